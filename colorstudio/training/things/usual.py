"""Which colours things usually have: counted in labelled pictures."""

from collections.abc import Iterable
from dataclasses import replace

import cv2
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.things import LEVELS, ThingHead
from colorstudio.training.colour import chroma_of, luma_of
from colorstudio.training.data.palette import Palette
from colorstudio.training.things.labelled import Labelled

_CELL = 4  # pixels, down and across
_GREY = 0.02  # mean chroma, in model units, below which a picture has no colour to count
_UNSEEN = 3.0  # pictures' worth of a class at any luma that its colours at one luma begin from
_ANY = 0.03  # share of what all classes have


def with_usual(head: ThingHead, pictures: Iterable[Labelled], palette: Tensor) -> ThingHead:
    """The head, and what is usual for what it names."""
    layout = replace(head.layout, colours=len(palette))
    knowing = ThingHead(layout)
    usual = usual_colours(pictures, len(layout.classes), palette)
    learnt = {name: part for name, part in head.state_dict().items() if name != "usual"}
    knowing.load_state_dict(learnt | {"usual": usual})
    return knowing.eval()


def usual_colours(pictures: Iterable[Labelled], classes: int, palette: Tensor) -> Tensor:
    """(classes, LEVELS, K): how likely each colour of ``palette`` (K, 2) is; rows sum to 1.

    A picture counts by the root of how much of it a class covers, as its cells have much in common.
    """
    counts = torch.zeros(classes, LEVELS, len(palette))
    colours = Palette(palette.float(), torch.full((len(palette),), 1 / len(palette)))
    for one in pictures:
        height, width = (side // _CELL for side in one.labels.shape)
        small = cv2.resize(one.rgb, (2 * width, 2 * height), interpolation=cv2.INTER_AREA)
        picture = torch.from_numpy(small).permute(2, 0, 1)[None].float() / 255
        named = cv2.resize(one.labels, (width, height), interpolation=cv2.INTER_NEAREST)
        counts += _counted(picture, torch.from_numpy(named).long().flatten(), colours, classes)
    return _smoothed(counts)


def _counted(picture: Tensor, named: Tensor, colours: Palette, classes: int) -> Tensor:
    chroma = chroma_of(picture)
    found = torch.zeros(classes * LEVELS, len(colours.colours))
    if chroma.abs().mean() < _GREY:
        return found.view(classes, LEVELS, -1)
    level = (F.avg_pool2d(luma_of(picture), 2).flatten() * LEVELS).long().clamp(0, LEVELS - 1)
    known = named < classes
    soft = colours.softly(chroma).flatten(2)[0].T
    found.index_add_(0, (named * LEVELS + level)[known], soft[known])
    found = found.view(classes, LEVELS, -1)
    area = found.sum((1, 2), keepdim=True)
    return found / area.clamp_min(1) * (area / len(named)).sqrt()


def _smoothed(counts: Tensor) -> Tensor:
    """Odds: thin counts lean on the class at any luma, and all a little on all classes."""
    of_class = counts.sum(1)
    of_class = of_class / of_class.sum(1, keepdim=True).clamp_min(1e-6)
    table = counts + _UNSEEN * of_class[:, None]
    table = table / table.sum(2, keepdim=True).clamp_min(1e-6)
    of_all = counts.sum((0, 1))
    of_all = (of_all + 1e-4) / (of_all + 1e-4).sum()
    unseen = table.sum(2, keepdim=True) < 0.5
    return torch.where(unseen, of_all, (1 - _ANY) * table + _ANY * of_all)
