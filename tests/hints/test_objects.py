"""Objects: what is read and refused, and the hint that an object is."""

from dataclasses import replace

import numpy as np
import pytest

from colorstudio.chroma.grid import GridSize
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.objects import (
    FilmObject,
    Means,
    Touch,
    object_hint,
    objects_of_json,
    objects_within,
)
from colorstudio.hints.wish import ShotWish

COAT = FilmObject(
    "coat",
    (
        Touch(3, ((0.5, 0.5),)),
        Touch(3, ((0, 0), (1, 1)), Means.BOX),
        Touch(9, ((0.1, 0.2),), Means.LEFT),
    ),
    (40, 60, 200),
)


def test_objects_are_read_as_they_were_written() -> None:
    for thing in (COAT, replace(COAT, rgb=None, touches=())):
        assert FilmObject.from_json(thing.to_json()) == thing
    wish = ShotWish(objects=(COAT,))
    assert ShotWish.from_json(wish.to_json()) == wish
    assert "objects" not in ShotWish().to_json()


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ({"name": "", "touches": []}, "needs a name"),
        ({"name": "a", "touches": [{"frame": -1, "path": [[0, 0]]}]}, "numbered from 0"),
        ({"name": "a", "touches": [{"frame": 1, "path": [[0, 2]]}]}, "outside of the picture"),
        ({"name": "a", "touches": [{"frame": 1, "path": []}]}, "outside of the picture"),
        ({"name": "a", "touches": [{"frame": 1, "path": [[0, 0]], "is": "box"}]}, "two corners"),
        (
            {"name": "a", "touches": [{"frame": 1, "path": [[0, 0]], "is": "on"}]},
            '"in", "whole", "out"',
        ),
        ({"name": "a", "touches": [3]}, "A place of an object cannot be read"),
        ({"name": "a", "touches": [], "color": "#ffffff"}, "there is no field color"),
        ({"name": "a", "touches": [], "colour": "blue"}, "write it as"),
    ],
)
def test_what_makes_no_sense_is_refused(value: object, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        FilmObject.from_json(value)


def test_names_are_used_once() -> None:
    with pytest.raises(UsageError, match="same name"):
        objects_of_json([COAT.to_json()] * 2)
    with pytest.raises(UsageError, match="must be a list"):
        objects_of_json({})


def test_a_shot_has_what_was_pointed_at_in_it_and_has_a_colour() -> None:
    (there,) = objects_within([COAT, replace(COAT, name="b", rgb=None)], FrameRange(0, 5))
    assert [touch.frame for touch in there.touches] == [3, 3]
    assert objects_within([COAT], FrameRange(4, 9)) == ()
    wish = ShotWish(objects=(COAT,)).within(FrameRange(0, 10), FrameRange(5, 10))
    assert [touch.frame for touch in wish.objects[0].touches] == [9]


def test_the_colour_is_in_the_mask_alone_and_paler_in_shade() -> None:
    grid = GridSize(8, 8)
    mask = np.zeros(grid, np.float32)
    mask[:, 4:] = 1
    luma = np.full(grid.luma, 120, np.uint8)
    luma[:4] = 30
    hint = object_hint(COAT, mask, luma)
    below = np.full((2, *grid), 0.1, np.float32)
    over = hint.over(below)
    assert np.array_equal(over[:, :, :4], below[:, :, :4])
    wanted = np.array(COAT.chroma)
    assert np.allclose(over[:, 6, 6], wanted, atol=1e-3)
    shade, light = (np.linalg.norm(over[:, row, 6]) for row in (0, 6))
    assert 0.3 * light < shade < 0.8 * light
    with pytest.raises(ValueError, match="without a colour"):
        object_hint(replace(COAT, rgb=None), mask, luma)


def test_grey_stays_grey() -> None:
    mask = np.ones((8, 8), np.float32)
    hint = object_hint(replace(COAT, rgb=(90, 90, 90)), mask, np.zeros((16, 16), np.uint8))
    assert not hint.chroma.any()
