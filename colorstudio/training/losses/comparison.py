"""A prediction beside the truth, as every loss sees it."""

from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from colorstudio.training.colour import luma_of, rgb_of
from colorstudio.training.data.motion import Motion


@dataclass
class Comparison:
    """Chroma (B, 2, h, w) in model units; the true picture (B, 3, 2h, 2w), R′G′B′ in [0, 1]."""

    chroma: Tensor
    truth: Tensor
    picture: Tensor
    motion: Motion | None = None  # where the batch is first frames, then their next ones
    vivid_weight: float = 0.0
    labels: Tensor | None = None  # numbers of classes (B, H, W) of any size, where they are known

    @cached_property
    def weight(self) -> Tensor:
        """How much each cell counts, (B, 1, h, w) of mean 1."""
        return weight_of(self.truth, self.vivid_weight)

    @cached_property
    def rgb(self) -> Tensor:
        """The predicted colour on the true luma, R′G′B′ in 0..255, as metrics take frames."""
        return rgb_of(luma_of(self.picture), self.chroma) * 255

    @property
    def true_rgb(self) -> Tensor:
        """The picture in 0..255."""
        return self.picture * 255


def weight_of(truth: Tensor, vivid_weight: float) -> Tensor:
    """1 + ``vivid_weight`` times how vivid a cell is against the batch's mean, over its mean.

    Most cells are pale; where all count alike, pale is the best answer to every doubt.
    """
    vividness: Tensor = torch.linalg.vector_norm(truth, dim=1, keepdim=True)
    weight = 1 + vivid_weight * vividness / vividness.mean().clamp_min(1e-6)
    return torch.div(weight, weight.mean())
