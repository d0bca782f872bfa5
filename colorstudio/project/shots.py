"""The shot list of a film: ordered, never overlapping, covering the film or a part of it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId, ShotId
from colorstudio.project.json_text import Json, from_text, to_text
from colorstudio.project.redetect import around_edits
from colorstudio.project.shot_records import NewShot, ShotRecord

__all__ = ["NewShot", "ShotRecord", "Shots"]


class Shots:
    """Reads and edits shot lists; each edit is one step of the history."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def of(self, film: FilmId) -> list[ShotRecord]:
        """The film's shots in order."""
        rows = self._connection.rows("SELECT * FROM shot WHERE film = ? ORDER BY start", film)
        return [_record(dict(row)) for row in rows]

    def get(self, shot: ShotId) -> ShotRecord:
        """The shot of this id. Raises ProjectError where there is none."""
        row = self._connection.row("SELECT * FROM shot WHERE id = ?", shot)
        if row is None:
            raise ProjectError(f"There is no shot with id {shot}; it was merged or removed.")
        return _record(dict(row))

    def at(self, film: FilmId, frame: int) -> ShotRecord | None:
        """The shot that a frame lies in."""
        row = self._connection.row(
            "SELECT * FROM shot WHERE film = ? AND start <= ? ORDER BY start DESC LIMIT 1",
            film,
            frame,
        )
        shot = _record(dict(row)) if row else None
        return shot if shot and frame < shot.stop else None

    def replace_shots(
        self, film: FilmId, shots: Iterable[NewShot], *, by_hand: bool = False
    ) -> list[ShotRecord]:
        """Put a whole new list in place.

        A shot that begins where an old one began stays that shot, with its name unless a new one
        is given; any other takes grade and settings of the old shot it was cut from.
        """
        with self._history.edit("Set shots"):
            return self._replace(film, shots, by_hand)

    def redetect(self, film: FilmId, found: Sequence[NewShot]) -> list[ShotRecord]:
        """Put what detection found in place of what it found before, without losing edits.

        Shots whose borders a person set stay whole, and so does a border that a name, a grade or
        settings end at; all others are drawn anew. Every frame keeps its grade and settings.
        ``found`` follow each other without a gap.
        """
        with self._history.edit("Detect shots"):
            return self._replace(film, around_edits(self.of(film), found), by_hand=False)

    def _replace(self, film: FilmId, shots: Iterable[NewShot], by_hand: bool) -> list[ShotRecord]:
        new = sorted(shots, key=lambda shot: shot.start)
        self._check(film, [FrameRange(shot.start, shot.stop) for shot in new])
        old = self.of(film)
        self._remove(old, keep={shot.start for shot in new})
        by_start = {shot.start: shot for shot in old}
        for shot in new:
            if known := by_start.get(shot.start):
                self._reshape(known, shot, by_hand)
            else:
                self._insert(film, shot, by_hand, _containing(old, shot.start))
        return self.of(film)

    def split(self, shot: ShotId, frame: int) -> ShotRecord:
        """Cut a shot before ``frame``; returns the second half. Takes serve both halves."""
        with self._history.edit("Split shot"):
            whole = self.get(shot)
            if not whole.start < frame < whole.stop:
                raise ProjectError(
                    f"Frame {frame} is not inside the shot; choose one from {whole.start + 1} to "
                    f"{whole.stop - 1}."
                )
            self._set_range(shot, whole.start, frame)
            second = self._insert(whole.film, NewShot(frame, whole.stop), True, whole)
            return self.get(ShotId(second))

    def merge(self, shots: Iterable[ShotId]) -> ShotRecord:
        """Make one shot of neighbours; the first keeps its id, name, grade and settings."""
        with self._history.edit("Merge shots"):
            parts = sorted((self.get(shot) for shot in set(shots)), key=lambda s: (s.film, s.start))
            if len(parts) < 2 or not all(_adjoin(a, b) for a, b in pairwise(parts)):
                raise ProjectError("Only neighbouring shots can be merged; select two or more.")
            self._remove(parts[1:], keep=set())
            self._set_range(parts[0].id, parts[0].start, parts[-1].stop)
            return self.get(parts[0].id)

    def move_border(self, film: FilmId, border: int, frame: int) -> None:
        """Move the border at frame ``border`` (a start, a stop, or both) to ``frame``.

        Raises ProjectError where a shot would vanish or overlap another.
        """
        with self._history.edit("Move shot border"):
            old = self.of(film)
            touched = [shot for shot in old if border in shot.range]
            if not touched:
                raise ProjectError(f"No shot begins or ends at frame {border}.")
            moved = [FrameRange(*(frame if f == border else f for f in s.range)) for s in old]
            self._check(film, moved)
            for shot, place in zip(old, moved, strict=True):
                if shot in touched:
                    self._set_range(shot.id, *place)

    def rename(self, shot: ShotId, name: str) -> None:
        """Give a shot a name."""
        self._set([shot], "name", name, "Name shot")

    def set_grade(self, shots: Sequence[ShotId], grade: Json) -> None:
        """Grade shots without running a model again; None takes the grade off."""
        self._set(shots, "grade", _text(grade), "Grade")

    def set_settings(self, shots: Sequence[ShotId], settings: Json) -> None:
        """Say how shots are to be colorized next; None goes back to the film's settings."""
        self._set(shots, "settings", _text(settings), "Change settings")

    def _set(self, shots: Sequence[ShotId], column: str, value: str | None, label: str) -> None:
        with self._history.edit(label):
            for shot in shots:
                self.get(shot)
                self._connection.run(f"UPDATE shot SET {column} = ? WHERE id = ?", value, shot)

    def _check(self, film: FilmId, ranges: Sequence[FrameRange]) -> None:
        row = self._connection.row("SELECT frame_count FROM film WHERE id = ?", film)
        if row is None:
            raise ProjectError(f"There is no film {film} in this project; add it first.")
        edges = [edge for shot in ranges for edge in shot]
        fits = not edges or (edges[0] >= 0 and edges[-1] <= row["frame_count"])
        apart = all(a.stop <= b.start for a, b in pairwise(ranges))
        if not fits or not apart or any(shot.length <= 0 for shot in ranges):
            raise ProjectError(
                f"Shots must have frames, must not overlap and must lie within the film's "
                f"{row['frame_count']} frames; correct the shot list."
            )

    def _remove(self, shots: Iterable[ShotRecord], keep: set[int]) -> None:
        for shot in shots:
            if shot.start not in keep:
                self._connection.run("DELETE FROM shot WHERE id = ?", shot.id)

    def _reshape(self, known: ShotRecord, shot: NewShot, by_hand: bool) -> None:
        self._connection.run(
            "UPDATE shot SET stop = ?, name = ?, transition = ?, by_hand = ? WHERE id = ?",
            shot.stop,
            shot.name or known.name,
            shot.transition,
            by_hand or (known.by_hand and known.stop == shot.stop),
            known.id,
        )

    def _set_range(self, shot: ShotId, start: int, stop: int) -> None:
        self._connection.run(
            "UPDATE shot SET start = ?, stop = ?, by_hand = 1 WHERE id = ?", start, stop, shot
        )

    def _insert(self, film: FilmId, shot: NewShot, by_hand: bool, model: ShotRecord | None) -> int:
        """``model`` lends the new shot its grade and settings."""
        return self._connection.run(
            """INSERT INTO shot (film, start, stop, name, transition, by_hand, grade, settings)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            film,
            shot.start,
            shot.stop,
            shot.name,
            shot.transition,
            by_hand,
            _text(model.grade) if model else None,
            _text(model.settings) if model else None,
        )


def _record(row: dict[str, Any]) -> ShotRecord:
    typed = {
        "by_hand": bool(row["by_hand"]),
        "grade": from_text(row["grade"]),
        "settings": from_text(row["settings"]),
    }
    return ShotRecord(**(row | typed))


def _text(value: Json) -> str | None:
    return None if value is None else to_text(value)


def _containing(shots: Iterable[ShotRecord], frame: int) -> ShotRecord | None:
    return next((shot for shot in shots if shot.start <= frame < shot.stop), None)


def _adjoin(first: ShotRecord, second: ShotRecord) -> bool:
    return first.film == second.film and first.stop == second.start
