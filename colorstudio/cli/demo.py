"""``colorstudio demo``: a short film of our own, coloured, to see what the program does."""

import argparse
from pathlib import Path

from colorstudio.cli import studio
from colorstudio.cli.colorize import add_film_options
from colorstudio.engine.events import Notice
from colorstudio.resources import copy_sample_film

HELP = "colour a short black-and-white film that ships with the program"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("demo", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="DIR",
        help="folder of the films; default: that of your data",
    )
    add_film_options(parser)
    parser.set_defaults(run=run, shots=None, scene=None, reroll=None)
    parser.set_defaults(shot_list=None, range=None, dissolve=[], donor=None)


def run(args: argparse.Namespace) -> int:
    """Colour the sample film, show where the result is, and open it where there is a display."""
    from colorstudio.cli.colorize import colorize_one, default_project
    from colorstudio.cli.progress import reporting

    film = copy_sample_film(args.output)
    target = film.with_name("sample-film-colour.mp4")
    args.overwrite = True
    with reporting(args.json) as on_event:
        colorize_one(args, film, target, default_project(target), on_event)
        on_event(Notice(f"The colour film is {target}; the black-and-white one is {film}."))
    return _show(default_project(target)) if studio.has_display() and not args.json else 0


def _show(project: Path) -> int:
    from colorstudio.app.shell.main import run_studio

    return run_studio(project)
