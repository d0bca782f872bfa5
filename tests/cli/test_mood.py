"""Moods on the command line: named, written, and taken from a film's own shots."""

from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.colorizers import features
from colorstudio.engine.request import ColorizeRequest
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from tests.engine.test_moods import NamingFeatures
from tests.engine.test_objects import passing_box
from tests.media import make_film


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(features, "load_features", lambda name, device: NamingFeatures())
    monkeypatch.setattr(features, "load_namer", lambda *_: NamingFeatures())
    path = tmp_path / "box.mkv"
    sizes = {"width": 160, "height": 120}
    return make_film(path, frames=6, pix_fmt="gray", codec="ffv1", paint=passing_box, **sizes)


def test_a_mood_is_taken_from_own_shots_and_given_to_a_run(
    film: Path, tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "o.mkv.colorstudio"
    words = ["colorize", str(film), "-o", str(tmp_path / "o.mkv"), "--overwrite", *quick]
    assert main(words) == 0
    assert main(["mood", str(project)]) == 2
    assert "No shot is approved" in capsys.readouterr().err
    assert main(["review", str(project), "--shots", "1", "--approve"]) == 0
    capsys.readouterr()
    assert main(["mood", str(project)]) == 0
    mood = capsys.readouterr().out.strip()
    assert mood.startswith("wall=#")
    assert main(["mood", str(project), "--shots", "1"]) == 0
    assert capsys.readouterr().out.strip() == mood
    assert main(["mood", str(project), "--shots", "9"]) == 2
    assert main([*words, "--mood", mood]) == 0
    with Project.open(project) as opened:
        record = opened.films.add(probe(film))
        takes = opened.takes.of(record.id)
    assert ColorizeRequest.from_json(takes[-1].request).wish.mood == mood
    assert main([*words, "--mood", "noon+sky=#88aadd*2"]) == 0


@pytest.mark.parametrize("mood", ["midnight", "moon=#ffffff"])
def test_what_is_no_mood_is_said_before_the_work(
    film: Path, tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str], mood: str
) -> None:
    assert main(["colorize", str(film), "-o", str(tmp_path / "o.mkv"), *quick, "--mood", mood]) == 2
    assert "mood" in capsys.readouterr().err or mood.startswith("moon")
    assert not (tmp_path / "o.mkv").exists()
