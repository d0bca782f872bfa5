"""Settings of a project and of its films, such as those of the export; no part of the history."""

from colorstudio.project.connection import Connection
from colorstudio.project.json_text import Json, from_text, to_text


class Settings:
    """JSON values by key, for the whole project or for one film."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str, film: int | None = None) -> Json:
        """The value; None where it was never put."""
        row = self._connection.row(
            "SELECT value FROM setting WHERE ifnull(film, 0) = ? AND key = ?", film or 0, key
        )
        return from_text(row["value"]) if row else None

    def put(self, key: str, value: Json, film: int | None = None) -> None:
        """Keep a value."""
        self._connection.run(
            "INSERT OR REPLACE INTO setting (film, key, value) VALUES (?, ?, ?)",
            film,
            key,
            to_text(value),
        )
