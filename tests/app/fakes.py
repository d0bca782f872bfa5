"""An engine without a process and without a model: it paints everything one colour, at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal

from colorstudio.chroma.codec import encode_chunk
from colorstudio.chroma.grid import grid_size
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.comparison import Comparison
from colorstudio.engine.events import Progress, ShotDone, ShotsFound, Stage
from colorstudio.engine.exemplars import exemplar_wishes
from colorstudio.engine.live import FrameColoured, PointedFrame
from colorstudio.engine.points import points_of
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.shot_source import save_shots
from colorstudio.engine.suggest import Suggestion, Suggestions
from colorstudio.engine.trial import ExemplarMatch, Way
from colorstudio.engine.variations import Variation
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import MatchShots
from colorstudio.models.installed import DEFAULT
from colorstudio.models.machine import Machine
from colorstudio.project.document import Project


class FakeBackend(QObject):
    """Holds jobs until :meth:`work` is called, then does them in order."""

    progress = Signal(int, object)
    shotsFound = Signal(int, object)  # noqa: N815
    shotDone = Signal(int, object)  # noqa: N815
    notice = Signal(int, str)
    previewReady = Signal(int, object)  # noqa: N815
    frameColoured = Signal(int, object)  # noqa: N815
    exemplarMatched = Signal(int, object)  # noqa: N815
    suggested = Signal(int, object)
    machineKnown = Signal(int, object)  # noqa: N815
    finished = Signal(int)
    failed = Signal(int, str)
    cancelled = Signal(int)
    restarted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object]] = []
        self.tried: list[ColorizeOptions] = []  # what previews were asked with
        self._waiting: list[tuple[int, Callable[[int], None]]] = []

    def work(self) -> None:
        """Do all that was asked."""
        while self._waiting:
            number, task = self._waiting.pop(0)
            task(number)
            self.finished.emit(number)

    def forget(self) -> None:
        """Do nothing more."""
        self._waiting.clear()

    def colorize(self, project: Path, film: Path, options: ColorizeOptions) -> int:
        return self._ask("colorize", options, lambda n: self._colour(n, project, film, options))

    def export(
        self,
        project: Path,
        film: Path,
        target: Path,
        settings: ExportSettings,
        part: FrameRange | None = None,
        overwrite: bool = False,
        *,
        comparison: Comparison | None = None,
    ) -> int:
        return self._ask("export", (target, settings, part, overwrite, comparison), lambda _: None)

    def detect_shots(self, project: Path, film: Path, sensitivity: float) -> int:
        return self._ask("detect", sensitivity, lambda n: self._detect(n, project, film))

    def preview(
        self, film: Path, frame: int, options: ColorizeOptions, seeds: Sequence[int]
    ) -> int:
        def show(number: int) -> None:
            for seed in seeds:
                rgb = np.full((6, 8, 3), seed % 255, np.uint8)
                self.previewReady.emit(number, Variation(frame, seed, rgb))

        self.tried.append(options)
        return self._ask("preview", (frame, tuple(seeds)), show)

    def preview_points(
        self, wish: PointedFrame, model: str = "default", device: str = "auto"
    ) -> int:
        def answer(number: int) -> None:
            height, width = wish.luma.shape
            chroma = np.full((2, height // 2, width // 2), 0.2, np.float32)
            self.frameColoured.emit(number, FrameColoured(wish.frame, chroma))

        return self._ask("points", wish, answer)

    def match_exemplar(
        self, film: Path, frame: int, name: str, picture: bytes, device: str = "auto"
    ) -> int:
        """A picture that is in the film's shape is aligned, others have little in common."""

        def show(number: int) -> None:
            chroma, rgb = np.zeros((2, 3, 4), np.float32), np.full((6, 8, 3), 90, np.uint8)
            decoded = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
            assert decoded is not None
            height, width = decoded.shape[:2]
            way, share = (Way.ALIGNED, 0.96) if 3 * width == 4 * height else (Way.NONE, 0.02)
            self.exemplarMatched.emit(number, ExemplarMatch(frame, way, share, 0.9, chroma, rgb))

        return self._ask("match", (frame, name), show)

    def suggest(self, project: Path, film: Path, count: int, device: str = "auto") -> int:
        frames = Suggestions((Suggestion(20, 1.5, (2, 3)), Suggestion(4, 0.5, (1,))))
        return self._ask("suggest", count, lambda n: self.suggested.emit(n, frames))

    def look_at_machine(self, device: str = "auto") -> int:
        machine = Machine("cpu", 8192.0)
        return self._ask("machine", device, lambda n: self.machineKnown.emit(n, machine))

    def pause(self, job: int) -> None:
        self.asked.append(("pause", job))

    def resume(self, job: int) -> None:
        self.asked.append(("resume", job))

    def cancel(self, job: int) -> None:
        self._waiting = [(number, task) for number, task in self._waiting if number != job]
        self.cancelled.emit(job)

    def _ask(self, what: str, how: object, task: Callable[[int], None]) -> int:
        self.asked.append((what, how))
        self._waiting.append((len(self.asked), task))
        return len(self.asked)

    def _detect(self, number: int, project: Path, film: Path) -> None:
        info = probe(film)
        third = len(info.frames) // 3
        cuts = [0, third, 2 * third, len(info.frames)]
        with Project.open(project) as opened:
            shots = [Shot(a, b) for a, b in pairwise(cuts)]
            save_shots(opened, opened.films.add(info).id, shots)
        self.shotsFound.emit(number, ShotsFound(3, complete=True))

    def _colour(self, number: int, project: Path, film: Path, options: ColorizeOptions) -> None:
        info = probe(film)
        with Project.open(project) as opened:
            film_id = opened.films.add(info).id
            for shot in opened.shots.of(film_id):
                if options.places is None or shot.range in options.places:
                    request = _request(opened, film_id, info, shot.range, options)
                    paint(opened, film_id, request)
                    self.shotDone.emit(number, ShotDone(shot.range, 1, 0.8))
        total = len(info.frames)
        self.progress.emit(number, Progress(Stage.COLOUR, total, total))


