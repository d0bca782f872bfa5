"""Which frames of a shot are worth colouring by the model: by how much the picture changed."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma

_THUMBNAIL = (64, 36)
_CHANGE = 8.0  # mean grey levels of change that call for a keyframe


class KeyframePicker:
    """Says of each frame, in order, whether it is a keyframe.

    The first frame of a shot always is one. Later ones are those whose picture has changed
    enough since the last keyframe, ``min_gap`` to ``max_gap`` seconds after it, while no more
    than ``rate`` keyframes a second of film have been spent; what a quiet passage saves may be
    spent where the picture changes fast.
    """

    def __init__(
        self, fps: float, rate: float = 1.0, min_gap: float = 0.4, max_gap: float = 3.0
    ) -> None:
        self._step = 1.0 / fps
        self._rate = rate
        self._min_gap = min_gap
        self._max_gap = max_gap
        self._budget = 0.0
        self._since = 0.0
        self._key: NDArray[np.float32] | None = None

    def reset(self) -> None:
        """The next frame begins a new shot."""
        self._key = None

    def push(self, frame: int, luma: WorkingLuma, seconds: float | None = None) -> bool:
        """Whether ``frame`` is a keyframe; ``seconds`` is its duration, if not 1/fps."""
        step = self._step if seconds is None else seconds
        self._budget += self._rate * step
        self._since += step
        small = cv2.resize(luma, _THUMBNAIL, interpolation=cv2.INTER_AREA).astype(np.float32)
        if self._key is not None and not self._due(small):
            return False
        self._budget -= 1.0
        self._since = 0.0
        self._key = small
        return True

    def _due(self, small: NDArray[np.float32]) -> bool:
        if self._since >= self._max_gap:
            return True
        if self._since < self._min_gap or self._budget < 1.0:
            return False
        return float(np.abs(small - self._key).mean()) >= _CHANGE
