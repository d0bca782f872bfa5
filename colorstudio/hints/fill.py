"""Cells of unsure colour take over what sure neighbours of like luma have."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.hints.fuse import precision_of
from colorstudio.hints.hint import Hint
from colorstudio.hints.motion import Image

_ERROR_OF_GUESS = 3e-2  # squared chroma error to expect of a neighbour's colour
_WINDOWS = (11, 45, 181)  # cells; the larger ones only for what no smaller one reaches
_LUMA_VARIANCE = 100.0  # squared grey levels: less contrast says little about colour
_NOTHING = 1e-6  # mean precision of a window in which no cell knows its colour
_PRECISION_LIMIT = np.float32(1e4)


def fill_unsure(hint: Hint, luma: Image) -> Hint:
    """Blend each colour, the less sure the more, with a guess from its neighbourhood.

    The guess is the guided filter's local linear model of chroma over ``luma`` (h, w), 0..255
    (He, Sun, Tang, 2010), fitted with more weight on surer cells. Confidence stays as it is.
    """
    precision = precision_of(hint.confidence)[0]
    weight = np.minimum(precision, _PRECISION_LIMIT)
    guess, reached = _guess(hint.chroma, luma, weight, _WINDOWS[0])
    for window in _WINDOWS[1:]:
        if reached.all():
            break
        wider, known = _guess(hint.chroma, luma, weight, window)
        guess = np.where(reached, guess, wider)
        reached |= known
    share = 1 / (1 + precision * np.float32(_ERROR_OF_GUESS))
    share *= reached
    return Hint(hint.chroma + share * (guess - hint.chroma), hint.confidence)


def _guess(
    chroma: NDArray[np.float32], luma: Image, weight: Image, window: int
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Chroma (2, h, w) as its window's linear model of luma has it, and where there is one.

    The model is fitted on half the grid and applied on the grid itself (He and Sun, 2015).
    """
    size = luma.shape[::-1]
    weighted_luma = weight * luma

    def mean(image: Image) -> Image:
        half = cv2.resize(image, None, fx=1 / 2, fy=1 / 2, interpolation=cv2.INTER_AREA)
        return _around(np.asarray(half, np.float32), window)

    def enlarged(image: Image) -> Image:
        return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), np.float32)

    total = mean(weight)
    per_total = np.reciprocal(np.maximum(total, np.float32(_NOTHING)))
    mean_luma = mean(weighted_luma) * per_total
    variance = mean(weighted_luma * luma) * per_total - mean_luma * mean_luma
    per_variance = np.reciprocal(np.maximum(variance, 0) + np.float32(_LUMA_VARIANCE))
    contrast = luma - enlarged(mean_luma)
    guess = np.empty_like(chroma)
    for plane, out in zip(chroma, guess, strict=True):
        mean_plane = mean(weight * plane) * per_total
        covariance = mean(weighted_luma * plane) * per_total - mean_luma * mean_plane
        slope = _around(covariance * per_variance, window)
        np.add(enlarged(mean_plane), enlarged(slope) * contrast, out=out)
    return guess, enlarged(total) > _NOTHING


def _around(image: Image, window: int) -> Image:
    """The mean over ``window`` cells of the grid, of which two are one of the image."""
    side = window // 4 * 2 + 1
    return np.asarray(cv2.boxFilter(image, -1, (side, side)), np.float32)
