"""A whole film: shots are found, coloured and written side by side, each on a thread of its own."""

import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import grid_size
from colorstudio.colorizers.features import load_features
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.notices import Speaks
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, Notice, OnEvent, Progress, ShotDone, Stage
from colorstudio.engine.exemplars import ExemplarFile
from colorstudio.engine.export import ExportJob, export_film
from colorstudio.engine.frontier import Frontier
from colorstudio.engine.grading import set_grade
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.points import replace_points
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.retouch import based
from colorstudio.engine.shot_source import detect, known_shots, save_shots
from colorstudio.engine.steering import MatchShots, Steerer, Steering, Wishes
from colorstudio.engine.take_run import TakeRun
from colorstudio.errors import Cancelled, UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import Shot
from colorstudio.hints.points import FramePoints
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from colorstudio.project.frames import FrameRange


@dataclass(frozen=True, slots=True)
class ColorizeOptions:
    """What the user asks of a run.

    ``points`` None: the project's own; else they take those' place. ``part`` None: the whole
    film; ``shots`` (numbers) and ``places`` (frames, which stay theirs when shots are split or
    merged) None: all of them; ``shot_list`` None: the project's shots, or detection where it has
    none. ``memory``: shots draw colour from like shots before them;
    ``features`` as :func:`load_features` takes it. ``prompts`` are those of single shots, by
    their numbers, in place of the settings' own.
    """

    model: str = "default"
    device: str = "auto"
    settings: SampleSettings = field(default_factory=SampleSettings)
    seed: int = 0
    temporal: float = 1.0
    exemplars: tuple[ExemplarFile, ...] = ()
    points: tuple[FramePoints, ...] | None = None
    memory: bool = True
    features: str = "auto"
    match_shots: MatchShots = MatchShots.NONE
    shots: tuple[int, ...] | None = None
    places: tuple[FrameRange, ...] | None = None
    shot_list: tuple[Shot, ...] | None = None
    part: FrameRange | None = None
    grade: Grade | None = None
    sensitivity: float = 0.5
    prompts: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _NumberedShot:
    number: int
    shot: Shot


