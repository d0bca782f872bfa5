"""Keyframes that are painted as one picture."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.painting import PaintRequest
from colorstudio.colorizers.painting.grid import GridPainter, grid_of
from colorstudio.colorizers.protocol import HintBatch, OnStep
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import read_manifest
from colorstudio.models.settings import SampleSettings
from tests.colorizers.tiny import save_tiny

Array = NDArray[np.float32]


class Echo:
    """Its chroma is the luma that it was shown, and what it was shown is noted."""

    def __init__(self) -> None:
        self.shown: list[Array] = []
        self.seeds: list[int] = []

    def paint(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        self.shown.append(luma)
        self.seeds += list(request.seeds)
        small = luma[:, :, ::2, ::2]
        return np.concatenate([small, -small], 1)

    def close(self) -> None:
        """Nothing is held."""


@pytest.mark.parametrize(
    ("count", "aspect", "shape"),
    [(4, 4 / 3, (2, 2)), (2, 16 / 9, (2, 1)), (2, 0.5, (1, 2)), (3, 4 / 3, (2, 2)), (9, 1, (3, 3))],
)
def test_a_grid_is_nearly_square(count: int, aspect: float, shape: tuple[int, int]) -> None:
    assert grid_of(count, aspect) == shape


@pytest.mark.parametrize("count", [2, 3, 4])
def test_each_frame_gets_its_own_part_back(count: int) -> None:
    echo = Echo()
    luma = np.random.default_rng(0).random((count, 1, 12, 16), dtype=np.float32)
    request = PaintRequest(SampleSettings(), [7] * count)
    found = GridPainter(echo).paint(luma, request, lambda done: None)
    np.testing.assert_array_equal(found[:, :1], luma[:, :, ::2, ::2])
    assert len(echo.shown) == 1
    assert echo.seeds == [7]


def test_a_model_may_paint_keyframes_as_one_picture(tmp_path: Path) -> None:
    folder = save_tiny("sd-inpaint", tmp_path / "tiny", grid=4)
    colorizer = load_entry(ModelEntry(read_manifest(folder), folder), "cpu")
    assert colorizer.info.frames == 4
    luma = np.random.default_rng(0).random((1, 4, 1, 48, 64), dtype=np.float32)
    hints = HintBatch(
        np.zeros((1, 4, 2, 24, 32), np.float32), np.zeros((1, 4, 1, 24, 32), np.float32)
    )
    made = colorizer.colorize(luma, hints, SampleSettings("draft"), [1])
    assert made.shape == (1, 4, 2, 24, 32)
    assert np.isfinite(made).all()
    colorizer.close()
