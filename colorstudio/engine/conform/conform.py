"""Carries a film's work to another scan or cut of it: the whole of it, from file to file.

Chroma goes over first, a second at a time; then all that a person sees changes in one step of the
new project's history. A run that was stopped or killed before that goes on where it was.
"""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from colorstudio.claims import Claim
from colorstudio.engine.conform.frame_map import FrameMap, Piece, looked_for, settled, usual
from colorstudio.engine.conform.new_shots import NewShot, dissolve_into, new_shots
from colorstudio.engine.conform.put_down import PutDown
from colorstudio.engine.conform.report import ConformReport
from colorstudio.engine.conform.takes import CarriedTake, OldFilm, TakeCarrier
from colorstudio.engine.conform.work import Carried
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import Extent, extents
from colorstudio.engine.donor.alignment import Aligner, Copy
from colorstudio.engine.events import OnEvent, Progress, Stage
from colorstudio.engine.open_film import OpenFilm, opened, working_grid
from colorstudio.engine.shot_source import detect, known_shots
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import Shot
from colorstudio.names import printable
from colorstudio.project.document import Project
from colorstudio.project.films import FilmRecord
from colorstudio.project.fingerprint import fingerprint
from colorstudio.project.ids import FilmId


@dataclass(frozen=True, slots=True)
class Conform:
    """What to carry: a film of a project to another scan of it, and into which project.

    That is made where there is none; one that has work on the film is left alone.
    """

    project: Path
    film: FilmId
    scan: FilmInfo
    target: Path


def check(wanted: Conform) -> None:
    """Raise UsageError or ProjectError where it makes no sense, before any work."""
    with Project.open(wanted.project, read_only=True) as project:
        record = project.films.get(wanted.film)
        project.films.find_film(wanted.film)
        if fingerprint(wanted.scan.path) == record.fingerprint:
            raise UsageError(
                f"{printable(wanted.scan.path.name)} is the project's own film; choose another "
                "scan or cut of it."
            )
    if not wanted.target.exists():
        return
    with Project.open(wanted.target) as project:
        mark = fingerprint(wanted.scan.path)
        for film in project.films.all():
            if film.fingerprint == mark and _has_work(project, film):
                raise UsageError(
                    f"{wanted.target} holds work on {printable(wanted.scan.path.name)} already; "
                    "name another project."
                )


def _has_work(project: Project, film: FilmRecord) -> bool:
    whole = FrameRange(0, film.frame_count)
    return bool(
        project.takes.chosen(film.id, whole)
        or project.points.within(film.id, whole)
        or project.exemplars.of(film.id)
    )


def conform(wanted: Conform, control: JobControl, on_event: OnEvent) -> ConformReport:
    """Do it. Raises Cancelled, UsageError, ProjectError; what was carried by then stays."""
    check(wanted)
    with Claim(wanted.target), _made(wanted.target), ExitStack() as open_files:
        project = open_files.enter_context(Project.open(wanted.project, read_only=True))
        new = open_files.enter_context(opened(wanted.target, wanted.scan, control))
        return _Run(project, project.films.get(wanted.film), new, on_event).run()


@contextmanager
def _made(target: Path) -> Iterator[None]:
    """Make the project if there is none; where nothing came of it, leave none behind."""
    made = not target.exists()
    if made:
        Project.create(target).close()
    try:
        yield
    except BaseException:
        if made and not _has_colour(target):
            target.unlink(missing_ok=True)
        raise


def _has_colour(target: Path) -> bool:
    with Project.open(target) as project:
        return any(project.takes.of(film.id) for film in project.films.all())


class _Run:
    def __init__(
        self, project: Project, record: FilmRecord, new: OpenFilm, on_event: OnEvent
    ) -> None:
        self._project, self._record, self._new, self._on_event = project, record, new, on_event
        self._info = probe(project.films.find_film(record.id), record.sequence_rate)
        self._shots = project.shots.of(record.id)
        self._places = [shot.range for shot in self._shots] or [
            FrameRange(0, len(self._info.frames))
        ]

    def run(self) -> ConformReport:
        new, info = self._new, self._new.info
        detected = self._detected()
        frames = FrameMap(self._pieces(detected), len(info.frames))
        shots = new_shots(frames, detected, self._places)
        if all(shot.owner is None for shot in shots):
            raise UsageError(
                f"{printable(info.path.name)} shows nothing of "
                f"{printable(self._info.path.name)}; choose another scan or cut of that film."
            )
        marked = [one.range for one in self._project.dissolves.of(self._record.id)]
        found = [shot.dissolve_in for shot in detected if shot.dissolve_in]
        dissolves = [
            dissolve_into(after, before, frames, self._places, marked, found)
            for before, after in pairwise(shots)
        ]
        reach = extents([shot.place for shot in shots], [one for one in dissolves if one])
        carried = Carried(
            *(frames, shots, new.grid, working_grid(self._info)),
            self._project.exemplars.picture,
            self._project.exemplars.of(self._record.id),
        )
        old = OldFilm(
            *(self._project, self._record.id, self._record.fingerprint),
            self._info.video.rotation,
        )
        takes = self._takes(TakeCarrier(old, new, frames, carried), shots, reach)
        put = PutDown(old, self._info, new, carried, self._shots)
        return put.down([None, *dissolves], takes)

    def _detected(self) -> list[Shot]:
        new = self._new
        known = known_shots(new.project, new.id, len(new.info.frames))
        if known is not None:
            return known
        whole = FrameRange(0, len(new.info.frames))
        return list(detect(new.info, new.grid, whole, 0.5, new.control, self._on_event))

    def _pieces(self, detected: Sequence[Shot]) -> list[Piece]:
        """What was found of each shot; those without features lie as the others mostly do."""
        places = [FrameRange(shot.start, shot.stop) for shot in detected]
        new = self._new
        with FilmReader(self._info) as reader:
            copy = Copy(self._info, reader, working_grid(self._info), new.control)
            aligner = Aligner(new.info, new.reader, new.grid, copy, new.control)
            found = list(self._told(looked_for(aligner, places)))
            height, width = new.grid.luma
            corners = np.array([[0.0, 0.0], [width, 0], [0, height], [width, height]])
            lies = usual(found, corners)
            if lies is None:
                return found
            found = [settled(piece, aligner, lies, corners) for piece in found]
            again = [piece.place for piece in found if piece.affine is None]
            aligner = Aligner(new.info, new.reader, new.grid, copy, new.control, lies)
            return [*found, *looked_for(aligner, again)]

    def _told(self, pieces: Iterator[Piece]) -> Iterator[Piece]:
        total = len(self._new.info.frames)
        for piece in pieces:
            yield piece
            self._on_event(Progress(Stage.ALIGN, piece.place.stop, total))

    def _takes(
        self, carrier: TakeCarrier, shots: Sequence[NewShot], reach: Sequence[Extent]
    ) -> list[list[CarriedTake]]:
        """By shots."""
        total, takes = len(self._new.info.frames), []
        for shot, extent in zip(shots, reach, strict=True):
            takes.append(list(carrier.carry(shot, extent)) if shot.owner is not None else [])
            self._on_event(Progress(Stage.COLOUR, shot.place.stop, total))
        return takes
