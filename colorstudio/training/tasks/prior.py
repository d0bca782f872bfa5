"""The prior: likely chroma by regression."""

from typing import cast

import torch
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.training.base import load_base
from colorstudio.training.colour import luma_of
from colorstudio.training.config import TrainConfig
from colorstudio.training.data.share import Share
from colorstudio.training.losses.comparison import Comparison
from colorstudio.training.losses.total import LossSum
from colorstudio.training.samples import Sample
from colorstudio.training.tasks.task import Objective


class PriorObjective(Objective):
    """Losses of the prior's answer."""

    network: Prior

    def __init__(self, network: Prior, losses: LossSum, vivid_weight: float) -> None:
        super().__init__()
        self.network = network
        self._losses, self._vivid_weight = losses, vivid_weight

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        answer = self.network.answer(sample.seen.contiguous(memory_format=torch.channels_last))
        with torch.autocast(sample.luma.device.type, enabled=False):
            chroma, doubt = answer.float().tensor_split([2], 1)
            seen = Comparison(
                chroma, sample.chroma, sample.picture, sample.motion, self._vivid_weight
            )
            total, parts = self._losses(seen)
            if doubt.shape[1]:
                likelihood = laplace(chroma - sample.chroma, doubt)
                total = total + likelihood
                parts["likelihood"] = likelihood.detach().mean()
            return {"loss": total.mean(), **parts}


def laplace(error: Tensor, doubt: Tensor) -> Tensor:
    """Minus the logarithm of an error's likelihood (B,), but for a constant.

    ``doubt`` is the logarithm of the mean absolute error to expect (Kendall and Gal 2017).
    """
    return (error.abs() * torch.exp(-doubt) + doubt).mean((1, 2, 3))


class PriorTask:
    """A :class:`colorstudio.training.tasks.task.Task`."""

    def __init__(self, config: TrainConfig, losses: LossSum) -> None:
        self._export = config.export
        self.objective: Objective = PriorObjective(_network(config), losses, config.vivid_weight)

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """The bare answer."""
        luma = luma_of(picture)
        chroma: Tensor = network(Sample(picture, luma, luma).seen)
        return chroma.float()

    def pipeline(self, network: nn.Module) -> ChromaDiffusionPipeline:
        """With the base's diffusion network around it."""
        base = load_base(self._export.base)
        return ChromaDiffusionPipeline(cast(Prior, network), base.unet, base.scheduler)


def _network(config: TrainConfig) -> Prior:
    if config.prior is None:
        raise ValueError("these settings train no prior")
    if config.fine_tune:
        prior = load_base(config.export.base).prior
    else:
        told = config.prior
        prior = Prior(channels=told.channels, uncertainty=told.uncertainty)
    return cast(Prior, prior.to(memory_format=torch.channels_last))
