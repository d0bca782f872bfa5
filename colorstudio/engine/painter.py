"""The chroma planes of a frame as preview and export both show them."""

from typing import cast

import cv2
import numpy as np

from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.matrices import chroma_codes
from colorstudio.chroma.merge import ChromaMerger
from colorstudio.engine.layer import FrameColours
from colorstudio.film.picture import Picture, Plane, PlaneFormat


class FramePainter:
    """Merges a film's colour layer into its pictures."""

    def __init__(self, layer: FrameColours, source: PlaneFormat, target: PlaneFormat) -> None:
        self._layer = layer
        self._source = source
        self._target = target
        self._mergers: dict[GridSize, ChromaMerger] = {}  # takes may differ in their grids

    def chroma_planes(self, picture: Picture) -> tuple[Plane, Plane]:
        """(Cb, Cr) in the target's format: the take's colour, else what the film itself has."""
        colour = self._layer.at(picture.frame)
        if colour is not None:
            merger = self._merger(GridSize(*colour.chroma.shape[1:]))
            return merger.merge(picture.y, colour.chroma, colour.grade)
        if picture.cb is None or picture.cr is None:
            return self._neutral(), self._neutral()
        source = picture.format
        return self._converted(picture.cb, source), self._converted(picture.cr, source)

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


def _dtype(bit_depth: int) -> type[np.uint8] | type[np.uint16]:
    return np.uint8 if bit_depth == 8 else np.uint16
