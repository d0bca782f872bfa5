"""Whether a picture shows a frame of a film: by its details, which another frame has elsewhere."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma

SHOWS = 0.85
"""Sureness above which a picture shows a frame.

On ten clips a frame made a third smaller and packed hard, brighter or tinted has 0.95 to 1 with
itself; the frame three later has 0.6 or less where anything moves much, more only where hardly
anything does, so that either will do. Cropped by 3 % it has 0.4 to 0.9.
"""
_FINE, _COARSE = 1.0, 12.0  # cells: details are larger than grain and smaller than light
_CALM = 4.0  # grey levels of detail that count little, as they may be noise

Details = NDArray[np.float32]
"""Of zero mean and unit variance: the mean product of two is their sureness."""


def details_of(luma: WorkingLuma) -> Details:
    """What is drawn in a picture, freed of brightness, contrast and grain."""
    size = luma.shape[1] // 2, luma.shape[0] // 2
    small = cv2.resize(luma, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    band = cv2.GaussianBlur(small, (0, 0), _FINE) - cv2.GaussianBlur(small, (0, 0), _COARSE)
    strength = np.sqrt(cv2.GaussianBlur(band * band, (0, 0), _COARSE))
    even = band / (strength + np.float32(_CALM))
    return np.asarray((even - even.mean()) / (even.std() + np.float32(1e-6)), np.float32)


def sureness(one: Details, other: Details) -> float:
    """How surely two pictures show the same frame: 1 for the very same, 0 for any two."""
    return float((one * other).mean())
