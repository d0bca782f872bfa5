"""What a shot's colour is worth: grey, partly there, done, or edited since it was made."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import count, pairwise

from colorstudio.engine.dissolves import Extent, asked_for, extents, fades_as
from colorstudio.engine.exemplars import exemplar_wishes
from colorstudio.engine.own_colour import OwnColour, own_colour_in
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.shot_settings import AUTO, ShotSettings
from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.fixed import FixedColour
from colorstudio.hints.objects import FilmObject, objects_within
from colorstudio.hints.points import FramePoints
from colorstudio.hints.wish import MatchShots, ShotWish
from colorstudio.project.exemplars import ExemplarRecord
from colorstudio.project.ids import TakeId
from colorstudio.project.shots import ShotRecord
from colorstudio.project.takes import Choice, TakeRecord


class ShotState(StrEnum):
    """How far a shot has come; each has an icon of the same name."""

    GREY = "grey"
    QUEUED = "clock"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    EDITED = "edited"
    PARTLY = "partly"
    OWN = "palette"


@dataclass(frozen=True, slots=True)
class ShotProgress:
    """What a job is doing to a shot."""

    state: ShotState
    fraction: float = 0.0


class TakeFacts:
    """Finds what a place in the film shows, in time that does not grow with the film."""

    def __init__(
        self,
        takes: Sequence[TakeRecord],
        choices: Sequence[Choice],
        begun: Mapping[TakeId, int] | None = None,
    ) -> None:
        """``begun``: how many frames of takes that are not complete have colour."""
        self.takes, self.begun = takes, begun or {}
        self._takes = {take.id: take for take in takes}
        self.choices = choices
        self._starts = [choice.start for choice in choices]
        self._by_start = sorted(takes, key=lambda take: take.start)
        self._take_starts = [take.start for take in self._by_start]
        self._longest = max((take.stop - take.start for take in takes), default=0)

    def shown_in(self, place: FrameRange) -> TakeRecord | None:
        """The take that most frames of a place show."""
        frames: Counter[TakeId] = Counter()
        for choice in self.choices_in(place):
            frames[choice.take] += FrameRange(choice.start, choice.stop).common(place).length
        return self._takes.get(frames.most_common(1)[0][0]) if frames else None

    def take(self, take: TakeId) -> TakeRecord | None:
        """The take of this id; None where it is gone."""
        return self._takes.get(take)

    def choices_in(self, place: FrameRange) -> list[Choice]:
        """The choices that reach into a place."""
        first = max(0, bisect_right(self._starts, place.start) - 1)
        last = bisect_right(self._starts, place.stop - 1)
        return [choice for choice in self.choices[first:last] if choice.stop > place.start]

    def coloured(self, place: FrameRange) -> int:
        """How many frames of a place have colour; an incomplete take has it from its start on."""
        frames = 0
        for choice in self.choices_in(place):
            take = self._takes.get(choice.take)
            if take is not None:
                done = take.stop if take.complete else take.start + self.begun.get(take.id, 0)
                shown = FrameRange(choice.start, min(choice.stop, done)).common(place)
                frames += max(0, shown.length)
        return frames

    def takes_in(self, place: FrameRange) -> list[TakeRecord]:
        """The takes that reach into a place, oldest first."""
        first = bisect_right(self._take_starts, place.start - self._longest)
        last = bisect_right(self._take_starts, place.stop - 1)
        near = (take for take in self._by_start[first:last] if take.stop > place.start)
        return sorted(near, key=lambda take: take.id)

    def request(self, take: TakeRecord) -> ColorizeRequest:
        """What made a take. Raises ProjectError where that is damaged."""
        try:
            return _request(take.request)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ProjectError(
                f"What take {take.id} was made with is damaged; colour its shot again."
            ) from None


def unused_seed(used: Iterable[int], first: int) -> int:
    """The first seed from ``first`` on that a shot was not coloured with yet."""
    taken = set(used)
    return next(seed for seed in count(first) if seed not in taken)


@lru_cache(maxsize=4096)
def _request(text: str) -> ColorizeRequest:
    """Read once, as takes never change while the project is read again and again."""
    return ColorizeRequest.from_json(text)


def points_within(points: Sequence[FramePoints], place: FrameRange) -> tuple[FramePoints, ...]:
    """The colour points of some frames; ``points`` ascend."""
    first, last = (bisect_left(points, f, key=lambda p: p.frame) for f in (place.start, place.stop))
    return tuple(points[first:last])


def shot_wish(
    settings: ShotSettings,
    points: tuple[FramePoints, ...],
    exemplars: Iterable[ExemplarRecord],
    fixed: Sequence[FixedColour] = (),
    donor: str | None = None,
    objects: tuple[FilmObject, ...] = (),
) -> ShotWish:
    """All that is asked for a shot with these points, objects, and exemplars that hold for it."""
    return replace(
        settings.wish(),
        points=points,
        exemplars=exemplar_wishes(exemplars),
        fixed=tuple(fixed),
        donor=donor,
        objects=objects,
    )


def wish_like(wish: ShotWish, made: ShotWish) -> ShotWish:
    """The wish, to be compared with one that a take was made by.

    What ``auto`` chose is as good, and so is an object by another name.
    """
    if len(wish.objects) == len(made.objects):
        pairs = zip(wish.objects, made.objects, strict=True)
        wish = replace(wish, objects=tuple(replace(now, name=then.name) for now, then in pairs))
    return replace(wish, model=made.model) if wish.model == AUTO else wish


def states(
    shots: Sequence[ShotRecord],
    facts: TakeFacts,
    defaults: ShotSettings | None,
    points: Sequence[FramePoints] = (),
    exemplars: Sequence[ExemplarRecord] = (),
    own: Sequence[OwnColour] = (),
    dissolves: Sequence[FrameRange] = (),
    fixed: Sequence[FixedColour] = (),
    donor: str | None = None,
    objects: Sequence[FilmObject] = (),
) -> tuple[ShotState, ...]:
    """The state of each shot as its project knows it.

    ``defaults`` None: nobody has chosen settings for the film, so each shot's colour is up to
    date, except where the shot itself has settings.
    """
    moved = beside_moved_cuts(shots, facts)
    wished = _Wished(facts, defaults, points, exemplars, fixed, donor, objects)
    return tuple(
        ShotState.OWN
        if _shows_its_own(shot, facts, defaults or ShotSettings(), own)
        else _state(shot, facts, wished, extent, cut_moved=shot.id in moved)
        for shot, extent in zip(shots, extents(shots, dissolves), strict=True)
    )


def _shows_its_own(
    shot: ShotRecord, facts: TakeFacts, defaults: ShotSettings, known: Sequence[OwnColour]
) -> bool:
    """Whether a shot has no take and needs none, as it has colour of its own."""
    own = own_colour_in(known, shot.range)
    if own is None or facts.shown_in(shot.range) is not None:
        return False
    return ShotSettings.from_json(shot.settings, defaults).keeps(own)


def _state(
    shot: ShotRecord, facts: TakeFacts, wished: "_Wished", extent: Extent, *, cut_moved: bool
) -> ShotState:
    shown = facts.shown_in(shot.range)
    if shown is None:
        return ShotState.GREY
    if not shown.complete:
        return ShotState.PARTLY if facts.begun.get(shown.id) else ShotState.GREY
    if cut_moved:
        return ShotState.EDITED
    choices = facts.choices_in(shot.range)
    covered = sum(FrameRange(c.start, c.stop).common(shot.range).length for c in choices)
    if covered < shot.range.length:
        return ShotState.PARTLY
    takes = [facts.take(take) for take in dict.fromkeys(choice.take for choice in choices)]
    as_wished = all(wished.holds(take, shot, extent) for take in takes if take is not None)
    return ShotState.DONE if as_wished else ShotState.EDITED


@dataclass(frozen=True, slots=True)
class _Wished:
    """The settings of shots now, to be compared with what their takes were asked for."""

    facts: TakeFacts
    defaults: ShotSettings | None
    points: Sequence[FramePoints]
    exemplars: Sequence[ExemplarRecord]
    fixed: Sequence[FixedColour]
    donor: str | None
    objects: Sequence[FilmObject]

    def holds(self, take: TakeRecord, shot: ShotRecord, extent: Extent) -> bool:
        """Whether a take is what a shot asks for, as far as it covers the shot.

        Who colours a part of a shot once more wants it otherwise: that part has a seed of its own.
        """
        try:
            request = self.facts.request(take)
            asked = asked_for(request)
            if not fades_as(request, extent):
                return False
        except ProjectError:
            return False
        place = asked.common(shot.range)
        made = request.wish.within(asked, place)
        wanted = ShotSettings.from_json(shot.settings, self.defaults or ShotSettings.of(made))
        exemplars = [e for e in self.exemplars if e.holds_for(place)]
        points = points_within(self.points, place)
        objects = objects_within(self.objects, place)
        wish = shot_wish(wanted, points, exemplars, self.fixed, self.donor, objects)
        wish = wish_like(wish, made)
        if place != shot.range:
            wish = replace(wish, seed=made.seed)
        return wish == made and not _unmatched(request, wish, self.facts)


def beside_moved_cuts(shots: Sequence[ShotRecord], facts: TakeFacts) -> set[int]:
    """Shots on both sides of a cut that lies elsewhere than when they were coloured.

    One of them begins or ends with colour that was made for the other.
    """
    moved: set[int] = set()
    for left, right in pairwise(shots):
        cut = right.start
        takes = facts.shown_in(left.range), facts.shown_in(right.range)
        if left.stop != cut or None in takes or takes[0] == takes[1]:
            continue
        before = facts.shown_in(FrameRange(cut - 1, cut))
        after = facts.shown_in(FrameRange(cut, cut + 1))
        if before == takes[1] or after == takes[0]:
            moved |= {left.id, right.id}
    return moved


def _unmatched(request: ColorizeRequest, wish: ShotWish, facts: TakeFacts) -> bool:
    """Whether there is colour now beside the shot that it should agree with and does not yet."""
    known = {source["frame"] for source in request.records("neighbours")}
    beside = {MatchShots.PREVIOUS: request.place.start - 1, MatchShots.NEXT: request.place.stop}
    wished = [beside[side] for side in beside if wish.match in (side, MatchShots.BOTH)]
    takes = [facts.shown_in(FrameRange(f, f + 1)) for f in wished if f not in known]
    return any(take is not None and take.complete for take in takes)
