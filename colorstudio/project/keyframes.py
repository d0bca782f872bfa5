"""Keyframes of takes: their frames, and while a take is running their exact colour."""

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray

from colorstudio.project.connection import Connection
from colorstudio.project.ids import TakeId


class Keyframes:
    """What lets a stopped run go on from the very same keyframes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, take: TakeId, frame: int, colour: NDArray[np.floating[Any]]) -> None:
        """Keep a keyframe's colour, every bit of it, whatever its shape and float type."""
        buffer = io.BytesIO()
        np.save(buffer, colour, allow_pickle=False)
        self._connection.run(
            "INSERT OR REPLACE INTO keyframe (take, frame, colour) VALUES (?, ?, ?)",
            take,
            frame,
            buffer.getvalue(),
        )

    def colours(self, take: TakeId) -> dict[int, NDArray[np.floating[Any]]]:
        """Colour by frame, ascending; empty once the take is complete."""
        rows = self._connection.rows(
            """SELECT frame, colour FROM keyframe WHERE take = ? AND colour IS NOT NULL
            ORDER BY frame""",
            take,
        )
        return {frame: np.load(io.BytesIO(stored), allow_pickle=False) for frame, stored in rows}

    def colour(self, take: TakeId, frame: int) -> NDArray[np.floating[Any]] | None:
        """One keyframe's colour; None where it was not kept, or the take is complete."""
        row = self._connection.row(
            "SELECT colour FROM keyframe WHERE take = ? AND frame = ? AND colour IS NOT NULL",
            take,
            frame,
        )
        return None if row is None else np.load(io.BytesIO(row["colour"]), allow_pickle=False)

    def frames(self, take: TakeId) -> list[int]:
        """The frames that went through the model, ascending; known for complete takes too."""
        return [
            row["frame"]
            for row in self._connection.rows(
                "SELECT frame FROM keyframe WHERE take = ? ORDER BY frame", take
            )
        ]
