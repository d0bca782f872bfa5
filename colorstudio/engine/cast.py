"""The cast of a film: its objects, the shots in which each is, and where it may come again."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from colorstudio.engine.colour_sheet import small_frames
from colorstudio.engine.exchange_file import ExchangeFile
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.objects import known_masks, objects_of, put_object
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.errors import UsageError
from colorstudio.film.contact_sheet import Tile, tile
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.hints.objects import FilmObject, Mask, Means, Position, Touch, objects_of_json
from colorstudio.hints.spread import Features
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, numbered
from colorstudio.scene.again import FoundAgain, find_again
from colorstudio.scene.follow import Follower

SURE = 0.6  # from here on a proposal is more likely right than wrong
_WORTH_ASKING = 0.4
_GLANCES = (0.15, 0.5, 0.85)  # of a shot's length: where things are looked for
_VIEWS = 2  # shots of an object whose views of it count
_AROUND, _SLACK = 0.15, 0.02  # of the picture, beyond clicks and boxes
_REFUSED = "cast_refused"  # of a film: what a person said is another thing
_FILE = ExchangeFile("colorstudio-cast", "cast", "file of a cast")

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Appearance:
    """A shot that an object is in, and the first frame on which it was pointed at there."""

    number: ShotNumber
    place: FrameRange
    frame: int
    touches: tuple[Touch, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A shot in which an object seems to be: in the box on this frame, so surely."""

    name: str
    number: ShotNumber
    place: FrameRange
    frame: int
    box: tuple[Position, Position]
    sureness: float

    @property
    def touch(self) -> Touch:
        """What confirms it."""
        return Touch(self.frame, self.box, Means.BOX)


@dataclass(frozen=True, slots=True)
class Proposals:
    """What was found of one object, shot by shot."""

    name: str
    found: tuple[Proposal, ...]


def around(touches: Sequence[Touch]) -> tuple[Position, Position]:
    """Two corners around what was pointed at on one frame, for a picture of it.

    A click says little of how large a thing is: a good part of the picture is around it.
    """
    held = [touch for touch in touches if touch.means is not Means.LEFT] or touches
    places = [place for touch in held for place in touch.path]
    slack = _SLACK if any(touch.means is Means.BOX for touch in held) else _AROUND
    (x0, x1), (y0, y1) = ((min(one), max(one)) for one in zip(*places, strict=True))
    first = max(0.0, x0 - slack), max(0.0, y0 - slack)
    return first, (min(1.0, x1 + slack), min(1.0, y1 + slack))


def cast_tiles(
    project: Project, film: FilmId, info: FilmInfo, things: Sequence[FilmObject]
) -> Iterator[Tile]:
    """A picture of each object in each of its shots, with its name, as the project shows it."""
    shots = [shot.range for shot in project.shots.of(film)]
    shown = [(thing.name, one) for thing in things for one in appearances(thing, shots)]
    frames = small_frames(project, film, info, (one.frame for _, one in shown))
    for (name, one), rgb in zip(shown, frames, strict=True):
        height, width = rgb.shape[:2]
        here = [touch for touch in one.touches if touch.frame == one.frame]
        (x0, y0), (x1, y1) = around(here)
        bgr = np.ascontiguousarray(rgb[..., ::-1])
        corners = (int(x0 * width), int(y0 * height)), (int(x1 * width), int(y1 * height))
        cv2.rectangle(bgr, *corners, (255, 255, 255), 2)
        yield tile(bgr, f"{one.number}  {name}")


def appearances(thing: FilmObject, shots: Sequence[FrameRange]) -> tuple[Appearance, ...]:
    """The shots that an object is in, in order."""
    found = []
    for number, place in numbered(shots):
        touches = thing.within(place).touches
        if touches:
            found.append(Appearance(number, place, touches[0].frame, touches))
    return tuple(found)


def object_named(project: Project, film: FilmId, name: str) -> FilmObject:
    """Raises UsageError that names those there are."""
    things = objects_of(project, film)
    for thing in things:
        if thing.name == name:
            return thing
    known = ", ".join(f"“{thing.name}”" for thing in things)
    raise UsageError(f"There is no object “{name}”" + (f"; there are {known}." if known else "."))


# Edits, each one step of the history


def bind(project: Project, film: FilmId, name: str, touches: Sequence[Touch]) -> None:
    """An object is here, too. Raises UsageError where there is none of the name."""
    thing = object_named(project, film, name)
    with project.history.edit(f"Bind {name}"):
        put_object(project, film, replace(thing, touches=(*thing.touches, *touches)))


def unite(project: Project, film: FilmId, name: str, other: str) -> None:
    """Two objects are one thing: it keeps ``name`` and its colour, and is wherever either was.

    Raises UsageError where one of them is unknown, or both are the same.
    """
    if name == other:
        raise UsageError(f"“{name}” and “{other}” are the same object already.")
    kept, gone = (object_named(project, film, one) for one in (name, other))
    with project.history.edit(f"{other} is {name}"):
        project.objects.remove(film, other)
        rgb = gone.rgb if kept.rgb is None else kept.rgb
        put_object(project, film, replace(kept, touches=(*kept.touches, *gone.touches), rgb=rgb))


