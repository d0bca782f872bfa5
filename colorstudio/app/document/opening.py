"""Opens films and projects without holding the window up."""

from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.document import projects
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.rate_question import ask_rate
from colorstudio.errors import ColorStudioError
from colorstudio.film.source import numbered_pictures
from colorstudio.project.ids import FilmId


class Opener(QObject):
    """Probes in the background, then hands the film to the document; the newest wish wins."""

    began = Signal(Path)
    opened = Signal(Path)
    failed = Signal(str)

    def __init__(self, document: StudioDocument, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._window = document, window
        self._call: BackgroundCall[projects.LoadedFilm] | None = None
        self._missing: projects.MissingFilmError | None = None

    def open(self, path: Path, film: FilmId | None = None) -> None:
        """Open a film, a folder of pictures, or a project and one of its films.

        A folder that was never open says nothing of its rate, so a person is asked.
        """
        try:
            rate = self._rate_of_folder(path) if path.is_dir() else None
        except ColorStudioError as error:
            self.failed.emit(str(error))
            return
        if rate is not None or not path.is_dir():
            self._open(path, film, rate)

    def open_at(self, project: Path, film: FilmId, rate: Fraction) -> None:
        """Open a project's folder of pictures at another rate."""
        self._open(project, film, rate)

    def _rate_of_folder(self, folder: Path) -> Fraction | None:
        """None where the person thought better of it. Raises FilmError, UsageError."""
        numbered_pictures(folder)  # what is no film needs no rate
        return projects.known_rate(folder) or ask_rate(self._window, folder)

    def _open(self, path: Path, film: FilmId | None, rate: Fraction | None) -> None:
        if self._call:
            self._call.forget()
        self._missing = None
        self.began.emit(path)
        self._call = BackgroundCall(
            self,
            lambda: self._load(path, film, rate),
            lambda loaded: self._show(loaded, path),
            self._fail,
        )

    def _load(self, path: Path, film: FilmId | None, rate: Fraction | None) -> projects.LoadedFilm:
        try:
            return projects.load(path, film, rate)
        except projects.MissingFilmError as error:
            self._missing = error
            raise

    def _show(self, loaded: projects.LoadedFilm, path: Path) -> None:
        self._call = None
        try:
            self._document.open(loaded)
        except ColorStudioError as error:
            self.failed.emit(str(error))
            return
        self.opened.emit(path)

    def _fail(self, sentence: str) -> None:
        self._call = None
        missing = self._missing
        if missing is None or not self._wants_relink(sentence):
            self.failed.emit(sentence)
            return
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Where is the film now?"))
        if not chosen:
            self.failed.emit(sentence)
            return
        self._call = BackgroundCall(
            self,
            lambda: projects.relink(missing.project, missing.film_id, Path(chosen)),
            lambda loaded: self._show(loaded, missing.project),
            self._fail,
        )

    def _wants_relink(self, sentence: str) -> bool:
        answer = QMessageBox.question(
            self._window,
            self.tr("Film not found"),
            f"{sentence}\n\n" + self.tr("Locate it now?"),
        )
        return answer is QMessageBox.StandardButton.Yes
