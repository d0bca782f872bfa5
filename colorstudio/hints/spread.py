"""Colour of single places spread over the area around them that is like them.

How far a cell is from a seed is made of four parts: edges that every way to it must cross (a
geodesic distance, as in Criminisi, Sharp, Blake 2008), how much its luma and texture differ from
the seed's, how unlike the things are that stand there, and how far away it lies. Confidence falls
with the distance; between seeds each cell goes to the nearer one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint

Image = NDArray[np.float32]
Features = NDArray[np.float32]

_SURE = np.float32(0.95)  # confidence of a cell that is just like its seed
_EDGE = 35.0  # grey levels of an edge that make a distance of 1, in a picture of usual contrast
_GRAIN = 2.0  # standard deviations of grain that count as no edge
_TONE = 70.0  # grey levels by which luma differs from the seed's at a distance of 1, likewise
_USUAL_CONTRAST = 60.0  # standard deviation of luma; in flat, dark pictures less is an edge
_LEAST_CONTRAST = 0.4  # of the usual one
_TEXTURE = 3.0  # difference of log₂ contrast at a distance of 1
_UNLIKE = 0.1  # 1 - cosine of features at a distance of 1
_THING = 0.2  # of the picture's shorter side, around a seed: what shows what its thing looks like
_GLANCES = 4
_REACH = 0.6  # of the picture's shorter side, at a distance of 1
_HALF = np.float32(1.2)  # the squared distance at which a cell is half as sure as the seed
_STEEP = np.float32(4.0)  # how suddenly: colour belongs to a thing or it does not
_CHOICE = np.array((6, 0.1, 0.5), np.float32)
"""What light, things and the way weigh where a cell chooses its seed: on one and the same thing,
which decides how far colour reaches at all, a fold or a shade sets seeds apart. With (1, 1, 1)
thirty true points on 30 stills are off by 4.23 (CIEDE2000), with these by 4.11."""

_SHARPNESS = np.float32(3.0)  # with which the nearer seed wins (Shepard 1968)
_NEAR = np.float32(0.002)  # squared distance below which nearer is no better
_SWEEPS = 12  # at most; a way may bend so often
_SETTLED = np.float32(0.02)
_FAR = np.float32(60.0)


@dataclass(frozen=True, slots=True)
class Seed:
    """A disc, or the tube around a path, whose colour is known; positions as fractions."""

    path: tuple[tuple[float, float], ...]
    radius: float  # of the picture's shorter side
    chroma: tuple[float, float]


def spread(
    seeds: Sequence[Seed], luma: WorkingLuma, grid: GridSize, features: Features | None = None
) -> Hint:
    """The seeds' colour over ``luma`` (uint8, twice ``grid``); later seeds lie on top.

    With ``features`` (c, h, w), unit vectors a cell of any coarser grid, colour keeps to the thing
    that a seed lies on and to its like.
    """
    look = _Look(luma, grid, features)
    discs = _without_overlap([_disc(seed, grid) for seed in seeds])
    reach, choice = look.squared_distances(discs)
    nearest = reach.min(axis=0)
    share = ((choice.min(axis=0) + _NEAR) / (choice + _NEAR)) ** _SHARPNESS
    chroma = np.tensordot(
        np.array([seed.chroma for seed in seeds], np.float32).T, share / share.sum(axis=0), axes=1
    )
    confidence = _SURE / (1 + (nearest / _HALF) ** _STEEP)
    for seed, disc in zip(seeds, discs, strict=True):
        chroma[:, disc] = np.array(seed.chroma, np.float32)[:, None]
        confidence[disc] = 1
    return Hint(np.asarray(chroma, np.float32), confidence[None])


def _disc(seed: Seed, grid: GridSize) -> NDArray[np.bool_]:
    """The cells of a seed: one at least."""
    cells = np.zeros(grid, np.uint8)
    places = [(x * grid.width, y * grid.height) for x, y in seed.path]
    points = np.array(
        [(min(int(x), grid.width - 1), min(int(y), grid.height - 1)) for x, y in places], np.int32
    )
    radius = max(0, round(seed.radius * min(grid) - 0.5))
    if len(points) > 1:
        cv2.polylines(cells, [points], False, 1, max(1, 2 * radius))
    for x, y in points.tolist():
        cv2.circle(cells, (x, y), radius, 1, -1)
    return cells.astype(np.bool_)


def _without_overlap(discs: Sequence[NDArray[np.bool_]]) -> list[NDArray[np.bool_]]:
    """Each cell belongs to the last disc that holds it; a disc never vanishes entirely."""
    taken = np.zeros_like(discs[0])
    own = []
    for disc in reversed(discs):
        left = disc & ~taken
        own.append(left if left.any() else disc)
        taken |= disc
    return own[::-1]


class _Look:
    """What a frame looks like on its grid, freed of grain."""

    def __init__(self, luma: WorkingLuma, grid: GridSize, features: Features | None) -> None:
        self._features = features
        raw = cv2.resize(luma, (grid.width, grid.height), interpolation=cv2.INTER_AREA)
        levels = raw.astype(np.float32)
        self._tone = _floats(cv2.bilateralFilter(levels, 5, 18.0, 1.5))
        self._texture = _log_contrast(levels)
        contrast = float(self._tone.std()) / _USUAL_CONTRAST
        self._contrast = np.float32(np.clip(contrast, _LEAST_CONTRAST, 1))
        self._size = grid
        halved = cv2.resize(self._tone, _half(grid)[::-1], interpolation=cv2.INTER_AREA)
        self._across = self._edges(_floats(halved))
        self._down = self._edges(_floats(halved).T)

    def squared_distances(self, discs: Sequence[NDArray[np.bool_]]) -> tuple[Image, Image]:
        """(n, h, w) each: the square of how far each cell is from each disc.

        The first says how far colour reaches, the second which disc's it is.
        """
        light = self._geodesic(discs) ** 2 + np.stack([self._unlike(disc) for disc in discs])
        things = np.stack([self._other_thing(disc) for disc in discs])
        ways = np.stack([self._away(disc) for disc in discs])
        parts = light, things, (ways / np.float32(_REACH * min(self._size))) ** 2
        choice = sum(weight * part for weight, part in zip(_CHOICE, parts, strict=True))
        return _floats(sum(parts)), _floats(choice)

    def _edges(self, tone: Image) -> Image:
        """Cost of the step from each column to the next (h, w - 1), beyond what grain makes."""
        steps = np.abs(np.diff(tone, axis=1))
        grain = np.float32(_GRAIN * 1.48) * np.median(steps)
        return _floats(np.maximum(steps - grain, 0) / (self._contrast * np.float32(_EDGE)))

    def _unlike(self, disc: NDArray[np.bool_]) -> Image:
        """The squared distance that luma and texture make."""
        tone, texture = self._tone[disc], self._texture[disc]
        off = np.abs(self._tone - tone.mean()) - tone.std()
        rough = np.abs(self._texture - texture.mean()) - texture.std()
        return _floats(
            (np.maximum(off, 0) / (self._contrast * np.float32(_TONE))) ** 2
            + (np.maximum(rough, 0) / np.float32(_TEXTURE)) ** 2
        )

    def _other_thing(self, disc: NDArray[np.bool_]) -> Image:
        """The squared distance that features make; 0 without any."""
        if self._features is None:
            return np.zeros_like(self._tone)
        size = self._features.shape[2], self._features.shape[1]
        held = cv2.resize(disc.astype(np.float32), size, interpolation=cv2.INTER_AREA)
        near = cv2.resize(self._away(disc), size, interpolation=cv2.INTER_AREA)
        near = np.exp(-0.5 * np.square(near / (_THING * min(self._size))))
        for _ in range(_GLANCES):  # a thing is more than the few cells of a disc
            there = (self._features * held).sum(axis=(1, 2))
            alike = np.tensordot(there / max(float(np.linalg.norm(there)), 1e-6), self._features, 1)
            unlike = np.maximum(1 - alike / alike.max(), 0) / np.float32(_UNLIKE)
            held = np.exp(-unlike * unlike) * near
        large = cv2.resize(unlike, (self._size.width, self._size.height))
        return _floats(large * large)

    def _away(self, disc: NDArray[np.bool_]) -> Image:
        """Cells to the nearest one of the disc."""
        return _floats(cv2.distanceTransform((~disc).astype(np.uint8), cv2.DIST_L2, 3))

    def _geodesic(self, discs: Sequence[NDArray[np.bool_]]) -> Image:
        """(n, h, w): the least sum of edges on a way from each disc, found at half the size.

        Swept along rows and columns in turn. A row at once: what a way from the left costs is the
        running minimum of cost less the row's edges summed up, plus that sum.
        """
        starts = [_halved(disc, _half(self._size)) for disc in discs]
        distance = np.where(np.stack(starts, axis=1), np.float32(0), _FAR)  # (h, n, w)
        rows = _summed(self._across.T)[:, None]
        columns = _summed(self._down.T)[:, None]
        for _ in range(_SWEEPS):
            across = _swept(np.ascontiguousarray(distance.transpose(2, 1, 0)), rows)
            swept = _swept(np.ascontiguousarray(across.transpose(2, 1, 0)), columns)
            change, distance = float((distance - swept).max()), swept
            if change < _SETTLED:
                break
        size = self._size.width, self._size.height
        return np.stack([_floats(cv2.resize(one, size)) for one in distance.transpose(1, 0, 2)])


def _half(grid: GridSize) -> GridSize:
    return GridSize(grid.height // 2, grid.width // 2)


def _halved(disc: NDArray[np.bool_], size: GridSize) -> NDArray[np.bool_]:
    """Cells of the half size that hold some of the disc."""
    cells = disc[: 2 * size.height, : 2 * size.width]
    held = cells.reshape(size.height, 2, size.width, 2).any(axis=(1, 3))
    return np.asarray(held, np.bool_)


def _summed(edges: Image) -> Image:
    """(k, m): the edges along the first axis, summed up from its start."""
    zero = np.zeros((1, edges.shape[1]), np.float32)
    return np.concatenate([zero, np.cumsum(edges, axis=0, dtype=np.float32)])


def _swept(distance: Image, summed: Image) -> Image:
    """Distances (k, n, m) after ways along the first axis, there and back."""
    there = np.minimum.accumulate(distance - summed, axis=0) + summed
    back = np.minimum.accumulate((there + summed)[::-1], axis=0)[::-1] - summed
    return _floats(np.minimum(there, back))


def _log_contrast(levels: Image) -> Image:
    """log₂ of the standard deviation in the calmest window around a cell, grain's own at least.

    The calmest of those that hold the cell, so that an edge nearby is not taken for texture.
    """
    mean = cv2.blur(levels, (5, 5))
    variance = cv2.blur(levels * levels, (5, 5)) - mean * mean
    contrast = np.sqrt(np.maximum(cv2.erode(variance, np.ones((5, 5), np.uint8)), 0))
    floor = np.maximum(np.median(contrast), np.float32(2))
    return _floats(cv2.blur(np.log2(np.maximum(contrast, floor)), (5, 5)))


def _floats(array: object) -> Image:
    return np.asarray(array, np.float32)
