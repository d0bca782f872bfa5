"""A model that colours nothing: it makes short clips, luma and chroma, out of noise.

As its study has it: a base model samples X sparse frames, an interpolation model restores those
between each two of them by cold diffusion.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import torch
from torch import Tensor

from colorstudio.chroma.matrices import BT601
from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork
from colorstudio.colorizers.cold_interpolation.pipeline import crossfade, restored
from colorstudio.colorizers.moving.network import MovingDenoiser
from colorstudio.colorizers.moving.samplers import run_sampler
from colorstudio.colorizers.moving.saved import SavedPipeline
from colorstudio.colorizers.moving.settings import GeneratorSettings

PLANES = 3  # Y', Cb, Cr
KNOWN = 1  # plane that says which frames are given


@dataclass
class VideoGeneratorPipeline(SavedPipeline):
    """Two networks over whole pictures of ``settings.size``."""

    base: MovingDenoiser
    between: MovingDenoiser
    settings: GeneratorSettings

    parts: ClassVar[Mapping[str, type[SavedNetwork]]] = {
        "base": MovingDenoiser,
        "between": MovingDenoiser,
    }
    Settings = GeneratorSettings

    @torch.inference_mode()
    def __call__(self, seed: int, on_step: Callable[[float], None]) -> Tensor:
        """R′G′B′ (K, 3, H, W) in [0, 1] of one clip."""
        own, (height, width) = self.settings, self.settings.size
        generator = torch.Generator().manual_seed(seed)
        noise = torch.randn((1, own.sparse, PLANES, height, width), generator=generator)
        device = self.base.device
        done = 0

        def count() -> None:
            nonlocal done
            done += 1
            on_step(done / own.steps)

        def velocity(clip: Tensor, t: Tensor) -> Tensor:
            v: Tensor = self.base(clip.to(self.base.dtype), t).float()
            return v

        noise = noise.to(device)
        sparse = run_sampler(own.sampler, velocity, noise, noise, own.steps, 1.0, generator, count)
        return rgb_of_planes(self.filled_between(sparse)[0]).clamp(0, 1).cpu()

    def filled_between(self, sparse: Tensor) -> Tensor:
        """(1, K, 3, H, W) around and between sparse frames (1, X, 3, H, W)."""
        pairs = [sparse[:, first : first + 2] for first in range(sparse.shape[1] - 1)]
        return torch.cat([sparse[:, :1], *(self._filled(pair)[:, 1:] for pair in pairs)], 1)

    def _filled(self, ends: Tensor) -> Tensor:
        """(1, M + 2, 3, H, W) between two frames."""
        frames = self.settings.skipped + 2
        faded = crossfade(ends, frames)
        if frames == 2:
            return faded
        x, known = faded, given_ends(faded)
        levels = torch.linspace(1, 0, self.settings.cold_steps + 1).tolist()
        for level, less in pairwise(levels):
            at = torch.tensor([level], device=x.device)
            x = x + (level - less) * (restored(self.between, x, known, at) - faded)
        return x


def given_ends(clips: Tensor) -> Tensor:
    """(B, T, 1, H, W): 1 in the first and in the last frame."""
    known = torch.zeros_like(clips[:, :, :KNOWN])
    known[:, [0, -1]] = 1
    return known


def planes_of(rgb: Tensor) -> Tensor:
    """Y', Cb and Cr (B, 3, H, W), each about within [-1, 1], of R′G′B′ in [0, 1]."""
    luma = BT601.red * rgb[:, :1] + BT601.green * rgb[:, 1:2] + BT601.blue * rgb[:, 2:]
    cb, cr = (rgb[:, 2:] - luma) / BT601.cb_unit, (rgb[:, :1] - luma) / BT601.cr_unit
    return torch.cat([luma * 2 - 1, 4 * cb, 4 * cr], 1)


def rgb_of_planes(planes: Tensor) -> Tensor:
    """The way back, not clipped."""
    luma, cb, cr = (planes[:, :1] + 1) / 2, planes[:, 1:2] / 4, planes[:, 2:] / 4
    blue, red = luma + cb * BT601.cb_unit, luma + cr * BT601.cr_unit
    green = (luma - BT601.blue * blue - BT601.red * red) / BT601.green
    return torch.cat([red, green, blue], 1)
