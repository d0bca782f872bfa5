"""``colorstudio export PROJECT -o OUT``: write a coloured film again; no model runs."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.counting import counted
from colorstudio.engine.events import Notice
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.film.frame_range import FrameRange
    from colorstudio.film.info import FilmInfo
    from colorstudio.project.document import Project
    from colorstudio.project.films import FilmRecord
    from colorstudio.project.ids import FilmId

HELP = "write the colour film of a project"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("export", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="OUT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--range", metavar="A-B", help="write only this part")
    parser.add_argument(
        "--strict",
        action="store_true",
        help="refuse where a shot has no colour, or was edited after it was coloured; "
        "without it that is a warning",
    )
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

    grade = arguments.grade(args)
    only_read = grade is None and not Project.may_change(args.project)  # as in an archive
    with Project.open(args.project, only_read) as project, reporting(args.json) as on_event:
        record = film_of(project, args.film)
        film = probe(project.films.find_film(record.id), record.sequence_rate)
        part = None if args.range is None else arguments.part_of(film, args.range)
        for warning in _unready(args, project, record.id, film, part):
            on_event(Notice(warning))
        if grade is not None:
            set_grade(project, project.shots.of(record.id), grade)
        job = arguments.export_job(args, film, args.output, part)
        layer = ColourLayer(project, record.id)
        export_film(job, layer, JobControl(), on_event)
        on_event(Notice(f"{args.output} is written."))
    return 0


def _unready(
    args: argparse.Namespace,
    project: "Project",
    film: "FilmId",
    info: "FilmInfo",
    part: "FrameRange | None",
) -> Iterator[str]:
    """A warning of what is not ready. Raises UsageError where ``--strict`` asks for that."""
    from colorstudio.engine.readiness import check_project, sentence
    from colorstudio.film.frame_range import FrameRange

    found = check_project(project, film, info, [part or FrameRange(0, len(info.frames))])
    if not found:
        return
    if args.strict:
        raise UsageError(f"Nothing was written. {sentence(found)}")
    yield f"{sentence(found)} It is written as it is; --strict would refuse."


def film_of(project: "Project", number: int) -> "FilmRecord":
    """The project's film of this number, from 1. Raises UsageError."""
    films = project.films.all()
    if not 1 <= number <= len(films):
        known = counted(len(films), "film")
        raise UsageError(f"The project has {known}; there is no film {number}.")
    return films[number - 1]
