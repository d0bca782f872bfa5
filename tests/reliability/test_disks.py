"""Full disks, read-only places, little memory and clocks that jump: work is kept, one sentence."""

import errno
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.errors import ProjectError
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.project.document import Project
from colorstudio.project.ids import TakeId
from colorstudio.unforeseen import unforeseen
from tests.media import grey_scene, make_film

_MOUNT_S = 120  # a system that takes longer than that hangs


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(
        tmp_path_factory.mktemp("films") / "film.mkv",
        frames=60,
        width=192,
        height=128,
        paint=grey_scene,
    )


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of its own, which the system lets only some people make."""
    place = tmp_path / "drive"
    place.mkdir()
    if _mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)):
        pytest.skip("no drive can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True, timeout=_MOUNT_S)


def _mount(*words: str) -> int:
    if sys.platform != "linux":
        return 1
    mount = ["mount", *words]
    done = subprocess.run(
        mount, check=False, stdin=subprocess.DEVNULL, capture_output=True, timeout=_MOUNT_S
    )
    return done.returncode


def chroma(path: Path) -> NDArray[np.uint8]:
    with FilmReader(probe(path)) as reader:
        return np.array([[picture.cb, picture.cr] for picture in reader.frames()])


def words(film: Path, target: Path, quick: list[str]) -> list[str]:
    return ["colorize", str(film), "-o", str(target), "--codec", "ffv1", *quick]


@pytest.mark.slow
def test_a_drive_fills_up_and_more_room_lets_the_same_command_end(
    film: Path,
    drive: Path,
    tmp_path: Path,
    quick: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(words(film, tmp_path / "whole.mkv", quick)) == 0
    capsys.readouterr()
    assert main(words(film, drive / "o.mkv", quick)) == 2
    said = capsys.readouterr().err
    assert "no room left to write o.mkv" in said or "The disk is full" in said
    assert "Traceback" not in said
    left = {path.name for path in drive.iterdir()}
    assert left <= {"o.mkv.colorstudio"}
    if left:
        with closing(sqlite3.connect(drive / "o.mkv.colorstudio")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not _mount("-o", "remount,size=40m", str(drive))
    assert main(words(film, drive / "o.mkv", quick)) == 0
    np.testing.assert_array_equal(chroma(drive / "o.mkv"), chroma(tmp_path / "whole.mkv"))


def test_a_drive_that_may_only_be_read(
    film: Path,
    drive: Path,
    tmp_path: Path,
    quick: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Project.create(drive / "p.colorstudio") as project:
        project.films.add(probe(film))
    assert not _mount("-o", "remount,ro", str(drive))
    before = {path.name: path.read_bytes() for path in drive.iterdir()}
    for line in (
        words(film, drive / "o.mkv", quick),
        [*words(film, drive / "pictures", quick)[:4], "--codec", "images"],
        [*words(film, tmp_path / "o.mkv", quick), "--project", str(drive / "p.colorstudio")],
        ["shots", str(film), "-o", str(drive / "shots.csv")],
    ):
        capsys.readouterr()
        assert main(line) == 2, line
        said = capsys.readouterr().err.splitlines()
        assert str(drive) in said[-1]
        assert "unforeseen" not in said[-1]
    assert {path.name: path.read_bytes() for path in drive.iterdir()} == before
    assert main(["export", str(drive / "p.colorstudio"), "-o", str(tmp_path / "e.mkv")]) == 0


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _fill(project: Project, take: TakeId) -> None:
    for frame in range(1, 60):
        project.chunks.add(take, frame, 1, bytes(90_000))


def test_a_project_that_may_not_grow_keeps_what_it_has(film: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.colorstudio"
    with Project.create(path) as project:
        info = project.films.add(probe(film))
        take = project.takes.start(info.id, 0, 60, "{}", "key")
        project.chunks.add(take.id, 0, 1, bytes(90_000))
        with files_of_at_most(600_000), pytest.raises(ProjectError, match=r"full|disk failed"):
            _fill(project, take.id)
        stored = project.chunks.frames_done(take.id)
        project.chunks.add(take.id, stored, 1, bytes(90_000))  # it goes on where it was
    assert stored >= 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_device_is_no_place_for_a_film(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Project.create(tmp_path / "p.colorstudio") as project:
        project.films.add(probe(film))
    (tmp_path / "o.mkv").symlink_to("/dev/full")
    line = ["export", str(tmp_path / "p.colorstudio"), "-o", str(tmp_path / "o.mkv")]
    assert main([*line, "--overwrite"]) == 2
    assert "is no ordinary file" in capsys.readouterr().err
    assert Path("/dev/full").is_char_device()


def test_a_link_to_a_name_without_a_suffix_is_written_through(film: Path, tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.colorstudio") as project:
        project.films.add(probe(film))
    (tmp_path / "o.mkv").symlink_to(tmp_path / "master")
    assert main(["export", str(tmp_path / "p.colorstudio"), "-o", str(tmp_path / "o.mkv")]) == 0
    assert (tmp_path / "o.mkv").is_symlink()
    assert len(probe(tmp_path / "master").frames) == 60


def test_the_folder_that_refuses_is_the_one_that_is_named(
    film: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Pictures are made in a folder beside theirs: what refuses is the folder of both."""
    with Project.create(tmp_path / "p.colorstudio") as project:
        project.films.add(probe(film))
    (tmp_path / "pictures").mkdir()

    def refuse(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    target = tmp_path / "pictures" / "%04d.png"
    assert main(["export", str(tmp_path / "p.colorstudio"), "-o", str(target)]) == 2
    assert f"{tmp_path} may not be written to" in capsys.readouterr().err


def test_no_folder_for_temporary_files_is_named_rightly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(tempfile, "_candidate_tempdir_list", lambda: ["/no/such/folder"])
    with pytest.raises(FileNotFoundError) as failure:
        tempfile.gettempdir()
    assert "TMPDIR" in str(unforeseen(failure.value))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (MemoryError(), "memory of this machine"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory"), "memory of this machine"),
        (RuntimeError("could not create a primitive"), "memory of this machine"),
        (ImportError("libavcodec.so: failed to map segment from shared object"), "memory of this"),
        (OSError("libgomp.so.1: failed to map segment from shared object"), "memory of this"),
        (OSError(errno.ENOSPC, "No space left on device", "/a/b.txt"), "no room left to write /a"),
        (OSError(errno.EROFS, "Read-only file system", "/a/b.txt"), "/a/b.txt cannot be reached"),
    ],
)
def test_want_of_memory_and_room_are_no_riddles(error: Exception, said: str) -> None:
    assert said in str(unforeseen(error))


