"""Hints simulated as the engine makes them, with errors, and as honest about these as it is.

The engine lays what is given (points, colour carried along the motion, matches of an exemplar)
over what the prior and coarser passes guessed; so does this.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.view import CHROMA_SCALE, HintMap
from colorstudio.hints.fuse import HALF_SURE
from colorstudio.training.data.film_look import Chance, blurred

_MOST_POINTS = 12
_RADIUS = 0.05  # of a point's disc, in short sides: a coarse grid's smallest
_REACH = 0.6  # how far a point speaks for its neighbours, in short sides
_ALIKE = 0.15  # and how unlike their luma may be
_OVERRATED = 0.25  # standard deviation of the logarithm of an error's estimate
_KNOTS = 4  # of fields that vary slowly over the picture


@dataclass(frozen=True, slots=True)
class HintShares:
    """How often a picture has which hints. Of the first three it has one, or none."""

    points: float = 0.25
    carried: float = 0.25
    matched: float = 0.15
    guessed: float = 0.75  # a coarse guess below them

    def __call__(
        self, truth: Tensor, luma: Tensor, chance: Chance, guess: HintMap | None = None
    ) -> HintMap:
        """Hints on the grid for true chroma (B, 2, h, w) in model units, luma (B, 1, H, W).

        ``guess``, as the engine's own prior makes it, takes the place of half of the made up ones.
        """
        luma = F.interpolate(luma, (truth.shape[-2], truth.shape[-1]), mode="area")
        below = guessed_hint(truth, chance)
        if guess is not None:
            below = _chosen(chance.befalls(0.5), _trusted(guess, chance), below)
        below = _kept(below, chance.befalls(self.guessed))
        which = chance.uniform()
        given = _kept(below, torch.zeros_like(which))
        edge = 0.0
        for share, one in (
            (self.points, points_hint(truth, luma, chance)),
            (self.carried, carried_hint(truth, chance)),
            (self.matched, _matched(truth, chance)),
        ):
            is_it = ((which >= edge) & (which < edge + share)).float()
            given = _chosen(is_it, one, given)
            edge += share
        hint = given.over(below)
        return HintMap(hint.chroma * (hint.confidence > 0), hint.confidence)


def guessed_hint(truth: Tensor, chance: Chance) -> HintMap:
    """A coarser pass: blurred, mostly pale, with a cast and blotches, and much believed."""
    size = (truth.shape[-2], truth.shape[-1])
    coarse = F.interpolate(F.adaptive_avg_pool2d(truth, _halved(size, 4)), size, mode="bilinear")
    fine = F.interpolate(F.adaptive_avg_pool2d(truth, _halved(size, 2)), size, mode="bilinear")
    chroma = torch.lerp(coarse, fine, chance.uniform()) * (0.3 + 0.9 * chance.uniform())
    wrong = 0.15 * chance.normal(2) + 0.4 * chance.uniform() * slow_noise(chance, 2, size)
    return _trusted(HintMap(chroma + wrong, torch.ones_like(truth[:, :1])), chance)


def _trusted(guess: HintMap, chance: Chance) -> HintMap:
    """As sure as passes are of those before them."""
    return HintMap(guess.chroma, guess.confidence * (0.5 + 0.45 * chance.uniform()))


def points_hint(truth: Tensor, luma: Tensor, chance: Chance) -> HintMap:
    """The truth at some places, spread to what is near and alike."""
    height, width = truth.shape[-2:]
    place = chance.uniform(_MOST_POINTS, 2)[..., 0]  # (B, points, 2) in [0, 1]
    at = (place * 2 - 1)[:, None]
    colour = F.grid_sample(truth, at, align_corners=False)[:, :, 0]  # (B, 2, points)
    tone = F.grid_sample(luma, at, align_corners=False)[:, :, 0]  # (B, 1, points)
    rows = (torch.arange(height, device=truth.device) + 0.5) / height
    columns = (torch.arange(width, device=truth.device) + 0.5) / width
    down = (rows.view(1, 1, -1, 1) - place[:, :, 1, None, None]) * height
    across = (columns.view(1, 1, 1, -1) - place[:, :, 0, None, None]) * width
    distance = torch.hypot(down, across) / min(height, width)  # (B, points, h, w)
    unlike = (luma - tone[:, 0, :, None, None]) / _ALIKE
    weight = torch.exp(-0.5 * ((distance / _REACH).square() + unlike.square()))
    weight = torch.where(distance < _RADIUS, torch.ones_like(weight), weight)
    number = torch.arange(_MOST_POINTS, device=truth.device).view(1, -1, 1, 1)
    weight = weight * (number < 1 + chance.uniform() * _MOST_POINTS)
    share = weight / (1.001 - weight)  # the nearer point wins, and its disc is its own
    chroma = torch.einsum("bphw,bcp->bchw", share, colour) / share.sum(1, True).clamp_min(1e-4)
    reached = weight.amax(1, keepdim=True)
    honest = _honest(chroma, truth, chance)
    return HintMap(chroma, torch.where(reached >= 1, reached, torch.minimum(reached, honest)))


def carried_hint(truth: Tensor, chance: Chance) -> HintMap:
    """A neighbour frame's colour, warped not quite rightly, with holes and wrong patches."""
    size = (truth.shape[-2], truth.shape[-1])
    chroma = _displaced(truth, 0.06 * chance.uniform(), chance)
    wrong = _patches(chance, size, 0.15)
    chroma = torch.lerp(chroma, truth.roll(1, 0), wrong)
    holes = _patches(chance, size, 0.3)
    return HintMap(chroma, _honest(chroma, truth, chance) * (1 - holes))


