"""Learnt upsampling as fastai's U-Nets have it, which both networks took over."""

import torch
from torch import Tensor, nn


class Shuffle(nn.Module):
    """Convolution to space, ``scale`` times the size, blurred against checkerboards.

    Sub-pixel convolution (Shi et al. 2016), blurred (Sugawara et al. 2018). ``conv`` is a list as
    the checkpoints number it: the convolution, and batch normalisation where it has any.
    """

    def __init__(self, inputs: int, outputs: int, scale: int = 2, normalised: bool = True) -> None:
        super().__init__()
        convolution = nn.Conv2d(inputs, outputs * scale**2, 1, bias=not normalised)
        norm = [nn.BatchNorm2d(outputs * scale**2)] if normalised else []
        self.conv = nn.Sequential(convolution, *norm)
        self.shuf = nn.PixelShuffle(scale)
        self.pad = nn.ReplicationPad2d((1, 0, 1, 0))
        self.blur = nn.AvgPool2d(2, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(B, outputs, scale · h, scale · w) of (B, inputs, h, w)."""
        larger: Tensor = self.blur(self.pad(self.shuf(self.conv(x).relu())))
        return larger


def convolved(inputs: int, outputs: int, *more: nn.Module) -> nn.Sequential:
    """3 × 3, ReLU, batch normalisation, in the order of the checkpoints."""
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
    return nn.Sequential(convolution, nn.ReLU(), nn.BatchNorm2d(outputs), *more)


def joined(larger: Tensor, beside: Tensor) -> Tensor:
    """The upsampled map and the encoder's, which may be a pixel larger."""
    if larger.shape[-2:] != beside.shape[-2:]:
        larger = nn.functional.interpolate(larger, beside.shape[-2:], mode="nearest")
    return torch.cat([larger, beside], 1).relu()
