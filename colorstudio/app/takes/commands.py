"""Comparing takes and choosing among them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from colorstudio.app.takes.comparison import Side

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow


class TakeCommands(QObject):
    """The Takes menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._comparison = window.comparison
        self._comparison.changed.connect(self._show)
        self._comparison.refused.connect(window.say)
        self._show()

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        takes = self._window.takes
        return {
            "take.compare": self._compare,
            "take.leave": self._comparison.stop,
            "take.mark-a": lambda: takes.mark(Side.A),
            "take.mark-b": lambda: takes.mark(Side.B),
            "take.use-a": lambda: self._comparison.choose(Side.A),
            "take.use-b": lambda: self._comparison.choose(Side.B),
        }

    def update_enabled(self) -> None:
        """There is something to decide only while two takes are compared, and to mark only where
        one is picked out."""
        self._window.takes.update_commands()
        for name in ("leave", "use-a", "use-b"):
            self._window.actions_[f"take.{name}"].setEnabled(self._comparison.is_on)

    def _compare(self) -> None:
        self._comparison.toggle(self._window.takes.selected_id)
        self._show()  # a refused wish leaves no check mark

    def _show(self) -> None:
        window, is_on = self._window, self._comparison.is_on
        window.actions_["take.compare"].setChecked(is_on)
        self.update_enabled()
        if is_on:
            titles = self._comparison.title(Side.A), self._comparison.title(Side.B)
            window.viewer.name_takes(titles)
            question = self.tr("Which one shall shot {0} show?")
            window.verdict.show_titles(question.format(self._comparison.shot_number), *titles)
        else:
            window.viewer.name_takes(None)
            window.verdict.hide()
