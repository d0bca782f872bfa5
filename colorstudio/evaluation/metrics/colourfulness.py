"""How much colour there is."""

import torch
from torch import Tensor


def colourfulness(rgb: Tensor) -> Tensor:
    """(B,) of frames (B, 3, H, W) in 0..255: σ + 0.3 μ of the opponent colours; grey has 0.

    Hasler and Süsstrunk, "Measuring colourfulness in natural images", 2003.
    """
    red, green, blue = rgb.flatten(2).unbind(1)
    opponents = torch.stack([red - green, (red + green) / 2 - blue], 1)
    spread = opponents.var(2, correction=0).sum(1).sqrt()
    offset = opponents.mean(2).square().sum(1).sqrt()
    return spread + 0.3 * offset
