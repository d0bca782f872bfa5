"""``colorstudio mood PROJECT``: what colours the things in a film's own shots have."""

import argparse

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

HELP = "say what colours things have in a project's approved shots, for `colorize --mood`"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "mood",
        help=HELP,
        description=f"{HELP[:1].upper()}{HELP[1:]} (docs/steering.md).",
    )
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--shots", metavar="3,5-7", help="of these shots instead")
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Look at the shots and print their mood."""
    from colorstudio.cli.export import film_of
    from colorstudio.colorizers.features import load_features
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.moods import accepted, mood_of_shots
    from colorstudio.engine.open_film import OpenFilm, working_grid
    from colorstudio.engine.sight import Sight
    from colorstudio.film.probe import probe
    from colorstudio.film.reader import FilmReader
    from colorstudio.hints.mood import mood_text
    from colorstudio.project.document import Project

    with Project.open(args.project, read_only=True) as project:
        record = film_of(project, args.film)
        places = accepted(project, record.id)
        if args.shots is not None:
            shots = [shot.range for shot in project.shots.of(record.id)]
            numbers = arguments.shot_numbers(args.shots)
            if numbers[-1] > len(shots):
                raise UsageError(f"There is no shot {numbers[-1]}; the last one is {len(shots)}.")
            places = [shots[number - 1] for number in numbers]
        if not places:
            raise UsageError("No shot is approved; name some with --shots.")
        film = probe(project.films.find_film(record.id), record.sequence_rate)
        sight = Sight(lambda: load_features("auto", args.device), args.device)
        with FilmReader(film) as reader:
            work = OpenFilm(project, record.id, film, reader, working_grid(film), JobControl())
            print(mood_text(mood_of_shots(work, places, sight)))
    return 0
