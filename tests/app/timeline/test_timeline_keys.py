"""Shots are cut, moved, named, marked and selected by keys and mouse, as a person does it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QToolTip
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import DetectShots
from tests.app.fakes import FakeBackend

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """The studio with a film of three shots of 16 frames."""
    with qtbot.waitSignal(window.pictures.pictureReady):
        window.opener.open(film_path)
    backend.work()
    qtbot.waitUntil(lambda: len(window.document.contents.shots) == 3)
    return window


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)  # a dialog may have been open
    QTest.keyClick(window.timeline.canvas, key, held)


def starts(window: MainWindow) -> list[int]:
    return [shot.start for shot in window.document.contents.shots]


def selected(window: MainWindow) -> list[int]:
    shots = window.document.contents.shots
    return [shots.index(shot) for shot in window.selection.of(shots)]


def answer(act: Callable[[QInputDialog], None], tries: int = 500) -> None:
    """Answer the next dialog once it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QInputDialog):
            act(dialog)
        elif tries:
            answer(act, tries - 1)

    QTimer.singleShot(10, look)


def test_the_nearest_border_is_nudged_and_the_playhead_goes_along(film: MainWindow) -> None:
    film.playhead.seek(16)
    press(film, Qt.Key.Key_Right, ALT)
    press(film, Qt.Key.Key_Right, ALT)
    assert starts(film) == [0, 18, 32]
    assert film.playhead.frame == 18
    assert "00:00:00:18" in film.statusBar().currentMessage()
    film.playhead.seek(30)
    press(film, Qt.Key.Key_Left, ALT)
    assert starts(film) == [0, 18, 31]
    assert film.playhead.frame == 30
    for _ in range(3):
        press(film, Qt.Key.Key_Z, CTRL)
    assert starts(film) == [0, 16, 32]


def test_a_border_cannot_be_nudged_over_another(film: MainWindow) -> None:
    film.document.move_border(16, 31)
    film.playhead.seek(31)
    press(film, Qt.Key.Key_Right, ALT)
    assert starts(film) == [0, 31, 32]
    assert "must have frames" in film.statusBar().currentMessage()


def test_a_shot_is_named(film: MainWindow) -> None:
    def name(dialog: QInputDialog) -> None:
        dialog.setTextValue("  Harbour ")
        dialog.accept()

    film.playhead.seek(20)
    answer(name)
    press(film, Qt.Key.Key_F2)
    assert [shot.name for shot in film.document.contents.shots] == ["", "Harbour", ""]
    film.selection.click(film.document.contents.shots[2].id)
    answer(name)
    press(film, Qt.Key.Key_F2)
    assert [shot.name for shot in film.document.contents.shots] == ["", "Harbour", "Harbour"]


def test_shots_are_selected_by_keys(film: MainWindow) -> None:
    press(film, Qt.Key.Key_A, CTRL)
    assert selected(film) == [0, 1, 2]
    press(film, Qt.Key.Key_D, CTRL)
    assert selected(film) == []
    film.playhead.seek(20)
    press(film, Qt.Key.Key_Down, SHIFT)
    assert selected(film) == [1, 2]
    press(film, Qt.Key.Key_Up, SHIFT)
    press(film, Qt.Key.Key_Up, SHIFT)
    assert selected(film) == [0, 1]
    assert film.playhead.frame == 0


def test_shots_are_selected_by_mouse(film: MainWindow) -> None:
    def click(frame: int, held: Qt.KeyboardModifier = NONE) -> None:
        place = QPoint(round(film.timeline.canvas.span.x(frame + 0.5)), 60)
        QTest.mouseClick(film.timeline.canvas, Qt.MouseButton.LeftButton, held, place)

    click(8)
    click(40, SHIFT)
    assert selected(film) == [0, 1, 2]
    click(24, CTRL)
    assert selected(film) == [0, 2]
    assert film.playhead.frame == 8


# The mouse near a cut


def at(window: MainWindow, frame: float, aside: int = 0) -> QPoint:
    return QPoint(round(window.timeline.canvas.span.x(frame)) + aside, 60)


