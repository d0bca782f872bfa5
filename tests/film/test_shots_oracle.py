"""Hard cuts of grey film against PySceneDetect, which decodes and detects on its own.

Its default, ContentDetector, averages the changes of hue, saturation and luma; grey film has no hue
and no saturation, so two thirds of its score are missing and it finds nothing. Set to luma alone it
serves as the oracle.
"""

from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from scenedetect import ContentDetector, SceneDetector, detect
from scenedetect.detectors import AdaptiveDetector

from colorstudio.chroma.grid import grid_size
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import detect_shots
from tests.media import make_film

from .test_shots import HEIGHT, WIDTH, scene

CUTS = [0, 31, 55, 90, 112]
FRAMES = 140


@pytest.fixture(scope="module", params=[1, 2, 3])
def grey_film(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five shots, every other one dark; lossless, one plane."""
    lengths = [stop - start for start, stop in pairwise([*CUTS, FRAMES])]
    shots = [
        scene(10 * request.param + n, length) * (0.6 if n % 2 else 1)
        for n, length in enumerate(lengths)
    ]
    lumas = np.concatenate(shots).astype(np.uint8)

    def paint(frame: int, _width: int, _height: int) -> NDArray[np.uint8]:
        return np.asarray(cv2.cvtColor(lumas[frame], cv2.COLOR_GRAY2RGB), np.uint8)

    return make_film(
        tmp_path_factory.mktemp("grey") / "film.mkv",
        frames=FRAMES,
        width=WIDTH,
        height=HEIGHT,
        pix_fmt="gray",
        codec="ffv1",
        paint=paint,
    )


def found_by(detector: SceneDetector, path: Path) -> list[int]:
    """Where PySceneDetect's scenes begin; none if it finds no cut."""
    return [start.frame_num for start, _ in detect(str(path), detector)]


def test_both_find_the_same_cuts(grey_film: Path) -> None:
    info = probe(grey_film)
    with FilmReader(info) as reader:
        lumas = reader.working_lumas(grid_size(info.video.display_aspect).luma)
        ours = [shot.start for shot in detect_shots(lumas, info.video.frame_rate)]
    assert ours == found_by(AdaptiveDetector(luma_only=True), grey_film) == CUTS


def test_its_default_is_blind_to_grey_film(grey_film: Path) -> None:
    assert found_by(ContentDetector(), grey_film) == []
    assert found_by(ContentDetector(luma_only=True), grey_film) == CUTS
