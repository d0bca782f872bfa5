"""The first guess of a picture's colour, without and with hints; model units, on the CPU."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.view import HintMap, View, box_mean, resize

GAMMAS = (0.8, 1.25)  # faded, and contrasty: old prints are both
DOUBT = 0.4
"""Weight of the variance that the first prior tells of its own answers."""
DISCORD = 4.0
"""Weight of the variance among all answers."""
BLUR = 3
"""Cells around each over which doubt is judged: one by one, they make blotches."""
MOST = 4.0
"""Chroma that vividness comes near to and never passes, in model units: 128 code values."""
VIVIDNESS = 1.88
"""A mean of what is likely is pale. Chosen by the colourfulness of 60 stills and 21 clips, about
0.9 of the truth's."""
CAST = 0.2
"""How much of the picture's mean colour is taken away: a cast over all is what doubt looks like."""

REACH = 1.0
"""At variety 1. Of 3 old films, five seeds each: with 1 plausible throughout, with 1.5 some
surfaces become magenta or orange."""

_BLACK = 0.1  # luma below which chroma may be less and less: black, and bars of it, have none
_NEAR = 0.2  # reach of a hint, in short sides of the picture
_ALIKE = 0.08  # reach of a hint, in luma of [0, 1]
_FADE = 0.3  # the weight of hints in reach at which they count half
_KEPT = 0.5
"""How much of the guess's own differences stays where a hint reaches. With true colour at 30 points
of 30 stills, CIEDE2000 is 6.3 with 1, 5.8 with 0.5, 5.5 with 0, which makes all of them pale."""


class _Answers(NamedTuple):
    chroma: Tensor  # (views, B, 2, h, w)
    doubt: Tensor  # (views, B, 1, h, w), the variance that the prior tells


def likely_chroma(
    priors: Sequence[Prior], luma: Tensor, seeds: Sequence[int] = (), variety: float = 0.0
) -> HintMap:
    """The priors' answer for luma (B, 1, H, W) in [0, 1], and how vivid it may be.

    Views differ in prior, size, tone and mirroring. What they disagree on, or the first prior
    doubts, is paler in their mean than the rest of the picture: by agreement |mean|² / (|mean|² +
    DOUBT · told variance + DISCORD · variance among views), as a share of the picture's own.

    With ``variety``, in units of REACH standard deviations, it is drawn for each of ``seeds`` from
    the normal distribution that the answers span (as an ensemble Kalman filter does, Evensen 1994):
    what they agree on stays, and what they disagree on may become any of it.
    """
    grid = View.of(luma, max(max(prior.sides) for prior in priors), Prior.stride)
    views = [_answers(prior, luma, side, grid) for prior in priors for side in prior.sides]
    answers = torch.cat([view.chroma for view in views])
    doubt = torch.cat([view.doubt for view in views[: len(priors[0].sides)]]).mean(0)
    mean = answers.mean(0)
    variance = DOUBT * doubt + DISCORD * answers.var(0).sum(1, keepdim=True)
    vividness = VIVIDNESS * _agreement(mean, variance)
    if variety > 0:  # as vivid as the likeliest colour would be: more would make blotches
        leaning = _leanings(seeds, len(answers)) * (REACH * variety)
        mean = mean + (leaning[..., None, None, None] * (answers - mean)).sum(0)
    vivid = vividness * mean
    vivid = vivid - CAST * vivid.mean((2, 3), keepdim=True)
    lit = (resize(luma, grid.height, grid.width) / _BLACK).clamp(max=1).square()
    return HintMap(_bounded(vivid, MOST * lit), vividness.clamp(max=1))


def _agreement(mean: Tensor, variance: Tensor) -> Tensor:
    """(B, 1, h, w), 1 where answers agree as well as they do on the picture's colours at large."""
    energy = box_mean(mean.square().sum(1, keepdim=True), BLUR)
    agreement = energy / (energy + box_mean(variance, BLUR) + 1e-6)
    strength = energy.sqrt() + 1e-6  # what has no colour, such as bars beside it, has no say
    usual = (agreement * strength).sum((2, 3), keepdim=True) / strength.sum((2, 3), keepdim=True)
    return torch.div(agreement, usual.clamp_min(1e-3))


def _bounded(chroma: Tensor, most: Tensor) -> Tensor:
    length = torch.linalg.vector_norm(chroma, dim=1, keepdim=True)
    return torch.div(chroma * most, (most.square() + length.square() + 1e-6).sqrt())


def _leanings(seeds: Sequence[int], count: int) -> Tensor:
    """(count, B): how far each seed leans to each answer."""
    columns = [torch.randn(count, generator=torch.Generator().manual_seed(s)) for s in seeds]
    return torch.stack(columns, 1) / math.sqrt(count - 1)


def _answers(prior: Prior, luma: Tensor, side: int, grid: View) -> _Answers:
    """Of views of one size, brought to ``grid``."""
    view = View.of(luma, side, Prior.stride)
    tones = torch.cat([luma**gamma for gamma in GAMMAS])
    seen = view.luma(torch.cat([tones, tones.flip(-1)]))
    answer = prior.decode(prior.encode(seen.to(prior.device)))
    told = torch.cat([prior.chroma(answer), prior.doubt(answer)], 1).cpu()
    plain, mirrored = view.crop(told).chunk(2)
    both = resize(torch.cat([plain, mirrored.flip(-1)]), grid.height, grid.width)
    both = both.view(-1, len(luma), 3, grid.height, grid.width)
    return _Answers(both[:, :, :2], both[:, :, 2:])


def steered(guess: HintMap, luma: Tensor, given: HintMap) -> HintMap:
    """Move a guess towards what hints know of cells that are near and alike in luma.

    The difference between hint and guess spreads with bilateral weights (Tomasi and Manduchi
    1998); out of reach of every hint the guess stays as it is.
    """
    if not given.confidence.any():
        return guess
    height, width = guess.chroma.shape[-2:]
    hint = View(height, width, 1).hint(given)
    weight = _affinity(resize(luma, height, width)) * hint.confidence.flatten(2)
    total = weight.sum(2)
    missing = (hint.chroma - _KEPT * guess.chroma).flatten(2)
    shift = torch.einsum("bij,bcj->bci", weight, missing)
    shift = shift - (1 - _KEPT) * total[:, None] * guess.chroma.flatten(2)
    shift = shift / (total + _FADE)[:, None]
    reached = (total / (total + _FADE)).view(-1, 1, height, width)
    return HintMap(
        guess.chroma + shift.view_as(guess.chroma), torch.maximum(guess.confidence, reached)
    )


def _affinity(luma: Tensor) -> Tensor:
    """How far cell j speaks for cell i: (B, N, N) for luma (B, 1, h, w), N = h · w."""
    height, width = luma.shape[-2:]
    rows, columns = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    place = torch.stack([rows, columns], -1).flatten(0, 1) / (min(height, width) * _NEAR)
    tone = luma.flatten(1)[..., None] / _ALIKE
    feature = torch.cat([place.expand(len(luma), -1, -1), tone], 2)
    return torch.exp(-0.5 * torch.cdist(feature, feature).square())
