"""Dissolves in the window: marked in the inspector and the menu, seen in the timeline, undone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog, QSpinBox
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.dissolve_box import DissolveBox
from colorstudio.engine.fades import Fade
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """Three shots of 16 frames."""
    open_film(window, backend, qtbot, film_path)
    return window


def fields(window: MainWindow) -> list[QSpinBox]:
    box = window.findChild(DissolveBox)
    assert box is not None
    return box.findChildren(QSpinBox)


def fades(window: MainWindow) -> tuple[Fade, ...]:
    return window.timeline.canvas.contents.fades


def select(window: MainWindow, number: int) -> None:
    window.selection.set([window.document.contents.shots[number].id])


def test_the_inspector_marks_how_a_shot_comes_and_goes(film: MainWindow) -> None:
    select(film, 1)
    comes, goes = fields(film)
    assert [comes.text(), goes.text()] == ["a cut", "a cut"]
    comes.setValue(8)
    assert fades(film) == (Fade(12, 20, 16),)
    assert film.document.contents.undo_label == "Mark dissolve between shots 1 and 2"
    select(film, 0)
    comes, goes = fields(film)
    assert comes.isHidden()
    assert goes.value() == 8
    film.document.undo()
    assert fades(film) == ()
    assert goes.value() == 0
    goes.stepUp()
    assert fades(film) == (Fade(15, 17, 16),)


def test_the_menu_asks_for_the_length_at_the_nearest_cut(
    film: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def answer(*args: object) -> tuple[int, bool]:
        asked.append(args[3:])
        return 6, True

    monkeypatch.setattr(QInputDialog, "getInt", answer)
    film.playhead.seek(30)
    film.actions_["shot.dissolve"].trigger()
    assert fades(film) == (Fade(29, 35, 32),)
    film.actions_["shot.dissolve"].trigger()
    assert asked == [(14, 0, 14, 2), (6, 0, 14, 2)]


def test_the_timeline_shows_where_two_shots_are_seen(film: MainWindow) -> None:
    before = film.timeline.canvas.grab().toImage()
    film.document.mark_dissolve(16, 10)
    assert film.timeline.canvas.grab().toImage() != before
