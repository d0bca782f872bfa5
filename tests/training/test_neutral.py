"""Cards, bars and words are drawn into pictures without any colour of their own."""

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.training.data.neutral import NeutralThings
from tests.training.conftest import photo


def chroma(rgb: NDArray[np.uint8]) -> NDArray[np.int64]:
    return rgb.max(2).astype(np.int64) - rgb.min(2)


@pytest.mark.parametrize("seed", range(6))
def test_a_card_has_no_colour_anywhere(seed: int) -> None:
    card = NeutralThings(1, 0, 0)(photo(1), np.random.default_rng(seed))
    assert card.shape == photo(1).shape
    assert chroma(card).max() == 0


@pytest.mark.parametrize("seed", range(6))
def test_bars_have_none_and_the_rest_is_the_picture(seed: int) -> None:
    picture = photo(1)
    barred = NeutralThings(0, 1, 0)(picture, np.random.default_rng(seed))
    bar = (barred != picture).any(2)
    assert 0.05 < bar.mean() < 0.6
    assert chroma(barred)[bar].max() == 0
    assert bar[0].all() or bar[:, 0].all()


@pytest.mark.parametrize("seed", range(6))
def test_words_have_none_and_leave_most_of_the_picture(seed: int) -> None:
    picture = photo(1, 160, 200)
    written = NeutralThings(0, 0, 1)(picture, np.random.default_rng(seed))
    changed = (written != picture).any(2)
    assert 0.001 < changed.mean() < 0.4
    whitest = written[changed].max(0)
    assert whitest.min() > 190


def test_with_no_share_of_any_a_picture_stays() -> None:
    picture = photo(2)
    np.testing.assert_array_equal(
        NeutralThings(0, 0, 0)(picture, np.random.default_rng(0)), picture
    )
