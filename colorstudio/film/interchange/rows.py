"""One line of a shot list: what to write of a shot, and how to read one that a person edited."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple, get_args

from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.shots import Shot, Transition
from colorstudio.film.timecode import format_timecode, parse_timecode

COLUMNS = ("number", "start", "stop", "in", "out", "seconds", "transition", "dissolve", "name")


class Row(NamedTuple):
    """A shot and how its list calls the place, for messages: ``row 3``, ``event 003``."""

    place: str
    shot: Shot


def fields(shots: Sequence[Shot], rate: Fraction) -> Iterator[dict[str, Any]]:
    """What :data:`COLUMNS` says of each shot; ``out`` and ``stop`` are the first frame after it.

    ``dissolve``: the frames that show it and the one before, the first one and the first after.
    """
    for number, shot in enumerate(shots, 1):
        values = (
            number,
            shot.start,
            shot.stop,
            format_timecode(shot.start, rate),
            format_timecode(shot.stop, rate),
            round(float(shot.length / rate), 3),
            shot.transition_in,
            "{}-{}".format(*shot.dissolve_in) if shot.dissolve_in else "",
            shot.name,
        )
        yield dict(zip(COLUMNS, values, strict=True))


def row(place: str, values: Mapping[str, Any], rate: Fraction) -> Row:
    """The shot that such fields describe. Raises UsageError naming the place.

    Frame numbers or timecodes are enough; where both are given they must agree.
    """
    start = _frame(place, values, ("start", "in"), rate)
    stop = _frame(place, values, ("stop", "out"), rate)
    name = str(values.get("name") or "")
    dissolve = _dissolve(place, values.get("dissolve"), start)
    transition = _transition(place, values.get("transition") or ("dissolve" if dissolve else ""))
    return Row(place, Shot(start, stop, name, transition, dissolve_in=dissolve))


def _dissolve(place: str, value: object, border: int) -> FrameRange | None:
    text = _text(value)
    if not text:
        return None
    first, _, stop = text.partition("-")
    if not (first.isdecimal() and stop.isdecimal() and int(first) < border < int(stop)):
        raise UsageError(
            f"{place}: a dissolve is given as frames on both sides of the shot's first one, such "
            f"as {max(0, border - 12)}-{border + 12}, not {text!r}."
        )
    return FrameRange(int(first), int(stop))


def _frame(place: str, values: Mapping[str, Any], columns: tuple[str, str], rate: Fraction) -> int:
    number, timecode = (_text(values.get(column)) for column in columns)
    if not number and not timecode:
        raise UsageError(f"{place} says neither {columns[0]} (a frame) nor {columns[1]}.")
    if number and not number.isdecimal():
        raise UsageError(f"{place}: {columns[0]} {number!r} is no frame number.")
    frame = int(number) if number else _parsed(place, timecode, rate)
    if timecode and _parsed(place, timecode, rate) != frame:
        raise UsageError(
            f"{place}: {columns[0]} {number} and {columns[1]} {timecode} are different frames; "
            "correct one of them or leave it empty."
        )
    return frame


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _parsed(place: str, timecode: str, rate: Fraction) -> int:
    try:
        return parse_timecode(timecode, rate)
    except UsageError as error:
        raise UsageError(f"{place}: {error}") from None


def _transition(place: str, value: object) -> Transition:
    text = _text(value).lower() or "cut"
    for known in get_args(Transition):
        if text == known:
            return known  # type: ignore[no-any-return]
    raise UsageError(f"{place}: a shot begins with cut, dissolve or fade, not {text!r}.")
