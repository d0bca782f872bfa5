"""The films of a project: where they are, and whether they are still the same."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

from colorstudio.errors import ProjectError
from colorstudio.film.info import FilmInfo
from colorstudio.project.connection import Connection
from colorstudio.project.fingerprint import fingerprint, size_of
from colorstudio.project.ids import FilmId

_SURROGATES = re.compile("[\ud800-\udfff]")  # what os.fsdecode makes of bytes that are no text


@dataclass(frozen=True, slots=True)
class FilmRecord:
    """A film as it was when it was added or last relinked."""

    id: FilmId
    path: Path  # absolute
    relative_path: str | None  # from the project's folder, with "/"; None on another drive
    size_bytes: int
    fingerprint: str
    frame_count: int
    first_pts: int
    time_base: Fraction
    width: int
    height: int

    @property
    def sequence_rate(self) -> Fraction:
        """The rate that a folder of pictures was taken in at, for opening it again."""
        return 1 / self.time_base


class Films:
    """Adds, finds and relinks films."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._folder = connection.path.parent

    def add(self, info: FilmInfo) -> FilmRecord:
        """Take a probed film in; the same file is taken in only once."""
        described = self._describe(info)
        with self._connection.transaction():
            known = self._connection.row(
                "SELECT id FROM film WHERE fingerprint = ?", described["fingerprint"]
            )
            if known:
                return self._update(known["id"], described)
            marks = ", ".join("?" * len(described))
            film = self._connection.run(
                f"INSERT INTO film ({', '.join(described)}) VALUES ({marks})", *described.values()
            )
            return self.get(FilmId(film))

    def get(self, film: FilmId) -> FilmRecord:
        """The film of this id. Raises ProjectError where there is none."""
        row = self._connection.row("SELECT * FROM film WHERE id = ?", film)
        if row is None:
            raise ProjectError(f"There is no film {film} in this project; add it first.")
        return _record(dict(row))

    def all(self) -> list[FilmRecord]:
        """Every film, in the order of adding."""
        return [
            _record(dict(row)) for row in self._connection.rows("SELECT * FROM film ORDER BY id")
        ]

    def find_film(self, film: FilmId) -> Path:
        """The file of a film, its contents compared.

        Looks at the stored absolute path, the path relative to the project, then among files of
        the same size in both folders, whatever their name. Raises ProjectError where the film is
        gone or its contents changed.
        """
        record = self.get(film)
        found = find_file(record, self._folder)
        if found is not None:
            return found
        if record.path.exists():
            _read_fingerprint(record.path)  # it may be there and not be readable
            raise ProjectError(
                f"{record.path} has changed since it was added to the project; put the former file "
                f"back or relink the film."
            )
        raise ProjectError(f"The film {record.path} is missing; put it back or relink it.")

    @staticmethod
    def is_same(path: Path, record: FilmRecord) -> bool:
        """Whether a file is this film, wherever it lies."""
        return is_same_file(path, record)

    def relink(self, film: FilmId, info: FilmInfo) -> FilmRecord:
        """Name another file of the same film: a moved, renamed or remuxed one.

        Raises ProjectError where the pictures' count, size, time base or first PTS differ.
        """
        record, described = self.get(film), self._describe(info)
        if difference := _difference(record, info):
            raise ProjectError(f"{info.path} is another film: {difference}; choose the right file.")
        return self._update(film, described)

    def _update(self, film: FilmId, described: Mapping[str, object]) -> FilmRecord:
        assignments = ", ".join(f"{column} = ?" for column in described)
        self._connection.run(
            f"UPDATE film SET {assignments} WHERE id = ?", *described.values(), film
        )
        return self.get(film)

    def _describe(self, info: FilmInfo) -> dict[str, str | bytes | int | None]:
        return {
            **file_columns(info, self._folder),
            "frame_count": len(info.frames),
            "first_pts": int(info.frames.pts[0]),
            "time_base": str(info.frames.time_base),
            "width": info.video.width,
            "height": info.video.height,
        }


class FilmFile(Protocol):
    """Where a film lay, and what it is known by."""

    @property
    def path(self) -> Path:
        """Absolute."""

    @property
    def relative_path(self) -> str | None:
        """From the project's folder, with "/"; None on another drive."""

    @property
    def size_bytes(self) -> int:
        """All of it."""

    @property
    def fingerprint(self) -> str:
        """Of its contents."""


def find_file(file: FilmFile, folder: Path) -> Path | None:
    """Where it lies now, its contents compared; ``folder`` is the project's."""
    return next((path for path in _candidates(file, folder) if is_same_file(path, file)), None)


def is_same_file(path: Path, file: FilmFile) -> bool:
    """Whether a file is this film, wherever it lies."""
    try:
        if size_of(path) != file.size_bytes:
            return False
        return fingerprint(path) == file.fingerprint
    except OSError:
        return False


def file_columns(info: FilmInfo, folder: Path) -> dict[str, str | bytes | int | None]:
    """What the tables keep of a film's file; ``folder`` is the project's."""
    path = info.path.absolute()
    return {
        "path": _stored(str(path)),
        "relative_path": _stored(_relative(path, folder)),
        "size_bytes": info.size_bytes,
        "fingerprint": _read_fingerprint(path),
    }


def stored_paths(row: Mapping[str, Any]) -> dict[str, Any]:
    """The paths of a row, as they were before they were stored. Raises TypeError."""
    relative = row["relative_path"]
    return {
        "path": Path(os.fsdecode(row["path"])),
        "relative_path": None if relative is None else os.fsdecode(relative),
    }


def _candidates(file: FilmFile, folder: Path) -> Iterator[Path]:
    yield file.path
    if file.relative_path is not None:
        yield Path(os.path.normpath(folder / file.relative_path))
    for beside in dict.fromkeys((folder, file.path.parent)):
        yield from _siblings(beside)


def _record(row: dict[str, Any]) -> FilmRecord:
    try:
        typed = {**stored_paths(row), "time_base": Fraction(row["time_base"])}
    except (TypeError, ValueError, ZeroDivisionError):
        raise ProjectError(
            "What the project says of a film is damaged; restore the project from a backup."
        ) from None
    return FilmRecord(**(row | typed))


def _stored(name: str | None) -> str | bytes | None:
    """Names that are no text, as old drives hold them, are stored as their bytes."""
    if name is None or not _SURROGATES.search(name):
        return name
    return os.fsencode(name)


def _relative(path: Path, folder: Path) -> str | None:
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive on Windows
        return None


def _siblings(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _read_fingerprint(path: Path) -> str:
    try:
        return fingerprint(path)
    except OSError as error:
        raise ProjectError(
            f"{path} cannot be read ({error.strerror}); check the file and its drive."
        ) from error


def _difference(record: FilmRecord, info: FilmInfo) -> str | None:
    video, frames = info.video, info.frames
    for name, stored, found in (
        ("frames", record.frame_count, len(frames)),
        (
            "picture size",
            f"{record.width}×{record.height}",
            f"{video.width}×{video.height}",
        ),
        ("time base", record.time_base, frames.time_base),
        ("first time stamp", record.first_pts, int(frames.pts[0])),
    ):
        if stored != found:
            return f"{name} {found} instead of {stored}"
    return None
