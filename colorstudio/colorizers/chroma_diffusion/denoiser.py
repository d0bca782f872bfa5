"""The diffusion network: a U-Net (Ho et al. 2020) over chroma, luma and hints.

The blocks, their names and their arithmetic are those of diffusers' ``UNet2DModel``, so that either
reads what the other wrote.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork

_LONGEST_PERIOD = math.log(10_000)  # of the waves that name a timestep

_Down = Literal["DownBlock2D", "AttnDownBlock2D"]
_Up = Literal["UpBlock2D", "AttnUpBlock2D"]


@dataclass(frozen=True, slots=True)
class DenoiserLayout:
    """Named as diffusers names it; what it can do beyond that is refused."""

    in_channels: int = 9
    out_channels: int = 2
    block_out_channels: tuple[int, ...] = (64, 128, 256)
    layers_per_block: int = 1
    down_block_types: tuple[_Down, ...] = ("DownBlock2D", "DownBlock2D", "AttnDownBlock2D")
    up_block_types: tuple[_Up, ...] = ("AttnUpBlock2D", "UpBlock2D", "UpBlock2D")
    add_attention: bool = True
    attention_head_dim: int = 32
    norm_num_groups: int = 16
    norm_eps: float = 1e-5
    dropout: float = 0.0
    act_fn: Literal["silu"] = "silu"
    downsample_type: Literal["conv"] = "conv"
    upsample_type: Literal["conv"] = "conv"
    time_embedding_type: Literal["positional"] = "positional"
    resnet_time_scale_shift: Literal["default"] = "default"


class Denoiser(SavedNetwork):
    """Noisy chroma (2), luma (4), hint chroma (2) and confidence (1) in; v (2) out."""

    Layout = DenoiserLayout
    layout: DenoiserLayout

    def __init__(self, layout: DenoiserLayout) -> None:
        super().__init__(layout)
        widths = layout.block_out_channels
        self.levels = len(widths)
        self.conv_in = nn.Conv2d(layout.in_channels, widths[0], 3, padding=1)
        self.time_embedding = _TimeEmbedding(widths[0])
        make = _Maker(layout, 4 * widths[0])
        upward = widths[::-1]
        down = zip(layout.down_block_types, (widths[0], *widths[:-1]), widths, strict=True)
        up = zip(
            layout.up_block_types,
            (upward[0], *upward[:-1]),
            (*upward[1:], upward[-1]),
            upward,
            strict=True,
        )
        self.down_blocks = nn.ModuleList(
            _DownBlock(make, inputs, outputs, _attends(kind), is_last=level == self.levels)
            for level, (kind, inputs, outputs) in enumerate(down, 1)
        )
        self.mid_block = _MidBlock(make, widths[-1], layout.add_attention)
        self.up_blocks = nn.ModuleList(
            _UpBlock(make, below, passed, outputs, _attends(kind), is_last=level == self.levels)
            for level, (kind, below, passed, outputs) in enumerate(up, 1)
        )
        self.conv_norm_out = make.norm(widths[0])
        self.conv_out = nn.Conv2d(widths[0], layout.out_channels, 3, padding=1)
        self.saves_memory = False
        """Whether training computes blocks twice instead of keeping what they hold."""

    def forward(
        self, entry: Tensor, timesteps: Tensor, after: Callable[[Tensor], Tensor] | None = None
    ) -> Tensor:
        """(B, in, h, w), with one timestep or one each; h and w divide by 2 ** (levels - 1).

        ``after`` is done to what each of the :attr:`widths` gives, in order.
        """
        then = after or _as_it_is
        time = self.time_embedding(timesteps.expand(len(entry)), self.dtype)
        x = self.conv_in(entry)
        skips = [x]
        for block in self.down_blocks:
            x, *passed = self._run(block, x, time)
            x = then(x)
            skips += [*passed[:-1], x]
        x = then(self._run(self.mid_block, x, time))
        for block in self.up_blocks:
            taken = [skips.pop() for _ in block.resnets]  # type: ignore[union-attr]
            x = then(self._run(block, x, time, *taken))
        return torch.as_tensor(self.conv_out(F.silu(self.conv_norm_out(x))))

    @property
    def widths(self) -> tuple[int, ...]:
        """Channels of what its blocks give: down, in the middle, and up."""
        down = self.layout.block_out_channels
        return *down, down[-1], *down[::-1]

    def _run(self, block: nn.Module, *given: Tensor) -> Tensor:
        if self.saves_memory and self.training:
            return checkpoint(block, *given, use_reentrant=False)  # type: ignore[no-any-return]
        return block(*given)  # type: ignore[no-any-return]


class _TimeEmbedding(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self._half = channels // 2
        self.linear_1 = nn.Linear(channels, 4 * channels)
        self.linear_2 = nn.Linear(4 * channels, 4 * channels)

    def forward(self, timesteps: Tensor, dtype: torch.dtype) -> Tensor:
        steps = torch.arange(self._half, dtype=torch.float32, device=timesteps.device)
        phase = timesteps[:, None].float() * torch.exp(steps * (-_LONGEST_PERIOD / self._half))
        waves = torch.cat([torch.cos(phase), torch.sin(phase)], -1).to(dtype)
        return torch.as_tensor(self.linear_2(F.silu(self.linear_1(waves))))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the parts that all blocks have, with the settings that all of them share."""

    layout: DenoiserLayout
    time: int

    def norm(self, channels: int) -> nn.GroupNorm:
        return nn.GroupNorm(self.layout.norm_num_groups, channels, self.layout.norm_eps)

    def resnets(self, sizes: Sequence[tuple[int, int]]) -> nn.ModuleList:
        return nn.ModuleList(_Resnet(self, *pair) for pair in sizes)

    def attentions(self, channels: int, count: int) -> nn.ModuleList:
        return nn.ModuleList(_Attention(self, channels) for _ in range(count))