@pytest.mark.slow
def test_clocks_may_jump(
    film: Path,
    tmp_path: Path,
    quick: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert main(words(film, tmp_path / "whole.mkv", quick)) == 0
    jumps = iter(range(10**9))
    true_time = time.time
    monkeypatch.setattr(time, "time", lambda: true_time() + (-1) ** next(jumps) * 400 * 24 * 3600.0)
    assert main(words(film, tmp_path / "o.mkv", quick)) == 0
    np.testing.assert_array_equal(chroma(tmp_path / "o.mkv"), chroma(tmp_path / "whole.mkv"))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs RLIMIT_AS")
@pytest.mark.parametrize("mebibytes", range(300, 2500, 400))
def test_little_memory_is_one_sentence(
    film: Path,
    tmp_path: Path,
    quick: list[str],
    mebibytes: int,
) -> None:
    target = tmp_path / "o.mkv"
    line = [sys.executable, "-m", "colorstudio", *words(film, target, quick), "--json"]
    limited = f'ulimit -v {mebibytes * 1024}; exec "$@"'
    done = subprocess.run(
        ["sh", "-c", limited, "sh", *line],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    if done.returncode == 0:
        assert len(probe(target).frames) == 60
        return
    assert not target.exists()
    if done.returncode > 0:  # else a library died of it
        assert done.returncode == 2
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        assert "unforeseen" not in done.stderr
