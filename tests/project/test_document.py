"""Making, opening and lifting project files, and the sentence for each that will not open."""

import os
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest

from colorstudio.errors import ProjectError
from colorstudio.project import (
    FilmRecord,
    FrameRange,
    Project,
    connection,
    history,
    migrations,
)
from colorstudio.project.schema import JOURNALLED, MIGRATIONS
from tests.project.conftest import film_info

NOBODY = 65534


@pytest.fixture
def closed(path: Path) -> Path:
    """A project file with something in it."""
    with Project.create(path) as project:
        project.settings.put("greeting", "hello")
    return path


@pytest.fixture
def foreign_folder() -> Iterator[Path]:
    """A folder of an ordinary user, with that user's rights (root may write everywhere)."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        user = os.geteuid() or NOBODY
        os.chown(folder, user, -1)
        before = os.geteuid()
        os.seteuid(user)
        yield folder
        folder.chmod(0o700)
        os.seteuid(before)


def refusal(path: Path, read_only: bool = False) -> str:
    """The sentence with which a file is refused; no stray file may stay beside it."""
    before = sorted(path.parent.iterdir())
    with pytest.raises(ProjectError) as caught:
        Project.open(path, read_only=read_only)
    assert sorted(path.parent.iterdir()) == before
    message = str(caught.value)
    assert path.name in message
    assert message.endswith(".")
    assert "\n" not in message
    return message


def test_project_is_one_file_that_opens_again(closed: Path) -> None:
    assert list(closed.parent.iterdir()) == [closed]
    header = closed.read_bytes()[:100]
    assert header[68:72] == b"CLRS"
    with Project.open(closed) as project:
        assert project.settings.get("greeting") == "hello"


@pytest.mark.parametrize(
    "name", ["a?b#c%41 d.colorstudio", "Ärger & Größe.colorstudio", "no suffix"]
)
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    with Project.create(tmp_path / name) as project:
        project.settings.put("a", 1)
    assert [entry.name for entry in tmp_path.iterdir()] == [name]
    with Project.open(tmp_path / name, read_only=True) as project:
        assert project.settings.get("a") == 1
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_create_never_harms_an_existing_file(path: Path) -> None:
    path.write_text("my letters")
    with pytest.raises(ProjectError, match="exists already"):
        Project.create(path)
    assert path.read_text() == "my letters"


def test_create_names_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no folder that you may write"):
        Project.create(tmp_path / "gone" / "a.colorstudio")


def test_failed_create_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "MIGRATIONS", (("CREATE TABLE broken (",),))
    with pytest.raises(sqlite3.OperationalError):
        Project.create(path)
    assert not list(path.parent.iterdir())


def test_missing_file(path: Path) -> None:
    assert "There is no project" in refusal(path)


def test_folder(tmp_path: Path) -> None:
    folder = tmp_path / "x.colorstudio"
    folder.mkdir()
    assert "is a folder" in refusal(folder)


@pytest.mark.parametrize(
    "contents", [b"", b"x", b"rubbish " * 500, b"SQLite format 3\0" + bytes(900)]
)
def test_rubbish(path: Path, contents: bytes) -> None:
    path.write_bytes(contents)
    message = refusal(path)
    assert "is not a ColorStudio project" in message or "is damaged" in message
    assert path.read_bytes() == contents


@pytest.mark.parametrize("read_only", [False, True])
def test_foreign_database(path: Path, read_only: bool) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (name)")
    contents = path.read_bytes()
    assert "is not a ColorStudio project" in refusal(path, read_only)
    assert path.read_bytes() == contents


@pytest.mark.parametrize("kept", [0.02, 0.3, 0.99])
def test_truncated_file(closed: Path, kept: float) -> None:
    contents = closed.read_bytes()
    closed.write_bytes(contents[: int(len(contents) * kept)])
    assert "is damaged or cut short" in refusal(closed)


def test_a_damaged_schema_that_is_no_text(closed: Path) -> None:
    """SQLite's complaint quotes it, and cannot be read itself."""
    contents = closed.read_bytes()
    assert b"DEFAULT" in contents
    closed.write_bytes(contents.replace(b"DEFAULT", b"DEFAU\xffT"))
    assert "is damaged or cut short" in refusal(closed)


