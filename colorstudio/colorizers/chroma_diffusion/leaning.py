"""Odds of colours tilted one way: what the prior is sure of stays, what is open goes that way."""

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from colorstudio.models.lean import Term

_STRENGTH = {"warm": 1.5, "cool": 1.5, "dusk": 2.2, "night": 2.2, "clothes": 3.0, "any": 1.6}
"""Of the tilt, as a logarithm of odds between opposite hues. Chosen by eye on five films."""
_ANGLE = {"warm": 140.0, "cool": 330.0, "dusk": 112.0, "night": 345.0}  # of (Cb, Cr), in degrees
_NATURE = {
    "sky",
    "water",
    "grass",
    "foliage",
    "mountain",
    "earth",
    "person",
    "skin",
    "hair",
    "snow",
}
_MADE = 0.4  # share that clothes have in what other made things become
_LIGHT = {"sky": 1.0, "water": 0.8, "snow": 0.8, "mountain": 0.6, "skin": 0.25, "person": 0.3}
_ELSEWHERE = 0.45  # of an hour's light


def tilt(
    terms: Sequence[Term], looks: Tensor, named: Tensor | None, kinds: Sequence[str], hues: Tensor
) -> Tensor:
    """What is added to the logarithm of the odds (B, colours, h, w).

    ``looks`` (B, c, h, w) are unit vectors, alike where things are alike; ``named`` (B, kinds, h,
    w) is how likely each kind of thing is, None where nobody names any; ``hues`` (colours, 2) are
    at most unit vectors in (Cb, Cr).
    """
    total = torch.zeros(len(looks), len(hues), *looks.shape[2:])
    for term in terms:
        ways = _ways(term, looks) * _reach(term, named, kinds, looks)
        total += torch.einsum("bdhw,kd->bkhw", ways, hues * (term.strength * _STRENGTH[term.kind]))
    return total


def _ways(term: Term, looks: Tensor) -> Tensor:
    """The direction in (Cb, Cr) of each cell (B or 1, 2, h or 1, w or 1)."""
    if term.kind in _ANGLE:
        angle = math.radians(_ANGLE[term.kind])
        return torch.tensor([math.cos(angle), math.sin(angle)]).view(1, 2, 1, 1)
    generator = torch.Generator().manual_seed(abs(term.number))
    turn = torch.randn(2, looks.shape[1] + 1, generator=generator)
    ways = torch.einsum("dc,bchw->bdhw", turn[:, 1:], looks) + turn[None, :, :1, None]
    return -ways if term.number < 0 else ways


def _reach(term: Term, named: Tensor | None, kinds: Sequence[str], looks: Tensor) -> Tensor:
    """How far a term reaches each cell (B, 1, h, w)."""
    everywhere = torch.ones_like(looks[:, :1])
    if named is None or term.kind in ("warm", "cool", "any"):
        return everywhere
    if term.kind == "clothes":
        shares = {kind: 0.0 if kind in _NATURE else _MADE for kind in kinds} | {"clothing": 1.0}
    else:
        shares = {kind: _LIGHT.get(kind, _ELSEWHERE) for kind in kinds}
    return torch.einsum("bkhw,k->bhw", named, _weights(shares, kinds))[:, None]


def _weights(shares: Mapping[str, float], kinds: Sequence[str]) -> Tensor:
    return torch.tensor([shares[kind] for kind in kinds])
