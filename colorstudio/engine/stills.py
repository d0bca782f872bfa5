"""Stills of a film in the colour of a take, as an export would show them: kept, and written out."""

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np

from colorstudio.chroma.display import to_rgb
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.painter import FramePainter
from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader
from colorstudio.film.turning import upright
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, TakeId
from colorstudio.project.stills import StillRecord
from colorstudio.whole_file import write_whole

_LONGEST = 60  # letters of a name in a file's name


def still_png(
    project: Project, film_id: FilmId, film: FilmInfo, frame: int, take: TakeId | None = None
) -> bytes:
    """A PNG of a frame with its grade: upright, square pixels, in the colour of ``take``, which
    may be any of its shot; None: of the one that is shown.

    Raises UsageError where the frame has no colour.
    """
    layer = ColourLayer(project, film_id, take=take)
    if layer.at(frame) is None:
        raise UsageError("This frame has no colour yet; colour its shot first.")
    with FilmReader(film) as reader:
        picture = reader.read(frame)
    planes = FramePainter(layer, picture.format, picture.format).chroma_planes(picture)
    rgb = to_rgb(picture.y, *planes, picture.format)
    width = round(rgb.shape[1] * max(film.video.sar, 1))
    height = round(rgb.shape[0] * max(1 / film.video.sar, 1))
    if (height, width) != rgb.shape[:2]:
        rgb = np.asarray(cv2.resize(rgb, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)
    turned = upright(rgb, film.video.rotation, axes=(0, 1))
    return cv2.imencode(".png", np.ascontiguousarray(turned[..., ::-1]))[1].tobytes()


def write_stills(
    project: Project, stills: Iterable[tuple[int, StillRecord]], folder: Path
) -> list[Path]:
    """Write numbered stills into a folder as PNG. Raises UsageError where that cannot be done."""
    written = []
    for number, still in stills:
        kept = "".join(c if c.isalnum() or c in "-_ " else "_" for c in still.name)
        name = "-".join(kept.split())[:_LONGEST]
        path = folder / f"still-{number:02}{f'-{name}' if name else ''}.png"
        write_still(project, still, path)
        written.append(path)
    return written


def write_still(project: Project, still: StillRecord, path: Path) -> None:
    """Write one still as PNG. Raises UsageError where that cannot be done."""
    try:
        write_whole(path, project.stills.picture(still))
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from None
