"""Who is believed where sources contradict each other."""

from pathlib import Path

import cv2
import numpy as np

from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.layer import ColourLayer
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from tests.media import make_film, moving_scene
from tests.tiny_models import tiny_colorizer, tiny_features

FRAMES, POINTED = 12, 6
BLUE = ColourPoint("sky", ((0.2, 0.15),), (60, 90, 220), 0.05)


def test_a_point_outranks_the_exemplar_that_motion_brings_to_it(tmp_path: Path) -> None:
    """Nothing moves, so the exemplar of the first frame is sure of all others."""
    scene = moving_scene(0, 160, 120)
    film = probe(
        make_film(
            tmp_path / "still.mkv", frames=FRAMES, width=160, height=120, pix_fmt="gray",
            codec="ffv1", paint=lambda *_: scene,
        )
    )  # fmt: skip
    red = scene.copy()
    red[..., 0] = 220
    cv2.imwrite(str(tmp_path / "red.png"), cv2.cvtColor(red, cv2.COLOR_RGB2BGR))
    path = tmp_path / "p.colorstudio"
    with Project.create(path) as project:
        film_id = project.films.add(film).id
        given = take_in(project, film_id, film, [ExemplarFile(tmp_path / "red.png", 0)])
    options = ColorizeOptions(
        ShotWish(memory=False),
        exemplars=given,
        points=(FramePoints(POINTED, (BLUE,)),),
        shot_list=(Shot(0, FRAMES),),
    )
    ColorizeJob(film, path, options, None, JobControl(), print, tiny_colorizer, tiny_features).run()
    with Project.open(path) as project:
        colour = ColourLayer(project, film_id).at(POINTED)
    assert colour is not None
    height, width = colour.chroma.shape[1:]
    there = colour.chroma[:, int(0.15 * height), int(0.2 * width)]
    np.testing.assert_allclose(there, BLUE.chroma, atol=5 / 255)
