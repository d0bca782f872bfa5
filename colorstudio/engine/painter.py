"""A frame with its colour: one merge for preview, export, and all small pictures."""

from collections.abc import Sequence
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import Floats, chroma_codes
from colorstudio.chroma.merge import ChromaMerger
from colorstudio.chroma.tone import own_tone
from colorstudio.engine.layer import FrameColours
from colorstudio.film.picture import Picture, Plane, PlaneFormat, WorkingLuma
from colorstudio.film.tags import ColorRange, Matrix
from colorstudio.stages import staged


class FramePainter:
    """Merges a film's colour layer into its pictures."""

    def __init__(self, layer: FrameColours, source: PlaneFormat, target: PlaneFormat) -> None:
        self._layer = layer
        self._source = source
        self._target = target
        self._mergers: dict[GridSize, ChromaMerger] = {}  # takes may differ in their grids

    @staged("merge")
    def chroma_planes(self, picture: Picture) -> tuple[Plane, Plane]:
        """(Cb, Cr) in the target's format: the take's colour, else what the film itself has."""
        colour = self._layer.at(picture.frame)
        if colour is not None and colour.parts:
            planes = [self._merged(picture, part.chroma, part.grade) for part in colour.parts]
            weights = [part.weight for part in colour.parts]
            cb, cr = (_mixture(plane, weights) for plane in zip(*planes, strict=True))
            return cb, cr
        if colour is not None:
            return self._merged(picture, colour.chroma, colour.grade)
        if picture.cb is None or picture.cr is None:
            return self._neutral(), self._neutral()
        source = picture.format
        return self._converted(picture.cb, source), self._converted(picture.cr, source)

    def _merged(self, picture: Picture, chroma: Chroma, grade: Grade) -> tuple[Plane, Plane]:
        merger = self._merger(GridSize(*chroma.shape[1:]))
        tone = own_tone(picture) if grade.own_tint else None
        return merger.merge(picture.y, chroma, grade, tone)

    def _merger(self, grid: GridSize) -> ChromaMerger:
        if grid not in self._mergers:
            self._mergers[grid] = ChromaMerger(self._source, self._target, grid)
        return self._mergers[grid]

    def _neutral(self) -> Plane:
        depth = self._target.bit_depth
        return cast(Plane, np.full(self._target.chroma_size, 1 << (depth - 1), _dtype(depth)))

    def _converted(self, plane: Plane, source: PlaneFormat) -> Plane:
        height, width = self._target.chroma_size
        if plane.shape != (height, width):
            plane = cast(Plane, cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA))
        stored = chroma_codes(source.bit_depth, source.color_range)
        wanted = chroma_codes(self._target.bit_depth, self._target.color_range)
        return plane if stored == wanted else wanted.to_plane(stored.to_fractions(plane))


class SmallPainter:
    """The same merge for small upright pictures: thumbnails, variations, trials of exemplars."""

    def __init__(self, matrix: Matrix) -> None:
        self._matrix = matrix
        self._mergers: dict[tuple[tuple[int, ...], GridSize], ChromaMerger] = {}

    def rgb(
        self,
        luma: WorkingLuma,
        chroma: Chroma,
        grade: Grade | None = None,
        tone: Floats | None = None,
    ) -> NDArray[np.uint8]:
        """R′G′B′ (H, W, 3) of a luma (H, W) of full range and its chroma, of any grid."""
        height, width = luma.shape
        planes = PlaneFormat(width, height, 8, (0, 0), ColorRange.FULL, self._matrix)
        sizes = luma.shape, GridSize(*chroma.shape[1:])
        if sizes not in self._mergers:
            self._mergers[sizes] = ChromaMerger(planes, planes, sizes[1])
        return to_rgb(luma, *self._mergers[sizes].merge(luma, chroma, grade, tone), planes)


def _mixture(planes: Sequence[Plane], weights: Sequence[float]) -> Plane:
    """Codes of like planes, weighted."""
    total = sum(plane * np.float32(weight) for plane, weight in zip(planes, weights, strict=True))
    return cast(Plane, np.rint(total).astype(planes[0].dtype))


def _dtype(bit_depth: int) -> type[np.uint8] | type[np.uint16]:
    return np.uint8 if bit_depth == 8 else np.uint16
