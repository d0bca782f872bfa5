"""Do two pictures beside a cut show the same scene, moved on? Then the cut is none.

Fast motion, blur and flashes leave no picture like the one before, yet most of what was seen is
still there, elsewhere. Parts of one picture are looked for in the other: in a new scene each finds
some place that is a little like it, but no two of them moved by the same way.
"""

from itertools import combinations
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma

Small = NDArray[np.float32]

_SIZE = (96, 72)
_BLUR = 0.7  # of the small picture: grain and dust vanish
_PARTS = ((0.25, 0.25), (0, 0), (0.5, 0), (0, 0.5), (0.5, 0.5))  # corners; each is half as large
_FLAT = 4.0  # grey levels of contrast below which a part may lie anywhere
_TOGETHER = 6  # cells between the ways of two parts that move as one


class _Found(NamedTuple):
    likeness: float
    across: int
    down: int


def small_picture(luma: WorkingLuma) -> Small:
    """What is compared; a hundredth of a film's picture."""
    small = cv2.resize(luma, _SIZE, interpolation=cv2.INTER_AREA).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), _BLUR), np.float32)


def likeness(one: Small, other: Small) -> float:
    """How like the two likest parts that moved as one are, 0 to 1.

    Of 177 pairs of frames of one shot between which hardly anything stays in its place, two thirds
    are above 0.65; of 541 pairs of frames of two films, two.
    """
    found = [part for corner in _PARTS if (part := _find(one, other, corner))]
    together = (
        min(a.likeness, b.likeness)
        for a, b in combinations(found, 2)
        if abs(a.across - b.across) <= _TOGETHER and abs(a.down - b.down) <= _TOGETHER
    )
    return max(together, default=0.0)


def _find(one: Small, other: Small, corner: tuple[float, float]) -> _Found | None:
    width, height = _SIZE
    left, top = round(corner[0] * width), round(corner[1] * height)
    part = other[top : top + height // 2, left : left + width // 2]
    if part.std() < _FLAT:
        return None
    scores = cv2.matchTemplate(one, part, cv2.TM_CCOEFF_NORMED)
    _, best, _, (x, y) = cv2.minMaxLoc(scores)
    return _Found(max(0.0, best), x - left, y - top)
