"""The objects of a film: kept in its project, read from files, found in its shots."""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.exchange_file import ExchangeFile
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.open_film import OpenFilm
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.objects import FilmObject, Mask, Touch, objects_of_json
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.objects import StoredMasks
from colorstudio.scene.follow import Follower
from colorstudio.scene.packed import pack, unpack
from colorstudio.scene.segmenter import Segmenter, Tracker

MASKS_VERSION = 1  # raise when the same touches would give other masks
_FILE = ExchangeFile("colorstudio-objects", "objects", "file of objects")

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ObjectMasks:
    """An object's masks in consecutive frames, on the upright grid; ``key`` says all they are
    made of.
    """

    key: str
    place: FrameRange
    levels: NDArray[np.uint8]  # (T, h, w), of 255

    def at(self, frame: int) -> Mask | None:
        """(h, w) in [0, 1]; None beyond its frames."""
        if frame not in range(*self.place):
            return None
        levels = self.levels[frame - self.place.start]
        return np.asarray(levels.astype(np.float32) / np.float32(255), np.float32)


def objects_of(project: Project, film: FilmId) -> tuple[FilmObject, ...]:
    """The film's objects, oldest first. Raises UsageError where one cannot be read."""
    return objects_of_json(project.objects.of(film))


def put_object(project: Project, film: FilmId, thing: FilmObject) -> None:
    """Set an object; one step of the history, none where it is so already.

    Raises ProjectError where the picture that it takes its colours from is not in the project.
    """
    if thing not in objects_of(project, film):
        if thing.exemplar is not None:
            project.exemplars.picture(thing.exemplar.sha256)
        project.objects.put(film, thing.name, thing.to_json())


def set_objects(project: Project, film: FilmId, things: Sequence[FilmObject]) -> None:
    """Make these all of the film's objects; one step of the history, none where they are."""
    known = objects_of(project, film)
    if tuple(things) == known:
        return
    names = {thing.name for thing in things}
    with project.history.edit("Objects"):
        for gone in known:
            if gone.name not in names:
                project.objects.remove(film, gone.name)
        for thing in things:
            put_object(project, film, thing)


def read_objects(path: Path, frame_count: int) -> tuple[FilmObject, ...]:
    """The objects of a file. Raises UsageError where it is none, or not of this film."""
    value = _FILE.read(path)
    things = objects_of_json(value.get("objects"))
    last = max((touch.frame for thing in things for touch in thing.touches), default=0)
    if last >= frame_count:
        raise UsageError(
            f"{path} points at frame {last}; the film's last one is {frame_count - 1}."
        )
    return things


def write_objects(path: Path, things: Iterable[FilmObject]) -> None:
    """Write objects for :func:`read_objects`. Raises UsageError where that cannot be done."""
    _FILE.write(path, {"objects": [thing.to_json() for thing in things]})


def masks_key(touches: Sequence[Touch], place: FrameRange, grid: GridSize, finder: str) -> str:
    """A hash that names masks by all that they are made of, but for the film."""
    identity = {
        "touches": [touch.to_json() for touch in touches],
        "place": list(place),
        "grid": list(grid),
        "finder": finder,
        "version": MASKS_VERSION,
    }
    text = json.dumps(identity, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def find_masks(
    film: OpenFilm,
    thing: FilmObject,
    place: FrameRange,
    segmenter: Segmenter | Tracker,
    report: Report = lambda _done, _all: None,
) -> ObjectMasks:
    """An object in the frames of a shot in which it was pointed at; kept in the project.

    Raises Cancelled.
    """
    touches = thing.within(place).touches
    key = masks_key(touches, place, film.grid, segmenter.name)
    stored = film.project.objects.masks(film.id, key)
    if stored is None:
        lumas = ShotLumas(film, place)
        follower = Follower(segmenter, lumas, place, film.grid, film.control.checkpoint, report)
        masks = [mask for _, mask in follower.masks(touches)]
        stored = StoredMasks(place, pack(masks))
        film.project.objects.keep_masks(film.id, key, stored)
    return ObjectMasks(key, stored.place, unpack(stored.data))


def known_masks(
    project: Project,
    film: FilmId,
    thing: FilmObject,
    place: FrameRange,
    grid: GridSize,
    finder: str,
) -> ObjectMasks | None:
    """What was found of an object in a shot already; None where nobody has looked."""
    key = masks_key(thing.within(place).touches, place, grid, finder)
    stored = project.objects.masks(film, key)
    return None if stored is None else ObjectMasks(key, stored.place, unpack(stored.data))
