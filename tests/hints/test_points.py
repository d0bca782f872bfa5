"""Colour points: what they mean, how they are written, and the area that follows them."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.errors import UsageError
from colorstudio.hints.hint import Hint, laid_over
from colorstudio.hints.points import (
    GREY,
    ColourPoint,
    FramePoints,
    point_hint,
    points_of_json,
)

GRID = GridSize(60, 80)
RED, BLUE = (200, 60, 50), (50, 80, 200)


def halves(noise: float = 0.0) -> NDArray[np.uint8]:
    """Dark left, bright right, with a line of grain on top if wanted."""
    luma = np.full(GRID.luma, 70.0)
    luma[:, GRID.width :] = 170
    luma += noise * np.random.default_rng(1).normal(size=luma.shape)
    return np.asarray(np.clip(luma, 0, 255), np.uint8)


def point(x: float, y: float, rgb: tuple[int, int, int] = RED, name: str = "p") -> ColourPoint:
    return ColourPoint(name, ((x, y),), rgb, 0.03)


fractions = st.floats(0, 1)
points = st.builds(
    ColourPoint,
    st.text(min_size=1, max_size=8),
    st.lists(st.tuples(fractions, fractions), min_size=1, max_size=4).map(tuple),
    st.tuples(*[st.integers(0, 255)] * 3),
    st.floats(1e-4, 0.5),
)


@given(points)
def test_json_gives_the_point_back(one: ColourPoint) -> None:
    assert ColourPoint.from_json(one.to_json()) == one


@given(points)
def test_a_point_is_sure_of_its_own_place(one: ColourPoint) -> None:
    hint = point_hint([one], halves(), GRID)
    for x, y in one.path:
        cell = min(int(y * GRID.height), GRID.height - 1), min(int(x * GRID.width), GRID.width - 1)
        assert hint.confidence[0][cell] == 1
        np.testing.assert_allclose(hint.chroma[:, *cell], one.chroma, atol=1e-6)


@pytest.mark.parametrize("noise", [0.0, 4.0])
def test_colour_fills_its_area_and_stops_at_the_edge(noise: float) -> None:
    hint = point_hint([point(0.25, 0.5)], halves(noise), GRID)
    assert hint.confidence[0, 25:35, 15:30].min() > 0.7
    assert hint.confidence[0, :, 43:].max() < 0.05


def test_colour_goes_round_an_obstacle_but_not_through_a_wall() -> None:
    luma = np.full(GRID.luma, 120, np.uint8)
    luma[:80, 78:82] = 10  # open at the bottom
    assert point_hint([point(0.4, 0.3)], luma, GRID).confidence[0, 18, 48] > 0.5
    luma[:, 78:82] = 10
    assert point_hint([point(0.4, 0.3)], luma, GRID).confidence[0, 18, 48] < 0.1


def test_points_of_one_area_divide_it() -> None:
    luma = np.full(GRID.luma, 120, np.uint8)
    hint = point_hint([point(0.3, 0.5, RED, "a"), point(0.7, 0.5, GREY, "b")], luma, GRID)
    red = np.array(point(0, 0).chroma)
    np.testing.assert_allclose(hint.chroma[:, 30, 20], red, atol=0.02)
    np.testing.assert_allclose(hint.chroma[:, 30, 60], 0, atol=0.02)
    np.testing.assert_allclose(hint.chroma[:, 30, 40], red / 2, atol=0.03)


def test_the_later_of_two_points_lies_on_top() -> None:
    hint = point_hint([point(0.5, 0.5, RED, "a"), point(0.5, 0.5, BLUE, "b")], halves(), GRID)
    np.testing.assert_allclose(hint.chroma[:, 30, 40], point(0, 0, BLUE).chroma, atol=1e-6)


def test_a_stroke_is_sure_all_along() -> None:
    stroke = ColourPoint("s", ((0.1, 0.2), (0.4, 0.8)), RED, 0.02)
    hint = point_hint([stroke], halves(), GRID)
    for part in np.linspace(0, 1, 20):
        x, y = 0.1 + 0.3 * part, 0.2 + 0.6 * part
        assert hint.confidence[0, int(y * GRID.height), int(x * GRID.width)] == 1


def test_neutral_colours_say_grey() -> None:
    assert point(0, 0, GREY).is_grey
    assert not point(0, 0).is_grey
    for level in (0, 77, 255):
        hint = point_hint([point(0.5, 0.5, (level, level, level))], halves(), GRID)
        assert np.abs(hint.chroma).max() == 0
    assert ColourPoint.from_json({"id": "g", "colour": "grey", "path": [[0, 0]]}).rgb == GREY


def test_no_points_know_nothing() -> None:
    assert not point_hint([], halves(), GRID).confidence.any()


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"id": "p", "colour": "#c08060", "path": []}, "has no position"),
        ({"id": "p", "colour": "#c08060", "path": [[0.5, 1.5]]}, "outside of the picture"),
        ({"id": "p", "colour": "#c08060", "path": [[0.5]]}, r"path\[0\] takes 2 values, not 1"),
        ({"id": "p", "colour": "red", "path": [[0, 0]]}, 'write it as "#c08060"'),
        ({"id": "p", "colour": "#c08060", "path": [[0, 0]], "radius": 0}, "radius of colour point"),
        (
            {"id": "p", "colour": "#c08060", "path": [[0, 0]], "radius": "x"},
            "radius takes a number",
        ),
        ({"id": "p", "colour": "#c08060", "path": [[0, 0]], "colr": 1}, "there is no field colr"),
        ([0.5, 0.5], "Colour point cannot be read"),
    ],
)
def test_what_makes_no_sense_gets_one_sentence(value: object, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        ColourPoint.from_json(value)


def test_ids_are_of_one_point_each() -> None:
    twice = [point(0.1, 0.1).to_json(), point(0.2, 0.2).to_json()]
    with pytest.raises(UsageError, match="same id"):
        points_of_json(twice)


@pytest.mark.parametrize("frame", [-1, 1.5, True, "3"])
def test_frames_are_numbers_from_zero(frame: object) -> None:
    with pytest.raises(UsageError, match=r"numbered from 0|frame takes a whole number"):
        FramePoints.from_json({"frame": frame, "points": []})


def test_a_hint_laid_over_another_counts_as_far_as_it_is_sure() -> None:
    upper, lower = (
        Hint(np.full((2, 1, 3), value, np.float32), np.array([[sure]], np.float32))
        for value, sure in ((0.2, [1, 0.5, 0]), (-0.2, [0.5, 0.5, 0.5]))
    )
    both = laid_over(upper, lower)
    np.testing.assert_allclose(both.confidence[0, 0], [1, 0.75, 0.5])
    np.testing.assert_allclose(both.chroma[0, 0], [0.2, 0.2 / 3, -0.2], atol=1e-6)


def test_the_places_of_all_corners_are_cells() -> None:
    for x, y in product((0.0, 1.0), repeat=2):
        assert (point_hint([point(x, y)], halves(), GRID).confidence == 1).any()


def test_on_one_thing_a_shade_says_which_point_a_place_follows() -> None:
    grid = GridSize(40, 60)
    luma = np.full(grid.luma, 120, np.uint8)
    luma[:, 72:] = 150
    features = np.ones((1, 20, 30), np.float32)
    ends = [point(0.1, 0.5, RED, "a"), point(0.7, 0.5, BLUE, "b")]
    hint = point_hint(ends, luma, grid, features)
    nearer_to_blue = hint.chroma[1, 18:22, 30:34].mean()
    assert nearer_to_blue > 0.8 * hint.chroma[1, 18:22, 6:10].mean()


def test_colour_keeps_to_the_thing_that_features_show() -> None:
    grid = GridSize(40, 60)
    luma = np.full(grid.luma, 120, np.uint8)
    luma += np.random.default_rng(0).integers(0, 3, grid.luma, np.uint8)
    features = np.zeros((2, 20, 30), np.float32)
    features[0, :, :15], features[1, :, 15:] = 1, 1
    left = [ColourPoint("left", ((0.3, 0.5),), (200, 40, 40))]
    plain, kept = point_hint(left, luma, grid), point_hint(left, luma, grid, features)
    assert kept.confidence[0, :, 34:].max() < 0.1 < plain.confidence[0, 20, 40]
    assert kept.confidence[0, 20, 10:26].min() > 0.5
