"""``colorstudio info``: what a person and what a program gets."""

import argparse
import json
from pathlib import Path

import pytest

from colorstudio.cli import info
from colorstudio.errors import FilmError
from tests.media import make_film


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    info.add_parser(parser.add_subparsers())
    args = parser.parse_args(["info", *words])
    code: int = args.run(args)
    return code


def test_people_get_aligned_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    film = make_film(tmp_path / "f.mp4", frames=48, audio="aac", metadata={"title": "Outing"})
    assert run(str(film), "--deep") == 0
    text = capsys.readouterr().out
    assert "2.00 s (48 pictures at 24 fps)" in text
    assert "128 × 96" in text
    assert "1 channel, 48000 Hz" in text
    assert "Outing" in text
    assert "none found" in text
    assert {line[9:11] for line in text.splitlines()} == {"  "}
    assert all(line[11] != " " for line in text.splitlines())


def test_programs_get_one_json_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    film = make_film(tmp_path / "f.mkv", frames=18, rate=18, codec="ffv1", pix_fmt="gray10le")
    assert run(str(film), "--json", "--deep") == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["frames"], facts["frame_rate"], facts["bit_depth"]) == (18, "18", 10)
    assert facts["grey"] is True
    assert facts["timecode_end"] == "00:00:00:17"
    assert facts["damaged_pictures"] == []
    assert facts["scan"] == "progressive"


def test_what_is_no_film_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FilmError, match="There is no film"):
        run(str(tmp_path / "gone.mp4"))
