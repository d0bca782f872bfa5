"""RGB of a picture against exact arithmetic."""

import numpy as np
import pytest

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.matrices import chroma_codes, luma_codes, ycbcr_to_rgb
from colorstudio.film.tags import ColorRange, Matrix

from .scenes import picture_of, plane_format, smooth_scene


@pytest.mark.parametrize("matrix", [Matrix.SMPTE170M, Matrix.BT709, Matrix.BT2020_NCL])
@pytest.mark.parametrize("color_range", [ColorRange.LIMITED, ColorRange.FULL])
@pytest.mark.parametrize("bit_depth", [8, 10, 16])
def test_any_code_values_are_shown_as_exact_arithmetic_says(matrix, color_range, bit_depth):
    planes = plane_format(96, 64, bit_depth, (0, 0), color_range, matrix)
    dtype = np.uint8 if bit_depth == 8 else np.uint16
    random = np.random.default_rng(bit_depth)
    y, cb, cr = random.integers(0, 1 << bit_depth, (3, 64, 96)).astype(dtype)
    luma = luma_codes(bit_depth, color_range).to_fractions(y)
    codes = chroma_codes(bit_depth, color_range)
    chroma = np.stack([codes.to_fractions(cb), codes.to_fractions(cr)])
    exact = np.rint(np.clip(ycbcr_to_rgb(luma, chroma, matrix), 0, 1) * 255)
    shown = to_rgb(y, cb, cr, planes)
    assert shown.dtype == np.uint8
    assert np.abs(shown - exact).max() <= (1 if bit_depth == 8 else 2)


@pytest.mark.parametrize("chroma_shift", [(1, 1), (1, 0), (2, 0)])
@pytest.mark.parametrize("size", [(96, 64), (95, 63)])
def test_subsampled_pictures_show_their_scene(chroma_shift, size):
    planes = plane_format(*size, 8, chroma_shift)
    rgb = smooth_scene(planes.height, planes.width)
    picture = picture_of(rgb, planes)
    shown = to_rgb(picture.y, picture.cb, picture.cr, planes)
    assert shown.shape == rgb.shape
    assert np.abs(shown - 255 * rgb)[:, :-4].max() <= 3.5  # two steps, and one of the planes' own


@pytest.mark.parametrize("size", [(96, 64), (95, 63)])
def test_grey_film_shows_as_grey(size):
    planes = plane_format(*size, 8, (1, 1))
    picture = picture_of(smooth_scene(planes.height, planes.width), planes)
    neutral = np.full(planes.chroma_size, 128, np.uint8)
    shown = to_rgb(picture.y, neutral, neutral, planes)
    assert shown.shape == (*picture.y.shape, 3)
    assert np.ptp(shown, axis=-1).max() <= 1
    assert np.ptp(shown) > 50
