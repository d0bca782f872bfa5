"""``colorstudio objects PROJECT``: things that are pointed at, followed, and given a colour."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.chroma.hex_colour import to_hex
from colorstudio.cli import arguments, object_colours
from colorstudio.counting import counted
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.film.info import FilmInfo
    from colorstudio.hints.objects import FilmObject, Means, Touch
    from colorstudio.project.document import Project
    from colorstudio.project.films import FilmRecord

HELP = "show or change a film's objects, and write their masks"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "objects",
        help=HELP,
        description=f"{HELP.capitalize()}: what is clicked is followed through its shot, and takes "
        "the colour that it is given wherever it was clicked. Colours hold for shots that are "
        "coloured from then on; without options objects are listed.",
    )
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--name", metavar="TEXT", help="which object, or what to call a new one")
    for option, value, words in (
        ("click", "TIMECODE@X,Y", "a place on it"),
        ("whole", "TIMECODE@X,Y", "a place on it that means all of it, not a part"),
        ("not", "TIMECODE@X,Y", "a place that is not of it"),
        ("box", "TIMECODE@X,Y,X,Y", "two corners around it"),
    ):
        parser.add_argument(
            f"--{option}",
            action="append",
            default=[],
            metavar=value,
            help=f"{words}, as fractions of the picture's width and height; may be given several "
            "times, for any frames and shots",
        )
    parser.add_argument(
        "--colour", metavar="#RRGGBB|none", help="what it becomes; none: it keeps what it has"
    )
    parser.add_argument("--clear", action="store_true", help="forget where it was pointed at first")
    parser.add_argument("--remove", action="store_true", help="forget the object of this name")
    parser.add_argument(
        "--load", type=arguments.path, metavar="FILE.json", help="take a file's objects instead"
    )
    parser.add_argument(
        "--save", type=arguments.path, metavar="FILE.json", help="write the objects to a file"
    )
    parser.add_argument(
        "--masks",
        type=arguments.path,
        metavar="FOLDER",
        help="write a grey picture of each object in each frame of the shots it is in",
    )
    parser.add_argument(
        "--finder",
        metavar="MODEL",
        help="which model of the library finds and follows it; `default` is the one that ships",
    )
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    object_colours.add_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Change what is asked for, then say what there is, or write it."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.objects import objects_of, set_objects, write_objects
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    pointed = bool(args.click or args.whole or args.box or getattr(args, "not"))
    changes = pointed or bool(args.colour or args.load or args.remove or args.clear)
    changes = changes or object_colours.is_asked(args) or bool(args.finder)
    if (changes and not args.load) and not args.name:
        raise UsageError("Say which object is meant: --name TEXT.")
    with Project.open(args.project, read_only=not (changes or args.masks)) as project:
        record = film_of(project, args.film)
        things = list(objects_of(project, record.id))
        if changes:
            film = probe(project.films.find_film(record.id), record.sequence_rate)
            things = _changed(args, film, things, project)
            set_objects(project, record.id, things)
        if args.masks is not None:
            return _write_masks(args, project, record, things)
    if args.save is not None:
        write_objects(args.save, things)
        print(f"{args.save}: {counted(len(things), 'object')}.")
        return 0
    for thing in things:
        print(_described(thing))
    if not things:
        print("No object was pointed at.")
    elif changes:
        print("Colours hold for what is coloured from now on; colorize the film again.")
    return 0


def _changed(
    args: argparse.Namespace,
    film: "FilmInfo",
    things: "list[FilmObject]",
    project: "Project",
) -> "list[FilmObject]":
    from colorstudio.engine.objects import read_objects
    from colorstudio.hints.objects import FilmObject, Means

    if args.load is not None:
        things = list(read_objects(args.load, len(film.frames)))
    if not args.name:
        return things
    known = next((one for one in things if one.name == args.name), None)
    if args.remove:
        if known is None:
            raise UsageError(f"There is no object {args.name!r}.")
        return [one for one in things if one is not known]
    thing = known or FilmObject(args.name)
    if args.clear:
        thing = replace(thing, touches=())
    touches = [
        *(_touch(text, film, Means.BOX, 2) for text in args.box),
        *(_touch(text, film, Means.HELD, 1) for text in args.click),
        *(_touch(text, film, Means.WHOLE, 1) for text in args.whole),
        *(_touch(text, film, Means.LEFT, 1) for text in getattr(args, "not")),
    ]
    thing = replace(thing, touches=(*thing.touches, *touches))
    if args.colour is not None:
        thing = replace(thing, rgb=colour_of(args.colour))
    if args.finder:
        thing = replace(thing, finder=_finder(args.finder))
    thing = object_colours.with_colours(args, thing, film, project)
    if not thing.touches:
        raise UsageError(f"Say where {thing.name!r} is: --click TIMECODE@X,Y.")
    return [thing if one is known else one for one in things] + ([] if known else [thing])


def touch_of(text: str, film: "FilmInfo") -> "Touch":
    """``TIMECODE@X,Y``, or ``TIMECODE@X,Y,X,Y`` for a box. Raises UsageError."""
    from colorstudio.hints.objects import Means

    if text.count(",") > 1:
        return _touch(text, film, Means.BOX, 2)
    return _touch(text, film, Means.HELD, 1)


def _touch(text: str, film: "FilmInfo", means: "Means", places: int) -> "Touch":
    from colorstudio.hints.objects import Touch

    time, _, numbers = text.rpartition("@")
    try:
        values = [float(value) for value in numbers.split(",")]
    except ValueError:
        values = []
    if not time or len(values) != 2 * places or not all(0 <= value <= 1 for value in values):
        example = "00:00:04:00@0.5,0.8" if places == 1 else "00:00:04:00@0.2,0.3,0.5,0.8"
        raise UsageError(f"A place of an object is such as {example}, not {text}.")
    path = tuple((values[n], values[n + 1]) for n in range(0, len(values), 2))
    return Touch(arguments.frame_at(film, time), path, means)


def colour_of(text: str) -> tuple[int, int, int] | None:
    """``#c08060``; None for ``none``. Raises UsageError."""
    from colorstudio.chroma.hex_colour import of_hex

    if text == "none":
        return None
    rgb = of_hex("#" + text.removeprefix("#"))
    if rgb is None:
        raise UsageError(f'The colour {text} is none; write it as "#c08060", or none.')
    return rgb


