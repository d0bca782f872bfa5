"""Objects of a film as JSON, and the masks that were found for them.

Objects are a person's work and can be undone; masks follow from them, and are only kept so that
nobody has to find them again.
"""

from dataclasses import dataclass

from colorstudio.film.frame_range import FrameRange
from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import Json, from_text, to_text

MOST_MASKS = 200  # of a film, some hundred KB each: what is looked at now, and undone steps


@dataclass(frozen=True, slots=True)
class StoredMasks:
    """The packed masks of an object in consecutive frames."""

    place: FrameRange
    data: bytes


class Objects:
    """One JSON value an object, by its name; the hints room knows what it means."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def put(self, film: FilmId, name: str, value: Json) -> None:
        """Set an object; one of the same name is replaced."""
        text = to_text(value)
        with self._history.edit("Set object"):
            known = self._connection.row(
                "SELECT id FROM object WHERE film = ? AND name = ?", film, name
            )
            if known:
                self._connection.run("UPDATE object SET value = ? WHERE id = ?", text, known["id"])
            else:
                self._connection.run(
                    "INSERT INTO object (film, name, value) VALUES (?, ?, ?)", film, name, text
                )

    def remove(self, film: FilmId, name: str) -> None:
        """Forget an object; nothing happens where there is none of the name."""
        with self._history.edit("Remove object"):
            self._connection.run("DELETE FROM object WHERE film = ? AND name = ?", film, name)

    def of(self, film: FilmId) -> list[Json]:
        """The film's objects in the order in which they were made."""
        rows = self._connection.rows("SELECT value FROM object WHERE film = ? ORDER BY id", film)
        return [from_text(row["value"]) for row in rows]

    def keep_masks(self, film: FilmId, key: str, masks: StoredMasks) -> None:
        """Keep what was found under a key that says all that it was found from.

        Each click makes other masks: only the last :data:`MOST_MASKS` of a film stay.
        """
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR REPLACE INTO mask (film, key, start, stop, data) VALUES (?, ?, ?, ?, ?)",
                *(film, key, masks.place.start, masks.place.stop, masks.data),
            )
            self._connection.run(
                """DELETE FROM mask WHERE film = ? AND id NOT IN (
                    SELECT id FROM mask WHERE film = ? ORDER BY id DESC LIMIT ?
                )""",
                *(film, film, MOST_MASKS),
            )

    def masks(self, film: FilmId, key: str) -> StoredMasks | None:
        """What was kept under a key; None where nothing was."""
        row = self._connection.row(
            "SELECT start, stop, data FROM mask WHERE film = ? AND key = ?", film, key
        )
        if row is None:
            return None
        return StoredMasks(FrameRange(row["start"], row["stop"]), bytes(row["data"]))
