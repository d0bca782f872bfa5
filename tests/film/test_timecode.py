"""Timecode: round trips at every rate, and OpenTimelineIO as oracle where it knows the rate."""

from fractions import Fraction

import opentimelineio as otio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.errors import UsageError
from colorstudio.film.timecode import drops_frames, format_timecode, parse_time, parse_timecode

SILENT = [Fraction(16), Fraction(18), Fraction(20), Fraction(43, 2)]
NTSC = [Fraction(n * 1000, 1001) for n in (24, 30, 60)]
RATES = [*SILENT, *NTSC, *(Fraction(n) for n in (1, 24, 25, 30, 50, 60, 120))]


@given(st.integers(0, 3_000_000), st.sampled_from(RATES))
def test_parse_undoes_format(frame: int, rate: Fraction) -> None:
    assert parse_timecode(format_timecode(frame, rate), rate) == frame


@given(st.integers(0, 2_000_000), st.sampled_from([r for r in RATES if r >= 23 and r <= 60]))
def test_agrees_with_opentimelineio(frame: int, rate: Fraction) -> None:
    expected = otio.opentime.to_timecode(
        otio.opentime.RationalTime(frame, float(rate)), float(rate), drop_frame=drops_frames(rate)
    )
    assert format_timecode(frame, rate) == expected


@given(st.integers(0, 500_000), st.sampled_from([Fraction(30000, 1001), Fraction(60000, 1001)]))
def test_drop_frame_keeps_up_with_the_clock(frame: int, rate: Fraction) -> None:
    hours, minutes, rest = format_timecode(frame, rate).split(":")
    seconds, frames = rest.split(";")
    label = int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(frames) / round(rate)
    assert abs(label - float(frame / rate)) < 0.1


@pytest.mark.parametrize(
    ("frame", "rate", "text"),
    [
        (0, Fraction(16), "00:00:00:00"),
        (16 * 60 + 5, Fraction(16), "00:01:00:05"),
        (18 * 3600, Fraction(18), "01:00:00:00"),
        (1799, Fraction(30000, 1001), "00:00:59;29"),
        (1800, Fraction(30000, 1001), "00:01:00;02"),
        (17982, Fraction(30000, 1001), "00:10:00;00"),
        (3600, Fraction(60000, 1001), "00:01:00;04"),
        (1800, Fraction(24000, 1001), "00:01:15:00"),
        (119, Fraction(120), "00:00:00:119"),
    ],
)
def test_known_labels(frame: int, rate: Fraction, text: str) -> None:
    assert format_timecode(frame, rate) == text


@pytest.mark.parametrize(
    ("text", "rate", "seconds"),
    [
        ("00:01:02:03", Fraction(24), Fraction(62 * 24 + 3, 24)),
        ("00:01:00;02", Fraction(30000, 1001), Fraction(1800 * 1001, 30000)),
        ("01:02;03", Fraction(30000, 1001), Fraction((62 * 30 + 1) * 1001, 30000)),
        ("62.5", Fraction(24), Fraction(125, 2)),
        ("62.5s", Fraction(24), Fraction(125, 2)),
        (" 62,5 ", Fraction(24), Fraction(125, 2)),
        ("1:02.5", Fraction(24), Fraction(125, 2)),
        ("0:01:02.5", Fraction(24), Fraction(125, 2)),
        ("01:02", Fraction(18), Fraction(62)),
        (".5", Fraction(18), Fraction(1, 2)),
    ],
)
def test_times_a_person_types(text: str, rate: Fraction, seconds: Fraction) -> None:
    assert parse_time(text, rate) == seconds


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("", Fraction(24)),
        ("soon", Fraction(24)),
        ("-3", Fraction(24)),
        ("00:00:00:24", Fraction(24)),
        ("00:61:00:00", Fraction(24)),
        ("1:75", Fraction(24)),
        ("00:01:00;00", Fraction(30000, 1001)),  # skipped by drop-frame
        ("00:00:01;00", Fraction(24)),  # no drop-frame at this rate
    ],
)
def test_nonsense_is_refused_in_one_sentence(text: str, rate: Fraction) -> None:
    with pytest.raises(UsageError, match=r"^[^\n]+\.$"):
        parse_time(text, rate)


def test_only_ntsc_30_and_60_drop_frames() -> None:
    assert [rate for rate in RATES if drops_frames(rate)] == [Fraction(30000, 1001), NTSC[2]]
    with pytest.raises(UsageError):
        format_timecode(0, Fraction(24), drop=True)
    assert format_timecode(1800, Fraction(30000, 1001), drop=False) == "00:01:00:00"
