"""A film keeps its work, whatever becomes of its name and place."""

import gzip
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.document import projects
from colorstudio.app.shell.projects_dialog import ProjectsDialog
from colorstudio.app.shell.welcome import _RecentCard
from colorstudio.app.shell.window import MainWindow
from colorstudio.cli.main import main
from colorstudio.engine.known_projects import note_project
from colorstudio.film.probe import probe
from colorstudio.project import document as document_module
from colorstudio.project.document import Project
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film
from tests.media import make_film


@pytest.fixture
def worked_on(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> MainWindow:
    """A film with a named shot and all of its colour, closed again."""
    open_film(window, backend, qtbot, film_path)
    window.document.rename(window.document.contents.shots[1].id, "Quay")
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    window.close_film()
    return window


def reopen(window: MainWindow, qtbot: QtBot, path: Path) -> str:
    """Open it; returns the name of the second shot."""
    with qtbot.waitSignal(window.document.opened):
        window.opener.open(path)
    return window.document.contents.shots[1].name


def test_a_project_lies_beside_its_film(worked_on: MainWindow, film_path: Path) -> None:
    beside = film_path.with_name("harbour.mp4.colorstudio")
    assert {path.name for path in film_path.parent.iterdir()} == {film_path.name, beside.name}
    assert projects.find_project(film_path) == beside


def test_a_renamed_film_keeps_its_work(
    worked_on: MainWindow, qtbot: QtBot, film_path: Path
) -> None:
    renamed = film_path.rename(film_path.with_name("port.mp4"))
    assert reopen(worked_on, qtbot, renamed) == "Quay"
    assert worked_on.document.path.name == "harbour.mp4.colorstudio"


def test_a_moved_film_keeps_its_work(
    worked_on: MainWindow, qtbot: QtBot, film_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "archive").mkdir()
    moved = Path(shutil.move(film_path, tmp_path / "archive" / "port.mp4"))
    assert reopen(worked_on, qtbot, moved) == "Quay"


def test_so_it_does_with_its_project(
    worked_on: MainWindow, qtbot: QtBot, film_path: Path, tmp_path: Path
) -> None:
    folder = film_path.parent.rename(tmp_path / "elsewhere")
    assert reopen(worked_on, qtbot, folder / film_path.name) == "Quay"
    assert worked_on.document.path.parent == folder


def test_a_copy_has_a_project_of_its_own(
    worked_on: MainWindow, film_path: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(film_path, tmp_path / "copy.mp4"))
    assert projects.load(copy).project == tmp_path / "copy.mp4.colorstudio"
    assert projects.load(film_path).project.name == "harbour.mp4.colorstudio"


def test_another_film_of_the_same_name_begins_anew(worked_on: MainWindow, film_path: Path) -> None:
    make_film(film_path, frames=12)
    loaded = projects.load(film_path)
    assert loaded.project.parent == film_path.parent
    assert loaded.project != film_path.with_name("harbour.mp4.colorstudio")
    assert projects.find_project(film_path) is None  # it holds no film before it is shown


def test_a_film_where_nothing_can_be_written_has_its_project_in_our_own_folder(
    film_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_write = document_module._may_write
    monkeypatch.setattr(
        document_module, "_may_write", lambda path: path != film_path.parent and may_write(path)
    )
    loaded = projects.load(film_path)
    assert loaded.project.parent == projects.own_folder()
    with Project.open(loaded.project) as project:
        project.films.add(loaded.film)
    assert projects.load(film_path).project == loaded.project


# Lists of projects


def test_all_projects_are_listed_with_how_far_they_are(
    worked_on: MainWindow, qtbot: QtBot, film_path: Path, tmp_path: Path
) -> None:
    begun = make_film(tmp_path / "begun.mp4", frames=12)
    with qtbot.waitSignal(worked_on.document.opened):
        worked_on.opener.open(begun)
    worked_on.close_film()
    known = worked_on.projects.all()
    assert [one.title for one in known] == ["begun", "harbour"]
    assert [one.note.split(" · ")[0] for one in known] == ["0 % coloured", "100 % coloured"]
    cards = worked_on.welcome.findChildren(_RecentCard)
    assert {"Open begun", "Open harbour"} <= {card.accessibleName() for card in cards}
    files = worked_on.commands.files
    files.recent.aboutToShow.emit()
    with qtbot.waitSignal(worked_on.document.opened):
        files.recent.actions()[1].trigger()
    assert worked_on.document.film is not None
    assert worked_on.document.film.path == film_path


def test_the_list_of_projects_opens_filters_and_forgets(
    worked_on: MainWindow, qtbot: QtBot, film_path: Path
) -> None:
    dialog = ProjectsDialog(worked_on.projects.all(), worked_on.projects.forget, worked_on)
    qtbot.addWidget(dialog)
    (rows,) = dialog.findChildren(QListWidget)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    dialog._filter.setText("no such thing")
    assert rows.item(0).isHidden()
    assert not buttons["Open"].isEnabled()
    dialog._filter.setText("HARB")
    buttons["Open"].click()
    assert dialog.chosen == film_path.with_name("harbour.mp4.colorstudio")
    film_path.unlink()
    assert "film missing" in dialog._item(worked_on.projects.all()[0]).text()
    buttons["Remove from list"].click()
    assert worked_on.projects.all() == []
    assert film_path.with_name("harbour.mp4.colorstudio").exists()


def test_the_command_line_lists_and_relinks_them(
    worked_on: MainWindow, film_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = film_path.with_name("harbour.mp4.colorstudio")
    moved = Path(shutil.move(film_path, tmp_path / "port.mp4"))
    assert main(["projects"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{project}\n    {film_path}, film missing\n    100 % coloured, ")
    assert main(["projects", "--relink", str(project), str(moved)]) == 0
    assert main(["projects"]) == 0
    assert f"    {moved}\n" in capsys.readouterr().out
    other = make_film(tmp_path / "other.mp4", frames=12)
    assert main(["projects", "--relink", str(project), str(other)]) == 2
    assert "is another film" in capsys.readouterr().err


def test_a_film_coloured_by_the_command_line_is_found_by_the_studio(
    film_path: Path, tmp_path: Path
) -> None:
    coloured = tmp_path / "out" / "colour.mp4.colorstudio"
    coloured.parent.mkdir()
    with Project.create(coloured) as project:
        project.films.add(probe(film_path))
    note_project(coloured)
    assert projects.load(film_path).project == coloured


def test_a_project_of_an_older_format_opens(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    older = Path(__file__).parents[2] / "project" / "older"
    film = shutil.copy(older / "film.mp4", tmp_path / "film.mp4")
    project = tmp_path / "film.mp4.colorstudio"
    project.write_bytes(gzip.decompress((older / "project.colorstudio.gz").read_bytes()))
    with qtbot.waitSignal(window.document.opened, timeout=10_000):
        window.opener.open(Path(film))
    assert window.document.path == project
    assert window.document.contents.takes
