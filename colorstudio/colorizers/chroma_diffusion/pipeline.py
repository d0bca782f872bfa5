"""The default model as a diffusers pipeline: prior, denoising U-Net and scheduler."""

from collections.abc import Callable, Sequence

import torch
from diffusers import DiffusionPipeline, SchedulerMixin, UNet2DModel
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.quality import Pass, Plan
from colorstudio.colorizers.chroma_diffusion.view import (
    CHROMA_SCALE,
    HintMap,
    View,
    resize,
    upsample_guided,
)
from colorstudio.colorizers.protocol import OnStep

PRIOR_SIDES = (32, 48)
VIVIDNESS = 1.5
"""The prior is trained on squared error, so it answers the mean of what is likely: a pale one."""


class ChromaDiffusionPipeline(DiffusionPipeline):  # type: ignore[misc]
    """Samples chroma for luma around hints, coarse to fine."""

    model_cpu_offload_seq = "prior->unet"

    def __init__(self, prior: Prior, unet: UNet2DModel, scheduler: SchedulerMixin) -> None:
        super().__init__()
        self.register_modules(prior=prior, unet=unet, scheduler=scheduler)

    @torch.inference_mode()
    def __call__(
        self, luma: Tensor, hint: HintMap, plan: Plan, seeds: Sequence[int], on_step: OnStep
    ) -> Tensor:
        """Chroma (B, 2, H/2, W/2) in grid units for luma (B, 1, H, W) in [0, 1].

        ``hint`` lies on the grid, in grid units; where it is sure the result equals it.
        ``on_step`` gets the fraction done after each step and may raise to stop.
        """
        given = HintMap(hint.chroma * CHROMA_SCALE, hint.confidence)
        noises = [torch.Generator().manual_seed(seed) for seed in seeds]
        count_step = _counted(on_step, sum(p.steps for p in plan.passes))
        chroma = self.likely_chroma(luma)
        for one in plan.passes:
            chroma = self._pass(one, luma, given, chroma, noises, plan.samples, count_step)
        sampled = upsample_guided(chroma, resize(luma, *given.chroma.shape[-2:]))
        return given.over(HintMap(sampled, torch.ones_like(given.confidence))).chroma / CHROMA_SCALE

    def likely_chroma(self, luma: Tensor) -> Tensor:
        """The prior's answer, the mean over views and mirror images; in model units."""
        views = [View.of(luma, side, Prior.stride) for side in PRIOR_SIDES]
        height, width = views[-1].height, views[-1].width
        answers = [
            resize(self._mirrored_prior(luma, view).float(), height, width) for view in views
        ]
        return torch.stack(answers).mean(0) * VIVIDNESS

    def _mirrored_prior(self, luma: Tensor, view: View) -> Tensor:
        both = torch.cat([luma, luma.flip(-1)])
        plain, mirrored = view.crop(self.prior(view.luma(both).to(self.prior.dtype))).chunk(2)
        return (plain + mirrored.flip(-1)) / 2

    def _pass(
        self,
        one: Pass,
        luma: Tensor,
        given: HintMap,
        coarse: Tensor,
        noises: Sequence[torch.Generator],
        samples: int,
        count_step: Callable[[], None],
    ) -> Tensor:
        view = View.of(luma, one.short_side, 4)
        start = view.chroma(coarse)
        below = HintMap(start, torch.full_like(start[:, :1], one.trust))
        hint = view.hint(given).over(below)
        seen = torch.cat([view.luma(luma), hint.chroma, hint.confidence], 1)
        noise = torch.stack(
            [torch.randn((samples, *start.shape[1:]), generator=g) for g in noises]
        ).to(start.device)
        chroma = self._denoise(
            one,
            hint.chroma.repeat_interleave(samples, 0),
            seen.repeat_interleave(samples, 0),
            noise.flatten(0, 1),
            count_step,
        )
        return view.crop(chroma.view(-1, samples, *chroma.shape[1:]).mean(1))

    def _denoise(
        self, one: Pass, start: Tensor, seen: Tensor, noise: Tensor, count_step: Callable[[], None]
    ) -> Tensor:
        scheduler = type(self.scheduler).from_config(self.scheduler.config)
        total = round(one.steps / one.strength)
        scheduler.set_timesteps(total)
        timesteps = scheduler.timesteps[-one.steps :]
        scheduler.set_begin_index(total - one.steps)
        chroma: Tensor = scheduler.add_noise(start, noise, timesteps[:1])
        for t in timesteps:
            entry = torch.cat([chroma, seen], 1).to(self.unet.dtype)
            v = self.unet(entry, t).sample.float()
            chroma = scheduler.step(v, t, chroma).prev_sample
            count_step()
        return chroma


def _counted(on_step: OnStep, total: int) -> Callable[[], None]:
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        on_step(done / total)

    return count
