"""Colours that exist at their luma: R′, G′ and B′ stay between black and white."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.matrices import BT601, Coefficients, Floats

_KNEE = 0.9  # share of the room to the gamut's edge that colours use freely
_TOLERANCE = 0.04  # of full scale beyond the edge: else film grain becomes chroma noise there
_STEEPNESS = 4.0  # with which the tolerance ends at black and at white, which stay neutral
_STEPS_PER_UNIT = 192  # of the table: off by a third of an 8-bit step at most
_ALMOST_NOTHING = 1e-6


class GamutLimiter:
    """How much of each colour's chroma fits at its luma. Keeps its buffers: one for each thread."""

    def __init__(self, shares: Coefficients, plane_size: tuple[int, int]) -> None:
        self._green_of_cb = -shares.blue / shares.green * BT601.cb_unit
        self._green_of_cr = -shares.red / shares.green * BT601.cr_unit
        self._high, self._low, self._one, self._other = np.empty((4, *plane_size), np.float32)
        self._step = np.empty(plane_size, np.uint8)
        self._room_below = _room(np.linspace(0, 1, 256))
        self._room_above = self._room_below[::-1].copy()
        self._kept = _soft_limit()

    def __call__(self, chroma: Floats, luma: NDArray[np.uint8]) -> Floats:
        """Factors (H, W) in [0, 1] for planes (2, H, W) in grid units; valid until the next call.

        ``luma`` (H, W) from 0 (black) to 255 (white). Hue and luma stay, chroma shrinks.
        """
        self._find_extremes(chroma)
        room = self._one
        cv2.LUT(luma, self._room_above, dst=room)
        np.divide(room, self._high, out=self._high)
        cv2.LUT(luma, self._room_below, dst=room)
        np.divide(room, self._low, out=self._low)
        fits = np.minimum(self._high, self._low, out=self._low)
        cv2.convertScaleAbs(fits, dst=self._step, alpha=_STEPS_PER_UNIT)
        cv2.LUT(self._step, self._kept, dst=room)
        return room

    def _find_extremes(self, chroma: Floats) -> None:
        """How far R′, G′ and B′ lie above luma at most, and below it; never zero."""
        red, green = self._one, self._other
        cv2.addWeighted(chroma[0], self._green_of_cb, chroma[1], self._green_of_cr, 0, dst=green)
        np.multiply(chroma[1], np.float32(BT601.cr_unit), out=red)
        np.maximum(red, green, out=self._high)
        np.minimum(red, green, out=self._low)
        blue = np.multiply(chroma[0], np.float32(BT601.cb_unit), out=red)
        np.maximum(self._high, blue, out=self._high)
        np.minimum(self._low, blue, out=self._low)
        np.add(self._high, np.float32(_ALMOST_NOTHING), out=self._high)
        np.subtract(np.float32(_ALMOST_NOTHING), self._low, out=self._low)


def _room(luma: NDArray[np.floating]) -> Floats:
    """How far below each luma a channel may lie."""
    return np.asarray(np.minimum(luma + _TOLERANCE, luma * _STEEPNESS), np.float32)


def _soft_limit() -> Floats:
    """Share of chroma to keep, by how many times it fits: free up to the knee, never too much."""
    fits = np.maximum(np.arange(256), 0.5) / _STEPS_PER_UNIT
    asked = 1 / fits
    beyond = np.maximum(asked - _KNEE, 0) / (1 - _KNEE)
    allowed = np.minimum(asked, _KNEE) + (1 - _KNEE) * (1 - np.exp(-beyond))
    table: Floats = (allowed * fits).astype(np.float32)
    table[0] = 0
    return table
