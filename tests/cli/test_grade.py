"""Grades on the command line: looks, files, and the grades of single shots."""

import json
from pathlib import Path

import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.engine.grading import grade_of, look_named, set_grade
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.project.document import Project
from colorstudio.project.shots import NewShot
from tests.media import make_film

pytestmark = pytest.mark.usefixtures("small_grid")

CURE = {
    "format": "colorstudio-grade",
    "version": 1,
    "vividness": 1.5,
    "hue_by_hue": [[0, 60]],
    "shadows": [0.3, -0.2],
    "reach": {"luma_to": 0.9},
}


@pytest.fixture
def project(grey_film: Path, tmp_path: Path, quick: list[str]) -> Path:
    target = tmp_path / "o.mkv"
    assert main(["colorize", str(grey_film), "-o", str(target), "--codec", "ffv1", *quick]) == 0
    return Path(f"{target}.colorstudio")


def graded(project: Path) -> list[object]:
    with Project.open(project, read_only=True) as opened:
        return [grade_of(shot) for shot in opened.shots.of(opened.films.all()[0].id)]


def planes(path: Path) -> tuple[np.ndarray, np.ndarray]:
    with FilmReader(probe(path)) as reader:
        pictures = [p for p in reader.frames() if p.cb is not None]
    return np.stack([p.y for p in pictures]), np.stack([np.stack([p.cb, p.cr]) for p in pictures])


def test_a_grade_file_changes_chroma_and_never_luma(project: Path, tmp_path: Path) -> None:
    file, target = tmp_path / "cure.json", tmp_path / "cured.mkv"
    file.write_text(json.dumps(CURE))
    words = ["export", str(project), "-o", str(target), "--codec", "ffv1", "--grade", str(file)]
    assert main(words) == 0
    plain, cured = planes(tmp_path / "o.mkv"), planes(target)
    np.testing.assert_array_equal(plain[0], cured[0])
    assert np.abs(plain[1].astype(int) - cured[1]).max() > 8


def test_a_grade_goes_from_shot_to_file_to_shot(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "grade.json"
    words = ["grade", str(project), "--shots", "1", "--look", "Kodachrome", "--warmth", "0.2"]
    assert main([*words, "--save", str(file)]) == 0
    former = graded(project)[0]
    assert main(["grade", str(project), "--look", "natural"]) == 0
    assert graded(project)[0] != former
    assert main(["grade", str(project), "--grade", str(file)]) == 0
    assert graded(project)[0] == former
    assert json.loads(file.read_text())["warmth"] == 0.2


def test_grades_are_listed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["grade", str(project), "--look", "two-strip look"]) == 0
    assert main(["grade", str(project)]) == 0
    assert "Shot 1: Two-strip look" in capsys.readouterr().out
    assert main(["grade", str(project), "--tint", "0.1", "--look", "natural"]) == 0
    assert main(["grade", str(project)]) == 0
    assert "Shot 1: own grade: tint" in capsys.readouterr().out


def test_a_look_is_coloured_with(grey_film: Path, tmp_path: Path, quick: list[str]) -> None:
    target = tmp_path / "o.mp4"
    words = ["colorize", str(grey_film), "-o", str(target), "--look", "autochrome", *quick]
    assert main(words) == 0
    assert graded(Path(f"{target}.colorstudio"))[0] == look_named("Autochrome look")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--look", "sepia"], "There is no look 'sepia'; there are: natural, soft"),
        (["--grade", "no.json"], "cannot be read: No such file"),
        (["--look", "rich", "--grade", "{}"], "not both"),
        (["--shots", "99"], "no such shots"),
        (["--grade", "{}"], "A grade has no setting 'glow'"),
    ],
)
def test_what_makes_no_sense_is_said_in_a_sentence(
    project: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    complaint: str,
) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps(CURE | {"glow": 1}))
    before = graded(project)
    assert main(["grade", str(project), *[w.replace("{}", str(wrong)) for w in words]]) == 2
    said = capsys.readouterr().err
    assert complaint in said
    assert graded(project) == before


def test_a_grade_goes_from_a_shot_to_a_scene_as_one_step(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = probe(make_film(tmp_path / "f.mkv", frames=30, width=96, height=64))
    path = tmp_path / "p.colorstudio"
    with Project.create(path) as opened:
        made = opened.films.add(film).id
        places = [FrameRange(start, start + 10) for start in (0, 10, 20)]
        shots = opened.shots.replace_shots(made, [NewShot(*place) for place in places])
        opened.scenes.put(made, "Office", places[1:])
        set_grade(opened, shots[:1], look_named("kodachrome"))
    assert main(["grade", str(path), "--from-shot", "1", "--scene", "Office"]) == 0
    assert "2 shots graded." in capsys.readouterr().out
    assert graded(path) == [look_named("kodachrome")] * 3
    with Project.open(path) as opened:
        opened.history.undo()
    assert graded(path) == [look_named("kodachrome"), None, None]
    for words, complaint in (
        (["--from-shot", "9"], "There is no shot 9; the last one is 3."),
        (["--from-shot", "1", "--warmth", "1"], "not from both"),
        (["--scene", "Bar"], "There is no scene “Bar”; there are “Office”."),
    ):
        assert main(["grade", str(path), *words]) == 2
        assert complaint in capsys.readouterr().err
