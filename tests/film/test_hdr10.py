"""What HDR10 film says about its screen and its brightest light goes along, or it is named."""

from fractions import Fraction
from pathlib import Path

import pytest

from colorstudio.film.hdr import MasteringDisplay
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.tags import Matrix
from tests.film.exporting import export, settings
from tests.media import make_film

P3 = "G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)"


def hdr_film(path: Path, parameters: str) -> FilmInfo:
    """A film in PQ with such parameters of x265."""
    return probe(
        make_film(
            path,
            frames=4,
            codec="libx265",
            pix_fmt="yuv420p10le",
            colorspace=Matrix.BT2020_NCL,
            primaries=9,
            transfer=16,
            codec_options={"x265-params": f"log-level=error:{parameters}"},
        )
    )


def rounded(display: MasteringDisplay | None) -> list[float]:
    """All numbers of a display."""
    assert display is not None
    points = (*display.red, *display.green, *display.blue, *display.white)
    return [float(n) for n in (*points, display.darkest, display.brightest)]


@pytest.mark.parametrize(
    ("codec", "target"),
    [("h265", "o.mp4"), ("h265", "o.mkv"), ("h264", "o.mp4"), ("av1", "o.mp4"), ("av1", "o.mkv")],
)
@pytest.mark.parametrize("light", ["1000,400", "4000,1200"])
def test_mastering_display_and_light_levels_stay(
    tmp_path: Path, codec: str, target: str, light: str
) -> None:
    film = hdr_film(tmp_path / "in.mp4", f"master-display={P3}:max-cll={light}")
    assert film.video.hdr10 is not None
    assert film.video.hdr10.display is not None
    assert film.video.hdr10.display.red == (Fraction(34, 50), Fraction(16, 50))
    writer = export(film, tmp_path / target, settings(codec))
    made = probe(tmp_path / target).video.hdr10
    assert made is not None
    assert made.light == tuple(map(int, light.split(",")))
    assert rounded(made.display) == pytest.approx(rounded(film.video.hdr10.display), abs=2e-4)
    assert not any("brightest light" in notice for notice in writer.notices)


def test_light_levels_alone_stay(tmp_path: Path) -> None:
    film = hdr_film(tmp_path / "in.mp4", "max-cll=600,200")
    export(film, tmp_path / "out.mp4", settings("h265"))
    made = probe(tmp_path / "out.mp4").video.hdr10
    assert made is not None
    assert made.light == (600, 200)


def test_a_codec_that_keeps_none_says_so(tmp_path: Path) -> None:
    film = hdr_film(tmp_path / "in.mp4", f"master-display={P3}:max-cll=1000,400")
    writer = export(film, tmp_path / "out.mov", settings("prores"))
    assert any("brightest light" in notice for notice in writer.notices)


def test_other_film_has_none(tmp_path: Path) -> None:
    assert probe(make_film(tmp_path / "in.mp4", frames=2)).video.hdr10 is None
