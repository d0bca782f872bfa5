"""Colours on a lattice, and what a distribution over them says."""

from pathlib import Path

import pytest
import torch

from colorstudio.colorizers.chroma_diffusion.prior import Prior, PriorLayout
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.palette import STEP, Palette, palette_of
from colorstudio.training.tasks.prior import Likelihood


@pytest.fixture(scope="module")
def palette(packed_set: Path) -> Palette:
    return palette_of(PackedSet(packed_set))


def test_shares_are_those_of_the_set(palette: Palette) -> None:
    assert palette.shares.sum() == pytest.approx(1)
    blue = (palette.colours[:, 0] > 1) & (palette.colours[:, 1] < -0.5)  # the sky of the set
    assert palette.shares[blue].sum() > 0.25
    assert torch.equal(palette.colours, torch.round(palette.colours / STEP) * STEP)


def test_a_colour_comes_back_from_its_shares(palette: Palette) -> None:
    chroma = palette.colours[: 4 * 3].T.reshape(1, 2, 4, 3) * 0.98
    shares = palette.softly(chroma)
    assert torch.allclose(shares.sum(1), torch.ones(1, 4, 3))
    back = torch.einsum("bkhw,kc->bchw", shares, palette.colours)
    assert (back - chroma).abs().max() < STEP


def test_rare_colours_count_more_and_all_together_as_much(palette: Palette) -> None:
    weight = palette.rarity(0.5)
    assert float(weight @ palette.shares) == pytest.approx(1)
    rarest, commonest = palette.shares.argmin(), palette.shares.argmax()
    assert weight[rarest] > 1 > weight[commonest]
    assert torch.allclose(palette.rarity(0), torch.ones_like(weight))


def test_the_truth_is_likeliest(palette: Palette) -> None:
    truth = palette.colours[:1].view(1, 2, 1, 1).expand(1, 2, 4, 4)
    likelihood = Likelihood(palette, 0.5)

    def told(answer: torch.Tensor) -> float:
        return float(likelihood(answer, truth, torch.Generator().manual_seed(1)))

    right = torch.log(palette.softly(truth).clamp_min(1e-9))
    wrong = right.roll(5, 1)
    assert told(right) < told(torch.zeros_like(right))
    assert told(right) < told(wrong)


def test_in_time_likelihood_asks_every_cell(palette: Palette) -> None:
    truth = palette.colours[:1].view(1, 2, 1, 1).expand(1, 2, 4, 6)
    answer = torch.zeros(1, len(palette.colours), 4, 6, requires_grad=True)
    generator = torch.Generator().manual_seed(1)
    counts = torch.zeros(4, 6)
    for _ in range(40):
        Likelihood(palette, 0.5)(answer, truth, generator).sum().backward()
        assert answer.grad is not None
        asked = answer.grad[0].abs().sum(0) > 0
        assert asked.sum() == 4 * 6 / 4
        counts += asked
        answer.grad = None
    assert counts.min() > 0


def test_a_sharper_distribution_paints_its_likeliest_colour() -> None:
    answer = torch.tensor([2.0, 1.0, 0.0]).view(1, 3, 1, 1)
    colours = torch.tensor([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0]])
    painted = []
    for temperature in (1.0, 0.1):
        prior = Prior(PriorLayout("tiny", colours=3, temperature=temperature))
        prior.palette.copy_(colours)
        painted.append(prior.chroma(answer).flatten())
    assert torch.allclose(painted[1], colours[0], atol=1e-3)
    assert painted[0][0] < 0.5
