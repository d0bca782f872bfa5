"""Fixed colours and palettes on the command line."""

import json
from pathlib import Path

import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.palette_file import NamedColour, read_palette, write_palette

pytestmark = pytest.mark.usefixtures("small_grid")

EVERYTHING = ["--tolerance", "0.5", "--softness", "0"]


@pytest.fixture
def coloured(grey_film: Path, tmp_path: Path, quick: list[str]) -> list[str]:
    """Words that colour the film into a project."""
    words = ["colorize", str(grey_film), "-o", str(tmp_path / "o.mkv"), "--overwrite", *quick]
    assert main(words) == 0
    return words


def project(tmp_path: Path) -> str:
    return str(tmp_path / "o.mkv.colorstudio")


def chroma(path: Path) -> tuple[float, float]:
    with FilmReader(probe(path)) as reader:
        picture = reader.read(20)
    assert picture.cb is not None
    assert picture.cr is not None
    return float(np.median(picture.cb)), float(np.median(picture.cr))


def test_a_sampled_colour_becomes_another_one_when_the_film_is_coloured(
    coloured: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["fixed", project(tmp_path), "--sample", "0@0.5,0.5", "--colour", "#b04040"]
    assert main([*words, "--name", "Everything", *EVERYTHING]) == 0
    said = capsys.readouterr().out
    assert "1  Everything → #b04040, 1 sample, tolerance 0.5, softness 0" in said
    assert "colorize the film again" in said
    assert main(coloured) == 0
    cb, cr = chroma(tmp_path / "o.mkv")
    assert cr > 150
    assert cb < 118


def test_rules_go_out_into_another_film_and_away(
    coloured: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rules.json"
    words = ["fixed", project(tmp_path), "--sample", "0@0,0", "--colour", "#40b040"]
    assert main([*words, "--thing", "sky", "--luma-tolerance", "0.2"]) == 0
    assert main(["fixed", project(tmp_path), "--save", str(file)]) == 0
    assert json.loads(file.read_text())["rules"][0]["thing"] == "sky"
    assert main(["fixed", project(tmp_path), "--remove", "1"]) == 0
    capsys.readouterr()
    assert main(["fixed", project(tmp_path)]) == 0
    assert capsys.readouterr().out == "No colours are fixed.\n"
    assert main([*coloured, "--fixed", str(file)]) == 0
    capsys.readouterr()
    assert main(["fixed", project(tmp_path)]) == 0
    assert "luma within 0.2, only sky" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--sample", "0@0.5,0.5"], "takes both"),
        (["--colour", "#ff0000"], "takes both"),
        (["--sample", "0@0.5", "--colour", "#ff0000"], "is a time and a place"),
        (["--sample", "0@2,0", "--colour", "#ff0000"], "is a time and a place"),
        (["--sample", "0@0,0", "--colour", "red"], "write it as"),
        (["--sample", "0@0,0", "--colour", "#ff0000", "--thing", "moon"], "there are: sky"),
        (["--sample", "900@0,0", "--colour", "#ff0000"], "after the end of the film"),
        (["--remove", "3"], "There is no fixed colour 3; there are 0."),
        (["--load", "no.json"], "cannot be read"),
    ],
)
def test_what_makes_no_sense_is_said_and_changes_nothing(
    coloured: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    complaint: str,
) -> None:
    assert main(["fixed", project(tmp_path), *words]) == 2
    assert complaint in capsys.readouterr().err
    assert main(["fixed", project(tmp_path)]) == 0
    assert "No colours are fixed." in capsys.readouterr().out


def test_unknown_things_of_a_file_are_refused_before_the_work(
    grey_film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rule = {"name": "A", "samples": [[0, 0, 0]], "colour": "#ffffff", "thing": "moon"}
    file = tmp_path / "rules.json"
    value = {"format": "colorstudio-fixed-colours", "version": 1, "rules": [rule]}
    file.write_text(json.dumps(value))
    target = tmp_path / "o.mkv"
    assert main(["colorize", str(grey_film), "-o", str(target), "--fixed", str(file)]) == 2
    assert "'moon'; there are: sky" in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == [file]


def test_a_palette_goes_in_and_out(
    coloured: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own, out = tmp_path / "own.ase", tmp_path / "out.gpl"
    write_palette(own, "Own", [NamedColour("Navy", (52, 70, 107))])
    rule = ["fixed", project(tmp_path), "--sample", "0@0,0", "--colour", "#40b040"]
    assert main([*rule, "--name", "Lawn"]) == 0
    assert main(["palette", project(tmp_path)]) == 0
    assert main(["palette", project(tmp_path), "--load", str(own), "-o", str(out)]) == 0
    assert read_palette(out) == (
        NamedColour("Navy", (52, 70, 107)),
        NamedColour("Lawn", (64, 176, 64)),
    )
    capsys.readouterr()
    assert main(["palette", project(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == ["#34466b Navy", "#40b040 Lawn"]
    assert main(["palette", project(tmp_path), "--load", "no.ase"]) == 2
