"""Chroma of models that name colours in CIELAB."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.film.tags import Matrix

Array = NDArray[np.float32]


def chroma_of_lab(ab: Array, luma: Array) -> Array:
    """Grid chroma (B, 2, H/2, W/2) of a*, b* (B, 2, h, w), at the brightness of our own picture.

    ``luma`` (B, 1, H, W) is R′G′B′ grey in [0, 1]; a*, b* are CIELAB's (D65, about ±110), at any
    size. Colours that this brightness cannot have are clipped as they leave R′G′B′.
    """
    return np.stack([_grid_chroma(*pair) for pair in zip(ab, luma[:, 0], strict=True)])


def _grid_chroma(ab: Array, luma: Array) -> Array:
    size = luma.shape[1] // 2, luma.shape[0] // 2
    grey = cv2.resize(luma, size, interpolation=cv2.INTER_AREA)
    lightness = cv2.cvtColor(np.repeat(grey[..., None], 3, 2), cv2.COLOR_RGB2Lab)[..., 0]
    a, b = (_resized(plane, size) for plane in ab)
    rgb = cv2.cvtColor(cv2.merge([lightness, a, b]), cv2.COLOR_Lab2RGB)
    return rgb_to_ycbcr(np.clip(rgb, 0, 1).astype(np.float32), Matrix.BT470BG)[1]


def _resized(plane: Array, size: tuple[int, int]) -> Array:
    shrinks = plane.shape[0] >= size[1] and plane.shape[1] >= size[0]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(np.ascontiguousarray(plane), size, interpolation=how), np.float32)
