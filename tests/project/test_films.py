"""Films are found again wherever they went, and a wrong file is told apart."""

import shutil
from pathlib import Path

import pytest

from colorstudio.errors import ProjectError
from colorstudio.project import FilmRecord, Project, fingerprint
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
