"""A take made from another one: what changed points do not reach keeps that take's colour."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

import numpy as np

from colorstudio.chroma.grid import Chroma
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.means import Thrift
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.pointed import TRUST, changed_points, trusted
from colorstudio.engine.points import hint_of_points
from colorstudio.engine.recall import KeyColour
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.engine.shot import INVENTED, FrameColour, KeyframeStore, ShotColorizer, ShotPlan
from colorstudio.engine.steering import Steering
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.fuse import fuse
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.takes import TakeRecord

_LEAST = np.float32(0.008)  # of chroma: two code values; less is no change
_CLEAR = np.float32(0.04)  # of chroma: a change that anyone sees
_FOLLOWED = 0.4  # confidence below which the motion was lost
_CELLS = 5e-4  # of the grid: fewer are no change

_OBJECTS = "objects"  # the source whose colours lie over all others
_BY_ITSELF = ("memory", "continued", "scene")  # sources: what other shots lend changes unwished

_UNSEEN: WorkingLuma = np.empty((0, 0), np.uint8)  # nobody looks at a kept frame's luma

Between = Callable[[ShotPlan, KeyframeStore], ShotColorizer]


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
        if request.wish.objects and replace(asked, base=None).key() == _bare(request).key():
            return replace(request, base=take.request_key)
        if shown == {take.id} and _differs_in_points(asked, request):
            return replace(request, base=take.request_key)
    return request


def _bare(request: ColorizeRequest) -> ColorizeRequest:
    """What would be asked for if no object had a colour of its own."""
    sources = {name: said for name, said in request.sources.items() if name != _OBJECTS}
    return replace(request, sources=sources, wish=replace(request.wish, objects=()), base=None)


def is_bare_of(base: TakeRecord, request: ColorizeRequest) -> bool:
    """Whether a take is all that is asked for but for the colours of objects."""
    if not request.wish.objects:
        return False
    asked = ColorizeRequest.from_json(base.request)
    return replace(asked, base=None).key() == _bare(request).key()


def _differs_in_points(asked: ColorizeRequest, request: ColorizeRequest) -> bool:
    """Whether points are all that a person changed; what other shots lend changes by itself."""
    points = request.wish.points
    followed = replace(
        asked,
        base=None,
        wish=replace(asked.wish, points=points),
        sources={**asked.sources, **{name: request.records(name) for name in _BY_ITSELF}},
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
    """Frames [start, stop) that keep the base's colour, or are coloured again."""

    start: int
    stop: int
    is_touched: bool


