"""The one merge of grid chroma into a film's own planes, for preview and export alike."""

from typing import cast

import cv2
import numpy as np

from colorstudio.chroma.gamut import GamutLimiter
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import (
    Floats,
    chroma_codes,
    coefficients,
    grid_scale,
)
from colorstudio.chroma.siting import LumaAtSites, Siting
from colorstudio.chroma.upsample import GuidedUpsampler
from colorstudio.film.picture import Plane, PlaneFormat, WorkingLuma

_NEUTRAL = Grade()


class ChromaMerger:
    """Makes the Cb and Cr planes of ``target`` for pictures of ``source``; luma is only read.

    ``target`` has the size of ``source`` and is 4:4:4, 4:2:2 or 4:2:0. Keeps its buffers: one for
    each thread. Raises FilmError for a matrix without colour differences.
    """

    def __init__(self, source: PlaneFormat, target: PlaneFormat, grid: GridSize) -> None:
        self._grid = grid.width, grid.height
        self._codes = chroma_codes(target.bit_depth, target.color_range)
        self._scale = grid_scale(target.matrix)
        self._siting = Siting(target, grid)
        self._luma_at_sites = LumaAtSites(source, target)
        self._upsample = GuidedUpsampler(grid, target.chroma_size)
        self._limit = GamutLimiter(coefficients(target.matrix), target.chroma_size)

    def merge(
        self,
        y: Plane,
        chroma: Chroma,
        grade: Grade | None = None,
        tone: Floats | None = None,
    ) -> tuple[Plane, Plane]:
        """Fresh (Cb, Cr) planes for luma ``y`` (H, W) in the source's code values.

        ``tone`` (2, 256) by luma is the film's own, of which the grade may want a share. Colours
        that do not exist at their luma lose chroma, so that no channel clips.
        """
        grade = grade or _NEUTRAL
        luma = self._luma_at_sites(y)
        cells = self._cells(luma) if grade.asks_luma else None
        planes = self._upsample(self._siting.to_sites(grade.tone(chroma, cells)), luma)
        luma_steps = cast(WorkingLuma, cv2.convertScaleAbs(luma, alpha=255))
        if tone is not None and grade.own_tint:
            for plane, by_luma in zip(planes, grade.own_tint * tone, strict=True):
                plane += cv2.LUT(luma_steps, by_luma)
        kept = self._limit(planes, luma_steps)
        if grade.fades:
            kept *= cv2.LUT(luma_steps, grade.fade_table())
        cb, cr = (
            self._quantised(plane, kept, scale)
            for plane, scale in zip(planes, self._scale, strict=True)
        )
        return cb, cr

    def _cells(self, luma: Floats) -> Floats:
        """Luma as the grid's cells see it."""
        return cast(Floats, cv2.resize(luma, self._grid, interpolation=cv2.INTER_AREA))

    def _quantised(self, plane: Floats, kept: Floats, scale: float) -> Plane:
        np.multiply(plane, kept, out=plane)
        depth = cv2.CV_8U if self._codes.bit_depth == 8 else cv2.CV_16U
        codes = cv2.addWeighted(
            plane, self._codes.span * scale, plane, 0, self._codes.zero, dtype=depth
        )
        most = self._codes.span // 2
        return cast(
            Plane, np.clip(codes, self._codes.zero - most, self._codes.zero + most, out=codes)
        )
