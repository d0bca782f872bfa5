"""Fusing hints: the surer wins, and the result says how sure it may be."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.chroma.grid import GridSize
from colorstudio.hints.fuse import (
    carried_confidence,
    confidence_of,
    fuse,
    precision_of,
    proven_confidence,
)
from colorstudio.hints.hint import Hint

SIZE = GridSize(2, 3)
chroma_values = st.floats(-0.5, 0.5, width=32)
confidences = st.just(0.0) | st.floats(2**-20, 1, width=32)  # a millionth says something


def flat(chroma: float, confidence: float) -> Hint:
    return Hint(
        np.full((2, *SIZE), chroma, np.float32), np.full((1, *SIZE), confidence, np.float32)
    )


flat_hints = st.lists(st.builds(flat, chroma_values, confidences), min_size=1, max_size=4)


@given(flat_hints)
def test_colour_stays_within_what_the_sources_say(hints: list[Hint]) -> None:
    fused = fuse(hints)
    speaking = [hint.chroma[0, 0, 0] for hint in hints if hint.confidence.max() > 0]
    if speaking:
        assert min(speaking) - 1e-5 <= fused.chroma.min()
        assert fused.chroma.max() <= max(speaking) + 1e-5
    assert 0 <= fused.confidence.min() <= fused.confidence.max() <= 1


@given(flat_hints)
def test_order_does_not_matter(hints: list[Hint]) -> None:
    one, other = fuse(hints), fuse(hints[::-1])
    np.testing.assert_allclose(one.chroma, other.chroma, atol=1e-5)
    np.testing.assert_allclose(one.confidence, other.confidence, atol=1e-3)


@given(chroma_values, st.floats(0.0625, 1, width=32), chroma_values)
def test_abstaining_sources_change_nothing(colour: float, sure: float, other: float) -> None:
    alone, fused = fuse([flat(colour, sure)]), fuse([flat(other, 0), flat(colour, sure)])
    np.testing.assert_allclose(fused.chroma, alone.chroma, atol=1e-6)
    np.testing.assert_allclose(fused.confidence, alone.confidence, atol=1e-6)


@given(chroma_values, st.floats(0.0625, 1, width=32))
def test_a_single_hint_passes_unchanged(colour: float, sure: float) -> None:
    fused = fuse([flat(colour, sure)])
    np.testing.assert_allclose(fused.chroma, colour, atol=1e-6)
    np.testing.assert_allclose(fused.confidence, sure, atol=5e-3)


def test_the_surer_wins_a_strong_disagreement() -> None:
    fused = fuse([flat(0.3, 0.99), flat(-0.3, 0.3)])
    assert fused.chroma.min() > 0.28


def test_contradiction_makes_unsure_and_agreement_does_not() -> None:
    quarrel = fuse([flat(0.2, 0.9), flat(-0.2, 0.9)]).confidence.max()
    accord = fuse([flat(0.2, 0.9), flat(0.2, 0.9)]).confidence
    assert quarrel < 0.1
    np.testing.assert_allclose(accord, 0.9, atol=0.01)


def test_when_all_abstain_so_does_the_result() -> None:
    assert fuse([flat(0.1, 0), flat(0.2, 0)]).confidence.max() == 0


@given(st.floats(2**-16, 1, width=32))
def test_precision_inverts_expected_error(error: float) -> None:
    confidence = confidence_of(np.array([error], np.float32))
    np.testing.assert_allclose(1 / precision_of(confidence), error, rtol=0.15)


@given(st.floats(2**-10, 0.875, width=32))
def test_far_carried_colour_is_believed_more_than_its_ways_expect(sure: float) -> None:
    expected = np.array([sure], np.float32)
    proven = proven_confidence(expected)
    assert proven > expected
    np.testing.assert_allclose(carried_confidence(proven), expected, rtol=0.02)


def test_what_was_not_carried_proves_nothing() -> None:
    assert proven_confidence(np.zeros(1, np.float32)) == 0
