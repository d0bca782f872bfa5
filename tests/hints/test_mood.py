"""Moods: written as text, weak where things are seen, nothing where they are not."""

import numpy as np
import pytest

from colorstudio.errors import UsageError
from colorstudio.hints.mood import PRESETS, MoodColour, mood_hint, mood_text, read_mood
from colorstudio.hints.points import ColourPoint

KINDS = ("sky", "grass", "other")
BLUE = (80, 128, 208)


def test_a_mood_is_read_and_written() -> None:
    assert read_mood("") == ()
    mood = read_mood("sky=#5080d0+grass=#608030*0.5")
    assert mood == (MoodColour("sky", BLUE), MoodColour("grass", (96, 128, 48), 0.5))
    assert mood_text(mood) == "sky=#5080d0+grass=#608030*0.5"
    assert read_mood(mood_text(mood)) == mood
    noon = {one.kind: one for one in read_mood("noon*0.5 + sky=#5080d0")}
    assert noon["sky"] == MoodColour("sky", BLUE)  # later terms replace former ones
    assert noon["grass"].strength == 0.5
    for name in PRESETS:
        assert {"sky", "skin", "foliage"} <= {one.kind for one in read_mood(name)}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("midnight", "There is no mood 'midnight'; there are noon"),
        ("sky", "There is no mood 'sky'"),
        ("sky=blue", "There is no mood"),
        ("noon*9", "at most 4 times"),
        ("+".join(["noon"] * 41), "at most 40 terms"),
        ("moon=#ffffff", "knows no 'moon'; it knows sky, grass"),
    ],
)
def test_what_is_no_mood_is_said(text: str, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        read_mood(text, KINDS)


def test_a_hint_is_weak_where_a_thing_is_seen_and_nothing_elsewhere() -> None:
    named = np.zeros((3, 6, 8), np.float32)
    named[0, :3], named[2, 3:] = 1, 1
    luma = np.full((48, 64), 130, np.uint8)
    hint = mood_hint(read_mood("sky=#5080d0+grass=#608030+sea=#001122"), KINDS, named, luma)
    assert hint.size == (24, 32)
    assert 0.05 < hint.confidence[0, 2, 16] < 0.3
    assert hint.confidence[0, 20, 16] == 0
    cb, cr = ColourPoint("x", ((0.5, 0.5),), BLUE).chroma
    assert hint.chroma[:, 2, 16] == pytest.approx((cb, cr), abs=0.02)
    twice = mood_hint(read_mood("sky=#5080d0*2"), KINDS, named, luma)
    assert twice.confidence[0, 2, 16] == pytest.approx(2 * hint.confidence[0, 2, 16])
    dark = mood_hint(read_mood("sky=#5080d0"), KINDS, named, luma // 4)
    assert abs(dark.chroma[0, 2, 16]) < abs(hint.chroma[0, 2, 16])
