"""Where the colour of a film is worth a look, and what helps there."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.shot import INVENTED

LOW = 0.7 * INVENTED  # confidence below which a place is worth a look: colour that nobody gave,
# and that motion brings so poorly that it fits the picture badly
HIGH = 1 / 255  # flicker above which it is seen: the colour jumps by a step of 8 bits, all over
_APART = 12  # frames; places nearer to each other are one


class Trouble(StrEnum):
    """What may be wrong."""

    UNSURE = "unsure"
    FLICKER = "flicker"
    PALETTE = "palette"
    ISLAND = "island"
    BARS = "bars"
    SKIN = "skin"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A stretch of trouble begins at ``frame``; ``worst`` is its lowest or highest value.

    That is confidence, flicker or a step of the palette as a distance of (Cb, Cr), the share of
    the picture that an island has, the chroma of bars, or by how many degrees the hue of skin is
    away from that of skin.
    """

    frame: int
    trouble: Trouble
    worst: float


def words(problem: Problem) -> str:
    """What is wrong, in one sentence."""
    match problem.trouble:
        case Trouble.UNSURE:
            return f"The colour is unsure here: confidence falls to {100 * problem.worst:.0f} %."
        case Trouble.FLICKER:
            return (
                f"The colour flickers here, {problem.worst / HIGH:.1f} times as much as is visible."
            )
        case Trouble.PALETTE:
            return "This frame's colours step away from those of its neighbours."
        case Trouble.ISLAND:
            share = f"{100 * problem.worst:.0f} %"
            return f"{share} of the picture is grey amid colour of like brightness."
        case Trouble.SKIN:
            return f"The skin here is out of line: {problem.worst:.0f}° away from the hues of skin."
    return "There is colour in the black bars."


def find_problems(
    confidence: NDArray[np.float32], flicker: NDArray[np.float32]
) -> tuple[Problem, ...]:
    """All of a film in order; both (n,) with NaN where nothing is known."""
    unsure = [
        Problem(start, Trouble.UNSURE, float(np.nanmin(confidence[start:stop])))
        for start, stop in _stretches(confidence < LOW)
    ]
    restless = [
        Problem(start, Trouble.FLICKER, float(np.nanmax(flicker[start:stop])))
        for start, stop in _stretches(flicker > HIGH)
    ]
    return tuple(sorted(unsure + restless))


def _stretches(here: NDArray[np.bool_]) -> list[tuple[int, int]]:
    frames = np.flatnonzero(here)
    if not len(frames):
        return []
    gaps = np.flatnonzero(np.diff(frames) > _APART)
    starts = frames[np.concatenate([[0], gaps + 1])]
    stops = frames[np.concatenate([gaps, [len(frames) - 1]])] + 1
    return [(int(start), int(stop)) for start, stop in zip(starts, stops, strict=True)]
