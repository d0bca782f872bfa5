"""What luma alone says about a place: how bright and how lively it is, near and further around."""

import cv2
import numpy as np
from numpy.typing import NDArray

_REACHES = (1 / 180, 1 / 60, 1 / 22, 1 / 9)  # standard deviations of windows, in short sides
_SHORT_SIDE = 180  # pixels that are looked at
_CONTRAST = 2.0  # weight of local contrast against local brightness


def structure(luma: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    """(8, h, w): local mean and contrast of luma (H, W) in [0, 1], over four reaches."""
    height, width = size
    shrink = min(1.0, _SHORT_SIDE / min(luma.shape))
    luma = np.asarray(cv2.resize(luma, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA))
    planes = []
    for reach in _REACHES:
        sigma = reach * min(luma.shape)
        mean = cv2.GaussianBlur(luma, (0, 0), sigma)
        variance = cv2.GaussianBlur(luma * luma, (0, 0), sigma) - mean * mean
        planes += [mean, _CONTRAST * np.sqrt(np.maximum(variance, 0))]
    small = [cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA) for plane in planes]
    return np.asarray(small, np.float32)
