"""Pictures with known colour, as planes of any format."""

from fractions import Fraction

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize, grid_size
from colorstudio.chroma.matrices import chroma_codes, luma_codes, rgb_to_ycbcr
from colorstudio.film.picture import Picture, PlaneFormat
from colorstudio.film.tags import ColorRange, Matrix


def plane_format(
    width: int = 192,
    height: int = 144,
    bit_depth: int = 8,
    chroma_shift: tuple[int, int] = (1, 1),
    color_range: ColorRange = ColorRange.LIMITED,
    matrix: Matrix = Matrix.BT709,
) -> PlaneFormat:
    return PlaneFormat(width, height, bit_depth, chroma_shift, color_range, matrix)


def grid_of(planes: PlaneFormat, short_side: int = 36) -> GridSize:
    return grid_size(Fraction(planes.width, planes.height), short_side)


def smooth_scene(height: int, width: int) -> NDArray[np.float32]:
    """R′G′B′ (H, W, 3) in [0.2, 0.8], whose colour varies over the whole picture."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = x / width, y / height
    rgb = np.stack([0.5 + 0.3 * np.sin(3 * u), 0.5 + 0.3 * np.cos(4 * v), 0.2 + 0.6 * u * v], -1)
    return rgb.astype(np.float32)


def picture_of(rgb: NDArray[np.float32], planes: PlaneFormat) -> Picture:
    """The picture that holds this scene, with chroma on every other column, between rows."""
    luma, chroma = rgb_to_ycbcr(rgb, planes.matrix)
    codes = chroma_codes(planes.bit_depth, planes.color_range)
    cb, cr = (codes.to_plane(_at_sites(plane, planes)) for plane in chroma)
    y = luma_codes(planes.bit_depth, planes.color_range).to_plane(luma)
    return Picture(0, 0, planes, y, cb, cr)


def _at_sites(plane: NDArray[np.float32], planes: PlaneFormat) -> NDArray[np.float32]:
    height, width = planes.chroma_size
    step_x, step_y = (1 << shift for shift in planes.chroma_shift)
    x = np.arange(width, dtype=np.float32) * step_x
    y = np.arange(height, dtype=np.float32) * step_y + (step_y - 1) / 2
    columns, rows = np.meshgrid(x, y)
    return np.asarray(
        cv2.remap(plane, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        np.float32,
    )
