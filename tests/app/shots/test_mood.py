"""Moods in the inspector and their dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.mood_dialog import MoodDialog
from colorstudio.app.shots.mood_words import mood_words
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import MeasureMood
from colorstudio.hints.mood import read_mood
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

KINDS = ("sky", "grass", "other")


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    return window


def mood(window: MainWindow) -> str:
    return window.document.settings_of(window.document.contents.shots[0]).mood


def test_a_mood_is_chosen_in_the_inspector_and_undone(film: MainWindow) -> None:
    inspector = film.docks["inspector"].widget()
    field = next(box for box in inspector.findChildren(QComboBox) if box.accessibleName() == "Mood")
    texts = [field.itemText(row) for row in range(field.count())]
    assert texts == ["None", "Noon", "Dusk", "Technicolor", "Autochrome"]
    field.setCurrentIndex(2)
    field.activated.emit(2)
    assert mood(film) == "dusk"
    assert film.document.contents.states[0] is ShotState.EDITED
    film.document.undo()
    assert mood(film) == ""
    film.commands.mood.use("sky=#4488cc*2")
    assert field.currentText() == "Own colours"


def test_the_mood_of_approved_shots_is_measured(
    film: MainWindow, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def measure(dialog: MoodDialog) -> int:
        dialog.measure()
        backend.work()
        return int(QDialog.DialogCode.Accepted)

    place = film.document.contents.shots[0].range
    film.document.edit(lambda p, number: p.reviews.change(number, [place], approved=True))
    monkeypatch.setattr(MoodDialog, "exec", measure)
    film.actions_["colour.mood"].trigger()
    assert isinstance(backend.asked[-1], MeasureMood)
    assert mood(film) == "sky=#4488cc*2"


def test_colours_are_added_changed_weighed_and_taken_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = MoodDialog("", KINDS, None)
    qtbot.addWidget(dialog)
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
    assert dialog.strength.value == 1
    boxes["Begin from"].activated.emit(1)
    assert dialog.mood == "noon"
    monkeypatch.setattr(QColorDialog, "exec", lambda _: int(QDialog.DialogCode.Accepted))
    monkeypatch.setattr(QColorDialog, "currentColor", lambda _: QColor(1, 2, 3))
    boxes["Kind of thing"].activated.emit(2)
    assert {one.kind: one.rgb for one in read_mood(dialog.mood)}["grass"] == (1, 2, 3)
    dialog.strength.moved.emit(0.5)
    assert {one.strength for one in read_mood(dialog.mood)} == {0.5}
    count = dialog.list.count()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.list.count() == count - 1
    dialog.measure()  # nothing is approved: there is nothing to ask
    assert [mood_words(one) for one in ("", "dusk*0.5", "sky=#112233")] == [
        "None",
        "Dusk × 0.5",
        "Own colours",
    ]
