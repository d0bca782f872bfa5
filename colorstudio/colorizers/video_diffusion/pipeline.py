"""The base model: a prior's guess of each frame, a 3-D U-Net that samples all at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.guess import likely_chroma, steered
from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork
from colorstudio.colorizers.chroma_diffusion.things import ThingHead
from colorstudio.colorizers.chroma_diffusion.view import (
    CHROMA_SCALE,
    HintMap,
    View,
    resize,
    upsample_guided,
)
from colorstudio.colorizers.moving.network import MovingDenoiser
from colorstudio.colorizers.moving.samplers import run_sampler
from colorstudio.colorizers.moving.saved import SavedPipeline
from colorstudio.colorizers.moving.settings import VideoSettings, steps_of
from colorstudio.colorizers.protocol import OnStep
from colorstudio.models.lean import read_lean
from colorstudio.models.settings import SampleSettings

_FIRM = 4  # as in the default model


@dataclass
class VideoDiffusionPipeline(SavedPipeline):
    """Only the networks run on their device: geometry and noise stay on the CPU."""

    prior: Prior
    unet: MovingDenoiser
    settings: VideoSettings
    things: ThingHead | None = None

    parts: ClassVar[Mapping[str, type[SavedNetwork]]] = {
        "prior": Prior,
        "unet": MovingDenoiser,
        "things": ThingHead,
    }
    optional = frozenset({"things"})
    Settings = VideoSettings

    @torch.inference_mode()
    def __call__(
        self,
        luma: Tensor,
        hint: HintMap,
        wanted: SampleSettings,
        seed: int,
        on_step: OnStep,
    ) -> Tensor:
        """Chroma (T, 2, H/2, W/2) in grid units of a clip's luma (T, 1, H, W), on the CPU.

        ``hint`` lies on the grid, in grid units; where it is sure the result equals it. Raises
        UsageError for a quality or variety that is not there.
        """
        given = HintMap(hint.chroma * CHROMA_SCALE, hint.confidence)
        lean, steps = read_lean(wanted.lean), steps_of(self.settings.sampler, wanted)
        seeds = [seed] * len(luma)
        guess = likely_chroma(self.prior, self.things, luma, seeds, wanted.variety, lean)
        known = steered(guess.colour, luma, given, guess.look)
        view = View.of(luma, self.settings.short_side, 1 << (self.unet.levels - 1))
        below = view.spread(known, luma)
        below = HintMap(below.chroma, below.confidence * self.settings.trust)
        joined = view.hint(given).over(below)
        samples = self.settings.samples * (2 if wanted.quality == "fine" else 1)
        drawn = self.sample(view.luma(luma), joined, steps, seed, on_step, samples)
        sampled = upsample_guided(view.crop(drawn), resize(luma, *given.chroma.shape[-2:]))
        certain = HintMap(sampled, torch.ones_like(given.confidence))
        sure = HintMap(given.chroma, 1 - (1 - given.confidence) ** _FIRM)
        return sure.over(certain).chroma / CHROMA_SCALE

    def sample(
        self,
        seen: Tensor,
        hint: HintMap,
        steps: int,
        seed: int,
        on_step: OnStep,
        samples: int = 1,
    ) -> Tensor:
        """The mean of some samples, model units: for luma (T, 4, h, w) and a hint of that size."""
        device = self.unet.device
        known = torch.cat([seen, hint.chroma, hint.confidence], 1).to(device)[None]
        generator = torch.Generator().manual_seed(seed)
        count = _counted(on_step, samples * steps)

        def velocity(chroma: Tensor, timestep: Tensor) -> Tensor:
            entry = torch.cat([chroma, known], 2).to(self.unet.dtype)
            v: Tensor = self.unet(entry, timestep.to(device)).float()
            return v

        start = hint.chroma.to(device)[None]
        found = torch.zeros_like(start)
        for _ in range(samples):
            noise = torch.randn(start.shape, generator=generator).to(device)
            found += run_sampler(
                self.settings.sampler,
                velocity,
                start,
                noise,
                steps,
                self.settings.strength,
                generator,
                count,
            )
        return (found[0] / samples).cpu()


def _counted(on_step: OnStep, total: int) -> Callable[[], None]:
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        on_step(done / total)

    return count
