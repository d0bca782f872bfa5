"""Files that are dropped on the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent, QImageReader

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.opening import Opener
from colorstudio.app.exemplars.commands import ExemplarCommands


class Drops(QObject):
    """Opens the first film or project; still pictures become exemplars of it."""

    def __init__(
        self,
        document: StudioDocument,
        opener: Opener,
        exemplars: ExemplarCommands,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._opener, self._exemplars = document, opener, exemplars
        self._waiting: list[Path] = []  # pictures, until their film is open
        opener.opened.connect(lambda _: QTimer.singleShot(0, self, self._choose_waiting))
        opener.failed.connect(lambda _: self._waiting.clear())

    def take(self, paths: Sequence[Path]) -> None:
        """Do with each file what it is good for; of several films the first one counts."""
        pictures = [path for path in paths if is_picture(path)]
        films = [path for path in paths if path not in pictures]
        if films:
            self._waiting = pictures
            self._opener.open(films[0])
        elif pictures and self._document.is_open:
            self._exemplars.choose(pictures)
        elif pictures:
            self._opener.failed.emit(
                self.tr("A picture is an exemplar for a film: open the film first.")
            )

    def _choose_waiting(self) -> None:
        pictures, self._waiting = self._waiting, []
        if pictures and self._document.is_open:
            self._exemplars.choose(pictures)


def accept_copy(event: QDropEvent) -> bool:
    """Take a drag as a copy, whatever it proposes: a move lets file managers delete the film.

    False where no copy is on offer: nothing is dropped.
    """
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        event.ignore()
        return False
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return True


def is_picture(path: Path) -> bool:
    """Whether a file is a still picture: one that moves, as a GIF may, is a film."""
    if not path.is_file():
        return False
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    return reader.canRead() and reader.imageCount() <= 1
