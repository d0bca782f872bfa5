"""A scene's shots take their colour from the one that a person gave colour, or approved."""

from pathlib import Path

import numpy as np
import pytest

from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.scenes import find_set
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.project.ids import ShotNumber
from tests.media import blocks_scene, make_film, moving_scene
from tests.tiny_models import TinyFeatures, tiny_colorizer, tiny_features

SHOTS = Shot(0, 10), Shot(10, 20), Shot(20, 30)


def three_shots(frame: int, width: int, height: int) -> np.ndarray:
    """A place, another one, and the first one again."""
    scene = blocks_scene if 10 <= frame < 20 else moving_scene
    return scene(frame, width, height)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> FilmInfo:
    path = tmp_path_factory.mktemp("scenes") / "film.mkv"
    return probe(
        make_film(
            path,
            frames=30,
            width=160,
            height=120,
            pix_fmt="gray",
            codec="ffv1",
            paint=three_shots,
        )
    )


def colour(film: FilmInfo, path: Path, *shots: int, seed: int = 0) -> None:
    options = ColorizeOptions(
        ShotWish(memory=False, seed=seed),
        device="cpu",
        shot_list=SHOTS,
        shots=tuple(map(ShotNumber, shots)),
    )
    models = tiny_colorizer, tiny_features
    ColorizeJob(film, path, options, None, JobControl(), lambda _: None, *models).run()


def drawn_from(path: Path, start: int) -> list[int]:
    """The frames of the scene that the newest take of a shot drew from."""
    with Project.open(path) as project:
        film = project.films.all()[0].id
        take = [take for take in project.takes.of(film) if take.start == start][-1]
    return [one["frame"] for one in ColorizeRequest.from_json(take.request).records("scene")]


def test_approved_colour_holds_for_its_scene(film: FilmInfo, tmp_path: Path) -> None:
    path = tmp_path / "p.colorstudio"
    with Project.create(path) as project:
        number = project.films.add(film).id
    colour(film, path, 1, 2, 3)
    assert drawn_from(path, 20) == []
    with Project.open(path) as project:
        project.scenes.put(number, "Meadow", [FrameRange(0, 10), FrameRange(20, 30)])
        project.reviews.change(number, [FrameRange(0, 10)], approved=True)
    colour(film, path, 2, 3, seed=1)
    assert drawn_from(path, 20) == [5]
    assert drawn_from(path, 10) == [], "it is of no scene"


def test_the_shots_of_a_set_are_found(film: FilmInfo) -> None:
    clean = [FrameRange(shot.start, shot.stop) for shot in SHOTS]
    found = find_set(film, clean, ShotNumber(1), TinyFeatures(), JobControl())
    assert [one.number for one in found.shots] == [1, 3, 2]
    assert found.shots[0].is_sure
    with pytest.raises(UsageError, match="There is no shot 4; the last one is 3"):
        find_set(film, clean, ShotNumber(4), TinyFeatures(), JobControl())
