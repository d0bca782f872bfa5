"""``colorstudio cast PROJECT``: a film's objects, their shots, and where they come again."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from colorstudio.chroma.hex_colour import to_hex
from colorstudio.cli import arguments
from colorstudio.cli.objects import colour_of, touch_of
from colorstudio.counting import counted
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.engine.cast import Proposal
    from colorstudio.film.frame_range import FrameRange
    from colorstudio.film.info import FilmInfo
    from colorstudio.hints.objects import FilmObject
    from colorstudio.project.document import Project
    from colorstudio.project.films import FilmRecord

HELP = "list objects by the shots they are in, find them in others, and recolour them everywhere"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "cast",
        help=HELP,
        description=f"{HELP[:1].upper()}{HELP[1:]}. Without options the cast is listed "
        "(docs/objects.md).",
    )
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--name", metavar="TEXT", help="whom it is about, or whom to add")
    what = parser.add_argument_group("what to do with --name")
    what.add_argument("--colour", metavar="#RRGGBB|none", help="what it becomes, in all its shots")
    what.add_argument(
        "--bind",
        action="append",
        default=[],
        metavar="TIMECODE@X,Y[,X,Y]",
        help="it is there, too: a place on it, or two corners around it; may be given several "
        "times",
    )
    what.add_argument("--same-as", metavar="TEXT", help="this other object is the same thing")
    what.add_argument(
        "--find", action="store_true", help="look for it in the shots nobody has pointed at it in"
    )
    what.add_argument(
        "--take",
        type=float,
        metavar="PERCENT",
        help="with --find: bind what is found at least so surely",
    )
    what.add_argument("--not-in", metavar="3,5-7", help="it is not in these shots")
    what.add_argument("--remove", action="store_true", help="forget it, in all shots")
    parser.add_argument(
        "--load", type=arguments.path, metavar="FILE.json", help="take the cast of a file"
    )
    parser.add_argument(
        "--save", type=arguments.path, metavar="FILE.json", help="write the cast to a file"
    )
    parser.add_argument(
        "--sheet",
        type=arguments.path,
        metavar="SHEET.png",
        help="write a sheet with a picture of each of them in each of its shots",
    )
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Change what is asked for, then list, or write."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.cast import read_cast, take_cast, write_cast
    from colorstudio.engine.objects import objects_of
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    _check(args)
    with Project.open(args.project) as project:
        record = film_of(project, args.film)
        if args.load is not None:
            take_cast(project, record.id, read_cast(args.load))
        if args.name is not None:
            film = probe(project.films.find_film(record.id), record.sequence_rate)
            _change(args, project, record, film)
            if args.find:
                return _find(args, project, record, film)
        things = objects_of(project, record.id)
        if args.save is not None:
            write_cast(args.save, record.fingerprint, things)
            print(f"{args.save}: {counted(len(things), 'object')}.")
        elif args.sheet is not None:
            _write_sheet(args, project, record, things)
        else:
            _list(project, record, things)
    return 0


def _check(args: argparse.Namespace) -> None:
    asked = args.colour or args.bind or args.same_as or args.find or args.not_in or args.remove
    if asked and args.name is None:
        raise UsageError("Say whom it is about: --name TEXT.")
    if args.sheet is not None:
        arguments.check_sheet(args.sheet)
    if args.take is not None and not args.find:
        raise UsageError("--take goes with --find, which says what there is to take.")


def _change(
    args: argparse.Namespace, project: "Project", record: "FilmRecord", film: "FilmInfo"
) -> None:
    from colorstudio.engine import cast
    from colorstudio.engine.objects import objects_of, put_object
    from colorstudio.hints.objects import FilmObject

    name: str = args.name
    touches = [touch_of(text, film) for text in args.bind]
    rgb = None if args.colour is None else colour_of(args.colour)
    known = {thing.name: thing for thing in objects_of(project, record.id)}
    adds = (args.colour is not None or touches) and not args.remove
    if name not in known and adds:
        put_object(project, record.id, FilmObject(name, tuple(touches), rgb))
        return
    thing = cast.object_named(project, record.id, name)
    if args.remove:
        project.objects.remove(record.id, name)
        return
    with project.history.edit(f"Change {name}"):
        if args.colour is not None:
            put_object(project, record.id, replace(thing, rgb=rgb))
        if touches:
            cast.bind(project, record.id, name, touches)
        if args.same_as is not None:
            cast.unite(project, record.id, name, args.same_as)
        if args.not_in is not None:
            for place in _places(args.not_in, project, record):
                cast.release(project, record.id, name, place)
                cast.refuse(project, record.id, name, place)


def _places(text: str, project: "Project", record: "FilmRecord") -> "list[FrameRange]":
    shots = _shots(project, record)
    numbers = arguments.shot_numbers(text)
    if numbers[-1] > len(shots):
        raise UsageError(f"There is no shot {numbers[-1]}; the last one is {len(shots)}.")
    return [shots[number - 1] for number in numbers]


def _shots(project: "Project", record: "FilmRecord") -> "list[FrameRange]":
    return [shot.range for shot in project.shots.of(record.id)]


def _find(
    args: argparse.Namespace, project: "Project", record: "FilmRecord", film: "FilmInfo"
) -> int:
    """Look for it elsewhere, say where it seems to be, and take what is sure enough."""
    from colorstudio.colorizers.features import load_features
    from colorstudio.engine.cast import bind, object_named, propose
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.open_film import OpenFilm, working_grid
    from colorstudio.engine.sight import Sight
    from colorstudio.film.reader import FilmReader

    thing = object_named(project, record.id, args.name)
    sight = Sight(lambda: load_features("auto", args.device), args.device)
    with FilmReader(film) as reader:
        work = OpenFilm(project, record.id, film, reader, working_grid(film), JobControl())
        found = propose(work, thing, _shots(project, record), sight).found
    least = 2.0 if args.take is None else args.take / 100
    taken = [one for one in found if one.sureness >= least]
    for one in found:
        print(_proposed(one, film, "taken" if one in taken else ""))
    if not found:
        print(f"{thing.name} was found in no other shot.")
    if taken:
        bind(project, record.id, thing.name, [one.touch for one in taken])
    elif found and args.take is None:
        print("Take those that are right: --find --take PERCENT, or --bind TIMECODE@X,Y,X,Y.")
    return 0


def _proposed(one: "Proposal", film: "FilmInfo", words: str) -> str:
    from colorstudio.film.timecode import format_timecode

    time = format_timecode(one.frame, film.video.frame_rate)
    (x0, y0), (x1, y1) = one.box
    place = f"{time}@{x0:.2f},{y0:.2f},{x1:.2f},{y1:.2f}"
    return f"shot {one.number}: {int(100 * one.sureness)} % sure, {place}  {words}".rstrip()


def _list(project: "Project", record: "FilmRecord", things: "Sequence[FilmObject]") -> None:
    from colorstudio.engine.cast import appearances
    from colorstudio.engine.numbers import spans

    shots = _shots(project, record)
    for thing in things:
        numbers = [one.number for one in appearances(thing, shots)]
        colour = "no colour" if thing.rgb is None else to_hex(thing.rgb)
        where = f"in {'shot' if len(numbers) == 1 else 'shots'} {spans(numbers)}"
        print(f"{thing.name}  {colour}, {where if numbers else 'in no shot yet'}")
    if not things:
        print("The cast is empty; point at objects, or add one with --name and --bind.")


def _write_sheet(
    args: argparse.Namespace,
    project: "Project",
    record: "FilmRecord",
    things: "Sequence[FilmObject]",
) -> None:
    from colorstudio.engine.cast import cast_tiles
    from colorstudio.film.contact_sheet import save_sheet
    from colorstudio.film.probe import probe

    wanted = [one for one in things if args.name in (None, one.name)]
    film = probe(project.films.find_film(record.id), record.sequence_rate)
    tiles = list(cast_tiles(project, record.id, film, wanted))
    if not tiles:
        raise UsageError("The cast is in no shot yet; point at objects, or --bind them.")
    save_sheet(tiles, args.sheet)
    print(f"{args.sheet} is written.")
