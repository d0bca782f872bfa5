"""Dissolves marked from the command line."""

from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.engine.dissolves import known_extents
from colorstudio.engine.fades import Fade
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from tests.two_shots import CUT, FRAMES, make_grey_film

pytestmark = pytest.mark.usefixtures("small_grid")


def fades(project: Path) -> list[Fade]:
    with Project.open(project) as opened:
        (film,) = opened.films.all()
        return [fade for extent in known_extents(opened, film.id)[1:] for fade in extent.fades]


def takes(project: Path) -> list[FrameRange]:
    with Project.open(project) as opened:
        (film,) = opened.films.all()
        shots = opened.shots.of(film.id)
        chosen = [opened.takes.chosen_take(film.id, shot.range) for shot in shots]
        return [take.range for take in chosen if take]


def test_a_dissolve_is_named_for_a_shot(
    tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    film, target = make_grey_film(tmp_path / "film.mkv"), tmp_path / "o.mkv"
    words = ["colorize", str(film), "-o", str(target), "--overwrite", *quick]
    project = Path(f"{target}.colorstudio")
    assert main([*words, "--dissolve", "2=6"]) == 0
    assert fades(project) == [Fade(CUT - 3, CUT + 3, CUT)]
    assert takes(project) == [(0, CUT + 3), (CUT - 3, FRAMES)]
    assert main([*words, "--dissolve", "2=0"]) == 0
    assert fades(project) == []
    assert takes(project) == [(0, CUT), (CUT, FRAMES)]
    capsys.readouterr()
    for wrong in ("2", "2=x", "0=4", "3=4", "1=4", "2=400"):
        assert main([*words, "--dissolve", wrong]) == 2
        assert capsys.readouterr().err.count("\n") == 1
