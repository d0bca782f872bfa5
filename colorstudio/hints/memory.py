"""Palette memory: coloured pictures that are found again by what they show.

In the spirit of XMem (Cheng and Schwing, 2022): what is met again is read from the likest places
of the likest pictures; what is redundant is forgotten first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.exemplar import align
from colorstudio.hints.hint import Confidence, Hint, laid_over
from colorstudio.hints.semantic import Coloured, Features, came_into_view, match

WANTED = 8.0  # colours that a person wants are believed so many times more than they are right
LIMIT_BYTES = 64 * 2**20
ALIKE = 0.75  # of views; 19 in 20 pictures of other places stay below
SAME_VIEW = 0.75  # correlation of small lumas above which motion may lead from one to the other
_SEEN_AGAIN = 0.3  # share of mutual matches below which two pictures show other things
_UNSURE = 0.02  # of a place: where motion is surer, memory, which may be exact, adds nothing
_SURE = 0.3  # what a memory knows less surely than that, it had better keep to itself
_VIEW = (16, 9)
_GLANCE = (4, 3)
_SMALL = (64, 48)

Name = tuple[str, int]
"""The take's request key and the frame, or a picture's SHA-256 and 0."""


@dataclass(frozen=True, slots=True, eq=False)
class Remembered:
    """A coloured picture: luma, chroma on its grid, and what is needed to find it again."""

    name: Name
    luma: WorkingLuma
    chroma: NDArray[np.float16]
    coloured: Coloured
    view: Features

    @classmethod
    def of(cls, name: Name, luma: WorkingLuma, chroma: Chroma, features: Features) -> "Remembered":
        """Takes features in, as they are expensive."""
        coloured = Coloured.of(features, chroma)
        return cls(name, luma, chroma.astype(np.float16), coloured, view_of(features))

    @property
    def bytes(self) -> int:
        """What it holds in memory."""
        arrays = self.luma, self.chroma, self.coloured.features, self.coloured.chroma, self.view
        return sum(array.nbytes for array in arrays)


class Memorable(Protocol):
    """A picture as far as the memory looks at it: not at its colours."""

    @property
    def name(self) -> Name: ...

    @property
    def view(self) -> Features: ...

    @property
    def bytes(self) -> int: ...


Entry = TypeVar("Entry", bound=Memorable)


@dataclass(slots=True)
class PaletteMemory(Generic[Entry]):
    """Coloured pictures up to ``limit`` bytes; where they are more, the most redundant goes."""

    limit: int = LIMIT_BYTES
    entries: list[Entry] = field(default_factory=list)
    _alike: list[list[float]] = field(default_factory=list)  # each entry to those before it

    def add(self, entry: Entry) -> None:
        """Remember a picture; one of the same name is known already."""
        if any(known.name == entry.name for known in self.entries):
            return
        self._alike.append([float(alikeness(known.view, entry.view)) for known in self.entries])
        self.entries.append(entry)
        while len(self.entries) > 1 and sum(known.bytes for known in self.entries) > self.limit:
            self._forget(self._most_redundant())

    def likest(self, views: Iterable[Features], count: int) -> list[Entry]:
        """At most ``count`` pictures that show what any of the views shows, the likest first."""
        wanted = list(views)
        scored = [
            (max(float(alikeness(v, e.view)) for v in wanted), n)
            for n, e in enumerate(self.entries)
        ]
        best = sorted((pair for pair in scored if pair[0] >= ALIKE), reverse=True)
        return [self.entries[n] for _, n in best[:count]]

    def _most_redundant(self) -> int:
        """The older one of the two that are most alike."""
        pairs = ((alike, -older) for row in self._alike for older, alike in enumerate(row))
        return -max(pairs)[1]

    def _forget(self, place: int) -> None:
        del self.entries[place], self._alike[place]
        for row in self._alike[place:]:
            del row[place]


def view_of(features: Features) -> Features:
    """The features on few cells, to compare whole pictures."""
    small = [cv2.resize(plane, _VIEW, interpolation=cv2.INTER_AREA) for plane in features]
    view = np.asarray(small, np.float32).reshape(len(features), -1)
    return _normalised(view - view.mean(axis=1, keepdims=True))


def glance(view: Features) -> Features:
    """A view on fewer cells still, to find in a moment which views are worth comparing."""
    cells = view.reshape(len(view), *_VIEW[::-1])
    small = np.asarray(
        [cv2.resize(plane, _GLANCE, interpolation=cv2.INTER_AREA) for plane in cells]
    )
    return _normalised(small.reshape(len(view), -1))


def alikeness(one: Features, others: NDArray[np.float32]) -> NDArray[np.float32]:
    """How well the cells of two views find each other, wherever they are: 1 for the same view.

    ``others`` (..., C, cells) may be many; the answer is (...).
    """
    similarity = one.T @ others
    across = similarity.max(axis=-1).mean(axis=-1) + similarity.max(axis=-2).mean(axis=-1)
    return np.asarray(across / 2, np.float32)


def recall(
    luma: WorkingLuma, features: Features, known: Confidence, entries: Sequence[Remembered]
) -> Hint:
    """What coloured pictures of the same things know of a frame where it is not ``known`` surely.

    Where one has the frame's very view, its colour comes along the motion; else from the likest
    places. What is not seen again is not guessed at.
    """
    nothing = Hint.nothing(GridSize(*known.shape[1:]))
    asked = came_into_view(known, features, _UNSURE)
    if not asked.any():
        return nothing
    matches = match(features, [entry.coloured for entry in entries], asked)
    found = matches.hint(luma) if matches.mutual >= _SEEN_AGAIN else nothing
    nearest = max(entries, key=lambda entry: correlation(luma, entry.luma))
    if correlation(luma, nearest.luma) >= SAME_VIEW:
        aligned = align(nearest.luma, nearest.chroma.astype(np.float32), luma)
        found = laid_over(aligned, found)
    sure = found.confidence >= _SURE
    return Hint(found.chroma, np.where(sure, found.confidence, np.float32(0)))


def lend(luma: WorkingLuma, features: Features, entry: Remembered) -> Hint:
    """The colours of a picture that a person wants a frame to agree with."""
    semantic = match(features, [entry.coloured]).hint(luma, WANTED)
    if correlation(luma, entry.luma) < SAME_VIEW:
        return semantic
    return laid_over(align(entry.luma, entry.chroma.astype(np.float32), luma), semantic)


def correlation(one: WorkingLuma, other: WorkingLuma) -> float:
    """Of two small lumas: near 1 for nearly the same view."""
    return float((signature(one) * signature(other)).mean())


def _normalised(cells: Features) -> Features:
    """With columns of length 1."""
    length = np.maximum(np.linalg.norm(cells, axis=0, keepdims=True), np.float32(1e-6))
    return np.asarray(cells / length, np.float32)


def signature(luma: WorkingLuma) -> NDArray[np.float32]:
    """A small picture of zero mean and unit variance: products of two are correlations."""
    small = cv2.resize(luma, _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
    return np.asarray((small - small.mean()) / (small.std() + 1e-3), np.float32)
