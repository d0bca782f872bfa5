"""Scenes and reviews in the window: found, named, approved, locked, noted, counted, undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QInputDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.inspector import Inspector
from colorstudio.app.shots.review_dialog import ReviewDialog
from colorstudio.app.shots.scene_dialog import SceneDialog
from colorstudio.app.shots.sheet import ShotSheet
from colorstudio.engine.worker.tasks import ColorizeFilm
from colorstudio.project.reviews import Review
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """Three shots of 16 frames."""
    open_film(window, backend, qtbot, film_path)
    return window


def select(window: MainWindow, *numbers: int) -> None:
    shots = window.document.contents.shots
    window.selection.set(shots[number].id for number in numbers)


def reviews(window: MainWindow) -> list[Review]:
    return [window.document.review_of(shot) for shot in window.document.contents.shots]


def said(window: MainWindow) -> str:
    inspector = window.findChild(Inspector)
    assert inspector is not None
    return "\n".join(label.text() for label in inspector.findChildren(QLabel))


def answer(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], act: Callable[..., None]) -> None:
    """What a person does with the dialog that opens next; then it is accepted."""

    def run(dialog: QDialog) -> int:
        act(dialog)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(kind, "exec", run)


def press(dialog: QDialog, name: str) -> None:
    (button,) = [b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name]
    button.click()


def sheet(dialog: QDialog) -> ShotSheet:
    found = dialog.findChild(ShotSheet)
    assert found is not None
    return found


def test_shots_are_approved_and_counted(film: MainWindow) -> None:
    select(film, 0, 2)
    film.actions_["shot.approve"].trigger()
    assert [one.approved for one in reviews(film)] == [True, False, True]
    assert film.document.contents.undo_label == "Approve shots 1 and 3"
    assert "2 of 2 shots approved" in said(film)
    select(film, 0)
    assert "approved" in said(film)
    film.document.undo()
    assert not any(one.approved for one in reviews(film))


def test_locked_shots_are_given_no_new_colour(film: MainWindow, backend: FakeBackend) -> None:
    select(film, 1)
    film.actions_["shot.lock"].trigger()
    before = film.timeline.canvas.grab().toImage()
    select(film, 0, 1)
    film.actions_["shot.colorize"].trigger()
    tasks = [task for task in backend.asked if isinstance(task, ColorizeFilm)]
    shots = film.document.contents.shots
    assert [task.options.places for task in tasks] == [(shots[0].range,)]
    film.starter.reroll(shots[1:2])
    assert len([task for task in backend.asked if isinstance(task, ColorizeFilm)]) == 1
    assert film.document.settings_of(shots[1]).seed == 0
    select(film, 1)
    film.actions_["shot.lock"].trigger()
    assert not reviews(film)[1].locked
    assert film.timeline.canvas.grab().toImage() != before


def test_notes_are_kept(film: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("the hat is blue", True))
    select(film, 1)
    film.actions_["shot.note"].trigger()
    assert reviews(film)[1].note == "the hat is blue"
    assert "the hat is blue" in said(film)


def test_the_shots_of_a_set_become_a_scene(
    film: MainWindow, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(dialog: SceneDialog) -> None:
        backend.work()
        assert [shot.start for shot in dialog.marked] == [0, 32]
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText("Office")

    answer(monkeypatch, SceneDialog, act)
    film.actions_["shot.set"].trigger()
    assert [scene.name for scene in film.document.contents.scenes] == ["Office"]
    shots = film.document.contents.shots
    assert [film.document.scenes_of(shot) for shot in shots] == [["Office"], [], ["Office"]]
    assert [shot.id in film.selection for shot in shots] == [True, False, True]


def test_the_sheet_approves_locks_and_selects(
    film: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    film.document.set_scene("Office", film.document.contents.shots[1:])

    def act(dialog: ReviewDialog) -> None:
        dialog._scene.setCurrentIndex(1)
        assert sheet(dialog).count() == 2
        sheet(dialog).mark([film.document.contents.shots[2].id])
        press(dialog, "Approve")
        press(dialog, "Lock")
        assert [sheet(dialog).item(row).text() for row in (0, 1)] == ["2", "3 · approved, locked"]
        assert any(label.text() == "1 of 2 shots approved" for label in dialog.findChildren(QLabel))
        press(dialog, "Take approval back")

    answer(monkeypatch, ReviewDialog, act)
    film.actions_["shot.review"].trigger()
    assert reviews(film)[2] == Review(locked=True)
    assert len(film.selection) == 1
