"""Dense motion between two pictures: DIS optical flow at grid size, and sampling along it."""

import cv2
import numpy as np
from numpy.typing import NDArray

Flow = NDArray[np.float32]
"""(h, w, 2) where each cell of one picture lies in the other, as an offset (x, y) in cells."""


class FlowEstimator:
    """DIS optical flow (Kroeger et al., ECCV 2016) between pictures of one size."""

    def __init__(self) -> None:
        self._dis = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
        self._dis.setFinestScale(0)

    def flow(
        self, source: NDArray[np.uint8], target: NDArray[np.uint8], start: Flow | None = None
    ) -> Flow:
        """Where the cells of ``source`` lie in ``target``; ``start`` is a first guess."""
        guess = None if start is None else start.copy()
        return np.asarray(self._dis.calc(source, target, guess), np.float32)


def sampling_grid(height: int, width: int) -> Flow:
    """(h, w, 2) the (x, y) position of every cell."""
    xs, ys = np.meshgrid(np.arange(width), np.arange(height))
    return np.stack([xs, ys], axis=-1).astype(np.float32)


def sample(image: NDArray[np.float32], positions: Flow) -> NDArray[np.float32]:
    """``image`` (h, w[, c]) looked up bilinearly at absolute ``positions``; borders repeat."""
    return np.asarray(
        cv2.remap(image, positions, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        np.float32,
    )
