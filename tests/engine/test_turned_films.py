"""A film stored turned is coloured as one stored upright: only its planes lie another way."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.layer import ColourLayer
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.film.turning import upright
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import MatchShots, ShotWish
from colorstudio.project.document import Project
from tests.media import make_film, moving_scene
from tests.tiny_models import tiny_colorizer, tiny_features

CUTS = (0, 2, 4, 6)
WIDTH, HEIGHT = 480, 360  # the working luma's own size: nothing is resized on the way
POINTS = (FramePoints(1, (ColourPoint("sky", ((0.2, 0.15),), (60, 90, 200), 0.05),)),)


def scene(frame: int) -> NDArray[np.uint8]:
    """The middle shot is another scene; the last goes on with the first."""
    return moving_scene(frame + 200 * (2 <= frame < 4), WIDTH, HEIGHT)


def coloured(folder: Path, rotation: int) -> NDArray[np.float32]:
    """The film's chroma, upright."""
    turns = rotation // 90
    size = (HEIGHT, WIDTH) if turns % 2 else (WIDTH, HEIGHT)
    path = make_film(
        folder / f"{rotation}.mp4",
        frames=CUTS[-1],
        width=size[0],
        height=size[1],
        rotation=rotation,
        codec_options={"qp": "0"},
        paint=lambda frame, *_: np.ascontiguousarray(np.rot90(scene(frame), turns)),
    )
    film, project = probe(path), folder / f"{rotation}.colorstudio"
    pictures = (ExemplarFile(folder / "pinned.png", 3), ExemplarFile(folder / "lent.png", None))
    with Project.create(project) as opened:
        exemplars = take_in(opened, opened.films.add(film).id, film, pictures)
    options = ColorizeOptions(
        ShotWish(match=MatchShots.PREVIOUS),
        exemplars=exemplars,
        points=POINTS,
        shot_list=tuple(Shot(*place) for place in pairwise(CUTS)),
    )
    changed = replace(options, points=(*POINTS, replace(POINTS[0], frame=5)))
    for wanted in (options, changed):  # the second time only what the new point reaches
        job = ColorizeJob(
            film, project, wanted, None, JobControl(), print, tiny_colorizer, tiny_features
        )
        job.run()
    with Project.open(project) as opened:
        layer = ColourLayer(opened, 1)
        colours = [layer.at(frame) for frame in range(CUTS[-1])]
    return np.array([upright(c.chroma, rotation) for c in colours if c is not None])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("turned")
    red, odd = scene(3).copy(), scene(60)[::-1, ::-1].copy()
    red[..., 0] = 220
    odd[..., 2] = 200
    cv2.imwrite(str(folder / "pinned.png"), cv2.cvtColor(red, cv2.COLOR_RGB2BGR))
    cv2.imwrite(str(folder / "lent.png"), cv2.cvtColor(odd, cv2.COLOR_RGB2BGR))
    return folder


@pytest.fixture(scope="module")
def straight(folder: Path) -> NDArray[np.float32]:
    return coloured(folder, 0)


@pytest.mark.slow
@pytest.mark.parametrize("rotation", [90, 180, pytest.param(270, marks=pytest.mark.slow)])
def test_colour_is_the_same(folder: Path, straight: NDArray[np.float32], rotation: int) -> None:
    """Up to packing, whose blocks lie elsewhere in a picture that is turned."""
    turned = coloured(folder, rotation)
    assert turned.shape == straight.shape == (CUTS[-1], 2, 180, 240)
    assert np.abs(turned - straight).mean() < 1 / 255
    assert np.abs(turned[..., ::-1, ::-1] - straight).mean() > 4 / 255
