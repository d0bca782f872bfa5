"""Tests that must fail, each for one reason; :mod:`tests.app.test_strictness` runs them."""

import threading

import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow

_kept: list[object] = []


def test_qt_warns() -> None:
    qWarning(b"naughty")


@pytest.fixture
def sulking() -> object:
    yield
    qWarning(b"naughty")


def test_qt_warns_while_it_is_taken_down(sulking: object) -> None:
    pass


def test_a_thread_of_qt_goes_on(qapp: object) -> None:
    class Sleeper(QThread):
        def run(self) -> None:
            QThread.msleep(1500)

    thread = Sleeper()
    thread.start()
    _kept.append(thread)


def test_a_thread_goes_on() -> None:
    thread = threading.Thread(target=threading.Event().wait, args=(1.5,))
    thread.start()


def test_a_timer_goes_on(qapp: object) -> None:
    timer = QTimer()
    timer.start(1000)
    _kept.append(timer)


def test_a_slot_raises(qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)


def test_the_window_raises(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["view.fit"].triggered.connect(lambda: {}["naughty"])
    window.actions_["view.fit"].setEnabled(True)
    window.actions_["view.fit"].trigger()
