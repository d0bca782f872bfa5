"""Files that are dropped on the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImageReader

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow


class Drops(QObject):
    """Opens the first film or project; still pictures become exemplars of it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []  # pictures, until their film is open
        window.opener.opened.connect(lambda _: QTimer.singleShot(0, self, self._choose_waiting))
        window.opener.failed.connect(lambda _: self._waiting.clear())

    def take(self, paths: Sequence[Path]) -> None:
        """Do with each file what it is good for; of several films the first one counts."""
        pictures = [path for path in paths if is_picture(path)]
        films = [path for path in paths if path not in pictures]
        if not films and not self._window.document.is_open:
            films, pictures = pictures[:1], []
        if films:
            self._waiting = pictures
            self._window.opener.open(films[0])
        elif pictures:
            self._window.commands.exemplars.choose(pictures)

    def _choose_waiting(self) -> None:
        pictures, self._waiting = self._waiting, []
        if pictures and self._window.document.is_open:
            self._window.commands.exemplars.choose(pictures)


def is_picture(path: Path) -> bool:
    """Whether a file is a still picture: one that moves, as a GIF may, is a film."""
    if not path.is_file():
        return False
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    return reader.canRead() and reader.imageCount() <= 1
