"""How the film is looked at."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from colorstudio.app.shell.about_dialog import AboutDialog
from colorstudio.app.shell.cheat_sheet import CheatSheet
from colorstudio.app.shell.keys_dialog import KeysDialog
from colorstudio.app.viewer import CompareMode

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow

_ZOOM = 1.6


class ViewCommands(QObject):
    """The View and Help menus."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        modes = QActionGroup(window)
        for mode in CompareMode:
            modes.addAction(window.actions_[f"view.{mode.value}"])
        window.viewer.modeChanged.connect(self._show_mode)
        self._show_mode(window.viewer.mode)

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        window = self._window
        canvas, viewer = window.timeline.canvas, window.viewer
        return {
            "view.side": lambda: viewer.set_mode(CompareMode.SIDE),
            "view.wipe": lambda: viewer.set_mode(CompareMode.WIPE),
            "view.single": lambda: viewer.set_mode(CompareMode.SINGLE),
            "view.difference": lambda: viewer.set_mode(CompareMode.DIFFERENCE),
            "view.fit": viewer.fit,
            "view.actual": viewer.actual_size,
            "view.zoom-in": lambda: canvas.zoom(_ZOOM),
            "view.zoom-out": lambda: canvas.zoom(1 / _ZOOM),
            "view.zoom-fit": canvas.fit,
            "view.takes": self._show_takes,
            "view.scopes": self._toggle_scopes,
            "view.full-screen": self._toggle_full_screen,
            "view.reset": window.reset_layout,
            "view.keys": self._show_keys,
            "edit.keys": lambda: KeysDialog(window.actions_, window).exec(),
            "view.about": lambda: AboutDialog(window).exec(),
        }

    def _show_mode(self, mode: CompareMode) -> None:
        self._window.actions_[f"view.{mode.value}"].setChecked(True)

    def _show_takes(self) -> None:
        dock = self._window.docks["takes"]
        dock.show()
        dock.raise_()
        self._window.takes.setFocus()

    def _toggle_scopes(self) -> None:
        dock = self._window.docks["scopes"]
        dock.setVisible(not dock.isVisible())

    def _toggle_full_screen(self) -> None:
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def _show_keys(self) -> None:
        sheet = CheatSheet(self._window.actions_, self._window)
        sheet.changeRequested.connect(self._window.actions_["edit.keys"].trigger)
        sheet.exec()
