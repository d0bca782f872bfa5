"""The prior: likely chroma, by regression or as a distribution over a palette."""

from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.training.base import load_base
from colorstudio.training.colour import luma_of
from colorstudio.training.config import PriorNetwork, TrainConfig
from colorstudio.training.data.batches import whole
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.palette import Palette, palette_of
from colorstudio.training.data.share import Share
from colorstudio.training.losses.comparison import Comparison
from colorstudio.training.losses.total import LossSum
from colorstudio.training.samples import Sample, pictures_of
from colorstudio.training.tasks.task import Objective, TaskOrder
from colorstudio.training.teacher import CLOSER, Alignment

_EVERY = 2  # cells, down and across, from one that likelihood is taken of to the next
_EXAMPLES, _EXAMPLE_SIZE = 256, (96, 96)  # that the teacher's mean is taken of


@dataclass(frozen=True)
class Likelihood:
    """Cross entropy with the true colour, spread over the palette; rare colours count more.

    Each fourth cell is asked, in a raster that begins elsewhere each time: neighbours say much the
    same, and all of them would take a fifth of a step's time.
    """

    palette: Palette
    rarity: float

    def __call__(self, answer: Tensor, truth: Tensor, generator: torch.Generator) -> Tensor:
        """(B,) of logits (B, K, h, w) and chroma (B, 2, h, w)."""
        at = torch.randint(0, _EVERY, (2,), generator=generator, device=generator.device).tolist()
        answer, truth = (x[..., at[0] :: _EVERY, at[1] :: _EVERY] for x in (answer, truth))
        target = self.palette.softly(truth)
        weight = self.palette.rarity(self.rarity).to(truth.device)
        counts = torch.einsum("bkhw,k->bhw", target, weight)
        return (-(target * torch.log_softmax(answer, 1)).sum(1) * counts).mean((1, 2))


class PriorObjective(Objective):
    """Losses of the prior's answer."""

    network: Prior

    def __init__(
        self,
        network: Prior,
        losses: LossSum,
        vivid_weight: float,
        likelihood: Likelihood | None = None,
        alignment: Alignment | None = None,
        align: float = 0.0,
    ) -> None:
        super().__init__()
        self.network, self.alignment = network, alignment
        self._losses, self._vivid_weight = losses, vivid_weight
        self._likelihood, self._align = likelihood, align
        self.closer = CLOSER if alignment is not None else 1

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        levels = self.network.encode(sample.seen.contiguous(memory_format=torch.channels_last))
        answer = self.network.decode(levels)
        with torch.autocast(sample.luma.device.type, enabled=False):
            total, parts = self._losses(
                Comparison(
                    self.network.chroma(answer.float()),
                    sample.chroma,
                    sample.picture,
                    sample.motion,
                    self._vivid_weight,
                )
            )
            if self._likelihood is not None:
                parts["likelihood"] = self._likelihood(
                    answer.float(), sample.chroma, generator
                ).mean()
                total = total + parts["likelihood"]
        if self.alignment is not None and sample.detail is not None:
            parts["align"] = self.alignment(levels.eighth, sample.detail).mean()
            total = total + self._align * parts["align"]
        return {"loss": total.mean(), **{name: part.detach() for name, part in parts.items()}}


class PriorTask:
    """A :class:`colorstudio.training.tasks.task.Task`."""

    kind = "chroma-diffusion"
    takes_exemplar = False

    def __init__(
        self, config: TrainConfig, losses: LossSum, weights: Path, device: torch.device
    ) -> None:
        if config.prior is None:
            raise ValueError("these settings train no prior")
        told, pictures = config.prior, PackedSet(config.data.train)
        self._export = config.export
        palette = palette_of(pictures) if told.palette else None
        network = _network(config, told, palette)
        alignment = None
        if told.align:
            examples = _examples(pictures)
            alignment = Alignment(weights, device, 4 * network.config.channels, examples)
        self.objective: Objective = PriorObjective(
            network,
            losses,
            config.vivid_weight,
            Likelihood(palette, told.rarity) if palette is not None else None,
            alignment,
            told.align,
        )

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """The bare answer."""
        luma = luma_of(picture)
        chroma: Tensor = network(Sample(picture, luma, luma).seen)
        return chroma.float()

    def pipeline(self, network: nn.Module) -> ChromaDiffusionPipeline:
        """With the base's diffusion network around it."""
        base = load_base(self._export.base)
        return ChromaDiffusionPipeline(cast(Prior, network), base.unet, base.scheduler)


def task(order: TaskOrder) -> PriorTask:
    """As the record of its kind names it."""
    return PriorTask(order.config, order.regression, order.weights, order.device)


def _network(config: TrainConfig, told: PriorNetwork, palette: Palette | None) -> Prior:
    base = cast(Prior, load_base(config.export.base).prior) if config.fine_tune else None
    prior = Prior(
        channels=told.channels if base is None else base.config.channels,
        depth=told.depth,
        colours=0 if palette is None else len(palette.colours),
        temperature=told.temperature,
    )
    if base is not None:
        _take_over(prior, base)
    if palette is not None:
        prior.palette.copy_(palette.colours)
    return cast(Prior, prior.to(memory_format=torch.channels_last))


def _take_over(prior: Prior, base: Prior) -> None:
    """Weights of the base, where both networks have the same part."""
    own, known = prior.state_dict(), base.state_dict()
    fitting = {n: w for n, w in known.items() if n in own and own[n].shape == w.shape}
    prior.load_state_dict(fitting, strict=False)


def _examples(pictures: PackedSet) -> Tensor:
    """Some pictures (B, 3, H, W) from all over the set."""
    numbers = range(0, len(pictures), max(1, len(pictures) // _EXAMPLES))
    chosen = np.stack([whole(pictures[number], _EXAMPLE_SIZE) for number in numbers])
    return pictures_of(chosen, torch.device("cpu"))
