"""The colour tags of a film, as ITU-T H.273 numbers them."""

from enum import IntEnum


class Matrix(IntEnum):
    """Luma and chroma coefficients (H.273 MatrixCoefficients)."""

    RGB = 0
    BT709 = 1
    UNSPECIFIED = 2
    FCC = 4
    BT470BG = 5  # BT.601, 625 lines
    SMPTE170M = 6  # BT.601, 525 lines
    SMPTE240M = 7
    YCGCO = 8
    BT2020_NCL = 9


class ColorRange(IntEnum):
    """How code values map to black and white (FFmpeg's AVColorRange numbering)."""

    UNSPECIFIED = 0
    LIMITED = 1  # 16..235 (luma) and 16..240 (chroma) at 8 bits
    FULL = 2  # 0..255 at 8 bits


HDR_TRANSFERS = {16: "PQ", 18: "HLG"}
"""Transfer characteristics (H.273) of high dynamic range film, which the models do not know."""
