"""DDColor (Kang et al. 2023): a ConvNeXt, a pixel decoder, and queries that learn colours."""

import math
from dataclasses import dataclass
from itertools import pairwise

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.feedforward.upsampling import Shuffle, convolved, joined
from colorstudio.colorizers.feedforward.weights import Weights, count

_MEAN, _DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


@dataclass(frozen=True, slots=True)
class Sizes:
    """In what one DDColor differs from another; the defaults are "tiny"."""

    depths: tuple[int, ...] = (3, 3, 9, 3)
    dims: tuple[int, ...] = (96, 192, 384, 768)
    width: int = 512  # of the pixel decoder
    queries: int = 100
    layers: int = 9  # of the colour decoder
    hidden: int = 256
    heads: int = 8
    feedforward: int = 2048
    colours: int = 2  # a* and b*


LARGE = Sizes(depths=(3, 3, 27, 3), dims=(192, 384, 768, 1536))


def sizes_of(weights: Weights) -> Sizes:
    """The sizes that a checkpoint has. Raises KeyError where it is of another network."""
    stages = range(4)
    decoder = "decoder.color_decoder"
    return Sizes(
        depths=tuple(count(weights, f"encoder.arch.stages.{stage}") for stage in stages),
        dims=tuple(len(weights[f"encoder.arch.norm{stage}.weight"]) for stage in stages),
        width=len(weights["decoder.last_shuf.conv.0.weight"]) // 8,
        queries=len(weights[f"{decoder}.query_feat.weight"]),
        layers=count(weights, f"{decoder}.transformer_ffn_layers"),
        hidden=weights[f"{decoder}.query_feat.weight"].shape[1],
        feedforward=len(weights[f"{decoder}.transformer_ffn_layers.0.linear1.weight"]),
        colours=len(weights["refine_net.0.0.weight"]),
    )


class DDColor(nn.Module):
    """Grey R′G′B′ (B, 3, H, W) in [0, 1] to a*, b* (B, 2, H, W); H and W divide by 32."""

    mean: Tensor
    std: Tensor

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.encoder = nn.ModuleDict({"arch": _ConvNeXt(sizes)})
        self.decoder = _Decoder(sizes)
        self.refine_net = nn.Sequential(
            nn.Sequential(nn.Conv2d(sizes.queries + 3, sizes.colours, 1))
        )
        self.register_buffer("mean", torch.tensor(_MEAN).view(1, 3, 1, 1))
        self.register_buffer("std", torch.tensor(_DEVIATION).view(1, 3, 1, 1))

    def forward(self, grey: Tensor) -> Tensor:
        """See the class."""
        seen = (grey - self.mean) / self.std
        found: Tensor = self.decoder(self.encoder["arch"](seen))
        colour: Tensor = self.refine_net(torch.cat([found, seen], 1))
        return colour


