"""``colorstudio projects``: all projects there are, and how far each is."""

import argparse
import json
from datetime import datetime
from typing import TYPE_CHECKING

from colorstudio.cli import arguments

if TYPE_CHECKING:
    from colorstudio.engine.known_projects import KnownProject

HELP = "list all projects, and name the place of a film that moved"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("projects", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument(
        "--relink",
        nargs=2,
        type=arguments.path,
        metavar=("PROJECT", "FILM"),
        help="the project's film lies at FILM now",
    )
    parser.add_argument(
        "--film", type=int, default=1, metavar="N", help="which film of several to relink"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line on stdout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """List them, or relink one."""
    if args.relink:
        return _relink(args)
    from colorstudio.engine.known_projects import KnownProjects

    entries = KnownProjects().all()
    if args.json:
        for entry in entries:
            print(json.dumps(_facts(entry)))
    elif not entries:
        print("There is no project yet; `colorstudio colorize FILM -o OUT` makes one.")
    for entry in entries if not args.json else ():
        missing = "" if entry.film_path.exists() else ", film missing"
        day = datetime.fromtimestamp(entry.at).astimezone()
        print(f"{entry.project}")
        print(f"    {entry.film}{missing}")
        print(f"    {int(100 * entry.share)} % coloured, {day:%Y-%m-%d %H:%M}")
    return 0


def _facts(entry: "KnownProject") -> dict[str, object]:
    return {
        "project": entry.project,
        "film": entry.film,
        "film_missing": not entry.film_path.exists(),
        "frames": entry.frames,
        "coloured": entry.coloured,
        "at": datetime.fromtimestamp(entry.at).astimezone().isoformat(timespec="seconds"),
    }


def _relink(args: argparse.Namespace) -> int:
    from colorstudio.cli.export import film_of
    from colorstudio.engine.known_projects import KnownProjects
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    path, film = args.relink
    with Project.open(path) as project:
        record = film_of(project, args.film)
        project.films.relink(record.id, probe(film, record.sequence_rate))
        KnownProjects().note(project, record.id)
    print(f"{path} finds its film at {film}.")
    return 0
