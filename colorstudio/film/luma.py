"""The working luma: a picture's luma at the models' size."""

import cv2
import numpy as np

from colorstudio.film.picture import Picture, Plane, PlaneFormat, WorkingLuma
from colorstudio.film.tags import ColorRange


def working_luma(picture: Picture, size: tuple[int, int]) -> WorkingLuma:
    """Luma averaged down (or interpolated up) to ``size`` (height, width), 8 bits, full range."""
    return _full_range(_resized(picture.y, size), picture.format)


def _resized(luma: Plane, size: tuple[int, int]) -> Plane:
    height, width = size
    while luma.shape[0] > 3 * height and luma.shape[1] > 3 * width and _is_even(luma):
        # Halving is a tenth of the work of any other ratio.
        half = luma.shape[1] // 2, luma.shape[0] // 2
        luma = _plane(cv2.resize(luma, half, interpolation=cv2.INTER_AREA))
    down = min(width, luma.shape[1]), min(height, luma.shape[0])
    if down != luma.shape[::-1]:
        luma = _plane(cv2.resize(luma, down, interpolation=cv2.INTER_AREA))
    if down != (width, height):
        luma = _plane(cv2.resize(luma, (width, height), interpolation=cv2.INTER_CUBIC))
    return luma


def _is_even(luma: Plane) -> bool:
    height, width = luma.shape
    return bool(height % 2 == 0 and width % 2 == 0)


def _full_range(luma: Plane, kind: PlaneFormat) -> WorkingLuma:
    scale = 2 ** (kind.bit_depth - 8)
    if kind.color_range is ColorRange.LIMITED:
        above_black = _plane(np.maximum(luma, 16 * scale) - 16 * scale)
        return np.asarray(cv2.convertScaleAbs(above_black, alpha=255 / (219 * scale)), np.uint8)
    if kind.bit_depth == 8:
        return np.asarray(luma, np.uint8)
    return np.asarray(cv2.convertScaleAbs(luma, alpha=255 / (2**kind.bit_depth - 1)), np.uint8)


def _plane(array: object) -> Plane:
    resized: Plane = np.asarray(array)
    return resized
