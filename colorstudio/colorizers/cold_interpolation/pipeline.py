"""The interpolation model: cold diffusion (Bansal et al. 2022) between two coloured frames.

The degradation is no noise. At its full strength the frames between show a cross-fade of the two
at their ends; with less of it, as much less of that and more of their own colour. The network sees
a clip so degraded, its lumas and what motion carried, and names what was there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork
from colorstudio.colorizers.chroma_diffusion.view import (
    CHROMA_SCALE,
    HintMap,
    View,
    resize,
    upsample_guided,
)
from colorstudio.colorizers.moving.network import MovingDenoiser
from colorstudio.colorizers.moving.saved import SavedPipeline
from colorstudio.colorizers.moving.settings import ColdSettings

LEVELS = 1000  # of degradation, as the network counts them

OnWindow = Callable[[float], None]
"""Hears the fraction done; may raise to stop."""


@dataclass
class ColdInterpolationPipeline(SavedPipeline):
    """Only the network runs on its device."""

    unet: MovingDenoiser
    settings: ColdSettings

    parts: ClassVar[Mapping[str, type[SavedNetwork]]] = {"unet": MovingDenoiser}
    Settings = ColdSettings

    @torch.inference_mode()
    def __call__(self, luma: Tensor, carried: HintMap, steps: int, on_window: OnWindow) -> Tensor:
        """Chroma (T, 2, h, w) in grid units of a span's luma (T, 1, 2h, 2w), on the CPU.

        ``carried`` lies on the grid, in grid units, certain of the first frame and of the last.
        """
        size = carried.chroma.shape[-2:]
        view = View.of(luma, self.settings.short_side, 1 << (self.unet.levels - 1))
        seen = view.luma(luma)
        known = view.hint(HintMap(carried.chroma * CHROMA_SCALE, carried.confidence))
        restored = self._between(seen, known, steps, on_window)
        small = view.crop(restored)
        return upsample_guided(small, resize(luma, *size)) / CHROMA_SCALE

    def _between(self, seen: Tensor, known: HintMap, steps: int, on_window: OnWindow) -> Tensor:
        """Far apart frames first; then, likewise, those between each two of them."""
        colour = known.chroma.clone()
        windows = windows_between(len(seen), self.unet.layout.frames)
        for done, places in enumerate(windows, 1):
            here = torch.tensor(places)
            hint = HintMap(known.chroma[here], known.confidence[here])
            ends = HintMap(colour[here[[0, -1]]], torch.ones_like(hint.confidence[[0, -1]]))
            found = self.restore(seen[here], hint, ends, steps)
            sure = hint.confidence[1:-1]
            colour[here[1:-1]] = sure * hint.chroma[1:-1] + (1 - sure) * found[1:-1]
            on_window(done / len(windows))
        return colour

    def restore(self, seen: Tensor, hint: HintMap, ends: HintMap, steps: int) -> Tensor:
        """One window (T, 2, h, w) of model units, whose ``ends`` (2, 2, h, w) have their colour."""
        device = self.unet.device
        chroma, confidence = hint.chroma.clone(), hint.confidence.clone()
        chroma[[0, -1]], confidence[[0, -1]] = ends.chroma, ends.confidence
        known = torch.cat([seen, chroma * (confidence > 0), confidence], 1).to(device)
        faded = crossfade(ends.chroma.to(device)[None], len(seen))
        x = faded
        levels = torch.linspace(1, 0, steps + 1).tolist()
        for level, less in pairwise(levels):
            clean = restored(self.unet, x, known[None], torch.tensor([level], device=device))
            x = x + (level - less) * (clean - faded)  # the improved algorithm of Bansal et al.
        return x[0].cpu()


def crossfade(ends: Tensor, frames: int) -> Tensor:
    """(B, T, 2, h, w) from the first to the last of ``ends`` (B, 2, 2, h, w)."""
    share = torch.linspace(0, 1, frames, device=ends.device).view(1, -1, 1, 1, 1)
    return torch.lerp(ends[:, :1], ends[:, 1:], share)


def restored(network: MovingDenoiser, degraded: Tensor, known: Tensor, level: Tensor) -> Tensor:
    """What a clip was before it was degraded by ``level`` (B,) in [0, 1]; its ends stay."""
    entry = torch.cat([degraded, known], 2).to(network.dtype)
    change = network(entry, level * (LEVELS - 1)).float()
    inner = torch.ones(degraded.shape[1], device=degraded.device)
    inner[[0, -1]] = 0
    return torch.add(degraded, change * inner.view(1, -1, 1, 1, 1))


def windows_between(count: int, frames: int) -> list[list[int]]:
    """Windows of at most ``frames`` frames, each between two that have their colour by then."""
    found: list[list[int]] = []
    waiting = [(0, count - 1)]
    while waiting:
        first, last = waiting.pop(0)
        if last - first < 2:
            continue
        number = min(frames, last - first + 1)
        steps = range(number)
        places = [first + round(step * (last - first) / (number - 1)) for step in steps]
        found.append(places)
        waiting += list(pairwise(places))
    return found
