"""Dissolves between shots, as requests keep them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange

DISSOLVES = "dissolves"
"""Under which name a request keeps the dissolves of its shot."""


@dataclass(frozen=True, slots=True)
class Fade:
    """Frames [start, stop) in which the shot before ``border`` fades into the one after it."""

    start: int
    stop: int
    border: int

    @property
    def place(self) -> FrameRange:
        """The frames that show both."""
        return FrameRange(self.start, self.stop)


def recorded(record: Mapping[str, Any]) -> Fade:
    """The fade of a request's record. Raises ProjectError where it is damaged."""
    match record:
        case {"start": int(start), "stop": int(stop), "border": int(border)}:
            if 0 <= start < border < stop:
                return Fade(start, stop, border)
    raise _damaged()


def recorded_weights(record: Mapping[str, Any]) -> tuple[float, ...]:
    """How far the second shot is seen in each frame of it. Raises ProjectError likewise."""
    match recorded(record), record.get("weights"):
        case Fade() as fade, [*weights] if len(weights) == fade.place.length:
            if all(isinstance(w, int | float) and 0 <= w <= 1 for w in weights):
                return tuple(float(weight) for weight in weights)
    raise _damaged()


def _damaged() -> ProjectError:
    return ProjectError("What a take with a dissolve was made with is damaged; colour it again.")
