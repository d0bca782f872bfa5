"""Depth over the picture and points to turn around, in the window."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.space.cloud_dialog import CloudDialog
from colorstudio.engine.space_view import CloudSeen, SpaceSeen
from colorstudio.engine.worker.tasks import SeeCloud, SeeDepth
from colorstudio.film.frame_range import FrameRange
from colorstudio.scene.camera import STILL
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    window.resize(1280, 800)
    open_film(window, backend, qtbot, film_path)
    return window


def picture(window: MainWindow) -> np.ndarray:
    image = window.viewer.grab().toImage()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)


def test_depth_lies_over_the_picture_and_follows_the_playhead(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    bare = picture(film).copy()
    film.actions_["view.depth"].trigger()
    task = backend.asked[-1]
    assert isinstance(task, SeeDepth)
    assert task.place == film.document.contents.shots[0].range
    backend.work()
    veiled = picture(film).copy()
    assert (veiled != bare).any(axis=2).mean() > 0.1
    film.playhead.seek(3)
    qtbot.waitUntil(lambda: isinstance(t := backend.asked[-1], SeeDepth) and t.frame == 3)
    film.actions_["view.depth"].trigger()
    assert not film.actions_["view.depth"].isChecked()


def test_one_veil_lies_over_the_picture(film: MainWindow, backend: FakeBackend) -> None:
    film.actions_["view.depth"].trigger()
    film.actions_["object.things"].trigger()
    assert not film.commands.space.veil.is_on
    assert film.objects.things.is_on
    film.actions_["view.depth"].trigger()
    assert film.commands.space.veil.is_on
    assert not film.objects.things.is_on


def test_why_there_is_no_depth_is_said(film: MainWindow) -> None:
    film.actions_["view.depth"].trigger()
    said: list[str] = []
    film.commands.space.veil.said.connect(said.append)
    film.commands.space.veil._show(SpaceSeen(0, STILL))
    assert said == [STILL]


def dialog_of(window: MainWindow, backend: FakeBackend) -> CloudDialog:
    window.actions_["view.space"].trigger()
    assert isinstance(backend.asked[-1], SeeCloud)
    (dialog,) = window.findChildren(CloudDialog)
    return dialog


def test_points_are_turned_with_the_mouse_and_saved(
    film: MainWindow, backend: FakeBackend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(film, backend)
    assert not dialog.save.isEnabled()
    backend.work()
    first = dialog.view.grab().toImage()
    QTest.mousePress(dialog.view, LEFT, pos=QPoint(200, 200))
    QTest.mouseMove(dialog.view, QPoint(260, 240))
    QTest.mouseRelease(dialog.view, LEFT, pos=QPoint(260, 240))
    assert dialog.view.grab().toImage() != first
    turn = dialog.view.turn
    QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    assert dialog.view.turn > turn
    path = tmp_path / "points.ply"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save.click()
    assert b"element vertex 3600" in path.read_bytes()
    assert "points.ply is written" in dialog.words.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    dialog.save.click()
    assert "cannot be written there" in dialog.words.text()
    dialog.close()


def test_a_shot_without_space_says_why(film: MainWindow, backend: FakeBackend) -> None:
    dialog = dialog_of(film, backend)
    backend.forget()
    dialog._show(CloudSeen(FrameRange(0, 16), STILL))
    assert dialog.words.text() == STILL
    assert not dialog.save.isEnabled()
    dialog.close()
