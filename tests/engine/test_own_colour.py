"""Colour that the film itself has: found shot by shot, noted, and left unless someone wants it."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.engine.colorize import ColorizeJob
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, LeftInColour
from colorstudio.engine.own_colour import OwnColour, note, noted, own_colour_in
from colorstudio.engine.worker.models import ModelPool
from colorstudio.engine.worker.tasks import DetectShots
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from tests.engine.test_worker import DRAFT
from tests.media import blocks_scene, grey_scene, make_film, moving_scene
from tests.tiny_models import tiny_colorizer, tiny_features

CUTS = (0, 14, 28, 42)
SHOTS = [FrameRange(start, stop) for start, stop in pairwise(CUTS)]


def partly(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """A shot in colour, one in black and white of another place, and one tinted blue."""
    if frame < CUTS[1]:
        return moving_scene(frame, width, height)
    other = 255 - grey_scene(frame + 200, width, height)[::-1]
    if frame < CUTS[2]:
        return np.ascontiguousarray(other // 2)
    tinted = blocks_scene(frame, width, height) * np.float32([0.35, 0.5, 1.0])
    return np.ascontiguousarray(tinted.astype(np.uint8))


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("films") / "film.mkv"
    return make_film(path, frames=CUTS[-1], width=160, height=120, codec="ffv1", paint=partly)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.colorstudio"
    Project.create(path).close()
    return path


def known(project: Path) -> tuple[OwnColour, ...]:
    with Project.open(project) as opened:
        return noted(opened, FilmId(1))


def coloured(project: Path) -> list[FrameRange]:
    with Project.open(project) as opened:
        return [take.range for take in opened.takes.of(FilmId(1))]


FOUND = (OwnColour(SHOTS[0]), OwnColour(SHOTS[2], "blue"))


def test_looking_for_shots_finds_their_own_colour(film: Path, project: Path) -> None:
    DetectShots(project, film, 0.5).perform(ModelPool(), JobControl(), lambda _: None)
    assert known(project) == FOUND


@pytest.mark.parametrize(
    ("over", "left"), [((), (1,)), ((SHOTS[0],), ())], ids=["left by default", "wanted"]
)
def test_a_job_of_the_whole_film_leaves_colour_and_says_so(
    film: Path, project: Path, over: tuple[FrameRange, ...], left: tuple[int, ...]
) -> None:
    events: list[Event] = []
    options = replace(DRAFT, recolour=(), colour_over=over)
    ColorizeJob(
        probe(film),
        project,
        options,
        None,
        JobControl(),
        events.append,
        tiny_colorizer,
        tiny_features,
    ).run()
    assert coloured(project) == [shot for shot in SHOTS if shot != SHOTS[0] or over]
    assert [e.shots for e in events if isinstance(e, LeftInColour)] == ([left] if left else [])
    assert known(project) == (FOUND[1:] if over else FOUND)


def test_what_is_noted_gives_way_to_what_is_found_later(film: Path, project: Path) -> None:
    with Project.open(project) as opened:
        film_id = opened.films.add(probe(film)).id
        for own in FOUND:
            note(opened, film_id, own.place, own)
        note(opened, film_id, FrameRange(8, 20), OwnColour(FrameRange(8, 20), "amber"))
        assert noted(opened, film_id) == (OwnColour(FrameRange(8, 20), "amber"), FOUND[1])
        note(opened, film_id, FrameRange(0, 42), None)
        assert noted(opened, film_id) == ()
        opened.settings.put("own colour", [[5, 2, ""], "x", [0, 3, "red"]], film_id)
        assert noted(opened, film_id) == (OwnColour(FrameRange(0, 3), "red"),)


@pytest.mark.parametrize(
    ("place", "found"),
    [((0, 14), FOUND[0]), ((7, 20), FOUND[0]), ((8, 28), None), ((20, 42), FOUND[1])],
)
def test_most_of_a_shot_counts(place: tuple[int, int], found: OwnColour | None) -> None:
    assert own_colour_in(FOUND, FrameRange(*place)) == found


def test_shots_left_alone_are_named_briefly() -> None:
    assert LeftInColour((1, 2, 3, 5)).named == "1-3,5"
    assert LeftInColour((4,)).sentence == "Shot 4 is in colour already and stays as it is."
