"""Old film's looks: each does what it says, and the same draw gives the same picture."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from colorstudio.training.colour import chroma_of, luma_of, rgb_of
from colorstudio.training.data.film_look import FilmLook
from colorstudio.training.samples import generator_for, pictures_of
from tests.training.conftest import photo

CPU = torch.device("cpu")
STILL = FilmLook(0, 0, 0, 0, 0, 0, 0, 0)


@pytest.fixture
def picture() -> torch.Tensor:
    return pictures_of(np.stack([photo(n, 64, 64) for n in range(8)]), CPU)


def test_without_any_it_is_the_luma(picture: torch.Tensor) -> None:
    luma = STILL(picture, generator_for(CPU, 0))
    torch.testing.assert_close(luma, luma_of(picture), atol=2e-3, rtol=0)


def test_a_seed_means_one_picture(picture: torch.Tensor) -> None:
    first, again = (FilmLook()(picture, generator_for(CPU, 1)) for _ in range(2))
    assert torch.equal(first, again)
    assert not torch.equal(first, FilmLook()(picture, generator_for(CPU, 2)))
    assert first.min() >= 0
    assert first.max() <= 1


@pytest.mark.parametrize("name", list(FilmLook.__dataclass_fields__))
def test_each_look_changes_the_picture(name: str, picture: torch.Tensor) -> None:
    look = replace(STILL, **({"grey_mix": 1.0} | {name: 0.9}))
    without = replace(look, **{name: 0.0})
    changed = look(picture, generator_for(CPU, 3)) - without(picture, generator_for(CPU, 3))
    assert changed.abs().mean() > 0.003


def test_orthochromatic_film_sees_no_red() -> None:
    red = torch.tensor([1.0, 0, 0]).view(1, 3, 1, 1).expand(64, 3, 8, 8)
    look = replace(STILL, grey_mix=1.0)
    usual = look(red, generator_for(CPU, 4)).mean()
    blind = replace(look, orthochromatic=1.0)(red, generator_for(CPU, 4)).mean()
    assert blind < usual / 2


def test_chroma_and_luma_make_the_picture_again() -> None:
    flat = torch.rand(4, 3, 1, 1, generator=generator_for(CPU, 5)).expand(4, 3, 8, 8)
    torch.testing.assert_close(rgb_of(luma_of(flat), chroma_of(flat)), flat, atol=1e-5, rtol=0)
