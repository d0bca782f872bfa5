"""The model library: opened, and what is taken from it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from colorstudio.models.installed import wished_name

if TYPE_CHECKING:
    from colorstudio.app.models.dialog import LibraryDialog
    from colorstudio.app.shell.window import MainWindow


class LibraryCommands(QObject):
    """Keeps one dialog, while it is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: LibraryDialog | None = None
        window.library.said.connect(window.say)

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        return {"model.library": self.open}

    def open(self) -> None:
        """Show the library, or bring it to the front."""
        if self._dialog is None:
            self._dialog = self._made()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _made(self) -> "LibraryDialog":
        """Imported here: catalogue and downloads cost a second that the window does without."""
        from colorstudio.app.models.dialog import LibraryDialog
        from colorstudio.app.models.trial import TrialView

        window = self._window
        trial = TrialView(window.document, window.starter, window.jobs.backend, window.playhead)
        dialog = LibraryDialog(
            window.library,
            window.document,
            trial,
            window.advisor,
            window.starter.device,
            window,
        )
        dialog.filmWanted.connect(self._use_for_film)
        dialog.shotsWanted.connect(self._use_for_shots)
        dialog.finished.connect(self._forget)
        shot = window.targets.current
        settings = window.document.settings_of(shot) if shot else window.document.contents.defaults
        dialog.pick(window.library.name_of(settings.model))
        return dialog

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _use_for_film(self, name: str) -> None:
        document = self._window.document
        if document.set_film_settings(model=wished_name(name)):
            kept = [shot.settings for shot in document.contents.shots]
            own = sum(isinstance(said, dict) and "model" in said for said in kept)
            words = self.tr("{0} is the film's model now; colorize the film to see it.")
            if own:
                words = self.tr("{0} is the film's model now; {1} shots keep a model of their own.")
            self._say(words.format(self._window.library.title_of(name), own))

    def _use_for_shots(self, name: str) -> None:
        window = self._window
        shots = window.targets.shots()
        if not shots:
            self._say(self.tr("The shots are not known yet; use the model for the film."))
        elif window.document.set_shot_settings(shots, model=wished_name(name)):
            words = self.tr("{0} is the model of {1} shots now; colorize them to see it.")
            if len(shots) == 1:
                words = self.tr("{0} is the model of this shot now; colorize it to see it.")
            self._say(words.format(window.library.title_of(name), len(shots)))

    def _say(self, sentence: str) -> None:
        self._window.say(sentence)
        if self._dialog is not None:
            self._dialog.say(sentence)
