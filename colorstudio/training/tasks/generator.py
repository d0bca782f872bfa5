"""Networks that make short clips: sparse frames out of noise, and those between out of a fade."""

from typing import cast

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.cold_interpolation.pipeline import crossfade, restored
from colorstudio.colorizers.moving.generator import (
    KNOWN,
    PLANES,
    VideoGeneratorPipeline,
    given_ends,
    planes_of,
    rgb_of_planes,
)
from colorstudio.colorizers.moving.network import in_clips
from colorstudio.training.config import GeneratorNetwork, TrainConfig
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.share import Share
from colorstudio.training.samples import Sample, generator_for
from colorstudio.training.tasks.diffusion import noise_schedule
from colorstudio.training.tasks.moving import ClipData, new_network
from colorstudio.training.tasks.task import Objective, TaskOrder

_JUDGED_AT = 400  # of 1000 steps of noise


class Pair(nn.Module):
    """Both networks; an average of both is kept as one."""

    def __init__(self, layout: GeneratorNetwork) -> None:
        super().__init__()
        own = layout.settings
        self.base = new_network(layout, own.sparse, PLANES, PLANES)
        self.between = new_network(layout, own.skipped + 2, PLANES + KNOWN, PLANES)


class GeneratorObjective(Objective):
    """v-prediction of sparse frames, and squared error of what is restored between two of them."""

    network: Pair

    def __init__(self, network: Pair, layout: GeneratorNetwork) -> None:
        super().__init__()
        self.network = network
        self.schedule = noise_schedule(False)
        self._own = layout.settings

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        device, frames = sample.picture.device, self._own.frames
        chance = Chance(generator, device, len(sample.picture) // frames, share)
        with torch.autocast(device.type, enabled=False):
            clips = in_clips(planes_of(sample.picture), frames)
            sparse = clips[:, :: self._own.skipped + 1]
            noise = chance.normal(*sparse.shape[1:])
            at = (chance.uniform().flatten() * len(self.schedule.alphas_cumprod)).long()
            noisy = self.schedule.add_noise(sparse, noise, at)
            target = self.schedule.get_velocity(sparse, noise, at)
        v = self.network.base(noisy, at)
        base = F.mse_loss(v.float(), target)
        if not self._own.skipped:
            return {"loss": base, "v": base.detach()}
        cold = self._cold(clips, chance)
        return {"loss": base + cold, "v": base.detach(), "between": cold.detach()}

    def _cold(self, clips: Tensor, chance: Chance) -> Tensor:
        """Of one stretch between two sparse frames of each clip."""
        long = self._own.skipped + 1
        starts = (chance.uniform().flatten() * (self._own.sparse - 1)).long() * long
        part = torch.stack([clip[s : s + long + 1] for clip, s in zip(clips, starts, strict=True)])
        level = chance.uniform().flatten()
        faded = crossfade(part[:, [0, -1]], long + 1)
        degraded = torch.lerp(part, faded, level.view(-1, 1, 1, 1, 1))
        clean = restored(self.network.between, degraded, given_ends(part), level)
        return F.mse_loss(clean.float(), part)


class GeneratorTask(ClipData):
    """A :class:`colorstudio.training.tasks.task.Task` that is judged by what it makes of noise in
    held-out clips.
    """

    kind = "video-generator"
    takes_exemplar = False
    makes_pictures = True

    def __init__(self, config: TrainConfig, layout: GeneratorNetwork) -> None:
        super().__init__(config, layout.clips)
        self._layout = layout
        self._objective = GeneratorObjective(Pair(layout), layout)
        self.objective: Objective = self._objective

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """One clip (K, 3, H, W): its sparse frames out of half noise, those between out of them."""
        pair, schedule = cast(Pair, network), self._objective.schedule
        own = self._layout.settings
        sparse = planes_of(picture)[None, :: own.skipped + 1]
        generator = generator_for(torch.device("cpu"), 0)
        noise = torch.randn(sparse.shape, generator=generator).to(picture.device)
        at = torch.tensor([_JUDGED_AT], device=picture.device)
        noisy = schedule.add_noise(sparse, noise, at)
        signal = schedule.alphas_cumprod.to(picture.device)[at].view(1, 1, 1, 1, 1)
        clean = signal.sqrt() * noisy - (1 - signal).sqrt() * pair.base(noisy, at).float()
        pipeline = self.pipeline(network)
        return rgb_of_planes(pipeline.filled_between(clean)[0])

    def pipeline(self, network: nn.Module) -> VideoGeneratorPipeline:
        """Both networks."""
        pair = cast(Pair, network)
        return VideoGeneratorPipeline(
            pair.base,
            pair.between,
            self._layout.settings,
        )


def task(order: TaskOrder) -> GeneratorTask:
    """What the section ``generator`` asks for."""
    assert order.config.generator is not None
    return GeneratorTask(order.config, order.config.generator)
