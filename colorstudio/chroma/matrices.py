"""Luma, colour differences and code values, after ITU-R BT.601/709/2020 and ITU-T H.273."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import FilmError
from colorstudio.film.picture import Plane
from colorstudio.film.tags import ColorRange, Matrix

Floats = NDArray[np.float32]


class Coefficients(NamedTuple):
    """Shares of red and blue in luma; colour differences are scaled to ±0.5."""

    red: float
    blue: float

    @property
    def green(self) -> float:
        """Share of green in luma."""
        return 1 - self.red - self.blue

    @property
    def cb_unit(self) -> float:
        """B′ − Y′ of Cb = 1."""
        return 2 * (1 - self.blue)

    @property
    def cr_unit(self) -> float:
        """R′ − Y′ of Cr = 1."""
        return 2 * (1 - self.red)


BT601 = Coefficients(0.299, 0.114)
_COEFFICIENTS = {
    Matrix.BT709: Coefficients(0.2126, 0.0722),
    Matrix.FCC: Coefficients(0.30, 0.11),
    Matrix.BT470BG: BT601,
    Matrix.SMPTE170M: BT601,
    Matrix.SMPTE240M: Coefficients(0.212, 0.087),
    Matrix.BT2020_NCL: Coefficients(0.2627, 0.0593),
}


def coefficients(matrix: Matrix) -> Coefficients:
    """Raises FilmError for a matrix that is not made of luma and colour differences."""
    if matrix not in _COEFFICIENTS:
        raise FilmError(
            f"The film's colour matrix ({matrix.name}) is not supported;"
            " convert the film to BT.709 first."
        )
    return _COEFFICIENTS[matrix]


def grid_scale(matrix: Matrix) -> tuple[float, float]:
    """Factors that turn grid (Cb, Cr), which are BT.601's, into those of ``matrix``.

    B′ − Y′ and R′ − Y′ stay the same, so that the film's own luma keeps its meaning.
    """
    film = coefficients(matrix)
    return BT601.cb_unit / film.cb_unit, BT601.cr_unit / film.cr_unit


def rgb_to_ycbcr(rgb: Floats, matrix: Matrix) -> tuple[Floats, Floats]:
    """R′G′B′ (..., 3) in [0, 1] to luma (...) in [0, 1] and (Cb, Cr) (2, ...) in ±0.5."""
    share = coefficients(matrix)
    luma = rgb @ np.array([share.red, share.green, share.blue], np.float32)
    cb = (rgb[..., 2] - luma) / np.float32(share.cb_unit)
    cr = (rgb[..., 0] - luma) / np.float32(share.cr_unit)
    return luma, np.stack([cb, cr])


def ycbcr_to_rgb(luma: Floats, chroma: Floats, matrix: Matrix) -> Floats:
    """The inverse of :func:`rgb_to_ycbcr`, not clipped."""
    share = coefficients(matrix)
    blue = chroma[0] * np.float32(share.cb_unit)
    red = chroma[1] * np.float32(share.cr_unit)
    green = (blue * np.float32(share.blue) + red * np.float32(share.red)) / -share.green
    return np.stack([luma + red, luma + green.astype(np.float32), luma + blue], axis=-1)


@dataclass(frozen=True, slots=True)
class Codes:
    """How a plane's code values stand for fractions: ``code = zero + span × fraction``."""

    zero: int
    span: int
    bit_depth: int

    def to_fractions(self, plane: Plane) -> Floats:
        """Code values to fractions of full scale."""
        return (plane.astype(np.float32) - np.float32(self.zero)) / np.float32(self.span)

    def to_plane(self, fractions: Floats) -> Plane:
        """Fractions to the nearest code values."""
        codes = np.rint(fractions.astype(np.float64) * self.span + self.zero)
        codes = np.clip(codes, 0, (1 << self.bit_depth) - 1)
        return codes.astype(np.uint8) if self.bit_depth == 8 else codes.astype(np.uint16)


def luma_codes(bit_depth: int, color_range: ColorRange) -> Codes:
    """Codes of luma: 0 is black and 1 white."""
    if color_range is ColorRange.FULL:
        return Codes(0, (1 << bit_depth) - 1, bit_depth)
    return Codes(16 << (bit_depth - 8), 219 << (bit_depth - 8), bit_depth)


def chroma_codes(bit_depth: int, color_range: ColorRange) -> Codes:
    """Codes of Cb and Cr: 0 is neutral, ±0.5 the most vivid."""
    neutral = 1 << (bit_depth - 1)
    if color_range is ColorRange.FULL:
        return Codes(neutral, (1 << bit_depth) - 1, bit_depth)
    return Codes(neutral, 224 << (bit_depth - 8), bit_depth)
