"""Exemplar pictures of a run: read, matched to a frame of the film, and turned into hints."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.engine.control import JobControl
from colorstudio.engine.request import PinnedExemplar
from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.film.thumbnails import keyframe_thumbnails
from colorstudio.hints.exemplar import align
from colorstudio.hints.hint import Hint
from colorstudio.hints.memory import WANTED, signature
from colorstudio.hints.semantic import Coloured, Features, match
from colorstudio.project.frames import FrameRange

_ALIKE = 0.75  # correlation of small lumas above which an exemplar shows a frame of the film
_MATCHED = 0.25  # share of cells that must agree for colour to be taken along the motion
_GREY = 0.01  # chroma below which there is no colour
_PROBES = 400  # keyframes looked at in the whole film
_NEARBY = 250  # frames around the best of them


@dataclass(frozen=True, slots=True)
class ExemplarFile:
    """A picture as the user names it; ``frame`` None: look for the frame it shows.

    ``ranges`` None: it holds for the whole film.
    """

    path: Path
    frame: int | None
    ranges: tuple[FrameRange, ...] | None = None


@dataclass(frozen=True, slots=True)
class Exemplar:
    """A picture ready for use: a hint for its frame, or free to lend its colours to any."""

    source: PinnedExemplar
    name: str
    picture: bytes
    ranges: tuple[FrameRange, ...] | None
    hint: Hint | None = None
    coloured: Coloured | None = None
    semantic: bool = True  # its colours go by likeness, not along the motion

    def holds_for(self, place: FrameRange) -> bool:
        """Whether a shot of these frames takes colour from it."""
        if self.source.frame is not None:
            return place.start <= self.source.frame < place.stop
        return self.ranges is None or any(r.common(place).length > 0 for r in self.ranges)


class ExemplarReader:
    """Reads exemplars for one film. ``look`` is asked only where pictures differ."""

    def __init__(
        self,
        film: FilmInfo,
        reader: FilmReader,
        grid: GridSize,
        look: Callable[[WorkingLuma], Features],
        control: JobControl,
    ) -> None:
        self._film = film
        self._reader = reader
        self._grid = grid
        self._look = look
        self._control = control

    def read(self, file: ExemplarFile) -> Exemplar:
        """Its colours along the motion where it shows a frame of the film, else by likeness.

        Raises UsageError for a file that is no picture, or a grey one.
        """
        data = file.path.read_bytes()
        coded = self._turned(_decode(file.path, data))
        height, width = self._grid.luma
        luma = _luma(_resized(coded, (width, height)))
        chroma = grid_chroma_of_rgb(coded, self._grid)
        if float(np.abs(chroma).max()) < _GREY:
            raise UsageError(f"The exemplar {file.path} is grey; choose a picture in colour.")
        frame = self._find(luma) if file.frame is None else file.frame
        source = PinnedExemplar(hashlib.sha256(data).hexdigest(), frame)
        name = file.path.name
        if frame is None:
            coloured = Coloured.of(self._look(luma), chroma)
            return Exemplar(source, name, data, file.ranges, coloured=coloured)
        shown = working_luma(self._reader.read(frame), self._grid.luma)
        hint = align(luma, chroma, shown)
        aligned = float((hint.confidence > 0.5).mean()) >= _MATCHED
        if not aligned:
            coloured = Coloured.of(self._look(luma), chroma)
            hint = match(self._look(shown), [coloured]).hint(shown, WANTED)
        return Exemplar(source, name, data, file.ranges, hint, semantic=not aligned)

    def _turned(self, rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
        return np.ascontiguousarray(np.rot90(rgb, self._film.video.rotation // 90))

    def _find(self, luma: WorkingLuma) -> int | None:
        """The frame that shows what the exemplar shows: among keyframes first, then nearby."""
        wanted = signature(luma)
        height, width = luma.shape
        coarse = keyframe_thumbnails(self._film, _PROBES, (height, width))
        _, near = self._best(wanted, coarse)
        start = max(0, near - _NEARBY)
        around = self._reader.working_lumas((height, width), start, near + _NEARBY)
        score, frame = self._best(wanted, around)
        return frame if score >= _ALIKE else None

    def _best(
        self, wanted: NDArray[np.float32], lumas: Iterable[tuple[int, WorkingLuma]]
    ) -> tuple[float, int]:
        best = (-1.0, 0)
        for frame, luma in lumas:
            self._control.checkpoint()
            best = max(best, (float((wanted * signature(luma)).mean()), frame))
        return best


def _decode(path: Path, data: bytes) -> NDArray[np.uint8]:
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if image is None:
        raise UsageError(f"The exemplar {path} is not a picture that can be read.")
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB), np.uint8)


def _resized(rgb: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _luma(rgb: NDArray[np.uint8]) -> WorkingLuma:
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)  # BT.601 weights
