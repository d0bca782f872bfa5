"""``colorstudio shots`` as it is typed."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from colorstudio.film.shotlist import read_shotlist
from colorstudio.film.shots import Shot
from tests.media import make_film, moving_scene


def two_shots(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    picture = moving_scene(frame, width, height)
    return picture if frame < 30 else 255 - picture[::-1, ::-1]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_film(tmp_path / "film.mp4", frames=70, paint=two_shots)


def test_a_table_is_printed(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shots", str(film)]) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["Shot", "In", "Out", "Frames", "Seconds"],
        ["1", "00:00:00:00", "00:00:01:06", "30", "1.25"],
        ["2", "00:00:01:06", "00:00:02:22", "40", "1.67"],
    ]


def test_json_is_all_that_is_on_stdout(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shots", str(film), "--json"]) == 0
    shots = json.loads(capsys.readouterr().out)["shots"]
    assert [(shot["start"], shot["stop"]) for shot in shots] == [(0, 30), (30, 70)]


@pytest.mark.parametrize(("options", "name"), [([], "list.edl"), (["--csv"], "list.csv")])
def test_a_list_is_written(film: Path, options: list[str], name: str) -> None:
    path = film.with_name(name)
    assert main(["shots", str(film), *options, "-o", str(path)]) == 0
    assert read_shotlist(path, probe(film)) == [Shot(0, 30), Shot(30, 70)]


def test_the_sheet_has_a_thumbnail_a_shot(film: Path) -> None:
    path = film.with_name("sheet.png")
    assert main(["shots", str(film), "--sheet", str(path)]) == 0
    sheet = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    left, right = np.hsplit(sheet, 2)
    assert left.shape == right.shape
    assert np.abs(left.astype(int) - right).mean() > 10


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["-o", "list.txt"], "list.txt is no shot list"),
        (["-o", "nowhere/list.csv"], "There is no folder nowhere"),
        (["--sheet", "sheet.jpg"], "let sheet.jpg end in .png"),
        (["--sensitivity", "3"], "Sensitivity goes from 0 to 1"),
    ],
)
def test_what_makes_no_sense_is_said(
    film: Path, options: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["shots", str(film), *options]) == 2
    assert sentence in capsys.readouterr().err
    assert [path.name for path in film.parent.iterdir()] == ["film.mp4"]
