"""Takes: what a run of the engine made of a range of frames, and which take is shown where."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId, TakeId


@dataclass(frozen=True, slots=True)
class TakeRecord:
    """One colorization of frames [start, stop). Running until ``complete``."""

    id: TakeId
    film: FilmId
    start: int
    stop: int
    request: str  # JSON of the engine's ColorizeRequest
    request_key: str
    created: datetime  # UTC
    complete: bool
    name: str
    starred: bool

    @property
    def range(self) -> FrameRange:
        """The frames it was made for."""
        return FrameRange(self.start, self.stop)


@dataclass(frozen=True, slots=True)
class Choice:
    """Frames [start, stop) show this take."""

    start: int
    stop: int
    take: TakeId


class Takes:
    """Makes, finds and names takes, and chooses among them.

    A choice is laid on frames, so shots can be split, merged and nudged without losing colour;
    frames without a choice are shown grey.
    """

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def start(
        self, film: FilmId, start: int, stop: int, request: str, request_key: str
    ) -> TakeRecord:
        """Begin a take; it is running until :meth:`finish`."""
        take = self._connection.run(
            "INSERT INTO take (film, start, stop, request, request_key) VALUES (?, ?, ?, ?, ?)",
            film,
            start,
            stop,
            request,
            request_key,
        )
        return self.get(TakeId(take))

    def ask_again(self, take: TakeId, request: str) -> None:
        """Note what it was asked for last: another wish may lead to the same take."""
        self._connection.run("UPDATE take SET request = ? WHERE id = ?", request, take)

    def finish(self, take: TakeId) -> None:
        """Mark a take complete and forget its keyframes' colour. All chroma must be there."""
        with self._connection.transaction():
            record = self.get(take)
            done = self._connection.value(
                "SELECT ifnull(sum(count), 0) FROM chunk WHERE take = ?", take
            )
            if done < record.range.length:
                raise ProjectError(
                    f"Only {done} of {record.range.length} frames of the take are coloured; run "
                    f"the same command again to finish it."
                )
            self._connection.run("UPDATE take SET complete = 1 WHERE id = ?", take)
            self._connection.run("UPDATE keyframe SET colour = NULL WHERE take = ?", take)

    def get(self, take: TakeId) -> TakeRecord:
        """The take of this id. Raises ProjectError where there is none or it was deleted."""
        row = self._connection.row("SELECT * FROM take WHERE id = ? AND NOT deleted", take)
        if row is None:
            raise ProjectError(f"There is no take with id {take}; it was deleted.")
        return _record(dict(row))

    def find(self, film: FilmId, request_key: str) -> TakeRecord | None:
        """The newest take of a request: complete ones can be shown again, running ones resumed."""
        rows = self._connection.rows(
            """SELECT * FROM take WHERE film = ? AND request_key = ? AND NOT deleted
            ORDER BY complete DESC, id DESC LIMIT 1""",
            film,
            request_key,
        )
        return next((_record(dict(row)) for row in rows), None)

    def of(self, film: FilmId, place: FrameRange | None = None) -> list[TakeRecord]:
        """The film's takes, oldest first; with a shot's ``place`` only those that belong to it."""
        rows = self._connection.rows(
            "SELECT * FROM take WHERE film = ? AND NOT deleted ORDER BY id", film
        )
        takes = [_record(dict(row)) for row in rows]
        return takes if place is None else [t for t in takes if t.range.belongs_to(place)]

    def rename(self, take: TakeId, name: str) -> None:
        """Give a take a name."""
        self._set(take, "name", name, "Name take")

    def star(self, take: TakeId, starred: bool) -> None:
        """Set or take off the star."""
        self._set(take, "starred", starred, "Star take" if starred else "Unstar take")

    def delete(self, take: TakeId) -> None:
        """Hide a take and show grey instead. Undo brings it back until the file is compacted."""
        with self._history.edit("Delete take"):
            self._set(take, "deleted", True, "Delete take")
            self._connection.run("DELETE FROM choice WHERE take = ?", take)

    def choose(self, take: TakeId, place: FrameRange) -> None:
        """Show a take in the frames of a shot, as far as it covers them."""
        record = self.get(take)
        shown = record.range.common(place)
        if shown.length <= 0:
            raise ProjectError("The take has no frame of this shot; choose another take.")
        with self._history.edit("Choose take"):
            if self.chosen(record.film, shown) != [Choice(*shown, take)]:
                self._clear(record.film, shown)
                self._show(record.film, shown, take)

    def show_made(self, take: TakeId, place: FrameRange) -> None:
        """Show a take that the engine has made: no step of the person's that undo takes back."""
        record = self.get(take)
        shown = record.range.common(place)
        if self.chosen(record.film, shown) != [Choice(*shown, take)]:
            with self._history.background(self._made_label(record)):
                self.choose(take, place)

    def _made_label(self, take: TakeRecord) -> str:
        number = self._connection.value(
            "SELECT count(*) FROM shot WHERE film = ? AND start <= ?", take.film, take.start
        )
        return f"Colorize shot {number}" if number else "Colorize"

    def clear_choice(self, film: FilmId, place: FrameRange) -> None:
        """Show these frames grey."""
        with self._history.edit("Show grey"):
            self._clear(film, place)

    def chosen(self, film: FilmId, place: FrameRange) -> list[Choice]:
        """Which takes are shown within ``place``, in order."""
        return [
            Choice(*FrameRange(row["start"], row["stop"]).common(place), row["take"])
            for row in self._choices(film, place)
        ]

    def shown_at(self, film: FilmId, frame: int) -> tuple[FrameRange, TakeId] | None:
        """The take that a frame shows, and in which frames around it."""
        rows = self._choices(film, FrameRange(frame, frame + 1))
        return next(((FrameRange(row["start"], row["stop"]), row["take"]) for row in rows), None)

    def chosen_take(self, film: FilmId, place: FrameRange) -> TakeRecord | None:
        """The take that is shown in most frames of a shot."""
        frames: Counter[TakeId] = Counter()
        for choice in self.chosen(film, place):
            frames[choice.take] += choice.stop - choice.start
        return self.get(frames.most_common(1)[0][0]) if frames else None

    def _set(self, take: TakeId, column: str, value: object, label: str) -> None:
        with self._history.edit(label):
            self.get(take)
            self._connection.run(f"UPDATE take SET {column} = ? WHERE id = ?", value, take)

    def _choices(self, film: FilmId, place: FrameRange) -> list[Any]:
        return self._connection.rows(
            "SELECT * FROM choice WHERE film = ? AND start < ? AND stop > ? ORDER BY start",
            film,
            place.stop,
            place.start,
        )

    def _clear(self, film: FilmId, place: FrameRange) -> None:
        """Cut ``place`` out of the choices; what lies outside stays."""
        for row in self._choices(film, place):
            self._connection.run("DELETE FROM choice WHERE id = ?", row["id"])
            for rest in FrameRange(row["start"], row["stop"]).without([place]):
                self._show(film, rest, row["take"])

    def _show(self, film: FilmId, place: FrameRange, take: TakeId) -> None:
        self._connection.run(
            "INSERT INTO choice (film, start, stop, take) VALUES (?, ?, ?, ?)", film, *place, take
        )


def _record(row: dict[str, Any]) -> TakeRecord:
    del row["deleted"]
    typed = {
        "created": datetime.fromisoformat(row["created"]),
        "complete": bool(row["complete"]),
        "starred": bool(row["starred"]),
    }
    return TakeRecord(**(row | typed))
