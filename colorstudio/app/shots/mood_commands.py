"""The mood of the next colouring: put together by hand, or taken from approved shots."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.app.shots.mood_dialog import MoodDialog
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.moods import MoodSeen
from colorstudio.engine.worker.tasks import MeasureMood
from colorstudio.models.things import kinds_of_things

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_colour = Menu("Colour")


class MoodCommands(CommandSet):
    """For the shots meant, or for the film where none is."""

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        backend: "EngineBackend",
        device: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._targets = document, targets
        self._backend, self._device = backend, device

    @property
    def is_open(self) -> bool:
        """Whether there is a film."""
        return self._document.is_open

    @_colour(
        *("colour.mood", "Mood…", "What sky, grass, skin ... of these shots weakly lean to"),
        section=4,
        enabled=lambda self: self.is_open,
    )
    def choose(self) -> None:
        """Let the person put a mood together for the shots meant."""
        shots = self._targets.shots()
        now = self._document.settings_of(shots[0]).mood if shots else ""
        approved = any(record.review.approved for record in self._document.contents.reviews)
        self.dialogOpens.emit()
        measure = self._measure if approved else None
        dialog = MoodDialog(now, kinds_of_things(), measure, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.use(dialog.mood)
        dialog.deleteLater()

    def use(self, mood: str) -> None:
        """Make it that of the shots meant."""
        shots = self._targets.shots()
        if shots:
            self._document.set_shot_settings(shots, mood=mood)
        else:
            self._document.set_film_settings(mood=mood)
        self.say(self.tr("Colour the shots again, and they lean to it."))

    def _measure(
        self,
        owner: QDialog,
        on_seen: Callable[[MoodSeen], None],
        on_error: Callable[[str], None],
    ) -> EngineCall:
        film = self._document.film
        assert film is not None
        task = MeasureMood(self._document.path, film.path, self._device())
        return EngineCall(owner, self._backend, task, on_seen, on_error)
