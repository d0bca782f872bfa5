"""The sample film on the welcome page."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.resources import sample_film


def click_on_the_sample(window: MainWindow) -> None:
    buttons = window.welcome.findChildren(QPushButton)
    next(button for button in buttons if "sample film" in button.text()).click()


def test_a_copy_of_it_is_opened(window: MainWindow, qtbot: QtBot, home: Path) -> None:
    with qtbot.waitSignal(window.pictures.pictureReady):
        click_on_the_sample(window)
    film = window.document.film
    assert film is not None
    assert film.path.is_relative_to(home)
    assert film.path.read_bytes() == sample_film().read_bytes()


def test_where_it_cannot_be_copied_a_sentence_says_so(window: MainWindow, home: Path) -> None:
    (home / "data").mkdir(exist_ok=True)
    (home / "data" / "colorstudio").write_bytes(b"in the way")
    click_on_the_sample(window)
    assert any("cannot be copied" in one.text() for one in window.welcome.findChildren(QLabel))
    assert not window.document.is_open
