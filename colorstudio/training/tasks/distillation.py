"""Fewer steps: a student learns to do in one step what its teacher does in two."""

from typing import NamedTuple

import torch
from diffusers import DDPMScheduler
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.denoiser import Denoiser


class _Level(NamedTuple):
    signal: Tensor  # √ᾱ, (B, 1, 1, 1)
    noise: Tensor  # √(1 - ᾱ)


class Halving:
    """One round of progressive distillation (Salimans and Ho 2022, algorithm 2), for v."""

    def __init__(self, teacher: Denoiser, schedule: DDPMScheduler, steps: int) -> None:
        self._teacher = teacher.eval().requires_grad_(False)
        self._cumulated = schedule.alphas_cumprod
        self._steps = steps

    def starts(self, uniform: Tensor) -> Tensor:
        """Timesteps (B,) at which a step of the student begins, for draws (B,) in [0, 1)."""
        number = (uniform * self._steps).long() + 1
        return number * len(self._cumulated) // self._steps - 1

    def target(self, noisy: Tensor, known: Tensor, at: Tensor) -> Tensor:
        """The v that leads from ``noisy`` to where the teacher comes in its two steps.

        ``known`` is what else the networks see: luma, hint and its confidence.
        """
        whole = len(self._cumulated) // self._steps
        half = self._stepped(noisy, known, at, at - whole // 2)
        end = self._stepped(half, known, at - whole // 2, at - whole)
        begins, ends = self._level(at), self._level(at - whole)
        ratio = ends.noise / begins.noise
        chroma = (end - ratio * noisy) / (ends.signal - ratio * begins.signal)
        noise = (noisy - begins.signal * chroma) / begins.noise
        return begins.signal * noise - begins.noise * chroma

    def _stepped(self, noisy: Tensor, known: Tensor, at: Tensor, to: Tensor) -> Tensor:
        """One step of DDIM (Song et al. 2021), without noise of its own."""
        entry = torch.cat([noisy, known], 1).contiguous(memory_format=torch.channels_last)
        with torch.no_grad():
            v = self._teacher(entry, at).float()
        begins, ends = self._level(at), self._level(to)
        chroma = begins.signal * noisy - begins.noise * v
        noise = begins.signal * v + begins.noise * noisy
        return torch.add(ends.signal * chroma, ends.noise * noise)

    def _level(self, at: Tensor) -> _Level:
        """Of timesteps (B,); before the first one there is no noise left."""
        cumulated = self._cumulated.to(at.device)
        share = torch.where(at < 0, torch.ones_like(cumulated[0]), cumulated[at.clamp_min(0)])
        share = share.view(-1, 1, 1, 1)
        return _Level(share.sqrt(), (1 - share).sqrt())
