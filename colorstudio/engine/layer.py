"""The colour layer above a film: which take's chroma, and which grade, each frame shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from colorstudio.chroma.codec import StoredChunk
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma
from colorstudio.engine.fades import DISSOLVES, Fade, recorded, recorded_weights
from colorstudio.engine.grading import grade_of
from colorstudio.engine.request import ColorizeRequest
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, TakeId, numbered
from colorstudio.stages import staged


@dataclass(frozen=True, slots=True)
class GradedPart:
    """What one of two shots has in a frame that shows both: its chroma, and how much it weighs."""

    chroma: Chroma
    grade: Grade
    weight: float


@dataclass(frozen=True, slots=True)
class LayerColour:
    """One frame's chroma before its grade.

    In a dissolve between shots of different grades ``parts`` are the two, each to be graded by
    itself; ``chroma`` is their mixture, and ``grade`` that of the shot that the frame belongs to.
    """

    chroma: Chroma
    grade: Grade
    parts: tuple[GradedPart, ...] = ()

    def mixed_with(self, other: "LayerColour", weight: float) -> "LayerColour":
        """With ``weight``, 0 to 1, of another shot's colour."""
        if other.chroma.shape != self.chroma.shape:
            return self
        chroma = self.chroma + np.float32(weight) * (other.chroma - self.chroma)
        if other.grade == self.grade:
            return LayerColour(chroma, self.grade)
        parts = (
            GradedPart(self.chroma, self.grade, 1 - weight),
            GradedPart(other.chroma, other.grade, weight),
        )
        return LayerColour(chroma, self.grade, parts)


class FrameColours(Protocol):
    """Whatever knows the colour of a film's frames."""

    def at(self, frame: int) -> LayerColour | None:
        """The frame's colour; None where there is none."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Frames that show one take with one grade."""

    frames: FrameRange
    take: TakeId
    grade: Grade


@dataclass(frozen=True, slots=True)
class _Fading:
    """A dissolve that a take was made for."""

    fade: Fade
    weights: tuple[float, ...]  # of the second shot


class _TakeChroma:
    """Reads takes, and keeps the chunk that was read last of each of two."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._open: dict[TakeId, tuple[FrameRange, StoredChunk]] = {}

    @staged("unpack")
    def at(self, take: TakeId, frame: int) -> Chroma | None:
        """None where the take has not come so far."""
        known = self._open.get(take)
        if known is None or frame not in range(*known[0]):
            chunk = self._project.chunks.read_chunk_at(take, frame)
            if chunk is None:
                return None
            known = FrameRange(chunk.first, chunk.first + chunk.count), StoredChunk(chunk.data)
            self._open.pop(take, None)
            self._open[take] = known
            if len(self._open) > 2:
                del self._open[next(iter(self._open))]
        return known[1][frame - known[0].start]


class ColourLayer:
    """Reads the chosen takes of a film. Belongs to the thread that made its project.

    ``default_grade`` is that of shots which have none of their own. With ``take`` it is that
    take which is read, chosen or not, and its colour alone; else frames in a dissolve show that of
    both shots, mixed as the takes were made for.
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
        self._chroma = _TakeChroma(project)
        self._open: _Stretch | None = None
        self._fadings: dict[TakeId, tuple[_Fading, ...]] = {}
        self._last: tuple[int, LayerColour] | None = None

    def at(self, frame: int) -> LayerColour | None:
        """The frame's colour; None where no take is chosen, or the take has not come so far."""
        if self._last is None or self._last[0] != frame:
            colour = self._read(frame)
            self._last = None if colour is None else (frame, colour)
        return None if self._last is None else self._last[1]

    def _read(self, frame: int) -> LayerColour | None:
        own = self.own(frame)
        return None if own is None else self.mixed(frame, own)

    def own(self, frame: int) -> LayerColour | None:
        """What the shot of a frame has by itself, in a dissolve too."""
        if self._open is None or frame not in range(*self._open.frames):
            self._open = self._stretch_at(frame)
        return self._colour(self._open, frame)

    def mixed(self, frame: int, own: LayerColour) -> LayerColour:
        """What a frame shows where its shot has this colour by itself."""
        if self._open is None or frame not in range(*self._open.frames):
            self._open = self._stretch_at(frame)
        if self._open is None or self._take is not None:
            return own
        fading = self._fading_at(self._open.take, frame)
        other = None if fading is None else self._other(fading.fade, frame)
        if fading is None or other is None:
            return own
        weight = fading.weights[frame - fading.fade.start]
        is_second = frame >= fading.fade.border
        return own.mixed_with(other, 1 - weight if is_second else weight)

    def _other(self, fade: Fade, frame: int) -> LayerColour | None:
        """The other shot's colour in a dissolve, if its take was made for it."""
        beyond = fade.start - 1 if frame >= fade.border else fade.stop
        stretch = self._stretch_at(beyond)
        if stretch is None or self._fading_at(stretch.take, frame) is None:
            return None
        return self._colour(stretch, frame)

    def _colour(self, stretch: _Stretch | None, frame: int) -> LayerColour | None:
        chroma = None if stretch is None else self._chroma.at(stretch.take, frame)
        return None if stretch is None or chroma is None else LayerColour(chroma, stretch.grade)

    def _stretch_at(self, frame: int) -> _Stretch | None:
        chosen = self._take_at(frame)
        if chosen is None:
            return None
        place, take = chosen
        shot = self._project.shots.at(self._film, frame)
        grade = grade_of(shot) or self._default_grade
        return _Stretch(place.common(shot.range) if shot else place, take, grade)

    def _take_at(self, frame: int) -> tuple[FrameRange, TakeId] | None:
        """What is shown there, and in which frames around."""
        if self._take is not None:
            return self._project.takes.get(self._take).range, self._take
        return self._project.takes.shown_at(self._film, frame)

    def _fading_at(self, take: TakeId, frame: int) -> _Fading | None:
        if take not in self._fadings:
            self._fadings[take] = tuple(_fadings_of(self._project.takes.get(take).request))
        fadings = self._fadings[take]
        return next((f for f in fadings if f.fade.start <= frame < f.fade.stop), None)

    def shot_number(self, frame: int) -> ShotNumber | None:
        """The number, from 1, of the shot that a frame lies in; None where shots are unknown."""
        shots = self._project.shots.of(self._film)
        numbers = (n for n, shot in numbered(shots) if shot.start <= frame < shot.stop)
        return next(numbers, None)


def _fadings_of(request: str) -> Iterator[_Fading]:
    """Those that a take was made for; looked for in few takes, as most have none."""
    if f'"{DISSOLVES}"' not in request:
        return
    for record in ColorizeRequest.from_json(request).records(DISSOLVES):
        yield _Fading(recorded(record), recorded_weights(record))
