"""Which project belongs to a film that was opened by itself, and who has a project open."""

import os
import shutil
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import platformdirs
from PySide6.QtCore import QLockFile

from colorstudio.engine.known_projects import KnownProjects, known_place
from colorstudio.errors import FilmError, ProjectError
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.source import SEQUENCE_RATE
from colorstudio.names import beside
from colorstudio.project.document import Project
from colorstudio.project.fingerprint import fingerprint
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
    return LoadedFilm(info, find_project(path) or _new_project(path))


def relink(project: Path, film_id: FilmId, film: Path) -> LoadedFilm:
    """Tell a project where its film lies now. Raises ProjectError if it is another film."""
    with Project.open(project) as opened:
        info = probe(film, opened.films.get(film_id).sequence_rate)
        opened.films.relink(film_id, info)
    return LoadedFilm(info, project)


def known_rate(folder: Path) -> Fraction | None:
    """The rate of a folder of pictures that was opened by itself before. Raises ProjectError."""
    project = find_project(folder.absolute())
    if project is None:
        return None
    mark = _fingerprint(folder)
    with Project.open(project, read_only=not Project.may_change(project)) as opened:  # lifts it
        known = (film.sequence_rate for film in opened.films.all() if film.fingerprint == mark)
        return next(known, None)


def find_project(film: Path) -> Path | None:
    """The project that holds a film's work, whatever film and project are called by now.

    Beside the film under its name; else the one used last of those noted, of those beside
    the film, and of those in the folder of our own, unless the film that they know is still where
    it was: then this one is a copy, not the film moved. Raises FilmError.
    """
    mark = _fingerprint(film)
    usual = beside(film, SUFFIX)
    if usual.exists() and (known_place(usual, mark) or not _is_readable(usual)):
        return usual
    noted = [entry.path for entry in KnownProjects().of_film(mark)]
    known = dict.fromkeys([*noted, *_projects_in(film.parent), *_projects_in(own_folder())])
    fitting = [project for project in known if _belongs(project, film, mark)]
    return max(fitting, key=lambda project: project.stat().st_mtime, default=None)


def _belongs(project: Path, film: Path, mark: str) -> bool:
    place = known_place(project, mark)
    return place is not None and (place == film or not place.exists())


def own_folder() -> Path:
    """Where projects live whose film lies where nothing can be written."""
    return platformdirs.user_data_path("colorstudio", appauthor=False) / "untitled"


def place_for(film: Path) -> Path:
    """The project that has a film's work, or the place where it would be made. Raises FilmError."""
    film = film.absolute()
    known = find_project(film)
    if known is not None:
        return known
    free = (name for name in _names_beside(film) if not name.exists())
    may_write = os.access(film.parent, os.W_OK)
    return next(free, _own_place(film)) if may_write else _own_place(film)


def _names_beside(film: Path) -> tuple[Path, Path]:
    """The usual one, and one for where another film's project lies there."""
    return beside(film, SUFFIX), beside(film, _marked(film))


def _own_place(film: Path) -> Path:
    own = own_folder() / f"{film.stem[:60]}{_marked(film)}"
    own.parent.mkdir(parents=True, exist_ok=True)
    return own


def _marked(film: Path) -> str:
    return f"-{_fingerprint(film)[:8]}{SUFFIX}"


def _new_project(film: Path) -> Path:
    """Beside the film by its name, else in a folder of our own. Raises ProjectError."""
    for name in _names_beside(film):
        if not name.exists():
            try:
                Project.create(name).close()
            except ProjectError:
                break  # a folder, or a drive, that takes no project
            return name
    own = _own_place(film)
    if not own.exists():
        Project.create(own).close()
    return own


def _projects_in(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return []


def _is_readable(project: Path) -> bool:
    """False for an older format too, which is lifted when it is opened."""
    try:
        Project.open(project, read_only=True).close()
    except ProjectError:
        return False
    return True


def _fingerprint(film: Path) -> str:
    try:
        return fingerprint(film)
    except OSError as error:
        raise FilmError(
            f"{film} cannot be read ({error.strerror}); check the file and its drive."
        ) from error


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
