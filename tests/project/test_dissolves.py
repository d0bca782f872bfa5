"""Dissolves by frame: marked by hand, found, and found again; and scenes that are damaged."""

import pytest

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project import FilmRecord, Project


def places(project: Project, film: FilmRecord) -> list[tuple[int, int, bool]]:
    return [(d.start, d.stop, d.by_hand) for d in project.dissolves.of(film.id)]


def test_what_is_marked_by_hand_stays(project: Project, film: FilmRecord) -> None:
    project.dissolves.redetect(film.id, [FrameRange(10, 20), FrameRange(50, 60)])
    project.dissolves.mark(film.id, 15, FrameRange(12, 18))
    assert places(project, film) == [(12, 18, True), (50, 60, False)]
    project.dissolves.redetect(film.id, [FrameRange(11, 19), FrameRange(70, 80)])
    assert places(project, film) == [(12, 18, True), (70, 80, False)]


def test_a_cut_by_hand_is_one(project: Project, film: FilmRecord) -> None:
    project.dissolves.redetect(film.id, [FrameRange(10, 20)])
    project.dissolves.mark(film.id, 15, None)
    assert places(project, film) == [(15, 15, True)]
    project.dissolves.redetect(film.id, [FrameRange(10, 20)])
    assert places(project, film) == [(15, 15, True)]
    (cut,) = project.dissolves.of(film.id)
    assert cut.range == FrameRange(15, 15)


def test_a_damaged_scene_is_named(project: Project, film: FilmRecord) -> None:
    project.scenes.put(film.id, "Office", [FrameRange(0, 10)])
    project._connection.run("UPDATE scene SET ranges = '[[1]]'")
    with pytest.raises(ProjectError, match="damaged; name it again"):
        project.scenes.of(film.id)
