"""How hints move the default model's first guess."""

import pytest
import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion import guess
from colorstudio.colorizers.chroma_diffusion.guess import steered
from colorstudio.colorizers.chroma_diffusion.view import HintMap

SIZE = 24, 32


@pytest.fixture
def own() -> HintMap:
    torch.manual_seed(0)
    return HintMap(0.3 * torch.randn(1, 2, *SIZE), torch.full((1, 1, *SIZE), 0.2))


@pytest.fixture
def luma() -> Tensor:
    """A dark and a light half."""
    half = torch.full((1, 1, SIZE[0], SIZE[1] // 2), 0.2)
    return torch.cat([half, half + 0.6], 3)


def hints(sure: Tensor) -> HintMap:
    chroma = torch.tensor([0.5, -0.5]).view(1, 2, 1, 1).expand(1, 2, *SIZE)
    return HintMap(chroma.contiguous(), sure)


def plainly(own: HintMap, luma: Tensor, given: HintMap) -> tuple[Tensor, Tensor]:
    """The formula, cell by cell: colour, and how far hints reach."""
    sure = given.confidence.square().flatten(2)
    standing = guess._standing(luma, None)
    weight = torch.exp(-0.5 * torch.cdist(standing, standing).square()) * sure
    apart = given.chroma.flatten(2)[:, :, None] - own.chroma.flatten(2)[..., None]
    kept = own.chroma.flatten(2)[..., None] - own.chroma.flatten(2)[:, :, None]
    shift = (weight[:, None] * (apart + guess._KEPT * kept)).sum(3)
    total = weight.sum(2)
    chroma = own.chroma + (shift / (total + guess._FADE)).view(1, 2, *SIZE)
    return chroma, (total / (total + guess._FADE)).view(1, 1, *SIZE)


def test_each_of_a_few_hints_is_heard_as_the_formula_has_it(own: HintMap, luma: Tensor) -> None:
    sure = torch.zeros(1, 1, *SIZE)
    sure[..., 7, 5] = 1  # on no even row
    sure[..., 12, 20] = 0.7
    given = hints(sure)
    expected, _ = plainly(own, luma, given)
    assert (expected - own.chroma).abs().max() > 0.1
    torch.testing.assert_close(steered(own, luma, given).chroma, expected, atol=1e-4, rtol=0)


def test_a_fourth_speaks_for_all_where_nearly_all_are_sure(
    own: HintMap, luma: Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = hints(torch.full((1, 1, *SIZE), 0.99))
    heard = []
    true = guess._heard
    monkeypatch.setattr(
        guess,
        "_heard",
        lambda here, there, said: heard.append(len(there[0])) or true(here, there, said),
    )
    few = steered(own, luma, given)
    assert heard == [SIZE[0] * SIZE[1] // 4]
    chroma, reached = plainly(own, luma, given)
    assert (few.chroma - chroma).abs().mean() < 0.03
    assert (few.chroma - own.chroma).abs().mean() > 0.2
    torch.testing.assert_close(few.confidence, reached, atol=3e-3, rtol=0)
