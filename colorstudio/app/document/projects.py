"""Which project belongs to a film that was opened by itself, and who has a project open."""

import hashlib
import shutil
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import platformdirs
from PySide6.QtCore import QLockFile

from colorstudio.errors import ProjectError
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.source import SEQUENCE_RATE
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

SUFFIX = ".colorstudio"
SHOWN_FILM = "shown film"  # a project's setting: the id of the one that was open last


@dataclass(frozen=True, slots=True)
class LoadedFilm:
    """A probed film and the project that its colour is kept in."""

    film: FilmInfo
    project: Path


class MissingFilmError(ProjectError):
    """The project is sound, but its film is not where it was; relinking helps."""

    def __init__(self, project: Path, film_id: FilmId, sentence: str) -> None:
        super().__init__(sentence)
        self.project = project
        self.film_id = film_id


def load(path: Path, film: FilmId | None = None, rate: Fraction | None = None) -> LoadedFilm:
    """Probe a film, or a film of a project: the one named, else the one shown last.

    ``rate`` is that of a folder of pictures; None: as its project knows it.
    Raises FilmError, ProjectError, MissingFilmError.
    """
    path = path.absolute()
    if path.suffix.lower() == SUFFIX:
        found, known = _film_of(path, film)
        return LoadedFilm(probe(found, rate or known), path)
    info = probe(path, rate or known_rate(path) or SEQUENCE_RATE)
    project = untitled_project(path)
    if not project.exists():
        project.parent.mkdir(parents=True, exist_ok=True)
        Project.create(project).close()
    return LoadedFilm(info, project)


def relink(project: Path, film_id: FilmId, film: Path) -> LoadedFilm:
    """Tell a project where its film lies now. Raises ProjectError if it is another film."""
    with Project.open(project) as opened:
        info = probe(film, opened.films.get(film_id).sequence_rate)
        opened.films.relink(film_id, info)
    return LoadedFilm(info, project)


def known_rate(folder: Path) -> Fraction | None:
    """The rate of a folder of pictures that was opened by itself before. Raises ProjectError."""
    project = untitled_project(folder.absolute())
    if not project.exists():
        return None
    with Project.open(project, read_only=True) as opened:
        return next((film.sequence_rate for film in opened.films.all()), None)


def untitled_folder() -> Path:
    """Where projects live that nobody gave a name: nothing is lost by not saving."""
    return platformdirs.user_data_path("colorstudio", appauthor=False) / "untitled"


def untitled_project(film: Path) -> Path:
    """The project of a film that was opened by itself; always the same for the same path."""
    mark = hashlib.sha256(str(film).encode()).hexdigest()[:8]
    return untitled_folder() / f"{film.stem[:60]}-{mark}{SUFFIX}"


def move(project: Path, target: Path) -> None:
    """Give a closed project another place. Raises ProjectError."""
    try:
        shutil.move(project, target)
    except OSError as error:
        raise ProjectError(
            f"The project cannot be moved to {target} ({error.strerror}); choose another place."
        ) from error


def lock(project: Path) -> QLockFile:
    """Hold a project for this window. Raises ProjectError where another one has it."""
    held = QLockFile(str(project.with_name(f".{project.name}.lock")))
    held.setStaleLockTime(0)  # only the death of its holder frees it
    if not held.tryLock(50):
        raise ProjectError(f"{project.stem} is open in another window; use it there or close it.")
    return held


def _film_of(project: Path, wanted: FilmId | None) -> tuple[Path, Fraction]:
    """The film's file, and the rate that it has if it is a folder of pictures."""
    with Project.open(project) as opened:
        ids = [film.id for film in opened.films.all()]
        if not ids:
            raise ProjectError(f"{project.name} holds no film yet; open the film instead.")
        shown = opened.settings.get(SHOWN_FILM) if wanted is None else wanted
        film = next((known for known in ids if known == shown), ids[0])
        try:
            return opened.films.find_film(film), opened.films.get(film).sequence_rate
        except ProjectError as error:
            raise MissingFilmError(project, film, str(error)) from error
