"""The project document ``*.colorstudio``: one SQLite file for the command line and the studio."""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from colorstudio.errors import ProjectError
from colorstudio.project import migrations
from colorstudio.project.chunks import Chunks
from colorstudio.project.compact import compact
from colorstudio.project.connection import Connection
from colorstudio.project.exemplars import Exemplars
from colorstudio.project.films import Films
from colorstudio.project.history import History
from colorstudio.project.keyframes import Keyframes
from colorstudio.project.markers import Markers
from colorstudio.project.points import Points
from colorstudio.project.schema import APPLICATION_ID, PAGE_SIZE
from colorstudio.project.settings import Settings
from colorstudio.project.shots import Shots
from colorstudio.project.takes import Takes


class Project:
    """An open project. Every change is on its way to the disk when the call returns.

    A Project belongs to the thread that opened it; other threads and processes open the file for
    themselves, and read while one writes. A kill at any moment costs at most the running call. A
    power cut leaves a sound file too, but may cost what was written since the log was last synced:
    at most the last 32 MiB of chroma, and edits made meanwhile. While the file is open, its newest
    contents may still lie in the ``-wal`` file beside it: copy a project only when it is closed.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.path = connection.path
        self.history = History(connection)
        self.films = Films(connection)
        self.shots = Shots(connection, self.history)
        self.takes = Takes(connection, self.history)
        self.chunks = Chunks(connection)
        self.keyframes = Keyframes(connection)
        self.points = Points(connection, self.history)
        self.exemplars = Exemplars(connection, self.history)
        self.markers = Markers(connection, self.history)
        self.settings = Settings(connection)

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
        connection = Connection(path, _reading_mode(path) if read_only else "rw")
        try:
            _check_identity(connection)
            migrations.check_version(connection, may_migrate=not read_only)
            if not read_only:
                migrations.migrate(connection)
            connection.configure()
            return cls(connection)
        except BaseException:
            connection.close()
            raise

    def compact(self) -> None:
        """Give back the room of deleted takes and former edits; they cannot be undone any more."""
        compact(self._connection)

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _build(path: Path) -> None:
    connection = Connection(path, "rwc")
    try:
        connection.run(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.run("PRAGMA auto_vacuum = INCREMENTAL")
        connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.migrate(connection)
        connection.run("PRAGMA journal_mode = WAL")  # stays with the file
    finally:
        connection.close()


def _check_identity(connection: Connection) -> None:
    if connection.value("PRAGMA application_id") != APPLICATION_ID:
        raise ProjectError(
            f"{connection.path} is not a ColorStudio project; choose a .colorstudio file."
        )


def _reading_mode(path: Path) -> str:
    """A medium that cannot be written has no room for the log's index, nor need of one."""
    log = path.with_name(f"{path.name}-wal")
    return "ro" if log.exists() or _may_write(path.parent) else "ro&immutable=1"


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
