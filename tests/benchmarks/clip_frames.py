"""Frames of real clips as RGB, for the studies of the chroma room."""

from collections.abc import Iterator
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray


def rgb_frames(clip: Path, first: int, count: int) -> Iterator[NDArray[np.float32]]:
    """R′G′B′ (H, W, 3) in [0, 1]."""
    with av.open(str(clip)) as film:
        for number, frame in enumerate(film.decode(video=0)):
            if number >= first + count:
                return
            if number >= first:
                yield frame.to_ndarray(format="rgb24").astype(np.float32) / np.float32(255)


def shrunk(plane: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    """Area means at ``size`` (height, width)."""
    height, width = size
    return np.asarray(cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA), np.float32)
