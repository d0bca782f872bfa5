"""Approval, locks, notes and scenes lie on frames, and can be undone."""

from pathlib import Path

import pytest

from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project import NewShot, Project
from colorstudio.project.ids import FilmId
from colorstudio.project.reviews import Review, review_in
from tests.project.conftest import film_info


@pytest.fixture
def film(path: Path, film_file: Path) -> FilmId:
    with Project.create(path) as project:
        film = project.films.add(film_info(film_file)).id
        project.shots.replace_shots(film, [NewShot(0, 40), NewShot(40, 60), NewShot(60, 100)])
    return film


def reviews(project: Project, film: FilmId) -> list[Review]:
    known = project.reviews.of(film)
    return [review_in(known, shot.range) for shot in project.shots.of(film)]


def test_what_is_said_is_kept_and_undone(path: Path, film: FilmId) -> None:
    with Project.open(path) as project:
        project.reviews.change(film, [FrameRange(0, 40)], approved=True)
        project.reviews.change(film, [FrameRange(0, 40), FrameRange(40, 60)], note="redo the hat")
    with Project.open(path) as project:
        said = Review(approved=True, note="redo the hat")
        assert reviews(project, film) == [said, Review(note="redo the hat"), Review()]
        project.history.undo()
        assert reviews(project, film) == [Review(approved=True), Review(), Review()]
        project.history.redo()
        assert reviews(project, film)[0] == said


def test_splits_and_merges_keep_it(path: Path, film: FilmId) -> None:
    with Project.open(path) as project:
        first, *_ = project.shots.of(film)
        project.reviews.change(film, [first.range], approved=True, locked=True)
        project.shots.split(first.id, 10)
        assert reviews(project, film)[:2] == [Review(approved=True, locked=True)] * 2
        project.reviews.change(film, [FrameRange(0, 10)], locked=False)
        assert [one.locked for one in reviews(project, film)] == [False, True, False, False]
        project.shots.merge([shot.id for shot in project.shots.of(film)[1:3]])
        assert reviews(project, film)[1] == Review(approved=False, locked=True)
        project.shots.move_border(film, 10, 12)
        assert reviews(project, film)[0].approved


def test_taking_all_back_leaves_nothing(path: Path, film: FilmId) -> None:
    with Project.open(path) as project:
        project.reviews.change(film, [FrameRange(0, 40)], approved=True, note="x")
        project.reviews.change(film, [FrameRange(0, 40)], approved=False, note="")
        assert project.reviews.of(film) == []


def test_scenes_are_named_replaced_and_removed(path: Path, film: FilmId) -> None:
    with Project.open(path) as project:
        project.scenes.put(film, "Office", [FrameRange(0, 40)])
        project.scenes.put(film, " Office ", [FrameRange(0, 40), FrameRange(60, 100)])
    with Project.open(path) as project:
        (scene,) = project.scenes.of(film)
        first = project.shots.of(film)[0]
        project.shots.split(first.id, 20)
        held = [scene.holds(shot.range) for shot in project.shots.of(film)]
        assert held == [True, True, False, True]
        project.scenes.remove(film, "Office")
        assert project.scenes.of(film) == []
        assert project.history.undo() == "Remove scene"
        assert project.scenes.of(film) == [scene]
        with pytest.raises(ProjectError, match="no scene “Street”"):
            project.scenes.remove(film, "Street")
        for name, ranges in (("", [FrameRange(0, 40)]), ("Street", [])):
            with pytest.raises(ProjectError, match="needs a name and at least one shot"):
                project.scenes.put(film, name, ranges)
