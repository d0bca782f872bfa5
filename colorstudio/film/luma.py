"""The working luma: a picture's luma at the models' size."""

import cv2
import numpy as np

from colorstudio.film.picture import Picture, Plane, PlaneFormat, WorkingLuma
from colorstudio.film.tags import ColorRange
from colorstudio.film.turning import upright
from colorstudio.stages import staged


@staged("luma scaling")
def working_luma(picture: Picture, size: tuple[int, int]) -> WorkingLuma:
    """Upright luma, averaged down (or interpolated up) to ``size`` (height, width); 8 bits, full
    range.
    """
    stored = size[::-1] if picture.rotation % 180 else size
    return upright(_full_range(_resized(picture.y, stored), picture.format), picture.rotation)


def _resized(luma: Plane, size: tuple[int, int]) -> Plane:
    smaller = min(size[0], luma.shape[0]), min(size[1], luma.shape[1])
    shrunk = luma if smaller == luma.shape else _shrunk(luma, smaller)
    if smaller == size:
        return shrunk
    return _plane(cv2.resize(shrunk, size[::-1], interpolation=cv2.INTER_CUBIC))


def _shrunk(luma: Plane, size: tuple[int, int]) -> Plane:
    """Average whole blocks where they fit; else nearly so, many times faster than INTER_AREA."""
    height, width = size
    if luma.shape[0] % height == 0 and luma.shape[1] % width == 0:
        return _block_means(luma, luma.shape[0] // height, luma.shape[1] // width)
    while luma.shape[0] >= 2 * height and luma.shape[1] >= 2 * width and _is_even(luma):
        luma = _block_means(luma, 2, 2)
    # Within a factor of two, two taps still touch every sample.
    near = luma.shape[0] < 2 * height and luma.shape[1] < 2 * width
    kind = cv2.INTER_LINEAR if near else cv2.INTER_AREA
    return _plane(cv2.resize(luma, (width, height), interpolation=kind))


def _block_means(luma: Plane, rows: int, columns: int) -> Plane:
    if (rows, columns) == (2, 2):  # OpenCV's own fast case
        half = luma.shape[1] // 2, luma.shape[0] // 2
        return _plane(cv2.resize(luma, half, interpolation=cv2.INTER_AREA))
    means = np.asarray(cv2.blur(luma, (columns, rows)))
    return _plane(means[rows // 2 :: rows, columns // 2 :: columns].copy())


def _is_even(luma: Plane) -> bool:
    return all(side % 2 == 0 for side in luma.shape)


def _full_range(luma: Plane, kind: PlaneFormat) -> WorkingLuma:
    scale = 2 ** (kind.bit_depth - 8)
    if kind.color_range is ColorRange.LIMITED:
        above_black = _plane(np.maximum(luma, 16 * scale) - 16 * scale)
        return np.asarray(cv2.convertScaleAbs(above_black, alpha=255 / (219 * scale)), np.uint8)
    if kind.bit_depth == 8:
        return np.asarray(luma, np.uint8)
    return np.asarray(cv2.convertScaleAbs(luma, alpha=255 / (2**kind.bit_depth - 1)), np.uint8)


def _plane(array: object) -> Plane:
    plane: Plane = np.asarray(array)
    return plane
