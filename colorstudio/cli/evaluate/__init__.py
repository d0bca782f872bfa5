"""``colorstudio evaluate``: how good a colouring is, by the field's own protocols."""

import argparse
from pathlib import Path

from colorstudio.cli import arguments
from colorstudio.cli.evaluate import clips, compare, films
from colorstudio.cli.evaluate.networks import add_measuring_options

HELP = "measure colour against the truth"
_USAGE = """
three ways:
  colorstudio evaluate --models A B --protocol exemplar --clips DIR -o report/
  colorstudio evaluate --truth FILM --result FILM [--json]
  colorstudio evaluate compare REPORT REPORT
"""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "evaluate",
        help=HELP,
        description=HELP.capitalize() + ".",
        epilog=_USAGE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    clips.add_options(parser)
    add_measuring_options(parser)
    two = parser.add_argument_group("two films")
    two.add_argument("--truth", type=Path, metavar="FILM", help="the film in its true colours")
    two.add_argument("--result", type=Path, metavar="FILM", help="the film as it was coloured")
    arguments.add_reporting_options(parser)
    parser.set_defaults(run=run)
    compare.add_parser(parser.add_subparsers(title="two reports", metavar="COMMAND"))


def run(args: argparse.Namespace) -> int:
    """Measure two films against each other, or models on a set of clips."""
    return films.run(args) if args.truth or args.result else clips.run(args)
