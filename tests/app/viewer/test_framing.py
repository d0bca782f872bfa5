"""Zoom, pan and the wipe line, in numbers."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from colorstudio.app.viewer.compare import CompareMode
from colorstudio.app.viewer.framing import Framing
from colorstudio.app.viewer.view import LARGEST

unhurried = settings(deadline=None)  # another job may hold the processor
rooms = st.tuples(st.integers(80, 3000), st.integers(80, 2000))
pictures = st.tuples(st.integers(16, 4096), st.integers(16, 2160))
modes = st.sampled_from(CompareMode)
shares = st.floats(0.01, 0.99)


def framing(room: tuple[int, int], picture: tuple[int, int], mode: CompareMode) -> Framing:
    result = Framing()
    result.room, result.picture, result.mode = room, picture, mode
    return result


@unhurried
@given(rooms, pictures, modes)
def test_a_fitting_picture_is_seen_as_a_whole(room, picture, mode):
    seen = framing(room, picture, mode)
    for pane in seen.panes:
        left, top = seen.view.to_pane((0, 0), pane.size)
        right, bottom = seen.view.to_pane(picture, pane.size)
        assert left >= 0
        assert top >= 0
        assert right <= pane.width + 1e-6
        assert bottom <= pane.height + 1e-6


@unhurried
@given(rooms, pictures, modes, shares, shares, st.floats(1.1, 8))
def test_zooming_in_keeps_the_pixel_under_the_cursor(room, picture, mode, x, y, factor):
    seen = framing(room, picture, mode)
    pane = seen.panes[0]
    filling = 1.05 * max(pane.width / picture[0], pane.height / picture[1])
    assume(filling * factor < LARGEST)
    seen.zoom_to(filling, None)
    at = pane.x + x * pane.width, pane.y + y * pane.height
    before = seen.film_place(at)
    seen.zoom_to(filling * factor, at)
    assert seen.view.scale == pytest.approx(filling * factor)
    assert seen.film_place(at) == pytest.approx(before, abs=1e-6 * max(picture))


@unhurried
@given(rooms, pictures, st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_panning_never_leaves_the_picture(room, picture, dx, dy):
    seen = framing(room, picture, CompareMode.SINGLE)
    seen.zoom_to(seen.view.scale * 5, None)
    seen.pan(dx, dy)
    assert 0 <= seen.view.x <= picture[0]
    assert 0 <= seen.view.y <= picture[1]
    left, top, right, bottom = seen.seen_part(seen.panes[0])
    assert right > left
    assert bottom > top


def test_zooming_out_far_enough_fits_the_picture_again():
    seen = framing((800, 600), (1920, 1080), CompareMode.SINGLE)
    for _ in range(5):
        seen.step(True, (10, 10))
    assert not seen.fits
    for _ in range(20):
        seen.step(False, (10, 10))
    assert seen.fits


def test_steps_pass_through_actual_pixels():
    seen = framing((800, 600), (1920, 1080), CompareMode.SINGLE)
    scales = []
    for _ in range(6):
        seen.step(True, None)
        scales.append(seen.view.scale)
    assert 1.0 in scales
    assert scales == sorted(scales)


@unhurried
@given(rooms, pictures, shares)
def test_the_wipe_line_comes_to_the_cursor(room, picture, share):
    seen = framing(room, picture, CompareMode.WIPE)
    left, right = seen.seen_part(seen.panes[0])[0], seen.seen_part(seen.panes[1])[2]
    x = left + share * (right - left)
    seen.wipe_to((x, room[1] / 2))
    assert seen.wipe_x == pytest.approx(x, abs=1e-6 * room[0])
    assert seen.seen_part(seen.panes[0])[2] == pytest.approx(seen.seen_part(seen.panes[1])[0])


def test_the_wipe_line_stays_on_the_picture():
    seen = framing((800, 600), (1920, 1080), CompareMode.WIPE)
    seen.wipe_to((-500, 0))
    assert seen.wipe == 0
    seen.wipe_to((5000, 0))
    assert seen.wipe == 1


def test_both_sides_look_at_the_same_place():
    seen = framing((1000, 500), (1920, 1080), CompareMode.SIDE)
    first, second = seen.panes
    seen.zoom_to(3.0, (first.x + 30, 40))
    assert seen.film_place((first.x + 30, 40)) == pytest.approx(
        seen.film_place((second.x + 30, 40))
    )


def test_tall_pictures_stand_beside_each_other_and_wide_ones_lie_above():
    beside = framing((1000, 1000), (400, 800), CompareMode.SIDE).panes
    above = framing((1000, 1000), (800, 300), CompareMode.SIDE).panes
    assert beside[0].y == beside[1].y
    assert above[0].x == above[1].x
