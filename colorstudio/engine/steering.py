"""What a shot's colour is steered by: all hint sources, in the order in which they are believed."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.conditions import MADE, Makers, makers
from colorstudio.engine.fixing import Fixing
from colorstudio.engine.recall import Recall
from colorstudio.engine.sight import Sight
from colorstudio.errors import ModelError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint, laid_over
from colorstudio.hints.semantic import Features
from colorstudio.hints.source import Cover, HintSource, Places, Rank, SourceHints
from colorstudio.hints.source import Recall as SourceRecall
from colorstudio.hints.wish import ShotWish
from colorstudio.models.installed import find_model
from colorstudio.models.perceivers import installed_perceiver
from colorstudio.stages import staged

Records = Mapping[str, tuple[Mapping[str, Any], ...]]
"""What sources recorded, by their names; those with nothing to record are left out."""


@dataclass(frozen=True, slots=True)
class Steering:
    """What one shot is steered by, and what of it belongs in its request."""

    pinned: Mapping[int, Hint]
    laid: Mapping[int, Hint]  # of these, what a person laid on the very place
    given: Mapping[int, Hint]  # and what all others say
    known: Mapping[int, float]  # how well pinned colour was known where it came from, if not wholly
    partial: Mapping[int, Hint]  # of that, what changes its own cells alone; not among the pinned
    things: Callable[[WorkingLuma], Features]  # what stands where: how far a colour point reaches
    recall: Callable[[], Recall | None] = lambda: None
    records: Records = field(default_factory=dict)
    features: str = ""  # whose; empty: nobody's
    conditions: Mapping[str, Callable[[], NDArray[np.float32]]] = field(default_factory=dict)
    fixing: Fixing | None = None
    makers: Makers = field(default_factory=lambda: MADE)  # of the maps that a model declares
    covers: tuple[Cover, ...] = ()  # over all that comes of it, the last one on top


class Steerer:
    """Steers the shots of one run, in the film's order. Belongs to the thread of its sources."""

    def __init__(self, sources: Iterable[HintSource], sight: Sight) -> None:
        self._sources = sorted(sources, key=lambda source: source.rank, reverse=True)
        self._sight = sight

    @staged("memory")
    def steer(self, place: FrameRange, wish: ShotWish) -> Steering:
        """What is known of the shot before it is coloured. Raises Cancelled."""
        said = {source.name: source.at(place, wish) for source in self._sources}
        laid = [said[source.name] for source in self._sources if source.rank is Rank.LAID]
        given = [said[source.name] for source in self._sources if source.rank is not Rank.LAID]
        parts = [SourceHints(pinned=one.partial) for one in given if one.partial]
        recalls = [one.recall for one in said.values() if one.recall]
        places = [one.places for one in said.values() if one.places]
        looks = wish.memory or any(one.looks for one in said.values())
        return Steering(
            pinned=_pinned(said.values()),
            laid=_pinned(laid),
            given=_pinned([*parts, *given]),
            partial=_pinned(parts),
            known=_known(said.values()),
            things=self._sight.things,
            recall=partial(self._recall, recalls, wish.memory, places),
            records={name: one.record for name, one in said.items() if one.record}
            | self._named(wish),
            features=self._sight.name if looks else "",
            conditions={name: c for one in said.values() for name, c in one.conditions.items()},
            fixing=Fixing(wish.fixed, self._sight.likely) if wish.fixed else None,
            makers=makers(self._sight),
            covers=tuple(cover for one in said.values() for cover in one.covers),
        )

    def _named(self, wish: ShotWish) -> dict[str, tuple[Mapping[str, Any], ...]]:
        """Whose names of things count for the fixed colours or lead the model, if any do; and whose
        depth does.
        """
        led = _conditions(wish.model)
        found: dict[str, tuple[Mapping[str, Any], ...]] = {}
        if "semantics" in led or any(rule.thing is not None for rule in wish.fixed):
            found["things"] = ({"name": self._sight.namer.name},)
        depth = installed_perceiver("depth") if "depth" in led else None
        if depth is not None:
            found["depth"] = ({"name": depth.name, "weights": depth.manifest.weights_hash},)
        return found

    @staged("memory")
    def remember(self, place: FrameRange) -> None:
        """The shot is done, or was left as it is: later ones may draw from what it shows."""
        for source in self._sources:
            source.remember(place)

    def close(self) -> None:
        """Give back what the sources hold open."""
        for source in self._sources:
            source.close()

    def _recall(
        self, recalls: Sequence[SourceRecall], own: bool, places: Sequence[Callable[[], Places]]
    ) -> Recall | None:
        """Made anew for each part that is coloured, as it learns."""
        if not (recalls or own or places):
            return None
        return Recall(self._sight, recalls, own, [make() for make in places])


def _conditions(model: str) -> tuple[str, ...]:
    """What an installed model declares; a run with any other says so elsewhere."""
    try:
        return find_model(model).info.conditions
    except ModelError:
        return ()


def _known(said: Collection[SourceHints]) -> dict[int, float]:
    """Of frames that are pinned by one source alone; where several speak, a person has."""
    pins = Counter(frame for one in said for frame in one.pinned)
    return {frame: k for one in said for frame, k in one.known.items() if pins[frame] == 1}


def _pinned(said: Iterable[SourceHints]) -> dict[int, Hint]:
    """What each source knows of single frames, laid over what those below it know."""
    pinned: dict[int, Hint] = {}
    for one in reversed(list(said)):
        for frame, hint in one.pinned.items():
            pinned[frame] = laid_over(hint, pinned[frame]) if frame in pinned else hint
    return pinned
