"""A thing is found again where it stands in another picture, and not where it does not."""

import numpy as np
from numpy.typing import NDArray

from colorstudio.hints.spread import Features
from colorstudio.scene.again import find_again

THING, WALL, FLOOR, OTHER = np.eye(4, dtype=np.float32)
SIZE = 24, 32


def seen(*areas: tuple[slice, slice, NDArray[np.float32]]) -> Features:
    """A wall above a floor, with things on it, never twice quite the same."""
    rng = np.random.default_rng(len(areas) + sum(int(a[0].start) for a in areas))
    picture = np.empty((*SIZE, 4), np.float32)
    picture[:14], picture[14:] = WALL, FLOOR
    for rows, columns, kind in areas:
        picture[rows, columns] = kind
    picture += rng.normal(0, 0.05, picture.shape).astype(np.float32)
    picture /= np.linalg.norm(picture, axis=2, keepdims=True)
    return np.ascontiguousarray(picture.transpose(2, 0, 1))


def mask(rows: slice, columns: slice) -> NDArray[np.float32]:
    """On a finer grid than the features."""
    large = np.zeros((4 * SIZE[0], 4 * SIZE[1]), np.float32)
    large[4 * rows.start : 4 * rows.stop, 4 * columns.start : 4 * columns.stop] = 1
    return large


HERE = slice(8, 14), slice(4, 10)
THERE = slice(10, 16), slice(20, 26)


def test_a_thing_is_found_where_it_has_gone() -> None:
    found = find_again(seen((*HERE, THING)), mask(*HERE), seen((*THERE, THING)))
    assert found is not None
    assert found.sureness > 0.9
    assert found.area[THERE].mean() > 0.8
    assert found.area.sum() < 1.3 * 36
    (x0, y0), (x1, y1) = found.box
    assert np.allclose((x0, y0, x1, y1), (20 / 32, 10 / 24, 26 / 32, 16 / 24), atol=0.05)


def test_another_thing_or_none_is_not_taken_for_it() -> None:
    here = seen((*HERE, THING))
    for there in (seen((*THERE, OTHER)), seen()):
        found = find_again(here, mask(*HERE), there)
        assert found is None or found.sureness < 0.3


def test_the_same_of_another_size_is_less_sure() -> None:
    here, like = seen((*HERE, THING)), THING + np.float32(0.4) * OTHER
    large = find_again(here, mask(*HERE), seen((slice(1, 23), slice(4, 28), like)))
    alike = find_again(here, mask(*HERE), seen((*THERE, like)))
    assert large is not None
    assert alike is not None
    assert large.sureness < alike.sureness - 0.2


def test_small_things_count_and_nothing_finds_nothing() -> None:
    here = seen((slice(8, 10), slice(4, 7), THING))
    tiny = mask(slice(8, 10), slice(4, 7)) * np.float32(0.4)
    assert find_again(here, tiny, seen((slice(8, 10), slice(20, 23), THING))) is not None
    assert find_again(here, np.zeros_like(tiny), here) is None
    assert find_again(here, np.ones_like(tiny), here) is None
