"""What a person asks of a film, as it stands for another scan: points, exemplars, wishes."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.conform.frame_map import FrameMap
from colorstudio.engine.conform.geometry import Geometry
from colorstudio.engine.conform.new_shots import NewShot
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.objects import FilmObject, Touch, objects_within
from colorstudio.hints.points import FramePoints
from colorstudio.hints.wish import ExemplarWish, ShotWish
from colorstudio.project.exemplars import ExemplarRecord

Picture = Callable[[str], bytes]
"""A picture file's bytes by its SHA-256."""


@dataclass(frozen=True, slots=True)
class CarriedExemplar:
    """An exemplar as the new project takes it in."""

    data: bytes
    name: str
    frame: int | None
    ranges: tuple[FrameRange, ...] | None


@dataclass
class Carried:
    """Turns what lies on the old scan into what lies on the new one."""

    frames: FrameMap
    shots: Sequence[NewShot]
    new: GridSize
    old: GridSize
    picture: Picture
    given: Sequence[ExemplarRecord]  # all of the old film
    _laid: dict[tuple[str, int], bytes] = field(default_factory=dict)

    @cached_property
    def _names(self) -> dict[tuple[str, int], str]:
        """The new SHA-256 of a picture by its old one and the new frame that it is pinned to."""
        return {
            (old.sha256, new.frame): hashlib.sha256(new.data).hexdigest()
            for old in self.given
            for new in self.exemplars(old)
            if new.frame is not None
        }

    def geometry(self, frame: int) -> Geometry | None:
        """How the old picture lies on a new frame."""
        affine = self.frames.affine(frame)
        return None if affine is None else Geometry(affine, self.new, self.old)

    def points(self, old: Iterable[FramePoints]) -> dict[int, FramePoints]:
        """By new frames, those of which something is left."""
        carried: dict[int, FramePoints] = {}
        for one in old:
            for frame in self.frames.showing(one.frame):
                geometry = self.geometry(frame)
                if geometry is not None and frame not in carried:
                    moved = geometry.points(frame, one.points)
                    if moved.points:
                        carried[frame] = moved
        return carried

    def objects(self, old: Iterable[FilmObject]) -> tuple[FilmObject, ...]:
        """Those that were pointed at anywhere in what the new scan shows."""
        moved = (
            replace(
                one,
                touches=tuple(self._touches(one.touches)),
                points=tuple(self.points(one.points).values()),
            )
            for one in old
        )
        return tuple(one for one in moved if one.touches)

    def _touches(self, old: Iterable[Touch]) -> Iterator[Touch]:
        for touch in old:
            for frame in self.frames.showing(touch.frame):
                geometry = self.geometry(frame)
                path = None if geometry is None else geometry.path(touch.path)
                if path is not None:
                    yield replace(touch, frame=frame, path=path)

    def ranges(self, old: Iterable[FrameRange]) -> tuple[FrameRange, ...]:
        """The new shots that show frames of old ranges for the most part."""
        wanted = list(old)
        return tuple(
            shot.place for shot in self.shots if any(self._shows(shot, place) for place in wanted)
        )

    def _shows(self, shot: NewShot, place: FrameRange) -> bool:
        shown = sum(run.length for run in self.frames.runs(place, shot.place))
        return shown > 0 and 2 * shown >= shot.found

    def exemplars(self, old: ExemplarRecord) -> list[CarriedExemplar]:
        """One for each place where its frame is seen; none where it has no place any more."""
        ranges = None if old.ranges is None else self.ranges(old.ranges)
        if old.frame is None:
            if ranges == ():
                return []
            return [CarriedExemplar(self.picture(old.sha256), old.name, None, ranges)]
        return [
            CarriedExemplar(self._on(frame, old.sha256), old.name, frame, ranges)
            for frame in self.frames.showing(old.frame)
            if self.geometry(frame) is not None
        ]

    def _on(self, frame: int, sha256: str) -> bytes:
        """A pinned picture as the new frame's picture lies."""
        if (sha256, frame) not in self._laid:
            geometry = self.geometry(frame)
            assert geometry is not None
            self._laid[sha256, frame] = geometry.picture(self.picture(sha256))
        return self._laid[sha256, frame]

    def wish(self, old: ShotWish, shot: NewShot) -> ShotWish:
        """What was asked for a take of the old shot, asked for the new one."""
        points = self.points(old.points)
        inside = [points[frame] for frame in sorted(points) if frame in range(*shot.place)]
        exemplars = [one for wish in old.exemplars for one in self._wishes(wish, shot)]
        objects = objects_within(self.objects(old.objects), shot.place)
        return replace(
            old,
            points=tuple(inside),
            exemplars=tuple(dict.fromkeys(exemplars)),
            objects=objects,
        )

    def _wishes(self, old: ExemplarWish, shot: NewShot) -> list[ExemplarWish]:
        """A picture that is pinned to a frame of this very shot holds there; others lend."""
        if old.frame is None:
            return [old]
        names = self._names
        shown = [frame for frame in self.frames.showing(old.frame) if (old.sha256, frame) in names]
        here = [frame for frame in shown if frame in range(*shot.place)]
        return [ExemplarWish(names[old.sha256, frame], frame) for frame in here or shown]
