"""One shot becomes one take: planned, coloured, and stored chunk by chunk as it goes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from colorstudio.chroma.codec import encode_chunk
from colorstudio.colorizers.device import arithmetic_threads, shared_among
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.means import Means, Thrift
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.recall import KeyColour
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.retouch import Retouch
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.engine.shot import (
    FrameColour,
    KeyframeStore,
    ShotColorizer,
    ShotPlan,
    plan_shot,
)
from colorstudio.engine.steering import Steering
from colorstudio.hints.hint import Hint
from colorstudio.project.ids import TakeId
from colorstudio.project.takes import TakeRecord

CHUNK_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class TakeResult:
    """What a finished run says of its take."""

    take: TakeId
    sampled: int  # keyframes that went through the model in this run
    confidence: float  # mean over the frames of this run, [0, 1]


class TakeRun:
    """Colours frames [start, stop) of a request; goes on with the take if it was begun before."""

    def __init__(
        self,
        film: OpenFilm,
        colorizer: Colorizer,
        request: ColorizeRequest,
        steering: Steering,
    ) -> None:
        self._film = film
        self._means = Means(arithmetic_threads())
        self._request = replace(request, means=self._means)
        self._pinned, self._laid = steering.pinned, steering.laid
        self._recall = steering.recall
        self._lumas = ShotLumas(film.reader, film.grid, request.place)
        self._sampler = KeyframeSampler(
            colorizer,
            request.wish.settings,
            request.wish.seed,
            film.control.checkpoint,
            steering.conditions,
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

    def run(self, on_stored: Callable[[int], None]) -> TakeResult:
        """Colour what is missing; ``on_stored`` hears the first frame not stored yet.

        Raises Cancelled; what was stored by then stays.
        """
        with shared_among(self._means.threads):
            return self._run(on_stored)

    def _run(self, on_stored: Callable[[int], None]) -> TakeResult:
        missing = self._film.project.chunks.missing_ranges(self.take.id)
        first = missing[0].start if missing else self._request.place.stop
        on_stored(first)
        shot = self._shot_colorizer() if missing else None
        confidences: list[float] = []
        for chunk in _chunks(shot.colours(first), self._chunk_length()) if shot else ():
            kept = (
                shot.kept_chunk(chunk[0].frame, len(chunk)) if isinstance(shot, Retouch) else None
            )
            self._store(chunk, kept or self._encoded(chunk))
            confidences += (colour.confidence for colour in chunk)
            on_stored(chunk[-1].frame + 1)
        self._film.project.takes.finish(self.take.id)
        mean = float(np.mean(confidences)) if confidences else 1.0
        return TakeResult(self.take.id, shot.sampled if shot else 0, mean)

    def _shot_colorizer(self) -> ShotColorizer | Retouch:
        plan = plan_shot(self._lumas, self._film, self._pinned)
        store = _Keyframes(self._film, self.take.id)
        base = self._base()
        if base is None:
            return self._colorizer(plan, self._pinned, store)
        return Retouch(
            self._film,
            base,
            self._request,
            self._lumas,
            plan,
            self._pinned,
            store,
            self._colorizer,
        )

    def _base(self) -> TakeRecord | None:
        """The take to change; None where there is none, or it is gone or damaged by now."""
        key = self._request.base
        found = None if key is None else self._film.project.takes.find(self._film.id, key)
        if found is None or not found.complete:
            return None
        return found if self._film.project.chunks.first_damaged(found.id) is None else None

    def _colorizer(
        self, plan: ShotPlan, pinned: Mapping[int, Hint], store: KeyframeStore
    ) -> ShotColorizer:
        return ShotColorizer(
            self._lumas,
            self._film.grid,
            plan,
            self._sampler,
            self._thrift,
            pinned,
            self._laid,
            store,
            self._request.wish.temporal,
            self._film.control,
            self._recall(),
        )

    def _encoded(self, colours: list[FrameColour]) -> bytes:
        return encode_chunk(self._film.as_stored(np.stack([one.chroma for one in colours])))

    def _chunk_length(self) -> int:
        return max(1, int(CHUNK_SECONDS * self._film.info.video.frame_rate))

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

    def load(self, frame: int) -> KeyColour | None:
        colour = self._keyframes.colour(self._take, frame)
        if colour is None:
            return None
        return KeyColour.unpacked(self._film.upright(colour.astype(np.float16)))

    def save(self, frame: int, colour: KeyColour) -> None:
        self._keyframes.put(self._take, frame, self._film.as_stored(colour.packed()))


def _chunks(colours: Iterator[FrameColour], length: int) -> Iterator[list[FrameColour]]:
    while chunk := list(islice(colours, length)):
        yield chunk
