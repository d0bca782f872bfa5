"""The numbers behind the scopes, from the picture on screen. Knows no Qt."""

import numpy as np
from numpy.typing import NDArray

Rgb = NDArray[np.uint8]
"""(h, w, 3)"""
Density = NDArray[np.float32]
"""(rows, columns) in [0, 1], row 0 at the bottom: how much of the picture lies there."""

WIDTH = 320  # pixels; a picture this wide is enough to measure
LEVELS = 128
VECTORS = 160
REACH = 0.32  # of Cb and Cr that the vectorscope shows, as a fraction of full scale
SKIN_DEGREES = 123.0  # of (Cb, Cr): the line along which skin of every tone lies
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
PRIMARIES = {
    "R": (1, 0, 0),
    "Yl": (1, 1, 0),
    "G": (0, 1, 0),
    "Cy": (0, 1, 1),
    "B": (0, 0, 1),
    "Mg": (1, 0, 1),
}
"""What a vectorscope names, as red, green and blue."""


def waveform(rgb: Rgb) -> Density:
    """Luma (rows) over the width of the picture."""
    return _levels_by_column((rgb @ _LUMA).astype(np.uint8))


def parade(rgb: Rgb) -> Density:
    """Red, green and blue side by side, each over the width of the picture."""
    return np.concatenate([_levels_by_column(rgb[..., channel]) for channel in range(3)], axis=1)


def histogram(rgb: Rgb) -> NDArray[np.float32]:
    """(4, 256): share of pixels at each level of red, green, blue and luma, the most being 1."""
    luma = (rgb @ _LUMA).astype(np.uint8)
    planes = [*(rgb[..., channel] for channel in range(3)), luma]
    counts = np.stack([np.bincount(plane.ravel(), minlength=256) for plane in planes])
    inner = counts[:, 1:-1].max()  # black borders and blown skies would flatten the rest
    return np.asarray((counts / max(1, inner)).clip(0, 1), np.float32)


def vectorscope(rgb: Rgb) -> Density:
    """Cr (rows) over Cb, both from -REACH to REACH, BT.601."""
    cb, cr = _chroma(rgb / 255)
    edges = [(-REACH, REACH), (-REACH, REACH)]
    counts, _, _ = np.histogram2d(cr.ravel(), cb.ravel(), bins=VECTORS, range=edges)
    return _brightened(counts)


def hue_degrees(rgb: tuple[int, int, int]) -> float:
    """The direction in which a colour lies in the vectorscope, from Cb up to Cr."""
    cb, cr = _chroma(np.array(rgb, np.float64))
    return float(np.rad2deg(np.arctan2(cr, cb)))


def _chroma(rgb: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    luma = rgb @ _LUMA
    return (rgb[..., 2] - luma) / 1.772, (rgb[..., 0] - luma) / 1.402


def _levels_by_column(plane: NDArray[np.uint8]) -> Density:
    height, width = plane.shape
    bins = plane.astype(np.int64) * LEVELS // 256 * width + np.arange(width)
    counts = np.bincount(bins.ravel(), minlength=LEVELS * width).reshape(LEVELS, width)
    return _brightened(counts / height * LEVELS)


def _brightened(counts: NDArray[np.float64]) -> Density:
    """Single pixels stay visible beside heaps of them."""
    density = np.log1p(counts)
    return np.asarray(density / max(1e-6, float(density.max())), np.float32)
