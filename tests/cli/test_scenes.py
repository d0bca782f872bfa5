"""Scenes and reviews from the command line, and locked shots that keep their colour."""

from pathlib import Path

import cv2
import pytest

from colorstudio.cli.main import main
from colorstudio.engine.request import ColorizeRequest
from colorstudio.project.document import Project
from tests.media import moving_scene
from tests.two_shots import make_grey_film

pytestmark = pytest.mark.usefixtures("small_grid")


@pytest.fixture
def coloured(tmp_path: Path, quick: list[str]) -> tuple[list[str], Path]:
    """The words that coloured two shots, and their project."""
    film, target = make_grey_film(tmp_path / "film.mkv"), tmp_path / "o.mkv"
    words = ["colorize", str(film), "-o", str(target), "--overwrite", *quick]
    assert main(words) == 0
    return words, Path(f"{target}.colorstudio")


def takes(project: Path) -> list[ColorizeRequest]:
    with Project.open(project) as opened:
        (film,) = opened.films.all()
        return [ColorizeRequest.from_json(take.request) for take in opened.takes.of(film.id)]


def test_locked_shots_keep_their_colour_and_say_so(
    coloured: tuple[list[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    words, project = coloured
    assert main(["review", str(project), "--shots", "2", "--lock", "--approve"]) == 0
    assert "shot 2: approved; locked" in capsys.readouterr().out
    assert main([*words, "--seed", "7"]) == 0
    assert "Shot 2 is locked and keeps its colour." in capsys.readouterr().err
    assert [(one.place.start, one.wish.seed) for one in takes(project)] == [(0, 0), (14, 0), (0, 7)]
    assert main(["review", str(project), "--shots", "1-2", "--no-lock", "--note", "hat"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == ["shot 1: hat", "shot 2: approved; hat", "1 of 2 shots approved"]
    assert main([*words, "--seed", "7"]) == 0
    assert takes(project)[-1].place.start == 14


def test_a_scene_is_coloured_alone(
    coloured: tuple[list[str], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words, project = coloured
    assert main(["scenes", str(project), "--shots", "2", "--name", "Dusk"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == ["Dusk: shots 2; 0 of 1 shot approved", "The film: 0 of 2 shots approved"]
    picture = tmp_path / "dusk.png"
    cv2.imwrite(str(picture), moving_scene(9, 160, 120))
    assert main([*words, "--scene", "Dusk", "--exemplar", str(picture)]) == 0
    assert [one.place.start for one in takes(project)] == [0, 14, 14]
    assert [bool(one.wish.exemplars) for one in takes(project)] == [False, False, True]
    with Project.open(project) as opened:
        (film,) = opened.films.all()
        (exemplar,) = opened.exemplars.of(film.id)
        assert [exemplar.holds_for(shot.range) for shot in opened.shots.of(film.id)] == [
            False,
            True,
        ]
    sheet = tmp_path / "sheet.png"
    assert main(["sheet", str(project), "-o", str(sheet), "--scene", "Dusk"]) == 0
    one = cv2.imread(str(sheet))
    assert main(["sheet", str(project), "-o", str(sheet)]) == 0
    both = cv2.imread(str(sheet))
    assert one is not None
    assert both is not None
    assert both.shape[1] == 2 * one.shape[1]


def test_wrong_words_get_a_sentence(
    coloured: tuple[list[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    words, project = coloured
    capsys.readouterr()
    for wrong in (
        ["scenes", str(project), "--shots", "1"],
        ["scenes", str(project), "--name", "A"],
        ["scenes", str(project), "--shots", "9", "--name", "A"],
        ["scenes", str(project), "--remove", "A"],
        ["review", str(project), "--approve"],
        ["review", str(project), "--shots", "9", "--approve"],
        ["review", str(project), "--scene", "A", "--approve"],
        [*words, "--scene", "A"],
    ):
        assert main(wrong) in (1, 2)
        assert capsys.readouterr().err.strip().count("\n") == 0
