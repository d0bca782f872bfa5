"""Projects in the window: several films in one, films that moved, and two windows at once."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from colorstudio.app.document import projects
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.work.jobs import Job
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.worker.tasks import ColorizeFilm
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from tests.app.fakes import FakeBackend
from tests.media import make_film

ROOT = Path(__file__).parents[3]
_TRY = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from colorstudio.app.document import projects
from colorstudio.app.document.document import StudioDocument
app = QCoreApplication([])
try:
    StudioDocument().open(projects.load(Path(sys.argv[1])))
    print("open")
except Exception as error:
    print(error)
"""


@pytest.fixture
def project(tmp_path: Path, film_path: Path) -> Path:
    """Two films in one project."""
    second = make_film(tmp_path / "second.mp4", frames=24, width=96, height=64)
    path = tmp_path / "two.colorstudio"
    with Project.create(path) as created:
        for film in (film_path, second):
            created.films.add(probe(film))
    return path


def shown(window: MainWindow) -> str:
    assert window.document.film is not None
    return window.document.film.path.name


def open_project(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.document.opened):
        window.opener.open(path)


def test_each_film_of_a_project_can_be_chosen_and_is_remembered(
    window: MainWindow, qtbot: QtBot, project: Path
) -> None:
    open_project(window, qtbot, project)
    assert shown(window) == "harbour.mp4"
    assert "more films" in window.statusBar().currentMessage()
    menu = window.commands.files.films
    assert menu.menuAction().isVisible()
    assert [(a.text(), a.isChecked()) for a in menu.actions()] == [
        ("harbour.mp4", True),
        ("second.mp4", False),
    ]
    with qtbot.waitSignal(window.document.opened):
        menu.actions()[1].trigger()
    assert shown(window) == "second.mp4"
    assert window.document.frame_count == 24
    window.close_film()
    assert not menu.menuAction().isVisible()
    open_project(window, qtbot, project)
    assert shown(window) == "second.mp4"


def test_a_film_alone_offers_no_choice(window: MainWindow, qtbot: QtBot, film_path: Path) -> None:
    open_project(window, qtbot, film_path)
    assert not window.commands.files.films.menuAction().isVisible()


def test_the_open_film_can_be_opened_again(
    window: MainWindow, qtbot: QtBot, film_path: Path
) -> None:
    open_project(window, qtbot, film_path)
    open_project(window, qtbot, film_path)
    assert shown(window) == "harbour.mp4"


def test_jobs_of_another_film_do_not_show_in_this_ones_shots(
    window: MainWindow, qtbot: QtBot, project: Path, backend: FakeBackend
) -> None:
    open_project(window, qtbot, project)
    backend.work()
    qtbot.waitUntil(lambda: bool(window.document.contents.shots))
    shots = window.document.contents.shots
    elsewhere = ColorizeFilm(project, Path("elsewhere.mp4"), ColorizeOptions())
    job = window.jobs.add(Job(99, elsewhere, (project, 77)))
    assert window.jobs.shot_progress(shots) == {}
    job.film = window.jobs.shown
    assert len(window.jobs.shot_progress(shots)) == len(shots)


def test_a_film_that_moved_is_relinked_through_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    film = make_film(tmp_path / "here" / "film.mp4", frames=24)
    path = tmp_path / "p.colorstudio"
    with Project.create(path) as created:
        created.films.add(probe(film))
    moved = tmp_path / "there" / "renamed.mp4"
    moved.parent.mkdir()
    film.rename(moved)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    open_project(window, qtbot, path)
    assert window.document.film is not None
    assert window.document.film.path == moved
    window.close_film()
    open_project(window, qtbot, path)  # nothing is asked any more
    assert window.document.film.path == moved


def test_another_film_is_refused_with_a_sentence(
    window: MainWindow, qtbot: QtBot, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_film(tmp_path / "other.mp4", frames=12)
    with Project.open(project) as opened:
        opened.settings.put(projects.SHOWN_FILM, 2)
    (tmp_path / "second.mp4").unlink()
    answers = [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No]
    asked: list[str] = []

    def answer(_parent: object, _title: str, question: str) -> QMessageBox.StandardButton:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "question", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    with qtbot.waitSignal(window.opener.failed) as failed:
        window.opener.open(project)
    assert "is missing" in asked[0]
    assert "is another film" in asked[1]
    assert "is another film" in failed.args[0]
    assert not window.document.is_open


def test_another_process_cannot_open_the_project_that_a_window_has(
    window: MainWindow, qtbot: QtBot, project: Path
) -> None:
    open_project(window, qtbot, project)
    assert "another window" in _try_elsewhere(project)
    window.close_film()
    assert _try_elsewhere(project) == "open"


def _try_elsewhere(project: Path) -> str:
    command = [sys.executable, "-c", _TRY, str(project)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()
