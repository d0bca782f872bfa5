"""The prior: likely chroma of a whole picture in one forward pass."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812
from diffusers import ConfigMixin, ModelMixin
from diffusers.configuration_utils import register_to_config
from torch import Tensor, nn


class Levels(NamedTuple):
    """The encoder's maps, from the size of its input to an eighth of it."""

    full: Tensor
    half: Tensor
    quarter: Tensor
    eighth: Tensor


class Prior(ModelMixin, ConfigMixin):  # type: ignore[misc]
    """A convolutional U-Net (Ronneberger et al. 2015) with a global mean in the middle.

    luma (B, 4, h, w) in [-1, 1], space-to-depth, to chroma (B, 2, h, w) in model units;
    h and w divide by :attr:`stride`. With ``colours`` it tells how likely each colour of a palette
    is (Zhang et al. 2016), and chroma is the mean of that distribution, sharpened by
    ``temperature``; without, it regresses chroma. It is best asked at ``sides``, luma pixels of the
    picture's shorter side.
    """

    stride = 8

    @register_to_config  # type: ignore[untyped-decorator]
    def __init__(
        self,
        channels: int = 64,
        luma_channels: int = 4,
        depth: int = 0,
        colours: int = 0,
        temperature: float = 0.4,
        sides: Sequence[int] = (32, 48),
    ) -> None:
        super().__init__()
        c = channels
        self.stem = _double_conv(luma_channels, c)
        self.down1 = _double_conv(c, 2 * c, stride=2)
        self.down2 = _double_conv(2 * c, 4 * c, stride=2)
        self.down3 = _double_conv(4 * c, 4 * c, stride=2)
        self.deep = nn.Sequential(*(_Residual(4 * c) for _ in range(depth)))
        self.whole = nn.Linear(4 * c, 4 * c)
        self.up2 = _double_conv(8 * c, 2 * c)
        self.up1 = _double_conv(4 * c, c)
        self.up0 = _double_conv(2 * c, c)
        self.head = nn.Conv2d(c, colours or 2, 1)
        if colours:
            self.register_buffer("palette", torch.zeros(colours, 2))

    @property
    def sides(self) -> tuple[int, ...]:
        """Sizes to look at, luma pixels of the shorter side."""
        return tuple(self.config.sides)

    def encode(self, luma: Tensor) -> Levels:
        """What the network sees in the given luma."""
        full = self.stem(luma)
        half = self.down1(full)
        quarter = self.down2(half)
        eighth = self.deep(self.down3(quarter))
        eighth = eighth + self.whole(eighth.mean((2, 3)))[..., None, None]
        return Levels(full, half, quarter, eighth)

    def decode(self, levels: Levels) -> Tensor:
        """Chroma; with a palette, what it says of each colour (B, colours, h, w), as logits."""
        full, half, quarter, eighth = levels
        x = self.up2(torch.cat([_doubled(eighth), quarter], 1))
        x = self.up1(torch.cat([_doubled(x), half], 1))
        x = self.up0(torch.cat([_doubled(x), full], 1))
        answer: Tensor = self.head(x)
        return answer

    def forward(self, luma: Tensor) -> Tensor:
        """Chroma of the given luma."""
        return self.chroma(self.decode(self.encode(luma)))

    def chroma(self, answer: Tensor) -> Tensor:
        """Chroma (B, 2, h, w) of what :meth:`decode` gave."""
        if not self.config.colours:
            return answer
        likely = torch.softmax(answer.float() / self.config.temperature, 1)
        return torch.einsum("bkhw,kc->bchw", likely, self.palette.float())

    def doubt(self, answer: Tensor) -> Tensor:
        """Variance of the distribution that :meth:`decode` gave (B, 1, h, w); 0 by regression."""
        if not self.config.colours:
            return torch.zeros_like(answer[:, :1])
        likely = torch.softmax(answer.float(), 1)
        colours = self.palette.float()
        mean = torch.einsum("bkhw,kc->bchw", likely, colours)
        energy = torch.einsum("bkhw,k->bhw", likely, colours.square().sum(1))
        return (energy - mean.square().sum(1)).clamp_min(0)[:, None]


class _Residual(nn.Module):
    """Two convolutions beside the way (He et al. 2016); at first they add nothing."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        last = nn.BatchNorm2d(channels)
        nn.init.zeros_(last.weight)
        self.beside = nn.Sequential(
            nn.Conv2d(channels, channels, 3, 1, 1),
            nn.BatchNorm2d(channels),
            nn.ReLU(inplace=True),
            nn.Conv2d(channels, channels, 3, 1, 1),
            last,
        )

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.beside(x))


def _double_conv(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride, 1),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
        nn.Conv2d(outputs, outputs, 3, 1, 1),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


def _doubled(x: Tensor) -> Tensor:
    return F.interpolate(x, scale_factor=2, mode="nearest")
