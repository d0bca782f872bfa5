"""Whether a film is ready to be exported: which of its shots are not."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from colorstudio.engine.donor.donor import donor_mark
from colorstudio.engine.fixing import rules_of
from colorstudio.engine.numbers import spans
from colorstudio.engine.objects import objects_of
from colorstudio.engine.own_colour import OwnColours, noted
from colorstudio.engine.points import points_of
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.engine.shot_state import ShotState, TakeFacts, beside_moved_cuts, states
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, numbered
from colorstudio.project.shots import ShotRecord

FILM_SETTINGS = "colorize"
"""The key of the settings that hold for every shot without its own."""


class Lack(StrEnum):
    """What is wrong with a shot's colour, the worst first."""

    GREY = "no colour"
    PARTLY = "partly coloured"
    CUT = "a cut moved since it was coloured"
    EDITED = "edited since it was coloured"


@dataclass(frozen=True, slots=True)
class Unready:
    """Frames of a shot whose colour is missing, unfinished or out of date.

    ``number`` is the shot's, from 1; None where the film's shots are not known.
    """

    place: FrameRange
    lack: Lack
    number: ShotNumber | None


def film_settings(project: Project, film: FilmId) -> ShotSettings | None:
    """How all shots without settings of their own are coloured; None where nobody has chosen."""
    stored = project.settings.get(FILM_SETTINGS, film)
    return None if stored is None else ShotSettings.from_json(stored, ShotSettings())


def facts_of(project: Project, film: FilmId, frame_count: int) -> TakeFacts:
    """The film's takes, and where they are shown."""
    takes = project.takes.of(film)
    begun = {take.id: project.chunks.frames_done(take.id) for take in takes if not take.complete}
    return TakeFacts(takes, project.takes.chosen(film, FrameRange(0, frame_count)), begun)


def check_project(
    project: Project, film: FilmId, info: FilmInfo, parts: Iterable[FrameRange]
) -> list[Unready]:
    """What is not ready in these parts of a project's film; shots in colour of their own are."""
    count = len(info.frames)
    shots, facts = project.shots.of(film), facts_of(project, film, count)
    states_now = states(
        *(shots, facts, film_settings(project, film)),
        points_of(project, film, FrameRange(0, count)),
        project.exemplars.of(film),
        noted(project, film),
        [dissolve.range for dissolve in project.dissolves.of(film)],
        rules_of(project, film),
        donor_mark(project, film),
        objects_of(project, film),
    )
    own = OwnColours(info)
    try:
        return check(shots, states_now, facts, parts, own.has)
    finally:
        own.close()


def check(
    shots: Sequence[ShotRecord],
    states_now: Sequence[ShotState],
    facts: TakeFacts,
    parts: Iterable[FrameRange],
    has_own_colour: Callable[[FrameRange], bool],
) -> list[Unready]:
    """What is not ready in these parts of a film; without any shots it is looked at as one."""
    moved = beside_moved_cuts(shots, facts)
    found = []
    for part in parts:
        for number, (shot, state) in numbered(zip(shots, states_now, strict=True)):
            place = shot.range.common(part)
            if place.length <= 0 or state is ShotState.OWN:
                continue
            lack = _lack_in(place, facts, has_own_colour)
            if lack is None and state is ShotState.EDITED:
                lack = Lack.CUT if shot.id in moved else Lack.EDITED
            if lack is not None:
                found.append(Unready(place, lack, number))
        if not shots and (lack := _lack_in(part, facts, has_own_colour)):
            found.append(Unready(part, lack, None))
    return found


def _lack_in(
    place: FrameRange, facts: TakeFacts, has_own_colour: Callable[[FrameRange], bool]
) -> Lack | None:
    """Whether colour is missing."""
    covered = facts.coloured(place)
    if covered >= place.length:
        return None
    if covered:
        return Lack.PARTLY
    return None if has_own_colour(place) else Lack.GREY


def sentence(found: Sequence[Unready]) -> str:
    """All that is not ready, in one sentence."""
    if found and all(one.number is None for one in found):
        grey = all(one.lack is Lack.GREY for one in found)
        return f"The film has {'no colour yet' if grey else 'no colour in some of its frames'}."
    numbers: defaultdict[Lack, list[ShotNumber]] = defaultdict(list)
    for one in found:
        if one.number is not None and one.number not in numbers[one.lack]:
            numbers[one.lack].append(one.number)
    said = "; ".join(_said(lack, numbers[lack]) for lack in Lack if numbers[lack])
    return f"{said[:1].upper()}{said[1:]}."


def _said(lack: Lack, numbers: Sequence[ShotNumber]) -> str:
    one = len(numbers) == 1
    what = {
        Lack.GREY: "has no colour" if one else "have no colour",
        Lack.PARTLY: "is only partly coloured" if one else "are only partly coloured",
        Lack.CUT: f"{'begins or ends' if one else 'begin or end'} at a cut that was moved since",
        Lack.EDITED: f"{'was' if one else 'were'} edited after the colouring",
    }[lack]
    return f"shot{'' if one else 's'} {spans(numbers)} {what}"
