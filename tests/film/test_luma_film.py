"""Films of lumas that come from no file."""

from fractions import Fraction
from pathlib import Path

import numpy as np

from colorstudio.film.luma_film import write_luma_film
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import ColorRange


def test_lumas_read_back_bit_for_bit(tmp_path: Path) -> None:
    lumas = list(np.random.default_rng(1).integers(0, 256, (30, 48, 64), np.uint8))
    write_luma_film(tmp_path / "luma.partial", lumas, Fraction(18))
    info = probe(tmp_path / "luma.partial")
    assert (len(info.frames), info.video.frame_rate) == (30, 18)
    assert info.video.color_range is ColorRange.FULL
    with FilmReader(info) as reader:
        for picture in reader.frames(0, 30):
            assert picture.format.color_range is ColorRange.FULL
            assert np.array_equal(picture.y, lumas[picture.frame])
