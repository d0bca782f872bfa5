"""The chroma grid: the small picture on which a film's colour lives."""

from fractions import Fraction
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Chroma = NDArray[np.float32]
"""(2, h, w) BT.601 colour differences (Cb, Cr) as a fraction of full scale, about ±0.5."""

SHORT_SIDE = 180
_MULTIPLE = 4
_RIBBON = 6.0  # width over height of the widest pictures that have square cells


class GridSize(NamedTuple):
    """Rows and columns of a chroma grid."""

    height: int
    width: int

    @property
    def luma(self) -> tuple[int, int]:
        """(height, width) of the working luma: twice the grid."""
        return 2 * self.height, 2 * self.width


def grid_size(display_aspect: Fraction, short_side: int | None = None) -> GridSize:
    """Grid of nearly square cells for a picture of this width over height.

    Of a ribbon, as films are that lie about their samples, the cells are stretched: square ones
    would be so many that no memory holds them.
    """
    short_side = short_side or SHORT_SIDE
    aspect = min(max(float(display_aspect), 1 / _RIBBON), _RIBBON)
    width, height = max(aspect, 1.0) * short_side, short_side / min(aspect, 1.0)
    return GridSize(_to_multiple(height), _to_multiple(width))


def _to_multiple(value: float) -> int:
    return max(_MULTIPLE, round(value / _MULTIPLE) * _MULTIPLE)
