"""A film's own tint, laid over new colour by its grade."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import chroma_codes, luma_codes
from colorstudio.chroma.merge import ChromaMerger
from colorstudio.chroma.tone import own_tone
from colorstudio.film.picture import Picture
from colorstudio.film.tags import Matrix
from tests.chroma.test_own_colour import picture
from tests.media import grey_scene

GREY: Chroma = np.zeros((2, 45, 60), np.float32)


def blue_night(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    tinted = grey_scene(frame, width, height) * np.float32([0.35, 0.5, 1.0])
    return np.clip(tinted, 0, 255).astype(np.uint8)


def merged(shown: Picture, chroma: Chroma, grade: Grade) -> NDArray[np.float32]:
    """(Cb, Cr) as fractions."""
    merger = ChromaMerger(shown.format, shown.format, GridSize(*chroma.shape[1:]))
    codes = chroma_codes(shown.format.bit_depth, shown.format.color_range)
    planes = merger.merge(shown.y, chroma, grade, own_tone(shown))
    return np.stack([codes.to_fractions(plane) for plane in planes])


def own(shown: Picture) -> NDArray[np.float32]:
    assert shown.cb is not None
    assert shown.cr is not None
    codes = chroma_codes(shown.format.bit_depth, shown.format.color_range)
    return np.stack([codes.to_fractions(plane) for plane in (shown.cb, shown.cr)])


@pytest.mark.parametrize("matrix", [Matrix.SMPTE170M, Matrix.BT709])
@pytest.mark.parametrize("pix_fmt", ["yuv420p", "yuv422p10le"])
def test_over_grey_the_film_has_its_tint_back(tmp_path: Path, matrix: Matrix, pix_fmt: str) -> None:
    shown = picture(
        *(tmp_path / "f.mkv",), codec="ffv1", pix_fmt=pix_fmt, colorspace=matrix, paint=blue_night
    )
    apart = np.abs(merged(shown, GREY, Grade(own_tint=1)) - own(shown))
    assert np.median(apart) < 0.004  # a step of 8 bits: the gamut's edge alone costs more
    assert np.abs(merged(shown, GREY, Grade())).max() == 0


def test_it_adds_to_what_the_take_has_by_its_share(tmp_path: Path) -> None:
    shown = picture(tmp_path / "f.mkv", codec="ffv1", paint=blue_night)
    colour = GREY + np.float32([-0.02, 0.03])[:, None, None]
    # Away from black and white, where not all colours exist.
    luma = luma_codes(8, shown.format.color_range).to_fractions(shown.y)[::2, ::2]
    inside = (luma > 0.3) & (luma < 0.5)
    assert inside.any()
    plain = merged(shown, colour, Grade())[:, inside].mean(1)
    half = merged(shown, colour, Grade(own_tint=0.5))[:, inside].mean(1)
    assert half - plain == pytest.approx(own(shown)[:, inside].mean(1) / 2, abs=0.006)


def test_black_and_white_has_no_tint_to_lay_on(tmp_path: Path) -> None:
    shown = picture(tmp_path / "f.mkv", codec="ffv1", paint=grey_scene)
    assert np.abs(merged(shown, GREY, Grade(own_tint=1))).max() < 0.003
    assert own_tone(picture(tmp_path / "g.mkv", codec="ffv1", pix_fmt="gray")) is None
