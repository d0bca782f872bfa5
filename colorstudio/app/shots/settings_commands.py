"""Carrying grade and settings from shot to shot, and to the film."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from colorstudio.chroma.grade import Grade

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow


class LookCommands(QObject):
    """The part of the Edit menu that is about grades and settings."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document
        self._copied: Grade | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        return {
            "edit.copy-grade": self._copy,
            "edit.paste-grade": self._paste,
            "edit.apply": self._apply,
            "edit.film-settings": self._settle_film,
            "edit.follow-film": lambda: self._document.follow_film(self._window.targets.shots()),
        }

    def update_enabled(self) -> None:
        """Grey what makes no sense now."""
        actions, shots = self._window.actions_, self._window.targets.shots()
        actions["edit.copy-grade"].setEnabled(bool(shots))
        actions["edit.paste-grade"].setEnabled(bool(shots) and self._copied is not None)
        actions["edit.apply"].setEnabled(len(self._window.selection) > 0)
        actions["edit.film-settings"].setEnabled(bool(shots))
        actions["edit.follow-film"].setEnabled(any(shot.settings is not None for shot in shots))

    def _copy(self) -> None:
        """The grade of the shot under the playhead, or of the first one selected."""
        shots = self._window.targets.shots()
        shot = self._window.targets.current if len(shots) > 1 else None
        self._copied = self._document.grade_of(shot or shots[0])
        self.update_enabled()
        self._window.say(self.tr("The grade is copied; select shots and paste it."))

    def _paste(self) -> None:
        if self._copied is not None:
            self._document.give_look(self._window.targets.shots(), self._copied, {})

    def _apply(self) -> None:
        """Settings, but for the seed, and grade of the shot under the playhead."""
        shot = self._window.targets.current
        if shot is None:
            return
        settings = self._document.settings_of(shot).to_json()
        del settings["seed"]
        shots = [other for other in self._window.targets.shots() if other.id != shot.id]
        self._document.give_look(shots, self._document.grade_of(shot), settings)

    def _settle_film(self) -> None:
        """What is set for the first shot meant becomes the film's, and its shots follow."""
        shots = self._window.targets.shots()
        self._document.lend_settings(shots)
        self._window.say(self.tr("The film's settings are these now, for all shots without own."))
