"""Losses cell by cell, in the model's units of chroma. Each gives (B,)."""

from torch import Tensor

from colorstudio.training.losses.comparison import Comparison


def mse(seen: Comparison) -> Tensor:
    """Mean squared error."""
    return (seen.chroma - seen.truth).square().mean((1, 2, 3))


def mae(seen: Comparison) -> Tensor:
    """Mean absolute error."""
    return (seen.chroma - seen.truth).abs().mean((1, 2, 3))
