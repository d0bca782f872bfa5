"""Exemplars in the studio: chosen, matched, placed, changed, found where they help."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from colorstudio.app.dialogs.exemplar import ExemplarDialog
from colorstudio.app.window import MainWindow
from colorstudio.engine.colorize import ColorizeOptions
from tests.app.fakes import FakeBackend
from tests.app.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    return window


@pytest.fixture
def dress(tmp_path: Path) -> Path:
    return picture(tmp_path / "dress.png", 80, 60)


def picture(path: Path, width: int, height: int) -> Path:
    cv2.imwrite(str(path), np.full((height, width, 3), (40, 80, 200), np.uint8))
    return path


@pytest.fixture
def in_dialog(qtbot: QtBot) -> Callable[[Callable[[ExemplarDialog], None]], None]:
    """Act in the dialog that the next command opens."""

    def when_open(act: Callable[[ExemplarDialog], None]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, ExemplarDialog)
            act(dialog)
            if dialog.isVisible():
                dialog.reject()

        QTimer.singleShot(50, look)

    return when_open


def said(dialog: ExemplarDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def press(
    dialog: ExemplarDialog, kind: type[QRadioButton | QCheckBox | QPushButton], text: str
) -> None:
    buttons = [b for b in dialog.findChildren(kind) if b.text().startswith(text)]
    assert len(buttons) == 1, [b.text() for b in buttons]
    buttons[0].click()


def test_a_picture_is_matched_added_and_followed(
    film: MainWindow, backend: FakeBackend, dress: Path, in_dialog: Callable[..., None]
) -> None:
    def act(dialog: ExemplarDialog) -> None:
        backend.work()
        assert "Aligned: it shows this very frame, 96 % matched" in said(dialog)
        press(dialog, QPushButton, "Add")

    in_dialog(act)
    film.commands.take_dropped([dress])
    (exemplar,) = film.document.contents.exemplars
    assert (exemplar.name, exemplar.frame) == ("dress.png", 0)
    film.actions_["shot.colorize"].trigger()
    options = backend.asked[-1][1]
    assert isinstance(options, ColorizeOptions)
    assert [(e.path.read_bytes(), e.frame) for e in options.exemplars] == [(dress.read_bytes(), 0)]
    film.document.undo()
    assert not film.document.contents.exemplars
