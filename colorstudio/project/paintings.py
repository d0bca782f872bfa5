"""Frames of several shots that were painted as one picture, until they are painted otherwise."""

import io
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from colorstudio.project.connection import Connection
from colorstudio.project.ids import FilmId


class Paintings:
    """What lets the shots of a scene share a palette, whichever of them is coloured when."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, film: FilmId, key: str, colours: Mapping[int, NDArray[np.floating[Any]]]) -> None:
        """Keep the colours of frames that were painted together, in place of earlier ones.

        ``key`` names all that they depend on.
        """
        with self._connection.transaction():
            for frame, colour in colours.items():
                buffer = io.BytesIO()
                np.save(buffer, colour, allow_pickle=False)
                self._connection.run(
                    "INSERT OR REPLACE INTO painting (film, frame, key, data) VALUES (?, ?, ?, ?)",
                    *(film, frame, key, buffer.getvalue()),
                )

    def colour(self, film: FilmId, key: str, frame: int) -> NDArray[np.floating[Any]] | None:
        """A frame's colour; None where it was not painted so, or was painted otherwise since."""
        row = self._connection.row(
            "SELECT data FROM painting WHERE film = ? AND frame = ? AND key = ?", film, frame, key
        )
        return None if row is None else np.load(io.BytesIO(row["data"]), allow_pickle=False)
