"""Frames to measure: real ones where they are, and a small set of clips made here."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.media import make_film, moving_scene

Rgb = NDArray[np.uint8]


@pytest.fixture(scope="session")
def real_frame(data_dir: Path) -> Rgb:
    """A photograph, (H, W, 3)."""
    picture = cv2.imread(str(data_dir / "stills" / "n01806143_peacock.jpg"))
    return np.ascontiguousarray(picture[:180, :240, ::-1])


@pytest.fixture(scope="session")
def wrong_frame(real_frame: Rgb) -> Rgb:
    """The same picture with less and other colour, and some noise."""
    grey = real_frame.mean(2, keepdims=True)
    noise = np.random.default_rng(0).normal(0, 6, real_frame.shape)
    mixed = 0.4 * real_frame + 0.6 * grey + (12, 0, -9) + noise
    return np.clip(np.rint(mixed), 0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two short colour clips: a film, and a folder of numbered pictures."""
    folder = tmp_path_factory.mktemp("clips")
    (folder / "harbour").mkdir()
    make_film(folder / "harbour" / "film.mp4", frames=12, width=128, height=96)
    (folder / "valley").mkdir()
    for frame in range(10):
        picture = moving_scene(frame + 40, 128, 96)[..., ::-1]
        cv2.imwrite(str(folder / "valley" / f"{frame:05}.png"), picture)
    return folder
