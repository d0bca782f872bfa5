"""The optical flow that measures of motion and the yardstick share."""

import cv2
import numpy as np
from numpy.typing import NDArray

NAME = "DIS medium"

Luma = NDArray[np.uint8]
Flow = NDArray[np.float32]
"""(H, W, 2) pixels, x then y."""


class DisFlow:
    """Dense inverse search (Kroeger et al. 2016) as OpenCV has it, "medium" preset."""

    def __init__(self) -> None:
        self._dis = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)

    def __call__(self, source: Luma, target: Luma) -> Flow:
        """Where each pixel of ``source`` lies in ``target``."""
        here, there = (np.ascontiguousarray(luma, np.uint8) for luma in (source, target))
        empty = np.zeros((*here.shape, 2), np.float32)
        return np.asarray(self._dis.calc(here, there, empty), np.float32)


def warped(image: NDArray[np.uint8] | NDArray[np.float32], flow: Flow) -> NDArray[np.float32]:
    """The image as seen from where the flow starts."""
    height, width = flow.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    x, y = x + flow[..., 0], y + flow[..., 1]
    moved = cv2.remap(image, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.float32)
