"""The next problem on one key, with what helps offered above the picture."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots import problem_finder
from colorstudio.engine.problems import Problem, Trouble
from colorstudio.engine.skin import SkinLooked
from colorstudio.engine.worker.tasks import ColorizeFilm
from tests.app import fakes
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

Open = Callable[[Problem], MainWindow]


@pytest.fixture
def film(
    window: MainWindow,
    backend: FakeBackend,
    qtbot: QtBot,
    film_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Open:
    """Three coloured shots, in which one problem is found."""
    monkeypatch.setattr(type(window.timeline), "problems", lambda _: ())

    def show(problem: Problem) -> MainWindow:
        monkeypatch.setattr(problem_finder, "look_closer", lambda *_: (problem,))
        open_film(window, backend, qtbot, film_path)
        window.starter.colorize_film()
        backend.work()
        window.document.refresh()
        window._growth.stop()
        with qtbot.waitSignal(window.commands.shots._finder.found):
            window.actions_["shot.problem-on"].trigger()
            assert window.problem_bar.isHidden()
        assert window.playhead.frame == problem.frame
        assert window.problem_bar.isVisible()
        return window

    return show


def test_colour_in_bars_fades_by_a_grade(film: Open) -> None:
    window = film(Problem(20, Trouble.BARS, 0.05))
    assert window.problem_bar.text == "There is colour in the black bars."
    window.problem_bar.remedy.click()
    second = window.document.contents.shots[1]
    assert window.document.grade_of(second).black_point == 0.1
    window.document.undo()
    assert window.document.grade_of(window.document.contents.shots[1]).black_point == 0


def test_a_step_of_the_palette_is_coloured_with_a_new_seed(
    film: Open, backend: FakeBackend
) -> None:
    window = film(Problem(20, Trouble.PALETTE, 0.1))
    window.problem_bar.remedy.click()
    task = backend.asked[-1]
    assert isinstance(task, ColorizeFilm)
    assert task.options.wish.seed == 1
    assert window.document.contents.undo_label == "New seed for shot 2"


def test_restless_colour_is_made_steadier_first(film: Open, backend: FakeBackend) -> None:
    window = film(Problem(20, Trouble.FLICKER, 0.1))
    window.document.set_shot_settings(window.document.contents.shots, temporal=0.2)
    window.problem_bar.remedy.click()
    task = backend.asked[-1]
    assert isinstance(task, ColorizeFilm)
    assert task.options.wish.temporal == 1.0


def test_a_grey_island_gets_a_point(film: Open) -> None:
    window = film(Problem(20, Trouble.ISLAND, 0.05))
    window.problem_bar.remedy.click()
    assert window.points.is_on
    window.playhead.seek(0)
    assert window.problem_bar.isHidden()


def test_skin_out_of_line_is_found_by_the_engine_and_gets_a_point(
    window: MainWindow,
    backend: FakeBackend,
    qtbot: QtBot,
    film_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = SkinLooked((Problem(40, Trouble.SKIN, 120.0),))
    monkeypatch.setattr(fakes, "SKIN", found)
    monkeypatch.setattr(type(window.timeline), "problems", lambda _: ())
    monkeypatch.setattr(problem_finder, "look_closer", lambda *_: ())
    open_film(window, backend, qtbot, film_path)
    finder = window.commands.shots._finder
    with qtbot.waitSignal(finder.found):
        window.actions_["shot.problem-on"].trigger()
    assert finder.look()
    assert window.problem_bar.isHidden()
    backend.work()
    assert not finder.look()
    assert window.playhead.frame == 40
    assert window.problem_bar.text.startswith("The skin here is out of line: 120°")
    window.problem_bar.remedy.click()
    assert window.actions_["point.tool"].isChecked()


def test_who_moves_on_while_the_film_is_looked_through_is_left_there(
    window: MainWindow,
    backend: FakeBackend,
    qtbot: QtBot,
    film_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = SkinLooked((Problem(40, Trouble.SKIN, 120.0),))
    monkeypatch.setattr(fakes, "SKIN", found)
    monkeypatch.setattr(type(window.timeline), "problems", lambda _: ())
    monkeypatch.setattr(problem_finder, "look_closer", lambda *_: ())
    open_film(window, backend, qtbot, film_path)
    with qtbot.waitSignal(window.commands.shots._finder.found):
        window.actions_["shot.problem-on"].trigger()
    window.playhead.seek(5)
    backend.work()
    assert window.playhead.frame == 5
    assert window.statusBar().currentMessage() == "1 more problem was found."
