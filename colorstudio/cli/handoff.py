"""``colorstudio handoff PROJECT -o FILE``: shots, takes, notes and grades for editing systems."""

import argparse

from colorstudio.cli import arguments

HELP = "hand shots, takes, notes and grades to an editing or grading system"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("handoff", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument(
        "-o",
        "--output",
        type=arguments.path,
        action="append",
        required=True,
        metavar="FILE",
        help=".otio, .edl or .fcpxml: a timeline of the shots; .markers.edl: markers for Resolve; "
        ".ccc: grades as ASC CDL; may be given several times",
    )
    parser.add_argument(
        "--media", type=arguments.path, metavar="FILE", help="what it shows; default: the film"
    )
    parser.add_argument(
        "--start",
        default="01:00:00:00",
        metavar="TIMECODE",
        help="of the timeline's first frame; default 01:00:00:00",
    )
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the lists. Raises ProjectError, FilmError or UsageError."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.handoff import edit_of, write_list, writer_of
    from colorstudio.engine.numbers import spans
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    for path in args.output:
        writer_of(path)
        arguments.check_folder(path)
    with Project.open(args.project, read_only=True) as project:
        record = film_of(project, args.film)
        info = probe(project.films.find_film(record.id), record.sequence_rate)
        edit, beyond = edit_of(project, record.id, info, args.media, args.start)
    for path in args.output:
        write_list(edit, path)
        print(f"{path} is written.")
    if beyond:
        print(f"The grades of shots {spans(beyond)} cannot be said as CDL and are left out.")
    return 0
