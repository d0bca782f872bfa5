"""What a person thinks of shots: approved, locked against new colour, and notes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from colorstudio.film.frame_range import FrameRange
from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId

MAX_NOTE = 2000  # letters


@dataclass(frozen=True, slots=True)
class Review:
    """Of a shot. A locked one is given no new colour by any job."""

    approved: bool = False
    locked: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReviewRecord:
    """A review of frames [start, stop)."""

    start: int
    stop: int
    review: Review

    @property
    def range(self) -> FrameRange:
        """Its frames."""
        return FrameRange(self.start, self.stop)


def review_in(records: Iterable[ReviewRecord], place: FrameRange) -> Review:
    """Of a shot: the halves of a split keep it; of several that were merged all are one.

    What was merged is locked where one part was, and approved where nearly all of it was.
    """
    found = [record for record in records if record.range.belongs_to(place)]
    if not found:
        return Review()
    covered = sum(r.range.common(place).length for r in found if r.review.approved)
    notes = dict.fromkeys(record.review.note for record in found if record.review.note)
    return Review(
        4 * covered >= 3 * place.length,  # a nudged border takes no approval away
        any(record.review.locked for record in found),
        "\n".join(notes),
    )


class Reviews:
    """Reads and writes reviews. They lie on frames: shots may be split, merged and nudged."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def of(self, film: FilmId) -> list[ReviewRecord]:
        """All of a film, in order."""
        rows = self._connection.rows("SELECT * FROM review WHERE film = ? ORDER BY start", film)
        return [
            ReviewRecord(
                row["start"],
                row["stop"],
                Review(bool(row["approved"]), bool(row["locked"]), str(row["note"])),
            )
            for row in rows
        ]

    def change(
        self,
        film: FilmId,
        places: Sequence[FrameRange],
        *,
        approved: bool | None = None,
        locked: bool | None = None,
        note: str | None = None,
    ) -> None:
        """Say something of shots, by their frames; what is None stays as it is."""
        with self._history.edit("Review"):
            for place in places:
                now = review_in(self.of(film), place)
                self._clear(film, place)
                changed = replace(
                    now,
                    approved=now.approved if approved is None else approved,
                    locked=now.locked if locked is None else locked,
                    note=now.note if note is None else note[:MAX_NOTE],
                )
                self._insert(film, place, changed)

    def _clear(self, film: FilmId, place: FrameRange) -> None:
        """Cut ``place`` out; what lies outside stays."""
        rows = self._connection.rows(
            "SELECT * FROM review WHERE film = ? AND start < ? AND stop > ?",
            *(film, place.stop, place.start),
        )
        for row in rows:
            self._connection.run("DELETE FROM review WHERE id = ?", row["id"])
            kept = Review(bool(row["approved"]), bool(row["locked"]), row["note"])
            for rest in FrameRange(row["start"], row["stop"]).without([place]):
                self._insert(film, rest, kept)

    def _insert(self, film: FilmId, place: FrameRange, review: Review) -> None:
        if review == Review():
            return
        self._connection.run(
            """INSERT INTO review (film, start, stop, approved, locked, note)
            VALUES (?, ?, ?, ?, ?, ?)""",
            *(film, *place, review.approved, review.locked, review.note),
        )
