"""Shot lists as OpenTimelineIO timelines.

Times are kept in frames: OpenTimelineIO refuses timecode at silent film's rates, not the rates.
"""

import json
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import opentimelineio as otio

from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.interchange.rows import Row, row
from colorstudio.film.shots import Shot
from colorstudio.names import printable

_METADATA = "colorstudio"
_SAME_RATE = 0.002  # 23.976 and 24 number their frames alike
_WHOLE = 0.01  # frames off a whole number that rounding explains


def dumps(shots: Sequence[Shot], film: FilmInfo) -> str:
    """A timeline of one video track, a clip a shot."""
    rate = float(film.video.frame_rate)
    track = otio.schema.Track("V1", kind=otio.schema.TrackKind.Video)
    for shot in shots:
        clip = otio.schema.Clip(
            shot.name,
            media_reference=otio.schema.ExternalReference(
                film.path.absolute().as_uri(), _range(0, len(film.frames), rate)
            ),
            source_range=_range(shot.start, shot.stop, rate),
        )
        clip.metadata[_METADATA] = {"transition_in": shot.transition_in}
        track.append(clip)
    timeline = otio.schema.Timeline(printable(film.path.stem))
    timeline.tracks.append(track)
    return f"{otio.adapters.write_to_string(timeline, 'otio_json')}\n"


def loads(text: str, film: FilmInfo) -> list[Row]:
    """The clips of the first video track by their source ranges. Raises UsageError."""
    try:
        json.loads(text)  # OpenTimelineIO's own reader overflows the stack at nested brackets
        return _rows(otio.adapters.read_from_string(text, "otio_json"), film)
    except UsageError:
        raise
    except Exception as error:  # noqa: BLE001  (it says many things of what it does not expect)
        reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
        raise UsageError(f"OpenTimelineIO cannot read it: {reason}.") from None


def _rows(timeline: Any, film: FilmInfo) -> list[Row]:
    if not isinstance(timeline, otio.schema.Timeline) or not timeline.video_tracks():
        raise UsageError("there is no timeline with a video track in it.")
    clips = timeline.video_tracks()[0].find_clips()
    return [_row(f"clip {n}", clip, film.video.frame_rate) for n, clip in enumerate(clips, 1)]


def _row(place: str, clip: Any, rate: Fraction) -> Row:
    span = clip.trimmed_range()
    media = clip.available_range() if clip.media_reference.available_range else None
    start = _frame(place, span.start_time, rate) - (
        _frame(place, media.start_time, rate) if media else 0
    )
    values = {
        "start": start,
        "stop": start + _frame(place, span.duration, rate),
        "name": clip.name,
        "transition": clip.metadata.get(_METADATA, {}).get("transition_in"),
    }
    return row(place, values, rate)


def _frame(place: str, time: Any, rate: Fraction) -> int:
    ratio = float(rate) / time.rate
    frames = float(time.value) * (1.0 if abs(ratio - 1) < _SAME_RATE else ratio)
    if abs(frames - round(frames)) > _WHOLE:
        raise UsageError(
            f"{place}: {time.value:g} at {time.rate:g} frames a second is no whole frame of this "
            f"film, which has {float(rate):g} a second."
        )
    return round(frames)


def _range(start: int, stop: int, rate: float) -> Any:
    time = otio.opentime.RationalTime
    return otio.opentime.TimeRange(time(start, rate), time(stop - start, rate))
