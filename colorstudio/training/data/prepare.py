"""Packs colour pictures into a set; a run that was stopped goes on with the next unit."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.conditions import depth_picture
from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.colourfulness import colourfulness
from colorstudio.evaluation.metrics.frames import Rgb, batch
from colorstudio.training.data import packed
from colorstudio.training.data.sources import SourcePicture, Unit, find_classes, find_units

OnUnit = Callable[[int, int, str], None]
"""Called with the units done, their number, and the name of the next."""

_LEAST_SIDE = 32
_THUMBNAIL = 64
BRIGHT = ("near", "far")


@dataclass(frozen=True, slots=True)
class Packing:
    """What is kept, and how large."""

    layout: str = "photos"
    side: int = 128  # the longest a short side may be; larger pictures are shrunk
    every: int = 12  # frames from one taken of a clip to the next
    least_colour: float = 8.0  # colourfulness (Hasler and Süsstrunk): below it is grey
    skip_broken: bool = False
    bright_is: str = "near"  # in maps of depth: "near", or "far" where they are distances

    def __post_init__(self) -> None:
        if self.side < _LEAST_SIDE or self.every < 1:
            raise UsageError(f"A set needs a side from {_LEAST_SIDE} pixels and frames from 1.")
        if self.bright_is not in BRIGHT:
            raise UsageError(f"What is bright in maps of depth is {' or '.join(BRIGHT)}.")


@dataclass(slots=True)
class PrepareReport:
    """What a set holds and what was left out."""

    pictures: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def add(self, part: packed.PartIndex) -> None:
        """Count a part in."""
        self.pictures += len(part.names)
        self.dropped.update(part.dropped)
        self.broken += part.broken

    def sentences(self) -> list[str]:
        """The report for people."""
        lines = [f"{self.pictures} pictures are packed."]
        for reason, count in sorted(self.dropped.items()):
            lines.append(f"{count} were dropped: {reason}.")
        if self.broken:
            lines.append(f"Broken: {', '.join(self.broken)}.")
        return lines


def prepare(
    sources: Sequence[Path],
    folder: Path,
    packing: Packing,
    on_unit: OnUnit = lambda done, total, name: None,
) -> PrepareReport:
    """Pack the pictures of all sources into ``folder``.

    Units that were packed before, in the same way, are kept. Raises UsageError for a source that
    is missing or damaged and, unless broken pictures are to be skipped, for the first of those.
    """
    found = [unit for source in sources for unit in find_units(source, packing.layout)]
    units = list({unit.key: unit for unit in found}.values())
    folder.mkdir(parents=True, exist_ok=True)
    keys = [f"{unit.key}-{packing.side}-{packing.every}-{packing.least_colour:g}" for unit in units]
    if any("depth" in unit.maps for unit in units):
        keys = [f"{key}-{packing.bright_is}" for key in keys]
    report, classes = PrepareReport(), _classes(sources, units)
    for done, (unit, key) in enumerate(zip(units, keys, strict=True)):
        on_unit(done, len(units), unit.name)
        if not packed.has_part(folder, key):
            _pack(unit, folder, key, packing)
        report.add(packed.read_part(folder, key))
    if not report.pictures:
        raise UsageError(f"Nothing is left to pack. {' '.join(report.sentences()[1:])}")
    packed.write_index(folder, keys, sorted({str(source.name) for source in sources}), classes)
    return report


def _classes(sources: Sequence[Path], units: Sequence[Unit]) -> tuple[str, ...]:
    if not any("semantic" in unit.maps for unit in units):
        return ()
    found = {find_classes(source) for source in sources}
    if len(found) > 1:
        raise UsageError("The sources number their classes differently; pack them into sets apart.")
    return found.pop()


def _pack(unit: Unit, folder: Path, key: str, packing: Packing) -> None:
    with packed.PartWriter(folder, key, unit.maps) as writer:
        for picture in unit.pictures(packing.every):
            _add(writer, picture, packing)


def _add(writer: packed.PartWriter, picture: SourcePicture, packing: Packing) -> None:
    if picture.rgb is None:
        if not packing.skip_broken:
            raise UsageError(
                f"The picture {picture.name} cannot be decoded; mend or remove it, or leave such "
                "pictures out with --skip-broken."
            )
        writer.index.broken.append(picture.name)
        writer.index.drop("broken")
        return
    reason = _unfit(picture.rgb, packing.least_colour)
    if reason:
        writer.index.drop(reason)
    else:
        rgb = _shrunk(picture.rgb, packing.side)
        maps = {
            name: _as_packed(name, plane, (rgb.shape[1], rgb.shape[0]), packing)
            for name, plane in picture.maps.items()
        }
        writer.add(picture.name, picture.clip, rgb, maps)


def _as_packed(
    name: str, plane: NDArray[np.generic], size: tuple[int, int], packing: Packing
) -> NDArray[np.uint8]:
    """At the size of its picture; of depth, nearness as models are shown it."""
    if name == "semantic":
        labels = plane.astype(np.uint8)
        return np.asarray(cv2.resize(labels, size, interpolation=cv2.INTER_NEAREST), np.uint8)
    depth = plane.astype(np.float32)
    if packing.bright_is == "far":
        known = np.where(depth > 0, depth, max(float(depth.max()), 1.0))  # 0 is a hole
        depth = np.asarray(1 / known, np.float32)
    shade = cv2.resize(depth_picture(depth)[0], size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.round(shade * 255), np.uint8)


def _unfit(rgb: Rgb, least_colour: float) -> str | None:
    """Why a picture teaches nothing; None where it does."""
    if min(rgb.shape[:2]) < _LEAST_SIDE:
        return f"smaller than {_LEAST_SIDE} pixels"
    thumbnail = _shrunk(rgb, _THUMBNAIL)
    if (thumbnail == thumbnail[..., :1]).all():
        return "grey"
    return "nearly grey" if colourfulness(batch([thumbnail])).item() < least_colour else None


def _shrunk(rgb: Rgb, side: int) -> Rgb:
    height, width = rgb.shape[:2]
    scale = side / min(height, width)
    if scale >= 1:
        return rgb
    size = round(width * scale), round(height * scale)
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
