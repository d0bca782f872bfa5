"""The exemplar as a hint source: a colour picture of other but like things.

Each place of a frame takes the colour of the places of the exemplar that are most like it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fuse import confidence_of
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.motion import Image, grid_luma

Features = NDArray[np.float32]
"""(c, h, w): a unit vector a cell."""

Mask = NDArray[np.bool_]

_STEPS = np.float32(400)  # features are hundreds of small numbers: none comes near 0.3
_NEIGHBOURS = 16
_GROUP = 16  # columns of a table of likenesses that are looked at together
_ROWS = 256  # of that table at once: it has tens of megabytes, and a part of it stays in the cache
_TEMPERATURE = np.float32(0.05)  # of the softmax over similarities
_NEAR = 3.0  # cells: so short a detour ends where it began

# The logarithm of the squared chroma error to expect, fitted (gamma regression) on 103 pairs of far
# frames of real clips and 60 of unlike pictures: expected and true error agree in all deciles.
_ERROR = np.float32(np.exp(-0.68))
_BY_UNLIKENESS = np.float32(0.63)
_BY_SPREAD = np.float32(0.37)
_BY_DETOUR = np.float32(0.094)
_BY_MUTUAL = np.float32(-3.4)  # of the share of places in the whole frame without a detour
_LEAST_UNLIKENESS = np.float32(0.02)
_LEAST_SPREAD = np.float32(1e-4)
_ASKED = 0.2  # share of a place that is unsure
_DOUBT = np.float32(0.1)  # of similarity, by which a place of unknown colour ranks lower

_REACH = 2  # cells of features around each cell of the grid that give it colour
_SIGMA = 1.0  # of their distance, in cells
_LUMA_SIGMA = 8.0  # grey levels: a higher edge lets no colour through
_TOO_FAR = 0.05  # weight of all neighbours at which a cell of the grid is half as sure of them


@dataclass(frozen=True, slots=True)
class Coloured:
    """Places whose colour is known: their features, their chroma, and how well it is known."""

    features: NDArray[np.int8]  # (c, n), of _STEPS to 1
    chroma: Image  # (2, n)
    known: Image  # (n,) in [0, 1]

    @classmethod
    def of(
        cls,
        features: Features,
        chroma: Chroma,
        known: Image | None = None,
        held: Mask | None = None,
    ) -> "Coloured":
        """A picture's places, those ``held`` (h, w of the features) or all.

        Chroma and ``known`` come in at any size; left out, all is known.
        """
        depth, height, width = features.shape
        known = np.ones_like(chroma[0]) if known is None else known
        places = np.s_[:] if held is None else held.ravel()

        def small(plane: Image) -> Image:
            resized = cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA)
            return np.asarray(resized, np.float32).ravel()[places]

        packed = np.clip(np.rint(features.reshape(depth, -1)[:, places] * _STEPS), -127, 127)
        colours = np.stack([small(plane) for plane in chroma])
        return cls(packed.astype(np.int8), colours, small(known))


@dataclass(frozen=True, slots=True)
class Matches:
    """What the likest known places say of each cell of a frame's features."""

    chroma: Chroma  # (2, h, w), the mean of the likest places
    known: Image  # (h, w), how well theirs is known
    spread: Image  # (h, w) variance of chroma among them
    similarity: Image  # (h, w) of the likest one
    detour: Image  # (h, w) cells from a place to the likest place of its likest place
    asked: Mask  # (h, w), the others were not looked at

    @property
    def mutual(self) -> float:
        """Share of places whose likest place finds back to them: how like the pictures are."""
        return float((self.detour[self.asked] < _NEAR).mean())

    @property
    def squared_error(self) -> Image:
        """What is to be expected of the chroma, cell by cell."""
        error = _ERROR * np.exp(_BY_MUTUAL * np.float32(self.mutual))
        error *= np.maximum(1 - self.similarity, _LEAST_UNLIKENESS) ** _BY_UNLIKENESS
        error *= (self.spread + _LEAST_SPREAD) ** _BY_SPREAD * (1 + self.detour) ** _BY_DETOUR
        return np.asarray(error, np.float32)

    def hint(self, luma: WorkingLuma, ease: float = 1.0) -> Hint:
        """On the grid of ``luma``: no colour passes a strong edge, and unlike places abstain.

        ``ease`` above 1 believes so many times more: that a person wants these colours counts
        for more than whether they are the true ones.
        """
        grid = GridSize(luma.shape[0] // 2, luma.shape[1] // 2)
        precision = np.where(self.asked, np.float32(ease) / self.squared_error, np.float32(0))
        return _spread(self.chroma, precision, grid_luma(luma, grid).astype(np.float32))


def came_into_view(carried: Confidence, features: Features, unsure: float = _ASKED) -> Mask:
    """The places of the features to which motion does not bring colour surely: ``unsure`` of it."""
    height, width = features.shape[1:]
    small = cv2.resize(1 - carried[0], (width, height), interpolation=cv2.INTER_AREA)
    around = cv2.dilate((small > unsure).astype(np.uint8), np.ones((3, 3), np.uint8))
    return np.asarray(around, np.bool_)


def match(features: Features, references: Sequence[Coloured], asked: Mask | None = None) -> Matches:
    """Find for each place of a frame, or those ``asked`` (h, w), the likest of all known places.

    Where two are nearly as like, the one whose colour is known better counts more.
    """
    depth, height, width = features.shape
    asked = np.ones((height, width), np.bool_) if asked is None else asked
    cells = np.ascontiguousarray(features.reshape(depth, -1).T, np.float32)
    known = np.concatenate([r.features for r in references], axis=1).astype(np.float32) / _STEPS
    colours = np.concatenate([r.chroma for r in references], axis=1)
    surety = np.concatenate([r.known for r in references])
    here = np.flatnonzero(asked)
    found = [
        _find(cells[rows], known, colours, surety) for rows in np.split(here, _block_ends(here))
    ]
    first = np.concatenate([one.first for one in found])
    back = _found_back(found, first) if len(here) == len(cells) else _likest_of(first, cells, known)

    def laid(values: NDArray[np.float32]) -> NDArray[np.float32]:
        whole = np.zeros((*values.shape[:-1], height * width), np.float32)
        whole[..., here] = values
        return whole.reshape(*values.shape[:-1], height, width)

    return Matches(
        chroma=laid(np.concatenate([one.chroma for one in found], axis=1)),
        known=laid(np.concatenate([one.known for one in found])),
        spread=laid(np.concatenate([one.spread for one in found])),
        similarity=laid(np.concatenate([one.similarity for one in found])),
        detour=laid(_distance(here, back, width)),
        asked=asked,
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """Some rows of the table of likenesses, looked at: places (n,) of a frame, known ones (k,)."""

    chroma: NDArray[np.float32]  # (2, n)
    known: Image  # (n,)
    spread: Image  # (n,)
    similarity: Image  # (n,)
    first: NDArray[np.intp]  # (n,) the likest known place
    most: Image  # (k,) how like any of these places is
    by: NDArray[np.intp]  # (k,) and which row that is


def _block_ends(here: NDArray[np.intp]) -> range:
    return range(_ROWS, len(here), _ROWS)


def _find(cells: Image, known: Image, colours: Image, surety: Image) -> _Found:
    """What the likest known places say of these (n, c)."""
    rows = np.arange(len(cells))
    similarity = cells @ known
    ranks = similarity - _DOUBT * (1 - surety)
    likest = highest(ranks, _NEIGHBOURS)
    scores = np.take_along_axis(ranks, likest, axis=1)
    first = likest[rows, scores.argmax(axis=1)]
    weights = np.exp((scores - scores.max(axis=1, keepdims=True)) / _TEMPERATURE)
    weights /= weights.sum(axis=1, keepdims=True)
    there = colours[:, likest]
    mean = (there * weights).sum(axis=2)
    by = similarity.argmax(axis=0)
    return _Found(
        chroma=mean,
        known=(surety[likest] * weights).sum(axis=1),
        spread=(np.square(there - mean[..., None]) * weights).sum(axis=(0, 2)),
        similarity=similarity[rows, first],
        first=first,
        most=similarity[by, np.arange(len(by))],
        by=by,
    )


def _found_back(found: Sequence[_Found], places: NDArray[np.intp]) -> NDArray[np.intp]:
    """The row that is likest to each of some known places, of all rows."""
    block = np.argmax([one.most[places] for one in found], axis=0)
    by = np.stack([one.by[places] for one in found])
    return np.asarray(block * _ROWS + by[block, np.arange(len(places))], np.intp)


def _likest_of(places: NDArray[np.intp], cells: Image, known: Image) -> NDArray[np.intp]:
    """The same where not all rows were looked at."""
    apart, of = np.unique(places, return_inverse=True)
    return np.asarray((cells @ known[:, apart]).argmax(axis=0)[of], np.intp)


def highest(ranks: Image, count: int) -> NDArray[np.intp]:
    """The columns of the ``count`` highest numbers (or all) of each row, in any order.

    The highest number of a group is looked at first: what is among the highest of all lies in one
    of the ``count`` highest groups, and the others need not be sorted out.
    """
    rows, columns = ranks.shape
    groups = columns // _GROUP
    if groups <= count:
        return np.argpartition(ranks, -min(count, columns), axis=1)[:, -count:]
    grouped = groups * _GROUP  # the columns beyond are in no group
    most = ranks[:, :grouped].reshape(rows, _GROUP, groups).max(axis=1)
    best = np.argpartition(most, -count, axis=1)[:, -count:]
    members = best[:, None] + groups * np.arange(_GROUP)[:, None]
    rest = np.broadcast_to(np.arange(grouped, columns), (rows, columns - grouped))
    looked_at = np.concatenate([members.reshape(rows, -1), rest], axis=1)
    found = np.take_along_axis(ranks, looked_at, axis=1)
    chosen = np.argpartition(found, -count, axis=1)[:, -count:]
    return np.take_along_axis(looked_at, chosen, axis=1)


def _distance(here: NDArray[np.intp], back: NDArray[np.intp], width: int) -> Image:
    rows, columns = back // width - here // width, back % width - here % width
    return np.asarray(np.hypot(rows, columns), np.float32)


def _spread(chroma: Chroma, precision: Image, luma: Image) -> Hint:
    """Joint bilateral upsampling (Kopf et al. 2007) of chroma (2, h, w) to the size of luma."""
    height, width = precision.shape
    rows = (np.arange(luma.shape[0], dtype=np.float32) + 0.5) * height / luma.shape[0] - 0.5
    columns = (np.arange(luma.shape[1], dtype=np.float32) + 0.5) * width / luma.shape[1] - 0.5
    small = cv2.resize(luma, (width, height), interpolation=cv2.INTER_AREA)
    total = np.full(luma.shape, 1e-12, np.float32)
    near = np.zeros_like(total)
    colours = np.zeros((2, *luma.shape), np.float32)
    known = small, precision, *(precision * chroma)
    for down in range(-_REACH, _REACH + 1):
        y, below = _neighbours(rows, down, height)
        for right in range(-_REACH, _REACH + 1):
            x, beside = _neighbours(columns, right, width)
            seen, weight, *weighted = (plane[y][:, x] for plane in known)
            step = (luma - seen) * np.float32(1 / _LUMA_SIGMA)
            closeness = cv2.exp(np.float32(-0.5) * (step * step) - (below[:, None] + beside))
            near += closeness
            total += closeness * weight
            for colour, one in zip(colours, weighted, strict=True):
                colour += closeness * one
    confidence = confidence_of(near / total) * near / (near + _TOO_FAR)
    return Hint((colours / total).astype(np.float32), confidence.astype(np.float32)[None])


def _neighbours(places: Image, step: int, count: int) -> tuple[NDArray[np.intp], Image]:
    """The cells so many steps from each place, and how far away each is, as an exponent."""
    cells = np.clip(np.rint(places).astype(np.intp) + step, 0, count - 1)
    away = (cells - places) / np.float32(_SIGMA)
    return cells, np.asarray(0.5 * away * away, np.float32)
