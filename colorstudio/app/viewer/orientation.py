"""From the coded picture to the one on screen: square pixels (SAR), turned upright."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.info import VideoStream

Rgb = NDArray[np.uint8]
"""(h, w, 3)"""


@dataclass(frozen=True, slots=True)
class Orientation:
    """How a film's pictures are shown. No side ever shrinks, so every sample is on screen."""

    coded: tuple[int, int]  # (width, height) as stored
    stretch: tuple[Fraction, Fraction]  # of (width, height), both >= 1
    rotation: int  # degrees clockwise

    @classmethod
    def of(cls, video: VideoStream) -> Self:
        """The orientation that the file asks for."""
        stretch = (max(video.sar, Fraction(1)), max(1 / video.sar, Fraction(1)))
        return cls((video.width, video.height), stretch, video.rotation)

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) on screen."""
        width, height = self._stretched(*self.coded)
        return (height, width) if self.rotation % 180 else (width, height)

    def upright(self, picture: Rgb) -> Rgb:
        """The picture as shown; a reduced one stays as much reduced."""
        size = self._stretched(picture.shape[1], picture.shape[0])
        if size != (picture.shape[1], picture.shape[0]):
            picture = cast(Rgb, cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC))
        if self.rotation:
            return np.ascontiguousarray(np.rot90(picture, -self.rotation // 90))
        return picture

    def sample_at(self, x: float, y: float) -> tuple[int, int] | None:
        """(column, row) of the stored sample at a place of the shown picture; None beside it."""
        width, height = self.size
        if not (0 <= x < width and 0 <= y < height):
            return None
        turned = {
            0: (x / width, y / height),
            90: (y / height, 1 - x / width),
            180: (1 - x / width, 1 - y / height),
            270: (1 - y / height, x / width),
        }[self.rotation]
        column, row = (int(t * side) for t, side in zip(turned, self.coded, strict=True))
        return min(column, self.coded[0] - 1), min(row, self.coded[1] - 1)

    def _stretched(self, width: int, height: int) -> tuple[int, int]:
        return round(width * self.stretch[0]), round(height * self.stretch[1])
