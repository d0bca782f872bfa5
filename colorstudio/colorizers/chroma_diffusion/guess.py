"""The first guess of a picture's colour, without and with hints; model units, on the CPU."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.encoder import STRIDE, Maps
from colorstudio.colorizers.chroma_diffusion.leaning import tilt
from colorstudio.colorizers.chroma_diffusion.prior import Answer, Prior
from colorstudio.colorizers.chroma_diffusion.things import NAMED, ThingHead
from colorstudio.colorizers.chroma_diffusion.view import HintMap, View, resize
from colorstudio.models.lean import Term

_LONGEST = 4  # times the short side: an odd panorama must not eat the machine
_COMMON = 0.15
"""How far common colours are held back: most photographs are mostly grey, and so would all be."""
_DOUBT = 0.1  # weight of the variance of what is likely, against the energy of its mean
_VIVIDNESS = 2.3
"""A mean of what is likely is pale. These three were chosen on 150 stills that measure nothing, the
last one again with greens as they usually are."""
_USUAL = 0.3
"""Of the odds, the share of what is usual for things. With 0.2 a road of bw/cmnet2_street keeps a
blue sheen; with 0.4 and as vivid, 75 of those stills are no truer and skin no better."""


@dataclass(frozen=True, slots=True)
class _Usual:
    """How far things of a kind take the mean colour that those of their brightness usually have."""

    share: float  # at most, where the kind is likely
    none: float  # likelihood up to which nothing of it is done
    all: float  # and from which on all of it is
    vividness: float = 1.0  # of that mean


_USUALLY = {
    "skin": _Usual(0.8, 0.1, 0.5, 1.1),
    "grass": _Usual(0.5, 0.2, 0.6),
    "foliage": _Usual(0.5, 0.2, 0.6),
}
"""The prior paints close faces as brick, lawns as neon and dark trees grey. Chosen on 106 labelled
pictures that the head learnt from and half of 240 stills."""
_BLACK, _LIT = 0.04, 0.12  # luma of where nothing of that is done, and all of it

_TILT = 1.0
"""How far, at variety 1, a seed tilts the odds between opposite hues, as a logarithm. Of four old
films, three seeds each: with 1.2 plausible but for one road, with 4 all is red or yellow."""

_LEANING = 1.25  # how much more vivid than the likeliest colour one that leans may be

_NEAR = 0.15  # reach of a hint, in short sides of the picture
_ALIKE = 0.08  # reach of a hint, in luma of [0, 1]
_UNLIKE = 0.1  # reach of a hint, in distance of unit features
_AT_ONCE = 512  # cells
_MANY = 0.9  # mean sureness of hints from which a fourth of them is enough; points lose with 0.5
_FADE = 0.3  # the weight of hints in reach at which they count half
_KEPT = 0.5
"""How much of the guess's own differences stays where a hint reaches: with 0 all is pale."""


Look = Callable[[], Tensor]


@dataclass(frozen=True, slots=True)
class Guess:
    """Likely colour on a grid of cells, how sure it is, and what is seen there.

    ``look`` gives features (B, c, h, w), unit vectors, alike where things are alike. They are made
    at the first call: a picture without hints needs none.
    """

    colour: HintMap
    look: Look


def likely_chroma(
    prior: Prior,
    things: ThingHead | None,
    luma: Tensor,
    seeds: Sequence[int] = (),
    variety: float = 0.0,
    lean: Sequence[Term] = (),
) -> Guess:
    """The prior's answer for luma (B, 1, H, W) in [0, 1], seen plain and mirrored.

    With ``variety`` each of ``seeds`` tilts the odds between warm and cool, green and red, one
    way for all that looks alike: what the prior is sure of stays, what may be this or that becomes
    any of it. ``lean`` names the way instead, the same for all of the batch.
    """
    seen = _seen(prior, luma).to(prior.device)
    plain, mirrored = prior(seen), prior(seen.flip(-1))
    named = None if things is None else things.likely(plain.maps).cpu()
    look = cache(lambda: looks(plain.maps, named))
    likely = (_odds(plain) + _odds(mirrored).flip(-1)) / 2
    if things is not None and named is not None and things.layout.colours:
        likely = _as_usual(likely, things.usual_odds(named, resize(luma, *likely.shape[-2:])))
    chroma = _decided(likely, prior)
    if variety > 0:
        tilted = _tilted(likely, look(), prior.palette.float().cpu(), seeds, variety)
        chroma = _as_vivid_as(chroma, _decided(tilted, prior))
    if lean:
        kinds = things.layout.classes if things else ()
        way = tilt(lean, look(), named, kinds, _hues(prior.palette.float().cpu()))
        leaning = torch.softmax(torch.log(likely.clamp_min(1e-8)) + way, 1)
        chroma = _as_vivid_as(chroma * _LEANING, _decided(leaning, prior))
    if things is not None and named is not None and things.layout.colours:
        chroma = _as_things_are(chroma, things, named, luma, prior)
    return Guess(HintMap(chroma, torch.ones_like(chroma[:, :1])), look)


