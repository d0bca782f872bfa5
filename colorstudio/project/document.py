"""The project document ``*.colorstudio``: one SQLite file for the command line and the studio."""

import os
import sqlite3
from pathlib import Path
from typing import Self

from colorstudio.errors import ProjectError
from colorstudio.project import migrations
from colorstudio.project.chunks import Chunks
from colorstudio.project.compact import compact
from colorstudio.project.connection import Connection, log_path, refusal
from colorstudio.project.dissolves import Dissolves
from colorstudio.project.donors import Donors
from colorstudio.project.exemplars import Exemplars
from colorstudio.project.films import Films
from colorstudio.project.history import History
from colorstudio.project.keyframes import Keyframes
from colorstudio.project.markers import Markers
from colorstudio.project.objects import Objects
from colorstudio.project.paintings import Paintings
from colorstudio.project.points import Points
from colorstudio.project.reviews import Reviews
from colorstudio.project.scenes import Scenes
from colorstudio.project.schema import APPLICATION_ID, PAGE_SIZE
from colorstudio.project.settings import Settings
from colorstudio.project.shape import check_shape
from colorstudio.project.shots import Shots
from colorstudio.project.stills import Stills
from colorstudio.project.takes import Takes


class Project:
    """An open project. Every change is on its way to the disk when the call returns.

    A Project belongs to the thread that opened it; other threads and processes open the file for
    themselves, and read while one writes. A kill at any moment costs at most the running call. A
    power cut leaves a sound file too, but may cost what was written since the log was last folded
    into it: the last 32 MiB or so, chroma and edits alike. While the file is open, its newest
    contents may still lie in the ``-wal`` file beside it: copy a project only when it is closed.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.path = connection.path
        self.history = History(connection)
        self.films = Films(connection)
        self.shots = Shots(connection, self.history)
        self.dissolves = Dissolves(connection, self.history)
        self.reviews = Reviews(connection, self.history)
        self.scenes = Scenes(connection, self.history)
        self.takes = Takes(connection, self.history)
        self.chunks = Chunks(connection)
        self.keyframes = Keyframes(connection)
        self.paintings = Paintings(connection)
        self.points = Points(connection, self.history)
        self.objects = Objects(connection, self.history)
        self.exemplars = Exemplars(connection, self.history)
        self.donors = Donors(connection, self.history)
        self.markers = Markers(connection, self.history)
        self.settings = Settings(connection, self.history)
        self.stills = Stills(connection, self.history)

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new, empty project and open it. Raises ProjectError; never harms a file there."""
        path = path.absolute()
        if path.exists():
            raise ProjectError(f"{path} exists already; open it or choose another name.")
        if not _may_write(path.parent):
            raise ProjectError(f"{path.parent} is no folder that you may write; choose another.")
        partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
        try:
            _build(partial)
            partial.rename(path)
        finally:
            partial.unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, read_only: bool = False) -> Self:
        """Open a project, lifting an older one to the newest format. Raises ProjectError."""
        path = path.absolute()
        if path.is_dir():
            raise ProjectError(f"{path} is a folder; choose a .colorstudio file.")
        if not path.exists():
            raise ProjectError(f"There is no project {path}; check the name or create it.")
        connection = Connection(path, _mode(path, read_only))
        try:
            _check_identity(connection)
            _check_whole(connection)
            migrations.check_version(connection, may_migrate=not read_only)
            if not read_only:
                migrations.migrate(connection)
            check_shape(connection)
            connection.configure()
            project = cls(connection)
            connection.run(f"PRAGMA query_only = {read_only:d}")
            return project
        except BaseException:
            connection.close()
            raise

    @staticmethod
    def may_change(path: Path) -> bool:
        """Whether this person may write a project's file and its folder."""
        return _may_write(path) and _may_write(path.absolute().parent)

    def copy_to(self, path: Path) -> None:
        """Write all of it as it is now to a new file. Raises ProjectError."""
        self._connection.run("VACUUM INTO ?", str(path))

    def compact(self) -> None:
        """Give back the room of deleted takes and former edits; they cannot be undone any more."""
        compact(self._connection)

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _build(path: Path) -> None:
    """An empty project, synced once: nobody sees it before it is whole."""
    connection = Connection(path, "rwc")
    try:
        connection.run("PRAGMA synchronous = OFF")
        connection.run(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.run("PRAGMA auto_vacuum = INCREMENTAL")
        connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.migrate(connection)
        connection.run("PRAGMA journal_mode = WAL")  # stays with the file
    finally:
        connection.close()
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _check_identity(connection: Connection) -> None:
    if connection.value("PRAGMA application_id") != APPLICATION_ID:
        raise refusal(connection.path, sqlite3.SQLITE_NOTADB)


def _check_whole(connection: Connection) -> None:
    """SQLite itself notices a missing page, but not a last page cut short."""
    pages = connection.value("PRAGMA page_count")
    whole = pages * connection.value("PRAGMA page_size")
    log = log_path(connection.path)
    if not (log.exists() and log.stat().st_size) and connection.path.stat().st_size < whole:
        raise refusal(connection.path, sqlite3.SQLITE_CORRUPT)


def _mode(path: Path, read_only: bool) -> str:
    """How SQLite shall open the file so that nothing stays beside it.

    A reader without rights would leave a log that only he may write and lock the owner out; where
    there is no log, nobody else has the file open, and none is needed.
    """
    if Project.may_change(path):
        return "rw"
    if not read_only:
        raise ProjectError(
            f"You may not write {path} or its folder; copy the project to a place of your own."
        )
    return "ro" if log_path(path).exists() else "ro&immutable=1"


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
