"""Several hints for one frame become one: weighted by how wrong each is expected to be."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.hints.hint import Confidence, Hint

_HALF_SURE = 1e-3  # expected squared chroma error (Cb² + Cr²) that means confidence 0.5
_LEAST = np.float32(1e-6)  # nothing is expected to be more exact than this


def confidence_of(squared_error: NDArray[np.float32]) -> Confidence:
    """The confidence that stands for an expected squared chroma error."""
    return np.asarray(1.0 / (1.0 + squared_error / _HALF_SURE), np.float32)


def expected_error(confidence: Confidence) -> NDArray[np.float32]:
    """The squared chroma error that a confidence stands for; very large where it abstains."""
    return np.asarray(_HALF_SURE * (1.0 / np.maximum(confidence, _LEAST) - 1.0), np.float32)


def fuse(hints: Sequence[Hint]) -> Hint:
    """The mean of the hints' colours, each weighted by the inverse of its expected error.

    The result is no surer for several sources that agree, since they often err together, and
    less sure the more the colours that count contradict each other.
    """
    error = np.stack([expected_error(hint.confidence) for hint in hints])
    weight = 1.0 / (error + _LEAST)
    weight /= weight.sum(axis=0)
    chroma = _weighted_sum(weight, [hint.chroma for hint in hints])
    spread = _weighted_sum(weight, [_squared(hint.chroma - chroma) for hint in hints])
    own = _weighted_sum(weight, np.sqrt(error)) ** 2
    known = np.stack([hint.confidence for hint in hints]).max(axis=0) > 0
    return Hint(chroma, np.where(known, confidence_of(own + spread), np.float32(0)))


def _weighted_sum(
    weights: NDArray[np.float32], values: Sequence[NDArray[np.float32]] | NDArray[np.float32]
) -> Chroma:
    total = np.zeros_like(values[0])
    for weight, value in zip(weights, values, strict=True):
        total += weight * value
    return total


def _squared(difference: Chroma) -> NDArray[np.float32]:
    return np.asarray((difference * difference).sum(axis=0, keepdims=True))
