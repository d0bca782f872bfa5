"""The cast of a film: one entry in three shots, changed once; found again, refused, handed on."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.engine import sight
from colorstudio.engine.cast import (
    CastFile,
    appearances,
    around,
    bind,
    cast_tiles,
    found_nowhere,
    is_refused,
    object_named,
    propose,
    read_cast,
    refuse,
    release,
    take_cast,
    unite,
    write_cast,
)
from colorstudio.engine.control import JobControl
from colorstudio.engine.objects import objects_of, put_object, set_objects
from colorstudio.engine.open_film import opened
from colorstudio.engine.readiness import check_project
from colorstudio.engine.sight import Sight
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.shots import Shot
from colorstudio.hints.objects import FilmObject, Means, Touch
from colorstudio.project.document import Project
from tests.engine.test_objects import BLUE, FRAMES, RED, WHOLE, Desk, box
from tests.scene.finding import BrightFinder
from tests.tiny_models import TinyFeatures

SHOTS = (Shot(0, 6), Shot(6, 13), Shot(13, FRAMES))
PLACES = [FrameRange(shot.start, shot.stop) for shot in SHOTS]
COAT = FilmObject("coat", (Touch(4, ((0.3, 0.45),)),), BLUE)


class BrightFeatures(TinyFeatures):
    """What is bright is alike, and so is what is dark."""

    def things(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        small = self.features(luma)[1]  # wide blur, less a half: of unit length with the others
        bright = (small > 0).astype(np.float32)
        return np.stack([bright, 1 - bright])


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(sight, "load_finder", lambda device, name="": BrightFinder())
    return Desk(tmp_path)


def found_in(desk: Desk, thing: FilmObject) -> list[tuple[int, float]]:
    with opened(desk.path, desk.film, JobControl()) as film:
        found = propose(film, thing, PLACES, Sight(BrightFeatures)).found
    return [(one.number, one.sureness) for one in found]


@pytest.mark.slow
def test_an_entry_over_three_shots_is_found_bound_and_recoloured_at_once(desk: Desk) -> None:
    desk.colour(COAT, shots=SHOTS)
    with opened(desk.path, desk.film, JobControl()) as film:
        found = propose(film, COAT, PLACES, Sight(BrightFeatures)).found
        assert sorted(one.number for one in found) == [2, 3]
        assert min(one.sureness for one in found) > 0.6
        for one in found:
            middle = box(one.frame).nonzero()
            (x0, y0), (x1, y1) = one.box
            assert x0 < middle[1].mean() / 240 < x1
            assert y0 < middle[0].mean() / 180 < y1
        bind(film.project, film.id, "coat", [one.touch for one in found])
        (coat,) = objects_of(film.project, film.id)
        steps = sum(not one.background for one in film.project.history.entries())
        shown = [(one.number, one.frame) for one in appearances(coat, PLACES)]
        assert shown == [(1, 4), *sorted((one.number, one.frame) for one in found)]
    assert found_in(desk, coat) == []  # it is in all shots
    for rgb in (BLUE, RED):
        desk.colour(replace(coat, rgb=rgb), shots=SHOTS)
        wanted = np.array(replace(coat, rgb=rgb).chroma)[:, None]
        for frame in (2, 9, 18):
            assert np.abs(desk.chroma(frame)[:, box(frame, -3)] - wanted).mean() < 0.02
    with Project.open(desk.path) as project:  # opened again, and one step takes it back
        assert objects_of(project, desk.film_id)[0].rgb == RED
        now = sum(not one.background for one in project.history.entries())
        assert now == steps + 1
        project.history.undo()
        assert objects_of(project, desk.film_id)[0].rgb == BLUE
        edited = check_project(project, desk.film_id, desk.film, [WHOLE])
        assert [one.number for one in edited] == [1, 2, 3]


def test_what_was_refused_is_not_proposed_again(desk: Desk) -> None:
    desk.colour(COAT, shots=SHOTS)
    assert {number for number, _ in found_in(desk, COAT)} == {2, 3}
    with Project.open(desk.path) as project:
        refuse(project, desk.film_id, "coat", PLACES[1])
        refuse(project, desk.film_id, "coat", PLACES[2])
        project.history.undo()
    assert {number for number, _ in found_in(desk, COAT)} == {3}
    with Project.open(desk.path) as project:  # what makes no sense refuses nothing
        project.settings.put("cast_refused", {"coat": [1, ["a", 2]], "hat": 3}, desk.film_id)
        assert not is_refused(project, desk.film_id, "coat", PLACES[1])
        refuse(project, desk.film_id, "hat", PLACES[1])
        assert is_refused(project, desk.film_id, "hat", PLACES[1])
    with Project.open(desk.path) as project:
        release(project, desk.film_id, "coat", PLACES[0])
        assert list(found_nowhere(project, desk.film_id)) == ["coat"]
        (coat,) = objects_of(project, desk.film_id)
    assert coat.rgb == BLUE
    with pytest.raises(UsageError, match="in no shot yet"):
        found_in(desk, coat)


def test_two_objects_become_one(desk: Desk) -> None:
    other = FilmObject("coat 2", (Touch(8, ((0.5, 0.5),)),), RED)
    with Project.open(desk.path) as project:
        set_objects(project, desk.film_id, [replace(COAT, rgb=None), other])
        unite(project, desk.film_id, "coat", "coat 2")
        (coat,) = objects_of(project, desk.film_id)
        assert [touch.frame for touch in coat.touches] == [4, 8]
        assert coat.rgb == RED  # the only one that it had
        project.history.undo()
        assert len(objects_of(project, desk.film_id)) == 2
        with pytest.raises(UsageError, match="the same object already"):
            unite(project, desk.film_id, "coat", "coat")
        with pytest.raises(UsageError, match="no object “hat”; there are “coat”, “coat 2”"):
            object_named(project, desk.film_id, "hat")


def test_a_cast_goes_from_film_to_film(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "cast.json"
    hat = FilmObject("hat", (Touch(0, ((0.1, 0.1),)),))
    with Project.open(desk.path) as project:
        fingerprint = project.films.get(desk.film_id).fingerprint
        write_cast(path, fingerprint, [COAT, hat])
        put_object(
            project, desk.film_id, replace(COAT, touches=(Touch(7, ((0.2, 0.2),)),), rgb=RED)
        )
        put_object(project, desk.film_id, FilmObject("shoe", (Touch(0, ((0.1, 0.9),)),)))
        take_cast(project, desk.film_id, read_cast(path))
        coat, shoe, mine = objects_of(project, desk.film_id)
        assert (coat.rgb, coat.touches[0].frame) == (BLUE, 7)  # its colour, and where it is here
        assert shoe.name == "shoe"
        assert mine == hat
        take_cast(project, desk.film_id, read_cast(path))
        project.history.undo()
        assert [one.name for one in objects_of(project, desk.film_id)] == ["coat", "shoe"]
        take_cast(project, desk.film_id, CastFile("another film", (hat,)))
        assert object_named(project, desk.film_id, "hat").touches == ()
        assert list(found_nowhere(project, desk.film_id)) == ["hat"]
    path.write_text('{"format": "colorstudio-objects", "version": 1}')
    with pytest.raises(UsageError, match="is no file of a cast"):
        read_cast(path)


def test_pictures_show_each_of_them_in_each_of_its_shots(desk: Desk) -> None:
    box_ = Touch(8, ((0.5, 0.3), (0.7, 0.6)), Means.BOX)
    coat = replace(COAT, touches=(*COAT.touches, box_, Touch(8, ((0.9, 0.9),), Means.LEFT)))
    desk.colour(coat, shots=SHOTS)
    with Project.open(desk.path) as project:
        tiles = list(cast_tiles(project, desk.film_id, desk.film, [coat]))
    assert len(tiles) == 2
    assert np.ptp(tiles[0].astype(int), axis=2).max() > 40  # it is in colour
    first, last = around([box_, Touch(8, ((0.9, 0.9),), Means.LEFT)])
    assert np.allclose((*first, *last), (0.48, 0.28, 0.72, 0.62))
    assert around([Touch(0, ((0.1, 0.5),))])[0] == (0.0, 0.35)
