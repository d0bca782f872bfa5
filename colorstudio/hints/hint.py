"""The hint: the one language in which everything that knows colour speaks."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize

Confidence = NDArray[np.float32]
"""(1, h, w) in [0, 1]; 0 abstains."""

SURE = 0.5  # a cell is known when its hint is at least this confident

_LEAST = np.float32(1e-6)
_OTHER = np.float32(0.004)  # of chroma or confidence: one code value


@dataclass(frozen=True, slots=True)
class Hint:
    """What a source believes of one frame's colour, and how sure it is, cell by cell."""

    chroma: Chroma
    confidence: Confidence

    @property
    def size(self) -> GridSize:
        """The grid it is laid on."""
        return GridSize(*self.chroma.shape[1:])

    @classmethod
    def nothing(cls, size: GridSize) -> "Hint":
        """A hint that abstains everywhere."""
        return cls(np.zeros((2, *size), np.float32), np.zeros((1, *size), np.float32))

    @classmethod
    def certain(cls, chroma: Chroma) -> "Hint":
        """A hint that is sure of all of ``chroma``."""
        return cls(chroma, np.ones((1, *chroma.shape[1:]), np.float32))

    def over(self, below: Chroma) -> Chroma:
        """Laid over a frame's colour, as far as it is sure."""
        return below + self.confidence * (self.chroma - below)


def laid_over(upper: Hint, lower: Hint) -> Hint:
    """``upper`` as far as it is sure, ``lower`` for the rest."""
    rest = (1 - upper.confidence) * lower.confidence
    confidence = upper.confidence + rest
    chroma = upper.chroma * upper.confidence + lower.chroma * rest
    return Hint(np.asarray(chroma / np.maximum(confidence, _LEAST), np.float32), confidence)


def change(before: Hint, after: Hint) -> Confidence:
    """How sure either hint is where they differ; 0 where they say the same."""
    apart = np.abs(after.chroma - before.chroma).max(axis=0, keepdims=True)
    surely = np.maximum(before.confidence, after.confidence)
    differ = (apart * surely > _OTHER) | (np.abs(after.confidence - before.confidence) > _OTHER)
    return np.where(differ, surely, np.float32(0))


def surer(one: Hint, other: Hint) -> Hint:
    """Cell by cell the hint that is the surer one."""
    wins = one.confidence >= other.confidence
    chroma = np.where(wins, one.chroma, other.chroma)
    return Hint(chroma, np.maximum(one.confidence, other.confidence))


def known_share(hint: Hint) -> float:
    """The share of cells whose colour is known."""
    return float((hint.confidence >= SURE).mean())