class Retouch:
    """Makes a shot's colour from that of another take, and touches only what changes reach.

    A frame whose points have changed gets the colour of its preview. By how much that differs from
    the base is carried along the motion to the keyframes around it and added to the colour that
    the base has there; the model fills what the motion loses on the way. ``plan`` must be the
    shot's; ``between`` makes what colours the frames between keyframes.
    """

    def __init__(
        self,
        film: OpenFilm,
        base: TakeRecord,
        request: ColorizeRequest,
        lumas: ShotLumas,
        plan: ShotPlan,
        sampler: KeyframeSampler,
        thrift: Thrift,
        steering: Steering,
        store: KeyframeStore,
        between: Between,
    ) -> None:
        project = film.project
        self._base = ColourLayer(project, base.film, take=base.id)
        self._base_chunk = partial(project.chunks.read_chunk_at, base.id)
        self._confidence = project.chunks.confidence(base.id, base.range)
        self._flicker = project.chunks.flicker(base.id, base.range)
        self._first = base.start  # frame of the first of these
        self._lumas = lumas
        self._film = film
        self._control = film.control
        self._sampler = sampler
        self._thrift = thrift
        self._steering = steering
        self._store = store
        self._between = between
        self._before = _by_frame(ColorizeRequest.from_json(base.request).wish.points)
        self._after = _by_frame(request.wish.points)
        self.sampled = 0
        changed = {
            frame
            for frame in self._before.keys() | self._after.keys()
            if self._before.get(frame) != self._after.get(frame)
        }
        frames = {*plan.keyframes, *changed}
        self._plan = replace(plan, keyframes=tuple(sorted(frames)))
        self._touched: dict[int, KeyColour] = {}
        self._answers = {frame: self._answer(frame) for frame in sorted(changed)}
        self._arriving = self._carry_changes()

    def colours(self, from_frame: int) -> Iterator[FrameColour]:
        """Colour of every frame of the shot from ``from_frame`` on, in order."""
        for segment in self._segments():
            if segment.stop <= from_frame:
                continue
            start = max(segment.start, from_frame)
            if segment.is_touched:
                yield from self._anew(segment, start)
            else:
                yield from self._kept(start, segment.stop)

    def kept_chunk(self, first: int, count: int) -> bytes | None:
        """The base's chunk of exactly these frames, if all of them keep its colour.

        Packing is lossy: packed again with each change, colour would fade away.
        """
        kept = [segment for segment in self._segments() if not segment.is_touched]
        if not any(part.start <= first and first + count <= part.stop for part in kept):
            return None
        chunk = self._base_chunk(first)
        if chunk is None or (chunk.first, chunk.count) != (first, count):
            return None
        return chunk.data

    # What is reached

    def _carry_changes(self) -> dict[int, Hint]:
        """At the keyframes where changes are felt: by how much colour differs from the base's."""
        own = {frame: self._change(frame, chroma) for frame, (chroma, _) in self._answers.items()}
        spans = self._plan.spans
        onward = [(first, last, SpanMotion.at_last) for first, last in spans]
        back = [(last, first, SpanMotion.at_first) for first, last in reversed(spans)]
        arriving: dict[int, Hint] = {}
        for way in (onward, back):
            felt = dict(own)
            for source, target, carry in way:
                if source == target or source not in felt:
                    continue
                self._control.checkpoint()
                motion = SpanMotion(self._lumas.span(*sorted((source, target))), self._film.grid)
                there = carry(motion, felt[source])
                if _is_felt(there):
                    felt[target] = _own_first(own[target], there) if target in own else there
                    arriving[target] = _from_both(arriving.get(target), there)
        return arriving

    def _change(self, frame: int, answer: Chroma) -> Hint:
        difference = answer - self._chroma(frame)
        small = np.abs(difference).max(axis=0, keepdims=True) < _LEAST
        return Hint.certain(np.where(small, np.float32(0), difference))

    def _is_reached(self, span: tuple[int, int]) -> bool:
        return any(frame in self._answers or frame in self._arriving for frame in span)

    def _segments(self) -> Iterator[_Segment]:
        """The spans, touched where they end or begin at a reached keyframe; neighbours joined."""
        for is_touched, group in groupby(self._plan.spans, self._is_reached):
            joined = list(group)
            first, last = joined[0][0], joined[-1][1]
            yield _Segment(first, last + (last == self._plan.stop - 1), is_touched)

    # What the frames get

    def _kept(self, start: int, stop: int) -> Iterator[FrameColour]:
        for frame in range(start, stop):
            self._control.checkpoint()
            if frame in self._plan.keyframes:
                self._store.save(frame, self._colour(frame))
            sure = self._sure(frame)
            flicker = float(self._flicker[frame - self._first])
            yield FrameColour(frame, _UNSEEN, self._chroma(frame), sure, flicker)

    def _anew(self, segment: _Segment, from_frame: int) -> Iterator[FrameColour]:
        """The segment coloured between ends that keep their colour, unless a change is there."""
        start, stop = segment.start, min(segment.stop + 1, self._plan.stop)
        keyframes = tuple(k for k in self._plan.keyframes if start <= k < stop)
        colours = {k: self._colour(k) for k in sorted({*keyframes, stop - 1})}
        store = FixedKeyframes(self._store, colours)
        kept = {k for k in (start, stop - 1) if k in keyframes and not self._is_reached((k, k))}
        for colour in self._between(ShotPlan(start, stop, keyframes), store).colours(from_frame):
            if colour.frame not in kept:
                yield colour
            elif colour.frame < segment.stop:
                yield from self._kept(colour.frame, colour.frame + 1)

    def _colour(self, frame: int) -> KeyColour:
        """The base's, with what changed points bring to it."""
        if not self._is_reached((frame, frame)):
            return KeyColour.whole(self._chroma(frame), self._known(frame))
        if frame not in self._touched:
            colour = self._store.load(frame)
            if colour is None:
                colour = self._touch(frame)
                self._store.save(frame, colour)
            self._touched[frame] = KeyColour.unpacked(colour.packed())
        return self._touched[frame]

    def _touch(self, frame: int) -> KeyColour:
        """What arrives is believed as far as the motion is, on the colour that is there."""
        arriving = self._arriving.get(frame)
        if arriving is None:
            chroma, sure = self._answers[frame]
        else:
            there = Hint(self._chroma(frame) + arriving.chroma, TRUST * _still_sure(arriving))
            chroma, sure = self._ask(frame, there)
        known = np.maximum(sure, np.float32(self._known(frame)))
        return KeyColour(chroma, known, np.zeros_like(known))

    def _answer(self, frame: int) -> tuple[Chroma, Confidence]:
        """The colour of a frame whose points have changed, as it was previewed."""
        return self._ask(frame, trusted(self._chroma(frame)))

    def _ask(self, frame: int, there: Hint) -> tuple[Chroma, Confidence]:
        """What the model makes of a frame, with its points, and how well those know it."""
        luma = self._luma(frame)
        before, after = (points.get(frame, ()) for points in (self._before, self._after))
        features = self._steering.things(luma) if before or after else None
        evidence = changed_points(after, before, there, luma, features)
        self.sampled += 1
        with self._thrift.at(frame):
            chroma = self._sampler.sample(luma, evidence, evidence.confidence)
        return chroma, hint_of_points(after, luma).confidence

    def _known(self, frame: int) -> float:
        return float(np.nan_to_num(self._sure(frame), nan=INVENTED))

    def _sure(self, frame: int) -> float:
        return float(self._confidence[frame - self._first])

    def _luma(self, frame: int) -> WorkingLuma:
        return self._lumas.span(frame, frame)[0]

    def _chroma(self, frame: int) -> Chroma:
        colour = self._base.at(frame)
        assert colour is not None  # the take is complete
        return self._film.upright(colour.chroma)


