"""A network's relative depth, brought to a scale and made steady."""

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.scene.depth import Depth
from colorstudio.scene.depth_fit import BELIEVED, SteadyDepth, robust_fit

GRID = GridSize(60, 80)
LUMA = np.random.default_rng(0).integers(0, 255, (120, 160), np.uint8)
SLOPE: NDArray[np.float32] = np.repeat(np.linspace(0.2, 1.0, 60, dtype=np.float32)[:, None], 80, 1)


def known(share: float) -> Depth:
    """Nearness SLOPE, known at the left."""
    sure = np.zeros((60, 80), np.float32)
    sure[:, : int(80 * share)] = 0.9
    return Depth(1 / SLOPE, sure)


def test_what_the_camera_does_not_show_has_its_scale() -> None:
    depth = SteadyDepth(GRID).next(LUMA, SLOPE * 7 - 2, known(0.3))
    assert np.abs(depth.distance * SLOPE - 1).max() < 0.01
    assert depth.confidence[:, :20].min() == pytest.approx(0.9)
    assert depth.confidence[:, 40:].max() == pytest.approx(BELIEVED)


def test_a_fit_is_not_led_astray_by_what_moves() -> None:
    inverse = SLOPE.copy()
    inverse[20:35, 20:50] = 3
    fit = robust_fit(SLOPE * 2 + 1, inverse)
    assert fit is not None
    assert fit == pytest.approx((0.5, -0.5), abs=0.02)


@pytest.mark.parametrize(
    ("near", "inverse"),
    [(SLOPE[:2, :2], SLOPE[:2, :2]), (SLOPE * 0, SLOPE), (-SLOPE, SLOPE)],
)
def test_no_fit_is_better_than_a_senseless_one(
    near: NDArray[np.float32], inverse: NDArray[np.float32]
) -> None:
    assert robust_fit(near, inverse) is None


def test_without_a_camera_frames_agree_with_those_before() -> None:
    steady = SteadyDepth(GRID)
    first = steady.next(LUMA, SLOPE, None).distance
    for factor, addend in ((2, 0.3), (0.4, -1), (1.3, 5)):  # as networks have it: each frame anew
        later = steady.next(LUMA, SLOPE * factor + addend, None).distance
        assert np.median(np.abs(later / first - 1)) < 0.01
