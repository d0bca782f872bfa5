"""Losses cell by cell, in the model's units of chroma. Each gives (B,)."""

import torch
from torch import Tensor

from colorstudio.training.losses.comparison import Comparison


def mse(seen: Comparison) -> Tensor:
    """Mean squared error."""
    return (seen.weight * (seen.chroma - seen.truth).square()).mean((1, 2, 3))


def mae(seen: Comparison) -> Tensor:
    """Mean absolute error."""
    return (seen.weight * (seen.chroma - seen.truth).abs()).mean((1, 2, 3))


def temporal(seen: Comparison) -> Tensor:
    """Mean absolute difference between a frame's colour and that of the one before, warped.

    Only where both show the same (Lai et al. 2018); both frames of a pair have the same loss.
    """
    if seen.motion is None:
        raise ValueError("the temporal loss needs frames in pairs")
    first, second = seen.chroma.chunk(2)
    visible = seen.motion.visible(second)
    apart = (second - seen.motion.warp(first)).abs().mean(1, keepdim=True)
    mean = (apart * visible).sum((1, 2, 3)) / visible.sum((1, 2, 3)).clamp_min(1)
    return torch.cat([mean, mean])
