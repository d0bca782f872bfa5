"""What decoders of the encoder's maps are built of."""

import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn


class Residual(nn.Module):
    """Two convolutions beside the way (He et al. 2016)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = convolution(channels, channels, 3)
        self.second = convolution(channels, channels, 3)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.second(F.relu(self.first(x))))


class Meeting(nn.Module):
    """The coarser level, doubled, meets the encoder's own map of this size."""

    def __init__(self, coarser: int, own: int, outputs: int) -> None:
        super().__init__()
        self.above = nn.Conv2d(coarser, outputs, 1)
        self.own = nn.Conv2d(own, outputs, 1)
        self.mix = convolution(outputs, outputs, 3)

    def forward(self, coarser: Tensor, own: Tensor) -> Tensor:
        above = F.interpolate(self.above(coarser), scale_factor=2, mode="bilinear")
        return F.relu(self.mix(F.relu(above + self.own(own))))


def convolution(inputs: int, outputs: int, kernel: int) -> nn.Sequential:
    """A convolution of the same size, normalised."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
    )
