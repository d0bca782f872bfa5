"""What a wrong class costs, where labels may name a whole or say only what is not there."""

from collections.abc import Sequence

import torch
from torch import Tensor

from colorstudio.training.things.labelled import UNKNOWN

PARTS = {"person": ("skin", "hair", "clothing")}
"""A label of the whole is right for each part: nobody said that a person is not clothed."""

ONE_THING = {
    "ccp": ("person", "skin", "hair", "clothing"),
    "human": ("person", "skin", "hair", "clothing"),
    "horse": ("animal",),
    "flower": ("flower",),
}
"""Sets that label one thing and no other: what they leave unknown is not it."""

_NOT_IT = 0.3  # weight of what is not there


class ThingLoss:
    """Cross entropy; each class counts by ``weight`` (classes,)."""

    def __init__(self, classes: Sequence[str], weight: Tensor) -> None:
        self._weight = weight
        number = {name: n for n, name in enumerate(classes)}
        self._wholes = [
            (number[whole], [number[whole], *(number[part] for part in parts if part in number)])
            for whole, parts in PARTS.items()
            if whole in number
        ]
        self._things = {
            source: [number[name] for name in names if name in number]
            for source, names in ONE_THING.items()
        }

    def __call__(self, logits: Tensor, labels: Tensor, sources: Sequence[str]) -> Tensor:
        """Of logits (B, classes, h, w) for labels (B, h, w) of these sets."""
        log_odds = torch.log_softmax(logits.float(), 1)
        known = labels != UNKNOWN
        label = torch.where(known, labels, 0)
        cost = -log_odds.gather(1, label[:, None]).squeeze(1)
        for whole, parts in self._wholes:
            cost = torch.where(label == whole, -torch.logsumexp(log_odds[:, parts], 1), cost)
        counts = self._weight[label] * known
        total = (cost * counts).sum() / counts.sum().clamp_min(1)
        return total + _NOT_IT * self._not_there(log_odds, known, sources)

    def _not_there(self, log_odds: Tensor, known: Tensor, sources: Sequence[str]) -> Tensor:
        costs = [log_odds.new_zeros(1)]
        for picture, seen, source in zip(log_odds, known, sources, strict=True):
            if self._things.get(source):
                there = picture[self._things[source]].exp().sum(0).clamp(max=0.999)
                costs.append(-torch.log1p(-there)[~seen])
        return torch.cat(costs).mean()
