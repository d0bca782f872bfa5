"""SMPTE timecode at any frame rate, silent film's 16, 18 and 20 included (SMPTE ST 12-1)."""

import re
from fractions import Fraction

from colorstudio.errors import UsageError

_NTSC = Fraction(1000, 1001)
_SLOWEST, _FASTEST = Fraction(1, 60), 1000
_TIMECODE = re.compile(r"(?:(\d+):)?(\d+):(\d+)([:;])(\d+)")
_CLOCK = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d*)?|[.,]\d+)s?")


def drops_frames(rate: Fraction) -> bool:
    """Whether timecode at this rate skips numbers to keep up with the clock: 29.97 and 59.94."""
    return (rate / _NTSC).denominator == 1 and rate / _NTSC % 30 == 0


def format_timecode(frame: int, rate: Fraction, drop: bool | None = None) -> str:
    """``HH:MM:SS:FF`` of a frame number, ``HH:MM:SS;FF`` in drop-frame.

    ``drop`` None chooses drop-frame where the rate has it. Hours go on past 24.
    """
    drop = _resolve_drop(rate, drop)
    nominal = _nominal(rate)
    seconds, frames = divmod(_label(frame, nominal) if drop else frame, nominal)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    width = len(str(nominal - 1))
    mark = ";" if drop else ":"
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}{mark}{frames:0{max(2, width)}d}"


def parse_timecode(text: str, rate: Fraction) -> int:
    """Frame number of ``HH:MM:SS:FF`` or ``MM:SS;FF``; a semicolon means drop-frame.

    Raises UsageError if it is no timecode, or one that the rate does not have.
    """
    match = _TIMECODE.fullmatch(text.strip())
    if not match or (match[1] is None and match[4] == ":"):
        raise UsageError(f"{text!r} is no timecode such as 00:01:02:03.")
    hours, minutes, seconds, frames = (int(match[n] or 0) for n in (1, 2, 3, 5))
    nominal = _nominal(rate)
    if seconds > 59 or (match[1] is not None and minutes > 59) or frames >= nominal:
        raise UsageError(f"{text!r} does not exist at {float(rate):g} frames a second.")
    label = (hours * 3600 + minutes * 60 + seconds) * nominal + frames
    if match[4] == ":":
        return label
    return _frame_of_label(label, text, rate, nominal)


def later_timecode(text: str, rate: Fraction, frames: int) -> str:
    """The timecode ``frames`` pictures after ``text``; midnight comes after 24 hours.

    Raises UsageError where ``text`` is none at this rate.
    """
    drop = ";" in text
    day = 24 * 6 * (_nominal(rate) * 600 - (9 * _dropped_a_minute(_nominal(rate)) if drop else 0))
    return format_timecode((parse_timecode(text, rate) + frames) % day, rate, drop)


def parse_time(text: str, rate: Fraction) -> Fraction:
    """Seconds of a timecode (``00:01:02:03``, ``01:02;03``) or a time (``62.5``, ``1:02.5``).

    ``1:02`` is a minute and two seconds, ``0:01:02`` too. Raises UsageError.
    """
    match = _CLOCK.fullmatch(text.strip())
    if not match:
        return parse_timecode(text, rate) / rate
    hours, minutes = int(match[1] or 0), int(match[2] or 0)
    seconds = Fraction(match[3].replace(",", "."))
    if (match[2] is not None and seconds >= 60) or (match[1] is not None and minutes > 59):
        raise UsageError(f"{text!r} is no time; minutes and seconds end at 59.")
    return hours * 3600 + minutes * 60 + seconds


def parse_rate(text: str) -> Fraction:
    """Pictures a second: ``18``, ``24000/1001``, or ``23.976`` for that one. Raises UsageError."""
    try:
        rate = Fraction(text.strip().replace(",", "."))
    except (ValueError, ZeroDivisionError):
        raise UsageError(f"{text!r} is no rate such as 16, 18 or 23.976.") from None
    if not _SLOWEST <= rate <= _FASTEST:
        raise UsageError(f"Films run at 1/60 to 1000 pictures a second, not at {text}.")
    if rate.denominator == 1 or "/" in text:
        return rate
    ntsc = round(rate / _NTSC) * _NTSC  # 23.976, 29.97, 59.94
    return ntsc if abs(ntsc / rate - 1) < Fraction(1, 20000) else rate.limit_denominator(1001)


def _nominal(rate: Fraction) -> int:
    """Timecode's frame numbers per second."""
    return max(1, round(rate))


def _resolve_drop(rate: Fraction, drop: bool | None) -> bool:
    if drop and not drops_frames(rate):
        raise UsageError(f"There is no drop-frame timecode at {float(rate):g} frames a second.")
    return drops_frames(rate) if drop is None else drop


def _dropped_a_minute(nominal: int) -> int:
    """Numbers skipped at the start of each minute, but for each tenth: 2 at 29.97, 4 at 59.94."""
    return nominal // 15


def _label(frame: int, nominal: int) -> int:
    """Drop-frame: the number that a frame is labelled with, counting the skipped ones."""
    dropped = _dropped_a_minute(nominal)
    in_minute, in_ten = nominal * 60 - dropped, nominal * 600 - 9 * dropped
    tens, rest = divmod(frame, in_ten)
    # The first minute of ten is whole, so that much longer than the others.
    minutes = max(0, rest - dropped) // in_minute
    return frame + dropped * (9 * tens + minutes)


def _frame_of_label(label: int, text: str, rate: Fraction, nominal: int) -> int:
    if not drops_frames(rate):
        raise UsageError(f"There is no drop-frame timecode at {float(rate):g} frames a second.")
    minutes = label // (nominal * 60)
    frame = label - _dropped_a_minute(nominal) * (minutes - minutes // 10)
    if _label(frame, nominal) != label:
        raise UsageError(f"{text!r} is one of the numbers that drop-frame timecode skips.")
    return frame
