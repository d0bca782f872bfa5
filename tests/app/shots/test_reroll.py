"""Many shots on a sheet: the bad ones are marked, and only those are coloured again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.reroll_dialog import RerollDialog
from colorstudio.engine.shot_state import ShotState
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """Three shots, all coloured with seed 0."""
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    return window


def seeds(window: MainWindow) -> list[int]:
    """Of the colour that each shot shows."""
    document = window.document
    takes = [document.chosen_take(shot) for shot in document.contents.shots]
    return [document.contents.facts.request(take).wish.seed for take in takes if take]


def test_only_marked_shots_are_coloured_again(
    film: MainWindow, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def mark(dialog: RerollDialog) -> int:
        (sheet,) = dialog.findChildren(QListWidget)
        dialog.show()
        for row in (0, 2):
            place = sheet.visualItemRect(sheet.item(row)).center()
            QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=place)
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        buttons["New seeds for 2 shots"].click()
        return dialog.result()

    monkeypatch.setattr(RerollDialog, "exec", mark)
    film.actions_["shot.reroll"].trigger()
    assert film.document.contents.undo_label == "New seeds for shots 1 and 3"
    backend.work()
    film.document.refresh()
    assert seeds(film) == [1, 0, 1]
    assert set(film.document.contents.states) == {ShotState.DONE}
    film.actions_["shot.reroll"].trigger()
    backend.work()
    film.document.refresh()
    assert seeds(film) == [2, 0, 2]
    film.document.undo()
    assert film.document.settings_of(film.document.contents.shots[0]).seed == 1


def test_the_sheet_shows_what_is_coloured(film: MainWindow, qtbot: QtBot) -> None:
    shots = film.document.contents.shots
    film.document.edit(lambda p, id_: p.takes.clear_choice(id_, shots[1].range))
    version = film.timeline.canvas.contents.version
    dialog = RerollDialog(film.commands.shots._sheet(), film.thumbnails, version, film)
    qtbot.addWidget(dialog)
    (sheet,) = dialog.findChildren(QListWidget)
    assert [sheet.item(row).text() for row in range(sheet.count())] == ["1", "3"]

    def is_warm() -> bool:
        pixel = sheet.item(0).icon().pixmap(QSize(176, 132)).toImage().pixelColor(88, 66)
        return pixel.red() > pixel.blue() + 10

    qtbot.waitUntil(is_warm)
    dialog.reject()
