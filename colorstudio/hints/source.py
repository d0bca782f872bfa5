"""The socket for everything that knows colour: what a hint source says of one place in a film."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.semantic import Features
from colorstudio.hints.wish import ShotWish

Recall = Callable[[WorkingLuma, Features, Confidence], Hint]
"""What is known of a frame that shows this: its luma, and the features of what it shows.

Last comes how surely its colour is known already, (1, h, w) of the grid: what costs much need not
be looked up there.
"""


Cover = Callable[[int, WorkingLuma, Chroma], Chroma]
"""A frame's colour (its number, its luma, what is there), whatever a model makes of it."""


class Places(Protocol):
    """The places of one shot, which know their colour again when they come back."""

    def learn(self, frame: int, luma: WorkingLuma, chroma: Chroma, known: Confidence) -> None:
        """A keyframe has its colour, and so well is it known."""

    def hint(self, frame: int, luma: WorkingLuma) -> tuple[Hint, Confidence]:
        """What is known of a frame by place, and how well that was known itself."""


class Rank(IntEnum):
    """Who is believed where several sources know the same cell: the highest one."""

    USUAL = -1  # what things of a kind have in a mood
    REMEMBERED = 0  # earlier shots
    CONTINUED = 1  # the same scene beyond a cut
    BESIDE = 2  # neighbours that a shot agrees with
    COPIED = 3  # another copy of the film
    GIVEN = 4  # pictures that a person chose
    LAID = 5  # what a person laid on the very place


@dataclass(frozen=True, slots=True)
class SourceHints:
    """What one source says of one place.

    ``record`` is what of it belongs in the request, as plain JSON values: all that influences the
    colour and does not stand in the wish. ``pinned`` are hints for frames that get to know their
    colour from it and from which it spreads; ``recall`` answers for any other; ``places``
    learns from the shot as it is coloured, anew for each part. ``looks``: features
    were used, or will be. ``partial`` are hints that change their own cells alone, whatever a model
    would make of the others. ``covers`` lie over what comes of all this, and no model hears of
    them. ``conditions`` go to models that declare them. ``known`` says of
    pinned frames how well their colour was known where it came from; left out: it was given.
    """

    record: tuple[Mapping[str, Any], ...] = ()
    pinned: Mapping[int, Hint] = field(default_factory=dict)
    recall: Recall | None = None
    places: Callable[[], Places] | None = None
    looks: bool = False
    known: Mapping[int, float] = field(default_factory=dict)
    partial: Mapping[int, Hint] = field(default_factory=dict)
    covers: tuple[Cover, ...] = ()
    conditions: Mapping[str, Callable[[], NDArray[np.float32]]] = field(default_factory=dict)


class HintSource(Protocol):
    """Something that knows colour. Belongs to the thread of the film it speaks of."""

    @property
    def name(self) -> str:
        """Under which its records stand in a request; never changed."""

    @property
    def rank(self) -> Rank:
        """How far it is believed."""

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """What it says of a shot, as far as the wish asks for it. Raises Cancelled."""

    def remember(self, place: FrameRange) -> None:
        """The shot is done, or was left as it is; those that learn from shots do so now."""

    def close(self) -> None:
        """Give back what it holds open; most hold nothing."""
        return
