"""A U-Net of a grey frame, and a second encoder of a colour exemplar, that meet in attention."""

from itertools import pairwise

import torch
import torch.nn.functional as F  # noqa: N812
from diffusers import ConfigMixin, ModelMixin
from diffusers.configuration_utils import register_to_config
from torch import Tensor, nn


class ExemplarUNet(ModelMixin, ConfigMixin):  # type: ignore[misc]
    """Grey R′G′B′ and an exemplar of another size to chroma.

    Luma (B, 1, H, W) and exemplar (B, 3, h, w) in [0, 1] give chroma (B, 2, H/2, W/2) in model
    units; H, W, h and w divide by :attr:`multiple`. In the deepest level places of the frame
    attend to each other and to those of the exemplar; the ``attention`` deepest levels of the
    decoder attend to themselves. ``maps`` (B, maps, h', w') in [0, 1] are seen beside the luma.
    """

    @register_to_config  # type: ignore[untyped-decorator]
    def __init__(
        self,
        channels: tuple[int, ...] = (64, 128, 256),
        attention: int = 2,
        head: int = 32,
        maps: int = 0,
    ) -> None:
        super().__init__()
        self.grey = _Encoder(4 + maps, channels)
        self.exemplar = _Encoder(12, channels)
        self.meet = _Attention(channels[-1], head)
        pairs = list(pairwise(channels))
        self.ups = nn.ModuleList(_convolutions(low + deep, low) for low, deep in reversed(pairs))
        self.attend = nn.ModuleList(
            _Attention(low, head) if place < attention else nn.Identity()
            for place, (low, _) in enumerate(reversed(pairs))
        )
        self.paint = nn.Conv2d(channels[0], 2, 1)

    @property
    def multiple(self) -> int:
        """What the sides of both pictures must divide by: space to depth, then halvings."""
        return 1 << len(self.config.channels)

    def forward(self, luma: Tensor, exemplar: Tensor, maps: Tensor | None = None) -> Tensor:
        """See the class."""
        seen = F.pixel_unshuffle(luma * 2 - 1, 2)
        if maps is not None:
            beside = F.interpolate(maps, seen.shape[-2:], mode="bilinear")
            seen = torch.cat([seen, beside * 2 - 1], 1)
        *fine, deep = self.grey(seen)
        shown = self.exemplar(F.pixel_unshuffle(exemplar * 2 - 1, 2))[-1]
        x = self.meet(deep, shown)
        for up, attend, level in zip(self.ups, self.attend, reversed(fine), strict=True):
            x = F.interpolate(x, level.shape[-2:], mode="bilinear")
            x = attend(up(torch.cat([level, x], 1)))
        chroma: Tensor = self.paint(x)
        return chroma


class _Encoder(nn.Module):
    """Maps from fine to deep, each half the size of the last."""

    def __init__(self, inputs: int, channels: tuple[int, ...]) -> None:
        super().__init__()
        before = (inputs, *channels[:-1])
        self.levels = nn.ModuleList(map(_convolutions, before, channels))

    def forward(self, x: Tensor) -> list[Tensor]:
        found = []
        for number, level in enumerate(self.levels):
            x = level(F.max_pool2d(x, 2) if number else x)
            found.append(x)
        return found


class _Attention(nn.Module):
    """Each place looks at all others, and at those of a second map where there is one."""

    def __init__(self, channels: int, head: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(channels)
        self.attention = nn.MultiheadAttention(channels, max(1, channels // head), batch_first=True)
        self.then = nn.Sequential(
            nn.LayerNorm(channels),
            nn.Linear(channels, 2 * channels),
            nn.GELU(),
            nn.Linear(2 * channels, channels),
        )

    def forward(self, x: Tensor, other: Tensor | None = None) -> Tensor:
        places = x.flatten(2).transpose(1, 2)
        asked = self.norm(places)
        known = asked
        if other is not None:
            known = torch.cat([asked, self.norm(other.flatten(2).transpose(1, 2))], 1)
        places = places + self.attention(asked, known, known, need_weights=False)[0]
        places = torch.add(places, self.then(places))
        return places.transpose(1, 2).reshape(x.shape)


def _convolutions(inputs: int, outputs: int) -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.GroupNorm(1, outputs),
        nn.GELU(),
        nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
        nn.GroupNorm(1, outputs),
        nn.GELU(),
    )
