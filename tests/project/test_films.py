"""Films are found again wherever they went, and a wrong file is told apart."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from colorstudio.errors import ProjectError
from colorstudio.project import FilmRecord, Project, fingerprint
from colorstudio.project.fingerprint import size_of
from tests.project.conftest import FRAMES, film_info


def test_film_is_stored_as_probed(project: Project, film: FilmRecord, film_file: Path) -> None:
    assert project.films.all() == [film]
    assert film.path == film_file
    assert film.relative_path == "film.mp4"
    assert (film.frame_count, film.first_pts, film.width) == (FRAMES, 0, 640)
    assert film.time_base == film_info(film_file).frames.time_base


def test_same_film_is_added_once(project: Project, film: FilmRecord, film_file: Path) -> None:
    moved = film_file.rename(film_file.with_name("moved.mp4"))
    assert project.films.add(film_info(moved)).id == film.id
    assert [known.path for known in project.films.all()] == [moved]


def test_moved_together_with_the_project(
    project: Project, film: FilmRecord, tmp_path: Path, film_file: Path
) -> None:
    project.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    film_file.rename(elsewhere / "film.mp4")
    with Project.open(project.path.rename(elsewhere / "p.colorstudio")) as moved:
        assert moved.films.find_film(film.id) == elsewhere / "film.mp4"


def test_renamed_beside_the_project(project: Project, film: FilmRecord, film_file: Path) -> None:
    film_file.with_name("decoy.mp4").write_bytes(bytes(film.size_bytes))
    renamed = film_file.rename(film_file.with_name("other name.mp4"))
    assert project.films.find_film(film.id) == renamed


def test_missing_film(project: Project, film: FilmRecord, film_file: Path) -> None:
    film_file.unlink()
    with pytest.raises(ProjectError, match=r"film\.mp4 is missing; put it back or relink it\."):
        project.films.find_film(film.id)


@pytest.mark.parametrize("place", [0, 5 << 19, (5 << 20) - 1])
def test_changed_film(project: Project, film: FilmRecord, film_file: Path, place: int) -> None:
    with film_file.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1]))
    with pytest.raises(ProjectError, match="has changed since it was added"):
        project.films.find_film(film.id)


def test_relink_to_a_remuxed_film(project: Project, film: FilmRecord, tmp_path: Path) -> None:
    remuxed = tmp_path / "film.mkv"
    remuxed.write_bytes(b"the same pictures in another box")
    relinked = project.films.relink(film.id, film_info(remuxed))
    assert relinked.id == film.id
    assert project.films.find_film(film.id) == remuxed


@pytest.mark.parametrize(
    ("frames", "width", "reason"),
    [
        (FRAMES - 1, 640, "frames 239 instead of 240"),
        (FRAMES, 320, "picture size 320×480 instead of 640×480"),
    ],
)
def test_relink_refuses_another_film(
    project: Project, film: FilmRecord, film_file: Path, frames: int, width: int, reason: str
) -> None:
    with pytest.raises(ProjectError, match=reason):
        project.films.relink(film.id, film_info(film_file, frames, width))
    assert project.films.get(film.id) == film


def test_fingerprint_of_small_files(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"a")
    two.write_bytes(b"")
    assert fingerprint(one) != fingerprint(two)
    assert fingerprint(Path(shutil.copy(one, two))) == fingerprint(one)


def test_unreadable_film(project: Project, film: FilmRecord, film_file: Path) -> None:
    info = film_info(film_file)
    film_file.unlink()
    with pytest.raises(ProjectError, match="cannot be read"):
        project.films.add(info)


def test_unknown_film(project: Project) -> None:
    with pytest.raises(ProjectError, match="no film 5"):
        project.films.get(5)


def test_a_folder_of_pictures_is_known_by_all_of_them(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.png").write_bytes(bytes([number]) * 100)
    (folder / "notes").mkdir()
    assert size_of(folder) == 300
    before = fingerprint(folder)
    film = project.films.add(film_info(folder))
    assert film.fingerprint == before
    assert film.sequence_rate == 12288
    (folder / "1.png").write_bytes(b"changed")
    assert fingerprint(folder) != before


def test_a_film_on_another_drive_has_no_relative_path(
    project: Project, film_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def two_drives(*_: object) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr("os.path.relpath", two_drives)
    film = project.films.add(film_info(film_file))
    monkeypatch.undo()
    assert film.relative_path is None
    assert project.films.find_film(film.id) == film_file
    renamed = film_file.rename(film_file.with_name("renamed.mp4"))
    assert project.films.find_film(film.id) == renamed


def test_a_film_whose_folder_is_gone_is_missing(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "drive"
    folder.mkdir()
    film_file = folder / "film.mp4"
    film_file.write_bytes(bytes(100))
    film = project.films.add(film_info(film_file))
    shutil.rmtree(folder)
    with pytest.raises(ProjectError, match="is missing"):
        project.films.find_film(film.id)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' names are text")
def test_a_name_that_is_no_text_is_kept_byte_for_byte(project: Project, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.mp4")
    path.write_bytes(bytes(100))
    film = project.films.add(film_info(path))
    assert project.films.get(film.id).path == path
    assert project.films.find_film(film.id) == path


def test_a_damaged_film_is_said_so(project: Project, film: FilmRecord) -> None:
    with closing(sqlite3.connect(project.path)) as other, other:
        other.execute("UPDATE film SET time_base = '1/0'")
    with pytest.raises(ProjectError, match="restore the project from a backup"):
        project.films.get(film.id)