def _finder(name: str) -> str:
    """As an object names it. Raises ModelError where the library has no such model."""
    from colorstudio.colorizers.loading import find_perceiver
    from colorstudio.models.objects import FINDS

    return "" if name == "default" else find_perceiver(name, FINDS).name


def _described(thing: "FilmObject") -> str:
    frames = len({touch.frame for touch in thing.touches})
    colour = "no colour" if thing.rgb is None else to_hex(thing.rgb)
    where = f"pointed at {counted(len(thing.touches), 'time')} on {counted(frames, 'frame')}"
    points = sum(len(one.points) for one in thing.points)
    more = [counted(points, "colour point")] if points else []
    more += [word for word in ("exemplar", "grade") if getattr(thing, word) is not None]
    more += [f"found by {thing.finder}"] if thing.finder else []
    return ", ".join([f"{thing.name}  {colour}", where, *more])


def _write_masks(
    args: argparse.Namespace,
    project: "Project",
    record: "FilmRecord",
    things: "Sequence[FilmObject]",
) -> int:
    from colorstudio.engine.object_masks import write_masks

    film = project.films.find_film(record.id)
    wanted = [one for one in things if args.name in (None, one.name)]
    if not wanted:
        raise UsageError(f"There is no object {args.name!r}." if args.name else "No object yet.")
    _check_folder(args.masks)
    count = write_masks(project, record.id, film, wanted, args.masks, args.device)
    print(f"{args.masks}: {counted(count, 'mask')} of {counted(len(wanted), 'object')}.")
    return 0


def _check_folder(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} holds files already; name a new folder.")
    if not folder.parent.is_dir():
        raise UsageError(f"There is no folder {folder.parent} to make {folder.name} in.")
