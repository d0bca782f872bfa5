"""The live window, as a person uses it."""

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from colorstudio.app.live.window import LiveWindow
from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.camera.session import LiveEnded, LiveFigures, LiveShown, LiveWish
from colorstudio.engine.worker.tasks import WatchLive
from tests.app.fakes import FakeBackend

FIGURES = LiveFigures(1, 1, 0, 0.0, 0.03, 0.05)
RED = np.zeros((48, 64, 3), np.uint8) + np.uint8([200, 10, 10])


@pytest.fixture
def live(backend: FakeBackend, qtbot: QtBot) -> LiveWindow:
    window = LiveWindow(backend)  # type: ignore[arg-type]
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    return window


def asked(backend: FakeBackend) -> LiveWish:
    task = backend.asked[-1]
    assert isinstance(task, WatchLive)
    return task.wish


def say(backend: FakeBackend, answer: object) -> None:
    backend.happened.emit(len(backend.asked), answer)


def test_a_source_is_typed_and_seen(live: LiveWindow, backend: FakeBackend) -> None:
    live.source.setEditText("film.mp4")
    QTest.mouseClick(live.start, Qt.MouseButton.LeftButton)
    assert asked(backend) == LiveWish("film.mp4")
    say(backend, LiveShown(RED, time.monotonic(), 0.0, FIGURES))
    image = live.picture.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).red() == 200
    assert "ms behind" in live.status.text()
    assert live.start.text() == "Stop"
    QTest.mouseClick(live.start, Qt.MouseButton.LeftButton)
    assert live.start.text() == "Start"
    assert not live.is_watching


def test_what_was_watched_ends_with_figures(live: LiveWindow, backend: FakeBackend) -> None:
    live.source.setEditText("1")
    live.begin()
    job = len(backend.asked)
    say(backend, LiveEnded(FIGURES))
    backend.finished.emit(job)
    assert live.status.text() == FIGURES.sentence
    live.begin()
    backend.failed.emit(len(backend.asked), "There is no camera.")
    assert live.status.text() == "There is no camera."
    assert not live.is_watching


def test_a_recording_begins_anew_and_only_once(
    live: LiveWindow, backend: FakeBackend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "r.mp4"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    live.source.setEditText("1")
    live.begin()
    QTest.mouseClick(live.record, Qt.MouseButton.LeftButton)
    assert asked(backend) == LiveWish("1", path, overwrite=True)
    live.begin()
    assert asked(backend).record is None


def test_closing_waits_for_the_recording(live: LiveWindow, backend: FakeBackend) -> None:
    live.source.setEditText("1")
    live.begin()
    cancelled: list[int] = []
    backend.cancel = cancelled.append  # type: ignore[method-assign]
    live.close()
    assert live.isVisible()
    assert cancelled == [len(backend.asked)]
    backend.finished.emit(len(backend.asked))
    assert not live.isVisible()


def test_the_studio_opens_it_from_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["file.live"].trigger()
    live = window.commands.live.live
    assert live is not None
    assert live.isVisible()
    with qtbot.waitSignal(live.destroyed):
        live.close()
    assert window.commands.live.live is None
