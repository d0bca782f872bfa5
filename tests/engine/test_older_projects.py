"""A project of format 3, from before requests held wishes: its takes stay what and where they were.

``tests/project/older`` holds three shots of five frames of the sample film, coloured with the tiny
models three times: plainly, with a point in the first shot, and with a pinned exemplar, two free
ones (one of which is found to show frame 13), another seed, and both neighbours to agree with.
"""

import gzip
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from colorstudio.engine import colorize
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, ShotDone
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.painter import FramePainter
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.sources import sources_of
from colorstudio.engine.sources.continued import Continued
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.source import HintSource
from colorstudio.hints.wish import MatchShots, ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests.tiny_models import tiny_colorizer, tiny_features

OLDER = Path(__file__).parents[1] / "project" / "older"
SHOTS = [FrameRange(0, 5), FrameRange(5, 10), FrameRange(10, 15)]
POINT = FramePoints(3, (ColourPoint("sky", ((0.3, 0.2),), (60, 90, 200), 0.05),))
PLAIN = ColorizeOptions(
    ShotWish(model="tiny", settings=SampleSettings(quality="draft")),
    device="cpu",
    points=(),
    exemplars=(),
)
POINTED = replace(PLAIN, points=(POINT,))
STEERED = replace(
    POINTED, wish=replace(PLAIN.wish, seed=5, match=MatchShots.BOTH), exemplars=(1, 2, 3)
)


@pytest.fixture(scope="module")
def film() -> FilmInfo:
    return probe(OLDER / "film.mp4")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "older.colorstudio"
    path.write_bytes(gzip.decompress((OLDER / "project.colorstudio.gz").read_bytes()))
    return path


def colour(film: FilmInfo, project: Path, options: ColorizeOptions) -> list[int]:
    """How many keyframes of each shot went through the model."""
    events: list[Event] = []
    ColorizeJob(
        film, project, options, None, JobControl(), events.append, tiny_colorizer, tiny_features
    ).run()
    return [event.sampled for event in events if isinstance(event, ShotDone)]


def test_an_export_is_the_same_frame_by_frame(film: FilmInfo, path: Path) -> None:
    stored = cv2.imread(str(OLDER / "colours.png"), cv2.IMREAD_GRAYSCALE)
    assert stored is not None
    height, width = 45, 60
    expected = stored.reshape(15, 2, height, width)
    with Project.open(path) as project, FilmReader(film) as reader:
        layer = ColourLayer(project, 1)
        for picture, planes in zip(reader.frames(), expected, strict=True):
            painter = FramePainter(layer, picture.format, picture.format)
            np.testing.assert_array_equal(painter.chroma_planes(picture), planes)


@pytest.fixture
def engine_of_then(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asks as the engine of version 3 did, which carried nothing over cuts."""

    def sources_of_then(*args: Any) -> list[HintSource]:
        return [source for source in sources_of(*args) if not isinstance(source, Continued)]

    monkeypatch.setattr(colorize, "sources_of", sources_of_then)
    monkeypatch.setattr(colorize, "ColorizeRequest", partial(ColorizeRequest, engine_version=3))


@pytest.mark.usefixtures("engine_of_then")
def test_its_takes_are_found_again_and_nothing_is_coloured_anew(film: FilmInfo, path: Path) -> None:
    for options in (PLAIN, POINTED, STEERED):
        assert colour(film, path, options) == [0, 0, 0]
    with Project.open(path) as project:
        takes = project.takes.of(1)
        assert len(takes) == 9
        for take in takes:
            assert ColorizeRequest.from_json(take.request).key() == take.request_key


def test_what_was_wished_is_told_from_what_was_found(path: Path) -> None:
    with Project.open(path) as project:
        requests = [ColorizeRequest.from_json(take.request) for take in project.takes.of(1)]
        names = {e.sha256: e.name for e in project.exemplars.of(1)}
    assert [request.place for request in requests] == 3 * SHOTS
    plain, pointed, steered = requests[:3], requests[3:6], requests[6:]
    assert [request.wish for request in plain] == 3 * [PLAIN.wish]
    assert [request.wish.points for request in pointed] == [(POINT,), (), ()]
    assert [request.wish.match for request in steered] == [
        MatchShots.NEXT,  # the first shot has no other neighbour
        MatchShots.BOTH,
        MatchShots.PREVIOUS,
    ]
    assert [[(names[e.sha256], e.frame) for e in r.wish.exemplars] for r in steered] == [
        [("lent.png", None), ("found.png", None)],
        [("pinned.png", 7), ("lent.png", None), ("found.png", None)],
        [("lent.png", None), ("found.png", None)],
    ]


@pytest.mark.slow
def test_a_take_found_again_is_what_was_asked_for_last(film: FilmInfo, path: Path) -> None:
    for options in (PLAIN, POINTED, STEERED):
        colour(film, path, options)
    with Project.open(path) as project:
        first = project.takes.chosen_take(1, SHOTS[0])
    assert first is not None
    assert ColorizeRequest.from_json(first.request).wish.match is MatchShots.BOTH
