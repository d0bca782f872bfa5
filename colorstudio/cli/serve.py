"""``colorstudio serve --stdio``: the program for plug-ins and agents; no port is opened."""

import argparse
import sys

from colorstudio.errors import UsageError

HELP = "answer other programs on standard input and output"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("serve", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument(
        "--stdio",
        action="store_true",
        help="JSON-RPC 2.0 and the Model Context Protocol, a message a line",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until the input ends."""
    from colorstudio.serving.rpc import Server
    from colorstudio.serving.tools import methods

    if not args.stdio:
        raise UsageError("Say --stdio: other programs are answered there alone.")
    output, sys.stdout = sys.stdout, sys.stderr  # whatever else prints stays out of the way
    try:
        Server(methods(), output).serve(sys.stdin)
    finally:
        sys.stdout = output
    return 0
