"""The model library: opened, and what is taken from it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.document.targets import Targets
from colorstudio.app.models.advice import ModelAdvisor
from colorstudio.app.models.model_library import ModelLibrary
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.models.installed import wished_name

if TYPE_CHECKING:
    from colorstudio.app.models.dialog import LibraryDialog

_shots = Menu("Shots")


class ModelCommands(CommandSet):
    """Keeps one dialog, while it is open."""

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        playhead: Playhead,
        library: ModelLibrary,
        advisor: ModelAdvisor,
        starter: JobStarter,
        backend: EngineBackend,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._targets, self._playhead = document, targets, playhead
        self._library, self._advisor = library, advisor
        self._starter, self._backend = starter, backend
        self._dialog: LibraryDialog | None = None
        library.said.connect(self.say)

    @_shots(
        *("model.library", "Model library…", "Find, download, try and remove models", "Shift+M"),
        section=4,
        icon="library",
        without_film=True,
    )
    def open(self) -> None:
        """Show the library, or bring it to the front."""
        if self._dialog is None:
            self._dialog = self._made()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @_shots(
        *("model.graphics", "Use my graphics card…", "Fetch what NVIDIA cards need, or remove it"),
        section=4,
        without_film=True,
    )
    def use_graphics_card(self) -> None:
        """Show what would be fetched, and fetch it."""
        from colorstudio.app.models.graphics_dialog import GraphicsDialog

        self.dialogOpens.emit()
        dialog = GraphicsDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def _made(self) -> "LibraryDialog":
        """Imported here: catalogue and downloads cost a second that the window does without."""
        from colorstudio.app.models.dialog import LibraryDialog
        from colorstudio.app.models.trial import TrialView

        trial = TrialView(self._document, self._starter, self._backend, self._playhead)
        dialog = LibraryDialog(
            self._library,
            self._document,
            trial,
            self._advisor,
            self._starter.device,
            self._window,
        )
        dialog.filmWanted.connect(self._use_for_film)
        dialog.shotsWanted.connect(self._use_for_shots)
        dialog.finished.connect(self._forget)
        shot, document = self._targets.current, self._document
        settings = document.settings_of(shot) if shot else document.contents.defaults
        dialog.pick(self._library.name_of(settings.model))
        return dialog

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _use_for_film(self, name: str) -> None:
        document = self._document
        if document.set_film_settings(model=wished_name(name)):
            kept = [shot.settings for shot in document.contents.shots]
            own = sum(isinstance(said, dict) and "model" in said for said in kept)
            words = self.tr("{0} is the film's model now; colorize the film to see it.")
            if own:
                words = self.tr("{0} is the film's model now; {1} shots keep a model of their own.")
                if own == 1:
                    words = self.tr("{0} is the film's model now; one shot keeps its own model.")
            self._say(words.format(self._library.title_of(name), own))

    def _use_for_shots(self, name: str) -> None:
        shots = self._targets.shots()
        if not shots:
            self._say(self.tr("The shots are not known yet; use the model for the film."))
        elif self._document.set_shot_settings(shots, model=wished_name(name)):
            words = self.tr("{0} is the model of {1} shots now; colorize them to see it.")
            if len(shots) == 1:
                words = self.tr("{0} is the model of this shot now; colorize it to see it.")
            self._say(words.format(self._library.title_of(name), len(shots)))

    def _say(self, sentence: str) -> None:
        self.say(sentence)
        if self._dialog is not None:
            self._dialog.say(sentence)
