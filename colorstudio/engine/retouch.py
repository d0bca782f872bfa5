"""A take made from another one: what changed points do not reach keeps that take's colour."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

import numpy as np

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.points import hint_of_points
from colorstudio.engine.recall import KeyColour
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.shot import INVENTED, FrameColour, KeyframeStore, ShotColorizer, ShotPlan
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Confidence, Hint, change
from colorstudio.hints.points import FramePoints
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.takes import TakeRecord

_FELT = np.float32(0.1)  # share of a change below which it is not felt
_FOLLOWED = 0.4  # confidence below which the motion was lost
_CELLS = 5e-4  # of the grid: fewer are no change

_UNSEEN: WorkingLuma = np.empty((0, 0), np.uint8)  # nobody looks at a kept frame's luma

Colorize = Callable[[ShotPlan, Mapping[int, Hint], KeyframeStore], ShotColorizer]


def based(project: Project, film: FilmId, request: ColorizeRequest) -> ColorizeRequest:
    """The request, to be made from the take that is shown now where only points have changed.

    What was asked for before is asked for again as it was, whatever take it was made from:
    undoing a change brings the former colours back.
    """
    place, key = request.place, request.key()
    complete = list(_complete(project, film, place))
    same = [asked for asked, _ in complete if replace(asked, base=None).key() == key]
    if same:
        return replace(request, base=min(same, key=lambda asked: asked.base is not None).base)
    shown = {choice.take for choice in project.takes.chosen(film, place)}
    for asked, take in complete:
        if shown == {take.id} and _differs_in_points(asked, request):
            return replace(request, base=take.request_key)
    return request


def _differs_in_points(asked: ColorizeRequest, request: ColorizeRequest) -> bool:
    """Whether points are all that a person changed; what other shots lend changes by itself."""
    points = request.wish.points
    followed = replace(
        asked,
        base=None,
        wish=replace(asked.wish, points=points),
        sources={**asked.sources, "memory": request.records("memory")},
    )
    return asked.wish.points != points and followed.key() == request.key()


def _complete(
    project: Project, film: FilmId, place: FrameRange
) -> Iterator[tuple[ColorizeRequest, TakeRecord]]:
    """Complete takes of exactly these frames, newest first."""
    for take in reversed(project.takes.of(film)):
        if take.complete and take.range == place:
            yield ColorizeRequest.from_json(take.request), take


@dataclass(frozen=True, slots=True)
class _Segment:
    """Frames [start, stop) that keep the base's colour, or are coloured anew."""

    start: int
    stop: int
    anew: bool


