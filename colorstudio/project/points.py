"""Colour points and strokes: what the person laid on single frames, as JSON."""

from colorstudio.film.frame_range import FrameRange
from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import Json, from_text, to_text


class Points:
    """One JSON value a frame; the hints room knows what it means."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def put(self, film: FilmId, frame: int, value: Json) -> None:
        """Set all points of a frame."""
        text = to_text(value)
        with self._history.edit("Colour points"):
            changed = self._connection.row(
                "SELECT id FROM point WHERE film = ? AND frame = ?", film, frame
            )
            if changed:
                self._connection.run("UPDATE point SET value = ? WHERE id = ?", text, changed["id"])
            else:
                self._connection.run(
                    "INSERT INTO point (film, frame, value) VALUES (?, ?, ?)", film, frame, text
                )

    def remove(self, film: FilmId, frame: int) -> None:
        """Take all points off a frame."""
        with self._history.edit("Remove colour points"):
            self._connection.run("DELETE FROM point WHERE film = ? AND frame = ?", film, frame)

    def within(self, film: FilmId, place: FrameRange) -> dict[int, Json]:
        """Points by frame, ascending, as within a shot."""
        rows = self._connection.rows(
            """SELECT frame, value FROM point WHERE film = ? AND frame >= ? AND frame < ?
            ORDER BY frame""",
            film,
            place.start,
            place.stop,
        )
        return {frame: from_text(value) for frame, value in rows}
