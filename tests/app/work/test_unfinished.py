"""Colouring that was cut off is offered when its film opens again."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.worker.tasks import ColorizeFilm
from colorstudio.film.frame_range import FrameRange
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """A film of three shots without colour."""
    open_film(window, backend, qtbot, film_path)
    return window


def reopen(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.document.opened):
        window.opener.open(path)


def offer(window: MainWindow) -> str:
    """What the bar says; empty while it is hidden."""
    (words,) = window.resume_bar.findChildren(QLabel)
    return "" if window.resume_bar.isHidden() else words.text()


def answer(window: MainWindow, name: str) -> None:
    buttons = {b.text(): b for b in window.resume_bar.findChildren(QPushButton)}
    buttons[name].click()


@pytest.mark.parametrize("crashed", [False, True])
def test_it_can_go_on_where_it_was(
    film: MainWindow,
    backend: FakeBackend,
    qtbot: QtBot,
    film_path: Path,
    tmp_path: Path,
    crashed: bool,
) -> None:
    film.starter.colorize(film.document.contents.shots[1:])
    film.playhead.seek(20)
    project = film.document.path
    left = [project, project.with_name(f"{project.name}-wal")]
    if crashed:  # what lies on the disk now is what a dead window leaves
        film._keep_playhead()  # as it does a moment after the playhead came to rest
        for file in left:
            shutil.copy(file, tmp_path)
    film.close_film()
    if crashed:
        for file in left:
            shutil.move(tmp_path / file.name, file)
    backend.forget()
    reopen(film, qtbot, film_path)
    assert film.playhead.frame == 20
    assert "2 shots were left unfinished" in offer(film)
    asked = len(backend.asked)
    answer(film, "Go on")
    assert offer(film) == ""
    (task,) = backend.asked[asked:]
    assert isinstance(task, ColorizeFilm)
    assert task.options.places == (FrameRange(16, 32), FrameRange(32, 48))
    backend.work()
    film.close_film()
    reopen(film, qtbot, film_path)
    assert offer(film) == ""


def test_what_is_done_is_not_offered(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> None:
    film.starter.colorize(film.document.contents.shots)
    backend.work()
    film.close_film()
    reopen(film, qtbot, film_path)
    assert offer(film) == ""


def test_what_a_person_cancelled_is_not_offered(
    film: MainWindow, qtbot: QtBot, film_path: Path
) -> None:
    film.starter.colorize(film.document.contents.shots)
    film.jobs.cancel(film.jobs.active[-1])
    film.close_film()
    reopen(film, qtbot, film_path)
    assert offer(film) == ""


def test_who_declines_is_not_asked_again(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> None:
    film.starter.colorize(film.document.contents.shots[:1])
    film.close_film()
    backend.forget()
    reopen(film, qtbot, film_path)
    assert "1 shot was left unfinished" in offer(film)
    answer(film, "Not now")
    film.close_film()
    reopen(film, qtbot, film_path)
    assert offer(film) == ""


def test_a_job_of_this_window_is_not_offered_to_it(
    film: MainWindow, qtbot: QtBot, film_path: Path
) -> None:
    film.starter.colorize(film.document.contents.shots[:1])
    reopen(film, qtbot, film_path)  # the job goes on meanwhile
    assert offer(film) == ""
