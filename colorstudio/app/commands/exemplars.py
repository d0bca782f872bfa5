"""Exemplars: choosing, making, placing and finding them."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImageReader

from colorstudio.app.dialogs.exemplar import ExemplarDialog

if TYPE_CHECKING:
    from colorstudio.app.window import MainWindow

_RECENT = 8


class ExemplarCommands(QObject):
    """What the Shots menu does with exemplars."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        return {"shot.exemplar": self.choose}

    def is_picture(self, path: Path) -> bool:
        """Whether a file is a still picture."""
        return path.is_file() and bool(QImageReader.imageFormat(str(path)).data())

    def choose(self, files: Iterable[Path] = ()) -> None:
        """Ask for exemplars of the shots meant; ``files`` are considered at once."""
        window = self._window
        window.commands.stop_playing()
        recent = [Path(name) for name in window.settings.pictures]
        dialog = ExemplarDialog(
            self._document,
            window.targets,
            window.jobs.backend,
            window.starter.device,
            [path for path in recent if path.is_file()],
            window,
        )
        dialog.add_files(files)
        if dialog.exec():
            self._remember(dialog.recent)
            if self._document.add_exemplars(dialog.exemplars):
                window.say(self._added(len(dialog.exemplars)))
        dialog.deleteLater()

    def _added(self, count: int) -> str:
        if count > 1:
            return self.tr("{0} exemplars are added; colorize the shots to follow them.").format(
                count
            )
        return self.tr("The exemplar is added; colorize the shots to follow it.")

    def _remember(self, pictures: list[Path]) -> None:
        settings = self._window.settings
        names = [str(path.absolute()) for path in reversed(pictures)]
        known = [name for name in settings.pictures if name not in names]
        settings.pictures = [*dict.fromkeys(names), *known][:_RECENT]
        self._window.save_settings()
