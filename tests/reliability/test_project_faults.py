"""SQLite's own method: the n-th statement fails, n to exhaustion; the document stays whole."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from colorstudio.errors import ProjectError
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from colorstudio.project.ids import TakeId
from tests.media import make_film
from tests.reliability.documents import contents, first, older_document, steps

_CONNECT = sqlite3.connect  # that of a sound disk


class Disk:
    """Counts statements and fails at one of them, or from it on."""

    def __init__(self) -> None:
        self.done, self.fails_at, self.lasts = 0, -1, False

    def statement(self) -> None:
        self.done += 1
        if self.done == self.fails_at or (self.lasts and self.done > self.fails_at > 0):
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()

    class Faulty(sqlite3.Connection):
        def execute(self, *words: object) -> sqlite3.Cursor:  # type: ignore[override]
            disk.statement()
            return super().execute(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(
        "colorstudio.project.connection.sqlite3.connect",
        lambda *words, **more: _CONNECT(*words, factory=Faulty, **more),
    )
    return disk


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("films") / "film.mp4", frames=6)


def attempt(path: Path, film: Path) -> Iterator[int]:
    """Carry the steps out; yields how many are done."""
    with Project.open(path) as project:
        for number, step in enumerate(steps(film), 1):
            step(project)
            yield number


@pytest.mark.slow
@pytest.mark.parametrize("lasts", [False, True], ids=["once", "for good"])
def test_a_failing_disk_leaves_the_document_before_or_after_a_step(
    film: Path, tmp_path: Path, disk: Disk, lasts: bool
) -> None:
    whole = tmp_path / "whole.colorstudio"
    Project.create(whole).close()
    states = [contents(whole)]
    start = disk.done
    states.extend(contents(whole) for _ in attempt(whole, film))
    count = disk.done - start
    assert count > 60

    for fails_at in range(1, count + 1):
        path = tmp_path / f"{fails_at}.colorstudio"
        disk.fails_at = -1
        Project.create(path).close()
        disk.done, disk.fails_at, disk.lasts = 0, fails_at, lasts
        done = 0
        with (
            pytest.raises(ProjectError, match="The disk failed")
            if lasts
            else suppress(ProjectError)
        ):
            for done in attempt(path, film):  # noqa: B007
                pass
        disk.fails_at = -1
        assert contents(path) in states[done : done + 2], (fails_at, done)
        path.unlink()


@pytest.mark.parametrize("lasts", [False, True], ids=["once", "for good"])
def test_a_document_is_made_whole_or_not_at_all(tmp_path: Path, disk: Disk, lasts: bool) -> None:
    Project.create(tmp_path / "whole.colorstudio").close()
    count = disk.done
    for fails_at in range(1, count + 1):
        disk.done, disk.fails_at, disk.lasts = 0, fails_at, lasts
        path = tmp_path / f"{fails_at}.colorstudio"
        with pytest.raises(ProjectError):
            Project.create(path)
        disk.fails_at = -1
        if path.exists():  # made, and failed to open
            Project.open(path).close()
            path.unlink()
    assert [entry.name for entry in tmp_path.iterdir()] == ["whole.colorstudio"]


@pytest.mark.slow
@pytest.mark.parametrize("lasts", [False, True], ids=["once", "for good"])
def test_an_older_document_is_lifted_or_stays_as_it_was(
    tmp_path: Path, disk: Disk, lasts: bool
) -> None:
    older = older_document()
    path = tmp_path / "p.colorstudio"
    path.write_bytes(older)
    before = contents(path)
    start = disk.done
    Project.open(path).close()
    count, after = disk.done - start, contents(path)
    assert before != after
    assert count > 10
    for fails_at in range(1, count + 1):
        path = tmp_path / f"{fails_at}.colorstudio"
        path.write_bytes(older)
        disk.done, disk.fails_at, disk.lasts = 0, fails_at, lasts
        with suppress(ProjectError):
            Project.open(path).close()
        disk.fails_at = -1
        assert contents(path) in (before, after), fails_at
        Project.open(path).close()
        assert contents(path) == after
        kept = Path(f"{path}.v3.bak")
        assert contents(kept) == before
        assert {p.name for p in tmp_path.glob(f"{fails_at}.*")} == {path.name, kept.name}


def test_a_backup_that_cannot_take_its_name_ends_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.colorstudio"
    path.write_bytes(older_document())
    before = contents(path)

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(ProjectError, match="the project was left as it was"):
        Project.open(path)
    assert contents(path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_full_disk_leaves_the_document_as_it_was(film: Path, tmp_path: Path) -> None:
    """SQLite's own refusal, at each page from the first on."""
    info = probe(film)
    for pages in range(30):
        path = tmp_path / f"{pages}.colorstudio"
        with Project.create(path) as project:
            project.films.add(info)
            take = project.takes.start(first(project), 0, 6, "{}", "key")
            connection = project._connection
            connection.run(f"PRAGMA max_page_count = {pages + 1}")
            frames = iter(range(6))
            with pytest.raises(ProjectError, match="The disk is full"):
                _store_all(project, take.id, frames)
            assert project.chunks.frames_done(take.id) == 5 - len(list(frames))
        contents(path)
        path.unlink()


def _store_all(project: Project, take: TakeId, frames: Iterator[int]) -> None:
    for frame in frames:
        project.chunks.add(take, frame, 1, bytes(90_000))
