"""``colorstudio points PROJECT -o FILE.json``: the colour points that a person laid on a film."""

import argparse

from colorstudio.cli import arguments
from colorstudio.counting import counted

HELP = "write a project's colour points to a file for `colorize --points`"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("points", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="FILE.json")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write them all."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.points import points_of, write_points
    from colorstudio.film.frame_range import FrameRange
    from colorstudio.project.document import Project

    arguments.check_folder(args.output)
    with Project.open(args.project, read_only=True) as project:
        film = film_of(project, args.film)
        frames = points_of(project, film.id, FrameRange(0, film.frame_count))
    write_points(args.output, frames)
    count = sum(len(one.points) for one in frames)
    print(f"{args.output}: {counted(count, 'colour point')} on {counted(len(frames), 'frame')}.")
    return 0
