"""Projects that a stranger wrote with a will: refused kindly."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.errors import ColorStudioError, ProjectError
from colorstudio.project.document import Project
from tests.reliability.parsers import parsers, read_project


@pytest.mark.parametrize(
    "values",
    ["time_base = '1/0'", "time_base = 'a'", "time_base = x'00'"],
)
def test_a_film_that_makes_no_sense(tmp_path: Path, values: str) -> None:
    (good,) = (parser.good for parser in parsers() if parser.name == "project")
    path = tmp_path / "p.colorstudio"
    path.write_bytes(good)
    read_project(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE film SET {values}")
        connection.commit()
    with pytest.raises(ProjectError):
        read_project(path)


SQL = "'; DROP TABLE shot; --"
HUGE = 2**63 - 1
CHANGES = [
    f"UPDATE film SET frame_count = {HUGE}",
    f"UPDATE film SET width = {HUGE}, height = {HUGE}",
    "UPDATE film SET width = 0, height = -1",
    "UPDATE film SET time_base = '1/1' || hex(zeroblob(5000))",
    "UPDATE film SET path = '../../../../etc/passwd', relative_path = '../../../../etc/passwd'",
    "UPDATE film SET path = '/dev/zero', relative_path = 'http://127.0.0.1/film.mp4'",
    "UPDATE film SET path = 'concat:/etc/passwd|/etc/passwd', relative_path = NULL",
    f"UPDATE film SET size_bytes = -{HUGE}, first_pts = {HUGE}",
    f"UPDATE shot SET start = {HUGE - 1}, stop = {HUGE}",
    "UPDATE shot SET start = 'a', stop = 'b'",
    "UPDATE shot SET name = zeroblob(1000000), transition = 'none of them'",
    "UPDATE shot SET grade = '{', settings = '[1, 2'",
    "UPDATE shot SET grade = '{\"vividness\": 1e999}'",
    f"UPDATE take SET start = 0, stop = {HUGE}",
    "UPDATE take SET request = 'x', request_key = zeroblob(10)",
    f"UPDATE chunk SET first = 0, count = {HUGE}",
    "UPDATE chunk SET confidence = x'00', flicker = x'000000'",
    "UPDATE chunk_data SET data = zeroblob(100000)",
    "UPDATE chunk_data SET data = 'text'",
    f"UPDATE marker SET frame = {HUGE}",
    "UPDATE marker SET frame = 1.5, name = x'ff'",
    "UPDATE setting SET value = '{' WHERE 1",
    "INSERT INTO point (film, frame, value) VALUES (1, 3, '[[[')",
    f"INSERT INTO point (film, frame, value) VALUES (1, {HUGE}, '[]')",
    "INSERT INTO exemplar (film, picture, name, ranges) VALUES (1, 'none', 'a', '[[5, 1]]')",
    "INSERT INTO edit (label) VALUES (zeroblob(9))",
    "CREATE TRIGGER harm AFTER INSERT ON marker BEGIN DELETE FROM shot; END",
    "DROP TABLE chunk_data",
    "ALTER TABLE shot RENAME COLUMN name TO title",
    "CREATE VIEW harm AS SELECT load_extension('/tmp/harm.so')",
]


@pytest.mark.parametrize("change", CHANGES)
def test_hostile_values_are_read_or_refused(
    tmp_path: Path, change: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _changed(tmp_path, change)
    with suppress(ColorStudioError):
        read_project(path)
    assert main(["export", str(path), "-o", str(tmp_path / "o.mkv")]) == 2  # there is no such film
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "unforeseen" not in said
    assert [entry.name for entry in tmp_path.iterdir() if entry.suffix == ".mkv"] == []


def test_sql_in_names_is_a_name(tmp_path: Path) -> None:
    path = tmp_path / "p.colorstudio"
    (good,) = (parser.good for parser in parsers() if parser.name == "project")
    path.write_bytes(good)
    with Project.open(path) as project:
        film = project.films.all()[0].id
        shot = project.shots.of(film)[0]
        project.shots.rename(shot.id, SQL)
        project.markers.add(film, 3, SQL)
        assert [shot.name for shot in project.shots.of(film)] == [SQL]
        assert project.markers.of(film)[0].name == SQL
        project.history.undo()
        project.history.undo()
        assert [shot.name for shot in project.shots.of(film)] == ["Opening"]


def test_a_newer_format_is_refused_kindly(tmp_path: Path) -> None:
    path = _changed(tmp_path, "PRAGMA user_version = 999")
    before = path.read_bytes()
    with pytest.raises(ProjectError, match=r"made by a newer ColorStudio .*update ColorStudio"):
        Project.open(path)
    assert path.read_bytes() == before


def _changed(folder: Path, change: str) -> Path:
    (good,) = (parser.good for parser in parsers() if parser.name == "project")
    path = folder / "p.colorstudio"
    path.write_bytes(good)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(change)
        connection.commit()
    return path
