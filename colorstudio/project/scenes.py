"""Scenes: named groups of shots that should look alike."""

import json
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
class SceneRecord:
    """A name, and the frames of the shots that are of it."""

    id: int
    film: FilmId
    name: str
    ranges: tuple[FrameRange, ...]

    def holds(self, place: FrameRange) -> bool:
        """Whether a shot is of the scene."""
        return any(part.belongs_to(place) for part in self.ranges)


class Scenes:
    """Names scenes. They lie on frames: shots may be split, merged and nudged."""

    def __init__(self, connection: Connection, history: History) -> None:
        self._connection = connection
        self._history = history

    def of(self, film: FilmId) -> list[SceneRecord]:
        """The film's scenes by name. Raises ProjectError where one is damaged."""
        rows = self._connection.rows("SELECT * FROM scene WHERE film = ? ORDER BY name", film)
        return [
            SceneRecord(row["id"], row["film"], row["name"], _ranges(row["ranges"])) for row in rows
        ]

    def put(self, film: FilmId, name: str, ranges: Iterable[FrameRange]) -> None:
        """Name a scene; one of the same name gets these shots instead.

        Raises ProjectError for an empty name, or without shots.
        """
        name, text = printable(name).strip(), to_text([list(part) for part in ranges])
        if not name or text == "[]":
            raise ProjectError("A scene needs a name and at least one shot.")
        with self._history.edit("Set scene"):
            known = self._connection.row(
                "SELECT id FROM scene WHERE film = ? AND name = ?", film, name
            )
            if known:
                self._connection.run("UPDATE scene SET ranges = ? WHERE id = ?", text, known["id"])
            else:
                self._connection.run(
                    "INSERT INTO scene (film, name, ranges) VALUES (?, ?, ?)", film, name, text
                )

    def remove(self, film: FilmId, name: str) -> None:
        """Forget a scene; its shots stay. Raises ProjectError where there is none of the name."""
        with self._history.edit("Remove scene"):
            if all(scene.name != name for scene in self.of(film)):
                raise ProjectError(f"There is no scene “{name}”.")
            self._connection.run("DELETE FROM scene WHERE film = ? AND name = ?", film, name)


def _ranges(text: str) -> tuple[FrameRange, ...]:
    try:
        return tuple(FrameRange(int(start), int(stop)) for start, stop in json.loads(text))
    except (ValueError, TypeError):
        raise ProjectError("A scene of this project is damaged; name it again.") from None
