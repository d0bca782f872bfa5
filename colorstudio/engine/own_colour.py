"""What colour of its own a film has, shot by shot: found, so that it can be left as it is."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from colorstudio.chroma.own_colour import has_own_colour
from colorstudio.chroma.tint import hue_name, tint_of
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import Json

_LOOKS = 3  # at each shot
_NOTED = "own colour"  # a film's setting


@dataclass(frozen=True, slots=True)
class OwnColour:
    """A stretch of film that is in colour, or that one hue lies over: its ``tint``."""

    place: FrameRange
    tint: str = ""  # in a word; empty: in full colour


class OwnColours:
    """Looks at few pictures of a shot, at keyframes where it has some: those decode at once."""

    def __init__(self, film: FilmInfo) -> None:
        self._film = film
        self._reader = None if film.video.is_grey else FilmReader(film)

    def look(self, place: FrameRange) -> OwnColour | None:
        """The colour that most of a shot has of its own; None of black and white."""
        if self._reader is None:
            return None
        frames = _spread(self._keyframes(place) or [place.start + place.length // 2])
        pictures = [self._reader.read(frame) for frame in frames]
        if 2 * sum(map(has_own_colour, pictures)) > len(pictures):
            return OwnColour(place)
        tints = [tint for tint in map(tint_of, pictures) if tint is not None]
        if 2 * len(tints) <= len(pictures):
            return None
        blue, red = (sum(values) / len(tints) for values in zip(*tints, strict=True))
        return OwnColour(place, hue_name((blue, red)))

    def has(self, place: FrameRange) -> bool:
        """Whether most of a shot is in full colour."""
        own = self.look(place)
        return own is not None and not own.tint

    def close(self) -> None:
        """Give the film back."""
        if self._reader is not None:
            self._reader.close()

    def _keyframes(self, place: FrameRange) -> list[int]:
        marks = self._film.frames.keyframe[place.start : place.stop]
        return [place.start + int(frame) for frame in marks.nonzero()[0]]


def is_in_colour(film: FilmInfo) -> bool:
    """Whether most of a film has colour of its own, by a few looks."""
    own = OwnColours(film)
    try:
        return own.has(FrameRange(0, len(film.frames)))
    finally:
        own.close()


def _spread(frames: Sequence[int]) -> list[int]:
    """At most a few of them, over their whole length."""
    count = min(_LOOKS, len(frames))
    return [frames[(2 * number + 1) * len(frames) // (2 * count)] for number in range(count)]


def note(project: Project, film: FilmId, place: FrameRange, found: OwnColour | None) -> None:
    """Keep in the project what was found in a place; what was known of it is forgotten."""
    known = noted(project, film)
    kept = [own for own in known if own.place.common(place).length <= 0]
    new = sorted([*kept, found] if found else kept, key=lambda own: own.place)
    if new != list(known):
        project.settings.put(_NOTED, [[*own.place, own.tint] for own in new], film)


def noted(project: Project, film: FilmId) -> tuple[OwnColour, ...]:
    """What is known of a film's own colour, in order."""
    stored = project.settings.get(_NOTED, film)
    return tuple(filter(None, map(_record, stored))) if isinstance(stored, list) else ()


def _record(value: Json) -> OwnColour | None:
    """None of what makes no sense: it is found again."""
    match value:
        case [int(start), int(stop), str(tint)] if 0 <= start < stop:
            return OwnColour(FrameRange(start, stop), tint)
    return None


def own_colour_in(known: Sequence[OwnColour], place: FrameRange) -> OwnColour | None:
    """The own colour of most of a place; ``known`` in order."""
    first = max(0, bisect_right(known, place.start, key=lambda own: own.place.start) - 1)
    for own in known[first:]:
        if own.place.start >= place.stop:
            break
        if 2 * own.place.common(place).length > place.length:
            return own
    return None
