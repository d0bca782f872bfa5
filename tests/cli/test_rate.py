"""A folder of numbered pictures as a film, at the rate that people say."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.errors import UsageError
from colorstudio.film.probe import probe
from colorstudio.film.timecode import parse_rate
from tests.film.exporting import times
from tests.media import make_film, make_image_sequence

QUICK = ("--quality", "draft", "--preset", "ultrafast")


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("16", Fraction(16)),
        ("18", Fraction(18)),
        ("21.5", Fraction(43, 2)),
        ("23.976", Fraction(24000, 1001)),
        ("29.97", Fraction(30000, 1001)),
        ("24000/1001", Fraction(24000, 1001)),
        ("16,5", Fraction(33, 2)),
    ],
)
def test_rates_are_read_as_meant(text: str, rate: Fraction) -> None:
    assert parse_rate(text) == rate


@pytest.mark.parametrize("text", ["0", "-18", "fast", "1/0", "nan", "1e9", ""])
def test_what_is_no_rate_is_one_sentence(text: str) -> None:
    with pytest.raises(UsageError):
        parse_rate(text)


def test_a_folder_is_coloured_and_written_again_at_its_rate(tmp_path: Path) -> None:
    folder = make_image_sequence(tmp_path / "reel 1", frames=6)
    out, again = tmp_path / "out.mp4", tmp_path / "again.mp4"
    assert main(["colorize", str(folder), "-o", str(out), "--rate", "16", *QUICK]) == 0
    wanted = [Fraction(n, 16) for n in range(6)]
    assert times(out) == wanted
    project = str(out) + ".colorstudio"
    assert main(["export", project, "-o", str(again), "--preset", "ultrafast"]) == 0
    assert times(again) == wanted


def test_another_picture_in_the_folder_is_another_film(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_image_sequence(tmp_path / "reel", frames=4)
    out = tmp_path / "out.mp4"
    assert main(["colorize", str(folder), "-o", str(out), *QUICK]) == 0
    (folder / "00002.png").write_bytes((folder / "00001.png").read_bytes())
    (folder / "00003.png").write_bytes((folder / "00001.png").read_bytes()[:-1])
    capsys.readouterr()
    again = str(tmp_path / "again.mp4")
    assert main(["export", str(out) + ".colorstudio", "-o", again]) != 0
    assert "has changed" in capsys.readouterr().err


def test_info_takes_the_rate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = make_image_sequence(tmp_path / "reel", frames=4)
    assert main(["info", str(folder), "--rate", "18", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["frame_rate"] == "18"


def test_a_film_has_its_own_rate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    film = make_film(tmp_path / "in.mp4", frames=3)
    assert main(["colorize", str(film), "-o", str(tmp_path / "o.mp4"), "--rate", "18"]) == 2
    assert "times of its own" in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["in.mp4"]
    assert probe(film).video.frame_rate == 24
