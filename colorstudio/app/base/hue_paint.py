"""Pictures of hues, as the fields that ask for one are painted with."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from colorstudio.chroma.matrices import ycbcr_to_rgb
from colorstudio.film.tags import Matrix

_LUMA = 0.5
_STRENGTH = 0.2  # chroma that exists at this luma for every hue


def hue_image(hues: NDArray[np.float32], strength: NDArray[np.float32]) -> QImage:
    """Hues in degrees and shares of chroma, both (h, w), as a picture."""
    angle, size = np.deg2rad(hues), np.float32(_STRENGTH) * strength
    chroma = np.stack([size * np.cos(angle), size * np.sin(angle)])
    rgb = ycbcr_to_rgb(np.full(hues.shape, _LUMA, np.float32), chroma, Matrix.BT470BG)
    last = np.rint(np.clip(rgb, 0, 1) * 255).astype(np.uint8)
    pixels = np.ascontiguousarray(last)
    height, width = hues.shape
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()  # it owns its pixels


@cache
def wheel_image(side: int) -> QImage:
    """A disc of all hues as on a vectorscope, +Cb to the right and +Cr up, grey in the middle."""
    across = (np.arange(side, dtype=np.float32) + 0.5) * 2 / side - 1
    cb, cr = np.meshgrid(across, -across)
    away = np.minimum(np.hypot(cb, cr), 1)
    return hue_image(np.rad2deg(np.arctan2(cr, cb)), away.astype(np.float32))
