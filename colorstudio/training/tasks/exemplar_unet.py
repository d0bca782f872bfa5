"""The exemplar U-Net: chroma of a grey frame, where another frame is seen in colour."""

from dataclasses import replace
from typing import cast

import torch
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.view import CHROMA_SCALE
from colorstudio.colorizers.exemplar_unet.colorizer import ExemplarPainter
from colorstudio.colorizers.exemplar_unet.network import ExemplarUNet
from colorstudio.colorizers.exemplar_unet.pipeline import ExemplarUNetPipeline
from colorstudio.training.config import ExemplarNetwork
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.maps import ShownMaps
from colorstudio.training.data.motion import draw_motion
from colorstudio.training.data.packed import MAPS, PackedSet
from colorstudio.training.data.share import WHOLE, Share
from colorstudio.training.losses.comparison import Comparison
from colorstudio.training.losses.total import LossSum
from colorstudio.training.samples import Sample, generator_for
from colorstudio.training.tasks.painted import draft, painted
from colorstudio.training.tasks.task import Objective, TaskOrder

_FAR = 2  # motions one after the other: an exemplar is some way off in the shot


class ExemplarObjective(Objective):
    """Losses of the answer, under an exemplar of the same scene or none."""

    network: ExemplarUNet

    def __init__(
        self,
        network: ExemplarUNet,
        losses: LossSum,
        vivid_weight: float,
        without: float,
        shown: ShownMaps,
    ) -> None:
        super().__init__()
        self.network = network
        self._losses, self._vivid_weight, self._without = losses, vivid_weight, without
        self._shown = shown

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        chance = Chance(generator, sample.luma.device, len(sample.luma), share)
        if sample.exemplar is None:
            raise ValueError("the exemplar U-Net learns from pictures with mates")
        shown = moved(sample.exemplar, chance)
        none = sample.luma.expand(-1, 3, -1, -1)
        shown = torch.lerp(shown, none, chance.befalls(self._without))
        chroma = self.network(sample.luma, shown, self._shown.of(sample.maps))
        with torch.autocast(sample.luma.device.type, enabled=False):
            total, parts = self._losses(
                Comparison(
                    chroma.float(),
                    sample.chroma,
                    sample.picture,
                    sample.motion,
                    self._vivid_weight,
                    sample.labels,
                )
            )
        return {"loss": total.mean(), **parts}


class ExemplarTask:
    """A :class:`colorstudio.training.tasks.task.Task`."""

    kind = "exemplar-unet"
    takes_exemplar = True

    def __init__(
        self,
        layout: ExemplarNetwork,
        losses: LossSum,
        vivid_weight: float,
        short_side: int,
        shown: ShownMaps,
    ) -> None:
        network = ExemplarUNet(layout.channels, layout.attention, layout.head, shown.channels)
        self.objective: Objective = ExemplarObjective(
            network, losses, vivid_weight, layout.without, shown
        )
        self._short_side, self._shown = short_side, shown
        self.maps = shown.names
        self.options = shown.options

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """Under an exemplar made of the picture itself, always the same; maps are its channels."""
        picture, planes = picture[:, :3], picture[:, 3:].unsqueeze(2).unbind(1)
        chance = Chance(generator_for(picture.device, 0), picture.device, len(picture), WHOLE)
        shown = moved(picture, chance).cpu().numpy()
        painter = ExemplarPainter(self.pipeline(network))
        maps = self._shown.of(dict(zip(self.maps, planes, strict=True)))
        leading = None if maps is None else maps.cpu().numpy()
        request = replace(draft(len(picture)), exemplar=shown, leading=leading)
        return painted(painter, picture, request) * CHROMA_SCALE

    def pipeline(self, network: nn.Module) -> ExemplarUNetPipeline:
        """The whole model."""
        return ExemplarUNetPipeline(cast(ExemplarUNet, network), self._short_side)


def moved(picture: Tensor, chance: Chance) -> Tensor:
    """As from elsewhere in the shot: moved and bent, mirrored half of the time."""
    for _ in range(_FAR):
        picture = draw_motion(picture, chance).warp(picture)
    mirrored = chance.befalls(0.5)
    return torch.lerp(picture, picture.flip(3), mirrored).clamp(0, 1)


def task(order: TaskOrder) -> ExemplarTask:
    """As the record of its kind names it."""
    config = order.config
    assert config.exemplar_unet is not None
    short_side = max(min(size) for size in config.data.sizes)
    network = config.exemplar_unet
    asked = {"depth": network.include_depth, "semantic": network.include_semantic}
    shown = ShownMaps(
        [name for name in MAPS if asked[name]],
        PackedSet(config.data.train, config.data.also).classes,
    )
    return ExemplarTask(network, order.regression, config.vivid_weight, short_side, shown)
