"""Where chroma samples sit on the picture.

Subsampled chroma sits on every other luma column and midway between luma rows, as MPEG-2, H.264
and H.265 have it where a file says nothing else (H.273 chroma sample location 0).
"""

from typing import cast

import cv2
import numpy as np

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import Floats, luma_codes
from colorstudio.film.picture import Plane, PlaneFormat


class Siting:
    """The shift between a grid, whose cells tile the picture, and the planes of a format.

    A grid "at the sites" is one that plain resizing, which takes the plane's samples for tiles of
    the picture, carries to and from the plane.
    """

    def __init__(self, planes: PlaneFormat, grid: GridSize) -> None:
        shift_x, shift_y = planes.chroma_shift
        height, width = planes.chroma_size
        scale_x = (width << shift_x) / planes.width
        scale_y = (height << shift_y) / planes.height
        left = (1 - (1 << shift_x)) / 2 * grid.width / planes.width
        self._to_sites = np.array(
            [[scale_x, 0, (scale_x - 1) / 2 + left], [0, scale_y, (scale_y - 1) / 2]]
        )
        self._aligned = bool(np.allclose(self._to_sites, np.eye(2, 3)))
        is_move = bool(np.allclose(self._to_sites, np.array([[1, 0, left], [0, 1, 0]])))
        self._left = _moved_left(-left) if is_move and -1 < left < 0 else None

    def to_sites(self, chroma: Chroma) -> Chroma:
        """Grid chroma as the plane's samples see it."""
        if self._left is not None:
            border = cv2.BORDER_REPLICATE
            moved = [cv2.filter2D(p, -1, self._left, borderType=border) for p in chroma]
            return np.asarray(moved, np.float32)
        return self._warped(chroma, cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP)

    def from_sites(self, chroma: Chroma) -> Chroma:
        """The inverse of :meth:`to_sites`."""
        return self._warped(chroma, cv2.INTER_CUBIC)

    def _warped(self, chroma: Chroma, flags: int) -> Chroma:
        if self._aligned:
            return chroma
        size = chroma.shape[2], chroma.shape[1]
        border = cv2.BORDER_REPLICATE
        return np.stack(
            [
                cv2.warpAffine(plane, self._to_sites, size, flags=flags, borderMode=border)
                for plane in chroma
            ]
        ).astype(np.float32, copy=False)


def _moved_left(cells: float) -> Floats:
    """The cubic filter (1, 5) that looks a part of a cell to the left (Keys 1981, a = -0.75)."""
    a = -0.75
    away = np.abs(np.arange(-2, 3) + cells)
    near = ((a + 2) * away - (a + 3)) * away * away + 1
    far = ((a * away - 5 * a) * away + 8 * a) * away - 4 * a
    taps = np.where(away <= 1, near, np.where(away < 2, far, 0))
    return taps.astype(np.float32)[None]


class LumaAtSites:
    """Luma as the chroma samples of a target see it: the mean of what each sample covers.

    ``target`` is 4:4:4, 4:2:2 or 4:2:0. The result is overwritten by the next call.
    """

    def __init__(self, source: PlaneFormat, target: PlaneFormat) -> None:
        self._codes = luma_codes(source.bit_depth, source.color_range)
        self._shift = target.chroma_shift
        self._luma: Floats = np.empty(target.chroma_size, np.float32)

    def __call__(self, y: Plane) -> Floats:
        """Fractions in [0, 1] of the chroma planes' size."""
        first, second = self._covered(y)
        weight, black = 0.5 / self._codes.span, -self._codes.zero / self._codes.span
        cv2.addWeighted(first, weight, second, weight, black, dst=self._luma, dtype=cv2.CV_32F)
        return np.clip(self._luma, 0, 1, out=self._luma)

    def _covered(self, y: Plane) -> tuple[Plane, Plane]:
        """Means of two boxes a sample, whose own mean is centred on the sample."""
        shift_x, shift_y = self._shift
        if not shift_x and not shift_y:
            return y, y
        odd_rows, odd_columns = y.shape[0] % (1 << shift_y), y.shape[1] % (1 << shift_x)
        if odd_rows or odd_columns:
            y = cast(Plane, np.pad(y, ((0, odd_rows), (0, odd_columns)), mode="edge"))
        height, width = self._luma.shape
        right = _means(y, (width, height))
        if width == 1:
            return right, right
        left = right.copy()
        left[:, 1:] = _means(y[:, 1:-1], (width - 1, height))
        return left, right


def _means(y: Plane, size: tuple[int, int]) -> Plane:
    return cast(Plane, cv2.resize(y, size, interpolation=cv2.INTER_AREA))
