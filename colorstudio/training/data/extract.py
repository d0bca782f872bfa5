"""Frames of a film written as pictures, in folders that ``--layout frames`` reads."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.training.data.sources import pictures_of_clip

_LARGEST = 16384
_QUALITY = 95  # of JPEG


@dataclass(frozen=True, slots=True)
class Extraction:
    """How frames are written. ``size`` is (width, height), (shorter side,) or empty."""

    size: tuple[int, ...] = ()
    most_per_folder: int = 1000
    every: int = 1
    suffix: str = ".png"


def size_of(text: str) -> tuple[int, ...]:
    """``320x240``, ``240`` or nothing. Raises UsageError."""
    parts = text.lower().replace("×", "x").split("x") if text else []
    if len(parts) > 2 or not all(p.isdigit() and 0 < int(p) <= _LARGEST for p in parts):
        raise UsageError(f"{text!r} is no size; give 320x240, or 240 for the shorter side.")
    return tuple(int(part) for part in parts)


def extract(
    film: Path, folder: Path, wanted: Extraction, on_frame: Callable[[int], None]
) -> dict[Path, int]:
    """Write them; how many went into which folder. Raises UsageError.

    Folders are called after the film; pictures are numbered from 0 in each.
    """
    if not film.exists():
        raise UsageError(f"There is no film {film}.")
    written: dict[Path, int] = {}
    done = 0
    for picture in pictures_of_clip(film, film.stem, wanted.every):
        if picture.rgb is None:
            continue
        into = folder / f"{film.stem}-{done // wanted.most_per_folder:04}"
        if into not in written:
            into.mkdir(exist_ok=True)
            written[into] = 0
        _write(into / f"{written[into]:05}{wanted.suffix}", picture.rgb, wanted)
        written[into] += 1
        done += 1
        on_frame(done)
    if not done:
        raise UsageError(f"{film} has no frame that can be decoded.")
    return written


def _write(path: Path, rgb: Rgb, wanted: Extraction) -> None:
    bgr = np.ascontiguousarray(_sized(rgb, wanted.size)[..., ::-1])
    how = [cv2.IMWRITE_JPEG_QUALITY, _QUALITY] if path.suffix == ".jpg" else []
    if not cv2.imwrite(str(path), bgr, how):
        raise UsageError(f"{path} cannot be written; is the disk full?")


def _sized(rgb: Rgb, size: tuple[int, ...]) -> Rgb:
    height, width = rgb.shape[:2]
    if not size:
        return rgb
    if len(size) == 1:
        scale = size[0] / min(height, width)
        size = round(width * scale), round(height * scale)
    shrinks = size[0] < width or size[1] < height
    how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(rgb, (size[0], size[1]), interpolation=how), np.uint8)
