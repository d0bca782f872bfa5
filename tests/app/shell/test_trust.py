"""What is seen is what is meant: shot and picture, films and pictures, notices, full screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.exemplars.commands import ExemplarCommands
from colorstudio.app.shell import cheat_sheet
from colorstudio.app.shell.cheat_sheet import CheatSheet
from colorstudio.app.shell.window import MainWindow
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film
from tests.media import make_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """A film of three shots."""
    open_film(window, backend, qtbot, film_path)
    return window


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(0x804020)
    assert image.save(str(path))
    return path


def heading(window: MainWindow) -> str:
    inspector = window.docks["inspector"].widget()
    return next(
        label.text() for label in inspector.findChildren(QLabel) if label.property("heading")
    )


def test_the_inspector_shows_the_shot_of_the_picture(film: MainWindow) -> None:
    shots = film.document.contents.shots
    film.selection.click(shots[2].id)
    film.playhead.seek(shots[2].start)
    assert heading(film) == "Shot 3"
    film.playhead.seek(shots[0].start + 1)
    assert heading(film) == "Shot 1"
    film.selection.set([shots[1].id, shots[2].id])
    film.playhead.seek(shots[0].start + 2)
    assert heading(film) == "2 shots"


def test_a_film_in_colour_is_said_to_be_one(film: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "is in colour already" in film.notices.text)
    assert film.notices.isVisible()


def test_a_grey_film_is_not(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, tmp_path: Path
) -> None:
    grey = make_film(tmp_path / "grey.mkv", frames=48, pix_fmt="gray", codec="ffv1")
    open_film(window, backend, qtbot, grey)
    assert window.notices.text == ""
    assert window.notices.isHidden()


def test_a_picture_that_is_opened_is_an_exemplar(
    film: MainWindow, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[Path] = []
    monkeypatch.setattr(ExemplarCommands, "choose", lambda _, paths: chosen.extend(paths))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))
    film.actions_["file.open"].trigger()
    assert chosen == [picture]
    assert film.document.film is not None
    assert film.document.film.path.name == "harbour.mp4"


def test_without_a_film_a_picture_is_refused_in_a_sentence(
    window: MainWindow, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))
    window.actions_["file.open"].trigger()
    said = [label.text() for label in window.welcome.findChildren(QLabel)]
    assert any("is an exemplar for a film" in text for text in said)


def test_the_sample_film_takes_no_film_s_place_that_is_being_opened(
    window: MainWindow, film_path: Path, qtbot: QtBot
) -> None:
    buttons = window.welcome.findChildren(QPushButton)
    sample = next(button for button in buttons if "sample film" in button.text())
    with qtbot.waitSignal(window.document.opened):
        window.opener.open(film_path)
        assert not sample.isEnabled()
    window.close_film()
    assert sample.isEnabled()


def test_full_screen_has_no_words_on_the_picture(film: MainWindow, qtbot: QtBot) -> None:
    def words() -> QImage:
        return film.viewer.grab(QRect(0, 0, film.viewer.width(), film.viewer.height())).toImage()

    film.viewer.set_plain(plain=True)
    plain = words()
    film.viewer.set_plain(plain=False)
    assert words() != plain
    film.layout_.toggle_full_screen()
    assert film.viewer._plain
    film.layout_.toggle_full_screen()
    assert not film.viewer._plain


@pytest.mark.parametrize(("width", "columns"), [(1024, 2), (1600, 3)])
def test_the_keys_fit_the_screen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, width: int, columns: int
) -> None:
    monkeypatch.setattr(cheat_sheet, "room_on_screen", lambda _: QSize(width, 800))
    sheet = CheatSheet(window.actions_, window)
    qtbot.addWidget(sheet)
    assert sheet.columns == columns
