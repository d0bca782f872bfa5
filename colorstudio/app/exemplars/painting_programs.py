"""Programs in which a person paints on pictures, and where they lie."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_COMMANDS = ("krita", "gimp", "gimp-3.0", "gimp-2.10", "photoshop")
_PLACES = {
    "darwin": (
        "/Applications/krita.app/Contents/MacOS/krita",
        "/Applications/GIMP.app/Contents/MacOS/gimp",
        "/Applications/Adobe Photoshop */Adobe Photoshop *.app/Contents/MacOS/Adobe Photoshop *",
    ),
    "win32": (
        "C:/Program Files/Krita (x64)/bin/krita.exe",
        "C:/Program Files/GIMP */bin/gimp-*.exe",
        "C:/Program Files/Adobe/Adobe Photoshop */Photoshop.exe",
    ),
}


def find_program(chosen: str) -> str | None:
    """The program that was chosen, else the first of the usual ones that there is."""
    if chosen:
        return shutil.which(chosen)
    found = filter(None, map(shutil.which, _COMMANDS))
    return next(found, None) or next(_in_usual_places(), None)


def open_picture(picture: Path, chosen: str) -> bool:
    """Open it in that program, or in what the system has for pictures; whether that worked."""
    program = find_program(chosen)
    if program is not None:
        started = QProcess.startDetached(program, [str(picture)])
        return started[0] if isinstance(started, tuple) else bool(started)
    return not chosen and QDesktopServices.openUrl(QUrl.fromLocalFile(str(picture)))


def _in_usual_places() -> Iterator[str]:
    for pattern in _PLACES.get(sys.platform, ()):
        root = Path(Path(pattern).anchor)
        yield from map(str, sorted(root.glob(str(Path(pattern).relative_to(root))), reverse=True))
