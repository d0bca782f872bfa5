"""The size of the chroma grid."""

from fractions import Fraction

import pytest

from colorstudio.chroma.grid import GridSize, grid_size


@pytest.mark.parametrize(
    ("aspect", "size"),
    [(Fraction(4, 3), (180, 240)), (Fraction(16, 9), (180, 320)), (Fraction(3, 4), (240, 180))],
)
def test_the_short_side_is_that_asked_for(aspect: Fraction, size: tuple[int, int]) -> None:
    assert grid_size(aspect) == size


def test_sides_are_multiples_of_four_and_none_vanishes() -> None:
    assert grid_size(Fraction(6), 3) == (4, 16)
    assert grid_size(Fraction(1, 6), 3) == (16, 4)


def test_the_working_luma_is_twice_the_grid() -> None:
    assert GridSize(180, 240).luma == (360, 480)


@pytest.mark.parametrize("aspect", [Fraction(160), Fraction(1, 160)])
def test_a_ribbon_needs_no_more_memory_than_a_wide_film(aspect: Fraction) -> None:
    height, width = grid_size(aspect)
    assert height * width == 180 * 1080
    assert (height < width) == (aspect > 1)