def _as_usual(likely: Tensor, usual: Tensor) -> Tensor:
    """The prior's odds, and a share of what is usual for the things that are named there.

    The prior may take a road for the sea and a face for wood. What has learnt from labels knows
    less of colours and errs elsewhere: the product of both odds (Hinton 2002) keeps what neither
    rules out.
    """
    logits = (1 - _USUAL) * torch.log(likely.clamp_min(1e-8))
    return torch.softmax(logits + _USUAL * torch.log(usual.clamp_min(1e-8)), 1)


def _as_things_are(
    chroma: Tensor, things: ThingHead, named: Tensor, luma: Tensor, prior: Prior
) -> Tensor:
    """Skin and greens in their usual colours, as far as they are named; all else stays."""
    grey, palette = resize(luma, *named.shape[-2:]), prior.palette.float().cpu()
    lit = ((grey - _BLACK) / (_LIT - _BLACK)).clamp(0, 1)  # else black bars are named and painted
    for number, name in enumerate(things.layout.classes):
        if how := _USUALLY.get(name):
            usual = how.vividness * things.usual_colour(number, grey, palette)
            likely = named[:, number : number + 1]
            share = ((likely - how.none) / (how.all - how.none)).clamp(0, 1)
            chroma = torch.lerp(chroma, usual, how.share * share * lit)
    return chroma


def _decided(likely: Tensor, prior: Prior) -> Tensor:
    """One colour (B, 2, h, w) a cell out of the odds; paler where they contradict each other."""
    palette, common = prior.palette.float().cpu(), prior.common.float().cpu()
    odds = torch.log(likely.clamp_min(1e-8)) - _COMMON * torch.log(common).view(1, -1, 1, 1)
    sharp = torch.softmax(odds / prior.layout.temperature, 1)
    chroma = torch.einsum("bkhw,kc->bchw", sharp, palette)
    open_odds = torch.softmax(odds, 1)
    mean = torch.einsum("bkhw,kc->bchw", open_odds, palette)
    energy = torch.einsum("bkhw,k->bhw", open_odds, palette.square().sum(1))
    variance = (energy - mean.square().sum(1)).clamp_min(0)[:, None]
    strength = chroma.square().sum(1, keepdim=True)
    return _VIVIDNESS * chroma * strength / (strength + _DOUBT * variance + 1e-6)


def _seen(prior: Prior, luma: Tensor) -> Tensor:
    """The picture at the size at which the prior knows things; sides divide by its stride."""
    height, width = luma.shape[-2:]
    scale = prior.layout.side / min(height, width)
    longest = prior.layout.side * _LONGEST
    sides = (min(longest, max(STRIDE, round(x * scale / STRIDE) * STRIDE)) for x in (height, width))
    return resize(luma, *sides).contiguous(memory_format=torch.channels_last)


def _odds(answer: Answer) -> Tensor:
    return torch.softmax(answer.logits.float(), 1).cpu()


def looks(maps: Maps, named: Tensor | None) -> Tensor:
    """What stands at each cell (B, c, h, w): unit vectors, on the CPU.

    The encoder's maps of strides 8 and 16, taken against their mean over the picture, as all of it
    has much in common; and, where a head names any,
    how likely each kind of thing is there.
    """
    height, width = maps.quarter.shape[-2:]
    parts = []
    for level in (maps.eighth, maps.sixteenth):
        own = level.float().cpu()
        own = _unit(own - own.mean((2, 3), keepdim=True))
        parts.append(resize(own, height, width))
    joined = _unit(torch.cat(parts, 1))
    if named is None:
        return joined
    return torch.cat([joined * (1 - NAMED) ** 0.5, named.sqrt() * NAMED**0.5], 1)


def _unit(level: Tensor) -> Tensor:
    return torch.div(level, torch.linalg.vector_norm(level, dim=1, keepdim=True).clamp_min(1e-6))


