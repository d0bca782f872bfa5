"""``colorstudio conform PROJECT SCAN``: a film's work carried to another scan or cut of it."""

import argparse

from colorstudio.cli import arguments
from colorstudio.names import beside

HELP = "carry a project's work over to another scan or cut of its film"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "conform",
        help=HELP,
        description=f"{HELP.capitalize()}: colour, points, exemplars, grades, fixed colours, "
        "scenes, notes, markers and stills, wherever the same frames are found; the rest is "
        "listed. The project itself stays as it is.",
    )
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("scan", type=arguments.path, metavar="FILM", help="the other scan or cut")
    parser.add_argument(
        "-o",
        "--output",
        type=arguments.path,
        metavar="NEW.colorstudio",
        help="the project to carry it into (default: FILM.colorstudio)",
    )
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    arguments.add_rate_option(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object a line on stdout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Carry it over and say what found no place; a second run after a stop goes on."""
    from colorstudio.cli.export import film_of
    from colorstudio.cli.progress import reporting
    from colorstudio.engine.conform.conform import Conform, check, conform
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.events import Notice
    from colorstudio.engine.known_projects import note_project
    from colorstudio.errors import Cancelled
    from colorstudio.project.document import Project

    with Project.open(args.project, read_only=True) as project:
        film = film_of(project, args.film).id
    scan = arguments.opened(args.scan, args.rate)
    target = args.output or beside(args.scan, ".colorstudio")
    arguments.check_folder(target.absolute())
    wanted = Conform(args.project, film, scan, target)
    check(wanted)
    with reporting(args.json) as on_event:
        try:
            report = conform(wanted, JobControl(), on_event)
        except (KeyboardInterrupt, Cancelled):
            raise Cancelled("Stopped. Run the same command again to go on.") from None
        for line in report.lines():
            on_event(Notice(line))
        on_event(Notice(f"The work is carried over into {target}."))
    note_project(target)
    return 0
