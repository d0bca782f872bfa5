"""Another scan or cut of the film: choosing it, carrying the work over, opening it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.conform.dialog import ConformDialog
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.opening import Opener
from colorstudio.app.document.projects import place_for
from colorstudio.engine.conform.conform import Conform, check
from colorstudio.film.probe import probe
from colorstudio.project.ids import FilmId

_file = Menu("File")


class ConformCommands(CommandSet):
    """What the File menu does with another scan of the film."""

    def __init__(self, document: StudioDocument, opener: Opener, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._opener = document, opener
        self._dialog: ConformDialog | None = None
        document.closing.connect(self._close)

    @_file(
        *(
            "file.conform",
            "Conform to another scan or cut…",
            "Carry this film's work over to another file of it",
        ),
        section=1,
    )
    def choose(self) -> None:
        """Ask for the other scan."""
        film = self._document.film
        assert film is not None
        self.dialogOpens.emit()
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Choose another scan or cut of the film"), str(film.path.parent)
        )
        if name:
            self.use(Path(name))

    def use(self, scan: Path) -> None:
        """Carry the work over to this one."""
        path, film = self._document.path, self._document.film_id
        BackgroundCall(self, lambda: _wanted(path, film, scan), self._show, self.say)

    def _show(self, wanted: Conform) -> None:
        self._close()
        if not self._document.is_open:
            return
        self.dialogOpens.emit()
        dialog = ConformDialog(wanted, self._window)
        dialog.openWanted.connect(self._open)
        self._dialog = dialog
        dialog.show()

    def _open(self, project: Path) -> None:
        self._close()
        self._opener.open(project)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None


def _wanted(project: Path, film: FilmId, scan: Path) -> Conform:
    """What to carry where. Raises FilmError, UsageError or ProjectError where it makes no sense."""
    wanted = Conform(project, film, probe(scan), place_for(scan))
    check(wanted)
    return wanted
