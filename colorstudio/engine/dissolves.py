"""Where shots fade into each other: which frames are whose, and how they are mixed.

A shot with a dissolve is coloured from its clean frames alone; its colour is carried on through the
whole dissolve, and the layer mixes it there with the other shot's, as the pictures are mixed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Protocol

from colorstudio.engine.fades import DISSOLVES, Fade, recorded
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import UsageError
from colorstudio.film.dissolves import fade_weights
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber


@dataclass(frozen=True, slots=True)
class Extent:
    """The frames of a shot, and how it fades in and out."""

    shot: FrameRange
    fade_in: Fade | None = None
    fade_out: Fade | None = None

    @property
    def whole(self) -> FrameRange:
        """All frames that show it, those among them that belong to its neighbours."""
        start = self.fade_in.start if self.fade_in else self.shot.start
        return FrameRange(start, self.fade_out.stop if self.fade_out else self.shot.stop)

    @property
    def clean(self) -> FrameRange:
        """The frames that show nothing else."""
        start = self.fade_in.stop if self.fade_in else self.shot.start
        return FrameRange(start, self.fade_out.start if self.fade_out else self.shot.stop)

    @property
    def decided(self) -> int:
        """Up to where colour stands once the shot has its own: where the next one fades in."""
        return self.fade_out.start if self.fade_out else self.shot.stop

    @property
    def fades(self) -> tuple[Fade, ...]:
        """In order, those there are."""
        return tuple(fade for fade in (self.fade_in, self.fade_out) if fade)

    def coloured_from(self, wish: ShotWish) -> FrameRange:
        """The clean frames, and as far around them as a person gave frames their colour."""
        pinned = [one.frame for one in wish.exemplars if one.frame is not None]
        given = [*pinned, *(one.frame for one in wish.points)]
        frames = [frame for frame in given if frame in range(*self.shot)]
        start, stop = self.clean
        return FrameRange(min([start, *frames]), max([stop, *(frame + 1 for frame in frames)]))

    def within(self, part: FrameRange) -> "Extent":
        """Of a part of the shot: without a fade that the part does not reach beyond."""
        shot, fade_in, fade_out = self.shot.common(part), self.fade_in, self.fade_out
        if fade_in and (shot.start != self.shot.start or shot.stop <= fade_in.stop):
            fade_in = None
        if fade_out and (shot.stop != self.shot.stop or shot.start >= fade_out.start):
            fade_out = None
        return Extent(shot, fade_in, fade_out)


class _Shot(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def stop(self) -> int: ...


def dissolve_at(border: int, places: Iterable[FrameRange]) -> FrameRange | None:
    """Of the dissolves that a border lies in the one whose middle is nearest."""
    around = [place for place in places if place.start < border < place.stop]
    return min(around, key=lambda p: abs(p.start + p.stop - 2 * border), default=None)


def extents(shots: Sequence[_Shot], dissolves: Sequence[FrameRange]) -> list[Extent]:
    """Of all shots of a film, which follow each other, in order."""
    places = [FrameRange(shot.start, shot.stop) for shot in shots]
    fades: list[Fade | None] = [None]
    for before, after in pairwise(places):
        known = dissolve_at(after.start, dissolves) if before.stop == after.start else None
        fades.append(_fade(before, after, known))
    return [Extent(*one) for one in zip(places, fades, [*fades[1:], None], strict=False)]


def in_order(
    shots: Iterable[tuple[ShotNumber, Shot]],
) -> Iterator[tuple[ShotNumber, Shot, Extent]]:
    """Each shot as soon as its extent is known: where it fades out, once the next one ends."""
    held: tuple[ShotNumber, Shot] | None = None
    fade_in: Fade | None = None
    for number, shot in shots:
        if held:
            fade = _fade(_range(held[1]), _range(shot), held[1].dissolve_out)
            yield *held, Extent(_range(held[1]), fade_in, fade)
            held, fade_in = None, fade
        if shot.dissolve_out:
            held = number, shot
        else:
            yield number, shot, Extent(_range(shot), fade_in)
            fade_in = None
    if held:
        yield *held, Extent(_range(held[1]), fade_in)


def _range(shot: Shot) -> FrameRange:
    return FrameRange(shot.start, shot.stop)


def _fade(before: FrameRange, after: FrameRange, place: FrameRange | None) -> Fade | None:
    """A dissolve, kept so short that either shot has clean frames left."""
    if place is None:
        return None
    border, reach = after.start, (min(before.length, after.length) - 1) // 2
    start, stop = max(place.start, border - reach), min(place.stop, border + reach)
    return Fade(start, stop, border) if start < border < stop else None


@dataclass(frozen=True, slots=True, eq=False)
class SeenFade:
    """A fade, how far it has come in each frame, and the lumas from clean to clean picture."""

    fade: Fade
    weights: tuple[float, ...]
    lumas: Sequence[WorkingLuma]

    @classmethod
    def look(cls, film: OpenFilm, fade: Fade) -> "SeenFade":
        """Read its pictures. Raises Cancelled."""
        film.control.checkpoint()
        read = film.reader.working_lumas(film.grid.luma, fade.start - 1, fade.stop + 1)
        lumas = [luma for _, luma in read]
        return cls(fade, tuple(round(weight, 3) for weight in fade_weights(lumas)), lumas)

    def record(self) -> dict[str, Any]:
        """As it stands in a request."""
        fade = self.fade
        return {
            "start": fade.start,
            "stop": fade.stop,
            "border": fade.border,
            "weights": list(self.weights),
        }


def with_fades(request: ColorizeRequest, seen: Sequence[SeenFade]) -> ColorizeRequest:
    """The request, with its shot's dissolves; without any it stays what it is."""
    if not seen:
        return request
    records = tuple(one.record() for one in seen)
    return replace(request, sources={**request.sources, DISSOLVES: records})