class FixedKeyframes:
    """A store in which some keyframes have their colour for good."""

    def __init__(self, store: KeyframeStore, fixed: Mapping[int, KeyColour]) -> None:
        self._store = store
        self._fixed = fixed

    def load(self, frame: int) -> KeyColour | None:
        return self._fixed[frame] if frame in self._fixed else self._store.load(frame)

    def save(self, frame: int, colour: KeyColour) -> None:
        if frame not in self._fixed:
            self._store.save(frame, colour)


def _by_frame(points: Iterable[FramePoints]) -> dict[int, tuple[ColourPoint, ...]]:
    return {one.frame: one.points for one in points}


def _size(change: Hint) -> Confidence:
    return np.asarray(np.abs(change.chroma).max(axis=0, keepdims=True), np.float32)


def _is_felt(change: Hint) -> bool:
    """Whether motion brings any of it."""
    felt = (_size(change) >= _LEAST) & (change.confidence >= _FOLLOWED)
    return float(felt.mean()) >= _CELLS


def _still_sure(change: Hint) -> Confidence:
    """How far colour is known where a change was added: less where the motion has lost it."""
    share = np.clip(_size(change) / _CLEAR, 0, 1)
    return np.asarray(1 - share * (1 - change.confidence), np.float32)


def _own_first(own: Hint, arriving: Hint) -> Hint:
    """A frame's own change, and what passes it elsewhere."""
    is_own = _size(own) > 0
    return Hint(
        np.where(is_own, own.chroma, arriving.chroma),
        np.where(is_own, own.confidence, arriving.confidence),
    )


def _from_both(one: Hint | None, other: Hint) -> Hint:
    """Changes that meet: as sure as the surer one."""
    if one is None:
        return other
    return Hint(fuse([one, other]).chroma, np.maximum(one.confidence, other.confidence))
