"""Several frames of a shot painted as one picture, so that they share one palette."""

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.economies import Economies, Frugal
from colorstudio.colorizers.painting.colorizer import Painter, PaintRequest
from colorstudio.colorizers.protocol import OnStep

Array = NDArray[np.float32]


class GridPainter:
    """A :class:`Painter` that lays what it is given side by side before another paints it."""

    def __init__(self, painter: Painter) -> None:
        self._painter = painter

    def paint(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        """See the protocol; all pictures by the first one's seed and exemplar."""
        count, _, height, width = luma.shape
        rows, columns = grid_of(count, width / height)
        empty = np.full((rows * columns - count, *luma.shape[1:]), 0.5, np.float32)
        whole = _laid_out(np.concatenate([luma, empty]), rows, columns)
        shown = None if request.exemplar is None else request.exemplar[:1]
        one = replace(request, seeds=[request.seeds[0]], exemplar=shown)
        return _cut(self._painter.paint(whole, one, on_step), rows, columns)[:count]

    @property
    def economies(self) -> Economies:
        """See :class:`colorstudio.colorizers.economies.Frugal`."""
        return self._painter.economies if isinstance(self._painter, Frugal) else Economies()

    def economise(self, economies: Economies) -> None:
        """See :class:`colorstudio.colorizers.economies.Frugal`."""
        if isinstance(self._painter, Frugal):
            self._painter.economise(economies)

    def close(self) -> None:
        """See the protocol."""
        self._painter.close()


def grid_of(count: int, aspect: float) -> tuple[int, int]:
    """Rows and columns for pictures of this aspect, so that the whole is nearly square."""
    columns = min(count, max(1, round(math.sqrt(count / aspect))))
    return -(-count // columns), columns


def _laid_out(pictures: Array, rows: int, columns: int) -> Array:
    """(rows · columns, c, h, w) as (1, c, rows · h, columns · w)."""
    channels, height, width = pictures.shape[1:]
    tiles = pictures.reshape(rows, columns, channels, height, width).transpose(2, 0, 3, 1, 4)
    return np.ascontiguousarray(tiles.reshape(1, channels, rows * height, columns * width))


def _cut(picture: Array, rows: int, columns: int) -> Array:
    """The way back."""
    channels, height, width = picture.shape[1:]
    tiles = picture.reshape(channels, rows, height // rows, columns, width // columns)
    parts = tiles.transpose(1, 3, 0, 2, 4)
    return np.ascontiguousarray(
        parts.reshape(rows * columns, channels, height // rows, width // columns)
    )
