"""Pictures with a class for each pixel, from tar files beside the list of their classes.

``SET.tar`` holds ``NAME.jpg`` and ``NAME.png`` (8-bit class numbers, 255 for unknown),
``classes.txt`` a line "number name" a class, ``val.txt`` the names of pictures to judge by.
``NAME.objects.png`` may number objects (8-bit, 0 for none), where one class has several or
where one object lies in pieces: a jacket that a bag's strap divides.
"""

import math
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import UsageError

UNKNOWN = 255
OBJECT = 256
"""Labels with numbered objects: the class number, and this times that of the object."""
Image = NDArray[np.uint8]
Labels = NDArray[np.int32]
Numbers = TypeVar("Numbers", np.uint8, np.int32)

_NEARER = 2.0  # times, at most, that a picture is looked at from
_ENLARGED = 1.2  # likewise, where that shows its pixels larger than they are


@dataclass(frozen=True, slots=True)
class Labelled:
    """A picture (H, W, 3), R′G′B′, and its class numbers (H, W), and those of its objects."""

    source: str
    rgb: Image
    labels: Image
    objects: Image | None = None

    def numbered(self) -> Labels:
        """(H, W): class and object in one number, see :data:`OBJECT`."""
        labels = self.labels.astype(np.int32)
        if self.objects is not None:
            labels += np.int32(OBJECT) * self.objects
        return labels


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Classes by number, what is learnt from, and what judges."""

    classes: tuple[str, ...]
    learnt: list[Labelled]
    kept: list[Labelled]

    def shares(self) -> NDArray[np.float64]:
        """(n, classes): how much of each learnt picture a class covers."""
        count = len(self.classes)
        covered = [
            np.bincount(one.labels[one.labels != UNKNOWN], minlength=count) / one.labels.size
            for one in self.learnt
        ]
        return np.stack(covered)


def read_labelled(folder: Path) -> LabelledSet:
    """All sets of a folder. Raises UsageError where it holds none."""
    try:
        lines = (folder / "classes.txt").read_text(encoding="utf-8").splitlines()
        kept = set((folder / "val.txt").read_text(encoding="utf-8").split())
    except OSError as error:
        raise UsageError(
            f"{folder} holds no labelled pictures; it needs classes.txt, val.txt and tar files."
        ) from error
    classes = tuple(line.split()[1] for line in lines if line and int(line.split()[0]) < UNKNOWN)
    named = [pair for path in sorted(folder.glob("*.tar")) for pair in _pictures(path)]
    learnt = [one for name, one in named if name not in kept]
    judges = [one for name, one in named if name in kept]
    if not learnt or not judges:
        raise UsageError(f"The tar files of {folder} hold no pictures to learn from or judge by.")
    return LabelledSet(classes, learnt, judges)


def _pictures(path: Path) -> Iterator[tuple[str, Labelled]]:
    """By name; a picture whose labels are of another size or kind (depth, say) is left out."""
    with tarfile.open(path) as archive:
        members = {member.name: member for member in archive if member.isfile()}
        for name in sorted(n[:-4] for n in members if n.endswith(".jpg")):
            files = (archive.extractfile(members[name + end]) for end in (".jpg", ".png"))
            coded = [np.frombuffer(file.read(), np.uint8) for file in files if file is not None]
            rgb = cv2.imdecode(coded[0], cv2.IMREAD_COLOR_RGB)
            labels = cv2.imdecode(coded[1], cv2.IMREAD_UNCHANGED)
            if rgb is None or labels is None or labels.shape != rgb.shape[:2]:
                continue  # depth, say, which is smaller
            objects = _objects(archive, members.get(name + ".objects.png"), labels.shape)
            planes = [np.asarray(x, np.uint8) for x in (rgb, labels)]
            yield name, Labelled(path.stem, planes[0], planes[1], objects)


def _objects(
    archive: tarfile.TarFile, member: tarfile.TarInfo | None, size: tuple[int, ...]
) -> Image | None:
    file = None if member is None else archive.extractfile(member)
    if file is None:
        return None
    objects = cv2.imdecode(np.frombuffer(file.read(), np.uint8), cv2.IMREAD_UNCHANGED)
    if objects is None or objects.shape != size or objects.dtype != np.uint8:
        raise UsageError(
            f"{file.name} does not number objects; it must be an 8-bit picture as large as its"
            " labels."
        )
    return np.asarray(objects, np.uint8)


def crop(one: Labelled, side: int, rng: np.random.Generator) -> tuple[Image, Image]:
    """A square of ``side`` px out of the picture, larger or smaller, perhaps mirrored."""
    return crop_with(one.rgb, one.labels, side, rng)


def crop_with(
    rgb: Image, labels: NDArray[Numbers], side: int, rng: np.random.Generator
) -> tuple[Image, NDArray[Numbers]]:
    """The same of a picture and labels of any kind."""
    height, width = labels.shape
    scale = side / min(height, width)
    if rng.random() > 0.3:
        nearest = max(_NEARER, _ENLARGED / scale)
        scale *= math.exp(rng.uniform(0, math.log(nearest)))
    stretch = float(np.exp(rng.normal(0, 0.08)))
    size = max(side, round(width * scale * stretch)), max(side, round(height * scale))
    kind = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    rgb = np.asarray(cv2.resize(rgb, size, interpolation=kind), np.uint8)
    labels = cv2.resize(labels, size, interpolation=cv2.INTER_NEAREST)  # type: ignore[assignment]
    top, left = int(rng.integers(size[1] - side + 1)), int(rng.integers(size[0] - side + 1))
    part = np.s_[top : top + side, left : left + side]
    turn = np.s_[:, ::-1] if rng.random() < 0.5 else np.s_[:]
    return rgb[part][turn], labels[part][turn]
