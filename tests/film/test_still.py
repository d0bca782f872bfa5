"""A single frame as a picture file."""

from fractions import Fraction
from pathlib import Path

import pytest

from colorstudio.errors import UsageError
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.probe import probe
from tests.film.exporting import decoded, export
from tests.media import make_film


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_one_frame_becomes_one_picture_upright(tmp_path: Path, suffix: str) -> None:
    film = probe(make_film(tmp_path / "in.mp4", width=64, height=48, rotation=90))
    export(film, tmp_path / f"still.{suffix}", ExportSettings(), first=3, stop=4)
    picture = decoded(tmp_path / f"still.{suffix}")[0]
    assert (picture.width, picture.height) == (48, 64)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.mp4", f"still.{suffix}"]


def test_several_frames_do_not_fit_into_one_picture(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mkv", sar=Fraction(1)))
    with pytest.raises(UsageError, match="place for the number"):
        export(film, tmp_path / "still.png", ExportSettings(), first=3, stop=5)
    assert [p.name for p in tmp_path.iterdir()] == ["in.mkv"]


def test_an_existing_picture_stays_unless_it_may_be_replaced(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mkv"))
    target = tmp_path / "still.png"
    target.write_text("mine")
    with pytest.raises(UsageError, match="exists already"):
        export(film, target, ExportSettings(), stop=1)
    assert target.read_text() == "mine"
    export(film, target, ExportSettings(), stop=1, overwrite=True)
    assert len(decoded(target)) == 1
