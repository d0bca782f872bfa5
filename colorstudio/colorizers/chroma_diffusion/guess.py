"""The first guess of a picture's colour, without and with hints; model units, on the CPU."""

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.view import HintMap, View, resize

SIDES = (32, 48)
GAMMAS = (0.75, 1.0, 1.33)  # faded, as it is, and contrasty: old prints are all of them
DISCORD = 3.0
"""Weight of the variance among the answers. On 60 stills, at the colourfulness of 0.70 of truth's:
CIEDE2000 12.5 with 0, 12.1 with 1, 11.9 with 3."""
VIVIDNESS = 2.0
"""A mean of what is likely is pale, and paler where answers disagree; brings the colourfulness
of the 60 stills from 0.43 of truth's to 0.86."""

REACH = 1.5
"""At variety 1. Of 5 old films, four seeds each: with 1 plausible throughout, with 2 some surfaces
become magenta or orange."""

_NEAR = 0.2  # reach of a hint, in short sides of the picture
_ALIKE = 0.08  # reach of a hint, in luma of [0, 1]
_FADE = 0.3  # the weight of hints in reach at which they count half


def leanings(seeds: Sequence[int], variety: float) -> Tensor | None:
    """(answers, B): which of the prior's answers each seed leans to; None without variety.

    With them :func:`likely_chroma` draws from the normal distribution that the answers span (as
    an ensemble Kalman filter does, Evensen 1994): what they agree on stays, and what they
    disagree on may become any of it. ``variety`` is in units of REACH standard deviations.
    """
    if variety == 0:
        return None
    count = len(SIDES) * len(GAMMAS) * 2
    columns = [torch.randn(count, generator=torch.Generator().manual_seed(s)) for s in seeds]
    return torch.stack(columns, 1) * (REACH * variety / math.sqrt(count - 1))


def likely_chroma(prior: Prior, luma: Tensor, leaning: Tensor | None = None) -> HintMap:
    """The prior's answer for luma (B, 1, H, W) in [0, 1], and how far its views of it agree.

    Views differ in size, tone and mirroring; what they disagree on is paler in their mean, and
    the confidence |mean|² / (|mean|² + DISCORD · variance) says so.
    """
    grid = View.of(luma, max(SIDES), Prior.stride)
    answers = torch.cat([_answers(prior, luma, side, grid) for side in SIDES])
    mean = answers.mean(0)
    if leaning is not None:
        mean = mean + (leaning[..., None, None, None] * (answers - mean)).sum(0)
    energy = mean.square().sum(1, keepdim=True)
    variance = answers.var(0).sum(1, keepdim=True)
    agreement = energy / (energy + DISCORD * variance + 1e-6)
    return HintMap(VIVIDNESS * agreement * mean, agreement)


def _answers(prior: Prior, luma: Tensor, side: int, grid: View) -> Tensor:
    """Answers (tones · 2, B, 2, h, w) at one size, brought to ``grid``."""
    view = View.of(luma, side, Prior.stride)
    tones = torch.cat([luma**gamma for gamma in GAMMAS])
    seen = view.luma(torch.cat([tones, tones.flip(-1)]))
    plain, mirrored = view.crop(prior(seen.to(prior.device)).cpu()).chunk(2)
    both = torch.cat([plain, mirrored.flip(-1)])
    return resize(both, grid.height, grid.width).view(-1, len(luma), 2, grid.height, grid.width)


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
    missing = (hint.chroma - guess.chroma).flatten(2)
    shift = torch.einsum("bij,bcj->bci", weight, missing) / (total + _FADE)[:, None]
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