def drag(window: MainWindow, start: QPoint, *way: QPoint) -> None:
    canvas = window.timeline.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, NONE, start)
    for place in way:
        QTest.mouseMove(canvas, place)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            canvas.mapToGlobal(QPointF(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            NONE,
        )
        QApplication.sendEvent(canvas, event)


def release(window: MainWindow, place: QPoint) -> None:
    QTest.mouseRelease(window.timeline.canvas, Qt.MouseButton.LeftButton, NONE, place)


@pytest.mark.parametrize("aside", [-4, 0, 4])
def test_a_click_near_a_cut_seeks_and_moves_nothing(film: MainWindow, aside: int) -> None:
    place = at(film, 16, aside)
    QTest.mouseClick(film.timeline.canvas, Qt.MouseButton.LeftButton, NONE, place)
    assert starts(film) == [0, 16, 32]
    assert film.playhead.frame == film.timeline.canvas.span.frame_at(place.x())


def test_a_tremble_is_no_drag(film: MainWindow) -> None:
    drag(film, at(film, 16, 2), at(film, 16, 5))
    release(film, at(film, 16, 5))
    assert starts(film) == [0, 16, 32]


def test_a_dragged_cut_shows_its_frame_and_marks_both_shots(
    film: MainWindow, backend: FakeBackend
) -> None:
    film.starter.colorize_film()
    backend.work()
    film.document.refresh()
    drag(film, at(film, 16), at(film, 18), at(film, 20))
    assert film.playhead.frame == 20
    assert starts(film) == [0, 16, 32]  # until it is let go
    release(film, at(film, 20))
    assert starts(film) == [0, 20, 32]
    states = film.document.contents.states
    assert states == (ShotState.EDITED, ShotState.EDITED, ShotState.DONE)
    press(film, Qt.Key.Key_Z, CTRL)
    assert starts(film) == [0, 16, 32]


def test_shots_are_split_and_merged(film: MainWindow) -> None:
    film.playhead.seek(8)
    press(film, Qt.Key.Key_B)
    assert starts(film) == [0, 8, 16, 32]
    film.playhead.seek(0)
    press(film, Qt.Key.Key_Down, SHIFT)
    press(film, Qt.Key.Key_Down, SHIFT)
    press(film, Qt.Key.Key_B, SHIFT)
    assert starts(film) == [0, 32]


def test_markers_and_range(film: MainWindow) -> None:
    film.playhead.seek(5)
    press(film, Qt.Key.Key_M)
    assert list(film.timeline.canvas.contents.markers) == [5]
    press(film, Qt.Key.Key_M)
    assert not film.timeline.canvas.contents.markers
    press(film, Qt.Key.Key_O)
    assert list(film.timeline.canvas.in_out) == [None, 6]
    film.playhead.seek(9)
    press(film, Qt.Key.Key_I)
    assert list(film.timeline.canvas.in_out) == [9, None]


def test_detection_again_keeps_what_was_cut_by_hand(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    def more(dialog: QInputDialog) -> None:
        dialog.setIntValue(80)
        dialog.accept()

    film.document.split(40)
    film.document.rename(film.document.contents.shots[0].id, "Dawn")
    answer(more)
    press(film, Qt.Key.Key_D, SHIFT)
    asked = backend.asked[-1]
    assert isinstance(asked, DetectShots)
    assert asked.sensitivity == 0.8
    backend.work()
    assert starts(film) == [0, 16, 32, 40]
    assert film.document.contents.shots[0].name == "Dawn"
    assert "4 shots" in film.statusBar().currentMessage()


def test_the_wheel_zooms_where_the_cursor_is(film: MainWindow) -> None:
    canvas = film.timeline.canvas
    place = QPointF(canvas.width() * 0.7, 60)
    before = canvas.span.frame_at(place.x())
    for _ in range(4):
        event = QWheelEvent(
            place,
            canvas.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)
    assert canvas.span.visible < 48
    assert abs(canvas.span.frame_at(place.x()) - before) <= 1


def test_the_strip_says_its_values_under_the_cursor(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    film.starter.colorize_film()
    backend.work()
    canvas = film.timeline.canvas
    qtbot.waitUntil(lambda: canvas.contents.confidence[0] > 0)
    place = QPoint(round(canvas.span.x(40.5)), canvas.height() - 10)
    QApplication.sendEvent(
        canvas, QHelpEvent(QEvent.Type.ToolTip, place, canvas.mapToGlobal(place))
    )
    assert "Confidence 80 %" in QToolTip.text()
    assert "Flicker 2.5" in QToolTip.text() or "Flicker 2.6" in QToolTip.text()
    film.playhead.seek(40)
    assert "Confidence 80 %" in canvas.accessibleDescription()
    QToolTip.hideText()
