"""Colour donors: other copies of films that have colour, and what was measured of them."""

from dataclasses import dataclass
from pathlib import Path

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.project.connection import Connection
from colorstudio.project.films import file_columns, find_file, is_same_file, stored_paths
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import Json, from_text, to_text

_WHOLE = FrameRange(-1, 0)  # where what was measured of the whole copy lies


@dataclass(frozen=True, slots=True)
class DonorRecord:
    """The colour copy of a film, as it was when it was chosen or last relinked."""

    film: FilmId
    path: Path  # absolute
    relative_path: str | None
    size_bytes: int
    fingerprint: str


class Donors:
    """One colour copy a film. What is measured of it is no part of the history."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history
        self._folder = connection.path.parent

    def of(self, film: FilmId) -> DonorRecord | None:
        """The film's colour copy, if it has one. Raises ProjectError where it is damaged."""
        row = self._connection.row("SELECT * FROM donor WHERE film = ?", film)
        if row is None:
            return None
        try:
            paths = stored_paths(dict(row))
        except TypeError:
            raise ProjectError(
                "What the project says of a colour copy is damaged; choose the copy again."
            ) from None
        return DonorRecord(
            film, **paths, size_bytes=row["size_bytes"], fingerprint=row["fingerprint"]
        )

    def choose(self, film: FilmId, info: FilmInfo) -> DonorRecord:
        """Use a probed copy for a film, in place of the one it has."""
        values = {"film": film, **file_columns(info, self._folder)}
        if any(isinstance(value, bytes) for value in values.values()):  # no JSON of history has it
            raise ProjectError(
                "The colour copy's name holds letters that cannot be read; rename it or its folder."
            )
        known = self.of(film)
        if known is not None and known.fingerprint == values["fingerprint"]:
            return known if known.path == info.path.absolute() else self.relink(film, info)
        marks = ", ".join("?" * len(values))
        with self._history.edit("Use a colour copy"):
            self._connection.run("DELETE FROM donor WHERE film = ?", film)
            self._connection.run(
                f"INSERT INTO donor ({', '.join(values)}) VALUES ({marks})", *values.values()
            )
        return self._existing(film)

    def remove(self, film: FilmId) -> None:
        """Use none."""
        with self._history.edit("Do without the colour copy"):
            self._connection.run("DELETE FROM donor WHERE film = ?", film)

    def relink(self, film: FilmId, info: FilmInfo) -> DonorRecord:
        """Name the file where the same copy lies now. Raises ProjectError where it is another."""
        known = self._existing(film)
        if not is_same_file(info.path, known):
            raise ProjectError(
                f"{info.path} is another film than the colour copy; choose it as a new one."
            )
        columns = file_columns(info, self._folder)
        assignments = ", ".join(f"{column} = ?" for column in columns)
        self._connection.run(
            f"UPDATE donor SET {assignments} WHERE film = ?", *columns.values(), film
        )
        return self._existing(film)

    def find_file(self, film: FilmId) -> Path:
        """Where the film's colour copy lies. Raises ProjectError where it is gone or changed."""
        known = self._existing(film)
        found = find_file(known, self._folder)
        if found is None:
            raise ProjectError(
                f"The colour copy {known.path} is missing or has changed; put it back, choose it "
                "again, or do without it."
            )
        return found

    def measure(self, film: FilmId, donor: str, place: FrameRange | None = None) -> Json:
        """What was measured of a copy (its fingerprint) in a place of the film, or in all of it."""
        row = self._connection.row(
            "SELECT value FROM donor_measure"
            " WHERE film = ? AND donor = ? AND start = ? AND stop = ?",
            film,
            donor,
            *(place or _WHOLE),
        )
        return from_text(row["value"]) if row else None

    def put_measure(
        self, film: FilmId, donor: str, value: Json, place: FrameRange | None = None
    ) -> None:
        """Keep it; what lay at this very place before is forgotten."""
        self._connection.run(
            "INSERT OR REPLACE INTO donor_measure (film, donor, start, stop, value)"
            " VALUES (?, ?, ?, ?, ?)",
            film,
            donor,
            *(place or _WHOLE),
            to_text(value),
        )

    def _existing(self, film: FilmId) -> DonorRecord:
        known = self.of(film)
        if known is None:
            raise ProjectError("This film has no colour copy; choose one first.")
        return known
