"""How true colour is of what a clip's first frame does not show.

Published figures are means over whole pictures, most of which the first frame shows: they hardly
move with what a model makes of the rest. The mask is found on the truth's luma, at most ``SIDE``
pixels high or wide at its shorter side, with the flow of the other measures. A place is new where
its way back to the frame before leads out of the picture, does not return (Sundaram et al. 2010,
eq. 29: it was hidden), or leads to a place that was new there; unless it and the first frame find
each other directly, alike in brightness: it has come back.
"""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.evaluation.metrics.flow import DisFlow, Flow, Luma, warped
from colorstudio.evaluation.metrics.frames import Rgb

SIDE = 180
LEAST_SHARE = 0.005
"""Of the picture: frames with less that is new have no figure."""

_ALIKE = 12.0  # grey levels by which the same place may differ
_SPECKS = 3  # cells: what is new in fewer of them is noise of the flow

Mask = NDArray[np.bool_]


class NewPlaces:
    """Fed with the truth, frame by frame."""

    def __init__(self) -> None:
        self._flow = DisFlow()
        self._first: Luma | None = None
        self._before: Luma | None = None
        self._new: Mask | None = None

    def push(self, truth: Rgb) -> Mask | None:
        """Which places (h, w) came into view since the first frame; None at that one."""
        luma = _small_luma(truth)
        before, self._before = self._before, luma
        if before is None or self._first is None or self._new is None:
            self._first, self._new = luma, np.zeros(luma.shape, bool)
            return None
        back, forth = self._flow(luma, before), self._flow(before, luma)
        came = unseen(back, forth) | (warped(self._new.astype(np.float32), back) > 0.5)
        if came.any():
            came &= ~self._found_again(luma, self._first)
        kernel = np.ones((_SPECKS, _SPECKS), np.uint8)
        opened = cv2.morphologyEx(came.astype(np.uint8), cv2.MORPH_OPEN, kernel)
        self._new = np.asarray(opened > 0)
        return self._new

    def _found_again(self, luma: Luma, first: Luma) -> Mask:
        back, forth = self._flow(luma, first), self._flow(first, luma)
        there = warped(first.astype(np.float32), back)
        unlike = cv2.GaussianBlur(np.abs(luma - there), (0, 0), 1.5)
        return np.asarray(~unseen(back, forth) & (unlike < _ALIKE))


def unseen(back: Flow, forth: Flow) -> Mask:
    """Places that the other frame does not show: ``back`` leads there, ``forth`` from there."""
    height, width = back.shape[:2]
    columns, rows = np.meshgrid(np.arange(width), np.arange(height))
    x, y = columns + back[..., 0], rows + back[..., 1]
    outside = (x < 0) | (y < 0) | (x > width - 1) | (y > height - 1)
    returned = warped(forth, back)
    apart = ((back + returned) ** 2).sum(2)
    size = (back**2).sum(2) + (returned**2).sum(2)
    return np.asarray(outside | (apart > 0.01 * size + 0.5))


def psnr_of_places(truth: Rgb, result: Rgb, places: Mask | None) -> float | None:
    """PSNR (dB) of R′G′B′ over the places; None where there are next to none."""
    if places is None or float(places.mean()) < LEAST_SHARE:
        return None
    height, width = truth.shape[:2]
    mask = cv2.resize(places.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST)
    error = np.square(truth[mask > 0].astype(np.float32) - result[mask > 0]).mean(dtype=np.float64)
    return 100.0 if error == 0 else 10 * math.log10(255**2 / float(error))


def _small_luma(rgb: Rgb) -> Luma:
    height, width = rgb.shape[:2]
    scale = min(1.0, SIDE / min(height, width))
    size = max(16, round(width * scale)), max(16, round(height * scale))
    small = cv2.resize(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)
