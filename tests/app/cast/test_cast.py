"""The cast in the window: found in other shots, confirmed by a click, coloured everywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QToolButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.objects import set_objects
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import ColorizeFilm, FindAgain
from colorstudio.hints.objects import FilmObject, Touch
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

BLUE, RED = (40, 60, 220), (220, 50, 40)
COAT = FilmObject("coat", (Touch(4, ((0.3, 0.4),)),), BLUE)
HAT = FilmObject("hat", (Touch(20, ((0.6, 0.2),)),))


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """A coloured film of three shots, with a coat in the first and a hat in the second."""
    window.resize(1280, 800)
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    window.document.edit(lambda project, film: set_objects(project, film, [COAT, HAT]))
    backend.work()
    window.document.refresh()
    window.actions_["cast.show"].trigger()
    qtbot.waitUntil(window.cast.isVisible)
    pick(window, 0)
    return window


def pick(window: MainWindow, row: int) -> None:
    window.cast.entries.setCurrentRow(row)


def press(window: MainWindow, name: str) -> None:
    """Click the panel's button of a command."""
    action = window.actions_[name]
    buttons = window.cast.findChildren(QToolButton)
    button = next(one for one in buttons if one.defaultAction() is action)
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(window: MainWindow) -> list[str]:
    places = window.cast.places
    return [places.item(row).text() for row in range(places.count())]


def thing(window: MainWindow, name: str) -> FilmObject:
    return next(one for one in window.document.contents.objects if one.name == name)


def test_who_is_where_is_seen_with_a_picture(film: MainWindow, qtbot: QtBot) -> None:
    entries = film.cast.entries
    texts = [entries.item(row).text() for row in range(entries.count())]
    assert texts == ["coat\n#283cdc · shot 1", "hat\nno colour · shot 2"]
    assert rows(film) == ["Shot 1"]

    def has_edge() -> bool:
        image = entries.item(0).icon().pixmap(64, 48).toImage()
        return image.pixelColor(32, 46).blue() > 180

    qtbot.waitUntil(has_edge)  # in the object's colour
    pick(film, 1)
    assert rows(film) == ["Shot 2"]
    film.cast.places.itemActivated.emit(film.cast.places.item(0))
    assert film.playhead.frame == 20


def test_what_is_proposed_is_taken_or_refused_by_one_click_and_undone(
    film: MainWindow, backend: FakeBackend
) -> None:
    press(film, "cast.find")
    assert isinstance(backend.asked[-1], FindAgain)
    assert film.cast_desk.is_busy
    backend.work()
    assert rows(film) == ["Shot 1", "Shot 3\nlikely, 91 %", "Shot 2\nperhaps, 52 %"]
    film.cast.places.setCurrentRow(1)
    press(film, "cast.take")
    assert rows(film) == ["Shot 1", "Shot 3", "Shot 2\nperhaps, 52 %"]
    assert film.document.contents.undo_label == "coat in shot 3"
    states = film.document.contents.states
    assert [states[0], states[2]] == [ShotState.DONE, ShotState.EDITED]
    film.cast.places.setCurrentRow(2)
    press(film, "cast.refuse")
    assert rows(film) == ["Shot 1", "Shot 3"]
    film.cast.places.setCurrentRow(1)
    QTest.keyClick(film.cast.places, Qt.Key.Key_Delete)
    assert len(thing(film, "coat").touches) == 1
    film.document.undo()
    assert len(thing(film, "coat").touches) == 2
    for _ in range(2):
        film.document.undo()
    assert thing(film, "coat") == COAT


def test_a_colour_changed_there_is_asked_for_in_all_its_shots(
    film: MainWindow, backend: FakeBackend
) -> None:
    press(film, "cast.find")
    backend.work()
    film.cast.places.setCurrentRow(1)
    press(film, "cast.take")
    press(film, "cast.colorize")
    asked = backend.asked[-1]
    assert isinstance(asked, ColorizeFilm)
    shots = film.document.contents.shots
    assert asked.options.places == (shots[0].range, shots[2].range)
    backend.work()
    film.document.refresh()
    film.objects.recolour(RED)
    assert film.document.contents.undo_label == "Colour of coat"
    states = film.document.contents.states
    assert states == (ShotState.EDITED, ShotState.DONE, ShotState.EDITED)
    film.document.undo()
    assert film.document.contents.states[2] is ShotState.DONE


def test_two_become_one_and_a_cast_goes_out_and_in(
    film: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cast.json"
    film.commands.cast.export_cast(path)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("hat", True))
    press(film, "cast.unite")
    (coat,) = film.document.contents.objects
    assert [touch.frame for touch in coat.touches] == [4, 20]
    assert rows(film) == ["Shot 1", "Shot 2"]
    film.commands.cast.import_cast(path)
    assert [one.name for one in film.document.contents.objects] == ["coat", "hat"]
    path.write_text("no")
    said: list[str] = []
    film.commands.cast.said.connect(said.append)
    film.commands.cast.import_cast(path)
    assert "is no file of a cast" in said[0]
