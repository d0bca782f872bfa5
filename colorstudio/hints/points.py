"""Colour points and strokes: what a person says of the colour of single places."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.hex_colour import of_hex, to_hex
from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.errors import UsageError
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.tags import Matrix
from colorstudio.hints.hint import Hint
from colorstudio.hints.spread import Features, Seed, spread
from colorstudio.records import RecordError, record_of, shown

Position = tuple[float, float]
"""(x, y) as fractions of the upright picture's width and height, from its upper left corner.

Fractions of what is seen, so that neither rotation nor sample aspect nor the grid's size matter.
"""

GREY = (128, 128, 128)
RADIUS = 0.012  # of the picture's shorter side
_LARGEST_RADIUS = 0.5

Stored = TypeVar("Stored")


@dataclass(frozen=True, slots=True)
class ColourPoint:
    """A place and its colour; a path of several positions is a stroke.

    ``id`` names the point: the same one on another frame is the same point, moved or recoloured
    there. Of the colour only hue and vividness count, as luma stays the film's own: any neutral
    one says "this is grey". Raises UsageError for what makes no sense.
    """

    id: str
    path: tuple[Position, ...]
    rgb: tuple[int, int, int]
    radius: float = RADIUS  # of its disc or brush, as a fraction of the picture's shorter side

    def __post_init__(self) -> None:
        if not self.path:
            raise UsageError(f"Colour point {self.id} has no position; give it one as [x, y].")
        if not all(_is_fraction(value) for position in self.path for value in position):
            raise UsageError(
                f"Colour point {self.id} lies outside of the picture; "
                "positions are fractions from 0 to 1 of its width and height."
            )
        if not (math.isfinite(self.radius) and 0 < self.radius <= _LARGEST_RADIUS):
            raise UsageError(
                f"The radius of colour point {self.id} is {self.radius:g}; "
                f"it is a fraction of the picture's shorter side, up to {_LARGEST_RADIUS}."
            )

    @property
    def is_grey(self) -> bool:
        """Whether it says that there is no colour here."""
        return len(set(self.rgb)) == 1

    @property
    def chroma(self) -> tuple[float, float]:
        """(Cb, Cr) on the grid."""
        _, (cb, cr) = rgb_to_ycbcr(np.array(self.rgb, np.float32) / np.float32(255), Matrix.BT470BG)
        return float(cb), float(cr)

    def to_json(self) -> dict[str, Any]:
        """As it stands in projects, requests and points files."""
        colour = to_hex(self.rgb)
        path = [list(position) for position in self.path]
        return {"id": self.id, "colour": colour, "path": path, "radius": self.radius}

    @classmethod
    def from_json(cls, value: object) -> "ColourPoint":
        """The inverse of :meth:`to_json`. Raises UsageError, also for keys that mean nothing."""
        known = value.get("id", "") if isinstance(value, dict) else ""
        stored = _read(_StoredPoint, value, f"Colour point {known}".strip())
        name = str(stored.id)
        return cls(name, tuple(stored.path), _rgb(name, stored.colour), stored.radius)


@dataclass(frozen=True, slots=True)
class FramePoints:
    """All points of one frame of the film; where two overlap, the later one lies on top."""

    frame: int
    points: tuple[ColourPoint, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As it stands in requests and points files."""
        return {"frame": self.frame, "points": points_json(self.points)}

    @classmethod
    def from_json(cls, value: object) -> "FramePoints":
        """The inverse of :meth:`to_json`. Raises UsageError."""
        stored = _read(_StoredFrame, value, "The points of a frame")
        if stored.frame < 0:
            raise UsageError(f"Frames are numbered from 0; {stored.frame} is none.")
        return cls(stored.frame, points_of_json(stored.points))


@dataclass(frozen=True, slots=True)
class _StoredPoint:
    id: str | int
    colour: str
    path: list[Position]
    radius: float = RADIUS


@dataclass(frozen=True, slots=True)
class _StoredFrame:
    frame: int
    points: list[Any]


def _read(kind: type[Stored], value: object, what: str) -> Stored:
    try:
        return record_of(kind, value)
    except RecordError as error:
        raise UsageError(f"{what} cannot be read: {error}.") from None


def points_json(points: Iterable[ColourPoint]) -> list[Any]:
    """A frame's points as JSON."""
    return [point.to_json() for point in points]


def points_of_json(value: object) -> tuple[ColourPoint, ...]:
    """The inverse of :func:`points_json`. Raises UsageError."""
    if not isinstance(value, list):
        raise UsageError("The points of a frame must be a list.")
    points = tuple(ColourPoint.from_json(item) for item in value)
    if len({point.id for point in points}) < len(points):
        raise UsageError("Two colour points of one frame have the same id; give each its own.")
    return points


def point_hint(
    points: Iterable[ColourPoint],
    luma: WorkingLuma,
    grid: GridSize,
    features: Features | None = None,
) -> Hint:
    """What points know of a frame's colour: sure at each, less sure the less a cell is like it.

    ``luma`` (uint8, twice ``grid``) is upright, as the points are. ``features`` (c, h, w) of what
    it shows keep the colour of a point to the thing that it lies on.
    """
    seeds = [Seed(point.path, point.radius, _exact(point.chroma)) for point in points]
    return spread(seeds, luma, grid, features) if seeds else Hint.nothing(grid)


def _exact(chroma: tuple[float, float]) -> tuple[float, float]:
    """Rid of the rounding that would tint a neutral colour."""
    return round(chroma[0], 6) + 0.0, round(chroma[1], 6) + 0.0


def _rgb(name: str, value: str) -> tuple[int, int, int]:
    if value == "grey":
        return GREY
    rgb = of_hex(value)
    if rgb is None:
        raise UsageError(
            f'The colour of point {name} is {shown(value)}; write it as "#c08060" or "grey".'
        )
    return rgb


def _is_fraction(value: float) -> bool:
    return math.isfinite(value) and 0 <= value <= 1
