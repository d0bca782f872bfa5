"""Is a stretch of film a dissolve? Judged from the inner products of its thumbnails alone."""

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from colorstudio.film.recent import NOISE, Gram

_DIFFERENT = 0.4  # least dissimilarity of the two ends
_DIP = (0.3, 1.3)  # fall of contrast in the middle, 1 for an ideal mixture, 0 for a moving camera
_SHARE = 0.1  # least share of either end in the middle picture


class _Template(NamedTuple):
    ramp: NDArray[np.float32]  # unit vector of a linear rise in time
    blend: NDArray[np.float32]  # 0 to 1
    hump: NDArray[np.float32]  # blend (1 - blend)


@cache
def _template(length: int) -> _Template:
    time = np.linspace(-1, 1, length, dtype=np.float32)
    blend = (time + 1) / 2
    return _Template(time / np.linalg.norm(time), blend, blend * (1 - blend))


def linearity(gram: Gram) -> float:
    """Share, 0 to 1, of all change over these frames that is one steady ramp from end to end.

    Returns 0 where the ends are too alike or the middle is no mixture of them. In a dissolve each
    pixel moves on a straight line between two unrelated pictures, and mixing costs contrast, most
    in the middle (Lienhart, "Comparison of automatic shot boundary detection algorithms", 1999);
    a pan, a zoom or a moving figure changes in curves and keeps its contrast.
    """
    return _steadiness(gram) if _ends_differ(gram) and _is_mixture(gram) and _dips(gram) else 0.0


def _steadiness(gram: Gram) -> float:
    ramp = _template(len(gram)).ramp
    total = float(np.trace(gram) - gram.mean() * len(gram)) + NOISE * len(gram) / 12
    return float(ramp @ gram @ ramp) / total


def _ends_differ(gram: Gram) -> bool:
    a, b, ab = gram[:3, :3].mean(), gram[-3:, -3:].mean(), gram[:3, -3:].mean()
    return bool((ab + NOISE) / (np.sqrt(a * b) + NOISE) < 1 - _DIFFERENT)


def _is_mixture(gram: Gram) -> bool:
    """Least squares of the middle picture in terms of the two ends: both must have a share."""
    middle = slice(len(gram) // 2 - 1, len(gram) // 2 + 2)
    a, b, ab = gram[:3, :3].mean() + NOISE, gram[-3:, -3:].mean() + NOISE, gram[:3, -3:].mean()
    ma, mb = gram[middle, :3].mean(), gram[middle, -3:].mean()
    determinant = a * b - ab * ab
    return bool(min(ma * b - mb * ab, mb * a - ma * ab) > _SHARE * determinant)


def _dips(gram: Gram) -> bool:
    template, variance = _template(len(gram)), np.diagonal(gram)
    start, stop = variance[:3].mean(), variance[-3:].mean()
    distance = start + stop - 2 * gram[:3, -3:].mean() + NOISE
    fall = start + (stop - start) * template.blend - variance
    hump = template.hump
    return bool(_DIP[0] < (fall @ hump) / (hump @ hump * distance) < _DIP[1])
