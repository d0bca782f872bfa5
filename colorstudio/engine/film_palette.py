"""The palette of a film: swatches that came from a file or were used on it, kept in its project."""

from collections.abc import Sequence

from colorstudio.chroma.hex_colour import to_hex
from colorstudio.engine.fixing import rules_of
from colorstudio.engine.points import points_of
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.fixed import FixedColour
from colorstudio.hints.palette_file import MOST, NamedColour
from colorstudio.hints.points import FramePoints
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import Json

_KEY = "palette"


def palette_of(project: Project, film: FilmId) -> tuple[NamedColour, ...]:
    """The film's own swatches; what cannot be read is left out."""
    stored = project.settings.get(_KEY, film)
    return tuple(filter(None, map(_colour, stored))) if isinstance(stored, list) else ()


def set_palette(project: Project, film: FilmId, colours: Sequence[NamedColour]) -> None:
    """Make these the film's own swatches; one step of the history, none where they are already."""
    if tuple(colours) != palette_of(project, film):
        with project.history.edit("Film palette"):
            stored: list[Json] = [[one.name, to_hex(one.rgb)] for one in colours]
            project.settings.change(_KEY, stored, film)


def used_palette(project: Project, film: FilmId) -> tuple[NamedColour, ...]:
    """The film's own swatches, and after them what its rules and points use beside these."""
    whole = FrameRange(0, project.films.get(film).frame_count)
    frames = points_of(project, film, whole)
    return used(palette_of(project, film), rules_of(project, film), frames)


def used(
    own: Sequence[NamedColour], rules: Sequence[FixedColour], frames: Sequence[FramePoints]
) -> tuple[NamedColour, ...]:
    """Each colour once, under the name that it has first."""
    points = [point for one in frames for point in one.points if not point.is_grey]
    found = [
        *own,
        *(NamedColour(rule.name, rule.rgb) for rule in rules),
        *(NamedColour("", point.rgb) for point in points),
    ]
    names = {one.rgb: one for one in reversed(found)}
    return tuple(names[rgb] for rgb in dict.fromkeys(one.rgb for one in found))[:MOST]


def _colour(value: Json) -> NamedColour | None:
    match value:
        case [str(name), str(code)] if len(code) == 7 and code[0] == "#":
            try:
                red, green, blue = bytes.fromhex(code[1:])
            except ValueError:
                return None
            return NamedColour(name, (red, green, blue))
    return None
