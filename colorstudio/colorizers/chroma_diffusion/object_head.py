"""Which places belong to the object that a person points at, by a light head on the encoder."""

from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.encoder import EfficientNetLite, Maps
from colorstudio.colorizers.chroma_diffusion.layers import convolution
from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork

_GUIDES = 9  # maps that say what was pointed at
_NEAR = (0.06, 0.25)  # of the shorter side: how far from a mark its neighbourhood reaches
_SURE = 0.7  # of a former mask, from where on it counts as marked
_RIM = 9  # cells around a former mask that count as its surroundings
_REACHES = (1, 2, 4, 8)  # cells of an eighth of the view
_UNSEEN = -1.0  # likeness to what nobody has marked


@dataclass(frozen=True, slots=True)
class ObjectLayout:
    """What a head is made of; ``known`` are the channels of the head of things below it."""

    variant: str = "lite2"
    known: int = 64
    words: int = 32
    deep: int = 64
    fine: int = 40
    rounds: int = 1  # of blocks of widening reach
    context: int = 0  # channels of what the encoder sees on its coarse maps; 0: it looks at none


class Pointing(NamedTuple):
    """What was pointed at, on cells of a quarter of the view (B, K, h, w) each.

    ``held`` and ``left`` are marks, one a map, of the object and of what is not it; empty maps are
    none. ``former`` (B, 1, h, w) is the mask as it was thought to be, 0 where nobody knows.
    """

    held: Tensor
    left: Tensor
    former: Tensor


class ObjectHead(SavedNetwork):
    """The encoder's maps and what was pointed at to logits (B, 1, h, w) of the object.

    A mark says what the object looks like: how alike each place is to it is what the head goes by,
    beside where the marks lie and what the mask was before (Sofiiuk et al. 2021).
    """

    Layout = ObjectLayout
    layout: ObjectLayout

    def __init__(self, layout: ObjectLayout) -> None:
        super().__init__(layout)
        quarter, eighth, sixteenth, deepest = EfficientNetLite.channels(layout.variant)
        deep, fine = layout.deep, layout.fine
        if layout.context:
            self.coarse = nn.Conv2d(sixteenth, layout.context, 1)
            self.coarsest = nn.Conv2d(deepest, layout.context, 1)
            eighth += layout.context
            self.named = nn.Conv2d(layout.context, layout.words, 1)
        self.words = nn.Conv2d(layout.known + quarter, layout.words, 1)
        self.seen = nn.Conv2d(layout.known + eighth + _GUIDES, deep, 1)
        self.blocks = nn.ModuleList(_Wide(deep, r) for _ in range(layout.rounds) for r in _REACHES)
        self.whole = nn.Linear(deep + layout.words, deep)
        self.close = nn.Conv2d(layout.known + quarter + deep + _GUIDES, fine, 1)
        self.first = convolution(fine, fine, 3)
        self.second = convolution(fine, fine, 3)
        self.finer = nn.ModuleList(_Wide(fine, 1) for _ in range(layout.rounds - 1))
        self.head = nn.Conv2d(fine, 1, 1)

    def forward(self, maps: Maps, known: Tensor, grey: Tensor, pointing: Pointing) -> Tensor:
        """Logits; ``known`` (B, c, h, w) is what the head of things goes by, ``grey`` luma
        (B, 1, h, w) in [0, 1]."""
        eighth, words = maps.eighth, self.words(torch.cat([known, maps.quarter], 1))
        if self.layout.context:
            seen = self._context(maps)
            eighth = torch.cat([eighth, seen], 1)
            words = words + F.interpolate(self.named(seen), words.shape[-2:], mode="bilinear")
        words = F.normalize(words.float(), dim=1)
        held, left = _marks(pointing)
        guides = _guides(words, held, left, pointing.former, grey)
        size = maps.eighth.shape[2], maps.eighth.shape[3]
        small = [F.adaptive_avg_pool2d(one, size) for one in (known, guides)]
        x = self.seen(torch.cat([small[0], eighth, small[1]], 1))
        for block in self.blocks:
            x = block(x)
        x = x + self.whole(torch.cat([x.mean((2, 3)), _mean_word(words, held)], 1))[..., None, None]
        x = F.interpolate(x, known.shape[-2:], mode="bilinear")
        y = F.relu(self.close(torch.cat([known, maps.quarter, x, guides], 1)))
        y = F.relu(y + self.second(F.relu(self.first(y))))
        for block in self.finer:
            y = block(y)
        logits: Tensor = self.head(y)
        return logits

    def _context(self, maps: Maps) -> Tensor:
        """What the coarse maps show, on cells of an eighth."""
        size = maps.eighth.shape[-2:]
        both = self.coarse(maps.sixteenth), self.coarsest(maps.deepest)
        near, far = (F.interpolate(one, size, mode="bilinear") for one in both)
        return F.relu(near + far)


