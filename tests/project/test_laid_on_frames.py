"""Points, markers, exemplars and settings."""

import math

import pytest

from colorstudio.errors import ProjectError
from colorstudio.project import FilmRecord, FrameRange, MarkerRecord, Project


def test_points_are_one_value_a_frame(project: Project, film: FilmRecord) -> None:
    project.points.put(film.id, 30, [{"x": 0.5, "y": 0.25, "colour": [0.1, -0.2]}])
    project.points.put(film.id, 10, [1])
    project.points.put(film.id, 10, [2])
    project.points.put(film.id, 50, [3])
    assert list(project.points.within(film.id, FrameRange(10, 50)).items()) == [
        (10, [2]),
        (30, [{"x": 0.5, "y": 0.25, "colour": [0.1, -0.2]}]),
    ]
    project.points.remove(film.id, 10)
    assert list(project.points.within(film.id, FrameRange(0, 240))) == [30, 50]


def test_what_is_no_json_is_refused(project: Project, film: FilmRecord) -> None:
    with pytest.raises(ValueError, match="Out of range"):
        project.points.put(film.id, 0, math.nan)


def test_markers(project: Project, film: FilmRecord) -> None:
    late = project.markers.add(film.id, 90, "scratch")
    early = project.markers.add(film.id, 10)
    assert project.markers.of(film.id) == [early, late]
    project.markers.change(late.id, 5, "dust")
    assert project.markers.of(film.id) == [MarkerRecord(late.id, film.id, 5, "dust"), early]
    project.markers.remove(early.id)
    assert [marker.name for marker in project.markers.of(film.id)] == ["dust"]


def test_exemplars_hold_for_their_shots(project: Project, film: FilmRecord) -> None:
    whole = project.exemplars.add(film.id, b"png", name="beach.png")
    shots = project.exemplars.add(
        film.id, b"png", name="dress.png", frame=12, ranges=[FrameRange(0, 100)]
    )
    assert (shots.sha256, shots.frame, shots.ranges) == (whole.sha256, 12, ((0, 100),))
    assert project.exemplars.picture(shots.sha256) == b"png"
    assert project.exemplars.of(film.id) == [whole, shots]
    assert project.exemplars.of(film.id, FrameRange(60, 100)) == [whole, shots]
    assert project.exemplars.of(film.id, FrameRange(98, 200)) == [whole]
    project.exemplars.change(shots.id, frame=None, ranges=None)
    assert project.exemplars.get(shots.id).ranges is None
    project.exemplars.remove(whole.id)
    with pytest.raises(ProjectError, match="no exemplar"):
        project.exemplars.get(whole.id)
    with pytest.raises(ProjectError, match="not in this project"):
        project.exemplars.picture("unknown")


def test_settings_of_project_and_film(project: Project, film: FilmRecord) -> None:
    project.settings.put("export", {"codec": "h264"})
    project.settings.put("export", {"codec": "ffv1"}, film=film.id)
    project.settings.put("export", {"codec": "h265"}, film=film.id)
    assert project.settings.get("export") == {"codec": "h264"}
    assert project.settings.get("export", film=film.id) == {"codec": "h265"}
    assert project.settings.get("unknown") is None
    assert project.history.entries() == []


def test_what_a_person_set_can_be_undone_and_what_is_only_kept_cannot(
    project: Project, film: FilmRecord
) -> None:
    settings, history = project.settings, project.history
    settings.put("shown", 1)
    settings.change("look", "warm", film.id)
    settings.change("look", "cold", film.id)
    settings.change("look", "cold", film.id)
    settings.put("shown", 2)
    assert len(history.entries()) == 2
    history.undo()
    assert settings.get("look", film.id) == "warm"
    history.undo()
    assert settings.get("look", film.id) is None
    history.redo()
    history.redo()
    assert settings.get("look", film.id) == "cold"
    assert settings.get("shown") == 2


def test_a_pinned_exemplar_holds_for_the_shot_of_its_frame(
    project: Project, film: FilmRecord
) -> None:
    pinned = project.exemplars.add(film.id, b"png", name="", frame=30)
    assert pinned.holds_for(FrameRange(20, 40))
    assert not pinned.holds_for(FrameRange(40, 60))
