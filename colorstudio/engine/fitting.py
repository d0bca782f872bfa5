"""Any colorizer as the engine works: hints taken, one cell of the grid to two pixels of luma.

A model may have another stride or know no hints; the engine's own hints reach every one of them.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.protocol import Colorizer, HintBatch, OnStep
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]

STRIDE = 2  # luma pixels to a cell of the grid


def fitted(colorizer: Colorizer) -> Colorizer:
    """The colorizer itself where it works as the engine does, else one around it."""
    info = colorizer.info
    return colorizer if info.takes_hints and info.grid_stride == STRIDE else _Fitted(colorizer)


class _Fitted:
    """Hints and chroma go between both grids; sure hints stay exact."""

    def __init__(self, colorizer: Colorizer) -> None:
        self._colorizer = colorizer

    @property
    def info(self) -> ColorizerInfo:
        """As the engine sees the model."""
        return replace(self._colorizer.info, takes_hints=True, grid_stride=STRIDE)

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol."""
        info = self._colorizer.info
        padded = _padded(luma, math.lcm(info.grid_stride, STRIDE))
        height, width = padded.shape[-2:]
        own = height // info.grid_stride, width // info.grid_stride
        given = _seen_by(info, hints, (height // STRIDE, width // STRIDE), own)
        chroma = self._colorizer.colorize(padded, given, settings, seeds, conditions, on_step)
        rows, columns = hints.chroma.shape[-2:]
        on_grid = _resized(chroma, (height // STRIDE, width // STRIDE))[..., :rows, :columns]
        if info.takes_hints:  # it worked them in, if only on its own grid
            sure = hints.confidence
            return np.asarray(hints.chroma * sure + on_grid * (1 - sure), np.float32)
        return _steered(hints, np.ascontiguousarray(on_grid), luma)

    def close(self) -> None:
        """Give memory back."""
        self._colorizer.close()


def _padded(luma: Array, multiple: int) -> Array:
    """Its edges repeated downwards and to the right, up to a multiple."""
    height, width = luma.shape[-2:]
    more = (0, -height % multiple), (0, -width % multiple)
    return np.pad(luma, ((0, 0),) * (luma.ndim - 2) + more, mode="edge")


def _seen_by(
    info: ColorizerInfo, hints: HintBatch, grid: tuple[int, int], own: tuple[int, int]
) -> HintBatch:
    """The hints on the model's own grid; none at all for a model that takes none."""
    batch = hints.chroma.shape[:2]
    if not info.takes_hints:
        return HintBatch(np.zeros((*batch, 2, *own), np.float32), _nothing(batch, own))
    rows, columns = hints.chroma.shape[-2:]
    more = ((0, 0),) * 3 + ((0, grid[0] - rows), (0, grid[1] - columns))
    confidence = np.pad(hints.confidence, more)
    weighted = _resized(np.pad(hints.chroma, more) * confidence, own)
    sure = _resized(confidence, own)
    chroma = np.asarray(weighted / np.maximum(sure, 1e-6), np.float32)
    return HintBatch(chroma, sure)


def _nothing(batch: tuple[int, ...], size: tuple[int, int]) -> Array:
    return np.zeros((*batch, 1, *size), np.float32)


def _resized(planes: Array, size: tuple[int, int]) -> Array:
    """(..., h, w) to another grid: averaged to a coarser one, smooth to a finer one."""
    if planes.shape[-2:] == size:
        return planes
    how = cv2.INTER_AREA if planes.shape[-2] > size[0] else cv2.INTER_LINEAR
    flat = planes.reshape(-1, *planes.shape[-2:])
    made = [cv2.resize(plane, size[::-1], interpolation=how) for plane in flat]
    return np.asarray(made, np.float32).reshape(*planes.shape[:-2], *size)


def _steered(hints: HintBatch, chroma: Array, luma: Array) -> Array:
    """What the model made, under the hints; colour near and alike to them moves along."""
    from colorstudio.colorizers.painting.hints import worked_in  # needs torch

    pictures = luma.reshape(-1, *luma.shape[2:])
    given = HintBatch(*(x.reshape(-1, 1, *x.shape[2:]) for x in (hints.chroma, hints.confidence)))
    made = worked_in(given, chroma.reshape(-1, *chroma.shape[2:]), pictures)
    return made.reshape(chroma.shape)
