"""Curves over hue, colour wheels, and the range they are limited to."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.chroma.grade import CURVES, WHEELS, Grade
from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.hue_curve import HueCurve, hue_of
from colorstudio.chroma.looks import LOOKS
from colorstudio.chroma.merge import ChromaMerger
from colorstudio.chroma.reach import Reach
from colorstudio.chroma.wheels import Wheel, Wheels
from colorstudio.errors import ColorStudioError, UsageError
from colorstudio.film.picture import ColorRange, Matrix, PlaneFormat

SIZE = GridSize(18, 24)
CIRCLE = np.arange(0, 360, 0.25, dtype=np.float32)


@st.composite
def curves(draw, low=-90.0, high=90.0):
    places = draw(st.lists(st.integers(0, 358), unique=True, max_size=8))
    values = st.floats(low, high, width=32)
    return HueCurve(tuple((float(place), draw(values)) for place in sorted(places)))


@st.composite
def wheels(draw):
    angle, size = draw(st.floats(0, 6.28)), draw(st.floats(0, 1))
    return Wheel(float(size * np.cos(angle)), float(size * np.sin(angle)))


GRADES = st.builds(
    Grade,
    vividness=st.floats(0, 3),
    hue_by_hue=curves(),
    saturation_by_hue=curves(0, 2),
    shadows=wheels(),
    midtones=wheels(),
    highlights=wheels(),
    reach=st.builds(
        Reach,
        luma_from=st.floats(0, 0.5),
        luma_to=st.floats(0.5, 1),
        luma_softness=st.floats(0, 0.5),
        hue=st.floats(0, 360),
        hue_width=st.floats(0, 360),
        hue_softness=st.floats(0, 180),
    ),
)


def picture(seed=0):
    """Luma and chroma (cells) with all of both in it."""
    rng = np.random.default_rng(seed)
    chroma = rng.uniform(-0.3, 0.3, (2, *SIZE)).astype(np.float32)
    return rng.uniform(0, 1, SIZE).astype(np.float32), chroma


def ring(strength=0.2):
    """Chroma of every hue."""
    angle = np.deg2rad(CIRCLE)
    return (strength * np.stack([np.cos(angle), np.sin(angle)])[:, None]).astype(np.float32)


def apart(one, other):
    """Degrees between hues."""
    return np.abs((one - other + 180) % 360 - 180)


# Nothing, exactly


@pytest.mark.parametrize(
    "grade",
    [
        Grade(hue_by_hue=HueCurve(((10, 0.0), (200, 0.0)))),
        Grade(saturation_by_hue=HueCurve(((10, 1.0), (200, 1.0), (201, 1.0)))),
        Grade(reach=Reach(luma_from=0.3, hue=20, hue_width=60)),
        Grade(hue_by_hue=HueCurve(((10, 0.0),)), reach=Reach(luma_to=0.5, hue_width=100)),
    ],
)
def test_neutral_curves_and_wheels_give_the_very_same_planes(grade):
    kind = PlaneFormat(96, 72, 8, (1, 1), ColorRange.LIMITED, Matrix.BT709)
    luma, chroma = picture()
    y = np.repeat(np.repeat(luma * 219 + 16, 4, 0), 4, 1).astype(np.uint8)
    merger = ChromaMerger(kind, kind, SIZE)
    for plain, graded in zip(merger.merge(y, chroma), merger.merge(y, chroma, grade), strict=True):
        assert plain.tobytes() == graded.tobytes()


def test_what_an_older_program_stored_is_read_and_written_as_it_was():
    stored = {"vividness": 1.2, "warmth": 0.1, "tint": 0.0, "own_tint": 0.0}
    stored |= {"black_point": 0.1, "white_point": 1.0}
    assert Grade.from_dict(stored).to_dict() == stored


# Curves


@given(curves())
def test_a_curve_goes_through_its_nodes_and_beyond_none_of_them(curve):
    if not curve.nodes:
        return
    places, values = np.array(curve.nodes, np.float32).T
    assert curve.at(places) == pytest.approx(values, abs=1e-3)
    drawn = curve.at(CIRCLE)
    assert drawn.min() >= values.min() - 1e-3
    assert drawn.max() <= values.max() + 1e-3


def test_a_curve_is_smooth_all_around_the_circle():
    curve = HueCurve(((20, 40.0), (60, -40.0), (200, 10.0), (340, 30.0)))
    around = curve.at(np.arange(-20, 400, 0.1, dtype=np.float32) % 360)
    slope = np.diff(around) / 0.1
    assert np.abs(slope).max() < 4
    assert np.abs(np.diff(slope)).max() < 0.3  # no corner, not at 0 either


def test_a_node_leaves_alone_what_its_neighbours_hold():
    curve = HueCurve(((0, 1.0), (100, 1.0), (120, 0.2), (140, 1.0)))
    drawn = curve.at(CIRCLE)
    assert np.all(drawn[(CIRCLE <= 100) | (CIRCLE >= 140)] == 1)
    assert drawn[CIRCLE == 120] == pytest.approx(0.2)


def test_a_single_node_holds_for_all_hues():
    assert np.all(HueCurve(((77, 12.0),)).at(CIRCLE) == 12)


def test_hue_against_hue_turns_hues_and_keeps_their_chroma():
    turned = Grade(hue_by_hue=HueCurve(((50, 0.0), (100, 40.0), (150, 0.0)))).tone(ring())
    assert hue_of(turned)[0, CIRCLE == 100] == pytest.approx(140, abs=0.01)
    unmoved = (CIRCLE <= 50) | (CIRCLE >= 150)
    assert apart(hue_of(turned)[0, unmoved], CIRCLE[unmoved]).max() < 0.01
    assert np.hypot(*turned) == pytest.approx(0.2, abs=1e-5)


def test_saturation_against_hue_keeps_hues():
    paler = Grade(saturation_by_hue=HueCurve(((50, 1.0), (100, 0.0), (150, 1.0)))).tone(ring())
    strength = np.hypot(*paler)[0]
    assert strength[CIRCLE == 100] == pytest.approx(0, abs=1e-6)
    assert strength[CIRCLE == 200] == pytest.approx(0.2)
    seen = strength > 0.01
    assert apart(hue_of(paler)[0, seen], CIRCLE[seen]).max() < 0.01


@pytest.mark.parametrize(
    "nodes",
    [
        ((360, 1.0),),
        ((-1, 1.0),),
        ((10, float("nan")),),
        ((20, 0.0), (10, 0.0)),
        ((20, 0.0), (20.5, 0.0)),
        ((0, 0.0), (359.5, 0.0)),
    ],
)
def test_nodes_that_make_no_curve_are_refused(nodes):
    with pytest.raises(UsageError, match="node"):
        HueCurve(nodes)


# Wheels


def test_each_wheel_pushes_its_own_luma_and_all_together_push_the_whole():
    luma = np.linspace(0, 1, 11, dtype=np.float32)[None]
    push, rest = Wheel(0.5, -0.5), Wheel()
    dark, middle, light = (
        Wheels(*(push if at == which else rest for at in range(3))).casts(luma)[0, 0]
        for which in range(3)
    )
    assert (dark[0], dark[5], dark[10]) == pytest.approx((0.06, 0, 0))
    assert (middle[0], middle[5], middle[10]) == pytest.approx((0, 0.06, 0))
    assert (light[0], light[5], light[10]) == pytest.approx((0, 0, 0.06))
    assert dark + middle + light == pytest.approx(0.06)


def test_a_wheel_tints_grey_in_the_merged_picture():
    kind = PlaneFormat(96, 72, 8, (1, 1), ColorRange.LIMITED, Matrix.BT709)
    y = np.full((72, 96), 60, np.uint8)
    y[:, 48:] = 210
    cb, cr = ChromaMerger(kind, kind, SIZE).merge(
        y, np.zeros((2, *SIZE), np.float32), Grade(shadows=Wheel(0.6, 0), highlights=Wheel(0, 0.6))
    )
    assert cb[18, 5] > 134
    assert cr[18, 5] == 128
    assert cr[18, 43] > 134
    assert cb[18, 43] == 128


def test_a_handle_beyond_the_rim_is_refused():
    with pytest.raises(UsageError, match="within 1"):
        Wheel(0.9, 0.9)


def test_without_luma_wheels_turn_nothing():
    chroma = picture()[1]
    assert Grade(shadows=Wheel(1, 0)).tone(chroma) is chroma
    assert Grade(shadows=Wheel(1, 0)).asks_luma


# The range


GREY_OUT = HueCurve(((0, 0.0),))


def kept(reach, chroma, luma=None):
    """Share of chroma that a grade keeps which takes all of it where it reaches."""
    grade = Grade(saturation_by_hue=GREY_OUT, reach=reach)
    toned = grade.tone(chroma, luma)
    return (np.hypot(*toned) / np.hypot(*chroma))[0]


def test_a_range_of_luma_has_soft_borders():
    luma = np.linspace(0, 1, 101, dtype=np.float32)[None]
    chroma = np.full((2, 1, 101), 0.1, np.float32)
    left = kept(Reach(luma_from=0.3, luma_to=0.6, luma_softness=0.1), chroma, luma)
    assert np.all(left[30:61] == 0)
    assert np.all(left[:20] == 1)
    assert np.all(left[71:] == 1)
    assert left[25] == pytest.approx(0.5, abs=0.01)
    assert left[65] == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(("low", "high"), [(0.0, 0.5), (0.5, 1.0)])
def test_a_range_that_begins_or_ends_with_all_luma_holds_to_there(low, high):
    luma = np.linspace(0, 1, 101, dtype=np.float32)[None]
    chroma = np.full((2, 1, 101), 0.1, np.float32)
    left = kept(Reach(luma_from=low, luma_to=high, luma_softness=0), chroma, luma)
    assert np.all(left[(luma[0] >= low) & (luma[0] <= high)] == 0)
    assert np.all(left[(luma[0] < low - 0.01) | (luma[0] > high + 0.01)] == 1)


def test_a_range_of_hue_goes_around_the_circle():
    left = kept(Reach(hue=350, hue_width=40, hue_softness=10), ring())
    away = apart(CIRCLE, 350)
    assert left[away <= 20].max() == pytest.approx(0, abs=1e-3)
    assert left[away > 31].min() == pytest.approx(1, abs=1e-3)
    assert 0.4 < left[CIRCLE == 15][0] < 0.6


def test_grey_has_no_hue_and_is_in_no_range_of_hues():
    grade = Grade(midtones=Wheel(1, 0), reach=Reach(hue=0, hue_width=350))
    assert np.all(grade.tone(np.zeros((2, 1, 1), np.float32), np.full((1, 1), 0.5)) == 0)


def test_hues_alone_ask_for_no_luma():
    assert not Grade(saturation_by_hue=GREY_OUT, reach=Reach(hue_width=90)).asks_luma
    assert not Grade(reach=Reach(luma_to=0.5)).asks_luma  # there is nothing to be limited
    assert Grade(saturation_by_hue=GREY_OUT, reach=Reach(luma_to=0.5)).asks_luma


@pytest.mark.parametrize("wrong", [{"luma_from": -0.1}, {"hue_width": 400}, {"hue": float("nan")}])
def test_senseless_ranges_are_refused(wrong):
    with pytest.raises(UsageError, match="must lie between"):
        Reach(**wrong)


def test_a_range_must_begin_before_it_ends():
    with pytest.raises(UsageError, match="before it begins"):
        Reach(luma_from=0.6, luma_to=0.5)


# Any of it


@given(GRADES)
def test_a_grade_survives_storage(grade):
    assert Grade.from_dict(json.loads(json.dumps(grade.to_dict()))) == grade


@given(GRADES)
def test_any_grade_gives_finite_chroma_within_what_it_may_add(grade):
    luma, chroma = picture()
    toned = grade.tone(chroma, luma)
    assert np.isfinite(toned).all()
    assert toned.dtype == np.float32
    assert np.hypot(*toned).max() <= 3 * (2 * np.hypot(*chroma).max() + 0.13)


_ODD = st.none() | st.booleans() | st.floats() | st.text(max_size=3) | st.just({"glow": 1})
_PAIRS = st.lists(_ODD | st.lists(_ODD, max_size=3), max_size=3)
_NAMES = st.sampled_from(["vividness", *CURVES, *WHEELS, "reach", "glow"])
_REACH = st.dictionaries(st.sampled_from(["hue", "luma_from", "glow"]), _ODD, max_size=2)


@given(st.dictionaries(_NAMES, _ODD | _PAIRS | _REACH, max_size=2))
def test_whatever_stands_in_a_file_is_a_grade_or_refused(values):
    luma, chroma = picture()
    try:
        grade = Grade.from_dict(values)
    except ColorStudioError:
        return
    assert np.isfinite(grade.tone(chroma, luma)).all()


@pytest.mark.parametrize(
    ("name", "value"), [("hue_by_hue", [[10, 91]]), ("saturation_by_hue", [[0, 3]])]
)
def test_curves_have_bounds(name, value):
    with pytest.raises(UsageError, match="must lie between"):
        Grade.from_dict({name: value})


def test_looks_are_all_different():
    luma, chroma = picture()
    made = {grade.tone(chroma, luma).tobytes() for grade in LOOKS.values() if not grade.fades}
    assert len(made) == len([grade for grade in LOOKS.values() if not grade.fades])


def test_the_two_strip_look_has_one_line_of_colours():
    toned = LOOKS["Two-strip look"].tone(ring(), np.full((1, len(CIRCLE)), 0.4, np.float32))
    strong = np.hypot(*toned)[0] > 0.12
    hues = hue_of(toned)[0, strong]
    from_line = np.minimum(apart(hues, 122), apart(hues, 291))
    assert from_line.max() < 35
