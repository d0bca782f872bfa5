"""Frames as the metrics take them."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Rgb = NDArray[np.uint8]
"""(H, W, 3) R′G′B′, 0..255."""


def batch(frames: list[Rgb], device: str = "cpu") -> Tensor:
    """(B, 3, H, W) float32 in 0..255."""
    stacked = torch.from_numpy(np.stack(frames)).to(device)
    return stacked.permute(0, 3, 1, 2).float()
