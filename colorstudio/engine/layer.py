"""The colour layer above a film: which take's chroma, and which grade, each frame shows."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.codec import decode_chunk
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma
from colorstudio.engine.grading import grade_of
from colorstudio.project.document import Project
from colorstudio.project.frames import FrameRange


@dataclass(frozen=True, slots=True)
class LayerColour:
    """One frame's chroma before its grade."""

    chroma: Chroma
    grade: Grade


@dataclass(frozen=True, slots=True)
class _OpenChunk:
    """Frames of one take that lie decoded in memory."""

    frames: FrameRange
    chroma: NDArray[np.float32]  # (n, 2, h, w) of ``frames``
    grade: Grade


class ColourLayer:
    """Reads the chosen takes of a film. Belongs to the thread that made its project.

    ``default_grade`` is that of shots which have none of their own. With ``take`` it is that
    take which is read, chosen or not.
    """

    def __init__(
        self,
        project: Project,
        film: int,
        default_grade: Grade | None = None,
        *,
        take: int | None = None,
    ) -> None:
        self._project = project
        self._film = film
        self._default_grade = default_grade or Grade()
        self._take = take
        self._open: _OpenChunk | None = None

    def at(self, frame: int) -> LayerColour | None:
        """The frame's colour; None where no take is chosen, or the take has not come so far."""
        if self._open is None or not self._open.frames.start <= frame < self._open.frames.stop:
            self._open = self._find(frame)
        if self._open is None:
            return None
        chroma = self._open.chroma[frame - self._open.frames.start]
        return LayerColour(chroma, self._open.grade)

    def _take_at(self, frame: int) -> int | None:
        if self._take is not None:
            return self._take
        chosen = self._project.takes.chosen(self._film, FrameRange(frame, frame + 1))
        return chosen[0].take if chosen else None

    def _find(self, frame: int) -> _OpenChunk | None:
        take = self._take_at(frame)
        chunk = None if take is None else self._project.chunks.read_chunk_at(take, frame)
        if chunk is None:
            return None
        shot = self._project.shots.at(self._film, frame)
        shown = FrameRange(
            frame, min(chunk.first + chunk.count, shot.stop if shot else chunk.first + chunk.count)
        )
        first = frame - chunk.first
        chroma = decode_chunk(chunk.data)[first : first + shown.length]
        grade = grade_of(shot) or self._default_grade
        return _OpenChunk(shown, chroma, grade)
