"""Shot lists as CMX 3600 edit decision lists."""

import re
from collections.abc import Sequence
from fractions import Fraction

from colorstudio.film.info import FilmInfo
from colorstudio.film.interchange.rows import Row, row
from colorstudio.film.shots import Shot
from colorstudio.film.timecode import drops_frames, format_timecode
from colorstudio.names import printable

_TIME = r"(\d+:\d\d:\d\d[:;]\d+)"
_EVENT = re.compile(
    rf"\s*(?P<number>\d+)\s+\S+\s+(?P<track>\S+)\s+(?P<kind>[CDW]\S*)(?:\s+\d+)?"
    rf"\s+{_TIME}\s+{_TIME}\s+{_TIME}\s+{_TIME}\s*"
)
_NAME = "* FROM CLIP NAME:"
_TRANSITION = "* TRANSITION IN:"
_KINDS = {"C": "cut", "D": "dissolve", "W": "dissolve"}


def dumps(shots: Sequence[Shot], film: FilmInfo) -> str:
    """An event a shot, cut to cut; names and transitions as comments."""
    rate = film.video.frame_rate
    mode = "DROP FRAME" if drops_frames(rate) else "NON-DROP FRAME"
    lines = [f"TITLE: {_one_line(printable(film.path.stem))}", f"FCM: {mode}", ""]
    for number, shot in enumerate(shots, 1):
        times = f"{format_timecode(shot.start, rate)} {format_timecode(shot.stop, rate)}"
        lines.append(f"{number:03d}  AX       V     C        {times} {times}")
        lines.append(f"{_NAME} {_one_line(shot.name) or printable(film.path.name)}")
        if shot.transition_in != "cut":
            lines.append(f"{_TRANSITION} {shot.transition_in.upper()}")
    return "\n".join(lines) + "\n"


def loads(text: str, film: FilmInfo) -> list[Row]:
    """The picture track's events by their source times. Raises UsageError.

    Sound and events of no length (the outgoing half of a dissolve) are passed over.
    """
    events: list[tuple[str, dict[str, str]]] = []
    drop = False
    for line in text.splitlines():
        if line.startswith("FCM:"):
            drop = line.partition(":")[2].strip() == "DROP FRAME"
        elif (event := _EVENT.fullmatch(line)) and _is_shot(event):
            events.append((f"event {event['number']}", _values(event, drop, film)))
        elif events:
            _read_comment(line, events[-1][1], film)
    return [row(place, values, film.video.frame_rate) for place, values in events]


def _is_shot(event: re.Match[str]) -> bool:
    return event["track"][0] in "VB" and event[4] != event[5]


def _values(event: re.Match[str], drop: bool, film: FilmInfo) -> dict[str, str]:
    start, stop = (_time(event[n], drop, film.video.frame_rate) for n in (4, 5))
    return {"in": start, "out": stop, "transition": _KINDS[event["kind"][0]]}


def _time(text: str, drop: bool, rate: Fraction) -> str:
    """Many systems write colons in drop-frame lists as well."""
    before, _, frames = text.replace(";", ":").rpartition(":")
    return f"{before};{frames}" if drop and drops_frames(rate) else f"{before}:{frames}"


def _read_comment(line: str, values: dict[str, str], film: FilmInfo) -> None:
    if line.startswith(_NAME) and (name := line[len(_NAME) :].strip()) != printable(film.path.name):
        values["name"] = name
    elif line.startswith(_TRANSITION):
        values["transition"] = line[len(_TRANSITION) :].strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())
