"""Undo and redo of which takes are shown.

Between a person's choice and its undo the engine may have shown new takes in some of the same
frames, so rows are no longer what the journal remembers. A choice is replayed frame by frame: it
goes from where it still holds, and comes back where nothing else is shown.
"""

from typing import Any

from colorstudio.film.frame_range import FrameRange
from colorstudio.project.connection import Connection


def take_away(connection: Connection, choice: dict[str, Any]) -> None:
    """Show this take no more in these frames."""
    place = FrameRange(choice["start"], choice["stop"])
    for row in _shown_in(connection, choice, place):
        if row["take"] != choice["take"]:
            continue
        connection.run("DELETE FROM choice WHERE id = ?", row["id"])
        for rest in FrameRange(row["start"], row["stop"]).without([place]):
            _show(connection, choice, rest)


def put_back(connection: Connection, choice: dict[str, Any]) -> None:
    """Show this take again in those of these frames that show none."""
    place = FrameRange(choice["start"], choice["stop"])
    shown = [FrameRange(r["start"], r["stop"]) for r in _shown_in(connection, choice, place)]
    for free in place.without(shown):
        _show(connection, choice, free)


def _shown_in(connection: Connection, choice: dict[str, Any], place: FrameRange) -> list[Any]:
    return connection.rows(
        "SELECT * FROM choice WHERE film = ? AND start < ? AND stop > ? ORDER BY start",
        *(choice["film"], place.stop, place.start),
    )


def _show(connection: Connection, choice: dict[str, Any], place: FrameRange) -> None:
    connection.run(
        "INSERT INTO choice (film, start, stop, take) VALUES (?, ?, ?, ?)",
        *(choice["film"], *place, choice["take"]),
    )
