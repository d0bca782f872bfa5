"""The film's colour copy in the studio: chosen, looked at, kept, done without."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from colorstudio.app.donor.dialog import DonorDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.shot_state import ShotState
from colorstudio.resources import sample_truth
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film
from tests.worn_copies import Wear, read_frames, write_copy, write_film

FRAMES = 48  # as long as the film that the engine of these tests knows the shots of
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a film in grey and a worn copy of it."""
    folder = tmp_path_factory.mktemp("films")
    frames = read_frames(sample_truth(), 320, FRAMES)
    write_film(folder / "film.mkv", frames)
    write_copy(folder / "copy.mp4", frames, Wear(missing=(0.9, 0.0), scale=1.0))
    return folder


@pytest.fixture
def film(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, films: Path, tmp_path: Path
) -> MainWindow:
    path = tmp_path / "film.mkv"
    path.write_bytes((films / "film.mkv").read_bytes())
    open_film(window, backend, qtbot, path)
    return window


def choose(
    film: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path
) -> DonorDialog:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    film.actions_["film.donor"].trigger()
    qtbot.waitUntil(lambda: shown(film) is not None, timeout=20000)
    dialog = shown(film)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.progress.isVisible(), timeout=120000)
    return dialog


def shown(film: MainWindow) -> DonorDialog | None:
    dialogs = film.findChildren(DonorDialog)
    return next((dialog for dialog in dialogs if dialog.isVisible()), None)


@pytest.mark.slow
def test_a_copy_is_chosen_and_shown_on_the_film(
    film: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, films: Path
) -> None:
    dialog = choose(film, qtbot, monkeypatch, films / "copy.mp4")
    share = int(dialog.summary.text().split("shows ")[1].split("%")[0])
    assert share >= 80
    assert dialog.grid.count() == 3  # a pair for each shot
    assert film.document.contents.undo_label == "Use a colour copy"
    dialog.close()
    film.actions_["film.donor"].trigger()  # known by now: shown at once, not asked for
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: pytest.fail("it is known"))
    qtbot.waitUntil(lambda: shown(film) is not None, timeout=20000)


@pytest.mark.slow
def test_shots_are_edited_where_they_were_made_without_the_copy(
    film: MainWindow,
    backend: FakeBackend,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    films: Path,
) -> None:
    film.actions_["shot.colorize-all"].trigger()
    backend.work()
    qtbot.waitUntil(lambda: set(film.document.contents.states) == {ShotState.DONE}, timeout=20000)
    dialog = choose(film, qtbot, monkeypatch, films / "copy.mp4")
    assert set(film.document.contents.states) == {ShotState.EDITED}
    QTest.mouseClick(dialog.without, LEFT)
    assert film.document.contents.donor is None
    assert set(film.document.contents.states) == {ShotState.DONE}
    film.actions_["edit.undo"].trigger()
    assert film.document.contents.donor is not None


def test_a_grey_copy_is_refused(
    film: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, films: Path
) -> None:
    said: list[str] = []
    film.commands.donor.said.connect(said.append)
    path = str(films / "film.mkv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    film.actions_["film.donor"].trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=20000)
    assert said == ["film.mkv is black and white; choose a copy of the film that has colour."]
    assert film.document.contents.donor is None
