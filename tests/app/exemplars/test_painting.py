"""Keyframes painted in other programs: opened, taken back at each save, out and in as folders."""

import stat
import sys
from pathlib import Path

import cv2
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from colorstudio.app.exemplars import painting_programs
from colorstudio.app.exemplars.saved_pictures import SavedPictures
from colorstudio.app.shell.preferences_dialog import PreferencesDialog
from colorstudio.app.shell.window import MainWindow
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

PAINTER = f"""#!{sys.executable}
import os, sys
import cv2
path = sys.argv[1]
picture = cv2.imread(path)
picture[5:35, 10:40] = (40, 40, 200)
cv2.imwrite(path + ".new.png", picture)
os.replace(path + ".new.png", path)
"""


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    return window


@pytest.fixture
def painter(tmp_path: Path) -> Path:
    """A program that paints a spot and saves by renaming, as painting programs do."""
    program = tmp_path / "painter"
    program.write_text(PAINTER)
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def paint(picture: Path, red: int) -> None:
    image = cv2.imread(str(picture))
    assert image is not None
    image[5:35, 10:40] = (40, 40, red)
    other = picture.with_name("half-made.png")
    cv2.imwrite(str(other), image)
    other.replace(picture)


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a script")
def test_a_frame_is_painted_and_each_save_is_a_step(
    film: MainWindow, qtbot: QtBot, painter: Path
) -> None:
    film.kept.now.painter = str(painter)
    film.playhead.seek(20)
    film.actions_["shot.edit-in"].trigger()
    exemplars = lambda: film.document.contents.exemplars  # noqa: E731
    qtbot.waitUntil(lambda: len(exemplars()) == 1, timeout=30000)
    (first,) = exemplars()
    assert first.frame == 20
    (picture,) = film.commands.painting.saves.watched
    paint(picture, 220)
    qtbot.waitUntil(lambda: exemplars()[0].sha256 != first.sha256, timeout=30000)
    assert len(exemplars()) == 1
    film.actions_["edit.undo"].trigger()
    assert exemplars() == (first,)
    film.actions_["edit.undo"].trigger()
    assert exemplars() == ()


def test_keyframes_go_out_and_come_back_as_a_folder(
    film: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    film.actions_["shot.keyframes-out"].trigger()
    qtbot.waitUntil(lambda: len(list(folder.glob("*.png"))) == 3, timeout=30000)
    first, second, _ = sorted(folder.glob("*.png"))
    paint(first, 200)
    paint(second, 200)
    film.actions_["shot.keyframes-in"].trigger()
    qtbot.waitUntil(lambda: len(film.document.contents.exemplars) == 2, timeout=30000)
    assert film.document.contents.undo_label == "Take 2 painted keyframes back"


def test_without_any_program_the_place_of_the_picture_is_said(
    film: MainWindow, qtbot: QtBot
) -> None:
    said: list[str] = []
    film.commands.painting.said.connect(said.append)
    film.kept.now.painter = "no-such-program"
    film.actions_["shot.edit-in"].trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=30000)
    assert said[0].startswith("No painting program was found; choose one in the preferences.")
    assert Path(said[0].rsplit("preferences. ", 1)[1]).is_file()


def test_a_picture_that_is_not_whole_yet_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"one")
    saves = SavedPictures()
    seen: list[bytes] = []
    saves.saved.connect(lambda path: seen.append(path.read_bytes()))
    saves.watch(picture)
    picture.write_bytes(b"")
    qtbot.wait(600)
    assert seen == []
    picture.write_bytes(b"two")
    qtbot.waitUntil(lambda: seen == [b"two"], timeout=30000)
    saves.forget()
    saves.deleteLater()


def test_the_chosen_program_comes_first(
    painter: Path, monkeypatch: pytest.MonkeyPatch, film: MainWindow
) -> None:
    monkeypatch.setenv("PATH", str(painter.parent))
    assert painting_programs.find_program("painter") == str(painter)
    (painter.parent / "krita").write_bytes(painter.read_bytes())
    (painter.parent / "krita").chmod(0o755)
    if sys.platform != "win32":
        assert painting_programs.find_program("") == str(painter.parent / "krita")
    film.kept.now.painter = "painter"
    dialog = PreferencesDialog(film.kept.now, film)
    dialog.accept()
    assert dialog.settings.painter == "painter"
    dialog.deleteLater()
