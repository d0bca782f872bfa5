"""Objects out of labelled pictures, and a person who points at them as people do."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.chroma_diffusion.object_head import Pointing
from colorstudio.training.objects.views import GROUND, PASTED
from colorstudio.training.things.labelled import OBJECT, UNKNOWN, Labels
from colorstudio.training.things.loss import ONE_THING, PARTS

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]

MARKS = 4  # of each kind, at most
RADIUS = 0.02  # of a mark, as a fraction of the shorter side

_OFTEN = 0.35  # how often ground is pointed at, and whole persons, against things
_RARE = GROUND | {"person"}  # one who clicks on a coat means the coat
_LEAST, _MOST = 0.004, 0.7  # of the picture
_SEEN_AS_BACKGROUND = frozenset(ONE_THING)
_ON_PRINT = 0.6  # how often the first click falls on one
_MOVED, _BOXED = 0.25, 0.45  # how often a mask comes along the motion; that, or a box
_SMALL_ERROR = 0.002  # of the picture: nobody corrects less


@dataclass(frozen=True, slots=True)
class Target:
    """An object (h, w) of a picture, and where anything is known of it.

    ``print``: of it, a figure of another tone that a person may click on, too. ``is_whole``: it
    has parts with names of their own, which one click on it would mean rather.
    """

    mask: Mask
    known: Mask
    print: Mask | None = None
    is_whole: bool = False


def draw_target(
    labels: Labels, classes: Sequence[str], source: str, rng: np.random.Generator
) -> Target | None:
    """One thing of a picture's labels, numbered or else connected; None where none is of use."""
    numbers = [n for n in np.unique(labels).tolist() if n % OBJECT < len(classes)]
    weights = np.array([_OFTEN if classes[n % OBJECT] in _RARE else 1.0 for n in numbers])
    while len(numbers):
        picked = int(rng.choice(len(numbers), p=weights / weights.sum()))
        number = numbers.pop(picked)
        weights = np.delete(weights, picked)
        one = _one_of(labels == number, rng, is_object=number % PASTED >= OBJECT)
        if one is None:
            continue
        known = labels % OBJECT != UNKNOWN
        if source in _SEEN_AS_BACKGROUND or number >= OBJECT:
            known = np.ones_like(known)
        return Target(one, known, is_whole=classes[number % OBJECT] in PARTS)
    return None


def _one_of(area: Mask, rng: np.random.Generator, *, is_object: bool) -> Mask | None:
    """An object, or one connected part of what has one name; None without one of use."""
    if is_object:
        return area if _LEAST <= area.mean() <= _MOST else None
    count, parts, stats, _ = cv2.connectedComponentsWithStats(area.astype(np.uint8))
    shares = stats[:, cv2.CC_STAT_AREA] / area.size
    useful = [n for n in range(1, count) if _LEAST <= shares[n] <= _MOST]
    return parts == useful[int(rng.integers(len(useful)))] if useful else None


def click(area: Mask, rng: np.random.Generator) -> tuple[int, int] | None:
    """(x, y) somewhere well inside of the largest part of ``area``; None where it is too small."""
    count, parts, stats, _ = cv2.connectedComponentsWithStats(area.astype(np.uint8))
    if count < 2:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    if stats[largest, cv2.CC_STAT_AREA] < _SMALL_ERROR * area.size:
        return None
    padded = np.pad((parts == largest).astype(np.uint8), 1)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    rows, columns = np.nonzero(depth >= rng.uniform(0.35, 1) * depth.max())
    at = int(rng.integers(len(rows)))
    return int(columns[at]), int(rows[at])


def mark(size: tuple[int, int], at: tuple[int, int] | None) -> Plane:
    """(h, w): a disc; empty for None."""
    plane = np.zeros(size, np.float32)
    if at is not None:
        cv2.circle(plane, at, max(1, round(RADIUS * min(size))), 1.0, -1)
    return plane


