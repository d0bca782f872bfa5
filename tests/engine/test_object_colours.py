"""What belongs to an object alone: points, an exemplar and a grade act inside of its mask."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma
from colorstudio.engine import sight
from colorstudio.engine.objects import objects_of, read_objects, write_objects
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import ProjectError, UsageError
from colorstudio.film.reader import FilmReader
from colorstudio.hints.objects import FilmObject, ObjectExemplar
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.project.document import Project
from tests.engine.test_objects import BLUE, COAT, FRAMES, Desk, box, colours
from tests.scene.finding import BrightFinder

GREEN, RED = (40, 170, 60), (200, 50, 40)
BARE = replace(COAT, rgb=None)
POINT = FramePoints(4, (ColourPoint("p", ((0.3, 0.45),), GREEN, 0.05),))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(sight, "load_finder", lambda device, name="": BrightFinder())
    return Desk(tmp_path)


def chroma_of(rgb: tuple[int, int, int]) -> NDArray[np.float64]:
    return np.array(ColourPoint("x", ((0.5, 0.5),), rgb).chroma)[:, None]


def assert_outside_is_as_before(before: list[Chroma], after: list[Chroma]) -> None:
    """But for the rounding of what is stored, block by block."""
    for frame, (old, new) in enumerate(zip(before, after, strict=True)):
        outer = ~box(frame, 4)
        assert np.abs(new[:, outer] - old[:, outer]).max() < 0.03
        assert np.abs(new[:, outer] - old[:, outer]).mean() < 0.0015


@pytest.mark.slow
def test_a_point_of_an_object_colours_it_over_the_whole_shot_and_nothing_else(desk: Desk) -> None:
    desk.colour()
    before = colours(desk)
    assert desk.colour(replace(BARE, points=(POINT,))).sampled == 0  # no model is asked
    after = colours(desk)
    assert_outside_is_as_before(before, after)
    for frame in (0, 4, 11, 19):
        inner = box(frame, -3)
        assert np.abs(after[frame][:, inner] - chroma_of(GREEN)).mean() < 0.03


@pytest.mark.slow
def test_two_points_share_it_and_lie_over_its_colour(desk: Desk) -> None:
    other = FramePoints(16, (ColourPoint("q", ((0.55, 0.45),), RED, 0.05),))
    desk.colour(replace(COAT, points=(POINT, other)))
    made = colours(desk)
    for frame, rgb in ((4, GREEN), (16, RED)):
        inner = box(frame, -3)
        assert np.abs(made[frame][:, inner] - chroma_of(rgb)).mean() < 0.03
    (record,) = ColorizeRequest.from_json(desk.take.request).records("objects")
    assert [one["frame"] for one in record["points"]] == [4, 16]


@pytest.mark.slow
def test_a_grade_of_an_object_turns_its_colour_alone(desk: Desk) -> None:
    desk.colour()
    before = colours(desk)
    desk.colour(replace(BARE, grade=Grade(vividness=0.0)))
    after = colours(desk)
    assert_outside_is_as_before(before, after)
    for frame in (0, 10, 19):
        inner = box(frame, -3)
        assert np.abs(after[frame][:, inner]).mean() < 0.3 * np.abs(before[frame][:, inner]).mean()
    desk.colour(COAT)
    vivid = colours(desk)
    desk.colour(replace(COAT, grade=Grade(vividness=0.5)))
    half = colours(desk)
    inner = box(10, -3)
    assert np.allclose(half[10][:, inner], vivid[10][:, inner] / 2, atol=0.02)


def picture(desk: Desk, rgb: tuple[int, int, int], *, shows: int | None) -> bytes:
    """A red half beside one of ``rgb``, or frame ``shows`` tinted all over."""
    seen = np.zeros((120, 160, 3), np.uint8)
    seen[:, :80], seen[:, 80:] = RED, rgb
    if shows is not None:
        with FilmReader(desk.film) as reader:
            luma = reader.read(shows).y.astype(np.float32)[..., None] / 255
        seen = np.clip(luma * 0.6 + np.array(rgb, np.float32) / 255 * 0.4, 0, 1)
        seen = (seen * 255).astype(np.uint8)
    return cv2.imencode(".png", np.ascontiguousarray(seen[..., ::-1]))[1].tobytes()


@pytest.mark.slow
@pytest.mark.parametrize("shows", [None, 4])
def test_an_exemplar_of_an_object_colours_it_alone(desk: Desk, shows: int | None) -> None:
    desk.colour()
    before = colours(desk)
    with Project.open(desk.path) as project:
        sha256 = project.exemplars.keep_picture(picture(desk, GREEN, shows=shows))
        assert project.exemplars.of(desk.film_id) == []  # no other thing follows it
    part = ((0.55, 0.1), (0.95, 0.9)) if shows is None else None
    desk.colour(replace(BARE, exemplar=ObjectExemplar(sha256, part)))
    after = colours(desk)
    assert_outside_is_as_before(before, after)
    for frame in (0, 10, 19):
        cb, cr = after[frame][:, box(frame, -3)].mean(axis=1)
        assert max(cb, cr) < -0.03  # green, and not the red of the other half
    (record,) = ColorizeRequest.from_json(desk.take.request).records("objects")
    assert record["features"] == "tiny-features"
    with Project.open(desk.path) as project:
        project.compact()
        assert project.exemplars.picture(sha256)


def test_a_box_that_holds_nothing_is_said(desk: Desk) -> None:
    with Project.open(desk.path) as project:
        sha256 = project.exemplars.keep_picture(picture(desk, GREEN, shows=None))
    empty = ObjectExemplar(sha256, ((0.5, 0.5), (0.5, 0.5)))
    with pytest.raises(UsageError, match="draw it larger"):
        desk.colour(replace(BARE, exemplar=empty))


def test_all_of_it_goes_into_a_file_and_back(desk: Desk, tmp_path: Path) -> None:
    coat = replace(
        COAT,
        points=(POINT,),
        exemplar=ObjectExemplar("ab" * 32, ((0.1, 0.2), (0.3, 0.4))),
        grade=Grade(warmth=0.5),
    )
    assert coat.has_colour
    assert FilmObject.from_json(coat.to_json()) == coat
    assert "points" not in COAT.to_json()  # older requests keep their keys
    write_objects(tmp_path / "o.json", [coat])
    assert read_objects(tmp_path / "o.json", FRAMES) == (coat,)
    moved = coat.with_points(FramePoints(9, POINT.points)).with_points(FramePoints(4))
    assert [one.frame for one in moved.points] == [9]
    assert moved.points_at(4) == FramePoints(4)
    with Project.open(desk.path) as project:
        project.objects.put(desk.film_id, "coat", coat.to_json())
        assert objects_of(project, desk.film_id) == (coat,)
    for wrong in ({"exemplar": {"sha256": "x", "box": [[0, 0], [2, 1]]}}, {"grade": {"x": 1}}):
        with pytest.raises(UsageError):
            FilmObject.from_json({**COAT.to_json(), **wrong})


def test_an_exemplar_that_is_not_in_the_project_is_said_before_the_work(desk: Desk) -> None:
    with pytest.raises(ProjectError, match="is not in this project"):
        desk.colour(replace(BARE, exemplar=ObjectExemplar("ab" * 32)))
    with Project.open(desk.path) as project:
        assert objects_of(project, desk.film_id) == ()
        assert project.takes.of(desk.film_id) == []


def test_without_any_of_it_nothing_is_asked(desk: Desk) -> None:
    desk.colour()
    first = desk.take.id
    desk.colour(replace(BARE, points=(POINT,)))
    assert desk.take.id != first
    desk.colour(BARE)
    assert desk.take.id == first
    assert replace(BARE, rgb=BLUE).has_colour
