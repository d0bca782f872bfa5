"""The projects of this person, each with its film: found again wherever film or project went."""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import platformdirs

from colorstudio.engine.readiness import facts_of
from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.records import RecordError, lenient_record_of


@dataclass(frozen=True, slots=True)
class KnownProject:
    """A project and how far the colour of the film had come that it showed last."""

    project: str
    film: str
    fingerprint: str
    frames: int
    coloured: int  # of these frames
    at: float  # seconds since 1970, when it was last at work

    @property
    def path(self) -> Path:
        """Of the project."""
        return Path(self.project)

    @property
    def film_path(self) -> Path:
        """Where the film was."""
        return Path(self.film)

    @property
    def share(self) -> float:
        """How much of the film is coloured, from 0 to 1."""
        return self.coloured / self.frames if self.frames else 0.0


class KnownProjects:
    """One small file a project, so that several programs may write at a time.

    Whatever goes wrong with it costs the memory of a project, never the work in it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        data = platformdirs.user_data_path("colorstudio", appauthor=False)
        self._folder = folder or data / "projects"

    def all(self) -> list[KnownProject]:
        """Those that are still there, the one used last first."""
        try:
            files = list(self._folder.glob("*.json"))
        except OSError:
            return []
        entries = [entry for file in files if (entry := _read(file)) is not None]
        there = [entry for entry in entries if entry.path.exists()]
        return sorted(there, key=lambda entry: -entry.at)

    def of_film(self, fingerprint: str) -> list[KnownProject]:
        """The projects of a film, the one used last first."""
        return [entry for entry in self.all() if entry.fingerprint == fingerprint]

    def note(self, project: Project, film: FilmId) -> None:
        """Remember where a project and its film are, and how far its colour is."""
        record = project.films.get(film)
        facts = facts_of(project, film, record.frame_count)
        self._write(
            KnownProject(
                str(project.path),
                str(record.path),
                record.fingerprint,
                record.frame_count,
                facts.coloured(FrameRange(0, record.frame_count)),
                datetime.now(UTC).timestamp(),
            )
        )

    def forget(self, project: Path) -> None:
        """Take a project off the list; its file stays."""
        self._file(str(project.absolute())).unlink(missing_ok=True)

    def _write(self, entry: KnownProject) -> None:
        target = self._file(entry.project)
        partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(asdict(entry)), encoding="utf-8")
            partial.replace(target)
        except OSError:
            with suppress(OSError):
                partial.unlink(missing_ok=True)

    def _file(self, project: str) -> Path:
        return self._folder / f"{hashlib.sha256(os.fsencode(project)).hexdigest()[:16]}.json"


def note_project(path: Path) -> None:
    """Remember a project that is not open, with the film that came into it last."""
    try:
        with Project.open(path, read_only=True) as project:
            if films := project.films.all():
                KnownProjects().note(project, films[-1].id)
    except ProjectError:
        return


def known_place(project: Path, fingerprint: str) -> Path | None:
    """Where a project file last knew a film; None where it does not know it, or cannot be read."""
    try:
        with Project.open(project, read_only=True) as opened:
            films = opened.films.all()
    except ProjectError:
        return None
    return next((film.path for film in films if film.fingerprint == fingerprint), None)


def _read(file: Path) -> KnownProject | None:
    try:
        stored: Any = json.loads(file.read_text(encoding="utf-8"))
        return lenient_record_of(KnownProject, stored)
    except (OSError, ValueError, RecordError):
        return None