def _tilted(
    likely: Tensor, features: Tensor, palette: Tensor, seeds: Sequence[int], variety: float
) -> Tensor:
    """Odds times an exponential of a colour's hue, in a direction that each look has of its own.

    Grey is not tilted, and vivid colours no more than others: seeds differ in hue.
    """
    generators = [torch.Generator().manual_seed(seed) for seed in seeds]
    shape = 2, features.shape[1] + 1
    turn = torch.stack([torch.randn(shape, generator=one) for one in generators])
    directions = torch.einsum("bdc,bchw->bdhw", turn[..., 1:], features) + turn[..., :1, None]
    tilted = torch.einsum("bdhw,kd->bkhw", directions, _hues(palette) * (_TILT * variety))
    return torch.softmax(torch.log(likely.clamp_min(1e-8)) + tilted, 1)


def _hues(palette: Tensor) -> Tensor:
    """Vivid colours as unit vectors, others as they are."""
    length = torch.linalg.vector_norm(palette, dim=1, keepdim=True)
    return torch.div(palette, length.clamp_min(1))


def _as_vivid_as(plain: Tensor, chroma: Tensor) -> Tensor:
    """``chroma`` no more vivid than ``plain``, over the picture and, but for a little, anywhere."""
    wanted, own = (torch.linalg.vector_norm(x, dim=1, keepdim=True) for x in (plain, chroma))
    most = 1.5 * wanted + 0.25 * wanted.mean((2, 3), keepdim=True)
    chroma = chroma * (most / own.clamp_min(1e-6)).clamp(max=1)
    share = wanted.mean((2, 3)) / own.minimum(most).mean((2, 3)).clamp_min(1e-6)
    return torch.mul(chroma, share.clamp(max=1)[..., None, None])


def steered(own: HintMap, luma: Tensor, given: HintMap, look: Look | None = None) -> HintMap:
    """Move a guess towards what hints know of cells that are near and show the like.

    The difference between hint and guess spreads with weights of place, luma and, where ``look``
    gives any, features (a bilateral filter, Tomasi and Manduchi 1998); out of reach of every hint
    the guess stays.
    """
    if not given.confidence.any():
        return own
    height, width = own.chroma.shape[-2:]
    hint = View(height, width, 1).hint(given)
    sure = hint.confidence.square().flatten(2)  # what is half sure of itself persuades nobody else
    missing = (hint.chroma - _KEPT * own.chroma).flatten(2)
    standing = _standing(resize(luma, height, width), look() if look else None)
    speaks, weight = _speakers(sure.amax((0, 1)).view(height, width))
    said = weight * torch.cat([sure, sure * missing], 1)[..., speaks].transpose(1, 2)
    heard = _heard(standing, standing[:, speaks], said)
    total, shift = heard[..., 0], heard[..., 1:].transpose(1, 2)
    shift = shift - (1 - _KEPT) * total[:, None] * own.chroma.flatten(2)
    shift = shift / (total + _FADE)[:, None]
    reached = (total / (total + _FADE)).view(-1, 1, height, width)
    return HintMap(own.chroma + shift.view_as(own.chroma), torch.maximum(own.confidence, reached))


def _speakers(sure: Tensor) -> tuple[Tensor, float]:
    """Which cells (h · w,) are listened to, and how much each counts, of (h, w) how sure they are.

    Where most are sure, as motion brought them colour, neighbours say the same: every fourth
    speaks for the others. A few points are heard each.
    """
    if float(sure.mean()) < _MANY:
        return sure.flatten() > 0, 1.0
    some = torch.zeros_like(sure)
    some[::2, ::2] = sure[::2, ::2]
    return some.flatten() > 0, 4.0


def _heard(here: Tensor, there: Tensor, said: Tensor) -> Tensor:
    """What cells ``there`` say (B, m, k), summed for each one ``here`` by how near they stand.

    The Gaussian of a distance, by the sides of its triangle: one product of matrices, and no root.
    """
    near = -0.5 * there.square().sum(2)[:, None]
    found = []
    for some in torch.split(here, _AT_ONCE, 1):  # all at once take some 40 MB
        weight = torch.baddbmm(near, some, there.transpose(1, 2))
        weight -= 0.5 * some.square().sum(2, keepdim=True)
        found.append(torch.bmm(weight.clamp_(max=0).exp_(), said))
    return torch.cat(found, 1)


def _standing(luma: Tensor, features: Tensor | None) -> Tensor:
    """Where each cell of luma (B, 1, h, w) stands in place, tone and looks: (B, h · w, c).

    A cell speaks for another by a Gaussian of the distance between them.
    """
    height, width = luma.shape[-2:]
    rows, columns = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    place = torch.stack([rows, columns], -1).flatten(0, 1) / (min(height, width) * _NEAR)
    tone = luma.flatten(1)[..., None] / _ALIKE
    joined = torch.cat([place.expand(len(luma), -1, -1), tone], 2)
    if features is not None:
        joined = torch.cat([joined, features.flatten(2).transpose(1, 2) / _UNLIKE], 2)
    return joined
