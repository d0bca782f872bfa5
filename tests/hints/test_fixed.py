"""Fixed colours: what a rule reaches, what it makes of it, and what it leaves alone."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from colorstudio.errors import ColorStudioError, UsageError
from colorstudio.hints.fixed import FixedColour, Sample, fixed, reach

LUMA: NDArray[np.uint8] = np.repeat(np.array([[60, 200]], np.uint8), 8, 0).repeat(8, 1)
CHROMA = np.zeros((2, 4, 8), np.float32)
CHROMA[0, :2] = 0.15  # the upper half is blue
BLUE = Sample(0.5, 0.15, 0.0)
RULE = FixedColour("Road", (BLUE,), (128, 128, 128))


def nowhere(_: str) -> NDArray[np.float32]:
    raise AssertionError("nobody asked what stands there")


def left(kind: str) -> NDArray[np.float32]:
    """The road is on the left."""
    assert kind == "road"
    return np.repeat(np.array([[0.9, 0.9, 0.0, 0.0]], np.float32), 2, 0)


def test_what_is_like_the_sample_becomes_the_colour_and_nothing_else() -> None:
    made = fixed([FixedColour("Road", (BLUE,), (200, 40, 40))], LUMA, CHROMA, nowhere)
    red = FixedColour("", (BLUE,), (200, 40, 40)).chroma
    np.testing.assert_allclose(made[:, 0, 0], red, atol=1e-6)
    assert made[:, 2:].tobytes() == CHROMA[:, 2:].tobytes()


def test_no_rules_change_nothing() -> None:
    assert fixed([], LUMA, CHROMA, nowhere).tobytes() == CHROMA.tobytes()


def test_borders_are_soft() -> None:
    rule = FixedColour("", (BLUE,), (128, 128, 128), tolerance=0.04, softness=0.04)
    ramp = np.zeros((2, 4, 8), np.float32)
    ramp[0] = np.array([0.15, 0.12, 0.111, 0.1, 0.09, 0.08, 0.07, 0.06])
    weights = reach(rule, LUMA, ramp, nowhere)[0]
    assert list(weights[:2]) == [1, 1]
    assert 0 < weights[4] < weights[3] < weights[2] <= 1
    assert weights[7] == 0


def test_luma_may_be_limited() -> None:
    rule = FixedColour("", (Sample(0.8, 0.15, 0),), (128, 128, 128), luma_tolerance=0.1)
    weights = reach(rule, LUMA, CHROMA, nowhere)
    assert np.all(weights[:2, :4] == 0)
    assert np.all(weights[:2, 4:] == 1)


def test_several_samples_reach_together() -> None:
    chroma = CHROMA.copy()
    chroma[1, 2:] = 0.2
    rule = FixedColour("", (BLUE, Sample(0.5, 0.0, 0.2)), (128, 128, 128))
    assert np.all(reach(rule, LUMA, chroma, nowhere) == 1)


def test_only_the_thing_that_is_named_is_reached() -> None:
    rule = FixedColour("", (BLUE,), (128, 128, 128), thing="road")
    weights = reach(rule, LUMA, CHROMA, left)
    assert np.all(weights[:2, :3] == 1)
    assert np.all(weights[:2, 6:] == 0)
    assert np.all(weights[2:] == 0)


def test_nobody_looks_for_things_where_no_colour_is_like_it() -> None:
    rule = FixedColour("", (Sample(0.5, -0.3, -0.3),), (128, 128, 128), thing="road")
    assert not reach(rule, LUMA, CHROMA, nowhere).any()


def test_what_is_kept_stays() -> None:
    kept = np.zeros((1, 4, 8), np.float32)
    kept[0, 0] = 1
    made = fixed([RULE], LUMA, CHROMA, nowhere, kept)
    assert made[:, 0].tobytes() == CHROMA[:, 0].tobytes()
    assert np.abs(made[:, 1]).max() < 1e-6


def test_the_later_rule_lies_on_top_and_all_see_the_same_colours() -> None:
    red = FixedColour("", (BLUE,), (200, 40, 40))
    made = fixed([RULE, red], LUMA, CHROMA, nowhere)
    np.testing.assert_allclose(made[:, 0, 0], red.chroma, atol=1e-6)


def test_a_rule_survives_storage() -> None:
    rule = FixedColour("Coat", (BLUE, Sample(0.1, -0.2, 0.3)), (1, 2, 3), 0.1, 0.0, 0.3, "clothing")
    assert FixedColour.from_json(json.loads(json.dumps(rule.to_json()))) == rule


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        ({"samples": []}, "has no sample"),
        ({"samples": [[0.5, 2, 0]]}, "is no colour"),
        ({"tolerance": -0.1}, "tolerance of the rule 'Road' must lie between 0 and 0.5"),
        ({"luma_tolerance": 1.5}, "luma tolerance"),
        ({"colour": "red"}, "write it as"),
        ({"glow": 1}, "there is no field glow"),
        ({"samples": 3}, "cannot be read"),
    ],
)
def test_rules_that_make_no_sense_are_refused(changed: dict[str, object], complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        FixedColour.from_json(RULE.to_json() | changed)


_ODD = (
    st.none()
    | st.booleans()
    | st.floats()
    | st.text(max_size=3)
    | st.lists(st.floats(), max_size=3)
)
_FIELDS = st.sampled_from([*RULE.to_json(), "glow"])


@given(st.dictionaries(_FIELDS, _ODD, max_size=2) | _ODD)
def test_whatever_stands_in_a_file_is_a_rule_or_refused(changed: object) -> None:
    value = RULE.to_json() | changed if isinstance(changed, dict) else changed
    try:
        rule = FixedColour.from_json(value)
    except ColorStudioError:
        return
    assert np.isfinite(rule.weights(LUMA[::2, ::2] / np.float32(255), CHROMA)).all()
