"""What a job says of itself while it runs."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from colorstudio.film.frame_range import FrameRange


class Stage(StrEnum):
    """What happens to a film, side by side."""

    SHOTS = "shots"
    COLOUR = "colour"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` frames have passed a stage.

    A shot is named by its frames: its number changes when a shot before it is split or merged.
    """

    stage: Stage
    done: int
    total: int
    place: FrameRange | None = None  # frames of the shot at work


@dataclass(frozen=True, slots=True)
class ShotsFound:
    """Shots known so far; ``complete`` when the whole film has been looked at."""

    count: int
    complete: bool


@dataclass(frozen=True, slots=True)
class ShotDone:
    """A shot has a complete take. ``sampled`` keyframes went through the model."""

    place: FrameRange
    sampled: int
    confidence: float  # mean over the shot, [0, 1]


@dataclass(frozen=True, slots=True)
class Notice:
    """One plain sentence that a person should read."""

    text: str


Event = Progress | ShotsFound | ShotDone | Notice
OnEvent = Callable[[Event], None]
