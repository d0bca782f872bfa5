"""Shots with takes and notes as an OpenTimelineIO timeline."""

from typing import Any

import opentimelineio as otio

from colorstudio.film.interchange.edit import Edit, EditShot
from colorstudio.film.timecode import parse_timecode
from colorstudio.names import printable


def timeline(edit: Edit) -> str:
    """A clip a shot, with markers; take, note and grade as metadata ("colorstudio", "cdl")."""
    track = otio.schema.Track("V1", kind=otio.schema.TrackKind.Video)
    source = parse_timecode(edit.source_start, edit.rate)
    for shot in edit.shots:
        track.append(_clip(edit, shot, source))
    whole = otio.schema.Timeline(
        edit.title, global_start_time=_at(edit, parse_timecode(edit.record_start, edit.rate))
    )
    whole.tracks.append(track)
    return f"{otio.adapters.write_to_string(whole, 'otio_json')}\n"


def _clip(edit: Edit, shot: EditShot, source: int) -> Any:
    media = otio.schema.ExternalReference(
        edit.media.absolute().as_uri(), _span(edit, source, edit.frames)
    )
    place = _span(edit, source + shot.place.start, shot.place.length)
    clip = otio.schema.Clip(printable(shot.title), media, place)
    said = {"shot": shot.number, "take": shot.take, "note": shot.note, "approved": shot.approved}
    clip.metadata["colorstudio"] = {name: _plain(value) for name, value in said.items()}
    if shot.sop:
        clip.metadata["cdl"] = {"asc_sop": shot.sop, "asc_sat": shot.saturation}
    for mark in edit.marks:
        if mark.frame in range(*shot.place):
            clip.markers.append(
                otio.schema.Marker(
                    name=printable(mark.name),
                    marked_range=_span(edit, source + mark.frame, 1),
                    color=mark.colour.upper(),
                )
            )
    return clip


def _plain(value: object) -> object:
    return printable(value) if isinstance(value, str) else value


def _at(edit: Edit, frame: int) -> Any:
    return otio.opentime.RationalTime(frame, float(edit.rate))


def _span(edit: Edit, start: int, length: int) -> Any:
    return otio.opentime.TimeRange(_at(edit, start), _at(edit, length))
