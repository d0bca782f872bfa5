"""Objects of a film: what a person pointed at, shot by shot, and the colour that it has."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.hex_colour import of_hex, to_hex
from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.tags import Matrix
from colorstudio.hints.hint import Hint
from colorstudio.hints.points import FramePoints
from colorstudio.records import RecordError, record_of, shown

Position = tuple[float, float]
"""(x, y) as fractions of the upright picture's width and height."""

Mask = NDArray[np.float32]
"""(h, w) in [0, 1]: how much of each cell the object is."""

_USUAL = 0.5  # where the object's own luma has its quantile that counts as usual
_BY_LUMA = np.float32(0.3)
"""Of the chroma, as a power of luma over the object's usual one: light makes a surface's colour
differences grow with its luma. Of a cat and a backpack true chroma is off by 15 % less than with 0;
with 0.6 as much as with 0, with 1 more."""
_LEAST, _MOST = np.float32(0.5), np.float32(1.3)  # of the colour, in shade and in light
_LEAST_LUMA = np.float32(8)

Stored = TypeVar("Stored")


class Means(StrEnum):
    """How a person points."""

    HELD = "in"  # a click or stroke on the object
    WHOLE = "whole"  # a click on it that means all that is called so, not a part of it
    LEFT = "out"  # on what is not of it
    BOX = "box"  # two corners around it


@dataclass(frozen=True, slots=True)
class Touch:
    """Where a person pointed on one frame: a click, a stroke along a path, or a box's corners.

    Raises UsageError for what makes no sense.
    """

    frame: int
    path: tuple[Position, ...]
    means: Means = Means.HELD

    def __post_init__(self) -> None:
        if self.frame < 0:
            raise UsageError(f"Frames are numbered from 0; {self.frame} is none.")
        if not self.path or not all(_is_fraction(v) for position in self.path for v in position):
            raise UsageError(
                "A place of an object lies outside of the picture; positions are fractions from "
                "0 to 1 of its width and height."
            )
        if self.means is Means.BOX and len(self.path) != 2:
            raise UsageError("A box is given by two corners, such as [[0.2, 0.3], [0.6, 0.9]].")

    def to_json(self) -> dict[str, Any]:
        """As it stands in projects, requests and files."""
        path = [list(position) for position in self.path]
        return {"frame": self.frame, "path": path, "is": self.means.value}


@dataclass(frozen=True, slots=True)
class ObjectExemplar:
    """A picture of the project, by its SHA-256, whose colours an object takes.

    ``box``: only what lies between these two corners of the picture lends them.
    """

    sha256: str
    box: tuple[Position, Position] | None = None

    def __post_init__(self) -> None:
        places = self.box or ()
        if not all(_is_fraction(value) for place in places for value in place):
            raise UsageError("The box in an object's exemplar is given by fractions from 0 to 1.")

    def to_json(self) -> dict[str, Any]:
        """As it stands in projects, requests and files."""
        box = None if self.box is None else [list(place) for place in self.box]
        return {"sha256": self.sha256} | ({} if box is None else {"box": box})


@dataclass(frozen=True, slots=True)
class FilmObject:
    """A named thing, where it was pointed at, and what its colour is; without any of that it keeps
    what it has.

    It may be pointed at in many shots: in each it is found from what was pointed at there. Inside
    of it alone count its colour, then its exemplar, its points and its grade, each upon the former.
    ``finder`` is the model of the library that finds and follows it; empty: the one that ships.
    """

    name: str
    touches: tuple[Touch, ...] = ()
    rgb: tuple[int, int, int] | None = None
    exemplar: ObjectExemplar | None = None
    points: tuple[FramePoints, ...] = ()
    grade: Grade | None = None
    finder: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise UsageError("An object needs a name.")

    def within(self, place: FrameRange) -> "FilmObject":
        """The same, as far as it was pointed at in these frames."""
        return replace(
            self,
            touches=tuple(t for t in self.touches if t.frame in range(*place)),
            points=tuple(p for p in self.points if p.frame in range(*place)),
        )

    def points_at(self, frame: int) -> FramePoints:
        """The points laid on it on a frame."""
        return next((one for one in self.points if one.frame == frame), FramePoints(frame))

    def with_points(self, laid: FramePoints) -> "FilmObject":
        """With these in place of the points of their frame."""
        others = (one for one in self.points if one.frame != laid.frame)
        kept = (*others, laid) if laid.points else others
        return replace(self, points=tuple(sorted(kept, key=lambda one: one.frame)))

    @property
    def has_colour(self) -> bool:
        """Whether anything is asked for it."""
        return self.rgb is not None or bool(self.exemplar or self.points or self.grade)

    @property
    def chroma(self) -> tuple[float, float] | None:
        """(Cb, Cr) of its colour on the grid."""
        if self.rgb is None:
            return None
        rgb = np.array(self.rgb, np.float32) / np.float32(255)
        cb, cr = rgb_to_ycbcr(rgb, Matrix.BT470BG)[1].tolist()
        return round(cb, 6) + 0.0, round(cr, 6) + 0.0

    def to_json(self) -> dict[str, Any]:
        """As it stands in projects, requests and files."""
        colour = None if self.rgb is None else to_hex(self.rgb)
        touches = [touch.to_json() for touch in self.touches]
        found = {"finder": self.finder} if self.finder else {}
        return {
            "name": self.name,
            "colour": colour,
            "touches": touches,
            **self.more_json(),
            **found,
        }

    def more_json(self) -> dict[str, Any]:
        """What is asked for it beside one colour; what is not asked for is left out."""
        values: dict[str, Any] = {}
        if self.exemplar is not None:
            values["exemplar"] = self.exemplar.to_json()
        if self.points:
            values["points"] = [one.to_json() for one in self.points]
        if self.grade is not None:
            values["grade"] = self.grade.to_dict()
        return values

    @classmethod
    def from_json(cls, value: object) -> "FilmObject":
        """The inverse of :meth:`to_json`. Raises UsageError, also for keys that mean nothing."""
        stored = _read(_StoredObject, value, "An object")
        return cls(
            stored.name,
            tuple(_touch(one) for one in stored.touches),
            None if stored.colour is None else _rgb(stored),
            stored.exemplar,
            tuple(map(FramePoints.from_json, stored.points)),
            None if stored.grade is None else Grade.from_dict(stored.grade),
            stored.finder,
        )


