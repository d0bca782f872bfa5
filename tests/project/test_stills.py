"""Reference stills in a project: kept, named, removed, undone, and held back from compacting."""

import pytest

from colorstudio.errors import ProjectError
from colorstudio.project.document import Project
from colorstudio.project.films import FilmRecord


def test_stills_are_kept_named_and_removed(project: Project, film: FilmRecord) -> None:
    first = project.stills.add(film.id, 5, "Day 1", b"png")
    second = project.stills.add(film.id, 3, "", b"png")
    assert project.stills.of(film.id) == [first, second]
    assert first.name == "Day 1"
    assert project.stills.picture(second) == b"png"
    project.stills.rename(first.id, "Night")
    project.stills.remove(second.id)
    assert [(one.name, one.frame) for one in project.stills.of(film.id)] == [("Night", 5)]
    project.history.undo()
    project.history.undo()
    assert project.stills.of(film.id) == [first, second]
    labels = [entry.label for entry in project.history.entries()]
    assert labels == ["Keep still", "Keep still", "Name still", "Remove still"]


def test_compacting_keeps_what_a_still_shows(project: Project, film: FilmRecord) -> None:
    still = project.stills.add(film.id, 5, "A", b"seen")
    gone = project.stills.add(film.id, 5, "B", b"gone")
    project.stills.remove(gone.id)
    project.compact()
    assert project.stills.picture(still) == b"seen"
    with pytest.raises(ProjectError, match="keep it again"):
        project.stills.picture(gone)


def test_stills_are_there_when_the_project_is_opened_again(
    project: Project, film: FilmRecord
) -> None:
    still = project.stills.add(film.id, 5, "A", b"seen")
    project.close()
    with Project.open(project.path) as again:
        assert again.stills.of(film.id) == [still]
        assert again.stills.picture(still) == b"seen"
