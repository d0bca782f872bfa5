"""Exemplar pictures of a run: read, matched to a frame of the film, and turned into hints."""

import hashlib
from collections.abc import Iterable, Sequence
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

_ALIKE = 0.75  # correlation of small lumas above which an exemplar shows a frame of the film
_MATCHED = 0.25  # share of cells that must agree for a pinned exemplar to be of use
_SMALL = (64, 48)
_PROBES = 400  # keyframes looked at in the whole film
_NEARBY = 250  # frames around the best of them


@dataclass(frozen=True, slots=True)
class ExemplarFile:
    """A picture as the user names it; ``frame`` None: look for the frame it shows."""

    path: Path
    frame: int | None


@dataclass(frozen=True, slots=True)
class Pin:
    """An exemplar that has found its frame."""

    source: PinnedExemplar
    name: str
    picture: bytes
    hint: Hint


def pin_exemplars(
    files: Sequence[ExemplarFile],
    film: FilmInfo,
    reader: FilmReader,
    grid: GridSize,
    control: JobControl,
) -> list[Pin]:
    """Read each exemplar and lay it on its frame.

    Raises UsageError for a file that is no picture, or that looks like no frame of the film.
    """
    return [_pin(file, film, reader, grid, control) for file in files]


def _pin(
    file: ExemplarFile, film: FilmInfo, reader: FilmReader, grid: GridSize, control: JobControl
) -> Pin:
    data = file.path.read_bytes()
    rgb = _decode(file.path, data)
    coded = np.ascontiguousarray(np.rot90(rgb, film.video.rotation // 90))
    height, width = grid.luma
    luma = _luma(_resized(coded, (width, height)))
    frame = _find(luma, film, reader, file.path, control) if file.frame is None else file.frame
    hint = align(luma, grid_chroma_of_rgb(coded, grid), working_luma(reader.read(frame), grid.luma))
    if float((hint.confidence > 0.5).mean()) < _MATCHED:
        raise UsageError(
            f"The exemplar {file.path} does not look like the frame it is pinned to; "
            "use a coloured version of that very frame."
        )
    source = PinnedExemplar(hashlib.sha256(data).hexdigest(), frame)
    return Pin(source, file.path.name, data, hint)


def _decode(path: Path, data: bytes) -> NDArray[np.uint8]:
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if image is None:
        raise UsageError(f"The exemplar {path} is not a picture that can be read.")
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB), np.uint8)


def _resized(rgb: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _luma(rgb: NDArray[np.uint8]) -> WorkingLuma:
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)  # BT.601 weights


def _find(
    luma: WorkingLuma, film: FilmInfo, reader: FilmReader, path: Path, control: JobControl
) -> int:
    """The frame most like the exemplar: first among keyframes all over the film, then nearby."""
    wanted = _signature(luma)
    height, width = luma.shape
    coarse = keyframe_thumbnails(film, _PROBES, (height, width))
    _, near = _best(wanted, coarse, control)
    around = reader.working_lumas((height, width), max(0, near - _NEARBY), near + _NEARBY)
    score, frame = _best(wanted, around, control)
    if score < _ALIKE:
        raise UsageError(
            f"The exemplar {path} looks like no frame of this film; "
            f"say which frame it colours, as {path}@TIMECODE."
        )
    return frame


def _best(
    wanted: NDArray[np.float32], lumas: Iterable[tuple[int, WorkingLuma]], control: JobControl
) -> tuple[float, int]:
    best = (-1.0, 0)
    for frame, luma in lumas:
        control.checkpoint()
        best = max(best, (float((wanted * _signature(luma)).mean()), frame))
    return best


def _signature(luma: WorkingLuma) -> NDArray[np.float32]:
    """A small picture of zero mean and unit variance: products of two are correlations."""
    small = cv2.resize(luma, _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
    return np.asarray((small - small.mean()) / (small.std() + 1e-3), np.float32)
