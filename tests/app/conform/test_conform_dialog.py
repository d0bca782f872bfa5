"""The studio carries a film's work over to another scan, shows what became of it, and opens it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from colorstudio.app.conform.dialog import ConformDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.control import JobControl
from colorstudio.engine.open_film import opened
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.resources import sample_truth
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film
from tests.rescans import Rescan, true_take
from tests.worn_copies import FILM_RATE, read_frames, write_film

FRAMES = 48  # as long as the film that the engine of these tests knows the shots of
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Open, its first shot in colour; another scan lies beside it."""
    frames = read_frames(sample_truth(), 320, FRAMES)
    write_film(tmp_path / "film.mkv", frames)
    Rescan(tuple(range(FRAMES)), noise=0).write(tmp_path / "scan.mkv", frames, FILM_RATE)
    open_film(window, backend, qtbot, tmp_path / "film.mkv")
    first = window.document.contents.shots[0].range
    with opened(window.document.path, probe(tmp_path / "film.mkv"), JobControl()) as work:
        true_take(work, frames, first, ShotWish())
    window.document.refresh()
    return window


def shown(film: MainWindow) -> ConformDialog | None:
    dialogs = film.findChildren(ConformDialog)
    return next((dialog for dialog in dialogs if dialog.isVisible()), None)


def begin(film: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ConformDialog:
    scan = film.document.path.with_name("scan.mkv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scan), ""))
    film.actions_["file.conform"].trigger()
    qtbot.waitUntil(lambda: shown(film) is not None, timeout=20000)
    dialog = shown(film)
    assert dialog is not None
    return dialog


@pytest.mark.slow
def test_work_is_carried_over_shown_and_opened(
    film: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = film.document.path
    dialog = begin(film, qtbot, monkeypatch)
    qtbot.waitUntil(dialog.open_button.isEnabled, timeout=240000)
    assert "in colour: 1." in dialog.stage.text()
    QTest.mouseClick(dialog.open_button, LEFT)
    target = path.with_name("scan.mkv.colorstudio")
    qtbot.waitUntil(lambda: film.document.is_open and film.document.path == target, timeout=60000)
    assert film.document.contents.undo_label == "Carry work over from film.mkv"
    first = film.document.contents.shots[0].range
    with Project.open(target, read_only=True) as project:
        assert project.takes.chosen_take(film.document.film_id, first) is not None
    film.document.undo()
    with Project.open(target, read_only=True) as project:
        assert project.takes.chosen(film.document.film_id, FrameRange(0, FRAMES)) == []


def test_the_film_itself_is_refused_in_one_sentence(
    film: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    film.commands.conform.said.connect(said.append)
    film.commands.conform.use(film.document.path.with_name("film.mkv"))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["film.mkv is the project's own film; choose another scan or cut of it."]
    assert shown(film) is None


def test_closing_the_dialog_stops_the_work_and_leaves_nothing(
    film: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = begin(film, qtbot, monkeypatch)
    dialog.reject()
    target = film.document.path.with_name("scan.mkv.colorstudio")
    qtbot.waitUntil(lambda: not target.exists(), timeout=60000)
    assert not dialog.isVisible()
