"""The chroma of takes, in chunks of at most a second of film, each its own transaction."""

import sqlite3
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.codec import is_whole
from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.connection import Connection, refusal
from colorstudio.project.ids import TakeId

_LONGEST = 10**8  # frames of a take: a month of film
_VALUE = 4  # bytes


@dataclass(frozen=True, slots=True)
class ChunkRecord:
    """Chroma of ``count`` frames from ``first`` on, as the codec packed it."""

    first: int
    count: int
    data: bytes


class Chunks:
    """Writes and reads chroma. A chunk is there wholly or not at all, whenever the power goes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        take: TakeId,
        first: int,
        count: int,
        data: bytes,
        confidence: NDArray[np.float32] | None = None,
        flicker: NDArray[np.float32] | None = None,
    ) -> None:
        """Store frames [first, first + count) of a running take.

        ``confidence`` and ``flicker`` (count,), NaN where unknown; the first in [0, 1], the second
        a distance of (Cb, Cr).

        Raises ProjectError where the take is complete or gone, or where frames are outside of it
        or there already.
        """
        place = FrameRange(first, first + count)
        tracks = [_packed(track, count) for track in (confidence, flicker)]
        with self._connection.transaction():
            self._check_free(take, place)
            chunk = self._connection.run(
                """INSERT INTO chunk (take, first, count, confidence, flicker)
                VALUES (?, ?, ?, ?, ?)""",
                take,
                first,
                count,
                *tracks,
            )
            self._connection.run("INSERT INTO chunk_data (chunk, data) VALUES (?, ?)", chunk, data)

    def read_chunk_at(self, take: TakeId, frame: int) -> ChunkRecord | None:
        """The chunk that holds a frame; None where it is not coloured yet."""
        row = self._connection.row(
            """SELECT first, count, data FROM chunk JOIN chunk_data ON chunk.id = chunk_data.chunk
            WHERE chunk.id = (
                SELECT id FROM chunk WHERE take = ? AND first <= ? ORDER BY first DESC LIMIT 1
            ) AND first + count > ?""",
            take,
            frame,
            frame,
        )
        if row and not isinstance(row["data"], bytes):
            raise self._damaged()
        return ChunkRecord(*row) if row else None

    def first_damaged(self, take: TakeId) -> int | None:
        """The first frame of the first chunk whose bytes changed since; None where all are whole.

        Reads all of the take's chroma, chunk by chunk.
        """
        rows = self._connection.rows(
            "SELECT id, first FROM chunk WHERE take = ? ORDER BY first", take
        )
        for chunk, first in rows:
            stored = self._connection.row("SELECT data FROM chunk_data WHERE chunk = ?", chunk)
            if stored is None or not is_whole(stored["data"]):
                return int(first)
        return None

    def drop_from(self, take: TakeId, frame: int) -> None:
        """Forget the chroma from ``frame``'s chunk on: the take is to be finished once more."""
        with self._connection.transaction():
            self._connection.run(
                "DELETE FROM chunk WHERE take = ? AND first + count > ?", take, frame
            )
            self._connection.run("UPDATE take SET complete = 0 WHERE id = ?", take)

    def frames_done(self, take: TakeId) -> int:
        """How many frames are there."""
        return sum(chunk.length for chunk in self._places(take))

    def missing_ranges(self, take: TakeId) -> list[FrameRange]:
        """The frames of the take that are not there yet, ascending."""
        row = self._connection.row("SELECT start, stop FROM take WHERE id = ?", take)
        if row is None:
            raise _no_take(take)
        return list(FrameRange(*row).without(self._places(take)))

    def confidence(self, take: TakeId, place: FrameRange) -> NDArray[np.float32]:
        """Per-frame confidence (place.length,); NaN where nothing is known."""
        return self._track("confidence", take, place)

    def flicker(self, take: TakeId, place: FrameRange) -> NDArray[np.float32]:
        """Per-frame flicker (place.length,); NaN where nothing is known."""
        return self._track("flicker", take, place)

    def _track(self, column: str, take: TakeId, place: FrameRange) -> NDArray[np.float32]:
        if place.length > _LONGEST:
            raise self._damaged()
        result = np.full(place.length, np.nan, np.float32)
        rows = self._connection.rows(
            f"""SELECT first, {column} FROM chunk
            WHERE take = ? AND first < ? AND first + count > ? AND {column} IS NOT NULL""",
            take,
            place.stop,
            place.start,
        )
        for first, stored in rows:
            if not isinstance(stored, bytes) or len(stored) % _VALUE:
                raise self._damaged()
            values = np.frombuffer(stored, "<f4")
            common = FrameRange(first, first + len(values)).common(place)
            result[common.start - place.start : common.stop - place.start] = values[
                common.start - first : common.stop - first
            ]
        return result

    def _damaged(self) -> ProjectError:
        return refusal(self._connection.path, sqlite3.SQLITE_CORRUPT)

    def _places(self, take: TakeId) -> list[FrameRange]:
        rows = self._connection.rows(
            "SELECT first, first + count FROM chunk WHERE take = ? ORDER BY first", take
        )
        return [FrameRange(*row) for row in rows]

    def _check_free(self, take: TakeId, place: FrameRange) -> None:
        row = self._connection.row("SELECT start, stop, complete FROM take WHERE id = ?", take)
        if row is None:
            raise _no_take(take)
        if row["complete"] or place.start < row["start"] or place.stop > row["stop"]:
            raise ProjectError(
                f"Frames {place.start} to {place.stop - 1} cannot be added: the take is complete "
                f"or does not reach there; begin a new take."
            )
        last = self._connection.row(
            """SELECT first + count FROM chunk WHERE take = ? AND first < ?
            ORDER BY first DESC LIMIT 1""",
            take,
            place.stop,
        )
        if last and last[0] > place.start:
            raise ProjectError(
                f"Frames {place.start} to {place.stop - 1} are coloured already; is another "
                f"ColorStudio at work on this film? Close it and run again."
            )


def _packed(track: NDArray[np.float32] | None, count: int) -> bytes | None:
    if track is not None and track.shape != (count,):
        raise ValueError(f"values of shape {track.shape} for {count} frames")
    return None if track is None else track.astype("<f4").tobytes()


def _no_take(take: TakeId) -> ProjectError:
    return ProjectError(f"There is no take with id {take}; it was deleted.")
