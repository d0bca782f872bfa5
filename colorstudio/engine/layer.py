"""The colour layer above a film: which take's chroma, and which grade, each frame shows."""

from dataclasses import dataclass
from typing import Protocol

from colorstudio.chroma.codec import StoredChunk
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma
from colorstudio.engine.grading import grade_of
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, TakeId, numbered


@dataclass(frozen=True, slots=True)
class LayerColour:
    """One frame's chroma before its grade."""

    chroma: Chroma
    grade: Grade


class FrameColours(Protocol):
    """Whatever knows the colour of a film's frames."""

    def at(self, frame: int) -> LayerColour | None:
        """The frame's colour; None where there is none."""


@dataclass(frozen=True, slots=True)
class _OpenChunk:
    """A stretch of one take, unpacked as far as it was read."""

    frames: FrameRange
    first: int  # the frame with which ``chroma`` begins
    chroma: StoredChunk
    grade: Grade


class ColourLayer:
    """Reads the chosen takes of a film. Belongs to the thread that made its project.

    ``default_grade`` is that of shots which have none of their own. With ``take`` it is that
    take which is read, chosen or not.
    """

    def __init__(
        self,
        project: Project,
        film: FilmId,
        default_grade: Grade | None = None,
        *,
        take: TakeId | None = None,
    ) -> None:
        self._project = project
        self._film = film
        self._default_grade = default_grade or Grade()
        self._take = take
        self._open: _OpenChunk | None = None
        self._last: tuple[int, LayerColour] | None = None

    def at(self, frame: int) -> LayerColour | None:
        """The frame's colour; None where no take is chosen, or the take has not come so far."""
        if self._last is None or self._last[0] != frame:
            colour = self._read(frame)
            self._last = None if colour is None else (frame, colour)
        return None if self._last is None else self._last[1]

    def _read(self, frame: int) -> LayerColour | None:
        if self._open is None or not self._open.frames.start <= frame < self._open.frames.stop:
            self._open = self._find(frame)
        if self._open is None:
            return None
        return LayerColour(self._open.chroma[frame - self._open.first], self._open.grade)

    def _take_at(self, frame: int) -> TakeId | None:
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
        end = chunk.first + chunk.count
        shown = FrameRange(frame, min(end, shot.stop) if shot else end)
        grade = grade_of(shot) or self._default_grade
        return _OpenChunk(shown, chunk.first, StoredChunk(chunk.data), grade)

    def shot_number(self, frame: int) -> ShotNumber | None:
        """The number, from 1, of the shot that a frame lies in; None where shots are unknown."""
        shots = self._project.shots.of(self._film)
        numbers = (n for n, shot in numbered(shots) if shot.start <= frame < shot.stop)
        return next(numbers, None)
