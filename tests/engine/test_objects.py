"""Objects with a colour in a run: it is theirs alone, over the whole shot, and taken back."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.engine import sight
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, ShotDone
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.objects import objects_of, read_objects, set_objects, write_objects
from colorstudio.engine.readiness import Lack, check_project
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.objects import FilmObject, Touch
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from colorstudio.project.takes import TakeRecord
from tests.media import make_film
from tests.scene.finding import BrightFinder
from tests.tiny_models import tiny_colorizer, tiny_features

FRAMES = 20
BLUE, RED = (40, 60, 200), (200, 50, 40)
WHOLE = FrameRange(0, FRAMES)
POINT = FramePoints(10, (ColourPoint("p", ((0.1, 0.9),), (40, 160, 60), 0.05),))


def passing_box(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """A bright box that goes right over a dark wall, as RGB."""
    rng = np.random.default_rng(1)
    picture = np.repeat(rng.integers(20, 60, (height, width, 1)), 3, axis=2).astype(np.uint8)
    picture[30:80, 20 + 3 * frame : 60 + 3 * frame] = 190
    return picture


def box(frame: int, by: int = 0) -> NDArray[np.bool_]:
    """Where it is, on the grid, made larger by some cells."""
    mask = np.zeros((180, 240), np.bool_)
    left = 1.5 * (20 + 3 * frame)
    mask[45 - by : 120 + by, int(left) - by : int(left + 60) + by] = True
    return mask


COAT = FilmObject("coat", (Touch(4, ((0.3, 0.45),)),), BLUE)


class Desk:
    """A project of one shot that is coloured again and again."""

    def __init__(self, folder: Path) -> None:
        film = folder / "box.mkv"
        make_film(
            film,
            frames=FRAMES,
            width=160,
            height=120,
            pix_fmt="gray",
            codec="ffv1",
            paint=passing_box,
        )
        self.film, self.path = probe(film), folder / "p.colorstudio"
        Project.create(self.path).close()
        with Project.open(self.path) as project:
            self.film_id = project.films.add(self.film).id

    def colour(
        self,
        *things: FilmObject,
        points: tuple[FramePoints, ...] = (),
        shots: tuple[Shot, ...] = (Shot(0, FRAMES),),
    ) -> ShotDone:
        """Gives what the run says of the last shot."""
        events: list[Event] = []
        wish = ShotWish("tiny", SampleSettings(quality="draft"))
        options = ColorizeOptions(
            wish, device="cpu", objects=things, points=points, shot_list=shots
        )
        control = JobControl()
        ColorizeJob(
            *(self.film, self.path, options, None, control, events.append),
            *(tiny_colorizer, tiny_features),
        ).run()
        return [event for event in events if isinstance(event, ShotDone)][-1]

    @property
    def take(self) -> TakeRecord:
        with Project.open(self.path) as project:
            take = project.takes.chosen_take(self.film_id, WHOLE)
        assert take is not None
        return take

    def chroma(self, frame: int) -> Chroma:
        with Project.open(self.path) as project:
            colour = ColourLayer(project, self.film_id).at(frame)
        assert colour is not None
        return colour.chroma


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(sight, "load_finder", lambda device, name="": BrightFinder())
    return Desk(tmp_path)


def colours(desk: Desk) -> list[Chroma]:
    return [desk.chroma(frame) for frame in range(FRAMES)]


def test_an_object_takes_its_colour_over_the_whole_shot_and_nothing_else_does(desk: Desk) -> None:
    desk.colour()
    before = colours(desk)
    assert desk.colour(COAT).sampled == 0  # the model made what lies below already
    after = colours(desk)
    wanted = np.array(COAT.chroma)[:, None]
    for frame, (old, new) in enumerate(zip(before, after, strict=True)):
        inner, outer = box(frame, -3), ~box(frame, 4)
        assert np.abs(new[:, inner] - wanted).mean() < 0.02
        # What is stored is rounded block by block: near its border by a few code values.
        assert np.abs(new[:, outer] - old[:, outer]).max() < 0.03
        assert np.abs(new[:, outer] - old[:, outer]).mean() < 0.0015


@pytest.mark.slow
def test_it_is_the_same_from_nothing_and_over_what_is_there(desk: Desk, tmp_path: Path) -> None:
    assert desk.colour(COAT).sampled > 0
    at_once = colours(desk)
    (tmp_path / "other").mkdir()
    other = Desk(tmp_path / "other")
    other.colour()
    other.colour(COAT)
    apart = [np.abs(a - b).max() for a, b in zip(at_once, colours(other), strict=True)]
    assert max(apart) < 0.03


def test_a_request_says_what_objects_were_found_and_their_colour(desk: Desk) -> None:
    desk.colour(COAT)
    blue = ColorizeRequest.from_json(desk.take.request)
    (record,) = blue.records("objects")
    assert record["colour"] == "#283cc8"
    desk.colour(replace(COAT, rgb=RED))
    red = ColorizeRequest.from_json(desk.take.request)
    assert red.key() != blue.key()
    assert red.records("objects")[0]["masks"] == record["masks"]
    assert ColorizeRequest.from_json(red.to_json()).key() == red.key()


def test_taking_an_object_back_brings_the_former_take_back(desk: Desk) -> None:
    desk.colour()
    first = desk.take.id
    desk.colour(COAT)
    assert desk.take.id != first
    desk.colour()
    assert desk.take.id == first
    desk.colour(replace(COAT, rgb=None))  # without a colour it asks for nothing
    assert desk.take.id == first


@pytest.mark.slow
def test_points_laid_later_leave_the_object_its_colour(desk: Desk) -> None:
    desk.colour()
    desk.colour(COAT)
    before = colours(desk)
    desk.colour(COAT, points=(POINT,))
    request = ColorizeRequest.from_json(desk.take.request)
    assert request.base is not None
    for frame in (0, 10, 19):
        inner = box(frame, -3)
        assert np.abs(desk.chroma(frame)[:, inner] - before[frame][:, inner]).max() < 0.03
    place = np.s_[:, 160:166, 22:28]
    assert np.abs(desk.chroma(10)[place] - before[10][place]).mean() > 0.02


def test_a_shot_whose_object_was_recoloured_is_edited(desk: Desk) -> None:
    desk.colour(COAT)
    with Project.open(desk.path) as project:
        assert check_project(project, desk.film_id, desk.film, [WHOLE]) == []
        set_objects(project, desk.film_id, [replace(COAT, rgb=RED)])
        (found,) = check_project(project, desk.film_id, desk.film, [WHOLE])
        assert found.lack is Lack.EDITED
        project.history.undo()
        assert check_project(project, desk.film_id, desk.film, [WHOLE]) == []


@pytest.mark.slow
def test_one_object_in_two_shots_has_one_colour(desk: Desk) -> None:
    shots = (Shot(0, 10), Shot(10, FRAMES))
    both = FilmObject("coat", (*COAT.touches, Touch(14, ((0.5, 0.45),))), BLUE)
    for rgb in (BLUE, RED):
        desk.colour(replace(both, rgb=rgb), shots=shots)
        wanted = np.array(replace(both, rgb=rgb).chroma)[:, None]
        for frame in (2, 18):
            assert np.abs(desk.chroma(frame)[:, box(frame, -3)] - wanted).mean() < 0.02
    with Project.open(desk.path) as project:
        takes = [
            project.takes.chosen_take(desk.film_id, FrameRange(*one)) for one in ((0, 10), (10, 20))
        ]
    asked = [ColorizeRequest.from_json(take.request) for take in takes if take is not None]
    assert [[t.frame for t in one.wish.objects[0].touches] for one in asked] == [[4], [14]]


def test_objects_are_set_as_one_step(desk: Desk) -> None:
    hat = FilmObject("hat", (Touch(0, ((0.1, 0.1),)),))
    with Project.open(desk.path) as project:
        set_objects(project, desk.film_id, [COAT, hat])
        set_objects(project, desk.film_id, [COAT, hat])
        set_objects(project, desk.film_id, [replace(COAT, rgb=RED)])
        assert objects_of(project, desk.film_id) == (replace(COAT, rgb=RED),)
        project.history.undo()
        assert objects_of(project, desk.film_id) == (COAT, hat)
        assert len(project.history.entries()) == 2


def test_files_of_objects_go_out_and_in(tmp_path: Path) -> None:
    path = tmp_path / "objects.json"
    write_objects(path, [COAT])
    assert read_objects(path, FRAMES) == (COAT,)
    with pytest.raises(UsageError, match="the film's last one is 2"):
        read_objects(path, 3)
    with pytest.raises(UsageError, match="cannot be written"):
        write_objects(tmp_path / "none" / "x.json", [COAT])
    for text, complaint in (
        ("[", "is not JSON"),
        ("{}", 'its "format" is not'),
        ('{"format": "colorstudio-objects", "version": 2}', "newer ColorStudio"),
        ('{"format": "colorstudio-objects", "version": 1}', "must be a list"),
    ):
        path.write_text(text)
        with pytest.raises(UsageError, match=complaint):
            read_objects(path, FRAMES)
    with pytest.raises(UsageError, match="cannot be read"):
        read_objects(tmp_path / "gone.json", FRAMES)
