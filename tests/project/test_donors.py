"""The colour copy of a film: chosen, found again, relinked, and what was measured of it."""

import os
from pathlib import Path

import pytest

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project import FilmRecord, Project
from tests.project.conftest import film_info


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    path = tmp_path / "copy.mp4"
    path.write_bytes(b"colour" * 1000)
    return path


def test_a_copy_is_chosen_and_dismissed(project: Project, film: FilmRecord, copy: Path) -> None:
    assert project.donors.of(film.id) is None
    chosen = project.donors.choose(film.id, film_info(copy))
    assert project.donors.of(film.id) == chosen
    assert project.donors.choose(film.id, film_info(copy)) == chosen  # the same again
    assert project.donors.find_file(film.id) == copy
    project.donors.remove(film.id)
    assert project.donors.of(film.id) is None
    with pytest.raises(ProjectError, match="has no colour copy"):
        project.donors.find_file(film.id)


def test_a_copy_that_moved_is_relinked(project: Project, film: FilmRecord, copy: Path) -> None:
    project.donors.choose(film.id, film_info(copy))
    moved = copy.parent / "moved" / "copy.mp4"
    moved.parent.mkdir()
    copy.rename(moved)
    assert project.donors.choose(film.id, film_info(moved)).path == moved
    moved.write_bytes(b"another" * 1000)
    with pytest.raises(ProjectError, match="another film than the colour copy"):
        project.donors.relink(film.id, film_info(moved))
    with pytest.raises(ProjectError, match="missing or has changed"):
        project.donors.find_file(film.id)


def test_measures_hold_for_a_place_or_the_whole_copy(project: Project, film: FilmRecord) -> None:
    place = FrameRange(3, 9)
    assert project.donors.measure(film.id, "d") is None
    project.donors.put_measure(film.id, "d", [1, 2])
    project.donors.put_measure(film.id, "d", {"found": 1}, place)
    project.donors.put_measure(film.id, "d", {"found": 2}, place)
    assert project.donors.measure(film.id, "d") == [1, 2]
    assert project.donors.measure(film.id, "d", place) == {"found": 2}


def test_names_that_no_text_holds_are_refused(
    project: Project, film: FilmRecord, tmp_path: Path
) -> None:
    odd = tmp_path / os.fsdecode(b"copy\xff.mp4")
    odd.write_bytes(b"colour" * 1000)
    with pytest.raises(ProjectError, match="letters that cannot be read"):
        project.donors.choose(film.id, film_info(odd))


def test_a_damaged_record_is_named(project: Project, film: FilmRecord, copy: Path) -> None:
    project.donors.choose(film.id, film_info(copy))
    for statement in (  # a file from elsewhere, whose columns hold anything
        "CREATE TABLE odd AS SELECT * FROM donor",
        "DROP TABLE donor",
        "CREATE TABLE donor (film, path, relative_path, size_bytes, fingerprint)",
        "INSERT INTO donor SELECT film, 7, NULL, size_bytes, fingerprint FROM odd",
    ):
        project._connection.run(statement)
    with pytest.raises(ProjectError, match="choose the copy again"):
        project.donors.of(film.id)


def test_a_film_is_known_wherever_it_lies(
    project: Project, film: FilmRecord, film_file: Path, copy: Path
) -> None:
    other = film_file.rename(film_file.with_name("renamed.mp4"))
    assert project.films.is_same(other, film)
    assert not project.films.is_same(copy, film)
