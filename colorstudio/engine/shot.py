"""Colour for one shot: keyframes through the model, everything between along the motion."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice, pairwise, tee
from typing import Protocol

import numpy as np

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.engine.control import JobControl
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.means import Thrift
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.pins import KNOWN_ENOUGH, PinCarrier
from colorstudio.engine.pointed import NOTHING_NEW
from colorstudio.engine.recall import KeyColour, Recall
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.keyframes import KeyframePicker
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.fuse import carried_confidence, fuse, proven_confidence
from colorstudio.hints.hint import Confidence, Hint, known_share, laid_over
from colorstudio.hints.stabilize import stabilize
from colorstudio.hints.steps import Steps
from colorstudio.stages import each, staged

GUESSED = 0.85  # how far, where much is known, neighbours are believed more than the model
GIVEN = 0.6  # confidence above which colour goes back to what a person gave
NOT_WORTH_CARRYING = 0.05  # confidence up to which evidence says nothing to later keyframes
INVENTED = 0.3  # how well colour is known that the model alone has named
LEAST_OF_TWO = np.float32(0.25)  # how sure a keyframe is at the least, beside the other of a span
RADIUS = 2  # frames before and after that smoothing looks at


@dataclass(frozen=True, slots=True)
class ShotPlan:
    """Which frames go through the model, and the spans that carry their colour to the rest."""

    start: int
    stop: int
    keyframes: tuple[int, ...]  # ascending, the shot's first frame among them

    @property
    def spans(self) -> list[tuple[int, int]]:
        """(first, last) frames, both included; each starts at a keyframe where the last ended."""
        last = self.stop - 1
        if last == self.start:
            return [(last, last)]
        return list(pairwise(sorted({*self.keyframes, last})))


@staged("plan")
def plan_shot(
    lumas: ShotLumas,
    film: OpenFilm,
    pinned: Mapping[int, Hint],
    part: FrameRange | None = None,
    pace: int = 0,
    *,
    together: bool = False,
) -> ShotPlan:
    """Choose keyframes by how much the picture changes; a pinned frame is always one.

    ``part``: only among these of the frames. With a ``pace``, each frame so far on is one instead.
    ``together``: the model samples several frames at once, so the last one is a keyframe, too;
    asked for alone it would cost a whole window and agree with none.
    The picker starts anew with each shot, so that a shot's plan does not depend on the others.
    """
    picker = KeyframePicker(float(film.info.video.frame_rate))
    frames: list[int] = []
    keyframes = set(pinned)
    for frame, luma in lumas.in_order():
        film.control.checkpoint()
        if part is not None and frame not in range(*part):
            continue
        frames.append(frame)
        moved = not pace and picker.push(frame, luma, film.info.frames.seconds(frame))
        if moved or (pace and not (frame - frames[0]) % pace):
            keyframes.add(frame)
    if picker.close() or pace or together:
        keyframes.add(frames[-1])
    return ShotPlan(frames[0], frames[-1] + 1, tuple(sorted(keyframes)))


@dataclass(frozen=True, slots=True)
class FrameColour:
    """A frame's colour, how well it is known, and its flicker.

    ``confidence`` is the mean over the frame of how surely its colour came from what was given:
    exemplars, points and memory count whole, what the model invented little, and all of it the
    less, the less surely the motion leads here and the more both sides disagree.
    ``flicker`` as :class:`Stabilized` has it; NaN for the first frame.
    """

    frame: int
    luma: WorkingLuma
    chroma: Chroma
    confidence: float
    flicker: float = float("nan")


class KeyframeStore(Protocol):
    """Where a take keeps the colour of its keyframes, so that a stopped run goes on."""

    def load(self, frame: int) -> KeyColour | None:
        """The frame's colour exactly as saved, or None."""

    def save(self, frame: int, colour: KeyColour) -> None:
        """Keep float16-exact colour for good."""


