"""The colours that a set holds, on a lattice, and how frequent each is."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from colorstudio.training.colour import chroma_of
from colorstudio.training.data.batches import whole
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.samples import pictures_of

STEP = 0.36
"""Of the lattice, in model units: eleven code values."""

_PICTURES, _SIZE = 4000, (48, 48)
_LEAST = 5e-5  # share of cells below which a colour is left out
_EVEN = 0.3  # share of an even distribution in what counts as common
_MOST = 6.0  # times the mean, is what a colour counts: still rarer ones would teach specks


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours (K, 2) in model units, and their shares (K,)."""

    colours: Tensor
    shares: Tensor

    def softly(self, chroma: Tensor) -> Tensor:
        """Which colours (B, 2, h, w) are: shares (B, K, h, w), spread over the nearest ones."""
        colours = self.colours.to(chroma.device)
        width = 2 * (STEP * 0.6) ** 2
        cross = torch.einsum("bchw,kc->bkhw", chroma, colours * (2 / width))
        return torch.softmax(cross - (colours.square().sum(1) / width).view(1, -1, 1, 1), 1)

    def common(self) -> Tensor:
        """How frequent each colour is, (K,), none of them too rare to be painted."""
        return _EVEN / len(self.shares) + (1 - _EVEN) * self.shares

    def rarity(self, strength: float) -> Tensor:
        """How much each colour counts, (K,), mean 1 over cells (Zhang et al. 2016, eq. 4)."""
        even = 1 / len(self.shares)
        weight = 1 / ((1 - strength) * even + strength * self.shares)
        weight = weight.clamp(max=_MOST * float(weight @ self.shares))
        return weight / (weight @ self.shares)


def palette_of(pictures: PackedSet, known: Tensor | None = None) -> Palette:
    """The palette of a set; the same set has always the same one.

    With ``known`` (K, 2), the colours of a network that learns on, those and no others.
    """
    every = max(1, len(pictures) // _PICTURES)
    counts: dict[tuple[int, int], int] = {}
    for number in range(0, len(pictures), every):
        picture = pictures_of(whole(pictures[number], _SIZE)[None], torch.device("cpu"))
        cells = torch.round(chroma_of(picture) / STEP).int().flatten(2)[0].T
        places, found = np.unique(cells.numpy(), axis=0, return_counts=True)
        for (cb, cr), count in zip(places.tolist(), found.tolist(), strict=True):
            counts[cb, cr] = counts.get((cb, cr), 0) + count
    total = sum(counts.values())
    kept = sorted(place for place, count in counts.items() if count > _LEAST * total)
    if known is not None:
        kept = [(cb, cr) for cb, cr in torch.round(known / STEP).int().tolist()]
    shares = torch.tensor([counts.get(place, 1) for place in kept], dtype=torch.float32)
    colours = torch.tensor(kept, dtype=torch.float32) * STEP if known is None else known
    return Palette(colours, shares / shares.sum())