def _request(
    project: Project, film_id: int, info: FilmInfo, place: FrameRange, options: ColorizeOptions
) -> ColorizeRequest:
    exemplars = [
        exemplar
        for exemplar in project.exemplars.of(film_id, place)
        if exemplar.id in options.exemplars
    ]
    beside = {MatchShots.PREVIOUS: place.start - 1, MatchShots.NEXT: place.stop}
    wish = replace(
        options.wish,
        points=points_of(project, film_id, place),
        exemplars=exemplar_wishes(exemplars),
    )
    matched = [f for side, f in beside.items() if wish.match in (side, MatchShots.BOTH)]
    sources = {
        "exemplars": tuple({"sha256": e.sha256, "frame": e.frame} for e in exemplars),
        "neighbours": tuple({"take": "other", "frame": frame} for frame in matched),
    }
    return ColorizeRequest(
        film_hash="film",
        place=place,
        grid=grid_size(info.video.display_aspect),
        wish=wish,
        model=DEFAULT if wish.model == "default" else wish.model,
        weights_hash="none",
        sources={name: said for name, said in sources.items() if said},
        features="fake" if wish.memory else "",
    )


def paint(project: Project, film_id: int, request: ColorizeRequest) -> int:
    """A complete, chosen take of one warm colour; returns its id."""
    length, start = request.place.length, request.place.start
    take = project.takes.start(film_id, *request.place, request.to_json(), request.key())
    chroma = np.zeros((length, 2, *request.grid), np.float32)
    chroma[:, 0], chroma[:, 1] = -0.1, 0.12
    confidence = np.full(length, 0.8, np.float32)
    confidence[: length // 4] = 0.2
    flicker = np.where(np.arange(*request.place) == 40, np.float32(0.01), 0)
    project.chunks.add(take.id, start, length, encode_chunk(chroma), confidence, flicker)
    project.takes.finish(take.id)
    project.takes.choose(take.id, request.place)
    return take.id
