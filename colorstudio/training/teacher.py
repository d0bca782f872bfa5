"""A recogniser that was taught by a million pictures, as teacher of what to see in a picture."""

from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.evaluation.metrics.squeezenet import SqueezeNet
from colorstudio.evaluation.networks import SQUEEZENET_WEIGHTS

CLOSER = 2
"""Pictures are drawn twice as large for it: of what the network sees it would know little."""

CHANNELS = 512
_SHORT_SIDE = 96


class Alignment(nn.Module):
    """1 - cosine between a network's deep features, projected, and the teacher's (Yu et al. 2025).

    The teacher sees the coloured picture, and is never shipped; the projection is learnt beside the
    network. Features are taken against their mean over ``examples`` (B, 3, H, W) in [0, 1], as all
    pictures have much in common.
    """

    def __init__(
        self, weights: Path, device: torch.device, channels: int, examples: Tensor
    ) -> None:
        super().__init__()
        self.projection = nn.Conv2d(channels, CHANNELS, 1)
        self._teacher = SqueezeNet(weights / SQUEEZENET_WEIGHTS, str(device))
        self._mean = self._seen(examples.to(device)).mean((0, 2, 3), keepdim=True)

    def forward(self, features: Tensor, picture: Tensor) -> Tensor:
        """(B,) of features (B, channels, h, w) and the picture (B, 3, H, W) in [0, 1]."""
        size = (features.shape[-2], features.shape[-1])
        target = F.adaptive_avg_pool2d(self._seen(picture) - self._mean, size)
        projected = self.projection(features).float()
        return 1 - F.cosine_similarity(projected, target, 1).mean((1, 2))

    def _seen(self, picture: Tensor) -> Tensor:
        """The square root tames the few features that fire strongly."""
        factor = _SHORT_SIDE / min(picture.shape[-2:])
        if factor > 1:
            picture = F.interpolate(picture, scale_factor=factor, mode="bilinear")
        with torch.no_grad():
            picture = picture.contiguous(memory_format=torch.channels_last)
            return self._teacher.maps(picture * 255).float().sqrt()
