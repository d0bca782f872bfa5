"""Packed pictures made into what a network sees and what it should say."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.training.colour import chroma_of
from colorstudio.training.data.film_look import Chance, FilmLook
from colorstudio.training.data.motion import Motion, draw_motion
from colorstudio.training.data.share import Share


@dataclass(frozen=True, slots=True)
class Sample:
    """A batch: the film's luma (B, 1, H, W), the truth's chroma (B, 2, H/2, W/2) in model units."""

    picture: Tensor  # (B, 3, H, W), R′G′B′ in [0, 1]
    luma: Tensor
    chroma: Tensor
    motion: Motion | None = None  # where the batch is first frames, then their next ones
    exemplar: Tensor | None = None  # pictures (B, 3, H, W) of the same scenes, where asked for
    maps: Mapping[str, Tensor] = field(default_factory=dict)  # (B, 1, H, W), bytes in [0, 1]

    @property
    def seen(self) -> Tensor:
        """Luma as the networks take it: (B, 4, H/2, W/2) in [-1, 1]."""
        return F.pixel_unshuffle(self.luma * 2 - 1, 2)

    @property
    def labels(self) -> Tensor | None:
        """Numbers of classes (B, H, W), where there are semantic maps."""
        return labels_of(self.maps["semantic"]) if "semantic" in self.maps else None


def pictures_of(rgb: NDArray[np.uint8], device: torch.device) -> Tensor:
    """(B, 3, H, W) in [0, 1] of (B, H, W, 3)."""
    return torch.from_numpy(rgb).to(device).permute(0, 3, 1, 2).float() / 255


def labels_of(semantic: Tensor) -> Tensor:
    """Numbers of classes (B, H, W) of a semantic map (B, 1, H, W) in [0, 1]."""
    return (semantic[:, 0] * 255).round().long()


def draw_sample(
    picture: Tensor,
    film: FilmLook,
    generator: torch.Generator,
    share: Share,
    in_pairs: bool,
) -> Sample:
    """Pictures (B, 3, H, W) on old stock; ``in_pairs``: half of them, then their next frames."""
    motion = None
    if in_pairs:
        first = picture[: max(1, len(picture) // 2)]
        motion = draw_motion(first, Chance(generator, first.device, len(first), share))
        picture = torch.cat([first, motion.warp(first)])
    return Sample(picture, film(picture, generator, share), chroma_of(picture), motion)


def generator_for(device: torch.device, *numbers: int) -> torch.Generator:
    """A generator whose draws depend on ``numbers`` alone."""
    return torch.Generator(device).manual_seed(seed_of(*numbers))


def seed_of(*numbers: int) -> int:
    """One seed of several numbers."""
    return int(np.random.SeedSequence(numbers).generate_state(1, np.uint64)[0] >> np.uint64(1))
