"""``colorstudio studio [FILM|PROJECT]``: the window."""

import argparse
import gc
import os
import sys
from pathlib import Path

from colorstudio.errors import UsageError

HELP = "open the studio"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("studio", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("path", type=Path, nargs="?", metavar="FILM|PROJECT")
    parser.add_argument(
        "--lang", metavar="CODE", help="en, de …; default: the system's, where the studio speaks it"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show the window until it is closed."""
    if args.path is not None and not args.path.exists():
        raise UsageError(f"There is no film or project {args.path}.")
    if not has_display():
        raise UsageError("There is no display to open the studio on; see colorstudio --help.")
    gc.disable()  # until the window is there: what is loaded by then stays anyhow
    from colorstudio.app.shell.main import run_studio

    return run_studio(args.path, args.lang)


def has_display() -> bool:
    """Whether a window could be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in named)
