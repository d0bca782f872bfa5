"""Is a stretch of film a dissolve, from where to where, and how far has it come in each frame?

The first two are judged from the inner products of thumbnails alone.
"""

import math
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma
from colorstudio.film.recent import NOISE, Gram

_LEAST_DIFFERENCE = 0.1  # of the ends
_LEAST_SHARE = 0.05  # of either end in the middle picture
_LEAST_CONTRAST = 0.08  # variance of one end over the other's: less is a fade
_USUAL_DIP = 0.85
_SHORTEST = 4  # frames from the last clean picture to the first one of the other shot
_WEIGHED = (32, 24)  # cells: fine enough for two unlike pictures, too coarse for small motion
_UNEXPLAINED = 0.15  # of the ends' difference: frames that leave more say nothing of the fade


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


def dissolve_span(gram: Gram, middle: int) -> tuple[int, int]:
    """The last picture before a dissolve and the first one after it, as indices of ``gram``.

    ``middle`` lies within. Of all pairs of pictures it is the one between which the others go in
    the steadiest way from one to the other, and beyond which they stay.
    """
    frames = np.arange(len(gram))
    best, span = math.inf, (0, len(gram) - 1)
    for first in range(middle):
        for last in range(max(middle + 1, first + _SHORTEST), len(gram)):
            apart = gram[first, first] + gram[last, last] - 2 * gram[first, last]
            along = gram[last] - gram[first] - (gram[first, last] - gram[first, first])
            ideal = np.clip((frames - first) / (last - first), 0, 1)
            error = float(np.mean((along / (apart + NOISE) - ideal) ** 2))
            if error < best:
                best, span = error, (first, last)
    return span


def fade_weights(lumas: Sequence[WorkingLuma]) -> tuple[float, ...]:
    """How far each frame of a dissolve shows the second shot, 0 to 1, never falling.

    ``lumas`` begin with the last clean picture of the first shot and end with the first clean one
    of the second; the weights are those of the frames between. By least squares, and the more
    linear, the less of the frames is a mixture of the two, as where much moves.
    """
    small = np.stack([_thumbnail(luma) for luma in lumas])
    start, way = small[0], small[-1] - small[0]
    linear = np.linspace(0, 1, len(lumas))
    length = float(way @ way) + NOISE
    found = (small - start) @ way / length
    left = np.square(small - start - found[:, None] * way).sum(axis=1) / length
    trust = max(0.0, 1 - float(left.mean()) / _UNEXPLAINED)
    weights = linear + trust * (_steady(found) - linear)
    return tuple(weights[1:-1].tolist())


def taken_apart(
    lumas: Sequence[WorkingLuma], weights: Sequence[float], most: float
) -> list[WorkingLuma]:
    """The first shot's own picture in a dissolve: as if the second one stood still.

    ``lumas`` begin and end with the clean pictures, ``weights`` are those of the frames between.
    Only as long as the second shot weighs no more than ``most``. Turned round, the second shot's.
    """
    other = lumas[-1].astype(np.float32)
    own = [lumas[0]]
    for luma, weight in zip(lumas[1:], weights, strict=False):
        if weight > most:
            break
        left = (luma - np.float32(weight) * other) / np.float32(1 - weight)
        own.append(np.asarray(np.clip(left, 0, 255), np.uint8))
    return own


def _thumbnail(luma: WorkingLuma) -> NDArray[np.float32]:
    small = cv2.resize(luma, _WEIGHED, interpolation=cv2.INTER_AREA).astype(np.float32).ravel()
    return np.asarray((small - small.mean()) / np.sqrt(small.size), np.float32)


def _steady(weights: NDArray[np.floating]) -> NDArray[np.float64]:
    """The nearest weights that never fall, from 0 to 1, without steps that the film has not."""
    rising = _rising(np.concatenate([[0.0], np.clip(weights[1:-1], 0, 1), [1.0]]))
    reach = max(1, len(weights) // 8)
    padded = np.concatenate([-rising[reach:0:-1], rising, 2 - rising[-2 : -reach - 2 : -1]])
    smooth = np.convolve(padded, np.full(2 * reach + 1, 1 / (2 * reach + 1)), "valid")
    return np.asarray((smooth - smooth[0]) / max(1e-6, float(smooth[-1] - smooth[0])))


def _rising(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Isotonic regression by pooling neighbours that fall."""
    pools: list[tuple[float, int]] = []
    for value in values:
        pools.append((float(value), 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (right, count), (left, before) = pools.pop(), pools.pop()
            total = count + before
            pools.append(((left * before + right * count) / total, total))
    return np.concatenate([np.full(count, mean) for mean, count in pools])
