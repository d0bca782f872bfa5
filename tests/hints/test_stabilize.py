"""Flicker goes and is told of, detail and sudden changes stay, and chunks do not show."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
import pytest

from colorstudio.chroma.grid import Chroma
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.stabilize import stabilize

from .moving import GRID, deviation, pan, passing_box

FRAMES = 9


def smoothed(film: Iterable[tuple[WorkingLuma, Chroma]]) -> list[Chroma]:
    return [frame.chroma for frame in stabilize(film, GRID)]


def flickers(lumas: list[WorkingLuma], chromas: list[Chroma]) -> list[float]:
    film = zip(lumas, chromas, strict=True)
    return [frame.flicker for frame in stabilize(film, GRID, radius=0)]


def flickering(chromas: list[Chroma]) -> list[Chroma]:
    rng = np.random.default_rng(7)
    return [c + rng.normal(0, 0.04, (2, 1, 1)).astype(np.float32) for c in chromas]


def test_flicker_of_a_pan_shrinks() -> None:
    lumas, chromas = pan(FRAMES)
    noisy = flickering(chromas)
    calm = smoothed(zip(lumas, noisy, strict=True))
    before = np.mean([deviation(a, b) for a, b in zip(noisy, chromas, strict=True)])
    after = np.mean([deviation(a, b) for a, b in zip(calm, chromas, strict=True)])
    assert after < 0.7 * before


def test_true_colour_is_left_alone() -> None:
    lumas, chromas, _ = passing_box(FRAMES)
    calm = smoothed(zip(lumas, chromas, strict=True))
    for chroma, true in zip(calm, chromas, strict=True):
        assert deviation(chroma, true) < 0.01


def test_nothing_smears_over_a_cut() -> None:
    lumas, _ = pan(3)
    others, _, _ = passing_box(3)
    red, blue = (np.full((2, *GRID), value, np.float32) for value in (0.25, -0.25))
    film = [*((y, red) for y in lumas), *((y, blue) for y in others)]
    calm = smoothed(film)
    assert deviation(calm[2], red) < 0.01
    assert deviation(calm[3], blue) < 0.01


@pytest.mark.parametrize("radius", [1, 2, 3])
def test_a_part_fed_with_its_surroundings_comes_out_the_same(radius: int) -> None:
    lumas, chromas = pan(FRAMES)
    film = list(zip(lumas, flickering(chromas), strict=True))
    whole = list(stabilize(film, GRID, radius))[4:6]
    part = list(stabilize(film[3 - radius : 6 + radius], GRID, radius))[radius + 1 : radius + 3]
    for one, other in zip(whole, part, strict=True):
        np.testing.assert_array_equal(one.chroma, other.chroma)
        assert one.flicker == other.flicker


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


@pytest.mark.parametrize("scene", [pan, passing_box])
def test_colour_that_moves_with_the_picture_does_not_flicker(scene: Callable[[int], Any]) -> None:
    lumas, chromas, *_ = scene(FRAMES)
    first, *others = flickers(lumas, chromas)
    assert np.isnan(first)
    assert max(others) < 0.01


def test_flicker_is_how_far_the_colour_jumps() -> None:
    lumas, chromas = pan(FRAMES)
    jump = np.float32([0.03, -0.04]).reshape(2, 1, 1)
    chromas[5:] = [chroma + jump for chroma in chromas[5:]]
    measured = flickers(lumas, chromas)
    assert measured[5] == pytest.approx(0.05, rel=0.1)
    assert max(measured[1:5] + measured[6:]) < 0.01


def test_smoothing_lowers_the_flicker_as_far_as_it_is_wanted() -> None:
    lumas, chromas = pan(FRAMES)
    film = list(zip(lumas, flickering(chromas), strict=True))
    means = [
        np.nanmean([frame.flicker for frame in stabilize(film, GRID, strength=strength)])
        for strength in (0, 0.5, 1)
    ]
    assert means[0] > 1.3 * means[1] > 1.5 * means[2]


def test_without_smoothing_the_chroma_is_untouched() -> None:
    lumas, chromas = pan(FRAMES)
    film = list(zip(lumas, flickering(chromas), strict=True))
    for (_, chroma), frame in zip(film, stabilize(film, GRID, 0, 0.0), strict=True):
        np.testing.assert_array_equal(frame.chroma, chroma)


def test_nothing_is_said_of_flicker_over_a_cut() -> None:
    lumas, chromas = pan(2)
    others = [255 - luma for luma in passing_box(2)[0]]
    assert np.isnan(flickers([*lumas, *others], chromas * 2)[2])