class ShotColorizer:
    """Runs a plan. Keyframes that the store knows are not sampled again.

    ``temporal`` is the strength of smoothing along the motion, 0 (off) to 1. ``laid`` is what a
    person laid on places, here and carried from other frames: all else gives way to it. ``known``
    says of pinned frames how well their colour was known where it came from, if not wholly.
    ``partial`` is what changes its own cells alone, here and carried from other frames.
    """

    def __init__(
        self,
        lumas: ShotLumas,
        grid: GridSize,
        plan: ShotPlan,
        sampler: KeyframeSampler,
        thrift: Thrift,
        pinned: Mapping[int, Hint],
        laid: Mapping[int, Hint],
        store: KeyframeStore,
        temporal: float,
        control: JobControl,
        recall: Recall | None = None,
        known: Mapping[int, float] | None = None,
        partial: Mapping[int, Hint] | None = None,
    ) -> None:
        self._lumas = lumas
        self._grid = grid
        self._plan = plan
        self._sampler = sampler
        self._thrift = thrift
        self._pinned = pinned
        self._laid = laid
        self._store = store
        self._temporal = temporal
        self._control = control
        self._recall = recall
        self._known = known or {}
        self._partial = partial or {}
        self._is_given = any(self._known.get(frame, 1) >= GIVEN for frame in pinned)
        self._backward: Mapping[int, Hint] = {}  # what pins behind say of keyframes before them
        self._steps = Steps(grid)
        self.sampled = 0

    def colours(self, from_frame: int) -> Iterator[FrameColour]:
        """Colour of every frame of the shot from ``from_frame`` on, in order.

        A few frames more at the start make it the same wherever it starts.
        """
        frames = self._carried(max(self._plan.start, from_frame - RADIUS - 1))
        carried, kept = tee(each("plan", frames))
        stream = ((colour.luma, colour.chroma) for colour in carried)
        radius = RADIUS if self._temporal > 0 else 0
        stable = stabilize(stream, self._grid, radius, self._temporal, self._steps)
        for colour, calm in zip(kept, each("smooth", stable), strict=True):
            if colour.frame >= from_frame:
                yield replace(colour, chroma=calm.chroma, flicker=calm.flicker)

    def kept_chunk(self, first: int, count: int) -> bytes | None:
        """All of its colour is new."""
        return None

    def _carried(self, from_frame: int) -> Iterator[FrameColour]:
        pins = PinCarrier(self._lumas, self._grid, self._plan.spans, self._control)
        self._backward = pins.back(self._pinned)
        for first, last in self._plan.spans:
            self._control.checkpoint()
            if last < from_frame and self._store.load(last) is not None:
                self._learn_again(first)
                continue
            for colour in self._span(first, last):
                if colour.frame >= from_frame:
                    yield colour

    def _span(self, first: int, last: int) -> Iterator[FrameColour]:
        """Frames ``first`` up to ``last``; the last one is the next span's, or the shot's end."""
        lumas = self._lumas.span(first, last)
        nothing = Hint.nothing(self._grid)
        start = self._key(first, lumas[0], nothing, nothing.confidence, self._backward.get(first))
        hints, known_there = self._between(first, last, lumas, start, self._backward.get(last))
        owned = len(lumas) if last == self._plan.stop - 1 else len(lumas) - 1
        known = np.linspace(start.known.mean(), known_there, len(lumas))
        for offset, hint in enumerate(islice(hints, owned)):
            sure = float(hint.confidence.mean() * known[offset])
            yield FrameColour(first + offset, lumas[offset], hint.chroma, sure)

    def _between(
        self, first: int, last: int, lumas: list[WorkingLuma], start: KeyColour, later: Hint | None
    ) -> tuple[Iterable[Hint], float]:
        """The frames' colour, and how well the last one's is known."""
        key = Hint.certain(start.chroma)
        if last == first:
            return [key], float(start.known.mean())
        motion = SpanMotion(lumas, self._grid, self._steps, both=last in self._plan.keyframes)
        arriving = motion.at_last(key)
        if last not in self._plan.keyframes and known_share(arriving) >= KNOWN_ENOUGH:
            return motion.forward(key), float(start.known.mean())
        known = motion.at_last(Hint.certain(np.concatenate([start.known, start.known])))
        end = self._key(last, lumas[-1], arriving, np.clip(known.chroma[:1], 0, 1), later)
        carried = islice(
            motion.between_in_turn(*self._ends(first, start, last, end)), 1, last - first
        )
        between = chain([key], carried, [Hint.certain(end.chroma)])
        return self._sampler.fill(lumas, between), float(end.known.mean())

    def _ends(self, first: int, start: KeyColour, last: int, end: KeyColour) -> tuple[Hint, Hint]:
        """Both keyframes of a span, as sure as they are beside each other.

        Where nothing was given neither knows better, and colour that agrees with both is wanted.
        """
        certain = Hint.certain(start.chroma), Hint.certain(end.chroma)
        if not self._is_given or (first in self._pinned and last in self._pinned):
            return certain
        if first in self._pinned or last in self._pinned:
            ends = zip((first, last), (start, end), certain, strict=True)
            one, other = (sure if at in self._pinned else as_known(k) for at, k, sure in ends)
            return one, other
        return by_knowledge(start, end)

    def _key(
        self, frame: int, luma: WorkingLuma, arriving: Hint, known: Confidence, later: Hint | None
    ) -> KeyColour:
        """The keyframe's colour: already there, or from all that is known, and sampled.

        ``arriving`` comes along the motion from before, and ``known`` says how well its colour was
        known there; ``later`` comes from pins behind.
        """
        colour = self._store.load(frame)
        if colour is None and later is None and self._is_crossed(frame):
            colour = self._crossed(frame)
        if colour is None:
            evidence = fuse([arriving, later]) if later else arriving
            asked = self._question(frame, luma, evidence, _known_of(arriving, known, later))
            before = self._coloured_before(frame)
            colour = self._ask([asked, *self._sampled_with(asked, len(before))], before)
        if self._recall:
            self._recall.learn(frame, luma, colour)
        return colour

    def _is_crossed(self, frame: int) -> bool:
        """Whether motion brought all of its colour over a cut: there is nothing to invent."""
        if frame not in self._known or frame in self._laid or frame in self._partial:
            return False
        return known_share(self._pinned[frame]) >= KNOWN_ENOUGH

    def _crossed(self, frame: int) -> KeyColour:
        pin = self._pinned[frame]
        known = np.full_like(pin.confidence, self._known[frame])
        colour = KeyColour.unpacked(KeyColour(pin.chroma, known, pin.confidence).packed())
        self._store.save(frame, colour)
        return colour

    def _learn_again(self, frame: int) -> None:
        """A resumed run remembers what the stopped one did."""
        colour = self._store.load(frame)
        if self._recall and colour is not None:
            self._recall.learn(frame, self._lumas.span(frame, frame)[0], colour)

    def _coloured_before(self, frame: int) -> list[tuple[WorkingLuma, Hint]]:
        """Keyframes that a model of several frames sees again, with the colour that they have."""
        overlap = self._sampler.overlap
        before = [other for other in self._plan.keyframes if other < frame][-overlap:]
        found = [(other, self._store.load(other)) for other in (before if overlap else ())]
        return [
            (self._lumas.span(other, other)[0], Hint.certain(colour.chroma))
            for other, colour in found
            if colour is not None
        ]

    def _sampled_with(self, asked: "_Question", before: int) -> Iterator["_Question"]:
        """The keyframes after it that a model of several frames samples in the same go.

        What is known of the first one is carried to them along the motion; where all of it is, they
        remember it, too.
        """
        after = [other for other in self._plan.keyframes if other > asked.frame]
        after = after[: self._sampler.frames - 1 - before]
        place, arriving, known = asked.frame, asked.evidence, asked.known
        if after and self._recall and known_share(arriving) >= KNOWN_ENOUGH:
            given = KeyColour(arriving.chroma, known, asked.carried)
            self._recall.expect(place, asked.luma, given)
        for other in after:
            self._control.checkpoint()
            lumas = self._lumas.span(place, other)
            arriving, known = self._carried_on(lumas, arriving, known)
            later = self._backward.get(other)
            evidence = fuse([arriving, later]) if later else arriving
            yield self._question(other, lumas[-1], evidence, _known_of(arriving, known, later))
            place = other

    def _carried_on(
        self, lumas: list[WorkingLuma], evidence: Hint, known: Confidence
    ) -> tuple[Hint, Confidence]:
        """Evidence of the first frame at the last one, and how well its colour was known."""
        if float(evidence.confidence.max()) < NOT_WORTH_CARRYING:
            return Hint.nothing(self._grid), np.zeros_like(known)
        motion = SpanMotion(lumas, self._grid, self._steps)
        there = motion.at_last(Hint(np.concatenate([known, known]), evidence.confidence))
        return motion.at_last(evidence), np.clip(there.chroma[:1], 0, 1)

    def _ask(
        self,
        questions: Sequence["_Question"],
        before: Sequence[tuple[WorkingLuma, Hint]] = (),
    ) -> KeyColour:
        """The first one's colour; all are stored.

        The first one last: until it is there, a resumed run samples the very same frames again.
        """
        with self._thrift.at(questions[0].frame):
            sampled = self._sampler.sample_together(
                [*(luma for luma, _ in before), *(question.luma for question in questions)],
                [*(hint for _, hint in before), *(question.evidence for question in questions)],
                [*(hint.confidence for _, hint in before), *(q.given for q in questions)],
                FrameRange(questions[0].frame, questions[-1].frame + 1),
            )[len(before) :]
        self.sampled += len(questions)
        for question, colour in reversed(list(self._settled(questions, sampled))):
            self._store.save(question.frame, colour)
        return colour

    def _settled(
        self, questions: Sequence["_Question"], sampled: Sequence[Chroma]
    ) -> Iterator[tuple["_Question", KeyColour]]:
        """Keyframes with the colour they keep: in a window each one after the first takes what
        comes along the motion from the one before, and what is remembered, over what was sampled.

        As the first one has what comes from the window before, colour steps no further where
        windows meet than within them. Frames at a pace lie too near for that: it would blur them.
        """
        before: tuple[int, KeyColour] | None = None
        for asked, made in zip(questions, sampled, strict=True):
            question, chroma = asked, made
            if before is not None and not self._sampler.pace:
                question = self._asked_again(asked, *before)
                chroma = question.evidence.over(made)
            colour = self._with_part(question, KeyColour(chroma, question.known, question.carried))
            colour = KeyColour.unpacked(colour.packed())  # as a resumed run will load it
            if self._recall and len(questions) > 1:
                self._recall.expect(question.frame, question.luma, colour)
            before = question.frame, colour
            yield question, colour

    def _asked_again(self, question: "_Question", before: int, colour: KeyColour) -> "_Question":
        """With what is known now that the keyframe before it has its colour."""
        motion = SpanMotion(self._lumas.span(before, question.frame), self._grid, self._steps)
        arriving = motion.at_last(Hint.certain(colour.chroma))
        known = motion.at_last(Hint.certain(np.concatenate([colour.known, colour.known])))
        later = self._backward.get(question.frame)
        evidence = fuse([arriving, later]) if later else arriving
        known_there = _known_of(arriving, np.clip(known.chroma[:1], 0, 1), later)
        return self._question(question.frame, question.luma, evidence, known_there)

    def _with_part(self, question: "_Question", colour: KeyColour) -> KeyColour:
        """The keyframe with what is known of a part of it: the model is asked with it as well, and
        of its answer that part is taken.
        """
        part = self._partial.get(question.frame)
        if part is None:
            return colour
        with self._thrift.at(question.frame):
            changed = self._sampler.sample(question.luma, laid_over(part, question.evidence))
        self.sampled += 1
        chroma = Hint(changed, part.confidence).over(colour.chroma)
        return KeyColour(chroma, np.maximum(colour.known, part.confidence), colour.carried)

    def _question(
        self, frame: int, luma: WorkingLuma, evidence: Hint, known: Confidence
    ) -> "_Question":
        """What the model is asked, with all that is known about the frame."""
        carried = evidence.confidence
        if frame in self._pinned:
            pin = self._pinned[frame]
            evidence = fuse([pin, evidence])
            known = np.maximum(known, pin.confidence * np.float32(self._known.get(frame, 1)))
            if frame in self._known:  # it was carried here as well, over a cut
                carried = np.maximum(carried, pin.confidence)
        if frame in self._laid:
            evidence = laid_over(self._laid[frame], evidence)
            known = np.maximum(known, self._laid[frame].confidence)
        given = evidence.confidence
        if self._recall and known_share(evidence) < NOTHING_NEW:
            found = self._recall.hint(frame, luma, evidence.confidence)
            chroma = self._sampler.fix(luma, found.hint.chroma)
            found = replace(found, hint=replace(found.hint, chroma=chroma))
            recalled = found.below(evidence, known, self._believed(evidence, known))
            evidence, known = recalled.hint, recalled.known
        sure = evidence.confidence
        known = sure * known + (1 - sure) * INVENTED
        is_carried = frame not in self._pinned or frame in self._known
        if self._recall and self._is_given and is_carried:
            guessed = np.float32(min(GUESSED, 2 * float(carried.mean())))
            evidence = replace(evidence, confidence=np.maximum(evidence.confidence, guessed))
        return _Question(frame, luma, evidence, known, carried, given)

    def _believed(self, evidence: Hint, known: Confidence) -> Hint:
        """Colour on its way from what was given, as sure as it proves to be, once it is known."""
        if not self._is_given:
            return evidence
        trust = evidence.confidence
        proven = np.maximum(trust, proven_confidence(trust))
        believed = np.asarray(trust + known * (proven - trust), np.float32)
        return replace(evidence, confidence=believed)


