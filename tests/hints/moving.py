"""Small procedural films with known colour and motion."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma

GRID = GridSize(72, 96)


def texture(height: int, width: int, seed: int) -> NDArray[np.float32]:
    """Random blobs of several sizes, in [0, 1]."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width), np.float32)
    for sigma in (2, 5, 12):
        noise = rng.normal(size=(height, width)).astype(np.float32)
        blobs = cv2.GaussianBlur(noise, (0, 0), sigma)
        total += blobs / blobs.std()
    return np.asarray(cv2.normalize(total, None, 0, 1, cv2.NORM_MINMAX))


def pan(frames: int, step: int = 1) -> tuple[list[WorkingLuma], list[Chroma]]:
    """A camera that pans over a painted wall, ``step`` cells a frame."""
    height, width = GRID.luma
    wall = texture(height, width + 2 * step * frames, seed=1)
    paint = [texture(*wall.shape, seed=seed) * 0.6 - 0.3 for seed in (2, 3)]
    views = [slice(2 * step * t, 2 * step * t + width) for t in range(frames)]
    lumas = [np.round(wall[:, view] * 255).astype(np.uint8) for view in views]
    return lumas, [np.stack([at_grid(plane[:, view]) for plane in paint]) for view in views]


def passing_box(frames: int) -> tuple[list[WorkingLuma], list[Chroma], list[NDArray[np.bool_]]]:
    """A red box that crosses a blue wall, two cells a frame; the masks say where it is."""
    height, width = GRID.luma
    wall = texture(height, width, seed=4) * 100 + 30
    box = texture(48, 48, seed=5) * 100 + 130
    lumas, chromas, masks = [], [], []
    for t in range(frames):
        left = 20 + 4 * t
        luma = wall.copy()
        luma[48:96, left : left + 48] = box
        mask = np.zeros(GRID, bool)
        mask[24:48, left // 2 : left // 2 + 24] = True
        colour = np.where(mask, [[[-0.1]], [[0.3]]], [[[0.3]], [[-0.1]]])
        lumas.append(luma.astype(np.uint8))
        chromas.append(colour.astype(np.float32))
        masks.append(mask)
    return lumas, chromas, masks


def at_grid(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    size = GRID.width, GRID.height
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def deviation(one: Chroma, other: Chroma) -> float:
    """Root mean square difference."""
    return float(np.sqrt(np.mean((one - other) ** 2)))
