"""Shots with takes and notes as Final Cut Pro XML 1.9, which Resolve and Premiere read as well."""

from fractions import Fraction
from xml.etree import ElementTree as ET

from colorstudio.film.interchange.edit import Edit, EditShot
from colorstudio.film.timecode import drops_frames, parse_timecode
from colorstudio.names import printable

_VERSION = "1.9"


def document(edit: Edit) -> str:
    """One event with one project: a spine of all shots, with a marker for each mark."""
    root = ET.Element("fcpxml", version=_VERSION)
    resources = ET.SubElement(root, "resources")
    ET.SubElement(
        resources,
        "format",
        id="r1",
        frameDuration=_time(edit, 1),
        width=str(edit.width),
        height=str(edit.height),
    )
    source = parse_timecode(edit.source_start, edit.rate)
    asset = ET.SubElement(
        resources,
        "asset",
        id="r2",
        name=printable(edit.media.name),
        start=_time(edit, source),
        duration=_time(edit, edit.frames),
        hasVideo="1",
        hasAudio=str(int(edit.has_sound)),
        format="r1",
    )
    address = edit.media.absolute().as_uri()
    ET.SubElement(asset, "media-rep", kind="original-media", src=address)
    event = ET.SubElement(ET.SubElement(root, "library"), "event", name=edit.title)
    record = parse_timecode(edit.record_start, edit.rate)
    sequence = ET.SubElement(
        ET.SubElement(event, "project", name=edit.title),
        "sequence",
        format="r1",
        duration=_time(edit, edit.frames),
        tcStart=_time(edit, record),
        tcFormat="DF" if drops_frames(edit.rate) else "NDF",
    )
    spine = ET.SubElement(sequence, "spine")
    for shot in edit.shots:
        _add(edit, spine, shot, source, record)
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n{text}\n'


def _add(edit: Edit, spine: ET.Element, shot: EditShot, source: int, record: int) -> None:
    clip = ET.SubElement(
        spine,
        "asset-clip",
        ref="r2",
        name=_allowed(shot.title),
        offset=_time(edit, record + shot.place.start),
        start=_time(edit, source + shot.place.start),
        duration=_time(edit, shot.place.length),
    )
    words = "\n".join(text for text in (shot.take, shot.note) if text)
    if words:
        ET.SubElement(clip, "note").text = _allowed(words)
    for mark in edit.marks:
        if mark.frame in range(*shot.place):
            ET.SubElement(
                clip,
                "marker",
                start=_time(edit, source + mark.frame),
                duration=_time(edit, 1),
                value=_allowed(mark.name),
            )
    if shot.approved:
        ET.SubElement(clip, "keyword", value="approved")


def _time(edit: Edit, frames: int) -> str:
    """In seconds, as a fraction whose denominator is the rate's: 1001/24000s."""
    value = Fraction(frames) / edit.rate
    scale = edit.rate.numerator // value.denominator if value else 1
    if value.denominator * scale != edit.rate.numerator:
        scale = 1
    whole = value.denominator * scale == 1
    return (
        f"{value.numerator}s"
        if whole
        else f"{value.numerator * scale}/{value.denominator * scale}s"
    )


def _allowed(text: str) -> str:
    """Without what XML cannot hold."""
    return "".join(letter for letter in printable(text) if letter >= " " or letter in "\n\t")
