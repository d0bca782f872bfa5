"""Edit decision lists (CMX 3600) of shots with takes and grades, and of markers for Resolve."""

from collections.abc import Iterator

from colorstudio.film.interchange.edit import Edit, EditMark, EditShot
from colorstudio.film.timecode import drops_frames, later_timecode
from colorstudio.names import printable


def events(edit: Edit) -> str:
    """An event a shot; take, note and grade as comments (ASC_SOP, ASC_SAT)."""
    lines = _head(edit)
    for number, shot in enumerate(edit.shots, 1):
        source, record = (
            _span(edit, start, shot.place.start, shot.place.stop)
            for start in (edit.source_start, edit.record_start)
        )
        lines.append(f"{number:03d}  AX       V     C        {source} {record}")
        lines += _comments(edit, shot)
    return "\n".join(lines) + "\n"


def markers(edit: Edit) -> str:
    """As Resolve takes in *Timeline markers from EDL*: a frame each, colour and name behind it."""
    lines = _head(edit)
    marks = sorted([*(_mark_of(shot) for shot in edit.shots), *edit.marks], key=lambda m: m.frame)
    for number, mark in enumerate(marks, 1):
        record = _span(edit, edit.record_start, mark.frame, mark.frame + 1)
        lines.append(f"{number:03d}  001      V     C        {record} {record}")
        words = _one_line(" – ".join(text for text in (mark.name, mark.note) if text))
        lines.append(f" |C:ResolveColor{mark.colour} |M:{words.replace('|', '/')} |D:1")
        lines.append("")
    return "\n".join(lines) + "\n"


def _head(edit: Edit) -> list[str]:
    mode = "DROP FRAME" if drops_frames(edit.rate) else "NON-DROP FRAME"
    return [f"TITLE: {_one_line(edit.title)}", f"FCM: {mode}", ""]


def _span(edit: Edit, start: str, first: int, stop: int) -> str:
    return " ".join(later_timecode(start, edit.rate, frame) for frame in (first, stop))


def _comments(edit: Edit, shot: EditShot) -> Iterator[str]:
    yield f"* FROM CLIP NAME: {_one_line(printable(edit.media.name))}"
    yield f"* SHOT: {_one_line(shot.title)}"
    if shot.take:
        yield f"* TAKE: {_one_line(shot.take)}"
    if shot.note:
        yield f"* COMMENT: {_one_line(shot.note)}"
    if shot.sop:
        yield f"* ASC_SOP {shot.sop}"
        yield f"* ASC_SAT {shot.saturation:.6f}"


def _mark_of(shot: EditShot) -> EditMark:
    colour = "Green" if shot.approved else "Yellow" if shot.note else "Blue"
    colour = colour if shot.take else "Red"
    return EditMark(shot.place.start, shot.title, colour, shot.note)


def _one_line(text: str) -> str:
    return " ".join(text.split())
