"""Options of ``colorstudio objects`` for what belongs to an object alone beside one colour."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.film.info import FilmInfo
    from colorstudio.hints.objects import FilmObject, ObjectExemplar
    from colorstudio.hints.points import Position
    from colorstudio.project.document import Project


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare them."""
    group = parser.add_argument_group("colour inside of the object alone")
    group.add_argument(
        "--point",
        action="append",
        default=[],
        metavar="TIMECODE@X,Y=#RRGGBB",
        help="a colour point on it, carried through its shot; may be given several times",
    )
    group.add_argument(
        "--exemplar",
        metavar="PICTURE[@X,Y,X,Y]",
        help="a colour picture whose colours it takes, or those between two corners of it",
    )
    group.add_argument(
        "--plain", action="store_true", help="forget its points, exemplar and grade first"
    )
    arguments.add_grade_options(parser)


def is_asked(args: argparse.Namespace) -> bool:
    """Whether one of them was given."""
    return bool(args.point or args.exemplar or args.plain or arguments.grade(args))


def with_colours(
    args: argparse.Namespace, thing: "FilmObject", film: "FilmInfo", project: "Project"
) -> "FilmObject":
    """The object with what was asked for. Raises UsageError."""
    from colorstudio.hints.points import ColourPoint, FramePoints

    if args.plain:
        thing = replace(thing, points=(), exemplar=None, grade=None)
    for text in args.point:
        frame, place, rgb = _point(text, film)
        laid = thing.points_at(frame).points
        name = str(1 + max((int(p.id) for one in thing.points for p in one.points), default=0))
        thing = thing.with_points(FramePoints(frame, (*laid, ColourPoint(name, (place,), rgb))))
    if args.exemplar is not None:
        thing = replace(thing, exemplar=_exemplar(args.exemplar, film, project))
    grade = arguments.grade(args)
    if grade is not None:
        if grade.fades or grade.own_tint:
            raise UsageError("Black point, white point and own tint are of a whole picture.")
        thing = replace(thing, grade=grade)
    return thing


def _point(text: str, film: "FilmInfo") -> "tuple[int, Position, tuple[int, int, int]]":
    from colorstudio.cli.objects import colour_of, touch_of

    place, _, colour = text.rpartition("=")
    rgb = colour_of(colour) if place else None
    if rgb is None or place.count(",") != 1:
        raise UsageError(
            f"A point of an object is such as 00:00:04:00@0.5,0.8=#c08060, not {text}."
        )
    touch = touch_of(place, film)
    return touch.frame, touch.path[0], rgb


def _exemplar(text: str, film: "FilmInfo", project: "Project") -> "ObjectExemplar":
    """Read, checked, and kept in the project."""
    from colorstudio.engine.exemplars import read_picture
    from colorstudio.engine.open_film import working_grid
    from colorstudio.hints.objects import ObjectExemplar

    path, box = Path(text), None
    name, at, numbers = text.rpartition("@")
    if at and not path.exists():
        try:
            x0, y0, x1, y1 = map(float, numbers.split(","))
        except ValueError:
            raise UsageError(
                "An object's exemplar is such as dress.png or dress.png@0.2,0.1,0.6,0.9, not "
                f"{text}."
            ) from None
        path, box = Path(name), ((x0, y0), (x1, y1))
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"The exemplar {path} cannot be read: {error.strerror}.") from None
    read_picture(str(path), data, working_grid(film))
    return ObjectExemplar(project.exemplars.keep_picture(data), box)
