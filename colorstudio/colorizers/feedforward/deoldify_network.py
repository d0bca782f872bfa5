"""DeOldify (Antic 2018): fastai's U-Net around a ResNet, wide or deep, with self-attention."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.feedforward.upsampling import Shuffle, convolved, joined
from colorstudio.colorizers.feedforward.weights import Weights, count

_RANGE = 3.0  # of the answer, in deviations of the picture
_ATTENDS = 1  # the block that attends to itself
_FIRST = 4  # of the blocks among the layers, which the checkpoints number


@dataclass(frozen=True, slots=True)
class Sizes:
    """In what one DeOldify differs from another."""

    blocks: tuple[int, ...]  # of the ResNet's four stages
    stem: int
    widths: tuple[int, ...]  # of the stages' outputs
    is_bottleneck: bool
    is_deep: bool  # two convolutions a block, else one
    shuffled: tuple[int, ...]  # channels that each block brings up
    outputs: tuple[int, ...]  # and that it has in the end


ARTISTIC = Sizes(
    (3, 4, 6, 3),
    64,
    (64, 128, 256, 512),
    False,
    True,
    (256, 384, 384, 336),
    (768, 768, 672, 300),
)
STABLE = Sizes(
    (3, 4, 23, 3),
    64,
    (256, 512, 1024, 2048),
    True,
    False,
    (512, 512, 512, 256),
    (512, 512, 512, 256),
)
"""Also the sizes of "video"."""


def sizes_of(weights: Weights) -> Sizes:
    """The sizes that a checkpoint has. Raises KeyError where it is of another network."""
    is_bottleneck = "layers.0.4.0.conv3.weight" in weights
    is_deep = "layers.4.conv1.0.weight" in weights
    last, convolution = "conv3" if is_bottleneck else "conv2", "conv2" if is_deep else "conv"
    ups = range(_FIRST, _FIRST + 4)
    return Sizes(
        blocks=tuple(count(weights, f"layers.0.{stage}") for stage in range(4, 8)),
        stem=len(weights["layers.0.0.weight"]),
        widths=tuple(len(weights[f"layers.0.{stage}.0.{last}.weight"]) for stage in range(4, 8)),
        is_bottleneck=is_bottleneck,
        is_deep=is_deep,
        shuffled=tuple(len(weights[f"layers.{up}.shuf.conv.0.weight"]) // 4 for up in ups),
        outputs=tuple(len(weights[f"layers.{up}.{convolution}.0.weight"]) for up in ups),
    )


class DeOldify(nn.Module):
    """Grey R′G′B′ (B, 3, H, W) to coloured, both normalised as ImageNet is; H, W divide by 32."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        deep = sizes.widths[-1]
        skips = (*sizes.widths[-2::-1], sizes.stem)
        inputs = (deep, *sizes.outputs[:-1])
        last = sizes.outputs[-1]
        ups = [
            _Up(*widths, sizes.is_deep, attends=number == _ATTENDS)
            for number, widths in enumerate(
                zip(inputs, skips, sizes.shuffled, sizes.outputs, strict=True)
            )
        ]
        self.layers = nn.ModuleList(
            [
                _body(sizes),
                nn.BatchNorm2d(deep),
                nn.ReLU(),
                nn.Sequential(convolved(deep, 2 * deep), convolved(2 * deep, deep)),
                *ups,
                Shuffle(last, last, normalised=False),
                nn.Identity(),  # here the picture itself is laid beside
                _Residual(last + 3),
                nn.Sequential(nn.Conv2d(last + 3, 3, 1)),
            ]
        )

    def forward(self, grey: Tensor) -> Tensor:
        """See the class."""
        body, norm, relu, middle, *ups, shuffle, beside, residual, answer = self.layers
        x, skips = _encoded(body, grey)
        x = middle(relu(norm(x)))
        for up, skip in zip(ups, reversed(skips), strict=True):
            x = up(x, skip)
        x = shuffle(x)
        if x.shape[-2:] != grey.shape[-2:]:
            x = F.interpolate(x, grey.shape[-2:], mode="nearest")
        x = answer(residual(torch.cat([beside(x), grey], 1)))
        return torch.sigmoid(x) * (2 * _RANGE) - _RANGE


