"""Several hints for one frame become one: weighted by how wrong each is expected to be."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from colorstudio.hints.hint import Confidence, Hint

HALF_SURE = np.float32(1e-3)  # expected squared chroma error (Cb² + Cr²) of confidence 0.5
_LEAST = np.float32(1e-6)  # nothing is expected to be more exact than this
# The squared chroma error that is found where a given frame's colour has been carried, by the one
# that is expected, both in parts of HALF_SURE: on 10 real clips, 8 to 59 frames on, in all decades.
_FOUND = np.float32(0.3)
_FOUND_POWER = np.float32(0.7)
_NEVER_ZERO = np.float32(1e-20)


def confidence_of(squared_error: NDArray[np.float32]) -> Confidence:
    """The confidence that stands for an expected squared chroma error."""
    return np.asarray(HALF_SURE / (HALF_SURE + squared_error), np.float32)


def proven_confidence(confidence: Confidence) -> Confidence:
    """How sure carried colour may be, given what its ways expect of themselves; 0 stays 0.

    Single ways expect too much error of far colour, which is right among themselves, where only the
    ratios count, but not beside a model's guess.
    """
    expected = (1 - confidence) / np.maximum(confidence, _LEAST)  # in parts of HALF_SURE
    found = np.asarray(HALF_SURE * _FOUND * expected**_FOUND_POWER, np.float32)
    return np.where(confidence > 0, confidence_of(found), np.float32(0))


def carried_confidence(proven: Confidence) -> Confidence:
    """The inverse of :func:`proven_confidence`."""
    found = (1 - proven) / np.maximum(proven, _LEAST)
    expected = HALF_SURE * (found / _FOUND) ** (1 / _FOUND_POWER)
    return confidence_of(np.asarray(expected, np.float32))


def precision_of(confidence: Confidence) -> NDArray[np.float32]:
    """One over the squared chroma error to expect; 0 where a source abstains."""
    error = HALF_SURE * (1 - confidence) + _LEAST * confidence
    return np.asarray(confidence / error, np.float32)


def fuse(hints: Sequence[Hint]) -> Hint:
    """The mean of the hints' colours, each weighted by the inverse of its expected error.

    The surest source wins, since errors differ by orders of magnitude. The result is no surer
    for several sources that agree, as they often err together, and the less sure the more the
    colours that count contradict each other.
    """
    total = np.full_like(hints[0].confidence, _NEVER_ZERO)
    deviation = np.zeros_like(total)
    square = np.zeros_like(total)
    chroma = np.zeros_like(hints[0].chroma)
    for hint in hints:
        precision = precision_of(hint.confidence)
        weighted = precision * hint.chroma
        total += precision
        deviation += np.sqrt(precision)
        chroma += weighted
        weighted *= hint.chroma
        square += weighted[:1]
        square += weighted[1:]
    chroma /= total
    return Hint(chroma, _confidence(chroma, total, deviation, square))


def _confidence(
    chroma: NDArray[np.float32],
    total: NDArray[np.float32],
    deviation: NDArray[np.float32],
    square: NDArray[np.float32],
) -> Confidence:
    """From the sums over all hints of precision p, of its root, and of p (Cb² + Cr²)."""
    own = deviation / total  # the weighted mean of the sources' expected deviations
    spread = square / total - chroma[:1] ** 2 - chroma[1:] ** 2
    confidence = confidence_of(own * own + np.maximum(spread, 0))
    return np.where(deviation > 0, confidence, np.float32(0))
