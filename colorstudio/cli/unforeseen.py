"""What nobody foresaw: one sentence for the person, and a report on disk for the makers."""

import re
import sys
import time
import traceback
from pathlib import Path

from colorstudio import __version__
from colorstudio.errors import ColorStudioError

_KEPT = 20  # reports
_FOLDERS = re.compile(r"(?:[A-Za-z]:)?(?:[/\\][^/\\\s'\":]+)+(?=[/\\])")
_LONGEST = 300  # characters of what the error says of itself


class UnforeseenError(ColorStudioError):
    """A mistake of ours, in the form in which a person may meet it."""


def unforeseen(error: Exception) -> UnforeseenError:
    """Keep a report of an error and say where; the report names no folders and goes nowhere."""
    if isinstance(error, MemoryError):
        return UnforeseenError(
            "The memory of this machine does not suffice; close other programs and run the same "
            "command again. What was finished before is kept."
        )
    place = _write(_report(error))
    kept = f"; a report for its makers is kept in {place}" if place else ""
    return UnforeseenError(
        f"ColorStudio met something unforeseen ({_said(error)}){kept}. "
        "What was finished before is kept."
    )


def _said(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    name = type(error).__name__
    return f"{name}: {lines[0][:_LONGEST]}" if lines else name


def _report(error: Exception) -> str:
    head = f"ColorStudio {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    chain = traceback.TracebackException.from_exception(error)
    lines = [head, *chain.format()]
    return _FOLDERS.sub("…", "\n".join(line.rstrip("\n") for line in lines)) + "\n"


def _write(report: str) -> Path | None:
    """None where nothing can be written: the error itself matters more."""
    import platformdirs

    folder = platformdirs.user_state_path("colorstudio", appauthor=False) / "reports"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in sorted(folder.glob("*.txt"))[: 1 - _KEPT]:
            old.unlink(missing_ok=True)
        place = folder / f"{time.strftime('%Y-%m-%dT%H%M%S')}-{time.time_ns() % 10**6:06}.txt"
        place.write_text(report, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None
    return place
