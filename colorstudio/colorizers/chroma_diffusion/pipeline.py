"""The default model: prior, denoising network, its schedule, and a head that names things.

On disk it is a folder as diffusers lays one out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.denoiser import Denoiser
from colorstudio.colorizers.chroma_diffusion.guess import likely_chroma, steered
from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.quality import Pass, Plan
from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork, write_settings
from colorstudio.colorizers.chroma_diffusion.solver import NoiseSchedule, denoise
from colorstudio.colorizers.chroma_diffusion.things import ThingHead
from colorstudio.colorizers.chroma_diffusion.view import (
    CHROMA_SCALE,
    HintMap,
    View,
    resize,
    upsample_guided,
)
from colorstudio.colorizers.protocol import OnStep
from colorstudio.models.lean import Term

_FIRM = 4
"""A hint that is sure to c outweighs the answer as if it had been given so often: what knows this
film is right more often than what knows only photographs. Chosen on three clips with their first
frame given: 31.7 dB with 1, 32.2 with 3, 32.3 with 5."""

LEASH = 0.1
"""How far, in model units, a pass may go from its guess: 0.1 is 3 of 255 code values.

The network was taught beside an earlier prior and knows fewer things than this one: on a longer
leash it makes colours paler and no truer.
"""


@dataclass
class ChromaDiffusionPipeline:
    """Samples chroma for luma around hints, coarse to fine.

    Only the networks run on their device: geometry and noise stay on the CPU, so that a seed
    means the same everywhere.
    """

    prior: Prior
    unet: Denoiser
    scheduler: NoiseSchedule
    things: ThingHead | None = None

    @classmethod
    def load(cls, folder: Path) -> "ChromaDiffusionPipeline":
        """In float32 on the CPU.

        Raises OSError, ValueError, RuntimeError and SafetensorError where the folder holds
        something else.
        """
        return cls(
            Prior.load(folder / "prior"),
            Denoiser.load(folder / "unet"),
            NoiseSchedule.load(folder / "scheduler"),
            ThingHead.load(folder / "things") if (folder / "things").is_dir() else None,
        )

    def save_pretrained(self, folder: Path) -> None:
        """Write all parts and a ``model_index.json``."""
        index: dict[str, object] = {"_class_name": type(self).__name__}
        for name, part in self.components.items():
            part.save(folder / name)
            index[name] = [type(part).__module__, type(part).__name__]
        write_settings(folder / "model_index.json", index)

    @property
    def components(self) -> dict[str, SavedNetwork | NoiseSchedule]:
        """What it is made of, by the names of their folders (diffusers calls it so)."""
        parts: dict[str, SavedNetwork | NoiseSchedule] = {
            "prior": self.prior,
            "unet": self.unet,
            "scheduler": self.scheduler,
        }
        return parts if self.things is None else parts | {"things": self.things}

    @torch.inference_mode()
    def __call__(
        self,
        luma: Tensor,
        hint: HintMap,
        plan: Plan,
        seeds: Sequence[int],
        on_step: OnStep,
        variety: float = 0.0,
        lean: Sequence[Term] = (),
    ) -> Tensor:
        """Chroma (B, 2, H/2, W/2) in grid units for luma (B, 1, H, W) in [0, 1], on the CPU.

        ``hint`` lies on the grid, in grid units; where it is sure the result equals it.
        ``on_step`` gets the fraction done after each step, or after the guess where the plan has
        none, and may raise to stop.
        """
        given = HintMap(hint.chroma * CHROMA_SCALE, hint.confidence)
        generators = [torch.Generator().manual_seed(seed) for seed in seeds]
        passes = plan.passes_for(min(luma.shape[-2:]))
        count_step = _counted(on_step, sum(one.steps for one in passes))
        guess = likely_chroma(self.prior, self.things, luma, seeds, variety, lean)
        known = steered(guess.colour, luma, given, guess.look)
        if not passes:
            on_step(1.0)
        for one in passes:
            chroma = self._pass(one, luma, given, known, generators, plan.samples, count_step)
            known = HintMap(chroma, torch.full_like(chroma[:, :1], one.trust))
        sampled = upsample_guided(known.chroma, resize(luma, *given.chroma.shape[-2:]))
        certain = HintMap(sampled, torch.ones_like(given.confidence))
        sure = HintMap(given.chroma, 1 - (1 - given.confidence) ** _FIRM)
        return sure.over(certain).chroma / CHROMA_SCALE

    def _pass(
        self,
        one: Pass,
        luma: Tensor,
        given: HintMap,
        known: HintMap,
        generators: Sequence[torch.Generator],
        samples: int,
        count_step: Callable[[], None],
    ) -> Tensor:
        """The mean of ``samples`` samples at the size of this pass."""
        view = View.of(luma, one.short_side, _multiple(self.unet))
        below = view.spread(known, luma)
        hint = view.hint(given).over(below)
        seen = torch.cat([view.luma(luma), hint.chroma, hint.confidence], 1)
        shape = (samples, *hint.chroma.shape[1:])
        noise = torch.cat([torch.randn(shape, generator=generator) for generator in generators])
        start, seen = (x.repeat_interleave(samples, 0) for x in (hint.chroma, seen))
        chroma = self.denoise(one, start, seen, noise, count_step)
        mean = chroma.view(-1, *shape).mean(1)
        return view.crop(below.chroma + _on_leash(mean - hint.chroma))

    def denoise(
        self, one: Pass, start: Tensor, seen: Tensor, noise: Tensor, count_step: Callable[[], None]
    ) -> Tensor:
        """From the noised start (SDEdit, Meng et al. 2022) to chroma in ``one.steps`` steps.

        ``seen`` is luma, hint chroma and confidence (B, 7, h, w); ``noise`` is of start's shape.
        """
        device = self.unet.device
        start, seen, noise = start.to(device), seen.to(device), noise.to(device)

        def velocity(chroma: Tensor, timestep: Tensor) -> Tensor:
            entry = torch.cat([chroma, seen], 1)
            entry = entry.to(self.unet.dtype, memory_format=torch.channels_last)
            v = cast(Tensor, self.unet(entry, timestep)).float()
            count_step()
            return v

        return denoise(self.scheduler, velocity, start, noise, one.steps, one.strength).cpu()


def _multiple(unet: Denoiser) -> int:
    """What the sides of the grid must divide by: each level but the last halves them."""
    return 1 << (unet.levels - 1)


def _on_leash(change: Tensor) -> Tensor:
    """A change of chroma, softly kept within LEASH."""
    length = torch.linalg.vector_norm(change, dim=1, keepdim=True)
    return torch.mul(change, LEASH / (LEASH + length))


def _counted(on_step: OnStep, total: int) -> Callable[[], None]:
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        on_step(done / total)

    return count
