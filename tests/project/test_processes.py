"""Two processes on one file, and processes that are killed."""

import random
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from colorstudio.project import FilmRecord, FrameRange, Project, connection
from tests.project.conftest import film_info
from tests.project.writer import payload

LONG = 1_000_000
ROOT = Path(__file__).parents[2]


def start_writer(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.project.writer", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def kill_after(process: subprocess.Popen[str], seconds: float) -> list[int]:
    """SIGKILL after the first sign of work plus ``seconds``; returns what it said was done."""
    assert process.stdout is not None
    said = [process.stdout.readline()]
    time.sleep(seconds)
    process.kill()
    said += process.stdout.read().splitlines(keepends=True)
    process.wait()
    return [int(line) for line in said if line.endswith("\n")]


def test_killed_writer_loses_at_most_the_running_chunk(path: Path, film_file: Path) -> None:
    with Project.create(path) as project:
        film = project.films.add(film_info(film_file, LONG)).id
        take = project.takes.start(film, 0, LONG, "{}", "k").id
    chance = random.Random(4)
    done: list[int] = []
    for _ in range(6):
        done += kill_after(
            start_writer("write", path, take, LONG, connection.LOG_BYTES), chance.uniform(0, 0.15)
        )
        with Project.open(path) as project:
            missing = project.chunks.missing_ranges(take)
            stored = project.chunks.frames_done(take)
            assert missing == [FrameRange(stored, LONG)]
            assert stored in (len(done), len(done) + 1)
            done = list(range(stored))
            assert [marker.frame for marker in project.markers.of(film)] == done
            assert len(project.history.entries()) == stored
            for frame in chance.sample(done, min(20, stored)):
                chunk = project.chunks.read_chunk_at(take, frame)
                assert chunk is not None
                assert chunk.data == payload(frame)
    assert len(done) > 20


def test_killed_creation_leaves_no_half_project(tmp_path: Path) -> None:
    for attempt in range(3):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        done = kill_after(start_writer("create", folder), 0.03 * attempt)
        made = sorted(folder.glob("*.colorstudio"))
        assert len(made) >= len(done) > 0
        for path in made:
            Project.open(path).close()


def test_reader_and_editor_work_while_another_process_writes(
    path: Path, film_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither waits in vain, and the log stays small though there is never a quiet moment."""
    Project.create(path).close()
    monkeypatch.setattr(connection, "LOG_BYTES", 4 << 20)
    with Project.open(path) as project:
        work_beside_a_writer(project, project.films.add(film_info(film_file)))


def work_beside_a_writer(project: Project, film: FilmRecord) -> None:
    take = project.takes.start(film.id, 0, 240, "{}", "k").id
    log = connection.log_path(project.path)
    largest = 0
    writer = start_writer("write", project.path, take, 240, connection.LOG_BYTES)
    edits = 0
    while writer.poll() is None:
        done = project.chunks.frames_done(take)
        if done:
            chunk = project.chunks.read_chunk_at(take, done - 1)
            assert chunk is not None
            assert chunk.data == payload(done - 1)
        project.points.put(film.id, 0, edits)
        edits += 1
        time.sleep(0.001)  # a flood without a gap starves SQLite's polling lock; no person is one
        largest = max(largest, log.stat().st_size)
    assert writer.stdout is not None
    writer.stdout.close()
    assert writer.returncode == 0
    assert project.chunks.missing_ranges(take) == []
    assert len(project.history.entries()) == 240 + edits
    assert largest < 24 << 20  # else SQLite would begin to fold at 32 MiB only


def test_a_stubborn_reader_stalls_few_writes(
    path: Path, film_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log must grow while it reads, is waited for now and then, and is cut back afterwards."""
    Project.create(path).close()
    monkeypatch.setattr(connection, "LOG_BYTES", 4 << 20)
    with Project.open(path) as project:
        film = project.films.add(film_info(film_file)).id
        take = project.takes.start(film, 0, 240, "{}", "k").id
        statements: list[str] = []
        project._connection.sqlite.set_trace_callback(statements.append)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT * FROM film").fetchall()
            for frame in range(240):
                project.chunks.add(take, frame, 1, payload(frame))
        waits = sum("wal_checkpoint" in statement for statement in statements)
        assert 1 < waits < 24  # of 240 writes, nearly all of which find a log that is too long
        assert connection.log_path(path).stat().st_size > 30 << 20
        for frame in range(30):
            project.markers.add(film, frame)
        assert connection.log_path(path).stat().st_size < 8 << 20


def test_threads_open_the_file_for_themselves(project: Project, film: FilmRecord) -> None:
    seen = []

    def read() -> None:
        with Project.open(project.path, read_only=True) as own:
            seen.append(own.films.all())
        with pytest.raises(Exception, match="thread"):
            project.films.all()

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert seen == [[film]]
