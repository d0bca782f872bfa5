"""Colour carried along motion: right where it can be, unsure where it cannot."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.chroma.grid import GridSize
from colorstudio.film.shots import Shot
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint
from tests.benchmarks.carry import Score, carry, choose_keyframes, read_clip

from .moving import GRID, deviation, pan, passing_box, texture

FRAMES = 10


def test_colour_of_a_panned_wall_arrives_from_both_sides() -> None:
    lumas, chromas = pan(FRAMES)
    hints = SpanMotion(lumas, GRID).between(Hint.certain(chromas[0]), Hint.certain(chromas[-1]))
    errors = [deviation(hint.chroma, true) for hint, true in zip(hints, chromas, strict=True)]
    unmoved = deviation(chromas[0], chromas[FRAMES // 2])
    assert max(errors) < 0.01 < 0.05 < unmoved


def test_forward_and_backward_mirror_each_other() -> None:
    lumas, chromas = pan(FRAMES)
    forward = SpanMotion(lumas, GRID).forward(Hint.certain(chromas[0]))
    backward = SpanMotion(lumas[::-1], GRID).backward(Hint.certain(chromas[0]))
    for one, other in zip(forward, reversed(backward), strict=True):  # steps are searched one way
        assert deviation(one.chroma, other.chroma) < 0.003
        assert deviation(one.confidence, other.confidence) < 0.03


def test_keys_come_back_as_they_were_given() -> None:
    lumas, chromas = pan(4)
    first, last = Hint.certain(chromas[0]), Hint.certain(chromas[-1])
    motion = SpanMotion(lumas, GRID)
    between = motion.between(first, last)
    assert between[0] is first
    assert between[-1] is last
    assert motion.forward(first)[0] is first
    assert motion.backward(last)[-1] is last


@pytest.mark.parametrize("frames", [1, 2])
def test_spans_without_inner_frames(frames: int) -> None:
    lumas, chromas = pan(frames)
    first, last = Hint.certain(chromas[0]), Hint.certain(chromas[-1])
    motion = SpanMotion(lumas, GRID)
    assert len(motion.between(first, last)) == frames
    assert len(motion.forward(first)) == len(motion.backward(last)) == frames


def test_what_a_passing_box_uncovers_is_unsure_from_before_and_known_from_after() -> None:
    lumas, chromas, masks = passing_box(15)
    motion = SpanMotion(lumas, GRID)
    first, last = Hint.certain(chromas[0]), Hint.certain(chromas[-1])
    uncovered = masks[0] & ~masks[-2]
    settled = ~masks[0] & ~masks[-1]
    forward = motion.forward(first)[-2].confidence[0]
    assert forward[uncovered].mean() < 0.5 * forward[settled].mean()
    fused = motion.between(first, last)[-2]
    assert deviation(fused.chroma[:, uncovered], chromas[-2][:, uncovered]) < 0.05


def test_the_box_keeps_its_colour_while_it_moves() -> None:
    lumas, chromas, masks = passing_box(15)
    hints = SpanMotion(lumas, GRID).between(Hint.certain(chromas[0]), Hint.certain(chromas[-1]))
    middle = 7
    inside = cv2.erode(masks[middle].astype(np.uint8), np.ones((5, 5))) > 0
    assert deviation(hints[middle].chroma[:, inside], chromas[middle][:, inside]) < 0.03


def test_confidence_falls_with_the_distance_from_the_key() -> None:
    lumas, chromas, _ = passing_box(15)
    means = [h.confidence.mean() for h in SpanMotion(lumas, GRID).forward(Hint.certain(chromas[0]))]
    assert means[0] == 1
    assert means[1] > means[7] > means[14]


def test_a_key_that_abstains_carries_nothing() -> None:
    lumas, chromas = pan(5)
    hints = SpanMotion(lumas, GRID).between(Hint.nothing(GRID), Hint.certain(chromas[-1]))
    alone = SpanMotion(lumas, GRID).backward(Hint.certain(chromas[-1]))
    np.testing.assert_allclose(hints[2].chroma, alone[2].chroma, atol=1e-6)
    nothing = SpanMotion(lumas, GRID).forward(Hint.nothing(GRID))
    assert all(hint.confidence.max() == 0 for hint in nothing)


def test_holes_take_the_colour_of_their_like_and_stay_unsure() -> None:
    lumas, chromas, _ = passing_box(5)
    holed = Hint.certain(chromas[0])
    holed.confidence[:, 30:40] = 0
    hint = SpanMotion(lumas, GRID).forward(holed)[1]
    hole = np.zeros(GRID, bool)
    hole[33:37] = True
    assert hint.confidence[0][hole].max() < 0.05
    assert deviation(hint.chroma[:, hole], chromas[1][:, hole]) < 0.1


def test_the_number_of_opencv_threads_changes_nothing() -> None:
    lumas, chromas = pan(6, step=3)
    first, last = Hint.certain(chromas[0]), Hint.certain(chromas[-1])
    before = cv2.getNumThreads()
    results = []
    try:
        for threads in (1, 2):
            cv2.setNumThreads(threads)
            results.append(SpanMotion(lumas, GRID).between(first, last))
    finally:
        cv2.setNumThreads(before)
    for one, other in zip(*results, strict=True):
        np.testing.assert_array_equal(one.chroma, other.chroma)


@pytest.mark.parametrize("grid", [GridSize(12, 16), GridSize(16, 12), GridSize(180, 12)])
def test_tiny_and_narrow_grids(grid: GridSize) -> None:
    luma = np.round(texture(*grid.luma, seed=6) * 255).astype(np.uint8)
    chroma = np.full((2, *grid), 0.2, np.float32)
    hints = SpanMotion([luma] * 3, grid).between(Hint.certain(chroma), Hint.certain(chroma))
    np.testing.assert_allclose(hints[1].chroma, 0.2, atol=1e-4)


@pytest.mark.data
def test_colour_of_a_real_clip_comes_back(data_dir: Path) -> None:
    clip = read_clip(data_dir / "clips" / "cotracker_cat", 41)
    shot = Shot(0, len(clip.rgb))
    [keyframes] = choose_keyframes(clip, [shot])
    assert len(keyframes) <= 2
    assert Score(clip)(carry(clip, shot, keyframes)) > 42


def test_a_span_is_made_little_further_on_than_it_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lumas, chromas = pan(12)
    made: list[int] = []
    settled = SpanMotion._settled

    def noted(motion: SpanMotion, frame: int, *keys: np.ndarray) -> Hint:
        made.append(frame)
        return settled(motion, frame, *keys)

    monkeypatch.setattr(SpanMotion, "_settled", noted)
    ends = Hint.certain(chromas[0]), Hint.certain(chromas[-1])
    in_turn = SpanMotion(lumas, GRID).between_in_turn(*ends)
    assert next(in_turn) is ends[0]
    assert made == []
    next(in_turn)
    assert max(made) <= 6
    assert len(list(in_turn)) == 10
    assert sorted(made) == list(range(1, 11))