class _Resnet(nn.Module):
    def __init__(self, make: _Maker, inputs: int, outputs: int) -> None:
        super().__init__()
        self.norm1 = make.norm(inputs)
        self.conv1 = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.time_emb_proj = nn.Linear(make.time, outputs)
        self.norm2 = make.norm(outputs)
        self.dropout = nn.Dropout(make.layout.dropout)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.conv_shortcut = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else None

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        y = self.conv1(F.silu(self.norm1(x)))
        y = y + self.time_emb_proj(F.silu(time))[:, :, None, None]
        y = self.conv2(self.dropout(F.silu(self.norm2(y))))
        return torch.add(x if self.conv_shortcut is None else self.conv_shortcut(x), y)


class _Attention(nn.Module):
    def __init__(self, make: _Maker, channels: int) -> None:
        super().__init__()
        self._heads = channels // make.layout.attention_head_dim
        self.group_norm = make.norm(channels)
        self.to_q, self.to_k, self.to_v = (nn.Linear(channels, channels) for _ in range(3))
        self.to_out = nn.ModuleList([nn.Linear(channels, channels)])

    def forward(self, x: Tensor) -> Tensor:
        tokens = self.group_norm(x.flatten(2)).transpose(1, 2)
        parts = (layer(tokens) for layer in (self.to_q, self.to_k, self.to_v))
        query, key, value = (part.unflatten(2, (self._heads, -1)).transpose(1, 2) for part in parts)
        seen = F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)
        return torch.add(self.to_out[0](seen).transpose(1, 2).unflatten(2, x.shape[2:]), x)


class _DownBlock(nn.Module):
    def __init__(
        self, make: _Maker, inputs: int, outputs: int, attends: bool, is_last: bool
    ) -> None:
        super().__init__()
        layers = make.layout.layers_per_block
        self.resnets = make.resnets([(inputs, outputs), *[(outputs, outputs)] * (layers - 1)])
        self.attentions = make.attentions(outputs, layers if attends else 0)
        self.downsamplers = nn.ModuleList() if is_last else nn.ModuleList([_Smaller(outputs)])

    def forward(self, x: Tensor, time: Tensor) -> tuple[Tensor, ...]:
        """The result, and before it all that the way up wants to see."""
        passed = []
        for resnet, attention in _in_pairs(self.resnets, self.attentions):
            x = resnet(x, time)
            x = x if attention is None else attention(x)
            passed.append(x)
        for smaller in self.downsamplers:
            x = smaller(x)
            passed.append(x)
        return (x, *passed)


class _MidBlock(nn.Module):
    def __init__(self, make: _Maker, channels: int, attends: bool) -> None:
        super().__init__()
        self.resnets = make.resnets([(channels, channels)] * 2)
        self.attentions = make.attentions(channels, 1 if attends else 0)

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        x = self.resnets[0](x, time)
        for attention in self.attentions:
            x = attention(x)
        return torch.as_tensor(self.resnets[1](x, time))


class _UpBlock(nn.Module):
    def __init__(
        self, make: _Maker, below: int, passed: int, outputs: int, attends: bool, is_last: bool
    ) -> None:
        super().__init__()
        layers = make.layout.layers_per_block + 1
        arriving = [below, *[outputs] * (layers - 1)]
        beside = [*[outputs] * (layers - 1), passed]
        sizes = [(a + b, outputs) for a, b in zip(arriving, beside, strict=True)]
        self.resnets = make.resnets(sizes)
        self.attentions = make.attentions(outputs, layers if attends else 0)
        self.upsamplers = nn.ModuleList() if is_last else nn.ModuleList([_Larger(outputs)])

    def forward(self, x: Tensor, time: Tensor, *passed: Tensor) -> Tensor:
        pairs = _in_pairs(self.resnets, self.attentions)
        for (resnet, attention), beside in zip(pairs, passed, strict=True):
            x = resnet(torch.cat([x, beside], 1), time)
            x = x if attention is None else attention(x)
        for larger in self.upsamplers:
            x = larger(x)
        return x


class _Smaller(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, 2, 1)

    def forward(self, x: Tensor) -> Tensor:
        return torch.as_tensor(self.conv(x))


class _Larger(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return torch.as_tensor(self.conv(F.interpolate(x, scale_factor=2.0, mode="nearest")))


def _as_it_is(x: Tensor) -> Tensor:
    return x


def _attends(kind: str) -> bool:
    return kind.startswith("Attn")


def _in_pairs(
    resnets: nn.ModuleList, attentions: nn.ModuleList
) -> Iterator[tuple[nn.Module, nn.Module | None]]:
    """Each with the attention after it, where the block has any."""
    for number, resnet in enumerate(resnets):
        yield resnet, attentions[number] if len(attentions) else None