def _encoded(body: nn.Module, x: Tensor) -> tuple[Tensor, list[Tensor]]:
    """The deepest map, and those before each halving."""
    skips = []
    for number, part in enumerate(body.children()):
        if number in (3, 5, 6, 7):
            skips.append(x)
        x = part(x)
    return x, skips


def _body(sizes: Sizes) -> nn.Sequential:
    """A ResNet (He et al. 2016) without its classifier."""
    before, stages = sizes.stem, []
    block = _Bottleneck if sizes.is_bottleneck else _Basic
    for number, (width, blocks) in enumerate(zip(sizes.widths, sizes.blocks, strict=True)):
        stride = 2 if number else 1
        rest = [block(width, width, 1) for _ in range(blocks - 1)]
        stages.append(nn.Sequential(block(before, width, stride), *rest))
        before = width
    return nn.Sequential(
        nn.Conv2d(3, sizes.stem, 7, 2, 3, bias=False),
        nn.BatchNorm2d(sizes.stem),
        nn.ReLU(),
        nn.MaxPool2d(3, 2, 1),
        *stages,
    )


class _Basic(nn.Module):
    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.downsample = _shortcut(inputs, outputs, stride)

    def forward(self, x: Tensor) -> Tensor:
        y = self.bn2(self.conv2(self.bn1(self.conv1(x)).relu()))
        return torch.relu(y + (self.downsample(x) if self.downsample else x))


class _Bottleneck(nn.Module):
    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        inner = outputs // 4
        self.conv1 = nn.Conv2d(inputs, inner, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(inner)
        self.conv2 = nn.Conv2d(inner, inner, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(inner)
        self.conv3 = nn.Conv2d(inner, outputs, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(outputs)
        self.downsample = _shortcut(inputs, outputs, stride)

    def forward(self, x: Tensor) -> Tensor:
        y = self.bn2(self.conv2(self.bn1(self.conv1(x)).relu())).relu()
        y = self.bn3(self.conv3(y))
        return torch.relu(y + (self.downsample(x) if self.downsample else x))


def _shortcut(inputs: int, outputs: int, stride: int) -> nn.Sequential | None:
    if stride == 1 and inputs == outputs:
        return None
    return nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))


class _Up(nn.Module):
    """A block of the decoder; its convolutions are named as the checkpoints name them."""

    def __init__(
        self, inputs: int, skip: int, shuffled: int, outputs: int, is_deep: bool, *, attends: bool
    ) -> None:
        super().__init__()
        self.shuf = Shuffle(inputs, shuffled)
        self.bn = nn.BatchNorm2d(skip)
        attention = [_SelfAttention(outputs)] if attends else []
        self._names = ("conv1", "conv2") if is_deep else ("conv",)
        if is_deep:
            self.conv1 = convolved(shuffled + skip, outputs)
            self.conv2 = convolved(outputs, outputs, *attention)
        else:
            self.conv = convolved(shuffled + skip, outputs, *attention)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        x = joined(self.shuf(x), self.bn(skip))
        for name in self._names:
            x = self.get_submodule(name)(x)
        return x


class _SelfAttention(nn.Module):
    """Zhang et al. 2018."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.query = nn.Conv1d(channels, channels // 8, 1, bias=False)
        self.key = nn.Conv1d(channels, channels // 8, 1, bias=False)
        self.value = nn.Conv1d(channels, channels, 1, bias=False)
        self.gamma = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        flat = x.flatten(2)
        alike = torch.bmm(self.query(flat).transpose(1, 2), self.key(flat)).softmax(1)
        return torch.add(x, (self.gamma * torch.bmm(self.value(flat), alike)).view_as(x))


class _Residual(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Sequential(nn.Conv2d(channels, channels, 3, padding=1), nn.ReLU()) for _ in range(2)
        )

    def forward(self, x: Tensor) -> Tensor:
        first, second = self.layers
        return torch.add(x, second(first(x)))
