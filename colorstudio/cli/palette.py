"""``colorstudio palette PROJECT``: a film's colours as a file of other programs, out and in."""

import argparse

from colorstudio.chroma.hex_colour import to_hex
from colorstudio.cli import arguments
from colorstudio.counting import counted

HELP = "write a film's palette as .gpl or .ase, or take one in"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "palette",
        help=HELP,
        description=f"{HELP.capitalize()}; without options its colours are listed.",
    )
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("-o", "--output", type=arguments.path, metavar="FILE.gpl|FILE.ase")
    parser.add_argument(
        "--load",
        type=arguments.path,
        metavar="FILE.gpl|FILE.ase",
        help="make a file's colours the film's palette, as the studio offers it for points",
    )
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Take in, then write out."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.film_palette import set_palette, used_palette
    from colorstudio.hints.palette_file import read_palette, write_palette
    from colorstudio.project.document import Project

    if args.output is not None:
        arguments.check_folder(args.output)
    with Project.open(args.project, read_only=args.load is None) as project:
        film = film_of(project, args.film)
        if args.load is not None:
            set_palette(project, film.id, read_palette(args.load))
        colours = used_palette(project, film.id)
    if args.output is not None:
        write_palette(args.output, film.path.stem, colours)
        print(f"{args.output}: {counted(len(colours), 'colour')}.")
        return 0
    for one in colours:
        print(to_hex(one.rgb), one.name)
    if not colours:
        print("The film has no palette yet.")
    return 0
