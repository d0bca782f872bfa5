"""Dissolves: frames that show two shots, one fading into the other."""

from collections.abc import Iterable
from dataclasses import dataclass

from colorstudio.film.frame_range import FrameRange
from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId


@dataclass(frozen=True, slots=True)
class DissolveRecord:
    """Frames [start, stop) show two shots; none at all where a person said that there is no
    dissolve.
    """

    id: int
    film: FilmId
    start: int
    stop: int
    by_hand: bool

    @property
    def range(self) -> FrameRange:
        """Its frames."""
        return FrameRange(self.start, self.stop)


class Dissolves:
    """Reads and marks dissolves. They lie on frames, and hold for the border between them."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def of(self, film: FilmId) -> list[DissolveRecord]:
        """The film's dissolves in order."""
        rows = self._connection.rows("SELECT * FROM dissolve WHERE film = ? ORDER BY start", film)
        return [
            DissolveRecord(row["id"], row["film"], row["start"], row["stop"], bool(row["by_hand"]))
            for row in rows
        ]

    def mark(self, film: FilmId, border: int, place: FrameRange | None) -> None:
        """Say by hand which frames dissolve around a border between shots; None: it is a cut."""
        with self._history.edit("Mark dissolve" if place else "Remove dissolve"):
            self._clear(film, FrameRange(border, border + 1))
            self._insert(film, place or FrameRange(border, border), by_hand=True)
            self._connection.run(
                "UPDATE shot SET transition = ? WHERE film = ? AND start = ?",
                *("dissolve" if place else "cut", film, border),
            )

    def redetect(self, film: FilmId, found: Iterable[FrameRange]) -> None:
        """Put what detection found in place of what it found before; what was said by hand stays.

        Part of the edit that detects the shots.
        """
        self._connection.run("DELETE FROM dissolve WHERE film = ? AND NOT by_hand", film)
        by_hand = [dissolve.range for dissolve in self.of(film)]
        for place in found:
            if not any(_meet(place, known) for known in by_hand):
                self._insert(film, place, by_hand=False)

    def _clear(self, film: FilmId, place: FrameRange) -> None:
        for dissolve in self.of(film):
            if _meet(dissolve.range, place):
                self._connection.run("DELETE FROM dissolve WHERE id = ?", dissolve.id)

    def _insert(self, film: FilmId, place: FrameRange, *, by_hand: bool) -> None:
        self._connection.run(
            "INSERT INTO dissolve (film, start, stop, by_hand) VALUES (?, ?, ?, ?)",
            *(film, *place, by_hand),
        )


def _meet(one: FrameRange, other: FrameRange) -> bool:
    """Whether they share a frame; one without frames is at its start."""
    return one.start < max(other.stop, other.start + 1) and other.start < max(
        one.stop, one.start + 1
    )
