"""What a denoising network is shown, and what it should predict."""

from typing import NamedTuple

from diffusers import DDPMScheduler
from torch import Tensor

from colorstudio.training.data.film_look import Chance


class Noised(NamedTuple):
    """A clean batch under noise of each picture's own strength."""

    noisy: Tensor
    at: Tensor  # how far noise has come in, (B,) whole numbers
    target: Tensor  # the noise, or the velocity (Salimans and Ho 2022), as the schedule has it


def noised(clean: Tensor, schedule: DDPMScheduler, chance: Chance) -> Noised:
    """``clean`` (B, C, h, w) with drawn noise."""
    noise = chance.normal(*clean.shape[1:])
    at = (chance.uniform().flatten() * len(schedule.alphas_cumprod)).long()
    tells_noise = schedule.config.prediction_type == "epsilon"
    target = noise if tells_noise else schedule.get_velocity(clean, noise, at)
    return Noised(schedule.add_noise(clean, noise, at), at, target)
