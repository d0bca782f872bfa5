"""Which frames of a shot are worth colouring by the model: by how much the picture changed."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma

Thumbnail = NDArray[np.float32]

_THUMBNAIL = (64, 36)  # (width, height): small enough that grain is no change
_CHANGE = 5.0  # grey levels (RMS) since the last keyframe that call for another
_ROUNDING = 1e-6  # seconds
_STILL = 2.5  # below this a shot's last frame adds nothing to its last keyframe


class KeyframePicker:
    """Says of each frame of a film, in order, whether it is a keyframe.

    The first frame of a shot always is one. Further ones come when the picture has changed
    enough since the last, ``min_gap`` seconds after it at the earliest, as long as no more than
    ``rate`` keyframes have been spent for each second of film so far: what a quiet passage saves,
    a lively one may spend. ``max_gap`` seconds after the last one another is due anyhow.
    """

    def __init__(
        self, fps: float, rate: float = 0.6, min_gap: float = 0.4, max_gap: float = 3.0
    ) -> None:
        self._frame_seconds = 1.0 / fps
        self._rate = rate
        self._min_gap = min_gap
        self._max_gap = max(max_gap, 2 / rate)  # or the second would come before it is earned
        self._spent = 0
        self._begin = math.inf  # when the film, or the part of it, begins
        self._now = self._key_time = 0.0
        self._picture = np.zeros(_THUMBNAIL[::-1], np.float32)
        self._key: Thumbnail | None = None

    def reset(self) -> None:
        """The next frame begins a new shot; what was saved stays saved."""
        self._key = None

    def push(self, frame: int, luma: WorkingLuma, seconds: float | None = None) -> bool:
        """Whether ``frame`` is a keyframe. ``seconds``: when it appears, if not frame / fps."""
        self._now = frame * self._frame_seconds if seconds is None else seconds
        self._begin = min(self._begin, self._now)
        small = cv2.resize(luma, _THUMBNAIL, interpolation=cv2.INTER_AREA)
        self._picture = np.asarray(small, np.float32)
        if self._key is not None and not self._is_due(self._picture - self._key):
            return False
        self._spent += 1
        self._key, self._key_time = self._picture, self._now
        return True

    def close(self) -> bool:
        """The shot has ended: whether its last frame, too, is to be a keyframe.

        With one there, colour comes from both sides in the shot's last span as well. It counts
        as spent. The next frame begins a new shot.
        """
        if self._key is None:
            return False
        wanted = self._may_spend and _size(self._picture - self._key) >= _STILL
        self._spent += wanted
        self._key = None
        return wanted

    def _is_due(self, change: Thumbnail) -> bool:
        if self._now - self._key_time >= self._max_gap:
            return True
        return self._may_spend and _size(change) >= _CHANGE

    @property
    def _may_spend(self) -> bool:
        passed = self._now + self._frame_seconds - self._begin
        affordable = self._spent + 1 <= self._rate * passed + _ROUNDING
        return affordable and self._now - self._key_time >= self._min_gap


def _size(change: Thumbnail) -> float:
    return float(np.sqrt(np.mean(change * change)))