class _ConvNeXt(nn.Module):
    """Liu et al. 2022; the normalised output of each stage."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        first, *_ = dims = sizes.dims
        self.downsample_layers = nn.ModuleList(
            [nn.Sequential(nn.Conv2d(3, first, 4, 4), _ChannelNorm(first))]
        )
        self.downsample_layers.extend(
            nn.Sequential(_ChannelNorm(before), nn.Conv2d(before, after, 2, 2))
            for before, after in pairwise(dims)
        )
        self.stages = nn.ModuleList(
            nn.Sequential(*(_Block(width) for _ in range(depth)))
            for width, depth in zip(dims, sizes.depths, strict=True)
        )
        for number, width in enumerate(dims):
            self.add_module(f"norm{number}", _ChannelNorm(width))
        self.norm = nn.LayerNorm(dims[-1], eps=1e-6)  # of a classifier; part of the layout

    def forward(self, x: Tensor) -> list[Tensor]:
        found = []
        for number, (down, stage) in enumerate(
            zip(self.downsample_layers, self.stages, strict=True)
        ):
            x = stage(down(x))
            found.append(self.get_submodule(f"norm{number}")(x))
        return found


class _ChannelNorm(nn.LayerNorm):
    """Over the channels of a map."""

    def __init__(self, channels: int) -> None:
        super().__init__(channels, eps=1e-6)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class _Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.dwconv = nn.Conv2d(width, width, 7, padding=3, groups=width)
        self.norm = nn.LayerNorm(width, eps=1e-6)
        self.pwconv1 = nn.Linear(width, 4 * width)
        self.pwconv2 = nn.Linear(4 * width, width)
        self.gamma = nn.Parameter(torch.full((width,), 1e-6))

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm(self.dwconv(x).permute(0, 2, 3, 1))
        y = self.gamma * self.pwconv2(F.gelu(self.pwconv1(y)))
        return torch.add(x, y.permute(0, 3, 1, 2))


class _Decoder(nn.Module):
    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        width = sizes.width
        skips = sizes.dims[-2::-1]
        outputs = (width, width, width // 2)
        inputs = (sizes.dims[-1], width, width)
        self.layers = nn.Sequential(*map(_Up, inputs, skips, outputs))
        self.last_shuf = Shuffle(width // 2, width // 2, scale=4, normalised=False)
        self.color_decoder = _ColourDecoder(sizes, outputs)

    def forward(self, levels: list[Tensor]) -> Tensor:
        *skips, x = levels
        found = []
        for up, skip in zip(self.layers, reversed(skips), strict=True):
            x = up(x, skip)
            found.append(x)
        colour: Tensor = self.color_decoder(found, self.last_shuf(x))
        return colour


class _Up(nn.Module):
    def __init__(self, inputs: int, skip: int, outputs: int) -> None:
        super().__init__()
        self.shuf = Shuffle(inputs, outputs)
        self.bn = nn.BatchNorm2d(skip)
        self.conv = convolved(outputs + skip, outputs)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        y: Tensor = self.conv(joined(self.shuf(x), self.bn(skip)))
        return y


class _ColourDecoder(nn.Module):
    """Queries look at three levels in turn, at each other, and at last colour the finest."""

    def __init__(self, sizes: Sizes, channels: tuple[int, ...]) -> None:
        super().__init__()
        hidden = sizes.hidden
        self.query_feat = nn.Embedding(sizes.queries, hidden)
        self.query_embed = nn.Embedding(sizes.queries, hidden)
        self.level_embed = nn.Embedding(len(channels), hidden)
        self.input_proj = nn.ModuleList(nn.Conv2d(count, hidden, 1) for count in channels)
        layers = range(sizes.layers)
        self.transformer_self_attention_layers = nn.ModuleList(
            _Attention(sizes, "self_attn") for _ in layers
        )
        self.transformer_cross_attention_layers = nn.ModuleList(
            _Attention(sizes, "multihead_attn") for _ in layers
        )
        self.transformer_ffn_layers = nn.ModuleList(_FeedForward(sizes) for _ in layers)
        self.decoder_norm = nn.LayerNorm(hidden)
        self.color_embed = _Perceptron(hidden, channels[-1])

    def forward(self, levels: list[Tensor], finest: Tensor) -> Tensor:
        seen, places = zip(*map(self._places, range(len(levels)), levels), strict=True)
        queries = self.query_feat.weight.expand(len(finest), -1, -1)
        at = self.query_embed.weight
        for number, forward in enumerate(self.transformer_ffn_layers):
            level = number % len(levels)
            cross = self.transformer_cross_attention_layers[number]
            queries = cross(queries, at, seen[level], places[level])
            queries = self.transformer_self_attention_layers[number](queries, at, queries, at)
            queries = forward(queries)
        colours = self.color_embed(self.decoder_norm(queries))
        return torch.einsum("bqc,bchw->bqhw", colours, finest)

    def _places(self, number: int, level: Tensor) -> tuple[Tensor, Tensor]:
        """What is seen (B, h · w, hidden), and where (h · w, hidden)."""
        seen = self.input_proj[number](level)
        where = positions(seen.shape[-2], seen.shape[-1], seen.shape[1]).to(seen)
        flat = seen.flatten(2).transpose(1, 2) + self.level_embed.weight[number]
        return flat, where


class _Attention(nn.Module):
    """Multi-head attention, added and normalised; ``name`` is that of the checkpoints."""

    norm: nn.LayerNorm

    def __init__(self, sizes: Sizes, name: str) -> None:
        super().__init__()
        attention = nn.MultiheadAttention(sizes.hidden, sizes.heads, batch_first=True)
        self.add_module(name, attention)
        self._name = name
        self.norm = nn.LayerNorm(sizes.hidden)

    def forward(self, asked: Tensor, at: Tensor, known: Tensor, where: Tensor) -> Tensor:
        attend = self.get_submodule(self._name)
        answer = attend(asked + at, known + where, known, need_weights=False)[0]
        normed: Tensor = self.norm(asked + answer)
        return normed


class _FeedForward(nn.Module):
    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.linear1 = nn.Linear(sizes.hidden, sizes.feedforward)
        self.linear2 = nn.Linear(sizes.feedforward, sizes.hidden)
        self.norm = nn.LayerNorm(sizes.hidden)

    def forward(self, x: Tensor) -> Tensor:
        normed: Tensor = self.norm(x + self.linear2(self.linear1(x).relu()))
        return normed


class _Perceptron(nn.Module):
    def __init__(self, hidden: int, outputs: int) -> None:
        super().__init__()
        widths = (hidden, hidden, hidden, outputs)
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(widths))

    def forward(self, x: Tensor) -> Tensor:
        *inner, last = self.layers
        for layer in inner:
            x = layer(x).relu()
        answer: Tensor = last(x)
        return answer


def positions(height: int, width: int, channels: int) -> Tensor:
    """Sines of rows, then of columns, (height · width, channels) (Carion et al. 2020)."""
    half = channels // 2
    rate = 10000 ** (2 * torch.div(torch.arange(half), 2, rounding_mode="floor") / half)
    rows, columns = (
        torch.arange(1, count + 1)[:, None] / (count + 1e-6) * 2 * math.pi / rate
        for count in (height, width)
    )
    for waves in (rows, columns):
        waves[:, 0::2], waves[:, 1::2] = waves[:, 0::2].sin(), waves[:, 1::2].cos()
    both = torch.cat([rows[:, None].expand(-1, width, -1), columns.expand(height, -1, -1)], 2)
    return both.flatten(0, 1)
