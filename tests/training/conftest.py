"""Small sets of made pictures."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.colorizers.device import let_idle_threads_sleep
from colorstudio.training.data.prepare import Packing, prepare

let_idle_threads_sleep()


def photo(number: int, height: int = 48, width: int = 64) -> NDArray[np.uint8]:
    """Sky, ground and a disc; bright is blue, dark is green, so that luma tells the colour."""
    rng = np.random.default_rng(number)
    rgb = np.empty((height, width, 3), np.float64)
    horizon = int(height * rng.uniform(0.3, 0.7))
    rgb[:horizon], rgb[horizon:] = (120, 170, 240), (50, 110, 40)
    centre = tuple(int(v) for v in rng.uniform(0.2, 0.8, 2) * (width, height))
    cv2.circle(rgb, centre, height // 5, (250, 220, 90), -1)
    return np.clip(rgb + rng.normal(0, 3, rgb.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of eight photographs."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(8):
        cv2.imwrite(str(folder / f"photo{number}.png"), photo(number)[..., ::-1])
    return folder


@pytest.fixture(scope="session")
def packed_set(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The eight photographs as a set."""
    folder = tmp_path_factory.mktemp("set")
    prepare([photos], folder, Packing())
    return folder
