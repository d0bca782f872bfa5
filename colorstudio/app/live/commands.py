"""Opening the live window."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.live.window import LiveWindow

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_file = Menu("File")


class LiveCommands(CommandSet):
    """The part of the File menu that watches cameras."""

    def __init__(self, backend: "EngineBackend", window: QWidget) -> None:
        super().__init__(window)
        self._backend = backend
        self.live: LiveWindow | None = None

    @_file(
        *("file.live", "Live…", "Colour a camera, a stream or a file as it comes"),
        without_film=True,
    )
    def watch(self) -> None:
        """Show the live window, or bring it to the front."""
        if self.live is None:
            self.live = LiveWindow(self._backend, parent=self._window)
            self.live.destroyed.connect(self._forget)
        self.live.show()
        self.live.raise_()

    def _forget(self) -> None:
        self.live = None
