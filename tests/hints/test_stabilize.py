"""Flicker goes, detail and sudden changes stay, and chunks do not show."""

from collections.abc import Iterator

import numpy as np
import pytest

from colorstudio.chroma.grid import Chroma
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.stabilize import stabilize

from .moving import GRID, deviation, pan, passing_box

FRAMES = 9


def flickering(chromas: list[Chroma]) -> list[Chroma]:
    rng = np.random.default_rng(7)
    return [c + rng.normal(0, 0.04, (2, 1, 1)).astype(np.float32) for c in chromas]


def test_flicker_of_a_pan_shrinks() -> None:
    lumas, chromas = pan(FRAMES)
    noisy = flickering(chromas)
    calm = list(stabilize(zip(lumas, noisy, strict=True), GRID))
    before = np.mean([deviation(a, b) for a, b in zip(noisy, chromas, strict=True)])
    after = np.mean([deviation(a, b) for a, b in zip(calm, chromas, strict=True)])
    assert after < 0.7 * before


def test_true_colour_is_left_alone() -> None:
    lumas, chromas, _ = passing_box(FRAMES)
    calm = stabilize(zip(lumas, chromas, strict=True), GRID)
    for smoothed, true in zip(calm, chromas, strict=True):
        assert deviation(smoothed, true) < 0.01


def test_nothing_smears_over_a_cut() -> None:
    lumas, _ = pan(3)
    others, _, _ = passing_box(3)
    red, blue = (np.full((2, *GRID), value, np.float32) for value in (0.25, -0.25))
    film = [*((y, red) for y in lumas), *((y, blue) for y in others)]
    calm = list(stabilize(film, GRID))
    assert deviation(calm[2], red) < 0.01
    assert deviation(calm[3], blue) < 0.01


@pytest.mark.parametrize("radius", [1, 2, 3])
def test_a_part_fed_with_its_surroundings_comes_out_the_same(radius: int) -> None:
    lumas, chromas = pan(FRAMES)
    film = list(zip(lumas, flickering(chromas), strict=True))
    whole = list(stabilize(film, GRID, radius))
    part = list(stabilize(film[4 - radius : 6 + radius], GRID, radius))[radius : radius + 2]
    for one, other in zip(whole[4:6], part, strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("frames", [0, 1, 2, 3])
def test_short_shots_keep_their_length(frames: int) -> None:
    lumas, chromas = pan(3)
    film = list(zip(lumas, chromas, strict=True))[:frames]
    assert len(list(stabilize(film, GRID, radius=3))) == frames


def test_it_lags_no_more_than_its_radius() -> None:
    lumas, chromas = pan(FRAMES)
    taken = []

    def film() -> Iterator[tuple[WorkingLuma, Chroma]]:
        for t, frame in enumerate(zip(lumas, chromas, strict=True)):
            taken.append(t)
            yield frame

    next(stabilize(film(), GRID, radius=2))
    assert taken == [0, 1, 2]
