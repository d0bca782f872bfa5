"""``colorstudio``: finds the command, runs it, and turns every failure into one sentence."""

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from colorstudio import __version__
from colorstudio.cli import (
    analyse,
    batch,
    bench,
    cast,
    colorize,
    config,
    conform,
    demo,
    doctor,
    evaluate,
    explore,
    export,
    fixed,
    frames,
    generate,
    grade,
    graphics,
    handoff,
    info,
    keyframes,
    listeners,
    live,
    models,
    mood,
    objects,
    palette,
    points,
    problems,
    projects,
    review,
    scenes,
    serve,
    sheet,
    shots,
    stills,
    studio,
    suggest,
    train,
)
from colorstudio.errors import Cancelled, ColorStudioError, UsageError
from colorstudio.own_torch import put_first
from colorstudio.resources import build_stamp
from colorstudio.unforeseen import unforeseen

EXIT_USAGE, EXIT_INTERRUPTED = 2, 130
_STOPS = (signal.SIGINT, signal.SIGTERM)
_COMMANDS = (
    studio,
    colorize,
    explore,
    export,
    grade,
    problems,
    sheet,
    stills,
    scenes,
    review,
    projects,
    batch,
    shots,
    handoff,
    points,
    objects,
    cast,
    fixed,
    palette,
    mood,
    suggest,
    analyse,
    live,
    info,
    keyframes,
    conform,
    evaluate,
    models,
    graphics,
    train,
    frames,
    generate,
    demo,
    serve,
    doctor,
    bench,
)
_NAMES = {command.__name__.rpartition(".")[2] for command in _COMMANDS}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence instead of repeating the whole usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_USAGE, f"colorstudio: {message} (see {self.prog} --help)\n")


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; imports nothing heavy."""
    parser = _Parser(
        prog="colorstudio",
        description="Turn black-and-white film into colour.",
        epilog="colorstudio FILM, or PROJECT.colorstudio, opens it in the studio.",
    )
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add_parser(commands)
    return parser


def _version() -> str:
    stamp = build_stamp()
    return f"ColorStudio {__version__}" + (f" ({stamp})" if stamp else "")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    put_first()
    _stop_once()
    try:
        with listeners.outlived():
            return _run(arguments)
    except UsageError as error:  # of the output itself
        print(f"colorstudio: {error}", file=sys.stderr)
        return EXIT_USAGE


def _run(arguments: list[str]) -> int:
    try:
        args = build_parser().parse_args(config.expand(_with_command(arguments)))
        code: int = args.run(args)
    except (KeyboardInterrupt, Cancelled) as stop:
        print(str(stop) or "Stopped.", file=sys.stderr)
        return EXIT_INTERRUPTED
    except ColorStudioError as error:
        print(f"colorstudio: {error}", file=sys.stderr)
        return EXIT_USAGE
    except Exception as error:  # noqa: BLE001  (a person is not shown a traceback)
        print(f"colorstudio: {unforeseen(error)}", file=sys.stderr)
        return EXIT_USAGE
    return code


def _with_command(arguments: list[str]) -> list[str]:
    """A film or project alone, or nothing at all, means the studio."""
    if not arguments:
        return ["studio"] if studio.has_display() else []
    opens = _is_path(arguments[0]) or arguments[0] == "--lang"
    return ["studio", *arguments] if opens else arguments


def _is_path(word: str) -> bool:
    """One that does not exist counts too if it has a suffix: the studio names what is missing."""
    if word.startswith("-") or word in _NAMES:
        return False
    return bool(Path(word).suffix) or Path(word).exists()


def _stop_once() -> None:
    """The first Ctrl-C or polite kill stops the command; more of them do not disturb its end."""

    def stop(*_: object) -> NoReturn:
        for number in _STOPS:
            signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt

    for number in _STOPS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup, or a job in the background
            signal.signal(number, stop)
