"""Is a stretch of film a dissolve? Judged from the inner products of its thumbnails alone."""

import math
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from colorstudio.film.recent import NOISE, Gram

_LEAST_DIFFERENCE = 0.1  # of the ends
_LEAST_SHARE = 0.05  # of either end in the middle picture
_LEAST_CONTRAST = 0.08  # variance of one end over the other's: less is a fade
_USUAL_DIP = 0.85


class _Template(NamedTuple):
    ramp: NDArray[np.float32]  # a linear rise in time, of unit length
    blend: NDArray[np.float32]  # 0 to 1
    hump: NDArray[np.float32]  # blend (1 - blend)


@cache
def _template(length: int) -> _Template:
    blend = np.linspace(0, 1, length)
    ramp = (blend - 0.5) / np.linalg.norm(blend - 0.5)
    hump = blend * (1 - blend)
    return _Template(ramp.astype(np.float32), blend.astype(np.float32), hump.astype(np.float32))


class _Ends(NamedTuple):
    """Inner products of the first picture, the last, and the middle one, each a mean of three."""

    first: float
    last: float
    both: float
    middle_first: float
    middle_last: float


def dissolve_score(gram: Gram) -> float:
    """How much these frames look like a dissolve from the first to the last: sure above about 1.

    In a dissolve each pixel goes on a straight line between two unrelated pictures, and mixing
    costs contrast, most in the middle (Lienhart, "Comparison of automatic shot boundary detection
    algorithms", 1999); a pan, a zoom or a moving figure goes in curves and keeps its contrast.
    """
    ends = _ends(gram)
    difference = 1 - (ends.both + NOISE) / (math.sqrt(ends.first * ends.last) + NOISE)
    if difference < _LEAST_DIFFERENCE or not _is_mixture(ends):
        return 0.0
    return (
        _straightness(gram) + 0.4 * min(difference, 1.0) - 0.5 * abs(_dip(gram, ends) - _USUAL_DIP)
    )


def _ends(gram: Gram) -> _Ends:
    middle = slice(len(gram) // 2 - 1, len(gram) // 2 + 2)
    return _Ends(
        float(gram[:3, :3].mean()),
        float(gram[-3:, -3:].mean()),
        float(gram[:3, -3:].mean()),
        float(gram[middle, :3].mean()),
        float(gram[middle, -3:].mean()),
    )


def _is_mixture(ends: _Ends) -> bool:
    """Least squares of the middle picture in terms of the two ends: both must have a share."""
    first, last = ends.first + NOISE, ends.last + NOISE
    if min(first, last) < _LEAST_CONTRAST * max(first, last):
        return False
    of_first = ends.middle_first * last - ends.middle_last * ends.both
    of_last = ends.middle_last * first - ends.middle_first * ends.both
    return min(of_first, of_last) > _LEAST_SHARE * (first * last - ends.both**2)


def _straightness(gram: Gram) -> float:
    """Share, 0 to 1, of all change that is one steady ramp from end to end."""
    ramp = _template(len(gram)).ramp
    change = float(np.trace(gram) - gram.mean() * len(gram)) + NOISE * len(gram) / 12
    return float(ramp @ gram @ ramp) / change


def _dip(gram: Gram, ends: _Ends) -> float:
    """Contrast lost in the middle: 1 for an ideal mixture, 0 for a moving camera."""
    template = _template(len(gram))
    fall = ends.first + (ends.last - ends.first) * template.blend - np.diagonal(gram)
    distance = ends.first + ends.last - 2 * ends.both + NOISE
    return float(fall @ template.hump) / float(template.hump @ template.hump * distance)
