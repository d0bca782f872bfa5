"""Colour points in the window, laid with the mouse as a person does."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from colorstudio.app.shot_state import ShotState
from colorstudio.app.steering.colours import Rgb
from colorstudio.app.viewer import CompareMode
from colorstudio.app.viewer.tool import Place
from colorstudio.app.window import MainWindow
from colorstudio.engine.live import PointedFrame
from colorstudio.hints.points import ColourPoint
from tests.app.fakes import FakeBackend
from tests.app.test_window import open_film

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
GREEN: Rgb = (60, 170, 60)


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """A coloured film of three shots, the tool taken up."""
    window.resize(1280, 800)
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    key(window, Qt.Key.Key_P)
    assert window.points.is_on
    wait_for_picture(window, qtbot)
    return window


def key(window: MainWindow, code: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    window.activateWindow()
    QTest.keyClick(window.viewer, code, held)


def wait_for_picture(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.pictures.sample(5, 5) is not None, timeout=5000)


def spot(window: MainWindow, place: Place) -> QPoint:
    return window.viewer.picture_map.point(place).toPoint()


def click(window: MainWindow, place: Place, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(window.viewer, LEFT, held, spot(window, place))


def drag(window: MainWindow, *places: Place, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(window.viewer, LEFT, held, spot(window, places[0]))
    for place in places[1:]:
        QTest.mouseMove(window.viewer, spot(window, place))
    QTest.mouseRelease(window.viewer, LEFT, held, spot(window, places[-1]))


def here(window: MainWindow) -> tuple[ColourPoint, ...]:
    return window.document.points_at(window.playhead.frame)


def steps(window: MainWindow) -> int:
    return sum(not edit.undone for edit in window.document.contents.edits)


def seen(window: MainWindow, place: Place) -> QColor:
    """On screen, without the rings."""
    tool = window.points.tool
    window.viewer.set_tool(None)
    image: QImage = window.viewer.grab().toImage()
    window.viewer.set_tool(tool)
    return image.pixelColor(spot(window, place) * image.devicePixelRatio())


@pytest.mark.parametrize("mode", list(CompareMode))
def test_a_click_lays_a_point_in_the_colour_chosen(film: MainWindow, mode: CompareMode) -> None:
    film.viewer.set_mode(mode)
    film.points.choose(GREEN)
    click(film, (0.3, 0.4))
    (point,) = here(film)
    assert point.rgb == GREEN
    assert point.path[0] == pytest.approx((0.3, 0.4), abs=0.01)
    assert film.document.undo_label == "Add Point 1"
    key(film, Qt.Key.Key_Z, CTRL)
    assert here(film) == ()
    key(film, Qt.Key.Key_Z, CTRL | SHIFT)
    assert here(film) == (point,)


def test_the_frame_shows_it_at_once_then_as_the_model_says_until_the_shot_is_coloured(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    film.viewer.set_mode(CompareMode.SINGLE)
    film.points.choose(GREEN)
    warm, corner = seen(film, (0.5, 0.5)), seen(film, (0.1, 0.1))
    click(film, (0.5, 0.5))
    qtbot.waitUntil(lambda: is_greener(seen(film, (0.5, 0.5)), warm), timeout=5000)
    qtbot.waitUntil(lambda: backend.asked[-1][0] == "points", timeout=5000)
    wish = backend.asked[-1][1]
    assert isinstance(wish, PointedFrame)
    assert (wish.points, wish.before) == (here(film), ())
    assert is_preview(film)
    assert states(film)[0] is ShotState.EDITED
    assert "press C" in film.points.bar.note.text()

    backend.work()  # its answer: violet all over
    qtbot.waitUntil(lambda: blueness(seen(film, (0.1, 0.1))) > blueness(corner) + 20, timeout=5000)

    key(film, Qt.Key.Key_C)
    backend.work()
    film.document.refresh()
    assert states(film)[0] is ShotState.DONE
    assert not is_preview(film)
    qtbot.waitUntil(lambda: blueness(seen(film, (0.1, 0.1))) < blueness(corner) + 5, timeout=5000)


def states(window: MainWindow) -> tuple[ShotState, ...]:
    return window.document.contents.states


def is_preview(window: MainWindow) -> bool:
    return window.points.live.is_on


def blueness(color: QColor) -> int:
    return color.blue() - color.green()


def is_greener(a: QColor, b: QColor) -> bool:
    return a.green() - a.red() > b.green() - b.red() + 30
