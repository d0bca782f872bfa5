"""Exemplar pictures: taken into a project from files, read, and matched to frames."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import ycbcr_to_rgb
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.engine.control import JobControl
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.showing import FrameFinder
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import Matrix
from colorstudio.film.timecode import format_timecode
from colorstudio.film.turning import upright
from colorstudio.hints.exemplar import align
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.memory import WANTED
from colorstudio.hints.objects import Mask, ObjectExemplar
from colorstudio.hints.semantic import Coloured, Features, match
from colorstudio.hints.wish import ExemplarWish
from colorstudio.project.document import Project
from colorstudio.project.exemplars import ExemplarRecord
from colorstudio.project.ids import FilmId

_MATCHED = 0.25  # share of cells that must agree for colour to be taken along the motion
_GREY = 0.01  # chroma below which there is no colour
_OPAQUE = 0.5  # of a cell: what is less opaque has no word
_SOLID = 0.99
_ANY = 0.02  # confidence below which no place lends colour
_TOUCHED = 0.2  # of a cell of features in an object: it takes colour


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
    """A colour picture brought to a film's grid; one with ``opacity`` speaks for a part alone."""

    luma: WorkingLuma
    chroma: Chroma
    opacity: Confidence | None = None  # None: opaque all over

    @property
    def held(self) -> NDArray[np.bool_] | None:
        """The cells (h, w) that it speaks for; None: all."""
        return None if self.opacity is None else self.opacity[0] > _OPAQUE

    def coloured(self, look: Callable[[WorkingLuma], Features]) -> Coloured:
        """What it lends by likeness."""
        features, held = look(self.luma), self.held
        if held is not None:
            size = features.shape[2], features.shape[1]
            small = cv2.resize(held.astype(np.uint8), size, interpolation=cv2.INTER_AREA)
            held = np.asarray(small, np.bool_)
        return Coloured.of(features, self.chroma, held=held)

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
        if self.opacity is None:
            aligned = align(self.luma, self.chroma, shown)
            share = float((aligned.confidence > 0.5).mean())
        else:
            aligned, share = self._partly(shown, self.opacity)
        if share >= _MATCHED:
            return aligned, True
        return self.lent(shown, look), False

    def lent(self, shown: WorkingLuma, look: Callable[[WorkingLuma], Features]) -> Hint:
        """What a frame takes from it by likeness."""
        return match(look(shown), [self.coloured(look)]).hint(shown, WANTED)

    def _partly(self, shown: WorkingLuma, opacity: Confidence) -> tuple[Hint, float]:
        """What its opaque part knows, and the share of that part that agrees with the frame."""
        held = opacity[0] > _OPAQUE
        size = shown.shape[1], shown.shape[0]
        inside = cv2.resize(held.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
        whole = np.where(np.asarray(inside, np.bool_), self.luma, shown)
        aligned = align(np.asarray(whole, np.uint8), self.chroma, shown, opacity)
        return aligned, float((aligned.confidence[0] > 0.5)[held].mean())


def lent_by(
    exemplar: ObjectExemplar,
    data: bytes,
    shown: WorkingLuma,
    mask: Mask,
    look: Callable[[WorkingLuma], Features],
) -> Hint:
    """What an object of a frame takes from a picture file's bytes.

    Where the picture shows this very frame it comes along the motion; else like places of what
    is in the exemplar's box lend to places of the object, and no others.
    """
    height, width = shown.shape
    picture = read_picture(exemplar.sha256[:8], data, GridSize(height // 2, width // 2))
    if exemplar.box is not None:
        opacity = picture.opacity
        held = _box(exemplar.box, picture.chroma.shape[1:])
        picture = replace(picture, opacity=held if opacity is None else held * opacity)
        if not (picture.held is not None and picture.held.any()):
            raise UsageError("The box in an object's exemplar holds nothing; draw it larger.")
    along = align(picture.luma, picture.chroma, shown)
    agrees = along.confidence > _OPAQUE
    if exemplar.box is None and float(agrees[0][mask > _OPAQUE].mean()) >= _MATCHED:
        return Hint(along.chroma, agrees.astype(np.float32))
    features = look(shown)
    size = features.shape[2], features.shape[1]
    asked = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA) > _TOUCHED, np.bool_)
    lent = match(features, [picture.coloured(look)], asked).hint(shown, WANTED)
    # Whatever is likest counts: a person wants the thing in these colours, and no others.
    return Hint(lent.chroma, (lent.confidence > _ANY).astype(np.float32))


def _box(corners: Iterable[tuple[float, float]], size: tuple[int, ...]) -> Confidence:
    """The cells between two corners."""
    held = np.zeros((1, *size), np.float32)
    (x0, x1), (y0, y1) = (sorted(pair) for pair in zip(*corners, strict=True))
    rows = slice(int(y0 * size[0]), int(np.ceil(y1 * size[0])))
    held[:, rows, int(x0 * size[1]) : int(np.ceil(x1 * size[1]))] = 1
    return held


def read_picture(name: str, data: bytes, grid: GridSize) -> ExemplarPicture:
    """A picture file's bytes. Raises UsageError where they are no picture, or a grey one."""
    picture = decode_picture(name, data)
    height, width = grid.luma
    alpha = opacity_of(data, picture.shape[:2])
    if alpha is not None:
        read = _read_partly(name, picture, alpha, grid)
    else:
        luma = _luma(_resized(picture, (width, height)))
        read = ExemplarPicture(luma, grid_chroma_of_rgb(picture, grid))
    if float(np.abs(read.chroma).max()) < _GREY:
        raise UsageError(f"The exemplar {name} is grey; choose a picture in colour.")
    return read


def _read_partly(
    name: str, picture: NDArray[np.uint8], alpha: NDArray[np.float32], grid: GridSize
) -> ExemplarPicture:
    """A picture whose transparent places say nothing, whatever lies under them."""
    size = grid.width, grid.height
    opacity = np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), np.float32)
    if not (opacity > _OPAQUE).any():
        raise UsageError(f"The exemplar {name} is transparent all over; paint something on it.")
    seen = np.rint(picture * alpha[..., None]).astype(np.uint8)
    known = np.maximum(opacity, np.float32(_OPAQUE))
    chroma = np.where(opacity > 0, grid_chroma_of_rgb(seen, grid) / known, np.float32(0))
    height, width = grid.luma
    luma = _luma(_resized(picture, (width, height)))
    inside = cv2.resize(opacity, (width, height), interpolation=cv2.INTER_LINEAR) > _OPAQUE
    calm = np.where(inside, luma, luma[inside].mean()).astype(np.uint8)
    return ExemplarPicture(calm, np.asarray(chroma, np.float32), opacity[None])