class Retouch:
    """Colours a shot like a ShotColorizer, but samples only keyframes that changes reach.

    A change is carried along the motion from its frame to the keyframes around it, as its colour
    will be. ``plan`` must be the shot's; ``colorize`` makes what colours a part of it.
    """

    def __init__(
        self,
        film: OpenFilm,
        base: TakeRecord,
        request: ColorizeRequest,
        lumas: ShotLumas,
        plan: ShotPlan,
        pinned: Mapping[int, Hint],
        store: KeyframeStore,
        colorize: Colorize,
    ) -> None:
        project = film.project
        self._base = ColourLayer(project, base.film, take=base.id)
        self._base_chunk = partial(project.chunks.read_chunk_at, base.id)
        self._confidence = project.chunks.confidence(base.id, base.range)
        self._flicker = project.chunks.flicker(base.id, base.range)
        self._lumas = lumas
        self._film = film
        self._control = film.control
        self._pinned = pinned
        self._store = store
        self._colorize = colorize
        before = ColorizeRequest.from_json(base.request).wish.points
        changes = self._changes(before, request.wish.points)
        frames = {*plan.keyframes, *changes}
        self._plan = replace(plan, keyframes=tuple(sorted(frames)))
        self._reached = self._reach(changes, film.grid)
        self.sampled = 0

    def colours(self, from_frame: int) -> Iterator[FrameColour]:
        """Colour of every frame of the shot from ``from_frame`` on, in order."""
        for segment in self._segments():
            if segment.stop <= from_frame:
                continue
            start = max(segment.start, from_frame)
            if segment.anew:
                yield from self._anew(segment, start)
            else:
                yield from self._kept(start, segment.stop)

    def kept_chunk(self, first: int, count: int) -> bytes | None:
        """The base's chunk of exactly these frames, if all of them keep its colour.

        Packing is lossy: packed anew with each change, colour would fade away.
        """
        kept = [segment for segment in self._segments() if not segment.anew]
        if not any(part.start <= first and first + count <= part.stop for part in kept):
            return None
        chunk = self._base_chunk(first)
        if chunk is None or (chunk.first, chunk.count) != (first, count):
            return None
        return chunk.data

    # What is reached

    def _changes(
        self, before: tuple[FramePoints, ...], after: tuple[FramePoints, ...]
    ) -> dict[int, Confidence]:
        """Where, and how surely, the points of each frame say other things than before."""
        old, new = ({one.frame: one.points for one in points} for points in (before, after))
        changes = {}
        for frame in sorted(old.keys() | new.keys()):
            if old.get(frame) != new.get(frame):
                luma = self._luma(frame)
                hints = (hint_of_points(p.get(frame, ()), luma) for p in (old, new))
                changes[frame] = change(*hints)
        return changes

    def _luma(self, frame: int) -> WorkingLuma:
        return self._lumas.span(frame, frame)[0]

    def _reach(self, changes: Mapping[int, Confidence], grid: GridSize) -> set[int]:
        """The keyframes where a change is felt, and those it lies on."""
        spans = self._plan.spans
        onward = [(first, last, SpanMotion.at_last) for first, last in spans]
        back = [(last, first, SpanMotion.at_first) for first, last in reversed(spans)]
        reached = set(changes)
        for way in (onward, back):
            felt = dict(changes)
            for source, target, carry in way:
                if source == target or source not in felt:
                    continue
                self._control.checkpoint()
                motion = SpanMotion(self._lumas.span(*sorted((source, target))), grid)
                there = carry(motion, _as_colour(felt[source]))
                carried = there.chroma[:1] * (there.confidence >= _FOLLOWED)
                if (carried > _FELT).sum() >= _CELLS * grid.height * grid.width:
                    felt[target] = np.maximum(carried, felt.get(target, carried))
                    reached.add(target)
        return reached

    def _segments(self) -> Iterator[_Segment]:
        """The spans, those anew that end or begin at a reached keyframe; neighbours joined."""
        spans = self._plan.spans
        for anew, group in groupby(spans, lambda span: not self._reached.isdisjoint(span)):
            joined = list(group)
            first, last = joined[0][0], joined[-1][1]
            yield _Segment(first, last + (last == self._plan.stop - 1), anew)

    # What the frames get

    def _kept(self, start: int, stop: int) -> Iterator[FrameColour]:
        first = self._plan.start
        for frame in range(start, stop):
            self._control.checkpoint()
            if frame in self._plan.keyframes:
                self._store.save(frame, self._colour(frame))
            sure = self._sure(frame)
            flicker = float(self._flicker[frame - first])
            yield FrameColour(frame, _UNSEEN, self._chroma(frame), sure, flicker)

    def _anew(self, segment: _Segment, from_frame: int) -> Iterator[FrameColour]:
        """The segment coloured between ends that keep their colour, unless a change is there."""
        start, stop = segment.start, min(segment.stop + 1, self._plan.stop)
        keyframes = tuple(k for k in self._plan.keyframes if start <= k < stop)
        store = _FixedKeyframes(
            self._store, {k: self._colour(k) for k in keyframes if k not in self._reached}
        )
        pinned = {k: hint for k, hint in self._pinned.items() if start <= k < stop}
        pinned |= {k: Hint.certain(colour.chroma) for k, colour in store.fixed.items()}
        shot = self._colorize(ShotPlan(start, stop, keyframes), pinned, store)
        for colour in shot.colours(from_frame):
            if colour.frame in store.fixed and colour.frame in (start, stop - 1):
                if colour.frame < segment.stop:
                    yield from self._kept(colour.frame, colour.frame + 1)
            else:
                yield colour
        self.sampled += shot.sampled

    def _colour(self, frame: int) -> KeyColour:
        return KeyColour.whole(self._chroma(frame), np.nan_to_num(self._sure(frame), nan=INVENTED))

    def _sure(self, frame: int) -> float:
        return float(self._confidence[frame - self._plan.start])

    def _chroma(self, frame: int) -> Chroma:
        colour = self._base.at(frame)
        assert colour is not None  # the take is complete
        return self._film.upright(colour.chroma)


class _FixedKeyframes:
    """A store in which some keyframes have their colour already."""

    def __init__(self, store: KeyframeStore, fixed: Mapping[int, KeyColour]) -> None:
        self._store = store
        self.fixed = fixed

    def load(self, frame: int) -> KeyColour | None:
        return self.fixed[frame] if frame in self.fixed else self._store.load(frame)

    def save(self, frame: int, colour: KeyColour) -> None:
        self._store.save(frame, colour)


def _as_colour(change: Confidence) -> Hint:
    """A change to be carried as its colour will be, from a keyframe that is sure of it."""
    return Hint.certain(np.concatenate([change, np.zeros_like(change)]))
