"""What a job says of itself while it runs."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from colorstudio.engine.numbers import spans
from colorstudio.film.frame_range import FrameRange

if TYPE_CHECKING:
    from colorstudio.project.ids import ShotNumber


class Stage(StrEnum):
    """What happens to a film, side by side."""

    SHOTS = "shots"
    ALIGN = "align"
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
class LeftInColour:
    """Shots that have colour of their own and were left as they are, by their numbers."""

    shots: "tuple[ShotNumber, ...]"
    tinted: bool = False  # it is but one hue

    @property
    def sentence(self) -> str:
        """In words."""
        what = "tinted" if self.tinted else "in colour already"
        if len(self.shots) == 1:
            return f"Shot {self.named} is {what} and stays as it is."
        return f"Shots {self.named} are {what} and stay as they are."

    @property
    def named(self) -> str:
        """1, 2, 3, 5 as ``1-3,5``."""
        return spans(self.shots)


@dataclass(frozen=True, slots=True)
class Notice:
    """One plain sentence that a person should read."""

    text: str


@dataclass(frozen=True, slots=True)
class NodeAtWork:
    """How far a machine of the farm is with a shot, and how many it has done."""

    node: str
    shot: int  # its number; 0: none at the moment
    done: int  # frames of it
    total: int
    shots_done: int


@dataclass(frozen=True, slots=True)
class WindowAtWork:
    """How far a model is with frames that it samples together, the first and the last of them."""

    first: int
    last: int
    fraction: float


Event = Progress | ShotsFound | ShotDone | LeftInColour | Notice | NodeAtWork | WindowAtWork
OnEvent = Callable[[Event], None]
