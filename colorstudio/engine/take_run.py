"""One shot becomes one take: planned, coloured, and stored chunk by chunk as it goes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from colorstudio.chroma.codec import encode_chunk
from colorstudio.colorizers.device import arithmetic_threads, shared_among
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.covered import Covered, Uncovered
from colorstudio.engine.crossfade import Crossfaded, ShotColours
from colorstudio.engine.dissolves import SeenFade
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.means import Means, Thrift
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.pins import PinCarrier
from colorstudio.engine.pointed import beneath_points
from colorstudio.engine.recall import KeyColour
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.retouch import FixedKeyframes, Retouch, is_bare_of
from colorstudio.engine.sampler import KeyframeSampler, OnWindow
from colorstudio.engine.shot import (
    INVENTED,
    FrameColour,
    KeyframeStore,
    ShotColorizer,
    ShotPlan,
    plan_shot,
)
from colorstudio.engine.steering import Steering
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.hint import Hint, laid_over
from colorstudio.project.ids import TakeId
from colorstudio.project.takes import TakeRecord
from colorstudio.stages import staged

CHUNK_SECONDS = 1.0
_HALF_SURE = np.float32(0.6)  # of what the model makes of a pointed frame beyond its points


@dataclass(frozen=True, slots=True)
class TakeResult:
    """What a finished run says of its take."""

    take: TakeId
    sampled: int  # keyframes that went through the model in this run
    confidence: float  # mean over the frames of this run, [0, 1]


class TakeRun:
    """Colours frames [start, stop) of a request; goes on with the take if it was begun before.

    ``part``: only these are coloured by themselves, the others, of ``fades``, from them.
    """

    def __init__(
        self,
        film: OpenFilm,
        colorizer: Colorizer,
        request: ColorizeRequest,
        steering: Steering,
        part: FrameRange | None = None,
        fades: Sequence[SeenFade] = (),
    ) -> None:
        self._film = film
        self._part, self._fades = part, fades
        self._means = Means(arithmetic_threads())
        self._request = replace(request, means=self._means)
        self._steering = steering
        self._on_window: OnWindow = _unheard
        self._answered = 0  # pointed frames that the model was asked for
        self._lumas = ShotLumas(film, request.place)
        self._sampler = KeyframeSampler(
            colorizer,
            request.wish.settings,
            request.wish.seed,
            film.control.checkpoint,
            steering.conditions,
            steering.fixing,
            steering.makers,
            lambda window, fraction: self._on_window(window, fraction),
        )
        self.take = self._begin()
        self._thrift = Thrift(colorizer, self._means, self._note_means)

    def _begin(self) -> TakeRecord:
        """The take of this request; one that was there is from now on what was asked for now.

        It goes on by the means by which it was begun.
        """
        key, takes = self._request.key(), self._film.project.takes
        found = takes.find(self._film.id, key)
        if found is None:
            request = self._request.to_json()
            return takes.start(self._film.id, *self._request.place, request, key)
        noted = ColorizeRequest.from_json(found.request).means
        if noted is not None:
            self._means = noted
            self._request = replace(self._request, means=noted)
        if found.request != self._request.to_json():
            takes.ask_again(found.id, self._request.to_json())
        damaged = self._film.project.chunks.first_damaged(found.id)
        if damaged is not None:  # as if the run had been stopped there
            self._film.project.chunks.drop_from(found.id, damaged)
        return takes.get(found.id)

    def _note_means(self, means: Means) -> None:
        self._request = replace(self._request, means=means)
        self._film.project.takes.ask_again(self.take.id, self._request.to_json())

    def run(
        self, on_stored: Callable[[int], None], on_window: OnWindow | None = None
    ) -> TakeResult:
        """Colour what is missing; ``on_stored`` hears the first frame not stored yet.

        ``on_window`` hears how far frames are that a model samples together.
        Raises Cancelled; what was stored by then stays.
        """
        self._on_window = on_window or _unheard
        try:
            with shared_among(self._means.threads):
                return self._run(on_stored)
        finally:  # the run is part of a circle, and may be there for long
            self._lumas.let_go()

    def _run(self, on_stored: Callable[[int], None]) -> TakeResult:
        missing = self._film.project.chunks.missing_ranges(self.take.id)
        first = missing[0].start if missing else self._request.place.stop
        on_stored(first)
        shot = self._shot_colorizer() if missing else None
        confidences: list[float] = []
        for chunk in _chunks(shot.colours(first), self._chunk_length()) if shot else ():
            kept = shot.kept_chunk(chunk[0].frame, len(chunk)) if shot else None
            self._store(chunk, kept or self._encoded(chunk))
            confidences += (colour.confidence for colour in chunk)
            on_stored(chunk[-1].frame + 1)
        self._film.project.takes.finish(self.take.id)
        mean = float(np.mean(confidences)) if confidences else 1.0
        return TakeResult(self.take.id, self._answered + (shot.sampled if shot else 0), mean)

    def _shot_colorizer(self) -> ShotColours:
        colours = self._covered(self._part_colorizer())
        if self._part is None or not self._fades:
            return colours
        film = self._film
        return Crossfaded(colours, self._part, self._fades, film.grid, film.control)

    def _covered(self, colours: ShotColours) -> ShotColours:
        """With what lies over all of them; colours kept from a take that it was made of have it."""
        covers = self._steering.covers
        again = not isinstance(colours, Uncovered)
        return Covered(colours, covers, self._film, again=again) if covers else colours

    def _part_colorizer(self) -> ShotColours:
        steering = self._steering
        base = self._base()
        if base is not None and is_bare_of(base, self._request):
            return Uncovered(self._film, base, self._lumas)
        keyframes = {**steering.pinned, **steering.partial}
        plan = plan_shot(
            self._lumas,
            self._film,
            keyframes,
            self._part,
            self._sampler.pace,
            together=self._sampler.frames > 1,
        )
        store = _Keyframes(self._film, self.take.id)
        if base is None:
            return self._from_nothing(plan, store)
        return Retouch(
            self._film,
            base,
            self._request,
            self._lumas,
            plan,
            self._sampler,
            self._thrift,
            steering,
            store,
            self._between,
        )

    def _from_nothing(self, plan: ShotPlan, store: KeyframeStore) -> ShotColorizer:
        """Frames with points come first, as they were previewed; the others agree with them."""
        steering = self._steering
        answers = {frame: self._answer(frame, plan, store) for frame in steering.laid}
        echoes = {
            frame: laid_over(
                steering.pinned[frame],
                Hint(answer.chroma, np.full_like(answer.known, _HALF_SURE)),
            )
            for frame, answer in answers.items()
        }
        pins = PinCarrier(self._lumas, self._film.grid, plan.spans, self._film.control)
        return ShotColorizer(
            self._lumas,
            self._film.grid,
            plan,
            self._sampler,
            self._thrift,
            {**steering.pinned, **echoes},
            pins.everywhere(steering.laid),
            FixedKeyframes(store, answers),
            self._request.wish.temporal,
            self._film.control,
            steering.recall(),
            steering.known,
            pins.everywhere(steering.partial),
        )

    def _answer(self, frame: int, plan: ShotPlan, store: KeyframeStore) -> KeyColour:
        """What the model makes of a frame with points, whatever it makes of the others."""
        colour = store.load(frame)
        if colour is not None:
            return colour
        film, steering = self._film, self._steering
        beneath = beneath_points(
            frame,
            steering.given,
            self._lumas,
            film.grid,
            plan.spans,
            steering.recall(),
            film.control,
        )
        evidence = laid_over(steering.laid[frame], beneath)
        with self._thrift.at(frame):
            chroma = self._sampler.sample(
                self._lumas.span(frame, frame)[0], evidence, steering.laid[frame].confidence
            )
        self._answered += 1
        known = evidence.confidence + (1 - evidence.confidence) * INVENTED
        colour = KeyColour(chroma, known, np.zeros_like(known))
        store.save(frame, colour)
        return KeyColour.unpacked(colour.packed())  # as a resumed run will load it

    def _between(self, plan: ShotPlan, store: KeyframeStore) -> ShotColorizer:
        """What carries colour between keyframes that all have theirs."""
        return ShotColorizer(
            self._lumas,
            self._film.grid,
            plan,
            self._sampler,
            self._thrift,
            {},
            {},
            store,
            self._request.wish.temporal,
            self._film.control,
        )

    def _base(self) -> TakeRecord | None:
        """The take to change; None where there is none, or it is gone or damaged by now."""
        key = self._request.base
        found = None if key is None else self._film.project.takes.find(self._film.id, key)
        if found is None or not found.complete:
            return None
        return found if self._film.project.chunks.first_damaged(found.id) is None else None

    @staged("store")
    def _encoded(self, colours: list[FrameColour]) -> bytes:
        return encode_chunk(self._film.as_stored(np.stack([one.chroma for one in colours])))

    def _chunk_length(self) -> int:
        return max(1, int(CHUNK_SECONDS * self._film.info.video.frame_rate))

    @staged("store")
    def _store(self, colours: list[FrameColour], data: bytes) -> None:
        confidence = np.array([colour.confidence for colour in colours], np.float32)
        flicker = np.array([colour.flicker for colour in colours], np.float32)
        self._film.project.chunks.add(
            self.take.id, colours[0].frame, len(colours), data, confidence, flicker
        )


class _Keyframes:
    """The take's keyframes in the project file."""

    def __init__(self, film: OpenFilm, take: TakeId) -> None:
        self._film = film
        self._keyframes = film.project.keyframes
        self._take = take

    @staged("store")
    def load(self, frame: int) -> KeyColour | None:
        colour = self._keyframes.colour(self._take, frame)
        if colour is None:
            return None
        return KeyColour.unpacked(self._film.upright(colour.astype(np.float16)))

    @staged("store")
    def save(self, frame: int, colour: KeyColour) -> None:
        self._keyframes.put(self._take, frame, self._film.as_stored(colour.packed()))


def _unheard(window: FrameRange, fraction: float) -> None:
    pass


def _chunks(colours: Iterator[FrameColour], length: int) -> Iterator[list[FrameColour]]:
    while chunk := list(islice(colours, length)):
        yield chunk
