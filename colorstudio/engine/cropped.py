"""A film's colour for pictures that show a part of it, by other numbers."""

from dataclasses import dataclass, replace
from typing import NamedTuple

import cv2
import numpy as np

from colorstudio.chroma.grid import Chroma
from colorstudio.engine.layer import FrameColours, LayerColour


class Margins(NamedTuple):
    """Shares of a film's width and height, 0 to 1, that its pictures were cropped by."""

    left: float = 0
    top: float = 0
    right: float = 0
    bottom: float = 0


WHOLE = Margins()


@dataclass(frozen=True, slots=True)
class CroppedColours(FrameColours):
    """The colour of pictures that begin at frame ``first`` of a film and lack its margins."""

    colours: FrameColours
    first: int = 0
    margins: Margins = WHOLE

    def at(self, frame: int) -> LayerColour | None:
        """See the protocol."""
        colour = self.colours.at(self.first + frame)
        if colour is None or not any(self.margins):
            return colour
        parts = tuple(replace(p, chroma=self._cropped(p.chroma)) for p in colour.parts)
        return LayerColour(self._cropped(colour.chroma), colour.grade, parts)

    def _cropped(self, chroma: Chroma) -> Chroma:
        """Cells of the same size as before, sampled where the pictures' own lie."""
        height, width = chroma.shape[1:]
        across = width * (1 - self.margins.left - self.margins.right)
        down = height * (1 - self.margins.top - self.margins.bottom)
        columns, rows = max(1, round(across)), max(1, round(down))
        x = width * self.margins.left + (np.arange(columns) + 0.5) * across / columns - 0.5
        y = height * self.margins.top + (np.arange(rows) + 0.5) * down / rows - 0.5
        across_to, down_to = (np.asarray(p, np.float32) for p in np.meshgrid(x, y))
        planes = [
            cv2.remap(plane, across_to, down_to, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            for plane in chroma
        ]
        return np.stack(planes).astype(np.float32)
