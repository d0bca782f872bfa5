"""One decoded picture, and the planes that an encoder takes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.film.tags import ColorRange, Matrix

Plane = NDArray[np.uint8] | NDArray[np.uint16]
WorkingLuma = NDArray[np.uint8]  # (h, w), full range 0..255, whatever the source stores


@dataclass(frozen=True, slots=True)
class PlaneFormat:
    """How luma and chroma planes store their numbers; grey film counts as 4:2:0 here."""

    width: int
    height: int
    bit_depth: int  # 8: uint8 planes; 9..16: uint16 planes, value in the low bits
    chroma_shift: tuple[int, int]  # log2 (x, y): (1, 1) is 4:2:0, (1, 0) 4:2:2, (0, 0) 4:4:4
    color_range: ColorRange
    matrix: Matrix

    @property
    def chroma_size(self) -> tuple[int, int]:
        """(height, width) of the Cb and Cr planes; odd luma sizes round up."""
        x, y = self.chroma_shift
        return -(-self.height >> y), -(-self.width >> x)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a film in its own luma and chroma, coded orientation.

    ``y`` (H, W) holds exactly the samples of the file (of an RGB file: its luma, computed once).
    ``cb`` and ``cr`` are the file's own chroma at ``format``'s subsampling, None for grey film.
    Treat all planes as read-only. ``corrupt`` marks a picture that the decoder had to conceal.
    ``rotation`` degrees clockwise turn it upright.
    """

    frame: int  # position in display order, from 0
    pts: int
    format: PlaneFormat
    y: Plane
    cb: Plane | None = None
    cr: Plane | None = None
    corrupt: bool = False
    rotation: int = 0
    captions: bytes = b""  # closed captions that it bears, in pieces of three bytes

    @property
    def upright_size(self) -> tuple[int, int]:
        """(height, width) once it is upright."""
        height, width = self.y.shape
        return (width, height) if self.rotation % 180 else (height, width)
