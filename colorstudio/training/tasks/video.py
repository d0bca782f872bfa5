"""The base model of moving pictures: chroma of all frames of a clip out of noise, at once."""

from typing import cast

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.view import HintMap
from colorstudio.colorizers.moving.network import MovingDenoiser, in_clips
from colorstudio.colorizers.moving.settings import steps_of
from colorstudio.colorizers.video_diffusion.pipeline import VideoDiffusionPipeline
from colorstudio.models.settings import SampleSettings
from colorstudio.training.base import load_base
from colorstudio.training.colour import chroma_of, luma_of
from colorstudio.training.config import TrainConfig, VideoNetwork
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.share import Share
from colorstudio.training.samples import Sample
from colorstudio.training.tasks.diffusion import guess_of, min_snr_weight, noise_schedule
from colorstudio.training.tasks.moving import ClipData, MovingObjective, start_network
from colorstudio.training.tasks.task import Objective, TaskOrder


class VideoObjective(MovingObjective):
    """v-prediction (Salimans and Ho 2022) of clips, under simulated hints."""

    def __init__(self, network: MovingDenoiser, layout: VideoNetwork, prior: Prior | None) -> None:
        super().__init__(network, layout.base_rate)
        self.schedule = noise_schedule(False)
        self._layout = layout
        self._prior = [prior] if prior is not None else []  # in a list: it learns nothing here

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        frames = self._layout.clips.frames
        clips, device = len(sample.luma) // frames, sample.luma.device
        with torch.autocast(device.type, enabled=False):
            chance = Chance(generator, device, clips, share)
            hint = self._hint(sample, frames, chance)
            truth = in_clips(sample.chroma, frames)
            noise = chance.normal(*truth.shape[1:])
            at = (chance.uniform().flatten() * len(self.schedule.alphas_cumprod)).long()
            noisy = self.schedule.add_noise(truth, noise, at)
            target = self.schedule.get_velocity(truth, noise, at)
            known = torch.cat([sample.seen, hint.chroma, hint.confidence], 1)
            entry = torch.cat([noisy, in_clips(known, frames)], 2)
        v = self.network(entry, at)
        with torch.autocast(device.type, enabled=False):
            signal = self.schedule.alphas_cumprod.to(device)[at]
            error = (v.float() - target).square().mean((1, 2, 3, 4))
            loss = (error * min_snr_weight(signal, self._layout.min_snr)).mean()
        return {"loss": loss, "v": error.detach().mean()}

    def _hint(self, sample: Sample, frames: int, chance: Chance) -> HintMap:
        small = F.interpolate(sample.luma, sample.chroma.shape[-2:], mode="area")
        guess = None
        if self._prior and float(chance.uniform().flatten()[0]) < self._layout.guess_share:
            guess = guess_of(self._prior[0], sample.luma)
        return self._layout.hints(sample.chroma, small, frames, chance, guess)


class VideoTask(ClipData):
    """A :class:`colorstudio.training.tasks.task.Task` of clips.

    It is judged by held-out clips whose first frame is given.
    """

    kind = "video-diffusion"
    takes_exemplar = False

    def __init__(self, config: TrainConfig, layout: VideoNetwork, device: torch.device) -> None:
        super().__init__(config, layout.clips)
        base = load_base(config.export.base)
        self._prior = base.prior.eval().requires_grad_(False)
        self._things, self._layout = base.things, layout
        prior = self._prior.to(device) if layout.guess_share > 0 else None
        network = start_network(layout, base)
        self.objective: Objective = VideoObjective(network, layout, prior)

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """Of one clip (T, 3, H, W), out of pure noise."""
        sample = Sample(picture, luma_of(picture), chroma_of(picture))
        hint = first_given(sample, guess_of(self._prior, sample.luma), self._layout.settings.trust)
        settings = self._layout.settings
        steps = steps_of(settings.sampler, SampleSettings())
        pipeline = self.pipeline(network)
        chroma = pipeline.sample(sample.seen, hint, steps, 0, lambda done: None)
        return chroma.to(picture.device)

    def pipeline(self, network: nn.Module) -> VideoDiffusionPipeline:
        """With the base's prior before it."""
        return VideoDiffusionPipeline(
            self._prior, cast(MovingDenoiser, network), self._layout.settings, self._things
        )


def first_given(sample: Sample, guess: HintMap, trust: float) -> HintMap:
    """The first frame's colour over a guess of all."""
    is_first = torch.zeros_like(guess.confidence)
    is_first[0] = 1
    return HintMap(sample.chroma, is_first).over(HintMap(guess.chroma, guess.confidence * trust))


def task(order: TaskOrder) -> VideoTask:
    """As the record of its kind names it."""
    assert order.config.video is not None
    return VideoTask(order.config, order.config.video, order.device)
