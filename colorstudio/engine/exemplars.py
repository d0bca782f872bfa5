"""Exemplar pictures of a run: read, matched to a frame of the film, and turned into hints."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import ycbcr_to_rgb
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.engine.control import JobControl
from colorstudio.engine.request import PinnedExemplar
from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import Matrix
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

    ``ranges`` are the frames of the shots that it lends its colours to. None: a pinned one colours
    the shot of its frame alone, a free one the whole film. ``moment``: which frame of ``path``,
    where that is a film.
    """

    path: Path
    frame: int | None
    ranges: tuple[FrameRange, ...] | None = None
    moment: int | None = None


@dataclass(frozen=True, slots=True)
class ExemplarPicture:
    """A colour picture brought to a film's grid, as the film's frames lie."""

    luma: WorkingLuma
    chroma: Chroma

    def rgb(self) -> NDArray[np.float32]:
        """R′G′B′ (2h, 2w, 3) in [0, 1]."""
        size = self.luma.shape[1], self.luma.shape[0]
        planes = [cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR) for plane in self.chroma]
        luma = self.luma.astype(np.float32) / np.float32(255)
        full = ycbcr_to_rgb(luma, np.asarray(planes, np.float32), Matrix.BT470BG)
        return np.clip(full, 0, 1)

    def hint(
        self, shown: WorkingLuma, look: Callable[[WorkingLuma], Features]
    ) -> tuple[Hint, bool]:
        """What it knows of a frame, and whether that comes along the motion or by likeness."""
        aligned = align(self.luma, self.chroma, shown)
        if float((aligned.confidence > 0.5).mean()) >= _MATCHED:
            return aligned, True
        coloured = Coloured.of(look(self.luma), self.chroma)
        return match(look(shown), [coloured]).hint(shown, WANTED), False


def read_picture(name: str, data: bytes, film: FilmInfo, grid: GridSize) -> ExemplarPicture:
    """A picture file's bytes. Raises UsageError where they are no picture, or a grey one."""
    upright = _decode(name, data)
    coded = np.ascontiguousarray(np.rot90(upright, film.video.rotation // 90))
    height, width = grid.luma
    chroma = grid_chroma_of_rgb(coded, grid)
    if float(np.abs(chroma).max()) < _GREY:
        raise UsageError(f"The exemplar {name} is grey; choose a picture in colour.")
    return ExemplarPicture(_luma(_resized(coded, (width, height))), chroma)


@dataclass(frozen=True)
class Exemplar:
    """A picture ready for use: a hint for the frame it shows, and colours to lend to others."""

    file: ExemplarFile
    data: bytes
    sha256: str
    frame: int | None  # pinned, or found
    picture: ExemplarPicture
    look: Callable[[WorkingLuma], Features]
    hint: Hint | None = None
    aligned: bool = False

    @cached_property
    def coloured(self) -> Coloured:
        """What it lends by likeness."""
        return Coloured.of(self.look(self.picture.luma), self.picture.chroma)

    def shows(self, place: FrameRange) -> bool:
        """Whether it is the colour of a frame of a shot, which takes it."""
        here = self.frame is not None and place.start <= self.frame < place.stop
        return here and (self.file.frame is not None or self._covers(place))

    def lends(self, place: FrameRange) -> bool:
        """Whether a shot takes its colours by likeness."""
        free = self.file.frame is None or self.file.ranges is not None
        return free and self._covers(place) and not self.shows(place)

    def source(self, place: FrameRange) -> PinnedExemplar:
        """As it stands in the request of a shot that takes it."""
        return PinnedExemplar(self.sha256, self.frame if self.shows(place) else None)

    def _covers(self, place: FrameRange) -> bool:
        ranges = self.file.ranges
        return ranges is None or any(r.belongs_to(place) for r in ranges)


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

        Raises UsageError for a file that cannot be read, is no picture, or a grey one.
        """
        data = _bytes_of(file.path) if file.moment is None else _film_frame(file)
        picture = read_picture(str(file.path), data, self._film, self._grid)
        frame = self._find(picture.luma) if file.frame is None else file.frame
        sha256 = hashlib.sha256(data).hexdigest()
        if frame is None:
            return Exemplar(file, data, sha256, None, picture, self._look)
        shown = working_luma(self._reader.read(frame), self._grid.luma)
        hint, aligned = picture.hint(shown, self._look)
        return Exemplar(file, data, sha256, frame, picture, self._look, hint, aligned)

    def _find(self, luma: WorkingLuma) -> int | None:
        """The frame that shows what the exemplar shows: among keyframes first, then nearby."""
        wanted = signature(luma)
        _, near = self._best(wanted, self._probes)
        start = max(0, near - _NEARBY)
        around = self._reader.working_lumas(self._grid.luma, start, near + _NEARBY)
        score, frame = self._best(wanted, self._signatures(around))
        return frame if score >= _ALIKE else None

    @cached_property
    def _probes(self) -> list[tuple[int, NDArray[np.float32]]]:
        """Keyframes of the whole film, looked at once for all exemplars."""
        return list(self._signatures(keyframe_thumbnails(self._film, _PROBES, self._grid.luma)))

    def _signatures(
        self, lumas: Iterable[tuple[int, WorkingLuma]]
    ) -> Iterator[tuple[int, NDArray[np.float32]]]:
        for frame, luma in lumas:
            self._control.checkpoint()
            yield frame, signature(luma)

    @staticmethod
    def _best(
        wanted: NDArray[np.float32], seen: Iterable[tuple[int, NDArray[np.float32]]]
    ) -> tuple[float, int]:
        scores = ((float((wanted * small).mean()), frame) for frame, small in seen)
        return max(scores, default=(-1.0, 0))


def is_picture(path: Path) -> bool:
    """Whether a file is a still picture that can be an exemplar as a whole."""
    return cv2.haveImageReader(str(path))


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or error
        raise UsageError(f"The exemplar {path} cannot be read: {reason}.") from error


def _film_frame(file: ExemplarFile) -> bytes:
    """A frame of a colour film as the bytes of a PNG, the right way up."""
    assert file.moment is not None
    film = probe(file.path)
    with FilmReader(film) as reader:
        picture = reader.read(file.moment)
    if picture.cb is None or picture.cr is None:
        raise UsageError(f"The film {file.path} is grey; take an exemplar from one in colour.")
    rgb = to_rgb(picture.y, picture.cb, picture.cr, picture.format)
    upright = np.rot90(rgb, -film.video.rotation // 90)
    _, data = cv2.imencode(".png", cv2.cvtColor(np.ascontiguousarray(upright), cv2.COLOR_RGB2BGR))
    return data.tobytes()


def _decode(name: str, data: bytes) -> NDArray[np.uint8]:
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    if image is None:
        raise UsageError(
            f"The exemplar {name} is not a picture that can be read; "
            f"if it is a film, name the frame as {name}@TIME."
        )
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB), np.uint8)


def _resized(rgb: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _luma(rgb: NDArray[np.uint8]) -> WorkingLuma:
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)  # BT.601 weights
