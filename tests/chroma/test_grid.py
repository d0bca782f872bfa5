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
    assert grid_size(Fraction(100), 3) == (4, 300)
    assert grid_size(Fraction(1, 100), 3) == (300, 4)


def test_the_working_luma_is_twice_the_grid() -> None:
    assert GridSize(180, 240).luma == (360, 480)
