"""The Lab DDPM: what noise is in a* and b*, where L* is seen."""

from typing import cast

import torch
import torch.nn.functional as F  # noqa: N812
from diffusers import DDPMScheduler, UNet2DModel
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.view import CHROMA_SCALE
from colorstudio.colorizers.lab_ddpm.colorizer import painter_of
from colorstudio.colorizers.lab_ddpm.pipeline import AB_UNIT, LabDdpmPipeline, seen_of
from colorstudio.colorizers.trainable.sampling import noise_schedule
from colorstudio.evaluation.metrics.lab import to_lab
from colorstudio.training.config import GROUPS, LabNetwork
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.share import Share
from colorstudio.training.samples import Sample
from colorstudio.training.tasks.denoising import noised
from colorstudio.training.tasks.painted import draft, painted
from colorstudio.training.tasks.task import Objective, TaskOrder


class LabObjective(Objective):
    """Mean squared error of what is predicted of the noise."""

    network: UNet2DModel

    def __init__(self, network: UNet2DModel, schedule: DDPMScheduler) -> None:
        super().__init__()
        self.network, self.schedule = network, schedule

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        chance = Chance(generator, sample.luma.device, len(sample.luma), share)
        with torch.autocast(sample.luma.device.type, enabled=False):
            ab = to_lab(sample.picture * 255)[:, 1:] / AB_UNIT
            noisy, at, target = noised(ab, self.schedule, chance)
        predicted = self.network(torch.cat([seen_of(sample.luma), noisy], 1), at).sample
        return {"loss": F.mse_loss(predicted.float(), target)}


class LabTask:
    """A :class:`colorstudio.training.tasks.task.Task`."""

    kind = "lab-ddpm"
    takes_exemplar = False

    def __init__(self, layout: LabNetwork) -> None:
        self._schedule = noise_schedule(layout.noise_steps, 1.0, layout.velocity)
        self.objective: Objective = LabObjective(_unet(layout), self._schedule)

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """One sample a picture, by the painter of the finished model."""
        painter = painter_of(self.pipeline(network))
        return painted(painter, picture, draft(len(picture))) * CHROMA_SCALE

    def pipeline(self, network: nn.Module) -> LabDdpmPipeline:
        """The whole model."""
        return LabDdpmPipeline(cast(UNet2DModel, network), self._schedule)


def task(order: TaskOrder) -> LabTask:
    """As the record of its kind names it."""
    assert order.config.lab_ddpm is not None
    return LabTask(order.config.lab_ddpm)


def _unet(layout: LabNetwork) -> UNet2DModel:
    levels = len(layout.channels)
    attends = [level >= levels - layout.attention for level in range(levels)]
    return UNet2DModel(
        sample_size=layout.side,
        in_channels=3,
        out_channels=2,
        block_out_channels=layout.channels,
        layers_per_block=layout.layers,
        down_block_types=tuple("AttnDownBlock2D" if a else "DownBlock2D" for a in attends),
        up_block_types=tuple("AttnUpBlock2D" if a else "UpBlock2D" for a in reversed(attends)),
        add_attention=layout.attention > 0,
        attention_head_dim=layout.head,
        norm_num_groups=GROUPS,
    )
