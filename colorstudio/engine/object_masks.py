"""Masks of objects as pictures on disk."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.segmenting import load_finder
from colorstudio.engine.control import JobControl
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.objects import ObjectMasks, find_masks
from colorstudio.engine.open_film import OpenFilm, working_grid
from colorstudio.engine.shot_source import known_shots
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.objects import FilmObject, Mask
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.scene.follow import Follower
from colorstudio.scene.segmenter import Segmenter, Tracker


def write_masks(
    project: Project,
    film_id: FilmId,
    path: Path,
    things: Sequence[FilmObject],
    folder: Path,
    device: str,
    places: Sequence[FrameRange] | None = None,
) -> int:
    """``FOLDER/NAME/000012.png`` for each frame, white where the object is; gives their number.

    ``places`` are the shots; None: the project's. Raises UsageError where those are not known, or
    nothing can be written.
    """
    record = project.films.get(film_id)
    info = probe(path, record.sequence_rate)
    finders = {name: load_finder(device, name) for name in {thing.finder for thing in things}}
    with FilmReader(info) as reader:
        film = OpenFilm(project, film_id, info, reader, working_grid(info), JobControl())
        shots = shots_of(film) if places is None else places
        return sum(
            _write(masks, folder / folder_name(thing.name))
            for thing in things
            for masks in masks_in_shots(film, thing, finders[thing.finder], shots)
        )


def shots_of(film: OpenFilm) -> list[FrameRange]:
    """The shots of the project. Raises UsageError where they are not known."""
    shots = known_shots(film.project, film.id, len(film.info.frames))
    if shots is None:
        raise UsageError("The shots are not known yet; colorize the film, or detect them first.")
    return [FrameRange(shot.start, shot.stop) for shot in shots]


def masks_in_shots(
    film: OpenFilm, thing: FilmObject, finder: Segmenter | Tracker, shots: Sequence[FrameRange]
) -> Iterator[ObjectMasks]:
    """Of each shot in which it was pointed at."""
    for place in shots:
        if thing.within(place).touches:
            yield find_masks(film, thing, place, finder)


def folder_name(name: str) -> str:
    """A name as a folder may have it everywhere."""
    return re.sub(r"[^\w -]", "_", name).strip() or "object"


def _write(masks: ObjectMasks, folder: Path) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for frame in range(*masks.place):
            levels = masks.levels[frame - masks.place.start]
            write_png(folder / f"{frame:06}.png", levels)
    except OSError as error:
        raise UsageError(f"{folder} cannot be written: {error.strerror}.") from None
    return masks.place.length


def write_png(path: Path, picture: NDArray[np.uint8]) -> None:
    """A picture, whatever letters are in its path. Raises OSError."""
    path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())


@dataclass(frozen=True, slots=True, eq=False)
class ObjectSeen:
    """An object on one frame, before its whole shot is done; without a mask all is kept."""

    name: str
    frame: int
    mask: Mask | None = None


def outline(
    film: OpenFilm,
    thing: FilmObject,
    place: FrameRange,
    frame: int,
    seen: Mask | None,
    finder: Segmenter | Tracker,
    say: Callable[[ObjectSeen], None],
) -> None:
    """Find an object in a shot; ``say`` hears of ``frame`` at once where it was pointed at there.

    ``seen`` is what was known of that frame before. Raises Cancelled.
    """
    if any(touch.frame == frame for touch in thing.touches):
        follower = Follower(finder, ShotLumas(film, place), place, film.grid)
        if seen is None:
            mask = follower.on_frame(frame, thing.touches)
        else:
            mask = follower.corrected(frame, thing.touches, seen)
        say(ObjectSeen(thing.name, frame, mask))
    find_masks(film, thing, place, finder)
    say(ObjectSeen(thing.name, frame))
