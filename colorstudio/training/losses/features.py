"""Losses of what networks see in a picture: VGG-19's early layers, and a recogniser.

Features are divided by 255, so that all losses are of like size. Each loss gives (B,).
"""

from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.evaluation.metrics.squeezenet import SqueezeNet
from colorstudio.evaluation.metrics.vgg import VggDistance
from colorstudio.evaluation.networks import SQUEEZENET_WEIGHTS, VGG_WEIGHTS
from colorstudio.training.losses.comparison import Comparison


class _VggLoss:
    def __init__(self, weights: Path, device: str) -> None:
        self._vgg = VggDistance(weights / VGG_WEIGHTS, device)

    def _features(self, seen: Comparison) -> list[tuple[Tensor, Tensor]]:
        """Of truth and prediction after each block."""
        with torch.no_grad():
            truth = [level / 255 for level in self._vgg.features(seen.true_rgb)]
        result = [level / 255 for level in self._vgg.features(seen.rgb)]
        return list(zip(truth, result, strict=True))


class Perceptual(_VggLoss):
    """Mean absolute difference of features, mean over blocks (Johnson, Alahi, Fei-Fei 2016)."""

    def __call__(self, seen: Comparison) -> Tensor:
        """The loss."""
        blocks = [(a - b).abs().mean((1, 2, 3)) for a, b in self._features(seen)]
        return torch.stack(blocks).mean(0)


class Content(_VggLoss):
    """Mean squared difference of the deepest features (Gatys, Ecker, Bethge 2016)."""

    def __call__(self, seen: Comparison) -> Tensor:
        """The loss."""
        truth, result = self._features(seen)[-1]
        return (truth - result).square().mean((1, 2, 3))


class Style(_VggLoss):
    """Mean squared difference of Gram matrices, mean over blocks (Gatys, Ecker, Bethge 2016)."""

    def __call__(self, seen: Comparison) -> Tensor:
        """The loss."""
        blocks = [(gram(a) - gram(b)).square().mean((1, 2)) for a, b in self._features(seen)]
        return torch.stack(blocks).mean(0)


class Semantic:
    """1 - cosine of a recogniser's features: is the thing still taken for the same?"""

    def __init__(self, weights: Path, device: str) -> None:
        self._recogniser = SqueezeNet(weights / SQUEEZENET_WEIGHTS, device)

    def __call__(self, seen: Comparison) -> Tensor:
        """The loss."""
        with torch.no_grad():
            truth = self._recogniser.features(seen.true_rgb)
        return 1 - F.cosine_similarity(truth, self._recogniser.features(seen.rgb))


def gram(features: Tensor) -> Tensor:
    """(B, C, C) of (B, C, h, w): how channels go together, divided by C · h · w."""
    flat = features.flatten(2)
    return flat @ flat.transpose(1, 2) / (flat.shape[1] * flat.shape[2])
