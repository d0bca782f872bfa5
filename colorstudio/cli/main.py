"""``colorstudio``: finds the command, runs it, and turns every failure into one sentence."""

import argparse
import signal
import sys
from collections.abc import Sequence
from typing import NoReturn

from colorstudio import __version__
from colorstudio.cli import (
    batch,
    colorize,
    config,
    demo,
    doctor,
    evaluate,
    export,
    info,
    models,
    points,
    shots,
    studio,
    suggest,
    train,
)
from colorstudio.errors import Cancelled, ColorStudioError

EXIT_OK, EXIT_USAGE, EXIT_INTERRUPTED = 0, 2, 130


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence instead of repeating the whole usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_USAGE, f"colorstudio: {message} (see {self.prog} --help)\n")


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; imports nothing heavy."""
    parser = _Parser(prog="colorstudio", description="Turn black-and-white film into colour.")
    parser.add_argument("--version", action="version", version=f"ColorStudio {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in (
        studio,
        colorize,
        export,
        batch,
        shots,
        points,
        suggest,
        info,
        evaluate,
        models,
        train,
        demo,
        doctor,
    ):
        command.add_parser(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a polite kill is a Ctrl-C
    if not arguments and studio.has_display():
        arguments = ["studio"]
    try:
        args = build_parser().parse_args(config.expand(arguments))
        code: int = args.run(args)
    except (KeyboardInterrupt, Cancelled) as stop:
        print(str(stop) or "Stopped.", file=sys.stderr)
        return EXIT_INTERRUPTED
    except ColorStudioError as error:
        print(f"colorstudio: {error}", file=sys.stderr)
        return EXIT_USAGE
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        sys.stderr.close()
        return EXIT_OK
    return code
