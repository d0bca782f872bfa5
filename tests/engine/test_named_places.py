"""Names stand in the middle of what they name, and black bars have none."""

import numpy as np

from colorstudio.engine.analysis import in_words, named_places
from colorstudio.scene.bars import picture_inside_bars

KINDS = ("sky", "wall")


def pillarboxed() -> tuple[np.ndarray, np.ndarray]:
    """A bright picture (60, 80) between bars of 10 columns, which are taken for walls."""
    luma = np.full((60, 80), 16, np.uint8)
    luma[:, 10:70] = 120
    labels = np.ones((60, 80), np.uint8)
    labels[:, 10:70] = 0
    return luma, labels


def test_bars_are_not_named() -> None:
    luma, labels = pillarboxed()
    inside = picture_inside_bars(luma)
    assert inside == (slice(0, 60), slice(10, 70))
    assert sorted(name for _, name in named_places(labels, KINDS)) == ["sky", "wall", "wall"]
    ((place, name),) = named_places(labels, KINDS, inside)
    assert name == "sky"
    assert abs(place[0] - 0.5) < 0.15


def test_a_picture_without_bars_is_named_to_its_edges() -> None:
    _, labels = pillarboxed()
    night = np.full((60, 80), 18, np.uint8)
    assert picture_inside_bars(night) == (slice(0, 60), slice(0, 80))
    assert len(named_places(labels, KINDS, picture_inside_bars(night))) == 3


def test_bars_keep_their_black_in_pictures_of_names() -> None:
    luma, labels = pillarboxed()
    shown = in_words(luma, labels, KINDS, [(200, 0, 0), (0, 200, 0)])
    assert (shown[:, :10] == 16).all()
    assert (shown[30, 12] != 120).any()
