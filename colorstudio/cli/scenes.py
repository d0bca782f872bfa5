"""``colorstudio scenes PROJECT``: named groups of shots that should look alike."""

import argparse
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.film.info import FilmInfo
    from colorstudio.project.document import Project
    from colorstudio.project.films import FilmRecord
    from colorstudio.project.ids import ShotNumber

HELP = "list, find and name scenes: shots that should look alike"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("scenes", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--find", type=int, metavar="3", help="find the shots of the set of shot 3")
    what.add_argument("--shots", metavar="3,5-7", help="these shots are the scene of --name")
    what.add_argument("--remove", metavar="NAME", help="delete a scene; its shots stay")
    parser.add_argument("--name", metavar="NAME", help="what the shots found or given are called")
    parser.add_argument("--device", default="auto", metavar="D", help="cpu, cuda, mps or auto")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do what was asked and list the scenes. Raises ProjectError or UsageError."""
    from colorstudio.cli.export import film_of
    from colorstudio.project.document import Project

    if args.name is not None and args.find is None and args.shots is None:
        raise UsageError("--name goes with --shots or --find, which say which shots are meant.")
    if args.shots is not None and args.name is None:
        raise UsageError("A scene needs a name: add --name.")
    with Project.open(args.project) as project:
        record = film_of(project, args.film)
        places = [shot.range for shot in project.shots.of(record.id)]
        if args.remove is not None:
            project.scenes.remove(record.id, args.remove)
        numbers: list[ShotNumber] | None = None
        if args.find is not None:
            numbers = _found(args, project, record)
        elif args.shots is not None:
            numbers = list(arguments.shot_numbers(args.shots))
        if numbers and numbers[-1] > len(places):
            raise UsageError(f"There is no shot {numbers[-1]}; the last one is {len(places)}.")
        if numbers and args.name is not None:
            project.scenes.put(record.id, args.name, [places[number - 1] for number in numbers])
        if args.find is None or args.name is not None:
            _list(project, record)
    return 0


def _found(
    args: argparse.Namespace, project: "Project", record: "FilmRecord"
) -> "list[ShotNumber]":
    """The shots of one set, which are printed as they are found."""
    from colorstudio.colorizers.features import load_features
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.dissolves import known_extents
    from colorstudio.engine.scenes import find_set
    from colorstudio.film.probe import probe

    film: FilmInfo = probe(project.films.find_film(record.id), record.sequence_rate)
    clean = [extent.clean for extent in known_extents(project, record.id)]
    features = load_features("auto", args.device)
    found = find_set(film, clean, args.find, features, JobControl())
    sure = [one for one in found.shots if one.is_sure]
    for one in sure:
        print(f"shot {one.number}: {100 * one.likeness:.0f} % alike")
    return sorted(one.number for one in sure)


def _list(project: "Project", record: "FilmRecord") -> None:
    from colorstudio.engine.numbers import spans
    from colorstudio.engine.scenes import approved, numbers_in

    places = [shot.range for shot in project.shots.of(record.id)]
    reviews, scenes = project.reviews.of(record.id), project.scenes.of(record.id)
    for scene in scenes:
        numbers = tuple(numbers_in(scene, places))
        done = approved(reviews, [places[number - 1] for number in numbers])
        print(f"{scene.name}: shots {spans(numbers) or 'gone'}; {done}")
    if not scenes:
        print("There are no scenes yet; name one with --find 3 --name NAME.")
    print(f"The film: {approved(reviews, places)}")
