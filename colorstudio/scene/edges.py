"""Coarse masks brought to the edges that luma shows."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.hints.objects import Mask

Image = NDArray[np.float32]

_REACH = 4  # cells around each that are looked at
_FLAT = 30.0  # squared grey levels: less variance than this is no edge
_SHARP = np.float32(3.0)  # how steeply a mask goes from in to out
_SURE = np.float32(0.02)  # of the mask, that is as good as nothing


def to_edges(mask: Mask, luma: NDArray[np.uint8], grid: GridSize) -> Mask:
    """A mask of any size on ``grid``, its border drawn to edges of ``luma`` (uint8, on the grid).

    A guided filter (He, Sun, Tang 2013): around each cell the mask is a linear function of luma.
    """
    size = grid.width, grid.height
    coarse = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_LINEAR), np.float32)
    guided = _guided(luma.astype(np.float32), coarse)
    return steep(guided)


def steep(mask: NDArray[np.floating[Any]]) -> Mask:
    """The same border, with less of a slope; what is nearly nothing is nothing."""
    centred = np.clip((mask - np.float32(0.5)) * _SHARP + np.float32(0.5), 0, 1)
    return np.where(centred < _SURE, np.float32(0), centred).astype(np.float32)


def _guided(guide: Image, mask: Image) -> Image:
    window = (2 * _REACH + 1, 2 * _REACH + 1)

    def mean(plane: NDArray[np.floating[Any]]) -> Image:
        return np.asarray(cv2.blur(plane, window), np.float32)

    tone, level = mean(guide), mean(mask)
    slope = (mean(guide * mask) - tone * level) / (mean(guide * guide) - tone * tone + _FLAT)
    offset = level - slope * tone
    return np.asarray(mean(slope) * guide + mean(offset), np.float32)
