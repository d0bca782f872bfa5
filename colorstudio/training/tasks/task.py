"""What the trainer needs to know of a task."""

from typing import Protocol

import torch
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.training.data.share import Share
from colorstudio.training.samples import Sample


class Objective(nn.Module):
    """Holds the network that is trained, and turns a batch into losses."""

    network: nn.Module
    closer: int = 1
    """How much larger pictures are drawn than the network sees them, for a teacher's eyes."""

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """Means over the batch by name; ``loss`` is what is lowered."""
        raise NotImplementedError


class Task(Protocol):
    """One kind of network."""

    objective: Objective

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """Chroma (B, 2, h, w) in model units of held-out pictures (B, 3, 2h, 2w) in [0, 1]."""

    def pipeline(self, network: nn.Module) -> ChromaDiffusionPipeline:
        """The network within a whole model."""