def asked_for(request: ColorizeRequest) -> FrameRange:
    """The frames of the very shot that a request asks for, without its neighbours'."""
    start, stop = request.place
    for fade in map(recorded, request.records(DISSOLVES)):
        if fade.start == request.place.start:
            start = fade.border
        if fade.stop == request.place.stop:
            stop = fade.border
    return FrameRange(start, stop)


def fades_as(request: ColorizeRequest, extent: Extent) -> bool:
    """Whether a request fades as a shot does now, at the ends of the shot that it covers."""
    made = {fade.border: fade for fade in map(recorded, request.records(DISSOLVES))}
    asked = asked_for(request)
    ends = ((extent.shot.start, extent.fade_in), (extent.shot.stop, extent.fade_out))
    return all(
        made.get(border) == fade for border, fade in ends if asked.start <= border <= asked.stop
    )


class Crossings:
    """The dissolves of shots, for those who look beyond a shot's ends."""

    def __init__(self, known: Iterable[Extent] = ()) -> None:
        self._fades = {fade for extent in known for fade in extent.fades}

    def add(self, extent: Extent) -> None:
        """Know those of one more shot."""
        self._fades |= set(extent.fades)

    def at(self, frame: int) -> Fade | None:
        """The one that a frame lies in."""
        return next((f for f in self._fades if f.start <= frame < f.stop), None)


def known_extents(project: Project, film: FilmId) -> list[Extent]:
    """Those of a project's shots."""
    marked = [dissolve.range for dissolve in project.dissolves.of(film)]
    return extents(project.shots.of(film), marked)


def mark_dissolve(project: Project, film: FilmId, border: int, frames: int) -> None:
    """Say by hand that two shots fade into each other over so many frames; 0: that it is a cut.

    Raises UsageError where it would leave a shot without clean frames.
    """
    shots = project.shots.of(film)
    before = next((shot for shot in shots if shot.stop == border), None)
    after = next((shot for shot in shots if shot.start == border), None)
    if before is None or after is None:
        raise UsageError(f"No shot goes over into another at frame {border}.")
    if frames == 0:
        project.dissolves.mark(film, border, None)
        return
    most = longest_dissolve(before.range, after.range)
    if not 2 <= frames <= most:
        raise UsageError(
            f"A dissolve here has 2 to {most} frames, not {frames}: half of the shorter shot must "
            "stay clean."
            if most >= 2
            else "One of these shots is too short for a dissolve."
        )
    start = border - frames // 2
    project.dissolves.mark(film, border, FrameRange(start, start + frames))


def longest_dissolve(before: FrameRange, after: FrameRange) -> int:
    """How many frames may show both of two shots."""
    return 2 * ((min(before.length, after.length) - 1) // 2)
