"""From the grid to planes of the picture's size, so that colour ends where the picture's edges end.

Three steps, each kept because it measured better on real films (docs/chroma.md):

1. Cubic interpolation whose mean over each cell is the cell's value. A cell holds a mean, not a
   sample; taking it for a sample softens the colour.
2. The luma detail that the grid cannot show, times the local slope of chroma over luma. This is
   the guided filter's linear model (He, Sun, Tang 2010), fitted at grid size (He, Sun 2015), but
   adding only what is finer than the grid. Slopes count as far as luma explains chroma (r⁴), so
   that grain and texture do not turn into colour.
3. Limits from the cell's neighbours, against halos.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import Floats
from colorstudio.stages import staged

_GAIN = 0.7  # of the guided detail
_LUMA_VARIANCE = 1e-3  # (3 % of full scale)²: luma that varies less says little about colour
_TINY = 1e-7
_SLACK = 0.1  # how far beyond its neighbours' range a colour may go, in parts of that range
_WINDOW = (3, 3)  # cells


class GuidedUpsampler:
    """Brings grid chroma to planes of one size. Keeps its buffers: one for each thread."""

    def __init__(self, grid: GridSize, plane_size: tuple[int, int]) -> None:
        self._is_finer = plane_size[0] >= grid.height and plane_size[1] >= grid.width
        self._size = plane_size[1], plane_size[0]
        self._interpolate = _MeanPreserving(grid, plane_size)
        self._cells = np.empty(grid, np.float32)
        self._planes = np.empty((2, *plane_size), np.float32)
        self._detail = np.empty(plane_size, np.float32)
        self._scratch = np.empty(plane_size, np.float32)

    @staged("upsample")
    def __call__(self, chroma: Chroma, luma: Floats) -> Floats:
        """(2, H, W) in grid units, valid until the next call.

        ``luma`` (H, W) in [0, 1]; ``chroma`` lies as plain resizing of the planes would see it.
        """
        if not self._is_finer:
            for cells, plane in zip(chroma, self._planes, strict=True):
                cv2.resize(cells, self._size, dst=plane, interpolation=cv2.INTER_AREA)
            return self._planes
        cv2.resize(luma, self._cells.shape[::-1], dst=self._cells, interpolation=cv2.INTER_AREA)
        self._interpolate(self._cells, self._detail)
        np.subtract(luma, self._detail, out=self._detail)
        windows = _LumaWindows(self._cells)
        for cells, plane in zip(chroma, self._planes, strict=True):
            self._upsample(cells, windows.slope(cells), plane)
        return self._planes

    def _upsample(self, cells: Floats, slope: Floats, plane: Floats) -> None:
        self._interpolate(cells, plane)
        detail = np.multiply(self._enlarged(slope), self._detail, out=self._scratch)
        np.add(plane, detail, out=plane)
        low, high = _range(cells)
        np.maximum(plane, self._enlarged(low), out=plane)
        np.minimum(plane, self._enlarged(high), out=plane)

    def _enlarged(self, cells: Floats) -> Floats:
        cv2.resize(cells, self._size, dst=self._scratch, interpolation=cv2.INTER_LINEAR)
        return self._scratch


class _MeanPreserving:
    """Cubic interpolation, corrected once by what its means over the cells miss."""

    def __init__(self, grid: GridSize, plane_size: tuple[int, int]) -> None:
        self._size = plane_size[1], plane_size[0]
        self._means = np.empty(grid, np.float32)
        self._taps = [
            _means_of_cubic(n // m) if n % m == 0 else None
            for n, m in zip(plane_size, grid, strict=True)
        ]

    def __call__(self, cells: Floats, plane: Floats) -> None:
        np.subtract(2 * cells, self._means_of(cells, plane), out=self._means)
        cv2.resize(self._means, self._size, dst=plane, interpolation=cv2.INTER_CUBIC)

    def _means_of(self, cells: Floats, plane: Floats) -> Floats:
        """Of the interpolated cells, over each cell; ``plane`` is room to work in."""
        down, across = self._taps
        if down is None or across is None:
            cv2.resize(cells, self._size, dst=plane, interpolation=cv2.INTER_CUBIC)
            grid = self._means.shape[1], self._means.shape[0]
            return _floats(cv2.resize(plane, grid, interpolation=cv2.INTER_AREA))
        border = cv2.BORDER_REPLICATE
        return _floats(cv2.sepFilter2D(cells, -1, across, down, borderType=border))


def _means_of_cubic(times: int) -> Floats:
    """What each of five cells adds to the mean of the middle one once enlarged so many times.

    Whole cells all see their neighbours alike, so that nothing need be enlarged to find it.
    """
    one = np.zeros((1, 9), np.float32)
    one[0, 4] = 1
    enlarged = cv2.resize(one, (9 * times, 1), interpolation=cv2.INTER_CUBIC)
    return _floats(enlarged.reshape(9, times).mean(axis=1)[2:7])


class _LumaWindows:
    """Luma around each cell, and the local slope of chroma over it."""

    def __init__(self, luma: Floats) -> None:
        self._luma = luma
        self._mean = _mean(luma)
        variance = _mean(luma * luma) - self._mean * self._mean
        self._per_variance = 1 / (variance + np.float32(_TINY))
        self._per_noisy_variance = np.float32(_GAIN) / (variance + np.float32(_LUMA_VARIANCE))

    def slope(self, chroma: Floats) -> Floats:
        """Chroma over luma, weighed by how well luma explains chroma."""
        mean = _mean(chroma)
        variance = _mean(chroma * chroma) - mean * mean + np.float32(_TINY)
        covariance = _mean(self._luma * chroma) - self._mean * mean
        explained = np.minimum(covariance * covariance * self._per_variance / variance, 1)
        return _mean(covariance * self._per_noisy_variance * explained * explained)


def _range(cells: Floats) -> tuple[Floats, Floats]:
    """The lowest and highest value that the neighbours of each cell allow."""
    window = np.ones(_WINDOW, np.uint8)
    low, high = _floats(cv2.erode(cells, window)), _floats(cv2.dilate(cells, window))
    slack = (high - low) * np.float32(_SLACK)
    return low - slack, high + slack


def _mean(cells: NDArray[np.floating]) -> Floats:
    return _floats(cv2.blur(cells, _WINDOW, borderType=cv2.BORDER_REFLECT))


def _floats(array: object) -> Floats:
    return np.asarray(array, np.float32)