def moved(mask: Mask, rng: np.random.Generator) -> Plane:
    """A mask as motion brings it from another frame: off, too fat or thin, in part lost."""
    height, width = mask.shape
    plane = mask.astype(np.float32)
    turn, scale = rng.normal(0, 4), float(np.exp(rng.normal(0, 0.04)))
    turned = cv2.getRotationMatrix2D((width / 2, height / 2), turn, scale)
    turned[:, 2] += rng.normal(0, 0.025, 2) * min(height, width)
    plane = np.asarray(cv2.warpAffine(plane, turned, (width, height)), np.float32)
    side = int(rng.integers(1, 4))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    change = cv2.dilate if rng.random() < 0.5 else cv2.erode
    plane = np.asarray(change(plane, kernel), np.float32)
    for _ in range(int(rng.integers(0, 4))):
        value = float(rng.random() < 0.4)
        inside = np.argwhere(plane > 0.5 if value == 0 else cv2.dilate(plane, np.ones((9, 9))) > 0)
        if len(inside):
            y, x = inside[int(rng.integers(len(inside)))]
            radius = int(rng.uniform(0.01, 0.06) * min(height, width)) + 1
            cv2.circle(plane, (int(x), int(y)), radius, value, -1)
    return np.asarray(cv2.GaussianBlur(plane, (3, 3), 0.7), np.float32)


def box(mask: Mask, rng: np.random.Generator) -> Plane:
    """A rough box around a mask, half sure of itself as a former mask would be."""
    rows, columns = np.nonzero(mask)
    slack = rng.normal(0, 0.03, 4) * min(mask.shape)
    top, left = max(0, int(rows.min() + slack[0])), max(0, int(columns.min() + slack[1]))
    plane = np.zeros(mask.shape, np.float32)
    plane[top : int(rows.max() + 2 + slack[2]), left : int(columns.max() + 2 + slack[3])] = 0.5
    return plane


class Person:
    """Points at one target, and corrects what comes of it."""

    def __init__(self, target: Target, rng: np.random.Generator, first: str = "any") -> None:
        """``first``: "click", or "any" way of pointing: a click, a box, a mask that was moved."""
        self.target, self._rng = target, rng
        size = target.mask.shape
        self._held, self._left = [mark(size, None)] * MARKS, [mark(size, None)] * MARKS
        self._former = np.zeros(size, np.float32)
        kind = 1.0 if first == "click" else rng.random()
        if target.is_whole:
            kind *= _BOXED
        if kind < _MOVED:
            self._former = moved(target.mask, rng)
        elif kind < _BOXED:
            self._former = box(target.mask, rng)
        if kind >= _MOVED or rng.random() < 0.3:
            self._held[0] = mark(size, self._first_click())
        self._clicks = 1

    def _first_click(self) -> tuple[int, int] | None:
        on_print = None
        if self.target.print is not None and self._rng.random() < _ON_PRINT:
            on_print = click(self.target.print & self.target.mask, self._rng)
        return on_print or click(self.target.mask, self._rng)

    def correct(self, likely: Plane) -> None:
        """Click where the answer is most wrong, and keep that answer as the former mask."""
        wrong = ((likely > 0.5) != self.target.mask) & self.target.known
        at = click(wrong, self._rng)
        if at is None or self._clicks >= MARKS:
            return
        marks = self._held if self.target.mask[at[1], at[0]] else self._left
        marks[self._clicks] = mark(likely.shape, at)
        self._clicks += 1
        self._former = likely

    @property
    def points(self) -> tuple[Plane, Plane, Plane]:
        """Held, left (MARKS, h, w) and former (1, h, w)."""
        return np.stack(self._held), np.stack(self._left), self._former[None]


def pointing_of(people: Sequence[Person]) -> Pointing:
    """What they point at, as one batch."""
    held, left, former = zip(*(one.points for one in people), strict=True)
    return Pointing(*(torch.from_numpy(np.stack(one)).float() for one in (held, left, former)))
