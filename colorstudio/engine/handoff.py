"""A project's shots, takes, notes, markers and grades for an editing system."""

from collections.abc import Callable
from pathlib import Path

from colorstudio.chroma.cdl import to_cdl
from colorstudio.chroma.grade import Grade
from colorstudio.engine.grading import grade_of
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.interchange import edit_ccc, edit_edl, edit_fcpxml, edit_otio
from colorstudio.film.interchange.edit import Edit, EditMark, EditShot
from colorstudio.film.tags import Matrix
from colorstudio.film.timecode import format_timecode, parse_timecode
from colorstudio.names import printable
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, numbered
from colorstudio.project.reviews import review_in
from colorstudio.project.shots import ShotRecord
from colorstudio.whole_file import write_whole

_WRITERS: dict[str, Callable[[Edit], str]] = {
    ".edl": edit_edl.events,
    ".fcpxml": edit_fcpxml.document,
    ".otio": edit_otio.timeline,
    ".ccc": edit_ccc.collection,
}
MARKERS = ".markers.edl"


def writer_of(path: Path) -> Callable[[Edit], str]:
    """What a file's name asks for. Raises UsageError for any other name."""
    name = path.name.lower()
    if name.endswith(MARKERS):
        return edit_edl.markers
    for suffix, write in _WRITERS.items():
        if name.endswith(suffix):
            return write
    raise UsageError(
        f"{path.name} is none of the lists that can be written: they end in .otio, .edl, "
        f"{MARKERS}, .fcpxml or .ccc."
    )


def edit_of(
    project: Project, film: FilmId, info: FilmInfo, media: Path | None, record_start: str
) -> tuple[Edit, list[ShotNumber]]:
    """What is handed on, and the shots whose grade no CDL can say.

    ``media`` None: the film itself is what the timeline shows. Raises UsageError where the
    film's shots are not known, or ``record_start`` is no timecode at its rate.
    """
    shots = project.shots.of(film)
    if not shots:
        raise UsageError(
            "The film's shots are not known yet; colorize it, or find its shots first."
        )
    rate = info.video.frame_rate
    parse_timecode(record_start, rate)
    handed, beyond = [], []
    for number, shot in numbered(shots):
        one = _shot(project, film, number, shot, info.video.matrix)
        handed.append(one)
        if not one.sop and (grade_of(shot) or Grade()) != Grade():
            beyond.append(number)
    marks = (EditMark(m.frame, m.name or "Marker", "Blue") for m in project.markers.of(film))
    edit = Edit(
        title=printable(info.path.stem),
        media=media or info.path,
        rate=rate,
        width=info.video.width,
        height=info.video.height,
        frames=len(info.frames),
        has_sound=bool(info.audio),
        source_start=info.timecode or format_timecode(0, rate),
        record_start=record_start,
        shots=tuple(handed),
        marks=tuple(marks),
    )
    return edit, beyond


def write_list(edit: Edit, path: Path) -> None:
    """Write it as the file's name says. Raises UsageError."""
    text = writer_of(path)(edit)
    try:
        write_whole(path, text)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from None


def _shot(
    project: Project, film: FilmId, number: ShotNumber, shot: ShotRecord, matrix: Matrix
) -> EditShot:
    review = review_in(project.reviews.of(film), shot.range)
    grade = grade_of(shot) or Grade()
    cdl = None if grade == Grade() else to_cdl(grade, matrix)
    return EditShot(
        number=int(number),
        place=shot.range,
        name=shot.name,
        take=_take_words(project, film, shot),
        note=review.note,
        approved=review.approved,
        sop=cdl.sop if cdl else "",
        saturation=cdl.saturation if cdl else 1.0,
    )


def _take_words(project: Project, film: FilmId, shot: ShotRecord) -> str:
    """The shown take: its name or number, its model and seed; empty where the shot is grey."""
    take = project.takes.chosen_take(film, shot.range)
    if take is None:
        return ""
    numbers = {other.id: n for n, other in enumerate(project.takes.of(film, shot.range), 1)}
    title = take.name or f"Take {numbers.get(take.id, take.id)}"
    request = ColorizeRequest.from_json(take.request)
    words = f"{title}: {request.model}, seed {request.wish.seed}"
    return words if take.complete else f"{words}, unfinished"
