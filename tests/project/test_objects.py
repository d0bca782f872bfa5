"""Objects in a project: set, undone, kept; and the masks that follow from them."""

from pathlib import Path

import pytest

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project import Project, objects
from colorstudio.project.films import FilmRecord
from colorstudio.project.objects import StoredMasks


def test_objects_are_set_replaced_removed_and_undone(project: Project, film: FilmRecord) -> None:
    project.objects.put(film.id, "coat", {"colour": 1})
    project.objects.put(film.id, "hat", {"colour": 2})
    project.objects.put(film.id, "coat", {"colour": 3})
    assert project.objects.of(film.id) == [{"colour": 3}, {"colour": 2}]
    project.objects.remove(film.id, "hat")
    project.objects.remove(film.id, "shoe")
    assert project.objects.of(film.id) == [{"colour": 3}]
    for _ in range(2):
        project.history.undo()
    assert project.objects.of(film.id) == [{"colour": 1}, {"colour": 2}]
    project.history.redo()
    assert project.objects.of(film.id) == [{"colour": 3}, {"colour": 2}]
    project.close()
    with Project.open(project.path) as again:
        assert again.objects.of(film.id) == [{"colour": 3}, {"colour": 2}]


def test_masks_are_kept_by_what_they_were_made_of(project: Project, film: FilmRecord) -> None:
    masks = StoredMasks(FrameRange(3, 9), b"packed")
    assert project.objects.masks(film.id, "key") is None
    assert project.objects.masks(film.id, "key") is None
    project.objects.keep_masks(film.id, "key", StoredMasks(FrameRange(0, 1), b"older"))
    project.objects.keep_masks(film.id, "key", masks)
    assert project.objects.masks(film.id, "key") is not None
    assert project.objects.masks(film.id, "key") == masks
    assert project.history.entries() == []  # nobody undoes what follows from their work
    project.compact()
    assert project.objects.masks(film.id, "key") is None


def test_the_masks_of_former_clicks_make_room(
    project: Project, film: FilmRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(objects, "MOST_MASKS", 3)
    for number in (0, 1, 2, 0, 3):
        project.objects.keep_masks(film.id, str(number), StoredMasks(FrameRange(0, 1), b"x"))
    assert [project.objects.masks(film.id, str(n)) is not None for n in range(4)] == [
        True,
        False,
        True,
        True,
    ]


def test_an_older_project_gains_room_for_objects(path: Path, film_file: Path) -> None:
    from tests.project.conftest import film_info

    with Project.create(path) as project:
        film = project.films.add(film_info(film_file)).id
        project.objects.put(film, "coat", [])
        connection = project._connection
        for statement in (
            "DROP TABLE object",
            "DROP TABLE mask",
            "DROP TABLE painting",
            "PRAGMA user_version = 8",
        ):
            connection.run(statement)
    with Project.open(path) as project:
        assert project.objects.of(film) == []
        project.objects.put(film, "coat", 1)
        assert project.objects.of(film) == [1]
    assert path.with_name(f"{path.name}.v8.bak").exists()


def test_pictures_that_objects_take_their_colours_from_outlive_compacting(
    project: Project, film: FilmRecord
) -> None:
    used, unused = (project.exemplars.keep_picture(data) for data in (b"used", b"unused"))
    assert project.exemplars.keep_picture(b"used") == used
    project.objects.put(film.id, "coat", {"exemplar": {"sha256": used}})
    project.compact()
    assert project.exemplars.picture(used) == b"used"
    with pytest.raises(ProjectError):
        project.exemplars.picture(unused)
