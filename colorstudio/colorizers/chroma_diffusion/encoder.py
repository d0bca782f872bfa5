"""EfficientNet-Lite: what is on a grey picture, as maps from a quarter of its size down.

Tan and Le 2019, in the variant without squeeze-and-excitation and with ReLU6 that Google published
for small devices. Normalisation is folded into the convolutions: the network was taught elsewhere,
and here at most its last blocks learn on.
"""

import math
from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

STRIDE = 32
"""Both sides of what the encoder sees are multiples of it."""


class Maps(NamedTuple):
    """What the encoder sees at a quarter to a 32nd of the picture's size."""

    quarter: Tensor
    eighth: Tensor
    sixteenth: Tensor
    deepest: Tensor


@dataclass(frozen=True, slots=True)
class _Stage:
    repeats: int
    kernel: int
    stride: int
    expansion: int
    channels: int


_STAGES = (
    _Stage(1, 3, 1, 1, 16),
    _Stage(2, 3, 2, 6, 24),
    _Stage(2, 5, 2, 6, 40),
    _Stage(3, 3, 2, 6, 80),
    _Stage(3, 5, 1, 6, 112),
    _Stage(4, 5, 2, 6, 192),
    _Stage(1, 3, 1, 6, 320),
)
_STEM = 32
_SCALING = {  # width and depth; the tiny one is for tests
    "lite0": (1.0, 1.0),
    "lite1": (1.0, 1.1),
    "lite2": (1.1, 1.2),
    "tiny": (0.1, 0.3),
}
_MAPS = (1, 2, 4, 6)  # the stages whose results are the maps
STAGES = len(_STAGES)
VARIANTS = tuple(_SCALING)
_FIXED = (0, 6)  # the stages whose depth does not grow
_MULTIPLE = 8  # of channels


class EfficientNetLite(nn.Module):
    """Grey (B, 1, H, W) in [0, 1] to :class:`Maps`."""

    def __init__(self, variant: str = "lite0") -> None:
        super().__init__()
        width, depth = _SCALING[variant]
        self.stem = nn.Conv2d(1, _STEM, 3, 2)
        self.stages = nn.ModuleList()
        inputs = _STEM
        for number, stage in enumerate(_STAGES):
            repeats = stage.repeats if number in _FIXED else math.ceil(stage.repeats * depth)
            outputs = _scaled(stage.channels, width)
            blocks = [_Block(inputs, outputs, stage, stage.stride)]
            blocks += [_Block(outputs, outputs, stage, 1) for _ in range(repeats - 1)]
            self.stages.append(nn.Sequential(*blocks))
            inputs = outputs
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):  # without normalisation, the usual start says nothing
                nn.init.kaiming_normal_(layer.weight)

    @staticmethod
    def channels(variant: str) -> tuple[int, ...]:
        """Of the maps."""
        return tuple(_scaled(_STAGES[stage].channels, _SCALING[variant][0]) for stage in _MAPS)

    def forward(self, grey: Tensor) -> Maps:
        """The sides of ``grey`` divide by :data:`STRIDE`."""
        x = _at_most_six(_same(self.stem, grey * (255 / 128) - 127 / 128))
        maps = []
        for number, stage in enumerate(self.stages):
            x = stage(x)
            if number in _MAPS:
                maps.append(x)
        return Maps(*maps)


class _Block(nn.Module):
    """An inverted bottleneck (Sandler et al. 2018)."""

    def __init__(self, inputs: int, outputs: int, stage: _Stage, stride: int) -> None:
        super().__init__()
        inner = inputs * stage.expansion
        self.expand = nn.Conv2d(inputs, inner, 1) if stage.expansion > 1 else None
        self.across = nn.Conv2d(inner, inner, stage.kernel, stride, groups=inner)
        self.project = nn.Conv2d(inner, outputs, 1)
        self._adds = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        y = x if self.expand is None else _at_most_six(self.expand(x))
        y = self.project(_at_most_six(_same(self.across, y)))
        return torch.add(x, y) if self._adds else torch.as_tensor(y)


def _at_most_six(x: Tensor) -> Tensor:
    return F.relu6(x)


def _same(layer: nn.Conv2d, x: Tensor) -> Tensor:
    """TensorFlow's "same" padding: with a stride, right and below get the odd pixel."""
    kernel, stride = layer.kernel_size[0], layer.stride[0]
    if stride == 1:
        return F.conv2d(x, layer.weight, layer.bias, 1, kernel // 2, 1, layer.groups)
    before = (kernel - stride) // 2
    after = kernel - stride - before
    padded = F.pad(x, (before, after, before, after))
    return F.conv2d(padded, layer.weight, layer.bias, stride, 0, 1, layer.groups)


def _scaled(channels: int, width: float) -> int:
    wanted = channels * width
    rounded = max(_MULTIPLE, int(wanted + _MULTIPLE / 2) // _MULTIPLE * _MULTIPLE)
    return rounded + _MULTIPLE if rounded < 0.9 * wanted else rounded
