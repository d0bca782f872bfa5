"""Reference stills: pictures of a film as it looked once, to be held against how it looks now."""

import hashlib
from dataclasses import dataclass

from colorstudio.errors import ProjectError
from colorstudio.names import printable
from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId


@dataclass(frozen=True, slots=True)
class StillRecord:
    """A picture of a frame; its file lies in the project."""

    id: int
    film: FilmId
    frame: int
    name: str
    sha256: str


class Stills:
    """Keeps, names and removes stills."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def add(self, film: FilmId, frame: int, name: str, picture: bytes) -> StillRecord:
        """Take a picture file's bytes in; equal pictures are stored once."""
        sha256, name = hashlib.sha256(picture).hexdigest(), printable(name)
        with self._history.edit("Keep still"):
            self._connection.run(
                "INSERT OR IGNORE INTO picture (sha256, data) VALUES (?, ?)", sha256, picture
            )
            still = self._connection.run(
                "INSERT INTO still (film, frame, name, picture) VALUES (?, ?, ?, ?)",
                *(film, frame, name, sha256),
            )
            return StillRecord(still, film, frame, name, sha256)

    def rename(self, still: int, name: str) -> None:
        """Name a still; one that is gone stays gone."""
        with self._history.edit("Name still"):
            self._connection.run("UPDATE still SET name = ? WHERE id = ?", printable(name), still)

    def remove(self, still: int) -> None:
        """Keep it no more; its picture stays until the file is compacted."""
        with self._history.edit("Remove still"):
            self._connection.run("DELETE FROM still WHERE id = ?", still)

    def of(self, film: FilmId) -> list[StillRecord]:
        """The film's stills, oldest first."""
        rows = self._connection.rows(
            "SELECT id, film, frame, name, picture FROM still WHERE film = ? ORDER BY id", film
        )
        return [StillRecord(*row) for row in rows]

    def picture(self, still: StillRecord) -> bytes:
        """The picture file's bytes. Raises ProjectError where it is not in the project."""
        row = self._connection.row("SELECT data FROM picture WHERE sha256 = ?", still.sha256)
        if row is None:
            raise ProjectError("The still's picture is not in this project; keep it again.")
        return bytes(row["data"])
