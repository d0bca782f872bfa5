"""Curves over hue: a smooth, periodic line through nodes that a person sets."""

import math
from dataclasses import dataclass
from typing import cast

import numpy as np

from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.matrices import Floats
from colorstudio.errors import UsageError

CIRCLE = 360.0
LEAST_GAP = 1.0  # degrees between two nodes: closer ones would make a step


def hue_of(chroma: Chroma) -> Floats:
    """Hue (h, w) of chroma (2, h, w): degrees in [0, 360) on a vectorscope, from +Cb over +Cr."""
    return cast(Floats, np.rad2deg(np.arctan2(chroma[1], chroma[0])) % np.float32(CIRCLE))


@dataclass(frozen=True, slots=True)
class HueCurve:
    """(hue in degrees, value) nodes in order of hue; none at all is the neutral curve.

    Raises UsageError for nodes beside the circle, out of order or too close to each other.
    """

    nodes: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        hues = [hue for hue, _ in self.nodes]
        if not all(0 <= hue < CIRCLE and math.isfinite(value) for hue, value in self.nodes):
            raise UsageError("A node of a curve is a hue from 0 to below 360 and a value.")
        ahead = [*hues[1:], hues[0] + CIRCLE] if hues else []
        if any(after - hue < LEAST_GAP for hue, after in zip(hues, ahead, strict=True)):
            raise UsageError("The nodes of a curve must ascend in hue, 1 degree apart at least.")

    def at(self, hues: Floats) -> Floats:
        """The curve's values at hues in [0, 360); there must be a node.

        Cubic pieces whose slopes are harmonic means (Fritsch and Butland 1984): smooth all around
        the circle, and between two nodes never beyond both, so that a node leaves alone what its
        neighbours hold.
        """
        places, values = np.array(self.nodes, np.float64).T
        gaps = np.diff(places, append=places[0] + CIRCLE)
        slopes = _slopes(gaps, np.diff(values, append=values[0]) / gaps)
        piece = np.searchsorted(places, hues, side="right") - 1  # -1: before the first, the last
        after = (piece + 1) % len(places)
        x = ((hues - places[piece]) % CIRCLE) / gaps[piece]
        rest = 1 - x
        result = (
            (1 + 2 * x) * rest * rest * values[piece]
            + (3 - 2 * x) * x * x * values[after]
            + gaps[piece] * x * rest * (rest * slopes[piece] - x * slopes[after])
        )
        return cast(Floats, result.astype(np.float32))


def _slopes(gaps: "np.ndarray[tuple[int], np.dtype[np.float64]]", rises: Floats) -> Floats:
    """The slope at each node: none where the curve turns."""
    before, gap_before = np.roll(rises, 1), np.roll(gaps, 1)
    goes_on = before * rises > 0
    safe = np.where(goes_on, rises, 1), np.where(goes_on, before, 1)
    ahead, behind = gaps + 2 * gap_before, 2 * gaps + gap_before
    mean = (ahead + behind) / (behind / safe[1] + ahead / safe[0])
    return cast(Floats, np.where(goes_on, mean, 0))
