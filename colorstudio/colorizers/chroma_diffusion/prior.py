"""The prior: how likely each colour is at each place of a picture, in one forward pass."""

from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.encoder import STRIDE, EfficientNetLite, Maps
from colorstudio.colorizers.chroma_diffusion.layers import Meeting, Residual
from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork

CELL = 4
"""Luma pixels of the view per cell of the answer, across and down."""

_HEADS = 4


class Answer(NamedTuple):
    """What the prior says: logits (B, colours, h, w) and the encoder's maps it says it by."""

    logits: Tensor
    maps: Maps


@dataclass(frozen=True, slots=True)
class PriorLayout:
    """What a prior is made of."""

    variant: str = "lite2"
    colours: int = 160
    queries: int = 48
    words: int = 128
    channels: tuple[int, int, int, int] = (192, 160, 128, 64)
    side: int = 160
    temperature: float = 0.5


class Prior(SavedNetwork):
    """An ImageNet encoder, a light decoder, and colour queries that attend to the deep maps.

    Grey (B, 1, H, W) in [0, 1], its sides multiples of :data:`STRIDE`, to a distribution over
    ``colours`` of a palette (Zhang et al. 2016) at a quarter of the size. The queries follow
    DDColor (Kang et al. 2023): what is said at a place is also how well it fits each query, which
    has seen the whole picture. ``common`` is how frequent each colour is in photographs.
    """

    Layout = PriorLayout
    layout: PriorLayout
    palette: Tensor
    common: Tensor
    stride = STRIDE

    def __init__(self, layout: PriorLayout) -> None:
        super().__init__(layout)
        variant, words, colours = layout.variant, layout.words, layout.colours
        quarter, eighth, sixteenth, deepest = EfficientNetLite.channels(variant)
        deep, at16, at8, at4 = layout.channels
        self.encoder = EfficientNetLite(variant)
        self.from32 = nn.Conv2d(deepest, deep, 1)
        self.whole = nn.Linear(deepest, deep)
        self.at32 = Residual(deep)
        self.from16 = Meeting(deep, sixteenth, at16)
        self.at16 = Residual(at16)
        self.from8 = Meeting(at16, eighth, at8)
        self.at8 = Residual(at8)
        self.from4 = Meeting(at8, quarter, at4)
        self.asked = nn.Parameter(torch.randn(layout.queries, words) * 0.1)
        self.listening = nn.ModuleList(_Listening(words, size) for size in (deep, at16, deep))
        self.fit = nn.Linear(words, at4)
        self.head = nn.Conv2d(at4 + layout.queries, colours, 1)
        self.register_buffer("palette", torch.zeros(colours, 2))
        self.register_buffer("common", torch.full((colours,), 1 / max(1, colours)))

    def encode(self, grey: Tensor) -> Maps:
        """What the encoder sees."""
        maps: Maps = self.encoder(grey)
        return maps

    def decode(self, maps: Maps) -> Tensor:
        """Logits (B, colours, h, w) of what the encoder saw."""
        x = self.from32(maps.deepest) + self.whole(maps.deepest.mean((2, 3)))[..., None, None]
        x32 = self.at32(x)
        x16 = self.at16(self.from16(x32, maps.sixteenth))
        x8 = self.at8(self.from8(x16, maps.eighth))
        x4 = self.from4(x8, maps.quarter)
        queries = self.asked.expand(len(x4), -1, -1)
        for layer, seen in zip(self.listening, (x32, x16, x32), strict=True):
            queries = layer(queries, seen)
        fit = torch.einsum("bqc,bchw->bqhw", self.fit(queries), x4) / x4.shape[1] ** 0.5
        logits: Tensor = self.head(torch.cat([x4, fit], 1))
        return logits

    def forward(self, grey: Tensor) -> Answer:
        """The answer for grey pictures."""
        maps = self.encode(grey)
        return Answer(self.decode(maps), maps)

    def chroma(self, logits: Tensor) -> Tensor:
        """Annealed mean (B, 2, h, w) of what :meth:`decode` gave, in model units."""
        return self.mean(torch.softmax(logits.float(), 1))

    def mean(self, likely: Tensor) -> Tensor:
        """Annealed mean (Zhang et al. 2016, eq. 5) of a distribution (B, colours, h, w)."""
        sharp = torch.log(likely.clamp_min(1e-8)) / self.layout.temperature
        return torch.einsum("bkhw,kc->bchw", torch.softmax(sharp, 1), self.palette.float())


class _Listening(nn.Module):
    """Queries attend to a map, then to each other (Carion et al. 2020)."""

    def __init__(self, words: int, channels: int) -> None:
        super().__init__()
        self.seen = nn.Linear(channels, words)
        self.across = _Attention(words)
        self.among = _Attention(words)
        self.think = nn.Sequential(
            nn.LayerNorm(words), nn.Linear(words, 2 * words), nn.GELU(), nn.Linear(2 * words, words)
        )

    def forward(self, queries: Tensor, seen: Tensor) -> Tensor:
        tokens = self.seen(seen.flatten(2).transpose(1, 2))
        queries = queries + self.across(queries, tokens)
        queries = queries + self.among(queries, queries)
        return torch.add(queries, self.think(queries))


class _Attention(nn.Module):
    def __init__(self, words: int) -> None:
        super().__init__()
        self.norm, self.norm_seen = nn.LayerNorm(words), nn.LayerNorm(words)
        self.query, self.key = nn.Linear(words, words), nn.Linear(words, words)
        self.value, self.out = nn.Linear(words, words), nn.Linear(words, words)

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        known = self.norm_seen(seen)
        query, key, value = self.query(self.norm(x)), self.key(known), self.value(known)
        parts = [part.unflatten(2, (_HEADS, -1)).transpose(1, 2) for part in (query, key, value)]
        heard = F.scaled_dot_product_attention(*parts)
        out: Tensor = self.out(heard.transpose(1, 2).flatten(2))
        return out
