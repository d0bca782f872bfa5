"""Moods in a run: weak hints of what is seen, part of the request, and taken from own shots."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.engine import sight
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.moods import accepted, mood_of_shots
from colorstudio.engine.open_film import opened
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.engine.sight import Sight
from colorstudio.errors import UsageError
from colorstudio.hints.mood import read_mood
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests.engine.test_objects import COAT, WHOLE, Desk, box, colours
from tests.scene.finding import BrightFinder
from tests.tiny_models import TinyFeatures, tiny_colorizer

WISH = ShotWish("tiny", SampleSettings(quality="draft"), mood="vehicle=#283cc8*4")


class NamingFeatures(TinyFeatures):
    """What is bright is a vehicle, all else a wall."""

    kinds = ("wall", "vehicle", "other")

    def named(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        small = cv2.resize(luma, (60, 45), interpolation=cv2.INTER_AREA)
        bright = (small > 0.5).astype(np.float32)
        return np.stack([1 - bright, bright, np.zeros_like(bright)])

    def likely(self, kind: str, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        return self.named(luma)[self.kinds.index(kind)]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(sight, "load_finder", lambda device, name="": BrightFinder())
    return Desk(tmp_path)


def colour(desk: Desk, wish: ShotWish) -> None:
    options = ColorizeOptions(wish, device="cpu", shot_list=None)
    control = JobControl()
    ColorizeJob(
        *(desk.film, desk.path, options, None, control, lambda event: None),
        *(tiny_colorizer, lambda name, device: NamingFeatures()),
    ).run()


def test_things_lean_to_their_colour_and_others_stay(desk: Desk) -> None:
    colour(desk, replace(WISH, mood=""))
    before = colours(desk)
    plain = ColorizeRequest.from_json(desk.take.request)
    assert "mood" not in plain.to_json()  # older requests keep their text
    colour(desk, WISH)
    after = colours(desk)
    wanted = np.array(COAT.chroma)[:, None]
    for frame in (0, 10, 19):
        inner, outer = box(frame, -6), ~box(frame, 12)
        was = np.abs(before[frame][:, inner] - wanted).mean()
        assert np.abs(after[frame][:, inner] - wanted).mean() < 0.8 * was
        assert np.abs(after[frame][:, outer] - before[frame][:, outer]).mean() < 0.01
    asked = ColorizeRequest.from_json(desk.take.request)
    assert asked.wish.mood == WISH.mood
    (record,) = asked.records("mood")
    assert record["colours"] == "vehicle=#283cc8*4"
    assert asked.key() != plain.key()
    assert ColorizeRequest.from_json(asked.to_json()) == asked


def test_points_and_objects_count_for_more(desk: Desk) -> None:
    colour(desk, replace(WISH, mood="vehicle=#c83228*4"))
    with Project.open(desk.path) as project:
        project.objects.put(desk.film_id, "coat", COAT.to_json())
    colour(desk, replace(WISH, mood="vehicle=#c83228*4"))
    inner = box(10, -3)
    assert np.abs(desk.chroma(10)[:, inner] - np.array(COAT.chroma)[:, None]).mean() < 0.02


def test_the_mood_of_own_shots_is_that_of_their_things(desk: Desk) -> None:
    desk.colour(COAT)
    with opened(desk.path, desk.film, JobControl()) as film:
        own = Sight(NamingFeatures)
        mood = {one.kind: one.rgb for one in mood_of_shots(film, [WHOLE], own)}
        assert mood.keys() == {"wall", "vehicle"}
        red, green, blue = mood["vehicle"]
        assert blue > max(red, green) + 60
        with pytest.raises(UsageError, match="no colour yet"):
            mood_of_shots(film, [], own)
        assert accepted(film.project, film.id) == []
        film.project.reviews.change(film.id, [WHOLE], approved=True)
        assert accepted(film.project, film.id) == [WHOLE]


def test_settings_hold_a_mood() -> None:
    settings = ShotSettings(mood="dusk*0.5")
    assert settings.wish().mood == "dusk*0.5"
    assert ShotSettings.of(settings.wish()).mood == "dusk*0.5"
    assert ShotSettings.from_json(settings.to_json(), ShotSettings()) == settings
    assert read_mood(settings.mood)
    kept, said = ShotSettings.read({"mood": "midnight"}, ShotSettings())
    assert kept.mood == ""
    assert "cannot be “midnight”" in said[0]