def _matched(truth: Tensor, chance: Chance) -> HintMap:
    """An exemplar's colour: roughly in place, graded otherwise, in places of another thing."""
    size = (truth.shape[-2], truth.shape[-1])
    chroma = _displaced(truth, 0.25 * chance.uniform(), chance)
    chroma = chroma * (0.7 + 0.6 * chance.uniform()) + 0.1 * chance.normal(2)
    chroma = torch.lerp(chroma, truth.roll(1, 0), _patches(chance, size, 0.35))
    return HintMap(chroma, _honest(chroma, truth, chance) * (1 - _patches(chance, size, 0.2)))


def _honest(chroma: Tensor, truth: Tensor, chance: Chance) -> Tensor:
    """The confidence that stands for the error around (see ``hints.fuse``), misjudged a little."""
    error = ((chroma - truth) / CHROMA_SCALE).square().sum(1, keepdim=True)
    expected = blurred(error) * torch.exp(_OVERRATED * chance.normal())
    half = float(HALF_SURE)
    return half / (half + expected)


def _displaced(truth: Tensor, reach: Tensor, chance: Chance) -> Tensor:
    """Looked up elsewhere, up to about ``reach`` of the picture away."""
    size = (truth.shape[-2], truth.shape[-1])
    still = torch.eye(2, 3, device=truth.device).expand(len(truth), 2, 3)
    grid = F.affine_grid(still, [len(truth), 1, *size], align_corners=False)
    shift = reach * slow_noise(chance, 2, size)
    return F.grid_sample(
        truth, grid + shift.permute(0, 2, 3, 1), padding_mode="border", align_corners=False
    )


def _patches(chance: Chance, size: tuple[int, int], most: float) -> Tensor:
    """1 within blobs that cover up to about ``most`` of the picture, else 0."""
    share = most * chance.uniform()
    level: Tensor = -torch.special.ndtri(share.clamp(1e-4, 1 - 1e-4))
    return torch.gt(1.4 * slow_noise(chance, 1, size), level).float()


def slow_noise(chance: Chance, planes: int, size: tuple[int, int]) -> Tensor:
    """Noise (B, planes, h, w) that varies slowly, of variance about 1 at its knots."""
    return F.interpolate(chance.normal(planes, _KNOTS, _KNOTS), size, mode="bicubic")


def _kept(hint: HintMap, where: Tensor) -> HintMap:
    return HintMap(hint.chroma * where, hint.confidence * where)


def _chosen(where: Tensor, one: HintMap, other: HintMap) -> HintMap:
    return HintMap(
        torch.lerp(other.chroma, one.chroma, where),
        torch.lerp(other.confidence, one.confidence, where),
    )


def _halved(size: tuple[int, int], by: int) -> tuple[int, int]:
    return max(1, size[0] // by), max(1, size[1] // by)
