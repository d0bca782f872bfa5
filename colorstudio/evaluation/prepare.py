"""A clip made ready: some frames of it at one size, as a lossless film that is the truth."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from colorstudio.errors import UsageError
from colorstudio.evaluation.clips import ClipSource
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.evaluation.pictures import own_colour
from colorstudio.film.info import FilmInfo
from colorstudio.film.lossless import write_lossless
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader


@dataclass(frozen=True, slots=True)
class Framing:
    """Which part of a clip is measured, at which size: ``width`` None is its own."""

    width: int | None = None
    frames: int | None = None  # the first so many; None: all


def prepare(clip: ClipSource, framing: Framing, folder: Path) -> FilmInfo:
    """The clip as a film of its own in ``folder``, made once.

    Every protocol sees this film's luma alone, and its colour is the truth. Raises FilmError, or
    UsageError for a clip without colour.
    """
    source = probe(clip.path)
    if source.video.is_grey:
        raise UsageError(f"{clip.name} is a grey clip; there is no colour to measure against.")
    target = folder / f"{_key(source, framing)}.mkv"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_lossless(target, _frames(source, framing), source.video.frame_rate)
    return probe(target)


def _key(source: FilmInfo, framing: Framing) -> str:
    identity = (str(source.path.resolve()), source.size_bytes, len(source.frames), framing)
    return hashlib.sha256(repr(identity).encode()).hexdigest()[:16]


def _frames(source: FilmInfo, framing: Framing) -> Iterator[Rgb]:
    size = _size(source, framing.width)
    with FilmReader(source) as reader:
        for picture in reader.frames(0, framing.frames):
            yield _resized(own_colour(picture), size)


def _size(source: FilmInfo, width: int | None) -> tuple[int, int]:
    """(width, height), even, with square pixels."""
    aspect = source.video.display_aspect
    width = width or round(source.video.height * aspect)
    return 2 * round(width / 2), 2 * round(width / aspect / 2)


def _resized(frame: Rgb, size: tuple[int, int]) -> Rgb:
    if frame.shape[1::-1] == size:
        return frame
    kind = cv2.INTER_AREA if size[0] <= frame.shape[1] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(frame, size, interpolation=kind), np.uint8)
