"""The grade: what each setting does to colour."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.chroma.grade import Grade
from colorstudio.errors import UsageError

GRADES = st.builds(
    Grade,
    vividness=st.floats(0, 3),
    warmth=st.floats(-1, 1),
    tint=st.floats(-1, 1),
    black_point=st.floats(0, 0.5),
    white_point=st.floats(0.5, 1),
)


def colour(cb, cr):
    return np.array([[[cb]], [[cr]]], np.float32)


def vividness_gain(chroma, vividness):
    toned = Grade(vividness=vividness).tone(chroma)
    return float(np.hypot(*toned.ravel()) / np.hypot(*chroma.ravel()))


def test_the_default_changes_nothing():
    chroma = colour(0.1, -0.2)
    assert Grade().tone(chroma) is chroma
    assert not Grade().fades


@given(GRADES)
def test_it_survives_storage(grade):
    assert Grade.from_dict(json.loads(json.dumps(grade.to_dict()))) == grade


def test_settings_left_out_keep_their_default():
    assert Grade.from_dict({"warmth": 0.5}) == Grade(warmth=0.5)


def test_vividness_spares_skin_and_vivid_colours():
    assert vividness_gain(colour(0.05, -0.05), 0.5) == pytest.approx(0.5)
    pale = vividness_gain(colour(0.05, -0.05), 2)
    assert pale > 1.8
    assert 1 < vividness_gain(colour(-0.027, 0.042), 2) < pale - 0.3  # skin
    assert 1 <= vividness_gain(colour(0.28, -0.28), 2) < 1.05


@given(GRADES)
def test_vividness_keeps_hue(grade):
    chroma = colour(0.12, -0.05)
    toned = Grade(vividness=grade.vividness).tone(chroma)
    assert toned[1] * chroma[0] == pytest.approx(toned[0] * chroma[1], abs=1e-6)


def test_casts_go_where_their_names_say():
    grey = colour(0.0, 0.0)
    warm, magenta = Grade(warmth=1).tone(grey).ravel(), Grade(tint=1).tone(grey).ravel()
    assert warm[0] < 0 < warm[1]  # less blue, more red
    assert -0.344 * magenta[0] - 0.714 * magenta[1] < 0  # less green
    np.testing.assert_allclose(Grade(warmth=-1).tone(grey).ravel(), -warm)


def test_colour_fades_towards_black_and_white_only():
    kept = Grade(black_point=0.2, white_point=0.9).fade_table()
    assert kept[0] == kept[255] == 0
    assert np.all(kept[52:229] == 1)
    assert np.all(np.diff(kept[:52]) >= 0)
    assert np.all(np.diff(kept[229:]) <= 0)


def test_colour_may_fade_at_one_end_alone():
    dark = Grade(black_point=0.2).fade_table()
    bright = Grade(white_point=0.9).fade_table()
    assert (dark[0], dark[255]) == (0, 1)
    assert (bright[0], bright[255]) == (1, 0)


@pytest.mark.parametrize(
    "settings",
    [{"vividness": -0.1}, {"warmth": 2}, {"black_point": 0.7}, {"white_point": float("nan")}],
)
def test_senseless_settings_are_refused(settings):
    with pytest.raises(UsageError, match="must lie between"):
        Grade(**settings)


def test_unknown_settings_are_named():
    with pytest.raises(UsageError, match="contrast"):
        Grade.from_dict({"contrast": 1.0})
