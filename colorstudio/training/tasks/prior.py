"""The prior: how likely each colour is, said by what an ImageNet encoder sees."""

from dataclasses import dataclass
from typing import cast

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.encoder import STAGES, EfficientNetLite, Maps
from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.chroma_diffusion.prior import CELL, Prior, PriorLayout
from colorstudio.colorizers.chroma_diffusion.published import published_encoder
from colorstudio.training.base import load_base
from colorstudio.training.colour import luma_of
from colorstudio.training.config import PriorNetwork, TrainConfig
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.palette import Palette, palette_of
from colorstudio.training.data.share import Share
from colorstudio.training.losses.comparison import Comparison
from colorstudio.training.losses.total import LossSum
from colorstudio.training.samples import Sample
from colorstudio.training.tasks.task import Objective, TaskOrder

_EVERY = 2  # cells, down and across, from one that likelihood is taken of to the next


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
        return (-(target * torch.log_softmax(answer.float(), 1)).sum(1) * counts).mean((1, 2))


class PriorObjective(Objective):
    """Likelihood of the true colours, losses of the annealed mean, and how vivid it is."""

    network: Prior

    def __init__(
        self,
        network: Prior,
        losses: LossSum,
        vivid_weight: float,
        likelihood: Likelihood,
        layout: PriorNetwork,
    ) -> None:
        super().__init__()
        self.network = network
        self._losses, self._vivid_weight = losses, vivid_weight
        self._likelihood, self._layout = likelihood, layout
        _hold_still(network.encoder, STAGES - layout.learning_stages)

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        maps: Maps = self.network.encode(sample.luma.contiguous(memory_format=torch.channels_last))
        answer = self.network.decode(maps)
        shrink = CELL // 2
        truth = F.avg_pool2d(sample.chroma, shrink)
        with torch.autocast(sample.luma.device.type, enabled=False):
            chroma = self.network.chroma(answer)
            picture = F.avg_pool2d(sample.picture, shrink)
            total, parts = self._losses(
                Comparison(chroma, truth, picture, sample.motion, self._vivid_weight, sample.labels)
            )
            parts["likelihood"] = self._likelihood(answer, truth, generator).mean()
            parts["vividness"] = _vividness_error(chroma, truth).mean()
            total = total + parts["likelihood"] + self._layout.vividness * parts["vividness"]
        return {"loss": total.mean(), **{name: part.detach() for name, part in parts.items()}}

    def parameter_groups(self) -> list[tuple[float, list[nn.Parameter]]]:
        """The encoder's deepest stages learn slowly, the others not at all."""
        encoder = [one for one in self.network.encoder.parameters() if one.requires_grad]
        known = {id(parameter) for parameter in self.network.encoder.parameters()}
        decoder = [one for one in self.network.parameters() if id(one) not in known]
        return [(1.0, decoder), (self._layout.encoder_rate, encoder)]


def _hold_still(encoder: EfficientNetLite, stages: int) -> None:
    """The first stages learn nothing more, nor do depthwise weights.

    The gradient of the latter takes longer on a CPU than all the rest, for a hundredth of the
    parameters.
    """
    encoder.stem.requires_grad_(False)
    for number, stage in enumerate(encoder.stages):
        stage.requires_grad_(number >= stages)
        for block in stage.children():
            cast(nn.Module, block.across).requires_grad_(False)


def _vividness_error(chroma: Tensor, truth: Tensor) -> Tensor:
    """(B,): how far the mean saturation of each picture is from its truth's."""
    painted, true = (torch.linalg.vector_norm(x, dim=1).mean((1, 2)) for x in (chroma, truth))
    return torch.abs(painted - true)


class PriorTask:
    """A :class:`colorstudio.training.tasks.task.Task`."""

    kind = "chroma-diffusion"
    takes_exemplar = False

    def __init__(self, config: TrainConfig, losses: LossSum, device: torch.device) -> None:
        if config.prior is None:
            raise ValueError("these settings train no prior")
        base = load_base(config.export.base).prior if config.fine_tune else None
        palette = palette_of(
            PackedSet(config.data.train, config.data.also), None if base is None else base.palette
        )
        self._export = config.export
        network = _network(config.prior, palette, base)
        likelihood = Likelihood(palette, config.prior.rarity)
        self.objective: Objective = PriorObjective(
            network, losses, config.vivid_weight, likelihood, config.prior
        )

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """The bare answer, at half the picture's size."""
        prior = cast(Prior, network)
        chroma = prior.chroma(prior(luma_of(picture)).logits)
        return F.interpolate(chroma, scale_factor=CELL // 2, mode="bilinear")

    def pipeline(self, network: nn.Module) -> ChromaDiffusionPipeline:
        """With the base's diffusion network around it."""
        base = load_base(self._export.base)
        return ChromaDiffusionPipeline(cast(Prior, network), base.unet, base.scheduler)


def task(order: TaskOrder) -> PriorTask:
    """As the record of its kind names it."""
    return PriorTask(order.config, order.regression, order.device)


def _network(layout: PriorNetwork, palette: Palette, base: Prior | None) -> Prior:
    prior = Prior(
        PriorLayout(
            variant=layout.variant,
            colours=len(palette.colours),
            queries=layout.queries,
            words=layout.words,
            channels=layout.channels,
            temperature=layout.temperature,
        )
    )
    if layout.encoder is not None:
        prior.encoder = published_encoder(layout.encoder, layout.variant)
    if base is not None:
        _take_over(prior, base)
    prior.palette.copy_(palette.colours)
    prior.common.copy_(palette.common())
    return prior.channels_last()


def _take_over(prior: Prior, base: Prior) -> None:
    """Weights of the base, where both networks have the same part."""
    own, known = prior.state_dict(), base.state_dict()
    fitting = {n: w for n, w in known.items() if n in own and own[n].shape == w.shape}
    prior.load_state_dict(fitting, strict=False)
