"""Smaller views of a picture: the sizes at which the networks look at it.

Model units: chroma is grid chroma × 8, luma is [-1, 1] and space-to-depth, so that both share
the grid of half the luma's size.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

CHROMA_SCALE = 8.0
_LONGEST = 6  # times the short side: an odd panorama must not eat the machine


@dataclass(frozen=True, slots=True)
class HintMap:
    """Chroma (B, 2, h, w) in model units, and confidence (B, 1, h, w) in [0, 1]."""

    chroma: Tensor
    confidence: Tensor

    def over(self, below: "HintMap") -> "HintMap":
        """This hint as far as it is sure, the one below for the rest."""
        rest = (1 - self.confidence) * below.confidence
        confidence = self.confidence + rest
        chroma = self.chroma * self.confidence + below.chroma * rest
        return HintMap(chroma / confidence.clamp_min(1e-4), confidence)


@dataclass(frozen=True, slots=True)
class View:
    """A grid of ``height`` × ``width`` cells over the whole picture, padded to a multiple."""

    height: int
    width: int
    multiple: int

    @classmethod
    def of(cls, luma: Tensor, short_side: int, multiple: int) -> "View":
        """The view whose shorter side is ``short_side`` luma pixels."""
        height, width = luma.shape[-2:]
        scale = short_side / 2 / min(height, width)
        longest = short_side // 2 * _LONGEST
        return cls(
            min(longest, max(multiple, round(height * scale))),
            min(longest, max(multiple, round(width * scale))),
            multiple,
        )

    def luma(self, luma: Tensor) -> Tensor:
        """What a network sees of luma (B, 1, H, W) in [0, 1]: (B, 4, h, w), padded."""
        small = resize(luma, 2 * self.height, 2 * self.width)
        return self._padded(F.pixel_unshuffle(small * 2 - 1, 2))

    def spread(self, hint: HintMap, luma: Tensor) -> HintMap:
        """A coarser, dense hint on this grid, padded; its edges become those of luma."""
        size = self.height, self.width
        chroma = upsample_guided(hint.chroma, resize(luma, *size))
        return HintMap(self._padded(chroma), self._padded(resize(hint.confidence, *size)))

    def hint(self, hint: HintMap) -> HintMap:
        """A finer hint on this grid, padded; a cell is as sure as the surest part of it."""
        mass = resize(hint.confidence, self.height, self.width)
        chroma = resize(hint.chroma * hint.confidence, self.height, self.width)
        surest = F.adaptive_max_pool2d(hint.confidence, (self.height, self.width))
        return HintMap(self._padded(chroma / mass.clamp_min(1e-4)), self._padded(surest))

    def crop(self, padded: Tensor) -> Tensor:
        """Without the padding."""
        return padded[..., : self.height, : self.width]

    def _padded(self, x: Tensor) -> Tensor:
        right, bottom = -self.width % self.multiple, -self.height % self.multiple
        return F.pad(x, (0, right, 0, bottom), mode="reflect") if right or bottom else x


def resize(x: Tensor, height: int, width: int) -> Tensor:
    """Area mean where the picture shrinks, bilinear where it grows."""
    if x.shape[-2:] == (height, width):
        return x
    if x.shape[-2] >= height and x.shape[-1] >= width:
        return F.interpolate(x, (height, width), mode="area")
    return F.interpolate(x, (height, width), mode="bilinear", antialias=True)


def upsample_guided(chroma: Tensor, luma: Tensor, radius: int = 2, eps: float = 4e-4) -> Tensor:
    """Bring chroma (B, 2, h, w) to the size of luma (B, 1, H, W) so that its edges are luma's.

    The fast guided filter (He and Sun 2015): a local line from luma to chroma, fitted on the
    small grid and applied on the large one.
    """
    small = resize(luma, *chroma.shape[-2:])
    mean_y, mean_c = box_mean(small, radius), box_mean(chroma, radius)
    covariance = box_mean(small * chroma, radius) - mean_y * mean_c
    variance = box_mean(small * small, radius) - mean_y * mean_y
    slope = covariance / (variance + eps)
    offset = mean_c - slope * mean_y
    fitted = torch.cat([box_mean(slope, radius), box_mean(offset, radius)], 1)
    slope, offset = F.interpolate(fitted, luma.shape[-2:], mode="bilinear").chunk(2, 1)
    return slope * luma + offset


def box_mean(x: Tensor, radius: int) -> Tensor:
    """Mean over a square of 2 · radius + 1 cells, of those inside the picture."""
    return F.avg_pool2d(x, 2 * radius + 1, 1, radius, count_include_pad=False)