def objects_of_json(value: object) -> tuple[FilmObject, ...]:
    """A list of them. Raises UsageError, also where two have one name."""
    if not isinstance(value, list):
        raise UsageError("Objects must be a list.")
    objects = tuple(map(FilmObject.from_json, value))
    if len({one.name for one in objects}) < len(objects):
        raise UsageError("Two objects have the same name; give each its own.")
    return objects


def objects_within(objects: Iterable[FilmObject], place: FrameRange) -> tuple[FilmObject, ...]:
    """Those with a colour that were pointed at in these frames, with what was done there."""
    here = (one.within(place) for one in objects)
    return tuple(one for one in here if one.touches and one.has_colour)


def object_hint(thing: FilmObject, mask: Mask, luma: WorkingLuma) -> Hint:
    """The object's colour in its mask, and nothing outside.

    The colour as chosen is that of the object's usual luma: in shade it is paler, as light does
    to surfaces. Raises ValueError for an object without colour.
    """
    if thing.chroma is None:
        raise ValueError("An object without a colour is no hint.")
    size = mask.shape[1], mask.shape[0]
    tone = np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.float32)
    inside = tone[mask > np.float32(0.5)]
    usual = float(np.quantile(inside, _USUAL)) if inside.size else float(tone.mean())
    share = (tone + _LEAST_LUMA) / (np.float32(usual) + _LEAST_LUMA)
    strength = np.clip(share**_BY_LUMA, _LEAST, _MOST)
    chroma = np.array(thing.chroma, np.float32)[:, None, None] * strength
    return Hint(np.asarray(chroma, np.float32), np.asarray(mask, np.float32)[None])


def graded(thing: FilmObject, mask: Mask, luma: WorkingLuma, chroma: Chroma) -> Chroma:
    """A frame's colour with the object's grade in its mask."""
    if thing.grade is None:
        return chroma
    size = mask.shape[1], mask.shape[0]
    tone = np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.float32)
    toned = thing.grade.tone(chroma, tone / np.float32(255))
    return Hint(toned, mask[None]).over(chroma)


@dataclass(frozen=True, slots=True)
class _StoredTouch:
    frame: int
    path: list[Position]


@dataclass(frozen=True, slots=True)
class _StoredObject:
    name: str
    touches: list[Any]
    colour: str | None = None
    exemplar: ObjectExemplar | None = None
    points: list[Any] = field(default_factory=list)
    grade: dict[str, Any] | None = None
    finder: str = ""


def _touch(value: object) -> Touch:
    means = Means.HELD
    if isinstance(value, dict):
        value = dict(value)
        named = value.pop("is", Means.HELD.value)
        try:
            means = Means(named)
        except ValueError:
            raise UsageError(
                'What a place of an object is must be "in", "whole", "out" or "box", not '
                f"{shown(named)}."
            ) from None
    stored = _read(_StoredTouch, value, "A place of an object")
    return Touch(stored.frame, tuple(stored.path), means)


def _read(kind: type[Stored], value: object, what: str) -> Stored:
    try:
        return record_of(kind, value)
    except RecordError as error:
        raise UsageError(f"{what} cannot be read: {error}.") from None


def _rgb(stored: _StoredObject) -> tuple[int, int, int]:
    rgb = of_hex(stored.colour or "")
    if rgb is None:
        raise UsageError(
            f"The colour of the object {stored.name!r} is {shown(stored.colour)}; write it as "
            '"#c08060".'
        )
    return rgb


def _is_fraction(value: float) -> bool:
    return math.isfinite(value) and 0 <= value <= 1
