"""Colour points of a run: read from a file or the project, and turned into hints."""

from collections.abc import Iterable
from pathlib import Path

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.engine.exchange_file import ExchangeFile
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint
from colorstudio.hints.points import (
    ColourPoint,
    FramePoints,
    point_hint,
    points_json,
    points_of_json,
)
from colorstudio.hints.spread import Features
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

_FILE = ExchangeFile("colorstudio-points", "points", "points file")


def read_points(path: Path, frame_count: int) -> tuple[FramePoints, ...]:
    """The points of a file, by frame. Raises UsageError where it is none, or not of this film."""
    value = _FILE.read(path)
    if not isinstance(value.get("frames"), list):
        raise UsageError(f'{path} has no list of "frames".')
    frames = tuple(sorted(map(FramePoints.from_json, value["frames"]), key=lambda one: one.frame))
    _check(frames, frame_count, path)
    return frames


def write_points(path: Path, frames: Iterable[FramePoints]) -> None:
    """Write points for :func:`read_points`; the same points give the same file.

    Raises UsageError where the file cannot be written.
    """
    _FILE.write(path, {"frames": [one.to_json() for one in frames]})


def points_of(project: Project, film: FilmId, place: FrameRange) -> tuple[FramePoints, ...]:
    """What a person laid on these frames of the project's film."""
    return tuple(
        FramePoints(frame, points_of_json(value))
        for frame, value in project.points.within(film, place).items()
    )


def put_points(
    project: Project, film: FilmId, frames: Iterable[FramePoints], label: str = "Colour points"
) -> None:
    """Set the points of these frames, none taking them off; one step of the history."""
    with project.history.edit(label):
        for one in frames:
            if one.points:
                project.points.put(film, one.frame, points_json(one.points))
            else:
                project.points.remove(film, one.frame)


def replace_points(project: Project, film: FilmId, frames: Iterable[FramePoints]) -> None:
    """Make these all of the film's points; one step of the history, none where they are already."""
    length = project.films.get(film).frame_count
    old = {one.frame: one for one in points_of(project, film, FrameRange(0, length))}
    new = {one.frame: one for one in frames}
    gone = [FramePoints(frame) for frame in old if frame not in new]
    put_points(project, film, [*gone, *(one for one in new.values() if old.get(one.frame) != one)])


def hint_of_points(
    points: Iterable[ColourPoint], luma: WorkingLuma, features: Features | None = None
) -> Hint:
    """What points know of a picture, on its own grid; ``features`` are what it shows."""
    return point_hint(points, luma, GridSize(luma.shape[0] // 2, luma.shape[1] // 2), features)


def quick_preview(base: Chroma, luma: WorkingLuma, points: Iterable[ColourPoint]) -> Chroma:
    """The frame's colour with points laid over it: what to show until the model has answered."""
    return hint_of_points(points, luma).over(base)


def _check(frames: tuple[FramePoints, ...], frame_count: int, path: Path) -> None:
    numbers = [one.frame for one in frames]
    if len(set(numbers)) < len(numbers):
        raise UsageError(f"{path} names a frame twice; put all of its points together.")
    if numbers and numbers[-1] >= frame_count:
        raise UsageError(
            f"{path} has points at frame {numbers[-1]}; the film's last one is {frame_count - 1}."
        )
