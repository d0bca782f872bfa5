"""Black bars around a picture: letterbox and pillarbox, edges of a scan."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

BLACK = 24  # luma of bars, at most
_BAR = 0.03  # of the picture's height or width, at least


def picture_inside_bars(luma: NDArray[Any]) -> tuple[slice, slice]:
    """Where the picture is: rows and columns that are black from edge to edge are left out."""
    return _lit(luma.max(axis=1)), _lit(luma.max(axis=0))


def _lit(brightest: NDArray[Any]) -> slice:
    lit = np.flatnonzero(brightest > BLACK)
    if not len(lit):
        return slice(0, len(brightest))
    least = _BAR * len(brightest)
    first, after = int(lit[0]), len(brightest) - 1 - int(lit[-1])
    return slice(first if first >= least else 0, len(brightest) - (after if after >= least else 0))
