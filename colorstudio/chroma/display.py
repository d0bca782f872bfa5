"""RGB for the screen."""

from functools import cache
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.matrices import Codes, Floats, chroma_codes, coefficients, luma_codes
from colorstudio.film.picture import Plane, PlaneFormat
from colorstudio.film.tags import ColorRange, Matrix

_Bytes = NDArray[np.uint8]


def to_rgb(y: Plane, cb: Plane, cr: Plane, planes: PlaneFormat) -> _Bytes:
    """(H, W, 3) R′G′B′ in the film's own primaries, within two steps of exact arithmetic."""
    kind = planes.color_range
    luma = _eight_bits(y, luma_codes(planes.bit_depth, kind), luma_codes(8, kind))
    full_size = [luma, *(_full_size_chroma(plane, planes) for plane in (cb, cr))]
    rgb = cv2.transform(cv2.merge(full_size), _rgb_matrix(planes.matrix, kind))
    return cast(_Bytes, rgb)


def _full_size_chroma(plane: Plane, planes: PlaneFormat) -> _Bytes:
    kind = planes.color_range
    small = _eight_bits(plane, chroma_codes(planes.bit_depth, kind), chroma_codes(8, kind))
    if planes.chroma_shift == (0, 0):
        return small
    if small.min() == small.max():  # grey film
        return np.full((planes.height, planes.width), small[0, 0])
    scale_x, scale_y = (1 / (1 << shift) for shift in planes.chroma_shift)
    sites = np.array([[scale_x, 0, 0], [0, scale_y, (scale_y - 1) / 2]])  # see siting.py
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = planes.width, planes.height
    large = cv2.warpAffine(small, sites, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return cast(_Bytes, large)


def _eight_bits(plane: Plane, codes: Codes, target: Codes) -> _Bytes:
    """The same fractions as 8-bit codes."""
    if codes == target:
        return cast(_Bytes, plane)
    scale = target.span / codes.span
    offset = target.zero - scale * codes.zero
    return cast(_Bytes, cv2.convertScaleAbs(plane, alpha=scale, beta=offset))


@cache
def _rgb_matrix(matrix: Matrix, color_range: ColorRange) -> Floats:
    """(3, 4): from 8-bit codes of (Y, Cb, Cr) to 8-bit RGB."""
    shares = coefficients(matrix)
    blue, red = shares.cb_unit, shares.cr_unit
    differences = np.array(
        [
            [1, 0, red],
            [1, -blue * shares.blue / shares.green, -red * shares.red / shares.green],
            [1, blue, 0],
        ]
    )
    luma, chroma = luma_codes(8, color_range), chroma_codes(8, color_range)
    scaled = differences * 255 / np.array([luma.span, chroma.span, chroma.span])
    offset = -scaled @ np.array([luma.zero, chroma.zero, chroma.zero])
    return np.column_stack([scaled, offset]).astype(np.float32)