def release(project: Project, film: FilmId, name: str, place: FrameRange) -> None:
    """An object is not in this shot; its name and colour stay, even where it is nowhere."""
    thing = object_named(project, film, name)
    left = tuple(touch for touch in thing.touches if touch.frame not in range(*place))
    with project.history.edit(f"Release {name}"):
        put_object(project, film, replace(thing, touches=left))


def refuse(project: Project, film: FilmId, name: str, place: FrameRange) -> None:
    """What was proposed in this shot is another thing: it is not proposed again."""
    stored = dict(_refused(project, film))
    known = stored.get(name)
    stored[name] = [*(known if isinstance(known, list) else ()), [*place]]
    with project.history.edit(f"Not {name}"):
        project.settings.put(_REFUSED, stored, film)


def is_refused(project: Project, film: FilmId, name: str, place: FrameRange) -> bool:
    """Whether a person said that an object is not in this shot."""
    places = _refused(project, film).get(name)
    for one in places if isinstance(places, list) else ():
        match one:
            case [int(start), int(stop)] if place.belongs_to(FrameRange(start, stop)):
                return True
    return False


def _refused(project: Project, film: FilmId) -> Mapping[str, Any]:
    stored: Any = project.settings.get(_REFUSED, film)
    return stored if isinstance(stored, dict) else {}


# Finding again


@dataclass(frozen=True, slots=True)
class _View:
    features: Features
    mask: Mask


def propose(
    film: OpenFilm,
    thing: FilmObject,
    shots: Sequence[FrameRange],
    sight: Sight,
    report: Report = lambda _done, _all: None,
) -> Proposals:
    """Look for an object in the shots in which nobody has pointed at it.

    ``report`` hears how many shots are done, of how many. Raises Cancelled, and UsageError for an
    object that is in no shot yet.
    """
    known = appearances(thing, shots)
    if not known:
        raise UsageError(f"“{thing.name}” is in no shot yet; point at it in one first.")
    views = [_view(film, thing, one, sight) for one in known[:_VIEWS]]
    taken = {one.number for one in known}
    others = [
        (number, place)
        for number, place in numbered(shots)
        if number not in taken and not is_refused(film.project, film.id, thing.name, place)
    ]
    found = []
    for done, (number, place) in enumerate(others, 1):
        best = _best(film, views, place, sight)
        if best is not None and best[1].sureness >= _WORTH_ASKING:
            frame, again = best
            found.append(Proposal(thing.name, number, place, frame, again.box, again.sureness))
        report(done, len(others))
    return Proposals(thing.name, tuple(sorted(found, key=lambda one: -one.sureness)))


def _view(film: OpenFilm, thing: FilmObject, shown: Appearance, sight: Sight) -> _View:
    luma = film.luma(shown.frame)
    return _View(sight.things(luma), mask_on(film, thing, shown, sight))


def mask_on(film: OpenFilm, thing: FilmObject, shown: Appearance, sight: Sight) -> Mask:
    """An object on the frame on which it was first pointed at in a shot."""
    finder, place = sight.finder(thing.finder), shown.place
    found = known_masks(film.project, film.id, thing, place, film.grid, finder.name)
    mask = None if found is None else found.at(shown.frame)
    if mask is None:  # nobody has followed it yet
        mask = Follower(finder, ShotLumas(film, place), place, film.grid).on_frame(
            shown.frame, shown.touches
        )
    return mask


def _best(
    film: OpenFilm, views: Sequence[_View], place: FrameRange, sight: Sight
) -> tuple[int, FoundAgain] | None:
    frames = sorted({place.start + int(share * (place.length - 1)) for share in _GLANCES})
    found = []
    for frame in frames:
        there = sight.things(film.luma(frame))
        for view in views:
            film.control.checkpoint()
            again = find_again(view.features, view.mask, there)
            if again is not None:
                found.append((frame, again))
    return max(found, key=lambda one: one[1].sureness, default=None)


# Files


@dataclass(frozen=True, slots=True)
class CastFile:
    """Objects as another project had them, and the fingerprint of the film that they are of."""

    film: str
    things: tuple[FilmObject, ...]


def read_cast(path: Path) -> CastFile:
    """Raises UsageError where the file is no cast."""
    value = _FILE.read(path)
    return CastFile(str(value.get("film", "")), objects_of_json(value.get("cast")))


def write_cast(path: Path, fingerprint: str, things: Sequence[FilmObject]) -> None:
    """The inverse of :func:`read_cast`: names, colours and where each is, no pictures.

    Raises UsageError where it cannot be written.
    """
    cast = [FilmObject(thing.name, thing.touches, thing.rgb).to_json() for thing in things]
    _FILE.write(path, {"film": fingerprint, "cast": cast})


def take_cast(project: Project, film: FilmId, cast: CastFile) -> None:
    """Give a film's objects the colours of a cast, and add those that it does not have.

    Where those are counts only in the film that the cast is of; other objects stay as they are.
    One step of the history, none where all is so already.
    """
    is_this = cast.film == project.films.get(film).fingerprint
    known = {thing.name: thing for thing in objects_of(project, film)}
    with project.history.edit("Take cast"):
        for thing in cast.things:
            new = FilmObject(thing.name, thing.touches if is_this else ())
            put_object(project, film, replace(known.get(thing.name, new), rgb=thing.rgb))


def found_nowhere(project: Project, film: FilmId) -> Iterator[str]:
    """The names of objects that nobody has pointed at in this film."""
    return (thing.name for thing in objects_of(project, film) if not thing.touches)
