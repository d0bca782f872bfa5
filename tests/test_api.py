"""ColorStudio from Python, by the examples of the documentation and beside them."""

import importlib.util
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest

from colorstudio import api
from colorstudio.film.probe import probe

pytestmark = pytest.mark.usefixtures("small_grid")

EXAMPLES = Path(__file__).parents[1] / "docs" / "examples"
DRAFT = api.ShotWish(
    model="tiny", settings=api.SampleSettings(quality="draft"), memory=False, temporal=0
)


@pytest.fixture(autouse=True)
def _models(quick: list[str]) -> None:
    """ "tiny" is found by its name."""


@pytest.fixture
def film(grey_film: Path, tmp_path: Path) -> Path:
    film = tmp_path / "film.mkv"
    film.write_bytes(grey_film.read_bytes())
    return film


def example(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_whole_way(film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example("colour_a_film").main(str(film), str(tmp_path / "colour.mkv"), "tiny")
    assert "have colour" in capsys.readouterr().out
    assert len(probe(tmp_path / "colour.mkv").frames) == len(probe(film).frames)
    assert film.with_name("film.mkv.colorstudio").is_file()


def test_the_more_colourful_take_is_shown(film: Path, tmp_path: Path) -> None:
    example("choose_between_takes").main(str(film), str(tmp_path / "colour.mkv"), "tiny")
    measure = example("choose_between_takes").colourfulness
    with api.open_film(film) as opened:
        for shot in opened.shots():
            takes = opened.takes(shot.number)
            assert len(takes) == 2
            values = {}
            (shown,) = (take for take in takes if take.shown)
            for take in takes:
                opened.show(shot.number, take)
                values[take.id] = measure(opened, shot)
            assert max(values, key=lambda take: values[take]) == shown.id


def test_a_picture_leads_its_shot(film: Path, tmp_path: Path) -> None:
    with api.open_film(film) as opened:
        grey = opened.picture(3)
        shot = opened.shots()[0]
    red = np.clip(grey * np.array([1.4, 0.8, 0.8]), 0, 255).astype(np.uint8)
    cv2.imwrite(str(tmp_path / "red.png"), red[..., ::-1])
    target = tmp_path / "shot.mkv"
    example("follow_a_picture").main(str(film), str(tmp_path / "red.png"), "3", str(target), "tiny")
    assert len(probe(target).frames) == shot.stop - shot.start
    with api.open_film(target) as written:
        shown = written.picture(3).astype(int)
    assert (shown[..., 0] - shown[..., 2]).mean() > 20


def test_what_was_begun_is_found_again(film: Path, tmp_path: Path) -> None:
    with api.open_film(film, tmp_path / "p.colorstudio") as opened:
        opened.shots()
        opened.colorize(DRAFT, shots=[1])
    with api.open_project(tmp_path / "p.colorstudio") as opened:
        (take,) = opened.takes(1)
        assert (take.shown, take.complete, take.model) == (True, True, "tiny")
        assert opened.takes(2) == []
        coloured = opened.picture(1)
        opened.grade(api.Grade(vividness=0.0))
        assert np.ptp(opened.picture(1), axis=2).max() <= 1 < np.ptp(coloured, axis=2).max()


def test_a_cancel_keeps_what_is_done(film: Path) -> None:
    control = api.JobControl()

    def hear(event: api.Event) -> None:
        if isinstance(event, api.ShotDone):
            control.cancel()

    with api.open_film(film) as opened:
        with pytest.raises(api.Cancelled):
            opened.colorize(DRAFT, on_event=hear, control=control)
        assert any(take.complete for take in opened.takes(1))


@pytest.mark.parametrize("what", ["shot", "frame", "film", "points"])
def test_what_is_not_there_is_named(film: Path, what: str) -> None:
    with api.open_film(film) as opened:
        opened.shots()
        asks = {
            "shot": lambda: opened.takes(9),
            "frame": lambda: opened.picture(10_000),
            "points": lambda: opened.lay_points(api.FramePoints(10_000)),
            "film": lambda: api.open_project(opened.project, 2),
        }
        with pytest.raises(api.ColorStudioError, match=r"There is no|has no"):
            asks[what]()


def test_points_count_at_the_next_colouring(film: Path, tmp_path: Path) -> None:
    point = api.ColourPoint("a", ((0.5, 0.5),), (200, 60, 60))
    laid = api.FramePoints(frame=2, points=(point,))
    with api.open_film(film, tmp_path / "p.colorstudio") as opened:
        opened.shots()
        opened.lay_points(laid)
        opened.colorize(DRAFT, shots=[1])
        assert opened.takes(1)[-1].wish.points == (laid,)
