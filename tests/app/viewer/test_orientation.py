"""SAR and rotation: what is on screen is where it is stored."""

from fractions import Fraction

import numpy as np
import pytest

from colorstudio.app.viewer.orientation import Orientation
from colorstudio.film.probe import probe
from tests.media import make_film

SARS = [Fraction(1), Fraction(4, 3), Fraction(8, 9)]


def oriented(sar: Fraction, rotation: int) -> Orientation:
    return Orientation((60, 40), (max(sar, Fraction(1)), max(1 / sar, Fraction(1))), rotation)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("sar", SARS)
def test_what_is_seen_at_a_place_is_stored_where_the_orientation_says(sar, rotation):
    orientation = oriented(sar, rotation)
    stored = np.zeros((40, 60, 3), np.uint8)
    stored[5:15, 40:50] = 255
    shown = orientation.upright(stored)
    assert shown.shape[1::-1] == orientation.size
    rows, columns = np.nonzero(shown[..., 0] > 200)
    centre = columns.mean() + 0.5, rows.mean() + 0.5
    place = orientation.sample_at(*centre)
    assert place is not None
    assert abs(place[0] - 45) <= 1
    assert abs(place[1] - 10) <= 1


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_every_corner_has_a_sample_and_beyond_there_is_none(rotation):
    orientation = oriented(Fraction(4, 3), rotation)
    width, height = orientation.size
    corners = {orientation.sample_at(x, y) for x in (0, width - 0.01) for y in (0, height - 0.01)}
    assert corners == {(0, 0), (59, 0), (0, 39), (59, 39)}
    assert orientation.sample_at(-0.1, 5) is None
    assert orientation.sample_at(5, height) is None


def test_the_size_on_screen_is_that_of_the_films_tags(tmp_path):
    wide = probe(make_film(tmp_path / "wide.mp4", frames=2, sar=Fraction(4, 3))).video
    narrow = probe(make_film(tmp_path / "narrow.mp4", frames=2, sar=Fraction(8, 9))).video
    turned = probe(make_film(tmp_path / "turned.mp4", frames=2, rotation=90)).video
    assert Orientation.of(wide).size == (171, 96)
    assert Orientation.of(narrow).size == (128, 108)
    assert Orientation.of(turned).size == (96, 128)
