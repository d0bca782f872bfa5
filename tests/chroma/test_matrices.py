"""Matrices and code values against independent arithmetic."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from skimage.color import rgb2ycbcr

from colorstudio.chroma.matrices import (
    chroma_codes,
    coefficients,
    grid_scale,
    luma_codes,
    rgb_to_ycbcr,
    ycbcr_to_rgb,
)
from colorstudio.errors import FilmError
from colorstudio.film.tags import ColorRange, Matrix

MATRICES = [
    Matrix.BT709,
    Matrix.FCC,
    Matrix.BT470BG,
    Matrix.SMPTE170M,
    Matrix.SMPTE240M,
    Matrix.BT2020_NCL,
]
RANGES = [ColorRange.LIMITED, ColorRange.FULL]
COLOURS = arrays.arrays(
    np.float32, (5, 3), elements=st.floats(0, 1, width=32, allow_subnormal=False)
)


@given(COLOURS)
def test_bt601_agrees_with_scikit_image(rgb):
    luma, chroma = rgb_to_ycbcr(rgb, Matrix.SMPTE170M)
    expected = rgb2ycbcr(rgb.astype(np.float64))
    np.testing.assert_allclose(16 + 219 * luma, expected[..., 0], atol=0.01)
    np.testing.assert_allclose(128 + 224 * chroma[0], expected[..., 1], atol=0.01)
    np.testing.assert_allclose(128 + 224 * chroma[1], expected[..., 2], atol=0.01)


@pytest.mark.parametrize(
    ("matrix", "rgb", "luma", "cb", "cr"),
    [
        (Matrix.BT709, (1, 0, 0), 0.2126, -0.2126 / 1.8556, 0.5),
        (Matrix.BT709, (0, 0, 1), 0.0722, 0.5, -0.0722 / 1.5748),
        (Matrix.BT2020_NCL, (0, 1, 0), 0.678, -0.678 / 1.8814, -0.678 / 1.4746),
        (Matrix.FCC, (0, 1, 0), 0.59, -0.59 / 1.78, -0.59 / 1.4),
        (Matrix.SMPTE240M, (1, 0, 0), 0.212, -0.212 / 1.826, 0.5),
    ],
)
def test_primaries_by_hand(matrix, rgb, luma, cb, cr):
    y, chroma = rgb_to_ycbcr(np.array(rgb, np.float32), matrix)
    np.testing.assert_allclose([y, *chroma], [luma, cb, cr], atol=1e-6)


@pytest.mark.parametrize("matrix", MATRICES)
@given(rgb=COLOURS)
def test_rgb_comes_back(matrix, rgb):
    np.testing.assert_allclose(ycbcr_to_rgb(*rgb_to_ycbcr(rgb, matrix), matrix), rgb, atol=2e-6)


@pytest.mark.parametrize("matrix", MATRICES)
def test_grid_scale_keeps_differences_from_luma(matrix):
    cb, cr = grid_scale(matrix)
    film = coefficients(matrix)
    assert cb * film.cb_unit == pytest.approx(1.772)
    assert cr * film.cr_unit == pytest.approx(1.402)


@pytest.mark.parametrize("matrix", [Matrix.YCGCO, Matrix.RGB, Matrix.UNSPECIFIED])
def test_other_matrices_are_refused_in_a_sentence(matrix):
    with pytest.raises(FilmError, match="not supported"):
        coefficients(matrix)


@given(st.integers(8, 16), st.sampled_from(RANGES), st.data())
def test_code_values_survive(bit_depth, color_range, data):
    peak = (1 << bit_depth) - 1
    dtype = np.uint8 if bit_depth == 8 else np.uint16
    plane = data.draw(arrays.arrays(dtype, 16, elements=st.integers(0, peak)))
    for codes in (luma_codes(bit_depth, color_range), chroma_codes(bit_depth, color_range)):
        back = codes.to_plane(codes.to_fractions(plane))
        assert back.dtype == dtype
        np.testing.assert_array_equal(back, plane)


def test_limits_of_the_ranges():
    assert luma_codes(10, ColorRange.LIMITED).to_plane(np.float32([0, 1])).tolist() == [64, 940]
    assert luma_codes(12, ColorRange.FULL).to_plane(np.float32([0, 1])).tolist() == [0, 4095]
    limited = chroma_codes(8, ColorRange.LIMITED)
    assert limited.to_plane(np.float32([-0.5, 0, 0.5])).tolist() == [16, 128, 240]
    full = chroma_codes(8, ColorRange.FULL)
    assert full.to_plane(np.float32([-0.6, 0, 0.5])).tolist() == [0, 128, 255]


@given(COLOURS, st.sampled_from(MATRICES), st.sampled_from(RANGES))
def test_eight_bit_colours_come_back_within_one_step(rgb, matrix, color_range):
    """At twelve bits the planes hold every eight-bit colour."""
    rgb = np.rint(rgb * 255).astype(np.float32) / 255
    luma, chroma = rgb_to_ycbcr(rgb, matrix)
    y, c = luma_codes(12, color_range), chroma_codes(12, color_range)
    stored = y.to_fractions(y.to_plane(luma)), c.to_fractions(c.to_plane(chroma))
    assert np.abs(ycbcr_to_rgb(*stored, matrix) - rgb).max() * 255 < 1
