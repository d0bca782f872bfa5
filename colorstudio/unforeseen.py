"""What nobody foresaw: one sentence for the person, and a report on disk for the makers."""

import errno
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
_OUT_OF_MEMORY = (
    *("out of memory", "alloc_failed", "can't allocate memory", "not enough memory"),
    *("could not allocate", "insufficient memory"),
    *("failed to map segment", "could not create a primitive"),  # the loader's words, and oneDNN's
)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FAILING = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO)


class UnforeseenError(ColorStudioError):
    """A mistake of ours, in the form in which a person may meet it."""


def unforeseen(error: Exception) -> UnforeseenError:
    """What a person reads of an error that nobody caught.

    Want of memory and failing disks are named. Of all else a report is kept, and it is said where;
    the report names no folders and goes nowhere.
    """
    if is_want_of_memory(error):
        return UnforeseenError(
            "The memory of this machine does not suffice; close other programs and run the same "
            "command again. What was finished before is kept."
        )
    if isinstance(error, OSError) and (reason := _on_disk(error)):
        return UnforeseenError(f"{reason} What was finished before is kept.")
    place = _write(_report(error))
    kept = f"; a report for its makers is kept in {place}" if place else ""
    return UnforeseenError(
        f"ColorStudio met something unforeseen ({_said(error)}){kept}. "
        "What was finished before is kept."
    )


def is_want_of_memory(error: Exception) -> bool:
    """PyTorch, oneDNN, cuDNN, cuBLAS, PyAV's filters, OpenCV and the loader of libraries say so in
    words alone, OpenCV also as a cause.
    """
    cause = error.__cause__ if isinstance(error, SystemError) else error
    if isinstance(cause, MemoryError):
        return True
    text = str(error).lower()
    in_words = isinstance(error, RuntimeError | ImportError | OSError)
    in_words |= type(error).__module__ == "cv2"
    return in_words and any(sign in text for sign in _OUT_OF_MEMORY)


def without_folders(text: str) -> str:
    """A report as it may be given away: paths keep their last part alone."""
    return _FOLDERS.sub("…", text)


def _on_disk(error: OSError) -> str:
    """A sentence on a disk that fails; empty where it is something else."""
    if "No usable temporary directory" in str(error):  # Python's tempfile tried several
        return "No folder for temporary files can be written; name one that can in TMPDIR."
    what = error.filename or "a file"
    if error.errno in _FULL:
        return f"There is no room left to write {what}; free some space and run it again."
    if error.errno in _FAILING:
        return f"{what} cannot be reached ({error.strerror}); check its drive and permissions."
    return ""


def _said(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    name = type(error).__name__
    return f"{name}: {lines[0][:_LONGEST]}" if lines else name


def _report(error: Exception) -> str:
    head = f"ColorStudio {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    chain = traceback.TracebackException.from_exception(error)
    lines = [head, *chain.format()]
    return without_folders("\n".join(line.rstrip("\n") for line in lines)) + "\n"


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