class ColorizeJob:
    """Colours a film into its project and, where ``export`` is given, writes it as it goes.

    Opens the project once on each thread; ``load`` (name, device) gives the colorizer. ``run``
    raises Cancelled after ``control.cancel()``; all that was coloured by then is in the project,
    and the same job run again goes on from there.
    """

    def __init__(
        self,
        film: FilmInfo,
        project: Path,
        options: ColorizeOptions,
        export: ExportJob | None,
        control: JobControl,
        on_event: OnEvent,
        load: Callable[[str, str], Colorizer] = load_colorizer,
    ) -> None:
        self._film = film
        self._load = load
        self._project = project
        self._options = options
        self._export = export
        self._control = control
        self._on_event = _one_at_a_time(on_event)
        self._grid = grid_size(film.video.display_aspect)
        self._part = options.part or FrameRange(0, len(film.frames))
        self._shots: queue.SimpleQueue[_NumberedShot | None] = queue.SimpleQueue()
        self._frontier = Frontier()

    def run(self) -> None:
        """Do it all; returns when the film is coloured (and written)."""
        with Project.open(self._project) as project:
            film_id = project.films.add(self._film).id
            if self._options.points is not None:
                replace_points(project, film_id, self._options.points)
        tasks: list[Callable[[int], None]] = [self._find_shots, self._colour_shots]
        if self._export:
            tasks.append(self._write_film)
        with ThreadPoolExecutor(len(tasks), thread_name_prefix="colorstudio") as pool:
            futures = [pool.submit(self._guarded, task, film_id) for task in tasks]
            try:
                wait(futures)
            except BaseException:
                self._stop_all()
                raise
        _raise_first_error(futures)

    def _guarded(self, task: Callable[[int], None], film_id: int) -> None:
        try:
            task(film_id)
        except BaseException:
            self._stop_all()
            raise

    def _stop_all(self) -> None:
        self._control.cancel()
        self._frontier.stop()
        self._shots.put(None)

    # Finding shots

    def _find_shots(self, film_id: int) -> None:
        with Project.open(self._project) as project:
            if self._options.shot_list:
                save_shots(project, film_id, self._options.shot_list, by_hand=True)
            shots = known_shots(project, film_id, len(self._film.frames))
            found: list[Shot] = []
            for shot in shots if shots is not None else self._detected():
                found.append(shot)
                self._shots.put(_NumberedShot(len(found), shot))
            self._check_selection(len(found))
            if shots is None and self._part.length == len(self._film.frames):
                save_shots(project, film_id, found)
            self._save_grade(project, film_id)
        self._shots.put(None)

    def _save_grade(self, project: Project, film_id: int) -> None:
        if self._options.grade is None:
            return
        graded = [
            shot
            for number, shot in enumerate(project.shots.of(film_id), 1)
            if self._is_wanted(number, shot.range) and shot.range.common(self._part).length > 0
        ]
        set_grade(project, graded, self._options.grade)

    def _detected(self) -> Iterator[Shot]:
        return detect(
            self._film,
            self._grid,
            self._part,
            self._options.sensitivity,
            self._control,
            self._on_event,
        )

    def _check_selection(self, count: int) -> None:
        beyond = [number for number in self._options.shots or () if number > count]
        if beyond:
            raise UsageError(f"There is no shot {beyond[0]}; the last one of the film is {count}.")

    # Colouring

    def _colour_shots(self, film_id: int) -> None:
        colorizer = self._load(self._options.model, self._options.device)
        self._tell_what_is_left_aside(colorizer)
        try:
            with Project.open(self._project) as project, FilmReader(self._film) as reader:
                steerer = self._steerer(project, film_id, reader)
                while numbered := self._shots.get():
                    self._control.checkpoint()
                    self._colour_shot(project, film_id, reader, colorizer, steerer, numbered)
        finally:
            colorizer.close()
        self._frontier.advance(self._part.stop)

    def _colour_shot(
        self,
        project: Project,
        film_id: int,
        reader: FilmReader,
        colorizer: Colorizer,
        steerer: Steerer,
        numbered: _NumberedShot,
    ) -> None:
        frames = FrameRange(numbered.shot.start, numbered.shot.stop).common(self._part)
        if frames.length > 0:
            if self._is_wanted(numbered.number, frames):
                self._listen(colorizer, numbered.number)
                steering = steerer.steer(frames)
                request = self._request(project, film_id, colorizer, numbered, frames, steering)
                run = TakeRun(
                    project,
                    film_id,
                    self._film,
                    reader,
                    colorizer,
                    request,
                    steering,
                    self._control,
                )
                self._run_take(project, film_id, run, frames)
            steerer.remember(frames)
        self._frontier.advance(numbered.shot.stop)

    def _listen(self, colorizer: Colorizer, shot: int) -> None:
        if isinstance(colorizer, Speaks):
            colorizer.listen(lambda text: self._on_event(Notice(f"Shot {shot}: {text}")))

    def _tell_what_is_left_aside(self, colorizer: Colorizer) -> None:
        settings, info = self._options.settings, colorizer.info
        prompted = settings.prompt or settings.negative_prompt or self._options.prompts
        if prompted and not info.takes_prompt:
            self._on_event(
                Notice(
                    f"The model {info.name} takes no prompt; yours is left aside. "
                    "`colorstudio models list` shows which models do."
                )
            )

    def _steerer(self, project: Project, film_id: int, reader: FilmReader) -> Steerer:
        options = self._options
        return Steerer(
            project,
            film_id,
            self._film,
            reader,
            self._grid,
            Wishes(options.exemplars, options.memory, options.match_shots),
            partial(load_features, options.features, options.device),
            self._control,
        )

    def _is_wanted(self, number: int, place: FrameRange) -> bool:
        shots, places = self._options.shots, self._options.places
        if shots is not None and number not in shots:
            return False
        return places is None or any(place.belongs_to(wanted) for wanted in places)

    def _request(
        self,
        project: Project,
        film_id: int,
        colorizer: Colorizer,
        numbered: _NumberedShot,
        frames: FrameRange,
        steering: Steering,
    ) -> ColorizeRequest:
        settings = self._options.settings
        prompt = self._options.prompts.get(numbered.number, settings.prompt)
        request = ColorizeRequest(
            film_hash=project.films.get(film_id).fingerprint,
            start=frames.start,
            stop=frames.stop,
            grid=self._grid,
            model=colorizer.info.name,
            weights_hash=colorizer.info.weights_hash,
            settings=replace(settings, prompt=prompt),
            seed=self._options.seed,
            temporal=self._options.temporal,
            exemplars=steering.exemplars,
            points=steering.points,
            features=steering.features,
            neighbours=steering.neighbours,
            memory=steering.memory,
        )
        return based(project, film_id, request)

    def _run_take(self, project: Project, film_id: int, run: TakeRun, frames: FrameRange) -> None:
        """A shot without colour shows its first take as it grows; one with colour changes whole."""
        at_once = not project.takes.chosen(film_id, frames)
        if at_once:
            project.takes.choose(run.take.id, frames)

        def stored(frame: int) -> None:
            if at_once:
                self._frontier.advance(frame)
            done = frame - self._part.start
            self._on_event(Progress(Stage.COLOUR, done, self._part.length, frames))

        result = run.run(stored)
        if not at_once:
            project.takes.choose(run.take.id, frames)
        self._on_event(ShotDone(frames, result.sampled, result.confidence))

    # Writing

    def _write_film(self, film_id: int) -> None:
        assert self._export is not None
        with Project.open(self._project, read_only=True) as project:
            # Shots may still be unknown to the project while the film is already being written.
            some = self._options.shots is not None or self._options.places is not None
            grade = None if some else self._options.grade
            layer = ColourLayer(project, film_id, grade or Grade())
            export_film(self._export, layer, self._control, self._on_event, self._frontier.wait)


def _one_at_a_time(on_event: OnEvent) -> OnEvent:
    """Events come from several threads; whoever listens hears one after another."""
    lock = threading.Lock()

    def tell(event: Event) -> None:
        with lock:
            on_event(event)

    return tell


def _raise_first_error(futures: list[Future[None]]) -> None:
    """What went wrong, rather than the cancellation of the others that followed from it."""
    errors = [error for future in futures if (error := future.exception())]
    for error in sorted(errors, key=lambda e: isinstance(e, Cancelled)):
        raise error