def opacity_of(data: bytes, size: tuple[int, ...]) -> NDArray[np.float32] | None:
    """How opaque each pixel is, in [0, 1]; None where all of them are alike, or nothing says so."""
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if image is None or image.ndim != 3 or image.shape[2] != 4 or image.shape[:2] != size:
        return None
    most = {"uint8": 255, "uint16": 65535}.get(image.dtype.name, 1)
    alpha = np.asarray(image[..., 3], np.float32) / np.float32(most)
    is_even = alpha.min() == alpha.max() > 0
    return None if alpha.min() > _SOLID or is_even else alpha


def exemplar_wishes(exemplars: Iterable[ExemplarRecord]) -> tuple[ExemplarWish, ...]:
    """What a shot asks for that takes these; the same picture twice is asked for once."""
    return tuple(dict.fromkeys(ExemplarWish(e.sha256, e.frame) for e in exemplars))


def take_in(
    project: Project, film: FilmId, info: FilmInfo, files: Iterable[ExemplarFile]
) -> tuple[int, ...]:
    """The ids that picture files have in the project, which keeps those that are new.

    Raises UsageError for a file that cannot be read, is no picture, or a grey one.
    """
    return tuple(_id_of(project, film, info, file) for file in files)


def pinned_elsewhere(film: FilmInfo, files: Iterable[ExemplarFile]) -> Iterator[str]:
    """A sentence on each picture that is pinned at one frame and surely shows another."""
    grid = working_grid(film)
    with FilmReader(film) as reader:
        finder = FrameFinder(film, reader, grid, JobControl())
        for file in files:
            if file.frame is None:
                continue
            luma = read_picture(str(file.path), _data_of(file), grid).luma
            if finder.at(luma, file.frame).is_sure:
                continue
            found = finder.anywhere(luma)
            if found.is_sure:
                rate = film.video.frame_rate
                shown, pinned = (format_timecode(n, rate) for n in (found.frame, file.frame))
                yield (
                    f"{file.path.name} shows {shown} rather than {pinned}; "
                    f"pin it there with {file.path.name}@{shown}."
                )


def _id_of(project: Project, film: FilmId, info: FilmInfo, file: ExemplarFile) -> int:
    data = _data_of(file)
    read_picture(str(file.path), data, working_grid(info))
    wanted = hashlib.sha256(data).hexdigest(), file.frame, file.ranges
    for known in project.exemplars.of(film):
        if (known.sha256, known.frame, known.ranges) == wanted:
            return known.id
    name = file.path.name
    return project.exemplars.add(film, data, name=name, frame=file.frame, ranges=file.ranges).id


def is_picture(path: Path) -> bool:
    """Whether a file is a still picture that can be an exemplar as a whole."""
    return cv2.haveImageReader(str(path))


def _data_of(file: ExemplarFile) -> bytes:
    return _bytes_of(file.path) if file.moment is None else _film_frame(file)


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
    seen = upright(rgb, picture.rotation, axes=(0, 1))
    _, data = cv2.imencode(".png", cv2.cvtColor(seen, cv2.COLOR_RGB2BGR))
    return data.tobytes()


def decode_picture(name: str, data: bytes) -> NDArray[np.uint8]:
    """R′G′B′ (H, W, 3) of a picture file's bytes. Raises UsageError where they are none."""
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    except cv2.error as error:  # of what claims to be larger than anything
        raise UsageError(
            f"The exemplar {name} is larger than can be read; save it with at most 30000 pixels a "
            "side."
        ) from error
    if image is None:
        raise UsageError(
            f"The exemplar {name} is not a picture that can be read, or is cut short; "
            f"if it is a film, name the frame as {name}@TIME."
        )
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB), np.uint8)


def _resized(rgb: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _luma(rgb: NDArray[np.uint8]) -> WorkingLuma:
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)  # BT.601 weights
