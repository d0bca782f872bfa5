"""Exemplars: colour pictures that show how a film or some of its shots should look."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.names import printable
from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import to_text


@dataclass(frozen=True, slots=True)
class ExemplarRecord:
    """A picture, where it holds, and the frame that it is the colour of, if any."""

    id: int
    film: FilmId
    sha256: str
    name: str
    frame: int | None
    ranges: tuple[FrameRange, ...] | None  # frames of the shots that it is for

    def holds_for(self, place: FrameRange) -> bool:
        """Whether a shot takes colour from it; without ``ranges`` a pinned one is for the shot of
        its frame, a free one for the whole film.
        """
        if self.frame is not None and place.start <= self.frame < place.stop:
            return True
        if self.ranges is None:
            return self.frame is None
        return any(r.belongs_to(place) for r in self.ranges)


class Exemplars:
    """Keeps exemplars inside the project, so that a moved picture file loses nothing."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def add(
        self,
        film: FilmId,
        picture: bytes,
        *,
        name: str,
        frame: int | None = None,
        ranges: Iterable[FrameRange] | None = None,
    ) -> ExemplarRecord:
        """Take a picture file's bytes in; equal pictures are stored once."""
        with self._history.edit("Add exemplar"):
            sha256 = self.keep_picture(picture)
            exemplar = self._connection.run(
                "INSERT INTO exemplar (film, picture, name, frame, ranges) VALUES (?, ?, ?, ?, ?)",
                film,
                sha256,
                printable(name),
                frame,
                _ranges_text(ranges),
            )
            return self.get(exemplar)

    def change(
        self, exemplar: int, *, frame: int | None, ranges: Iterable[FrameRange] | None
    ) -> None:
        """Pin it elsewhere (``frame`` None: free) or use it for other shots."""
        with self._history.edit("Change exemplar"):
            self.get(exemplar)
            self._connection.run(
                "UPDATE exemplar SET frame = ?, ranges = ? WHERE id = ?",
                frame,
                _ranges_text(ranges),
                exemplar,
            )

    def remove(self, exemplar: int) -> None:
        """Use it no more; its picture stays until the file is compacted."""
        with self._history.edit("Remove exemplar"):
            self._connection.run("DELETE FROM exemplar WHERE id = ?", exemplar)

    def get(self, exemplar: int) -> ExemplarRecord:
        """The exemplar of this id. Raises ProjectError where there is none."""
        rows = self._connection.rows("SELECT * FROM exemplar WHERE id = ?", exemplar)
        if not rows:
            raise ProjectError(f"There is no exemplar with id {exemplar}; it was removed.")
        return _record(rows[0])

    def of(self, film: FilmId, place: FrameRange | None = None) -> list[ExemplarRecord]:
        """The film's exemplars; with a shot's ``place`` only those that hold there."""
        rows = self._connection.rows("SELECT * FROM exemplar WHERE film = ? ORDER BY id", film)
        exemplars = [_record(row) for row in rows]
        return exemplars if place is None else [e for e in exemplars if e.holds_for(place)]

    def keep_picture(self, picture: bytes) -> str:
        """Keep a picture file's bytes, as for an object; gives the SHA-256 they go by."""
        sha256 = hashlib.sha256(picture).hexdigest()
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR IGNORE INTO picture (sha256, data) VALUES (?, ?)", sha256, picture
            )
        return sha256

    def picture(self, sha256: str) -> bytes:
        """The picture file's bytes. Raises ProjectError where it is not in the project."""
        row = self._connection.row("SELECT data FROM picture WHERE sha256 = ?", sha256)
        if row is None:
            raise ProjectError("The exemplar's picture is not in this project; add it again.")
        return bytes(row["data"])


def _ranges_text(ranges: Iterable[FrameRange] | None) -> str | None:
    return None if ranges is None else to_text([list(r) for r in ranges])


def _record(row: sqlite3.Row) -> ExemplarRecord:
    ranges = None if row["ranges"] is None else json.loads(row["ranges"])
    return ExemplarRecord(
        id=row["id"],
        film=row["film"],
        sha256=row["picture"],
        name=row["name"],
        frame=row["frame"],
        ranges=None if ranges is None else tuple(FrameRange(*pair) for pair in ranges),
    )
