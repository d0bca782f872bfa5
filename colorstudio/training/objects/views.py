"""Pictures as a person sees them before pointing: squares with prints and with pasted things."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.training.things.labelled import (
    OBJECT,
    UNKNOWN,
    Labelled,
    LabelledSet,
    Labels,
    crop_with,
)

Image = NDArray[np.uint8]
Mask = NDArray[np.bool_]

GROUND = frozenset(
    ("sky", "water", "grass", "foliage", "mountain", "earth", "road", "wall", "floor", "ceiling")
)

PASTED = 256 * OBJECT
"""Added to the labels of pasted things, so that two of one class that touch stay two."""

_PASTED = 0.4  # of the squares: share with a thing of another picture
_PRINTED = 0.5  # likewise with a print or a badge on a thing
_CUT = {
    "human": ("person",),
    "horse": ("animal",),
    "msrc": ("animal", "vehicle", "person", "furniture"),
    "ccp": ("skin", "hair", "clothing"),
}
"""Sets whose outlines are good enough to cut along, and what is cut out of them."""
_LEAST_CUT = 0.03  # of its picture
_SIZES = 0.3, 0.9  # of the square: the longer side of what is pasted
_TRIES = 8
_PRINT = 0.15, 0.5  # of the thing's width and height


@dataclass(frozen=True, slots=True)
class Square:
    """A picture (H, W, 3), its labels (H, W) with numbered objects, and where a print lies."""

    source: str
    rgb: Image
    labels: Labels
    print: Mask


def draw_square(pictures: LabelledSet, side: int, rng: np.random.Generator) -> Square:
    """One square of ``side`` pixels of what is learnt from."""
    one = pictures.learnt[int(rng.integers(len(pictures.learnt)))]
    rgb, labels = crop_with(one.rgb, one.numbered(), side, rng)
    rgb, labels = rgb.copy(), labels.copy()
    if rng.random() < _PASTED:
        other = pictures.learnt[int(rng.integers(len(pictures.learnt)))]
        _paste(other, pictures.classes, rgb, labels, rng)
    print_ = np.zeros(labels.shape, np.bool_)
    if rng.random() < _PRINTED:
        print_ = _print(rgb, labels, _place(labels, pictures.classes, rng), rng)
    return Square(one.source, rgb, labels, print_)


def _paste(
    other: Labelled, classes: tuple[str, ...], rgb: Image, labels: Labels, rng: np.random.Generator
) -> None:
    """Lay a thing of another picture onto a square, at any size, in part outside of it."""
    named = [n for n, name in enumerate(classes) if name in _CUT.get(other.source, ())]
    area = np.isin(other.labels, named).astype(np.uint8)
    count, parts, stats, _ = cv2.connectedComponentsWithStats(area)
    large = [n for n in range(1, count) if stats[n, cv2.CC_STAT_AREA] > _LEAST_CUT * area.size]
    if not large:
        return
    number = large[int(rng.integers(len(large)))]
    left, top, width, height = stats[number, :4].tolist()
    box = np.s_[top : top + height, left : left + width]
    side = len(labels)
    scale = float(rng.uniform(*_SIZES)) * side / max(width, height)
    size = max(4, round(width * scale)), max(4, round(height * scale))
    kind = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    thing = cv2.resize(other.rgb[box], size, interpolation=kind).astype(np.float32)
    cut = cv2.resize((parts[box] == number).astype(np.float32), size, interpolation=kind)
    cut = cv2.GaussianBlur(cv2.erode(cut, np.ones((3, 3), np.uint8)), (3, 3), 0.6)
    named_so = cv2.resize(other.numbered()[box], size, interpolation=cv2.INTER_NEAREST)
    if rng.random() < 0.5:
        thing, cut, named_so = thing[:, ::-1], cut[:, ::-1], named_so[:, ::-1]
    thing = np.clip(thing * rng.uniform(0.7, 1.2) + rng.uniform(-20, 20), 0, 255)
    x = int(rng.integers(-size[0] // 3, side - 2 * size[0] // 3))
    y = int(rng.integers(-size[1] // 3, side - 2 * size[1] // 3))
    there = np.s_[max(0, y) : min(side, y + size[1]), max(0, x) : min(side, x + size[0])]
    here = np.s_[max(0, -y) : min(size[1], side - y), max(0, -x) : min(size[0], side - x)]
    share = cut[here][..., None]
    rgb[there] = np.round(rgb[there] + share * (thing[here] - rgb[there])).astype(np.uint8)
    hit = (cut[here] > 0.5) & (named_so[here] % OBJECT != UNKNOWN)
    labels[there] = np.where(hit, named_so[here] + PASTED, labels[there])


def _place(labels: Labels, classes: tuple[str, ...], rng: np.random.Generator) -> tuple[int, int]:
    """(y, x), rather on a thing than on ground."""
    for _ in range(_TRIES):
        y, x = (int(rng.integers(side)) for side in labels.shape)
        number = int(labels[y, x]) % OBJECT
        if number < len(classes) and classes[number] not in GROUND:
            break
    return y, x


def _print(rgb: Image, labels: Labels, place: tuple[int, int], rng: np.random.Generator) -> Mask:
    """Lay a figure of another tone on a thing; where it is. What it lies on stays what it is."""
    y, x = place
    found = np.zeros(labels.shape, np.bool_)
    if labels[y, x] % OBJECT == UNKNOWN:
        return found
    _, parts = cv2.connectedComponents((labels == labels[y, x]).astype(np.uint8))
    thing = parts == parts[y, x]
    rows, columns = np.nonzero(thing)
    reach = np.array([np.ptp(columns) + 1, np.ptp(rows) + 1]) * rng.uniform(*_PRINT, 2) / 2
    drawn: Image = np.zeros(labels.shape, np.uint8)
    for _ in range(int(rng.integers(1, 4))):  # letters of it
        at = (np.array([x, y]) + rng.uniform(-0.6, 0.6, 2) * reach).astype(int).tolist()
        axes = np.maximum(reach * rng.uniform(0.3, 0.8, 2), 2).astype(int).tolist()
        if rng.random() < 0.5:
            cv2.ellipse(drawn, at, axes, float(rng.uniform(0, 180)), 0, 360, 1, -1)
        else:
            corners = np.array(at) + rng.uniform(-1, 1, (int(rng.integers(3, 7)), 2)) * axes
            cv2.fillPoly(drawn, [corners.astype(np.int32)], 1)
    if rng.random() < 0.3:  # stripes
        drawn[np.arange(len(drawn)) // int(rng.integers(2, 6)) % 2 > 0] = 0
    inner = cv2.erode(thing.astype(np.uint8), np.ones((5, 5), np.uint8), borderValue=1)
    found = np.asarray((drawn > 0) & (inner > 0), np.bool_)
    tone = rng.uniform(0, 255) + rng.normal(0, 12, 3)
    share = float(rng.uniform(0.5, 1))
    rgb[found] = np.clip(rgb[found] * (1 - share) + tone * share, 0, 255).astype(np.uint8)
    return found
