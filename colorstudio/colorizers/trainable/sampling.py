"""Noise and its way out, for networks that learnt to predict it (Ho et al. 2020)."""

from collections.abc import Callable, Sequence

import torch
from diffusers import DDIMScheduler, DDPMScheduler
from torch import Tensor

from colorstudio.colorizers.protocol import OnStep
from colorstudio.errors import UsageError
from colorstudio.models.settings import SampleSettings

STEPS = {"draft": 10, "standard": 25, "fine": 50}


def noise_schedule(steps: int, most: float, velocity: bool = False) -> DDPMScheduler:
    """The linear schedule of Ho et al.; estimates are clipped to ±``most``.

    ``velocity``: the network predicts it (Salimans and Ho 2022) in place of noise.
    """
    return DDPMScheduler(
        num_train_timesteps=steps,
        beta_start=1e-4,
        beta_end=0.02,
        beta_schedule="linear",
        prediction_type="v_prediction" if velocity else "epsilon",
        timestep_spacing="trailing",
        clip_sample=True,
        clip_sample_range=most,
    )


def steps_for(settings: SampleSettings) -> int:
    """How many steps to sample with. Raises UsageError for a quality that is not there."""
    if settings.quality not in STEPS:
        known = ", ".join(STEPS)
        raise UsageError(f"There is no quality named {settings.quality}; use {known}.")
    if settings.steps is not None and settings.steps < 1:
        raise UsageError(f"The number of steps is {settings.steps}; it must be 1 or more.")
    return settings.steps or STEPS[settings.quality]


def starting_noise(shape: Sequence[int], seeds: Sequence[int]) -> Tensor:
    """(B, *shape) on the CPU, so that a seed means the same everywhere."""
    generators = [torch.Generator().manual_seed(seed) for seed in seeds]
    return torch.stack([torch.randn(tuple(shape), generator=one) for one in generators])


def sample(
    predict: Callable[[Tensor, Tensor], Tensor],
    start: Tensor,
    schedule: DDPMScheduler,
    steps: int,
    on_step: OnStep,
) -> Tensor:
    """From noise to a sample by DDIM (Song et al. 2021), in as many steps as are wanted.

    ``predict`` gets what is left and the time of it (a number in a tensor), and gives what the
    schedule has: noise or velocity.
    """
    scheduler = DDIMScheduler.from_config(schedule.config)
    scheduler.set_timesteps(min(steps, scheduler.config.num_train_timesteps), device=start.device)
    for done, t in enumerate(scheduler.timesteps, 1):
        start = scheduler.step(predict(start, t).float(), t, start).prev_sample
        on_step(done / len(scheduler.timesteps))
    return start
