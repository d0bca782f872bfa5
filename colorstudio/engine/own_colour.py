"""Shots of a film that is partly in colour: found, so that they can be left as they are."""

from collections.abc import Iterable, Sequence

from colorstudio.chroma.own_colour import has_own_colour
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader

_LOOKS = 3  # at each shot


class OwnColours:
    """Looks at few pictures of a shot, at keyframes where it has some: those decode at once."""

    def __init__(self, film: FilmInfo) -> None:
        self._film = film
        self._reader = None if film.video.is_grey else FilmReader(film)

    def has(self, place: FrameRange) -> bool:
        """Whether most of a shot has colour of its own."""
        if self._reader is None:
            return False
        frames = _spread(self._keyframes(place) or [place.start + place.length // 2])
        coloured = [has_own_colour(self._reader.read(frame)) for frame in frames]
        return 2 * sum(coloured) > len(coloured)

    def close(self) -> None:
        """Give the film back."""
        if self._reader is not None:
            self._reader.close()

    def _keyframes(self, place: FrameRange) -> list[int]:
        marks = self._film.frames.keyframe[place.start : place.stop]
        return [place.start + int(frame) for frame in marks.nonzero()[0]]


def _spread(frames: Sequence[int]) -> list[int]:
    """At most a few of them, over their whole length."""
    count = min(_LOOKS, len(frames))
    return [frames[(2 * number + 1) * len(frames) // (2 * count)] for number in range(count)]


def left_alone(numbers: Sequence[int]) -> str:
    """The sentence on shots that keep their own colour."""
    named = spans(numbers)
    if len(numbers) == 1:
        return (
            f"Shot {named} is in colour already and stays as it is; "
            f"`--recolour {named}` colours it."
        )
    return (
        f"Shots {named} are in colour already and stay as they are; "
        f"`--recolour {named}` colours them."
    )


def spans(numbers: Iterable[int]) -> str:
    """1, 2, 3, 5 as ``1-3,5``."""
    spans: list[list[int]] = []
    for number in sorted(numbers):
        if spans and number == spans[-1][-1] + 1:
            spans[-1] = [spans[-1][0], number]
        else:
            spans.append([number])
    return ",".join("-".join(map(str, span)) for span in spans)
