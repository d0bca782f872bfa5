"""Films at a glance: every frame so small that two whole films can be compared."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.control import JobControl
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader

SIZE = (36, 48)  # rows, columns of a glimpse
_PATTERN = (18, 24)  # coarser still: another crop hardly moves anything
_DARK = 32  # grey levels that no frame passes in a bar beside the picture
_LEAST_PICTURE = 0.5  # of a side; what leaves less is a dark film, not one with bars

Glimpses = NDArray[np.uint8]
"""(n, rows, columns): upright lumas."""

Patterns = NDArray[np.float32]
"""(n, cells): of zero mean and unit length, so that products are correlations."""


def glimpse(luma: WorkingLuma) -> Glimpses:
    """Of a single picture."""
    return np.asarray(cv2.resize(luma, SIZE[::-1], interpolation=cv2.INTER_AREA), np.uint8)[None]


def glimpses(
    reader: FilmReader, control: JobControl, start: int = 0, stop: int | None = None
) -> Glimpses:
    """Of frames ``start`` to ``stop`` (excluded). Raises Cancelled."""
    seen = []
    for _, luma in reader.working_lumas(SIZE, start, stop):
        control.checkpoint()
        seen.append(luma)
    return np.stack(seen) if seen else np.zeros((0, *SIZE), np.uint8)


def without_bars(film: Glimpses, frames: Glimpses) -> Glimpses:
    """``frames`` of a film without the black bars that lie around its picture all the time."""
    brightest = np.percentile(film, 99, axis=0) if len(film) else np.full(SIZE, 255)
    rows = _lit(brightest.max(axis=1))
    columns = _lit(brightest.max(axis=0))
    inside = np.ascontiguousarray(frames[:, rows, columns])
    return np.stack([cv2.resize(one, SIZE[::-1]) for one in inside]) if len(inside) else frames


def patterns(frames: Glimpses) -> Patterns:
    """What sets frames apart, whatever their brightness and contrast."""
    size = _PATTERN[::-1]
    small = [cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in frames]
    flat = np.asarray(small, np.float32).reshape(len(frames), -1)
    flat -= flat.mean(axis=1, keepdims=True)
    length = np.linalg.norm(flat, axis=1, keepdims=True)
    return np.asarray(flat / np.maximum(length, 1e-3), np.float32)


def _lit(brightest: NDArray[np.float64] | Sequence[float]) -> slice:
    lit = np.flatnonzero(np.asarray(brightest) > _DARK)
    if len(lit) < _LEAST_PICTURE * len(brightest):
        return slice(None)
    return slice(int(lit[0]), int(lit[-1]) + 1)
