"""Shots that came out badly: seen on a sheet, and coloured again with other seeds."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.engine.request import ColorizeRequest
from colorstudio.project.document import Project
from tests.two_shots import make_grey_film

pytestmark = pytest.mark.usefixtures("small_grid")


def seeds(project: Path) -> list[int]:
    """Of the colour that each shot shows."""
    with Project.open(project) as opened:
        (film,) = opened.films.all()
        takes = [opened.takes.chosen_take(film.id, shot.range) for shot in opened.shots.of(film.id)]
    return [ColorizeRequest.from_json(take.request).wish.seed for take in takes if take]


def test_marked_shots_get_a_seed_of_their_own(
    tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    film, target = make_grey_film(tmp_path / "film.mkv"), tmp_path / "o.mkv"
    words = ["colorize", str(film), "-o", str(target), *quick]
    project = Path(f"{target}.colorstudio")
    assert main([*words, "--reroll", "1"]) == 2
    assert "nothing to colour again yet" in capsys.readouterr().err
    assert not project.exists()
    assert main(words) == 0
    again = [*words, "--overwrite", "--reroll"]
    assert main([*again, "2"]) == 0
    assert seeds(project) == [0, 1]
    assert main([*again, "1,2"]) == 0
    assert seeds(project) == [1, 2]
    capsys.readouterr()
    assert main([*again, "3"]) == 2
    assert "There is no shot 3; the last one is 2." in capsys.readouterr().err

    sheet = tmp_path / "sheet.png"
    assert main(["sheet", str(project), "-o", str(sheet)]) == 0
    both = cv2.imread(str(sheet))
    assert both is not None
    assert main(["sheet", str(project), "-o", str(sheet), "--shots", "2"]) == 0
    one = cv2.imread(str(sheet))
    assert one is not None
    assert both.shape == (one.shape[0], 2 * one.shape[1], 3)
    assert np.ptp(one.astype(int), axis=2).max() > 0, "the pictures are in colour"
    np.testing.assert_array_equal(both[:, one.shape[1] :], one)
    assert main(["sheet", str(project), "-o", str(sheet.with_suffix(".jpg"))]) == 2
    assert main(["sheet", str(project), "-o", str(sheet), "--shots", "9"]) == 2
