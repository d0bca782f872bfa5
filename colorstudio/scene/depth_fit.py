"""Relative depth of a network, brought to the cameras' scale and made steady in time.

A network's nearness is true up to a factor and an addend, other ones for each picture. Both are
fitted to the distances that a camera's path gives, and to the picture before, along the motion.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.motion import Image, Matcher, grid_luma
from colorstudio.hints.steps import Steps
from colorstudio.scene.depth import SURE, Depth

_ROUNDS = 8  # of a fit that weighs what is far off less each time
_ENOUGH = 60  # cells
_LEAST = 1e-3  # nearness: further is as good as infinitely far
BELIEVED = 0.6
"""Confidence of a distance that a network alone has named."""

Fit = tuple[float, float]
"""Factor and addend."""


class SteadyDepth:
    """Dense depth of consecutive frames of one shot."""

    def __init__(self, grid: GridSize) -> None:
        self._grid = grid
        self._steps = Steps(grid, keep=2)
        self._matcher = Matcher(*grid)
        self._before: tuple[WorkingLuma, Image] | None = None
        self._fit: Fit | None = None

    def next(self, luma: WorkingLuma, nearness: Image, known: Depth | None) -> Depth:
        """The next frame's: ``known`` where it is sure, the network's elsewhere."""
        near = _laid(nearness, self._grid)
        fit = self._fitted(luma, near, known)
        inverse = np.maximum(fit[0] * near + fit[1], _LEAST)
        self._fit, self._before = fit, (luma, np.asarray(inverse, np.float32))
        distance = np.asarray(1 / inverse, np.float32)
        believed = np.full(near.shape, BELIEVED, np.float32)
        if known is None:
            return Depth(distance, believed)
        sure = known.confidence >= SURE
        return Depth(
            np.where(sure, known.distance, distance),
            np.where(sure, np.maximum(known.confidence, believed), believed),
        )

    def _fitted(self, luma: WorkingLuma, near: Image, known: Depth | None) -> Fit:
        pairs: list[tuple[Image, Image]] = []
        if known is not None:
            sure = known.confidence >= SURE
            pairs.append((near[sure], np.asarray(1 / known.distance[sure], np.float32)))
        if self._before is not None:
            pairs.append(self._along_motion(luma, near))
        if pairs:
            new = robust_fit(*(np.concatenate(side) for side in zip(*pairs, strict=True)))
            if new is not None:
                return new
        return self._fit or _plain(near)

    def _along_motion(self, luma: WorkingLuma, near: Image) -> tuple[Image, Image]:
        """Nearness here, and as it was known of the same places a frame before."""
        assert self._before is not None
        before, inverse = self._before
        step = self._steps.on_grid(self._steps.back(luma, before))
        if step is None:
            return near.reshape(-1), inverse.reshape(-1)
        here, there = (grid_luma(one, self._grid).astype(np.float32) for one in (luma, before))
        same = self._matcher.judge(here, there, step).error < 100
        return near[same], self._matcher.sample(inverse, step)[same]


def robust_fit(near: NDArray[np.float32], inverse: NDArray[np.floating]) -> Fit | None:
    """Factor and addend that bring ``near`` to ``inverse``; None where too little is known.

    Least squares, weighed anew by how far off each is (Holland and Welsch 1977).
    """
    if near.size < _ENOUGH or float(np.ptp(near)) < 1e-6:
        return None
    x, y = near.astype(np.float64).ravel(), np.asarray(inverse, np.float64).ravel()
    weights = np.ones_like(x)
    factor = addend = 0.0
    for _ in range(_ROUNDS):
        total = weights.sum()
        mean_x, mean_y = (weights @ x) / total, (weights @ y) / total
        spread = weights @ (x - mean_x) ** 2
        if spread < 1e-12:
            return None
        factor = float(weights @ ((x - mean_x) * (y - mean_y)) / spread)
        addend = float(mean_y - factor * mean_x)
        off = np.abs(factor * x + addend - y)
        scale = 1.5 * float(np.median(off)) + 1e-9
        weights = 1 / (1 + (off / scale) ** 2)
    return (factor, addend) if factor > 0 else None


def _plain(near: Image) -> Fit:
    """Nothing is known: the middle of the picture's nearness lies at distance 1."""
    low, middle = (float(q) for q in np.quantile(near, (0.02, 0.5)))
    span = max(middle - low, 1e-6)
    return 0.8 / span, 0.2 - 0.8 * low / span


def _laid(nearness: Image, grid: GridSize) -> Image:
    kind = cv2.INTER_AREA if nearness.shape[0] > grid.height else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(nearness, grid[::-1], interpolation=kind), np.float32)
