"""The 3-D U-Net: a 2-D one whose blocks look at the other frames as well.

Between the blocks of :class:`Denoiser` stand layers across time: a convolution over neighbouring
frames, and at the coarsest level attention over all places of all frames, which finds what has
moved. They begin as doing nothing (Singer et al. 2023; Guo et al. 2024), so that the network can
start from one that learnt from photographs.
"""

import math
from dataclasses import dataclass, field

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.denoiser import Denoiser, DenoiserLayout
from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork

_LONGEST_PERIOD = 64.0  # frames, of the waves that name a frame's place


@dataclass(frozen=True, slots=True)
class MovingLayout:
    """``frames`` are those that it learnt to see together; it takes any number."""

    frames: int = 8
    space: DenoiserLayout = field(default_factory=DenoiserLayout)
    reach: int = 3  # frames that a convolution over time sees
    attends: bool = True  # whether places of the coarsest level look at each other in all frames


class MovingDenoiser(SavedNetwork):
    """As :class:`Denoiser`, for clips: (B, T, in, h, w) to (B, T, out, h, w)."""

    Layout = MovingLayout
    layout: MovingLayout

    def __init__(self, layout: MovingLayout, space: Denoiser | None = None) -> None:
        super().__init__(layout)
        self.space = space or Denoiser(layout.space)
        widths = self.space.widths
        levels = self.space.levels
        coarsest = {levels - 1, levels} if layout.attends else set()
        head = layout.space.attention_head_dim
        groups = layout.space.norm_num_groups
        self.across = nn.ModuleList(
            _Across(width, groups, layout.reach, head if number in coarsest else 0)
            for number, width in enumerate(widths)
        )

    @classmethod
    def from_pictures(cls, space: Denoiser, layout: MovingLayout) -> "MovingDenoiser":
        """Does to each frame what ``space`` does, until it has learnt better."""
        return cls(layout, space)

    @property
    def levels(self) -> int:
        """See :class:`Denoiser`."""
        return self.space.levels

    def forward(self, entry: Tensor, timesteps: Tensor) -> Tensor:
        """With one timestep or one a clip; h and w divide by 2 ** (levels - 1)."""
        frames = entry.shape[1]
        layers = iter(self.across)

        def after(x: Tensor) -> Tensor:
            return next(layers)(x, frames)  # type: ignore[no-any-return]

        each = timesteps.expand(len(entry)).repeat_interleave(frames)
        flat = entry.flatten(0, 1).contiguous(memory_format=torch.channels_last)
        return torch.as_tensor(in_clips(self.space(flat, each, after), frames))


def in_clips(x: Tensor, frames: int) -> Tensor:
    """(B · T, ...) as (B, T, ...)."""
    return x.reshape(-1, frames, *x.shape[1:])


class _Across(nn.Module):
    """Between frames; its last layers begin at 0."""

    def __init__(self, channels: int, groups: int, reach: int, head: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(groups, channels)
        self.over_time = nn.Conv3d(channels, channels, (reach, 1, 1), padding=(reach // 2, 0, 0))
        _begin_at_nothing(self.over_time)
        self.everywhere = _Everywhere(channels, groups, head) if head else None

    def forward(self, x: Tensor, frames: int) -> Tensor:
        """``x`` (B·T, c, h, w)."""
        clip = in_clips(F.silu(self.norm(x)), frames).transpose(1, 2)
        x = x + self.over_time(clip).transpose(1, 2).flatten(0, 1)
        return x if self.everywhere is None else self.everywhere(x, frames)


class _Everywhere(nn.Module):
    """All places of all frames look at each other; each knows its frame's number."""

    def __init__(self, channels: int, groups: int, head: int) -> None:
        super().__init__()
        self._heads = max(1, channels // head)
        self.norm = nn.GroupNorm(groups, channels)
        self.place = nn.Linear(channels, channels)
        self.look = nn.Linear(channels, 3 * channels)
        self.out = nn.Linear(channels, channels)
        _begin_at_nothing(self.out)

    def forward(self, x: Tensor, frames: int) -> Tensor:
        """``x`` (B·T, c, h, w)."""
        height, width = x.shape[-2:]
        tokens = self.norm(x).flatten(2).transpose(1, 2).unflatten(0, (-1, frames))
        tokens = tokens + self.place(_waves(frames, x.shape[1]).to(x))[:, None]
        parts = self.look(tokens.flatten(1, 2)).chunk(3, -1)
        query, key, value = (part.unflatten(2, (self._heads, -1)).transpose(1, 2) for part in parts)
        seen = F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)
        change = self.out(seen).unflatten(1, (frames, height * width)).flatten(0, 1)
        return torch.add(x, change.transpose(1, 2).unflatten(2, (height, width)))


def _begin_at_nothing(layer: nn.Conv3d | nn.Linear) -> None:
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)


def _waves(frames: int, channels: int) -> Tensor:
    """(frames, channels): sines and cosines of the frames' numbers."""
    half = channels // 2
    periods = torch.logspace(math.log10(2), math.log10(_LONGEST_PERIOD), half)
    phase = torch.arange(frames)[:, None] * (2 * math.pi / periods)
    return F.pad(torch.cat([phase.sin(), phase.cos()], 1), (0, channels - 2 * half))
