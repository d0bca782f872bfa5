"""The film's colour copy: choosing it, looking how it lies on the film, doing without it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.donor.dialog import DonorDialog
from colorstudio.engine.donor.donor import check
from colorstudio.errors import ColorStudioError
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

_exemplars = Menu("Exemplars")


class DonorCommands(CommandSet):
    """What the Exemplars menu does with another copy of the film."""

    def __init__(self, document: StudioDocument, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._dialog: DonorDialog | None = None
        document.closing.connect(self._close)

    @_exemplars(
        *("film.donor", "Colour copy…", "Take colours from another copy of the film"),
        section=2,
        icon="image",
    )
    def open(self) -> None:
        """Show the film's colour copy; ask for one where it has none, or where it is gone."""
        document = self._document
        if not document.contents.shots:
            self.say(self.tr("The shots are not known yet; wait until they are found."))
            return
        if document.contents.donor is None:
            self.choose()
            return
        path, film = document.path, document.film_id
        BackgroundCall(self, lambda: _probe_kept(path, film), self._show, self._is_gone)

    def choose(self) -> None:
        """Ask for a copy."""
        film = self._document.film
        assert film is not None
        self.dialogOpens.emit()
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Choose a copy of the film in colour"), str(film.path.parent)
        )
        if name:
            self.use(Path(name))

    def use(self, path: Path) -> None:
        """Take colours from this copy."""
        film = self._document.film
        assert film is not None
        BackgroundCall(self, lambda: _probe_new(film, path), self._take, self.say)

    def _take(self, copy: FilmInfo) -> None:
        if self._document.is_open and self._document.choose_donor(copy):
            self._show(copy)

    def _show(self, copy: FilmInfo) -> None:
        self._close()
        if not self._document.is_open:
            return
        self.dialogOpens.emit()
        dialog = DonorDialog(self._document, copy, self._window)
        dialog.otherWanted.connect(self.choose)
        dialog.removeWanted.connect(self._remove)
        self._dialog = dialog
        dialog.show()

    def _is_gone(self, sentence: str) -> None:
        self.say(sentence)
        if self._document.is_open:
            self.choose()

    def _remove(self) -> None:
        if self._document.remove_donor():
            self._close()
            self.say(self.tr("The film is coloured without a colour copy from now on."))

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None


def _probe_new(film: FilmInfo, path: Path) -> FilmInfo:
    copy = probe(path)
    check(film, copy)
    return copy


def _probe_kept(project: Path, film: FilmId) -> FilmInfo:
    with Project.open(project, read_only=True) as opened:
        if opened.donors.of(film) is None:
            raise ColorStudioError("This film has no colour copy; choose one first.")
        return probe(opened.donors.find_file(film))
