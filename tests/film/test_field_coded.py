"""Pictures stored as two fields in two packets: they are counted as pictures."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.film.exporting import export, settings, times
from tests.film.field_coded import field_film, luma_of, pictures

COUNT = 20


@pytest.mark.parametrize(
    "whole", [(), (3, 4, 11), tuple(range(0, COUNT, 2))], ids=["fields", "some frames", "mixed"]
)
@pytest.mark.parametrize("bottom_first", [False, True])
@pytest.mark.parametrize(
    ("name", "all_timed"),
    [("in.h264", False), ("in.ts", False), ("in.ts", True), ("in.mkv", True), ("in.mp4", True)],
)
def test_two_fields_are_one_picture(
    tmp_path: Path, name: str, all_timed: bool, bottom_first: bool, whole: tuple[int, ...]
) -> None:
    units = pictures(COUNT, whole=whole, bottom_first=bottom_first)
    film = probe(field_film(tmp_path / name, units, whole, all_timed=all_timed))
    assert len(film.frames) == COUNT
    assert not any("promises" in warning for warning in film.warnings)
    with FilmReader(film) as reader:
        for number, picture in enumerate(reader.frames()):
            np.testing.assert_array_equal(picture.y, luma_of(number))
        np.testing.assert_array_equal(reader.read(9).y, luma_of(9))
        np.testing.assert_array_equal(reader.read(17).y, luma_of(17))
    if name != "in.h264":
        assert film.video.frame_rate == 25
        export(film, tmp_path / "out.mp4", settings("h264"))
        made = times(tmp_path / "out.mp4")
        assert [time - made[0] for time in made] == [Fraction(n, 25) for n in range(COUNT)]


@pytest.mark.data
@pytest.mark.parametrize("name", ["13-paff.ts", "13-paff-genpts.ts"])
def test_field_coded_broadcasts(data_dir: Path, name: str) -> None:
    film = probe(data_dir / "cases" / name)
    assert len(film.frames) == 12
    assert film.video.frame_rate == 25
    with FilmReader(film) as reader:
        assert not any(picture.corrupt for picture in reader.frames())
