"""What the trainer needs to know of a task."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from colorstudio.training.config import TrainConfig
from colorstudio.training.data.share import Share
from colorstudio.training.export import Pipeline
from colorstudio.training.losses.catalogue import build_sum
from colorstudio.training.losses.total import LossSum


class Objective(nn.Module):
    """Holds the network that is trained, and turns a batch into losses."""

    network: nn.Module

    def forward(self, sample: Any, generator: torch.Generator, share: Share) -> dict[str, Tensor]:
        """Means over the batch by name; ``loss`` is what is lowered.

        ``sample`` is what the task's examples give (see ``data.examples``).
        """
        raise NotImplementedError

    def parameter_groups(self) -> Iterable[tuple[float, Iterable[nn.Parameter]]]:
        """Parameters that learn, by their share of the learning rate."""
        return [(1.0, self.parameters())]


class Task(Protocol):
    """One kind of network."""

    objective: Objective

    @property
    def kind(self) -> str:
        """The kind of model in the registry that it makes."""

    @property
    def takes_exemplar(self) -> bool:
        """Whether that model is shown an exemplar as a picture of its own."""

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """Chroma (B, 2, h, w) in model units of held-out pictures (B, 3, 2h, 2w) in [0, 1]."""

    def pipeline(self, network: nn.Module) -> Pipeline:
        """The network within a whole model."""


@dataclass(frozen=True, slots=True)
class TaskOrder:
    """What a task is built of; ``weights`` is the folder of the weights of metric networks."""

    config: TrainConfig
    losses: LossSum | None
    weights: Path
    device: torch.device

    @property
    def regression(self) -> LossSum:
        """The losses of a network that names colour in one pass."""
        return self.losses or build_sum("mse", Path(), str(self.device))


BuildTask = Callable[[TaskOrder], Task]
"""How a kind's record names the way to its task."""
