"""Own colour of a picture on the grid."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.chroma.sample import grid_chroma, grid_chroma_of_rgb
from colorstudio.errors import FilmError
from colorstudio.film.tags import ColorRange, Matrix

from .scenes import grid_of, picture_of, plane_format, smooth_scene

FORMATS = [
    plane_format(),
    plane_format(bit_depth=10, color_range=ColorRange.FULL, matrix=Matrix.SMPTE170M),
    plane_format(chroma_shift=(1, 0), bit_depth=12),
    plane_format(chroma_shift=(0, 0), bit_depth=16, matrix=Matrix.BT2020_NCL),
    plane_format(width=191, height=143),
    plane_format(width=96, height=72),  # its chroma is coarser than the grid
]


@pytest.mark.parametrize("planes", FORMATS, ids=str)
def test_every_format_gives_the_colour_of_the_scene(planes):
    rgb = smooth_scene(planes.height, planes.width)
    size = grid_of(planes, 36)
    luma, _ = rgb_to_ycbcr(rgb, planes.matrix)
    shares = np.stack([rgb[..., 2] - luma, rgb[..., 0] - luma]) / np.float32([[[1.772]], [[1.402]]])
    expected = [
        cv2.resize(c, (size.width, size.height), interpolation=cv2.INTER_AREA) for c in shares
    ]
    measured = grid_chroma(picture_of(rgb, planes), size)
    assert measured.shape == (2, *size)
    assert measured.dtype == np.float32
    np.testing.assert_allclose(
        measured[:, 2:-2, 2:-2], np.stack(expected)[:, 2:-2, 2:-2], atol=0.004
    )


def test_left_sited_chroma_is_not_shifted():
    """A steep ramp: half a luma pixel of shift is twice the tolerance."""
    planes = plane_format(width=256, height=128, bit_depth=16)
    ramp = np.linspace(0.1, 0.9, 256, dtype=np.float32)
    rgb = np.zeros((128, 256, 3), np.float32) + np.float32([0.5, 0.5, 0])
    rgb[..., 2] = ramp
    size = GridSize(32, 64)
    cb = grid_chroma(picture_of(rgb, planes), size)[0]
    luma = rgb @ np.float32([0.2126, 0.7152, 0.0722])
    expected = ((rgb[..., 2] - luma) / 1.772)[0].reshape(64, 4).mean(axis=1)
    step = float(expected[1] - expected[0])
    np.testing.assert_allclose(cb[16, 4:-4], expected[4:-4], atol=step / 16)


def test_rgb_pictures_are_read_as_bt601():
    rgb = np.zeros((40, 60, 3), np.uint8)
    rgb[..., 0] = 255
    chroma = grid_chroma_of_rgb(rgb, GridSize(20, 28))
    np.testing.assert_allclose(chroma[1], 0.5, atol=1e-4)
    np.testing.assert_allclose(chroma[0], -0.299 / 1.772, atol=1e-4)


def test_grey_pictures_are_refused():
    picture = picture_of(smooth_scene(72, 96), plane_format(width=96, height=72))
    with pytest.raises(FilmError, match="grey"):
        grid_chroma(replace(picture, cb=None, cr=None), GridSize(36, 48))
