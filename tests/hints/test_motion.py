"""Ways back to a keyframe."""

import numpy as np
import pytest

from colorstudio.hints.motion import Matcher, grid_luma, tracks
from tests.hints.moving import GRID, pan

FRAMES = 9


def test_far_frames_are_followed_alone_and_the_last_one_is_searched_again() -> None:
    lumas = [grid_luma(luma, GRID) for luma in pan(FRAMES)[0]]
    step = np.zeros((*GRID, 2), np.float32)
    step[..., 0] = 1.0  # a cell a frame, as the camera pans
    ways = list(tracks(Matcher(*GRID), lumas, [step] * (FRAMES - 1), near=5))
    assert [len(pair) for pair in ways] == [2, 2, 2, 2, 2, 1, 1, 2]
    inside = np.s_[10:-10, 20:-20]
    for distance, pair in enumerate(ways, start=1):
        for way in pair:
            assert np.median(way.flow[inside][..., 0]) == pytest.approx(distance, abs=0.05)


def test_all_frames_are_searched_where_colour_comes_from_one_side() -> None:
    lumas = [grid_luma(luma, GRID) for luma in pan(4)[0]]
    step = np.zeros((*GRID, 2), np.float32)
    assert [len(pair) for pair in tracks(Matcher(*GRID), lumas, [step] * 3)] == [2, 2, 2]
