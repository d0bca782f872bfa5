"""Grid chroma brought to larger planes."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.upsample import GuidedUpsampler

GRID = GridSize(12, 16)


@given(down=st.integers(2, 5), across=st.integers(2, 5), seed=st.integers(0, 99))
def test_over_a_cell_the_planes_mean_what_the_grid_says(down: int, across: int, seed: int) -> None:
    size = (GRID.height * down, GRID.width * across)
    rng = np.random.default_rng(seed)
    chroma = rng.uniform(-0.2, 0.2, (2, *GRID)).astype(np.float32)
    chroma = cv2.GaussianBlur(chroma.transpose(1, 2, 0), (0, 0), 2).transpose(2, 0, 1)
    grey = np.full(size, 0.5, np.float32)
    planes = GuidedUpsampler(GRID, size)(chroma, grey)
    means = [cv2.resize(p, (GRID.width, GRID.height), interpolation=cv2.INTER_AREA) for p in planes]
    plain = cv2.resize(chroma[0], size[::-1], interpolation=cv2.INTER_CUBIC)
    plain_mean = cv2.resize(plain, (GRID.width, GRID.height), interpolation=cv2.INTER_AREA)
    off, plain_off = np.abs(means[0] - chroma[0]).mean(), np.abs(plain_mean - chroma[0]).mean()
    assert off < 0.5 * plain_off


@pytest.mark.parametrize("times", [2, 3, 6])
def test_whole_cells_are_enlarged_as_uneven_ones_are(times: int) -> None:
    """The means are found on the grid there; an uneven size enlarges the cells to find them."""
    rng = np.random.default_rng(times)
    cells = rng.uniform(-0.2, 0.2, GRID).astype(np.float32)
    size = (GRID.height * times, GRID.width * times)
    planes = GuidedUpsampler(GRID, size)(np.stack([cells, cells]), np.full(size, 0.5, np.float32))

    def enlarged(plane: np.ndarray) -> np.ndarray:
        return np.asarray(cv2.resize(plane, size[::-1], interpolation=cv2.INTER_CUBIC))

    means = cv2.resize(enlarged(cells), GRID[::-1], interpolation=cv2.INTER_AREA)
    inside = np.s_[2 * times : -2 * times, 2 * times : -2 * times]
    close = np.abs(planes[0] - enlarged(2 * cells - means))[inside] < 1e-5
    assert close.mean() > 0.5  # others are held within their neighbours' range
