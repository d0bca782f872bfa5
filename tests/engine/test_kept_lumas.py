"""What finding shots has decoded is not decoded again to colour them."""

import numpy as np

from colorstudio.engine.kept_lumas import KeptLumas
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma


def luma(value: int) -> WorkingLuma:
    return np.full((10, 10), value, np.uint8)


def test_a_place_is_whole_only_with_all_its_frames() -> None:
    lumas = KeptLumas()
    for frame in (3, 4, 6):
        lumas.put(frame, luma(frame))
    whole = lumas.whole(FrameRange(3, 5))
    assert whole is not None
    assert [int(one[0, 0]) for one in whole] == [3, 4]
    assert lumas.whole(FrameRange(3, 7)) is None
    assert lumas.get(5) is None


def test_the_first_ones_stay_until_they_are_passed() -> None:
    lumas = KeptLumas(limit=300)
    for frame in range(5):
        lumas.put(frame, luma(frame))
        lumas.put(frame, luma(frame))  # the same again takes no room
    assert lumas.whole(FrameRange(0, 3)) is not None
    assert lumas.get(3) is None
    lumas.forget_before(2)
    assert lumas.get(1) is None
    for frame in (3, 4, 5):
        lumas.put(frame, luma(frame))
    assert lumas.whole(FrameRange(2, 5)) is not None
    assert lumas.get(5) is None
