"""The interpolation model: the frames between, out of a cross-fade of those at the ends."""

from typing import cast

import torch
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.view import HintMap
from colorstudio.colorizers.cold_interpolation.colorizer import KEYFRAMES
from colorstudio.colorizers.cold_interpolation.pipeline import (
    ColdInterpolationPipeline,
    crossfade,
    restored,
)
from colorstudio.colorizers.moving.network import MovingDenoiser, in_clips
from colorstudio.training.base import load_base
from colorstudio.training.colour import chroma_of, luma_of
from colorstudio.training.config import ColdNetwork, TrainConfig
from colorstudio.training.data.clip_hints import carried_between
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.share import WHOLE, Share
from colorstudio.training.samples import Sample, generator_for
from colorstudio.training.tasks.moving import ClipData, MovingObjective, start_network
from colorstudio.training.tasks.task import Objective, TaskOrder

_SURE = 0.2  # how much a cell counts that motion knows already


class ColdObjective(MovingObjective):
    """Squared error of what is restored, most of all where motion knows nothing."""

    def __init__(self, network: MovingDenoiser, layout: ColdNetwork) -> None:
        super().__init__(network, layout.base_rate)
        self._layout = layout

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        frames = self._layout.clips.frames
        clips, device = len(sample.luma) // frames, sample.luma.device
        with torch.autocast(device.type, enabled=False):
            chance = Chance(generator, device, clips, share)
            hint = carried_between(sample.chroma, frames, chance, self._layout.carried)
            truth = in_clips(sample.chroma, frames)
            level = chance.uniform().flatten()
            faded = crossfade(truth[:, [0, -1]], frames)
            degraded = torch.lerp(truth, faded, level.view(-1, 1, 1, 1, 1))
            known = torch.cat([sample.seen, hint.chroma, hint.confidence], 1)
            known = in_clips(known, frames)
        clean = restored(self.network, degraded, known, level)
        with torch.autocast(device.type, enabled=False):
            weight = _SURE + (1 - _SURE) * (1 - known[:, :, -1:])
            error = (clean.float() - truth).square()
            loss = (weight * error).mean()
            left = error.detach()[:, 1:-1].mean() / (degraded - truth)[:, 1:-1].square().mean()
        return {"loss": loss, "left": left}


class ColdTask(ClipData):
    """A :class:`colorstudio.training.tasks.task.Task` of clips.

    It is judged by held-out clips whose ends are given, with what motion would carry to the others.
    """

    kind = "cold-interpolation"
    takes_exemplar = False

    def __init__(self, config: TrainConfig, layout: ColdNetwork, device: torch.device) -> None:
        super().__init__(config, layout.clips)
        self._layout = layout
        network = start_network(layout, load_base(config.export.base))
        nn.init.zeros_(network.space.conv_out.weight)  # it begins with the cross-fade itself
        assert network.space.conv_out.bias is not None
        nn.init.zeros_(network.space.conv_out.bias)
        self.objective: Objective = ColdObjective(network, layout)
        self.options = {KEYFRAMES: layout.keyframes}

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """Of one clip (T, 3, H, W)."""
        sample = Sample(picture, luma_of(picture), chroma_of(picture))
        chance = Chance(generator_for(picture.device, 0), picture.device, 1, WHOLE)
        hint = carried_between(sample.chroma, len(picture), chance, 1.0)
        ends = HintMap(sample.chroma[[0, -1]], torch.ones_like(hint.confidence[[0, -1]]))
        pipeline = self.pipeline(network)
        found = pipeline.restore(sample.seen, hint, ends, self._layout.settings.steps)
        sure = hint.confidence
        return (sure * hint.chroma + (1 - sure) * found.to(picture.device)).to(picture.device)

    def pipeline(self, network: nn.Module) -> ColdInterpolationPipeline:
        """The whole model."""
        return ColdInterpolationPipeline(cast(MovingDenoiser, network), self._layout.settings)


def task(order: TaskOrder) -> ColdTask:
    """As the record of its kind names it."""
    assert order.config.cold is not None
    return ColdTask(order.config, order.config.cold, order.device)
