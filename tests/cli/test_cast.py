"""The cast on the command line: found, taken, recoloured everywhere, handed on."""

import json
from pathlib import Path

import cv2
import pytest

from colorstudio.cli.main import main
from colorstudio.colorizers import features
from colorstudio.engine import sight
from tests.cli.test_objects import chroma
from tests.engine.test_cast import BrightFeatures
from tests.engine.test_objects import passing_box
from tests.media import make_film
from tests.scene.finding import BrightFinder

pytestmark = pytest.mark.usefixtures("small_grid")


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sight, "load_finder", lambda device, name="": BrightFinder())
    monkeypatch.setattr(features, "load_features", lambda name, device: BrightFeatures())
    path = tmp_path / "box.mkv"
    sizes = {"width": 160, "height": 120}
    return make_film(path, frames=16, pix_fmt="gray", codec="ffv1", paint=passing_box, **sizes)


def test_an_entry_is_found_in_other_shots_and_a_colour_changed_once_changes_all(
    film: Path, tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    shots = tmp_path / "shots.csv"
    shots.write_text("start,stop\n0,4\n4,10\n10,16\n")
    out, project = str(tmp_path / "o.mkv"), str(tmp_path / "o.mkv.colorstudio")
    words = ["colorize", str(film), "-o", out, "--overwrite", *quick]
    assert main([*words, "--shot-list", str(shots)]) == 0
    capsys.readouterr()
    cast = ["cast", project]
    assert main(cast) == 0
    assert "The cast is empty" in capsys.readouterr().out
    coat = [*cast, "--name", "the coat"]
    assert main([*coat, "--bind", "0@0.13,0.25,0.38,0.67", "--colour", "#2040d0"]) == 0
    assert "the coat  #2040d0, in shot 1" in capsys.readouterr().out
    assert main([*coat, "--find"]) == 0
    said = capsys.readouterr().out
    assert "shot 2:" in said
    assert "Take those that are right" in said
    assert main([*coat, "--find", "--take", "60"]) == 0
    assert capsys.readouterr().out.count("taken") == 2
    assert main([*coat, "--find"]) == 0
    assert "found in no other shot" in capsys.readouterr().out
    assert main(words) == 0
    cb, cr = chroma(Path(out), 55, 55)
    assert (cb > 160, cr < 125) == (True, True)
    assert main([*cast, "--sheet", str(tmp_path / "cast.png")]) == 0
    assert cv2.imread(str(tmp_path / "cast.png")) is not None
    file = tmp_path / "cast.json"
    assert main([*cast, "--save", str(file)]) == 0
    value = json.loads(file.read_text())
    value["cast"][0]["colour"] = "#d03020"
    file.write_text(json.dumps(value))
    assert main([*words, "--cast", str(file)]) == 0
    cb, cr = chroma(Path(out), 55, 55)
    assert (cb < 125, cr > 160) == (True, True)
    capsys.readouterr()
    assert main([*coat, "--not-in", "2,3"]) == 0
    assert "the coat  #d03020, in shot 1" in capsys.readouterr().out
    assert main([*coat, "--find"]) == 0  # what is not it is not proposed
    assert "found in no other shot" in capsys.readouterr().out
    assert main([*cast, "--name", "hat", "--bind", "0.1@0.2,0.4"]) == 0
    assert main([*coat, "--same-as", "hat"]) == 0
    assert "hat" not in capsys.readouterr().out.splitlines()[-1]
    assert main([*coat, "--remove"]) == 0
    assert main([*cast, "--load", str(file)]) == 0
    assert "the coat  #d03020, in shots 1-3" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--find"], "--name TEXT"),
        (["--take", "50"], "--take goes with --find"),
        (["--name", "a", "--find"], "There is no object “a”."),
        (["--name", "a", "--remove"], "There is no object “a”."),
        (["--name", "a", "--bind", "0@1"], "is such as"),
        (["--load", "no.json"], "cannot be read"),
        (["--sheet", "s.png"], "in no shot yet"),
    ],
)
def test_what_makes_no_sense_is_refused(
    film: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    complaint: str,
) -> None:
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    monkeypatch.chdir(tmp_path)
    with Project.create(tmp_path / "p.colorstudio") as project:
        project.films.add(probe(film))
    assert main(["cast", str(tmp_path / "p.colorstudio"), *words]) == 2
    assert complaint in capsys.readouterr().err