@dataclass(frozen=True, slots=True)
class _Question:
    """A keyframe to be sampled; ``known`` and ``carried`` as :class:`KeyColour` has them.

    ``given``: how surely its colour came along the motion or from a person; fixed colours stay off.
    """

    frame: int
    luma: WorkingLuma
    evidence: Hint
    known: Confidence
    carried: Confidence
    given: Confidence


def by_knowledge(start: KeyColour, end: KeyColour) -> tuple[Hint, Hint]:
    """Both keyframes of a span; the one that knows less has most of its colour from the other.

    Only where something was given: else neither knows better, and is to agree with both.
    """
    if start.known.mean() < end.known.mean():
        return as_known(start), Hint.certain(end.chroma)
    return Hint.certain(start.chroma), as_known(end)


def as_known(key: KeyColour) -> Hint:
    """A keyframe's colour, as sure as if it had been carried there."""
    sure = np.clip((key.known - INVENTED) / (1 - INVENTED), 0, 1)
    return Hint(key.chroma, np.maximum(carried_confidence(sure), LEAST_OF_TWO))


def _known_of(arriving: Hint, known: Confidence, later: Hint | None) -> Confidence:
    """How well colour that arrives is known: what comes back from pins was given."""
    if later is None:
        return known
    return np.where(later.confidence > arriving.confidence, np.float32(1), known)
