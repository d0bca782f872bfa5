"""How each task is done, in the engine's process."""

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache, partial
from pathlib import Path

from colorstudio.colorizers.device import this_machine
from colorstudio.engine.colorize import ColorizeJob
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event
from colorstudio.engine.export import ExportJob, export_film
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.live import FrameColoured, colour_pointed
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.shot_source import detect, known_shots, save_shots
from colorstudio.engine.suggest import Suggestions, doubts, suggest_exemplars
from colorstudio.engine.trial import ExemplarMatch, match_exemplar
from colorstudio.engine.variations import Variation, variations
from colorstudio.engine.worker.messages import (
    ColorizeFilm,
    DetectShots,
    ExportFilm,
    LookAtMachine,
    MatchExemplar,
    PreviewFrame,
    PreviewPoints,
    SuggestExemplars,
    Task,
)
from colorstudio.engine.worker.models import ModelPool
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.source import SEQUENCE_RATE
from colorstudio.models.machine import Machine
from colorstudio.project.document import Project

Tell = Callable[[Event | Variation | FrameColoured | ExemplarMatch | Suggestions | Machine], None]


def perform(task: Task, models: ModelPool, control: JobControl, tell: Tell) -> None:
    """Do a task to its end. Raises ColorStudioError, Cancelled among them."""
    match task:
        case ColorizeFilm():
            _colorize(task, models, control, tell)
        case ExportFilm():
            _export(task, control, tell)
        case DetectShots():
            _detect(task, control, tell)
        case PreviewFrame():
            _preview(task, models, control, tell)
        case PreviewPoints():
            _preview_points(task, models, control, tell)
        case MatchExemplar():
            _match(task, models, control, tell)
        case SuggestExemplars():
            _suggest(task, models, control, tell)
        case LookAtMachine(device):
            tell(this_machine(device))


def _colorize(task: ColorizeFilm, models: ModelPool, control: JobControl, tell: Tell) -> None:
    film = _film(task.film, task.project)
    ColorizeJob(film, task.project, task.options, None, control, tell, models.load).run()


def _export(task: ExportFilm, control: JobControl, tell: Tell) -> None:
    film = _film(task.film, task.project)
    part = task.part or _whole(film)
    job = ExportJob(
        film,
        task.target,
        task.settings,
        task.overwrite,
        *part,
        task.deinterlace,
        task.comparison,
    )
    with Project.open(task.project) as project:
        layer = ColourLayer(project, project.films.add(film).id)
        export_film(job, layer, control, tell)


def _detect(task: DetectShots, control: JobControl, tell: Tell) -> None:
    film = _film(task.film, task.project)
    grid = working_grid(film)
    shots = list(detect(film, grid, _whole(film), task.sensitivity, control, tell))
    with Project.open(task.project) as project:
        save_shots(project, project.films.add(film).id, shots)


def _preview(task: PreviewFrame, models: ModelPool, control: JobControl, tell: Tell) -> None:
    film = _film(task.film)
    colorizer = models.load(task.options.wish.model, task.options.device)
    try:
        settings = task.options.wish.settings
        for variation in variations(film, task.frame, colorizer, settings, task.seeds, control):
            tell(variation)
    finally:
        colorizer.close()


def _preview_points(
    task: PreviewPoints, models: ModelPool, control: JobControl, tell: Tell
) -> None:
    colorizer = models.load(task.model, task.device)
    try:
        tell(colour_pointed(task.wish, colorizer, control))
    finally:
        colorizer.close()


def _match(task: MatchExemplar, models: ModelPool, control: JobControl, tell: Tell) -> None:
    film = _film(task.film)
    load = partial(models.features, task.device)
    tell(match_exemplar(film, task.frame, task.name, task.picture, load, control))


def _suggest(task: SuggestExemplars, models: ModelPool, control: JobControl, tell: Tell) -> None:
    film = _film(task.film, task.project)
    with Project.open(task.project) as project:
        film_id = project.films.add(film).id
        shots = known_shots(project, film_id, len(film.frames))
        if shots is None:
            raise UsageError("The shots are not known yet; detect them first.")
        unsure = doubts(project, film_id, shots)
    extractor = models.features(task.device)
    tell(Suggestions(tuple(suggest_exemplars(film, shots, unsure, task.count, extractor, control))))


def _whole(film: FilmInfo) -> FrameRange:
    return FrameRange(0, len(film.frames))


def _film(path: Path, project: Path | None = None) -> FilmInfo:
    """Probed once for all jobs, as long as the file stays the same."""
    try:
        state = path.stat()
    except OSError:
        return probe(path)  # it says what is wrong
    rate = _sequence_rate(path, project) if project and path.is_dir() else SEQUENCE_RATE
    return _probed(path, state.st_mtime_ns, state.st_size, rate)


def _sequence_rate(folder: Path, project: Path) -> Fraction:
    """The rate that the project knows a folder of pictures by."""
    with Project.open(project, read_only=True) as opened:
        rates = (film.sequence_rate for film in opened.films.all() if film.path == folder)
        return next(rates, SEQUENCE_RATE)


@lru_cache(maxsize=2)
def _probed(path: Path, _mtime_ns: int, _size: int, rate: Fraction) -> FilmInfo:
    return probe(path, rate)