def test_newer_format(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as other:
        other.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    assert "newer ColorStudio" in refusal(closed)


def test_locked_file(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectError, match="in use by another program"):
            Project.open(closed)
        with Project.open(closed, read_only=True) as project:
            assert project.settings.get("greeting") == "hello"


def test_write_protected_file(foreign_folder: Path) -> None:
    path = foreign_folder / "a.colorstudio"
    Project.create(path).close()
    path.chmod(0o400)
    assert "You may not write" in refusal(path)
    Project.open(path, read_only=True).close()
    assert list(foreign_folder.iterdir()) == [path]


def test_file_without_rights(foreign_folder: Path) -> None:
    path = foreign_folder / "a.colorstudio"
    Project.create(path).close()
    path.chmod(0)
    assert "You may not write" in refusal(path)
    assert "cannot be opened" in refusal(path, read_only=True)


def test_project_on_a_read_only_medium_can_be_read(foreign_folder: Path) -> None:
    path = foreign_folder / "a.colorstudio"
    with Project.create(path) as project:
        project.settings.put("a", 1)
    path.chmod(0o400)
    foreign_folder.chmod(0o500)
    with Project.open(path, read_only=True) as project:
        assert project.settings.get("a") == 1
    assert "You may not write" in refusal(path)
    with pytest.raises(ProjectError, match="no folder that you may write"):
        Project.create(foreign_folder / "b.colorstudio")


def test_reader_cannot_write(closed: Path) -> None:
    with Project.open(closed, read_only=True) as project:
        with pytest.raises(ProjectError, match="is read-only"):
            project.settings.put("greeting", "bye")
        with pytest.raises(ProjectError, match="is read-only"), project.history.edit("x"):
            pass


def test_failing_disk_is_said_and_harms_nothing(project: Project, film: FilmRecord) -> None:
    take = project.takes.start(film.id, 0, 100, "{}", "key").id
    project.chunks.add(take, 0, 10, b"a" * 1000)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    try:
        with pytest.raises(ProjectError, match=r"disk failed|disk is full"):
            project.chunks.add(take, 10, 10, b"b" * 500_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert project.chunks.frames_done(take) == 10
    project.chunks.add(take, 10, 10, b"c")
    assert project.chunks.frames_done(take) == 20


NEXT = (*MIGRATIONS, ("ALTER TABLE marker ADD COLUMN colour TEXT", "UPDATE setting SET key = 'hi'"))


def test_migration_lifts_the_file_and_keeps_a_backup(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "MIGRATIONS", NEXT)
    with pytest.raises(ProjectError, match="older ColorStudio"):
        Project.open(closed, read_only=True)
    with Project.open(closed) as project:
        assert project.settings.get("hi") == "hello"
    backup = closed.with_name(f"{closed.name}.v{len(MIGRATIONS)}.bak")
    assert sorted(closed.parent.iterdir()) == sorted([closed, backup])
    monkeypatch.undo()
    with Project.open(backup) as project:
        assert project.settings.get("greeting") == "hello"


def write_as_of(monkeypatch: pytest.MonkeyPatch, version: int) -> None:
    """Projects are made in an older format from now on, without the tables that came later."""
    steps = MIGRATIONS[:version]
    made = " ".join(line for step in steps if isinstance(step, tuple) for line in step)
    known = tuple(table for table in JOURNALLED if f"CREATE TABLE {table.name} (" in made)
    monkeypatch.setattr(migrations, "MIGRATIONS", steps)
    monkeypatch.setattr(history, "JOURNALLED", known)


def test_a_file_of_the_first_format_goes_on(
    path: Path, film_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It knew nothing of flicker."""
    write_as_of(monkeypatch, 1)
    with Project.create(path) as project:
        film = project.films.add(film_info(film_file))
        take = project.takes.start(film.id, 0, 4, "{}", "key").id
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(
            "INSERT INTO chunk (take, first, count, confidence) VALUES (?, 0, 2, ?)",
            (take, np.float32([0.25, 0.5]).tobytes()),
        )
    monkeypatch.undo()
    with Project.open(path) as project:
        project.chunks.add(take, 2, 2, b"", None, np.float32([0.5, 0.75]))
        whole, nan = FrameRange(0, 4), np.nan
        confidence, flicker = (
            read(take, whole) for read in (project.chunks.confidence, project.chunks.flicker)
        )
        np.testing.assert_array_equal(confidence, np.float32([0.25, 0.5, nan, nan]))
        np.testing.assert_array_equal(flicker, np.float32([nan, nan, 0.5, 0.75]))
        assert not project.history.entries()


def test_settings_of_a_file_of_the_second_format_can_be_undone(
    path: Path, film_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There they had no ids that a journal could name."""
    write_as_of(monkeypatch, 2)
    with Project.create(path) as project:
        film = project.films.add(film_info(film_file)).id
    rows = [(None, "look", '"old"'), (film, "look", '"new"')]
    with closing(sqlite3.connect(path)) as other, other:
        other.executemany("INSERT INTO setting (film, key, value) VALUES (?, ?, ?)", rows)
    monkeypatch.undo()
    with Project.open(path) as project:
        assert (project.settings.get("look"), project.settings.get("look", film)) == ("old", "new")
        project.settings.change("look", "newest", film)
        assert project.history.undo() == "Change film settings"
        assert (project.settings.get("look"), project.settings.get("look", film)) == ("old", "new")


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("NOT SQL", sqlite3.OperationalError),
        ("INSERT INTO marker (film, frame, name) VALUES (77, 0, '')", ProjectError),
    ],
)
def test_failed_migration_changes_nothing(
    closed: Path, monkeypatch: pytest.MonkeyPatch, statement: str, error: type[Exception]
) -> None:
    monkeypatch.setattr(migrations, "MIGRATIONS", (*NEXT, (statement,)))
    with pytest.raises(error):
        Project.open(closed)
    monkeypatch.undo()
    with Project.open(closed) as project:
        assert project.settings.get("greeting") == "hello"


def test_a_backup_that_cannot_be_written_leaves_the_project(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Project.create(path).close()
    known = migrations.MIGRATIONS
    monkeypatch.setattr(migrations, "MIGRATIONS", (*known, ("CREATE TABLE later (id INTEGER)",)))
    backup = path.with_name(f"{path.name}.v{len(known)}.bak")
    (backup / "in the way").mkdir(parents=True)
    with pytest.raises(ProjectError, match="cannot be written"):
        Project.open(path)
    monkeypatch.undo()
    Project.open(path).close()


def test_a_copy_holds_what_the_project_holds(project: Project, tmp_path: Path) -> None:
    project.settings.put("key", [1, 2])
    project.copy_to(tmp_path / "copy.colorstudio")
    with Project.open(tmp_path / "copy.colorstudio") as copy:
        assert copy.settings.get("key") == [1, 2]
