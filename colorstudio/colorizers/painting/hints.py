"""Hints and holes of painted chroma, by the same steering that the default model has."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.guess import steered
from colorstudio.colorizers.chroma_diffusion.view import HintMap, View, resize, upsample_guided
from colorstudio.colorizers.protocol import HintBatch

Array = NDArray[np.float32]

_SIDE = 48  # luma pixels of the shorter side on which colour spreads


def without_holes(painted: Array, luma: Array) -> Array:
    """Painted chroma (B, 2, h, w) whose NaN cells take the colour of others near and alike.

    ``luma`` is (B, 1, 2h, 2w) in [0, 1]. Cells out of reach of any other become grey.
    """
    holes = np.isnan(painted)
    if not holes.any():
        return painted
    chroma, picture = _tensor(np.where(holes, 0, painted)), _tensor(luma)
    known = HintMap(chroma, _tensor(~holes[:, :1]))
    nothing = torch.zeros_like(_small(chroma, picture))
    filled = _at_size_of(chroma, _steered(nothing, picture, known), picture)
    return np.where(holes, filled.numpy(), painted)


def worked_in(hints: HintBatch, painted: Array, luma: Array) -> Array:
    """``hints`` (T = 1) over painted chroma (B, 2, h, w), which moves towards them nearby."""
    if not hints.confidence.any():
        return painted
    chroma, picture = _tensor(painted), _tensor(luma)
    given = HintMap(_tensor(hints.chroma[:, 0]), _tensor(hints.confidence[:, 0]))
    before = _small(chroma, picture)
    move = _steered(before, picture, given) - before
    moved = HintMap(chroma + _at_size_of(chroma, move, picture), torch.ones_like(given.confidence))
    return np.asarray(given.over(moved).chroma.numpy(), np.float32)


def _steered(chroma: Tensor, luma: Tensor, given: HintMap) -> Tensor:
    return steered(HintMap(chroma, torch.ones_like(chroma[:, :1])), luma, given).chroma


def _small(chroma: Tensor, luma: Tensor) -> Tensor:
    view = View.of(luma, _SIDE, 1)
    return resize(chroma, view.height, view.width)


def _at_size_of(grid: Tensor, chroma: Tensor, luma: Tensor) -> Tensor:
    return upsample_guided(chroma, resize(luma, *grid.shape[-2:]))


def _tensor(array: NDArray[np.generic]) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, np.float32))
