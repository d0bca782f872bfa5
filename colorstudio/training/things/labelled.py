"""Pictures with a class for each pixel, from tar files beside the list of their classes.

``SET.tar`` holds ``NAME.jpg`` and ``NAME.png`` (8-bit class numbers, 255 for unknown),
``classes.txt`` a line "number name" a class, ``val.txt`` the names of pictures to judge by.
"""

import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import UsageError

UNKNOWN = 255
Image = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A picture (H, W, 3), R′G′B′, and its class numbers (H, W)."""

    source: str
    rgb: Image
    labels: Image


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
            yield name, Labelled(path.stem, *(np.asarray(x, np.uint8) for x in (rgb, labels)))


def crop(one: Labelled, side: int, rng: np.random.Generator) -> tuple[Image, Image]:
    """A square of ``side`` px out of the picture, larger or smaller, perhaps mirrored."""
    height, width = one.labels.shape
    scale = side / min(height, width)
    if rng.random() > 0.3:
        scale *= float(np.exp(rng.uniform(0, 0.7)))
    stretch = float(np.exp(rng.normal(0, 0.08)))
    size = max(side, round(width * scale * stretch)), max(side, round(height * scale))
    kind = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    rgb = cv2.resize(one.rgb, size, interpolation=kind)
    labels = cv2.resize(one.labels, size, interpolation=cv2.INTER_NEAREST)
    top, left = int(rng.integers(size[1] - side + 1)), int(rng.integers(size[0] - side + 1))
    part = np.s_[top : top + side, left : left + side]
    turn = np.s_[:, ::-1] if rng.random() < 0.5 else np.s_[:]
    return np.asarray(rgb[part][turn], np.uint8), np.asarray(labels[part][turn], np.uint8)