class _Wide(nn.Module):
    """Two convolutions beside the way, the first with gaps."""

    def __init__(self, channels: int, reach: int) -> None:
        super().__init__()
        self.first = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=reach, dilation=reach, bias=False),
            nn.BatchNorm2d(channels),
        )
        self.second = convolution(channels, channels, 3)
        nn.init.zeros_(self.second.get_parameter("1.weight"))  # it says nothing as yet

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.second(F.relu(self.first(x))))


def _guides(words: Tensor, held: Tensor, left: Tensor, former: Tensor, grey: Tensor) -> Tensor:
    """(B, 9, h, w); in float32 where the rest learns in bfloat16, as likeness is a matter of
    hundredths."""
    with torch.autocast(words.device.type, enabled=False):
        return torch.cat(
            [
                _likeness(words, held),
                _likeness(words, left),
                *(_around(held, reach) for reach in _NEAR),
                *(_around(left, reach) for reach in _NEAR),
                former,
                grey,
                _contrast(grey),
            ],
            1,
        )


def _marks(pointing: Pointing) -> tuple[Tensor, Tensor]:
    """The marks, and what a former mask says beside them: its inside, and a rim around it."""
    former = pointing.former
    inside = (former > _SURE).to(former.dtype)
    rim = F.max_pool2d(former, _RIM, 1, _RIM // 2) - F.max_pool2d(former, 3, 1, 1)
    return torch.cat([pointing.held, inside], 1), torch.cat([pointing.left, rim.clamp_min(0)], 1)


def _likeness(words: Tensor, marks: Tensor) -> Tensor:
    """(B, 1, h, w): how alike each place is to the likest of the marks."""
    area = marks.sum((2, 3))
    mean = torch.einsum("bkhw,bchw->bkc", marks, words) / area.clamp_min(1e-6)[..., None]
    alike = torch.einsum("bkc,bchw->bkhw", F.normalize(mean, dim=2), words)
    alike = torch.where(area[..., None, None] > 0, alike, alike.new_tensor(_UNSEEN))
    return alike.max(1, keepdim=True).values


def _mean_word(words: Tensor, marks: Tensor) -> Tensor:
    held = marks.max(1, keepdim=True).values
    return (words * held).sum((2, 3)) / held.sum((2, 3)).clamp_min(1e-6)


def _around(marks: Tensor, reach: float) -> Tensor:
    """(B, 1, h, w): 1 at the clicked marks, falling off over ``reach`` of the shorter side."""
    clicked = marks[:, :-1].max(1, keepdim=True).values
    height, width = clicked.shape[-2:]
    sigma = reach * min(height, width)
    blurred = _blur(_blur(clicked, sigma, 2), sigma, 3)
    return blurred / blurred.amax((1, 2, 3), keepdim=True).clamp_min(1e-6)


def _blur(plane: Tensor, sigma: float, axis: int) -> Tensor:
    length = plane.shape[axis]
    places = torch.arange(length, device=plane.device, dtype=plane.dtype)
    kernel = torch.exp(-0.5 * ((places[:, None] - places[None]) / sigma) ** 2)
    if axis == 2:
        return torch.einsum("ij,bcjw->bciw", kernel, plane)
    return torch.einsum("ij,bchj->bchi", kernel, plane)


def _contrast(grey: Tensor) -> Tensor:
    mean = F.avg_pool2d(grey, 3, 1, 1, count_include_pad=False)
    return (grey - mean).abs() * 4
