"""Models of the library through the command line, as tiny random instances."""

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.engine.request import ColorizeRequest
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.project.document import Project
from tests.colorizers.tiny import KINDS, save_tiny
from tests.media import make_film

FAST = {"sdxl-img2img", "flux2-klein"}


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("films") / "film.mp4", frames=6, width=64, height=48)


@pytest.fixture(autouse=True)
def own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's models alone, in a folder of the test's own."""
    monkeypatch.setattr("colorstudio.models.installed.user_models", lambda: tmp_path / "models")
    return tmp_path / "models"


def colorize(film: Path, target: Path, *more: str) -> int:
    options = ("--quality", "draft", "--no-memory", "--device", "cpu", "--overwrite")
    anew = ("--recolour", "all")  # the film of these tests has colour already
    return main(["colorize", str(film), "-o", str(target), *options, *anew, *more])


def chroma(path: Path) -> NDArray[np.float64]:
    with FilmReader(probe(path)) as reader:
        return np.array([[p.cb, p.cr] for p in reader.frames() if p.cb is not None], float) - 128


def settings_of_takes(project: Path) -> list[ColorizeRequest]:
    with Project.open(project) as document:
        takes = document.takes.of(document.films.all()[0].id)
    return [ColorizeRequest.from_json(take.request) for take in takes]


@pytest.mark.usefixtures("small_qwen")
@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=() if kind in FAST else pytest.mark.slow) for kind in sorted(KINDS)],
)
def test_each_kind_colours_a_film(kind: str, film: Path, tmp_path: Path, own_models: Path) -> None:
    save_tiny(kind, own_models / kind)
    target, again = tmp_path / "out.mp4", tmp_path / "again.mp4"
    wish = ("--model", f"tiny-{kind}", "--prompt", "a red coat", "--seed", "3")
    assert colorize(film, target, *wish) == 0
    colours = chroma(target)
    assert colours.shape[0] == 6
    assert np.abs(colours).mean() > 0.5
    assert colorize(film, again, *wish) == 0
    off = np.abs(colours - chroma(again)).mean()
    if off:  # seldom, late in a long process: a random network makes much of the last bit
        other = tmp_path / "other.mp4"
        assert colorize(film, other, *wish, "--seed", "4") == 0
        assert off < 0.25 * np.abs(colours - chroma(other)).mean()
    [request] = settings_of_takes(Path(f"{target}.colorstudio"))
    assert request.model == f"tiny-{kind}"
    assert request.wish.settings.prompt == "a red coat"


def test_a_shot_has_a_prompt_of_its_own(film: Path, tmp_path: Path, own_models: Path) -> None:
    save_tiny("flux2-klein", own_models / "klein")
    target = tmp_path / "out.mp4"
    wish = ("--prompt", "a meadow", "--shot-prompt", "1=a red coat", "--model", "tiny-flux2-klein")
    assert colorize(film, target, *wish) == 0
    [request] = settings_of_takes(Path(f"{target}.colorstudio"))
    assert request.wish.settings.prompt == "a red coat"


def test_drift_is_told_and_the_film_is_done_all_the_same(
    film: Path, tmp_path: Path, own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_tiny("sdxl-img2img", own_models / "sdxl", likeness=0.4)
    assert colorize(film, tmp_path / "out.mp4", "--model", "tiny-sdxl-img2img", "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    notices = [event["text"] for event in events if event["event"] == "notice"]
    assert any(text.startswith("Shot 1: A painting did not keep to") for text in notices)
    assert probe(tmp_path / "out.mp4").frames


def test_a_prompt_for_a_model_without_one_is_told(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert colorize(film, tmp_path / "out.mp4", "--prompt", "a red coat") == 0
    assert "takes no prompt" in " ".join(capsys.readouterr().err.split())


def test_bad_settings_are_one_sentence(
    film: Path, tmp_path: Path, own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_tiny("flux2-klein", own_models / "klein")
    save_tiny("sdxl-img2img", own_models / "sdxl")
    assert colorize(film, tmp_path / "o.mp4", "--shot-prompt", "a red coat") == 2
    assert "--shot-prompt takes" in capsys.readouterr().err
    wish = ("--model", "tiny-sdxl-img2img", "--strength", "1.5")
    assert colorize(film, tmp_path / "o.mp4", *wish) == 2
    assert "strength is 1.5" in " ".join(capsys.readouterr().err.split())
