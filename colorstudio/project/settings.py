"""Settings of a project and of its films: a person's work, or only where things stand."""

from colorstudio.project.connection import Connection
from colorstudio.project.history import History
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import Json, from_text, to_text


class Settings:
    """JSON values by key, for the whole project or for one film."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection, self._history = connection, history

    def get(self, key: str, film: FilmId | None = None) -> Json:
        """The value; None where it was never put."""
        row = self._connection.row(
            "SELECT value FROM setting WHERE ifnull(film, 0) = ? AND key = ?", film or 0, key
        )
        return from_text(row["value"]) if row else None

    def put(self, key: str, value: Json, film: FilmId | None = None) -> None:
        """Keep a value; outside an edit this is no part of the history."""
        self._connection.run(
            "INSERT INTO setting (film, key, value) VALUES (?, ?, ?)"
            " ON CONFLICT (ifnull(film, 0), key) DO UPDATE SET value = excluded.value",
            film,
            key,
            to_text(value),
        )

    def change(self, key: str, value: Json, film: FilmId | None = None) -> None:
        """Keep a value that a person chose: a step of the history."""
        with self._history.edit("Change film settings" if film else "Change project settings"):
            self.put(key, value, film)
