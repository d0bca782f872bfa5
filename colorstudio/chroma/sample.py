"""The colour that a picture already has, brought to the grid: of exemplars and of colour films."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import Floats, chroma_codes, grid_scale, rgb_to_ycbcr
from colorstudio.chroma.siting import Siting
from colorstudio.errors import FilmError
from colorstudio.film.picture import Picture
from colorstudio.film.tags import Matrix


def grid_chroma(picture: Picture, size: GridSize) -> Chroma:
    """A colour film's own chroma as means over the grid's cells.

    Raises FilmError where the picture is grey or its matrix has no colour differences.
    """
    if picture.cb is None or picture.cr is None:
        raise FilmError("This picture is grey and has no colour to take; choose one in colour.")
    kind = picture.format
    codes = chroma_codes(kind.bit_depth, kind.color_range)
    planes = [
        codes.to_fractions(plane) / np.float32(scale)
        for plane, scale in zip((picture.cb, picture.cr), grid_scale(kind.matrix), strict=True)
    ]
    at_sites = np.stack([_resized(plane, size) for plane in planes])
    return Siting(kind, size).from_sites(at_sites)


def grid_chroma_of_rgb(rgb: NDArray[np.uint8], size: GridSize) -> Chroma:
    """Chroma (2, h, w) of a picture (H, W, 3), as means over the grid's cells."""
    small = _resized(rgb.astype(np.float32) / np.float32(255), size)
    return rgb_to_ycbcr(small, Matrix.BT470BG)[1]


def _resized(plane: Floats, size: GridSize) -> Floats:
    """Means where the picture is finer than the grid, cubic interpolation where it is coarser."""
    height, width = plane.shape[:2]
    down = min(size.width, width), min(size.height, height)
    plane = np.asarray(cv2.resize(plane, down, interpolation=cv2.INTER_AREA), np.float32)
    if down == (size.width, size.height):
        return plane
    up = cv2.resize(plane, (size.width, size.height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(up, np.float32)
