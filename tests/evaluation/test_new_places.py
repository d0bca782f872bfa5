"""Places that came into view since the first frame, and how true colour is there."""

import cv2
import numpy as np
import pytest

from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.evaluation.metrics.new_places import NewPlaces, psnr_of_places


def _panned(frames: int, step: int) -> list[Rgb]:
    """A camera that goes to the right over a wide picture."""
    rng = np.random.default_rng(0)
    wide = cv2.GaussianBlur(rng.uniform(0, 255, (90, 400, 3)).astype(np.float32), (0, 0), 3)
    wide = cv2.normalize(wide, None, 0, 255, cv2.NORM_MINMAX).astype(np.uint8)
    return [wide[:, step * n : step * n + 120].copy() for n in range(frames)]


def test_places_are_new_where_the_camera_had_not_looked() -> None:
    frames, step = _panned(6, 4), 4
    places = NewPlaces()
    found = [places.push(frame) for frame in frames]
    assert found[0] is None
    for number, mask in enumerate(found[1:], 1):
        assert mask is not None
        new = step * number
        assert mask[10:-10, -new + 2 :].mean() > 0.85
        assert mask[10:-10, : -new - 6].mean() < 0.03
    back = [places.push(frame) for frame in frames[-2::-1]]
    assert back[-1] is not None
    assert back[-1].mean() < 0.05  # the camera sees again what it saw at first


def test_what_was_hidden_is_new() -> None:
    ground = _panned(1, 0)[0]

    def frame(left: int) -> Rgb:
        picture = ground.copy()
        picture[30:60, left : left + 40] = (250, 250, 240)
        picture[35:55:4, left + 5 : left + 35] = 20
        return picture

    places = NewPlaces()
    for left in range(20, 45, 4):
        mask = places.push(frame(left))
    assert mask is not None
    assert mask[34:56, 22:40].mean() > 0.7  # uncovered
    assert mask[:20].mean() < 0.02
    assert mask[:, 95:].mean() < 0.02


def test_psnr_of_new_places_sees_nothing_else() -> None:
    truth = np.full((40, 60, 3), 100, np.uint8)
    result = truth.copy()
    result[:, :30] = 0
    mask = np.zeros((20, 30), bool)
    assert psnr_of_places(truth, result, mask) is None
    assert psnr_of_places(truth, result, None) is None
    mask[:, 16:] = True
    assert psnr_of_places(truth, result, mask) == 100.0
    result[:, 32:] = 110
    assert psnr_of_places(truth, result, mask) == pytest.approx(20 * np.log10(255 / 10))
