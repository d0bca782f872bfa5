"""A next frame for a photograph: it moves and bends a little, in a known way."""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.training.data.film_look import Chance

_TURN = math.radians(3)
_SCALE = 0.03
_SHIFT = 0.1  # of half the picture
_BEND = 0.03  # likewise
_KNOTS = 4


@dataclass(frozen=True, slots=True)
class Motion:
    """Where each pixel of the second frame comes from in the first: (B, H, W, 2) in [-1, 1]."""

    grid: Tensor

    def warp(self, first: Tensor) -> Tensor:
        """(B, C, h, w) of the first frame as the second one sees it."""
        return F.grid_sample(first, self._at(first), padding_mode="border", align_corners=False)

    def visible(self, like: Tensor) -> Tensor:
        """(B, 1, h, w): 1 where the second frame shows what the first one does."""
        inside = self._at(like).abs().amax(3) <= 1
        return inside.float()[:, None]

    def _at(self, like: Tensor) -> Tensor:
        grid = self.grid.permute(0, 3, 1, 2)
        size = (like.shape[-2], like.shape[-1])
        return F.interpolate(grid, size, mode="area").permute(0, 2, 3, 1)


def draw_motion(like: Tensor, chance: Chance) -> Motion:
    """A motion for each of the pictures ``like`` (B, C, H, W)."""
    turn, scale = _TURN * chance.normal(), 1 + _SCALE * chance.normal()
    cos, sin = scale * turn.cos(), scale * turn.sin()
    shift = _SHIFT * (2 * chance.uniform(2) - 1)
    rows = torch.cat([cos, -sin, shift[:, :1], sin, cos, shift[:, 1:]], 1).view(-1, 2, 3)
    size = (like.shape[-2], like.shape[-1])
    grid = F.affine_grid(rows, [len(like), 1, *size], align_corners=False)
    bend = _BEND * chance.normal(2, _KNOTS, _KNOTS)
    bend = F.interpolate(bend, size, mode="bicubic", align_corners=True)
    return Motion(grid + bend.permute(0, 2, 3, 1))
