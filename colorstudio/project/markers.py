"""Markers: named frames of a film."""

from dataclasses import dataclass

from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId


@dataclass(frozen=True, slots=True)
class MarkerRecord:
    """A place to find again."""

    id: int
    film: FilmId
    frame: int
    name: str


class Markers:
    """Sets, moves and names markers."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def add(self, film: FilmId, frame: int, name: str = "") -> MarkerRecord:
        """Mark a frame."""
        with self._history.edit("Add marker"):
            marker = self._connection.run(
                "INSERT INTO marker (film, frame, name) VALUES (?, ?, ?)", film, frame, name
            )
            return MarkerRecord(marker, film, frame, name)

    def change(self, marker: int, frame: int, name: str) -> None:
        """Move or rename a marker; one that is gone stays gone."""
        with self._history.edit("Change marker"):
            self._connection.run(
                "UPDATE marker SET frame = ?, name = ? WHERE id = ?", frame, name, marker
            )

    def remove(self, marker: int) -> None:
        """Take a marker away."""
        with self._history.edit("Remove marker"):
            self._connection.run("DELETE FROM marker WHERE id = ?", marker)

    def of(self, film: FilmId) -> list[MarkerRecord]:
        """The film's markers by frame."""
        rows = self._connection.rows("SELECT * FROM marker WHERE film = ? ORDER BY frame, id", film)
        return [MarkerRecord(*row) for row in rows]
