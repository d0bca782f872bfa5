"""``colorstudio export PROJECT -o OUT``: write a coloured film again; no model runs."""

import argparse
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.engine.events import Notice
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.project.document import Project
    from colorstudio.project.films import FilmRecord

HELP = "write the colour film of a project"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("export", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="OUT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--range", metavar="A-B", help="write only this part")
    arguments.add_grade_options(parser)
    arguments.add_export_options(parser)
    arguments.add_reporting_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write what the project shows."""
    from colorstudio.cli.progress import reporting
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.export import export_film
    from colorstudio.engine.grading import set_grade
    from colorstudio.engine.layer import ColourLayer
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    with Project.open(args.project) as project, reporting(args.json) as on_event:
        record = film_of(project, args.film)
        film = probe(project.films.find_film(record.id), record.sequence_rate)
        part = None if args.range is None else arguments.part_of(film, args.range)
        grade = arguments.grade(args)
        if grade is not None:
            set_grade(project, project.shots.of(record.id), grade)
        job = arguments.export_job(args, film, args.output, part)
        layer = ColourLayer(project, record.id)
        export_film(job, layer, JobControl(), on_event)
        on_event(Notice(f"{args.output} is written."))
    return 0


def film_of(project: "Project", number: int) -> "FilmRecord":
    """The project's film of this number, from 1. Raises UsageError."""
    films = project.films.all()
    if not 1 <= number <= len(films):
        raise UsageError(f"The project has {len(films)} films; there is no film {number}.")
    return films[number - 1]
