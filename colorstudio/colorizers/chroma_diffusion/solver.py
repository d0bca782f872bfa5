"""How noise goes out: DPM-Solver++ of second order (Lu et al. 2022), for networks that say v."""

import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.saved import read_settings, write_settings

_SETTINGS = "scheduler_config.json"
_LARGEST_BETA = 0.999
_NEARLY_NOTHING = 2.0**-24  # of the signal at a last step that has none: no division by zero

Velocity = Callable[[Tensor, Tensor], Tensor]
"""What the network says of noisy chroma (B, 2, h, w) at a timestep."""


@dataclass(frozen=True, slots=True)
class NoiseSchedule:
    """Named as diffusers' ``DPMSolverMultistepScheduler`` names it; other values are refused."""

    num_train_timesteps: int = 1000
    rescale_betas_zero_snr: bool = False
    timestep_spacing: Literal["linspace", "trailing"] = "linspace"
    beta_schedule: Literal["squaredcos_cap_v2"] = "squaredcos_cap_v2"
    prediction_type: Literal["v_prediction"] = "v_prediction"
    algorithm_type: Literal["dpmsolver++"] = "dpmsolver++"
    solver_type: Literal["midpoint"] = "midpoint"
    solver_order: Literal[2] = 2
    final_sigmas_type: Literal["zero"] = "zero"

    @classmethod
    def load(cls, folder: Path) -> "NoiseSchedule":
        """Raises OSError and ValueError."""
        return read_settings(cls, folder / _SETTINGS)

    def save(self, folder: Path) -> None:
        """Write it as diffusers does."""
        settings = {"_class_name": "DPMSolverMultistepScheduler", **asdict(self)}
        write_settings(folder / _SETTINGS, settings)

    def timesteps(self, count: int) -> list[int]:
        """``count`` of them, from the noisiest down."""
        whole = self.num_train_timesteps
        if self.timestep_spacing == "linspace":
            return [int(t) for t in np.linspace(0, whole - 1, count + 1).round()[:0:-1]]
        return [int(t) - 1 for t in np.arange(whole, 0, -whole / count).round()]


def denoise(
    schedule: NoiseSchedule,
    velocity: Velocity,
    start: Tensor,
    noise: Tensor,
    steps: int,
    strength: float,
) -> Tensor:
    """From ``start``, noised as far as ``strength`` says (SDEdit, Meng et al. 2022), in ``steps``.

    ``strength`` 1 starts from pure noise.
    """
    total = max(steps, round(steps / strength))
    timesteps = schedule.timesteps(total)[-steps:]
    signal = _signal(schedule)
    levels = [_Level.of(signal[t]) for t in timesteps] + [_Level.of(1.0)]
    x = levels[0].signal * start + levels[0].noise * noise
    former: Tensor | None = None
    for number, t in enumerate(timesteps):
        here, there = levels[number], levels[number + 1]
        clean = here.signal * x - here.noise * velocity(x, torch.tensor(t, device=x.device))
        is_last = number + 1 == steps
        slope = None
        if former is not None and not is_last:
            ratio = (here.clearness - levels[number - 1].clearness) / (
                there.clearness - here.clearness
            )
            slope = (clean - former) / ratio
        x = here.towards(there, x, clean, slope)
        former = clean
    return x


@dataclass(frozen=True, slots=True)
class _Level:
    """How much of the picture and of noise there is, √ᾱ and √(1 - ᾱ)."""

    signal: float
    noise: float

    @classmethod
    def of(cls, kept: float) -> "_Level":
        return cls(math.sqrt(kept), math.sqrt(1 - kept))

    @property
    def clearness(self) -> float:
        """Half the logarithm of the ratio of signal to noise."""
        return math.log(self.signal / self.noise) if self.noise else math.inf

    def towards(self, there: "_Level", x: Tensor, clean: Tensor, slope: Tensor | None) -> Tensor:
        """One step; ``slope`` makes it one of second order."""
        share = there.signal * -math.expm1(self.clearness - there.clearness)
        stepped = (there.noise / self.noise) * x + share * clean
        return stepped if slope is None else stepped + 0.5 * share * slope


@cache
def _signal(schedule: NoiseSchedule) -> tuple[float, ...]:
    """ᾱ of each timestep (Nichol and Dhariwal 2021; Lin et al. 2024 for none at the end)."""
    count = schedule.num_train_timesteps
    times = [n / count for n in range(count + 1)]
    left = [math.cos((t + 0.008) / 1.008 * math.pi / 2) ** 2 for t in times]
    betas = torch.tensor([min(1 - late / early, _LARGEST_BETA) for early, late in pairwise(left)])
    if schedule.rescale_betas_zero_snr:
        betas = _without_signal_at_the_end(betas)
    kept: list[float] = torch.cumprod(1 - betas, 0).tolist()
    return (*kept[:-1], _NEARLY_NOTHING) if schedule.rescale_betas_zero_snr else tuple(kept)


def _without_signal_at_the_end(betas: Tensor) -> Tensor:
    root = torch.cumprod(1 - betas, 0).sqrt()
    first, last = root[0].clone(), root[-1].clone()
    kept = ((root - last) * (first / (first - last))) ** 2
    return 1 - torch.cat([kept[:1], kept[1:] / kept[:-1]])
