"""From noise to colour, by the schedulers of diffusers."""

from collections.abc import Callable
from typing import Any

import diffusers
import torch
from torch import Tensor

from colorstudio.colorizers.moving.settings import Sampler

Predict = Callable[[Tensor, Tensor], Tensor]
"""What is left (B, T, c, h, w) and the time of it, to the velocity."""

_CLASSES = {
    "ddpm": "DDPMScheduler",
    "ddim": "DDIMScheduler",
    "dpm++": "DPMSolverMultistepScheduler",
    "unipc": "UniPCMultistepScheduler",
}


def new_scheduler(sampler: Sampler) -> Any:
    """A scheduler of diffusers with the noise of the networks' training."""
    more: dict[str, object] = {} if sampler == "unipc" else {"timestep_spacing": "trailing"}
    if sampler in ("ddpm", "ddim"):
        more |= {"clip_sample": False}
    kind = getattr(diffusers, _CLASSES[sampler])
    return kind(beta_schedule="squaredcos_cap_v2", prediction_type="v_prediction", **more)


def run_sampler(
    sampler: Sampler,
    predict: Predict,
    start: Tensor,
    noise: Tensor,
    steps: int,
    strength: float,
    generator: torch.Generator,
    on_step: Callable[[], None],
) -> Tensor:
    """From ``start``, noised as far as ``strength`` says (SDEdit, Meng et al. 2022), in ``steps``.

    ``strength`` 1 starts from pure noise. ``generator`` serves samplers that add
    noise of their own.
    """
    scheduler = new_scheduler(sampler)
    scheduler.set_timesteps(max(steps, round(steps / strength)), device=start.device)
    timesteps = scheduler.timesteps[-steps:]
    if hasattr(scheduler, "set_begin_index"):
        scheduler.set_begin_index(len(scheduler.timesteps) - steps)
    x = noise if strength >= 1 else scheduler.add_noise(start, noise, timesteps[:1])
    more = {"generator": generator} if sampler == "ddpm" else {}
    for t in timesteps:
        x = scheduler.step(predict(x, t), t, x, **more).prev_sample
        on_step()
    return x
