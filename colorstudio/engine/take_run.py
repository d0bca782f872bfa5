"""One shot becomes one take: planned, coloured, and stored chunk by chunk as it goes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

import numpy as np

from colorstudio.chroma.codec import encode_chunk
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.control import JobControl
from colorstudio.engine.lumas import ShotLumas
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
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader
from colorstudio.hints.hint import Hint
from colorstudio.project.document import Project
from colorstudio.project.takes import TakeRecord

CHUNK_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class TakeResult:
    """What a finished run says of its take."""

    take: int
    sampled: int  # keyframes that went through the model in this run
    confidence: float  # mean over the frames of this run, [0, 1]


class TakeRun:
    """Colours frames [start, stop) of a request; goes on with the take if it was begun before."""

    def __init__(
        self,
        project: Project,
        film_id: int,
        film: FilmInfo,
        reader: FilmReader,
        colorizer: Colorizer,
        request: ColorizeRequest,
        steering: Steering,
        control: JobControl,
    ) -> None:
        self._project = project
        self._film = film
        self._request = request
        self._pinned = steering.pinned
        self._recall = steering.recall
        self._control = control
        self._lumas = ShotLumas(reader, request.grid, request.start, request.stop)
        self._sampler = KeyframeSampler(
            colorizer,
            request.settings,
            request.seed,
            film.video.rotation,
            control.checkpoint,
            steering.exemplar,
        )
        self.take = self._begin(film_id)

    def _begin(self, film_id: int) -> TakeRecord:
        request, key = self._request, self._request.key()
        found = self._project.takes.find(film_id, key)
        return found or self._project.takes.start(
            film_id, request.start, request.stop, request.to_json(), key
        )

    def run(self, on_stored: Callable[[int], None]) -> TakeResult:
        """Colour what is missing; ``on_stored`` hears the first frame not stored yet.

        Raises Cancelled; what was stored by then stays.
        """
        missing = self._project.chunks.missing_ranges(self.take.id)
        first = missing[0].start if missing else self._request.stop
        on_stored(first)
        shot = self._shot_colorizer() if missing else None
        confidences: list[float] = []
        for chunk in _chunks(shot.colours(first), self._chunk_length()) if shot else ():
            kept = (
                shot.kept_chunk(chunk[0].frame, len(chunk)) if isinstance(shot, Retouch) else None
            )
            self._store(chunk, kept or encode_chunk(np.stack([one.chroma for one in chunk])))
            confidences += (colour.confidence for colour in chunk)
            on_stored(chunk[-1].frame + 1)
        self._project.takes.finish(self.take.id)
        mean = float(np.mean(confidences)) if confidences else 1.0
        return TakeResult(self.take.id, shot.sampled if shot else 0, mean)

    def _shot_colorizer(self) -> ShotColorizer | Retouch:
        plan = plan_shot(self._lumas, self._film, self._pinned, self._control)
        store = _Keyframes(self._project, self.take.id)
        base = self._base()
        if base is None:
            return self._colorizer(plan, self._pinned, store)
        return Retouch(
            self._project,
            base,
            self._request,
            self._film.video.rotation,
            self._lumas,
            plan,
            self._pinned,
            store,
            self._colorizer,
            self._control,
        )

    def _base(self) -> TakeRecord | None:
        """The take to change; None where there is none, or it is gone by now."""
        key = self._request.base
        found = None if key is None else self._project.takes.find(self.take.film, key)
        return found if found and found.complete else None

    def _colorizer(
        self, plan: ShotPlan, pinned: Mapping[int, Hint], store: KeyframeStore
    ) -> ShotColorizer:
        return ShotColorizer(
            self._lumas,
            self._request.grid,
            plan,
            self._sampler,
            pinned,
            store,
            self._request.temporal,
            self._control,
            self._recall(),
        )

    def _chunk_length(self) -> int:
        return max(1, int(CHUNK_SECONDS * self._film.video.frame_rate))

    def _store(self, colours: list[FrameColour], data: bytes) -> None:
        confidence = np.array([colour.confidence for colour in colours], np.float32)
        flicker = np.array([colour.flicker for colour in colours], np.float32)
        self._project.chunks.add(
            self.take.id, colours[0].frame, len(colours), data, confidence, flicker
        )


class _Keyframes:
    """The take's keyframes in the project file."""

    def __init__(self, project: Project, take: int) -> None:
        self._project = project
        self._take = take

    def load(self, frame: int) -> KeyColour | None:
        colour = self._project.keyframes.colour(self._take, frame)
        return None if colour is None else KeyColour.unpacked(colour.astype(np.float16))

    def save(self, frame: int, colour: KeyColour) -> None:
        self._project.keyframes.put(self._take, frame, colour.packed())


def _chunks(colours: Iterator[FrameColour], length: int) -> Iterator[list[FrameColour]]:
    while chunk := list(islice(colours, length)):
        yield chunk
