"""The merge: the planes that preview and export both use."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.matrices import chroma_codes, luma_codes, ycbcr_to_rgb
from colorstudio.chroma.merge import ChromaMerger
from colorstudio.chroma.sample import grid_chroma
from colorstudio.errors import FilmError
from colorstudio.film.tags import ColorRange, Matrix

from .scenes import grid_of, picture_of, plane_format, smooth_scene

SHIFTS = [(1, 1), (1, 0), (0, 0)]
SIZES = st.integers(16, 150)


@pytest.mark.parametrize("chroma_shift", SHIFTS)
@pytest.mark.parametrize("bit_depth", [8, 10, 12, 16])
@pytest.mark.parametrize("color_range", [ColorRange.LIMITED, ColorRange.FULL])
@pytest.mark.parametrize("size", [(192, 144), (191, 143), (80, 60)])
def test_a_film_gets_its_own_colour_back(chroma_shift, bit_depth, color_range, size):
    planes = plane_format(*size, bit_depth, chroma_shift, color_range)
    picture = picture_of(smooth_scene(planes.height, planes.width), planes)
    size = grid_of(planes)
    merged = ChromaMerger(planes, planes, size).merge(picture.y, grid_chroma(picture, size))
    for plane, own in zip(merged, (picture.cb, picture.cr), strict=True):
        assert plane.shape == planes.chroma_size
        assert plane.dtype == own.dtype
        inner = np.s_[4:-4, 4:-4]
        error = np.abs(plane[inner].astype(float) - own[inner]) / 2 ** (bit_depth - 8)
        assert error.max() <= 2


@given(SIZES, SIZES, st.sampled_from(SHIFTS), st.integers(8, 16), st.integers(0, 2**32 - 1))
@settings(max_examples=60, deadline=None)
def test_any_size_and_depth_is_merged_within_its_codes(width, height, shift, depth, seed):
    source = plane_format(width, height, 8, (0, 0), ColorRange.FULL)
    target = plane_format(width, height, depth, shift)
    random = np.random.default_rng(seed)
    y = random.integers(0, 256, (height, width), dtype=np.uint8)
    y.setflags(write=False)  # luma is never written
    size = grid_of(target, 20)
    chroma = random.uniform(-0.5, 0.5, (2, *size)).astype(np.float32)
    for plane in ChromaMerger(source, target, size).merge(y, chroma):
        assert plane.shape == target.chroma_size
        assert 16 << (depth - 8) <= plane.min()
        assert plane.max() <= 240 << (depth - 8)


@pytest.mark.parametrize("color_range", [ColorRange.LIMITED, ColorRange.FULL])
@pytest.mark.parametrize("bit_depth", [8, 10, 16])
def test_no_colour_is_exactly_neutral(bit_depth, color_range):
    planes = plane_format(bit_depth=bit_depth, color_range=color_range)
    picture = picture_of(smooth_scene(planes.height, planes.width), planes)
    size = grid_of(planes)
    grey = np.zeros((2, *size), np.float32)
    for plane in ChromaMerger(planes, planes, size).merge(picture.y, grey):
        assert np.all(plane == 1 << (bit_depth - 1))


@pytest.mark.parametrize("matrix", [Matrix.SMPTE170M, Matrix.BT709, Matrix.BT2020_NCL])
def test_differences_from_luma_are_those_of_the_grid(matrix):
    planes = plane_format(bit_depth=12, matrix=matrix)
    y = luma_codes(12, planes.color_range).to_plane(np.full((144, 192), 0.5, np.float32))
    size = grid_of(planes)
    chroma = np.full((2, *size), 0.1, np.float32)
    cb, cr = ChromaMerger(planes, planes, size).merge(y, chroma)
    codes = chroma_codes(12, planes.color_range)
    at = codes.to_fractions(cb)[9, 9], codes.to_fractions(cr)[9, 9]
    rgb = ycbcr_to_rgb(np.float32(0.5), np.array(at, np.float32), matrix)
    assert rgb[2] - 0.5 == pytest.approx(0.1772, abs=5e-4)
    assert rgb[0] - 0.5 == pytest.approx(0.1402, abs=5e-4)


def test_colours_stay_in_gamut_and_black_and_white_neutral():
    planes = plane_format(256, 64, 8, (0, 0), ColorRange.FULL, Matrix.BT709)
    y = np.repeat(np.arange(256, dtype=np.uint8)[None], 64, axis=0)
    size = GridSize(16, 64)
    for angle in np.arange(0, 2 * np.pi, 0.3):
        chroma = np.zeros((2, *size), np.float32) + 0.45 * np.float32(
            [[[np.cos(angle)]], [[np.sin(angle)]]]
        )
        cb, cr = ChromaMerger(planes, planes, size).merge(y, chroma)
        assert cb[:, [0, 255]].tolist() == cr[:, [0, 255]].tolist() == [[128, 128]] * 64
        codes = chroma_codes(8, ColorRange.FULL)
        stored = np.stack([codes.to_fractions(cb), codes.to_fractions(cr)])
        rgb = ycbcr_to_rgb(y / np.float32(255), stored, Matrix.BT709)
        assert rgb.min() > -0.05
        assert rgb.max() < 1.05


def test_colour_ends_where_the_edge_ends():
    """A red disc on grey: less colour outside, and more inside, than plain interpolation gives."""
    planes = plane_format(640, 480, 8, (1, 1), ColorRange.FULL, Matrix.SMPTE170M)
    y, x = np.mgrid[0:480, 0:640]
    inside = (x - 320) ** 2 + (y - 240) ** 2 < 151**2
    rgb = np.where(inside[..., None], np.float32([0.7, 0.2, 0.2]), np.float32([0.8, 0.8, 0.8]))
    picture = picture_of(cv2.GaussianBlur(rgb, (0, 0), 0.7), planes)
    size = grid_of(planes, 60)
    chroma = grid_chroma(picture, size)
    _, cr = ChromaMerger(planes, planes, size).merge(picture.y, chroma)
    plain = 128 + 255 * cv2.resize(chroma[1], (320, 240), interpolation=cv2.INTER_CUBIC)
    truth = picture.cr.astype(float)
    assert np.std(cr - truth) < 0.65 * np.std(plain - truth)


def test_grain_does_not_become_chroma_noise():
    planes = plane_format(640, 480, 8, (1, 1))
    random = np.random.default_rng(4)
    y = np.clip(random.normal(120, 12, (480, 640)), 16, 235).astype(np.uint8)
    size = grid_of(planes, 180)
    chroma = np.zeros((2, *size), np.float32) + np.float32([[[-0.1]], [[0.12]]])
    chroma += random.normal(0, 0.003, chroma.shape).astype(np.float32)
    coarse = ChromaMerger(planes, planes, size).merge(y, chroma)
    still = ChromaMerger(planes, planes, size).merge(np.full_like(y, 120), chroma)
    for plane, expected in zip(coarse, still, strict=True):
        assert np.std(plane.astype(float) - expected) < 0.5


def test_planes_belong_to_the_caller():
    planes = plane_format()
    picture = picture_of(smooth_scene(planes.height, planes.width), planes)
    size = grid_of(planes)
    chroma = grid_chroma(picture, size)
    merger = ChromaMerger(planes, planes, size)
    first = merger.merge(picture.y, chroma)
    kept = first[0].copy()
    merger.merge(picture.y, -chroma)
    np.testing.assert_array_equal(first[0], kept)


def test_the_grade_is_applied():
    planes = plane_format()
    picture = picture_of(smooth_scene(planes.height, planes.width), planes)
    size = grid_of(planes)
    chroma = grid_chroma(picture, size)
    merger = ChromaMerger(planes, planes, size)
    plain = merger.merge(picture.y, chroma, Grade())
    np.testing.assert_array_equal(plain[0], merger.merge(picture.y, chroma)[0])
    grey = merger.merge(picture.y, chroma, Grade(vividness=0))
    assert np.all(grey[0] == 128)
    shadows = merger.merge(np.full_like(picture.y, 40), chroma, Grade(black_point=0.5))
    lit = merger.merge(np.full_like(picture.y, 40), chroma)
    assert np.abs(shadows[1] - 128.0).mean() < 0.3 * np.abs(lit[1] - 128.0).mean()


def test_a_matrix_without_colour_differences_is_refused():
    planes = plane_format(matrix=Matrix.YCGCO)
    with pytest.raises(FilmError):
        ChromaMerger(planes, planes, GridSize(36, 48))
