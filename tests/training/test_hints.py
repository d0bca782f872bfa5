"""Simulated hints look like the engine's: holes, errors, and honest confidences."""

import numpy as np
import pytest
import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.view import HintMap
from colorstudio.hints.fuse import HALF_SURE
from colorstudio.training.colour import chroma_of, luma_of
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.hints import HintShares
from colorstudio.training.samples import generator_for, pictures_of
from tests.training.conftest import photo

CPU = torch.device("cpu")
KINDS = ("points", "carried", "matched", "guessed")


def shares(**more: float) -> HintShares:
    return HintShares(**(dict.fromkeys(KINDS, 0.0) | more))


@pytest.fixture(scope="module")
def picture() -> Tensor:
    return pictures_of(np.stack([photo(n, 64, 64) for n in range(16)]), CPU)


def draw(hints: HintShares, picture: Tensor, seed: int = 0) -> tuple[HintMap, Tensor]:
    """Hints, and their error in grid units (B, 1, h, w), squared."""
    truth = chroma_of(picture)
    hint = hints(truth, luma_of(picture), Chance(generator_for(CPU, seed), CPU, len(picture)))
    return hint, ((hint.chroma - truth) / 8).square().sum(1, keepdim=True)


def test_none_knows_nothing(picture: Tensor) -> None:
    hint, _ = draw(shares(), picture)
    assert not hint.confidence.any()
    assert not hint.chroma.any()


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_tells_something_not_all(kind: str, picture: Tensor) -> None:
    hint, error = draw(shares(**{kind: 1.0}), picture)
    assert torch.isfinite(hint.chroma).all()
    assert hint.confidence.min() >= 0
    assert 0.05 < hint.confidence.mean() < 0.98
    assert hint.confidence.max() <= 1
    assert error[hint.confidence > 0.1].max() > 1e-5  # never the plain truth


@pytest.mark.parametrize("kind", ["points", "carried", "matched"])
def test_confidence_tells_the_error(kind: str, picture: Tensor) -> None:
    hint, error = draw(shares(**{kind: 1.0}), picture)
    sure, unsure = hint.confidence > 0.8, (hint.confidence > 0.02) & (hint.confidence < 0.4)
    assert error[sure].mean() < float(HALF_SURE)
    assert error[unsure].mean() > 5 * error[sure].mean()


def test_carried_colour_has_holes(picture: Tensor) -> None:
    hint, _ = draw(shares(carried=1.0), picture)
    assert 0.02 < (hint.confidence == 0).float().mean() < 0.4


def test_shares_are_kept(picture: Tensor) -> None:
    many = picture.repeat(20, 1, 1, 1)
    hint, _ = draw(shares(carried=0.3), many)
    assert 0.2 < hint.confidence.flatten(1).any(1).float().mean() < 0.4


def test_a_seed_means_one_hint(picture: Tensor) -> None:
    first, again = (draw(HintShares(), picture, 1)[0] for _ in range(2))
    assert torch.equal(first.chroma, again.chroma)
    assert not torch.equal(first.chroma, draw(HintShares(), picture, 2)[0].chroma)


def test_the_priors_guess_takes_part(picture: Tensor) -> None:
    truth, luma = chroma_of(picture), luma_of(picture)
    guess = HintMap(torch.full_like(truth, 3.0), torch.ones_like(truth[:, :1]))
    hint = shares(guessed=1.0)(truth, luma, Chance(generator_for(CPU, 0), CPU, 16), guess)
    from_prior = torch.isclose(hint.chroma, torch.tensor(3.0)).flatten(1).all(1).float().mean()
    assert 0.2 < from_prior < 0.8
