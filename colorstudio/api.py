"""ColorStudio from Python: open a film, colour its shots, look at takes, write the film.

::

    from colorstudio import api

    with api.open_film("film.mp4") as film:
        film.colorize(api.ShotWish(seed=3))
        film.export("colour.mp4")

What fails for a reason that a person can mend raises :class:`ColorStudioError` with one sentence.
Shots are numbered from 1, frames from 0; ``stop`` is exclusive. The work lies in a project file,
which the studio and the command line open, too. An open film belongs to the thread that opened it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.grade import Grade
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import (
    Event,
    LeftInColour,
    Notice,
    Progress,
    ShotDone,
    ShotsFound,
    Stage,
)
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.export import ExportJob, export_film
from colorstudio.engine.grading import set_grade
from colorstudio.engine.known_projects import note_project
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.painter import FramePainter
from colorstudio.engine.points import put_points
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.shot_source import detect, known_shots, save_shots
from colorstudio.errors import Cancelled, ColorStudioError, UsageError
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import MatchShots, ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.names import beside
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, TakeId

__all__ = [
    "Cancelled",
    "ColorStudioError",
    "ColourFilm",
    "ColourPoint",
    "Event",
    "ExemplarFile",
    "ExportSettings",
    "FramePoints",
    "FrameRange",
    "Grade",
    "JobControl",
    "LeftInColour",
    "MatchShots",
    "Notice",
    "Progress",
    "SampleSettings",
    "ShotDone",
    "ShotView",
    "ShotWish",
    "ShotsFound",
    "Stage",
    "TakeView",
    "UsageError",
    "open_film",
    "open_project",
]

OnEvent = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class ShotView:
    """A shot as it stands now: frames [start, stop)."""

    number: int
    start: int
    stop: int
    name: str


@dataclass(frozen=True, slots=True)
class TakeView:
    """One colouring of a shot; ``shown``: it is the one that the film shows."""

    id: int
    model: str
    wish: ShotWish
    complete: bool
    shown: bool
    name: str


def open_film(film: str | Path, project: str | Path | None = None) -> "ColourFilm":
    """A film and the project that keeps its colours, which is made where there is none.

    ``project`` None: beside the film, with ".colorstudio" appended. Raises ColorStudioError.
    """
    info = probe(Path(film))
    place = Path(project) if project else beside(info.path, ".colorstudio")
    opened = Project.open(place) if place.exists() else Project.create(place)
    return ColourFilm(opened, opened.films.add(info).id, info)


def open_project(project: str | Path, number: int = 1) -> "ColourFilm":
    """The film of a project, found again where it was moved. Raises ColorStudioError."""
    opened = Project.open(Path(project))
    films = opened.films.all()
    if not 1 <= number <= len(films):
        opened.close()
        raise UsageError(f"The project has no film {number}; it has {len(films)}.")
    record = films[number - 1]
    info = probe(opened.films.find_film(record.id), record.sequence_rate)
    return ColourFilm(opened, record.id, info)


class ColourFilm:
    """A film that is being coloured. Use it as a context manager, or close it."""

    def __init__(self, project: Project, film: FilmId, info: FilmInfo) -> None:
        self._project, self._film = project, film
        self.info = info

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the project back."""
        note_project(self.project)
        self._project.close()

    @property
    def project(self) -> Path:
        """The file that keeps the colours."""
        return self._project.path

    # Shots

    def shots(self, on_event: OnEvent = lambda event: None) -> list[ShotView]:
        """The film's shots; they are looked for where they are not known yet."""
        count = len(self.info.frames)
        if known_shots(self._project, self._film, count) is None:
            whole = FrameRange(0, count)
            grid, control = working_grid(self.info), JobControl()
            found = list(detect(self.info, grid, whole, 0.5, control, on_event))
            save_shots(self._project, self._film, found)
        records = self._project.shots.of(self._film)
        return [ShotView(n, s.start, s.stop, s.name) for n, s in enumerate(records, 1)]

    # Colour

    def colorize(
        self,
        wish: ShotWish | None = None,
        *,
        shots: Iterable[int] | None = None,
        exemplars: Sequence[ExemplarFile] | None = None,
        device: str = "auto",
        on_event: OnEvent = lambda event: None,
        control: JobControl | None = None,
    ) -> None:
        """Colour shots, by default all that are not coloured so yet; each gets a take.

        ``exemplars`` None: those that the project has. What is done is kept when it is cancelled.
        ``on_event`` is called on other threads, one call at a time. Raises ColorStudioError, and
        Cancelled after ``control.cancel()``.
        """
        ids = None
        if exemplars is not None:
            ids = take_in(self._project, self._film, self.info, exemplars)
        options = ColorizeOptions(
            wish or ShotWish(),
            device=device,
            exemplars=ids,
            shots=None if shots is None else tuple(sorted(map(ShotNumber, shots))),
            points=wish.points if wish and wish.points else None,
        )
        used = control or JobControl()
        ColorizeJob(self.info, self.project, options, None, used, on_event).run()

    def takes(self, shot: int) -> list[TakeView]:
        """The takes of a shot, oldest first."""
        place = self._place(shot)
        shown = self._project.takes.chosen_take(self._film, place)
        return [
            TakeView(
                take.id,
                request.model,
                request.wish,
                take.complete,
                shown is not None and take.id == shown.id,
                take.name,
            )
            for take in self._project.takes.of(self._film, place)
            for request in [ColorizeRequest.from_json(take.request)]
        ]

    def show(self, shot: int, take: TakeView | int) -> None:
        """Let the film show this take of a shot."""
        number = take.id if isinstance(take, TakeView) else take
        self._project.takes.choose(TakeId(number), self._place(shot))

    def grade(self, grade: Grade, shots: Iterable[int] | None = None) -> None:
        """Grade shots, by default all; no model runs."""
        records = self._project.shots.of(self._film)
        wanted = range(1, len(records) + 1) if shots is None else shots
        set_grade(self._project, [records[self._index(number)] for number in wanted], grade)

    def lay_points(self, points: FramePoints) -> None:
        """Colour points of a frame, in place of those it has; they count at the next colouring."""
        last = len(self.info.frames) - 1
        if points.frame > last:
            raise UsageError(f"There is no frame {points.frame}; the last one is {last}.")
        put_points(self._project, self._film, [points])

    def picture(self, frame: int) -> NDArray[np.uint8]:
        """A frame as the film shows it: R′G′B′ (H, W, 3), 0 to 255; grey where it has no colour."""
        last = len(self.info.frames) - 1
        if not 0 <= frame <= last:
            raise UsageError(f"There is no frame {frame}; the last one is {last}.")
        with FilmReader(self.info) as reader:
            shown = next(iter(reader.frames(frame, frame + 1)))
        painter = FramePainter(ColourLayer(self._project, self._film), shown.format, shown.format)
        return to_rgb(shown.y, *painter.chroma_planes(shown), shown.format)

    # The film

    def export(
        self,
        target: str | Path,
        settings: ExportSettings | None = None,
        *,
        part: FrameRange | None = None,
        overwrite: bool = False,
        on_event: OnEvent = lambda event: None,
        control: JobControl | None = None,
    ) -> Path:
        """Write the film as it stands, sound and all; ``target``'s suffix says the container.

        Nothing bears the target's name before it is whole. Raises ColorStudioError.
        """
        path, whole = Path(target), FrameRange(0, len(self.info.frames))
        used = settings or ExportSettings()
        job = ExportJob(self.info, path, used, overwrite, *(part or whole))
        layer = ColourLayer(self._project, self._film)
        export_film(job, layer, control or JobControl(), on_event)
        return path

    def _place(self, shot: int) -> FrameRange:
        return self._project.shots.of(self._film)[self._index(shot)].range

    def _index(self, shot: int) -> int:
        count = len(self._project.shots.of(self._film))
        if not 1 <= shot <= count:
            raise UsageError(f"There is no shot {shot}; the film has {count}.")
        return shot - 1
