"""Colours that exist at their luma: R′, G′ and B′ stay between black and white."""

import cv2
import numpy as np

from colorstudio.chroma.matrices import BT601, Coefficients, Floats

_KNEE = 0.9  # share of the room to the gamut's edge that colours use freely
_STEPS_PER_UNIT = 192  # of the table: off by a third of an 8-bit step at most
_ALMOST_NOTHING = 1e-6


class GamutLimiter:
    """How much of each colour's chroma fits at its luma. Keeps its buffers: one for each thread."""

    def __init__(self, shares: Coefficients, plane_size: tuple[int, int]) -> None:
        self._green_of_cb = -shares.blue / shares.green * BT601.cb_unit
        self._green_of_cr = -shares.red / shares.green * BT601.cr_unit
        self._high, self._low, self._one, self._other = np.empty((4, *plane_size), np.float32)
        self._step = np.empty(plane_size, np.uint8)
        self._table = _soft_limit()

    def __call__(self, chroma: Floats, luma: Floats) -> Floats:
        """Factors (H, W) in [0, 1] for planes (2, H, W) in grid units; valid until the next call.

        Hue and luma stay; only the distance from neutral shrinks.
        """
        self._find_extremes(chroma)
        room, asked = self._one, self._other
        np.subtract(1, luma, out=room)
        np.add(self._high, np.float32(_ALMOST_NOTHING), out=asked)
        np.divide(room, asked, out=self._high)
        np.subtract(np.float32(_ALMOST_NOTHING), self._low, out=asked)
        np.divide(luma, asked, out=self._low)
        fits = np.minimum(self._high, self._low, out=room)
        cv2.convertScaleAbs(fits, dst=self._step, alpha=_STEPS_PER_UNIT)
        cv2.LUT(self._step, self._table, dst=asked)
        return asked

    def _find_extremes(self, chroma: Floats) -> None:
        """The highest and lowest of R′ − Y′, G′ − Y′ and B′ − Y′."""
        red, green = self._one, self._other
        cv2.addWeighted(chroma[0], self._green_of_cb, chroma[1], self._green_of_cr, 0, dst=green)
        np.multiply(chroma[1], np.float32(BT601.cr_unit), out=red)
        np.maximum(red, green, out=self._high)
        np.minimum(red, green, out=self._low)
        blue = np.multiply(chroma[0], np.float32(BT601.cb_unit), out=red)
        np.maximum(self._high, blue, out=self._high)
        np.minimum(self._low, blue, out=self._low)


def _soft_limit() -> Floats:
    """Factor of chroma by how many times it fits: free up to the knee, never beyond the edge."""
    fits = np.maximum(np.arange(256), 0.5) / _STEPS_PER_UNIT
    asked = 1 / fits
    beyond = np.maximum(asked - _KNEE, 0) / (1 - _KNEE)
    allowed = np.minimum(asked, _KNEE) + (1 - _KNEE) * (1 - np.exp(-beyond))
    table: Floats = (allowed * fits).astype(np.float32)
    table[0] = 0
    return table
