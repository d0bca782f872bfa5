"""Keyframes: at shot starts, where the picture changes, and never beyond the budget."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colorstudio.film.keyframes import KeyframePicker
from colorstudio.film.picture import WorkingLuma

STILL = np.full((72, 128), 90, np.uint8)


def lively(frames: int, seed: int = 0) -> list[WorkingLuma]:
    """Each frame another picture."""
    rng = np.random.default_rng(seed)
    return [np.kron(rng.integers(0, 256, (9, 16)), np.ones((8, 8))).astype(np.uint8)
            for _ in range(frames)]  # fmt: skip


def picked(picker: KeyframePicker, lumas: list[WorkingLuma]) -> list[int]:
    return [t for t, luma in enumerate(lumas) if picker.push(t, luma)]


def test_a_shot_begins_with_a_keyframe() -> None:
    picker = KeyframePicker(25, 1.0)
    assert picker.push(0, STILL)
    assert not picker.push(1, STILL)
    picker.reset()
    assert picker.push(2, STILL)


def test_a_still_shot_needs_one_each_max_gap_only() -> None:
    frames = picked(KeyframePicker(24, 1.0, max_gap=3), [STILL] * 240)
    assert frames == [0, 72, 144, 216]


@settings(max_examples=30, deadline=None)
@given(st.floats(10, 60), st.integers(1, 240), st.sampled_from([0.5, 1.0, 2.0]))
def test_never_more_than_the_rate_on_any_clip(fps: float, frames: int, rate: float) -> None:
    picker = KeyframePicker(fps, rate)
    lumas = lively(8)
    keyframes = picked(picker, [lumas[t % 8] for t in range(frames)])
    count = len(keyframes) + picker.close()
    assert count <= max(1, frames / fps * rate + 1e-6)


def test_a_lively_film_spends_all_of_its_budget() -> None:
    assert len(picked(KeyframePicker(10, 1.0), lively(100))) == 10
    assert len(picked(KeyframePicker(10), lively(100))) == 6


def test_what_a_quiet_passage_saves_a_lively_one_spends() -> None:
    keyframes = picked(KeyframePicker(10, 1.0, min_gap=0.4, max_gap=3), [STILL] * 60 + lively(20))
    in_action = [t for t in keyframes if t >= 60]
    assert len(in_action) == 5
    assert min(np.diff(in_action)) >= 4


def test_many_cuts_take_from_what_follows() -> None:
    picker = KeyframePicker(10, 1.0)
    for t in range(10):
        picker.reset()
        assert picker.push(t, STILL)
    later = [t for t, luma in enumerate(lively(100), start=10) if picker.push(t, luma)]
    assert later == [39, 69, 99]  # each max_gap, until the ten are paid back


def test_time_not_frame_count_is_the_measure_of_variable_rate() -> None:
    picker = KeyframePicker(25, 1.0)
    lumas = lively(40)
    times = [0.5 * t for t in range(20)] + [10 + 0.01 * t for t in range(20)]
    keyframes = [
        t for t, (luma, at) in enumerate(zip(lumas, times, strict=True))
        if picker.push(t, luma, seconds=at)
    ]  # fmt: skip
    assert sum(t < 20 for t in keyframes) >= 9
    assert sum(t >= 20 for t in keyframes) <= 1


def test_closing_a_shot_buys_its_last_frame_if_the_budget_allows() -> None:
    moving = lively(16)
    rich, poor = KeyframePicker(10, 1.0, min_gap=0.4), KeyframePicker(10, 1.0, min_gap=0.4)
    assert picked(rich, [STILL] * 15 + moving[:5]) == [0, 19] or rich.close()
    assert picked(poor, moving[:9]) == [0]
    assert not poor.close()
    assert poor.push(9, STILL)  # a new shot has begun


def test_a_still_shot_gains_nothing_from_a_last_keyframe() -> None:
    picker = KeyframePicker(10, 1.0, max_gap=5)
    picked(picker, [STILL] * 40)
    assert not picker.close()


@pytest.mark.parametrize("fps", [16, 23.976, 59.94])
def test_grain_is_no_change(fps: float) -> None:
    rng = np.random.default_rng(1)
    grainy = [
        np.clip(STILL + rng.normal(0, 6, STILL.shape), 0, 255).astype(np.uint8)
        for _ in range(int(2.5 * fps))
    ]
    assert picked(KeyframePicker(fps, 1.0), grainy) == [0]
