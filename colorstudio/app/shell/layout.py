"""Where the panels of the window are: shown or hidden, reset, remembered, out of the way."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.document.settings import KeptSettings

_FIRST_SIZE = 1280, 800


class Layout:
    """Docks and bars of one window. ``around`` is what full screen takes from the picture."""

    def __init__(
        self,
        window: QMainWindow,
        docks: dict[str, QDockWidget],
        tool_bar: QWidget,
        around: list[QWidget],
        settings: KeptSettings,
    ) -> None:
        self._window, self.docks, self._tool_bar = window, docks, tool_bar
        self._around, self._settings = around, settings
        self._clean = window.saveState()
        self._hidden: QByteArray | None = None  # the panels' places, while they are hidden
        self._bars: list[QWidget] = []  # that full screen has hidden
        self._was_maximised = False

    # Panels

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front, with the keys."""
        dock = self.docks[name]
        dock.show()
        dock.raise_()
        dock.widget().setFocus()

    def toggle_panel(self, name: str) -> None:
        """Show a panel, or hide it."""
        self.docks[name].setVisible(not self.docks[name].isVisible())

    def show_panels(self, *, visible: bool) -> None:
        """All of them where they were, or none, as without a film."""
        if self.is_full_screen:
            self.toggle_full_screen()
        if visible:
            self._bring_back()
        else:
            self._hide()
        self._tool_bar.setVisible(visible)
        self._window.statusBar().setVisible(visible)

    def reset(self) -> None:
        """Put every panel where it was at first."""
        self._window.restoreState(self._clean)
        self.docks["inspector"].raise_()

    def _hide(self) -> None:
        if self._hidden is None:
            self._hidden = self._window.saveState()
            for dock in self.docks.values():
                dock.hide()

    def _bring_back(self) -> None:
        if self._hidden is not None:
            self._window.restoreState(self._hidden)
            self._hidden = None

    # Full screen

    @property
    def is_full_screen(self) -> bool:
        """Whether the picture has the screen for itself."""
        return self._window.isFullScreen()

    def toggle_full_screen(self) -> None:
        """The picture alone on the screen, or the studio as it was."""
        if self.is_full_screen:
            self._leave_full_screen()
        else:
            self._enter_full_screen()

    def _enter_full_screen(self) -> None:
        self._was_maximised = self._window.isMaximized()
        panels = any(dock.isVisible() for dock in self.docks.values())
        if panels:
            self._hide()
        bars = [self._window.menuBar(), self._window.statusBar(), self._tool_bar, *self._around]
        self._bars = [bar for bar in bars if bar.isVisible()]
        for bar in self._bars:
            bar.hide()
        self._window.showFullScreen()

    def _leave_full_screen(self) -> None:
        if self._was_maximised:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        bars, self._bars = self._bars, []
        for bar in bars:
            bar.show()
        if self._tool_bar in bars:  # a film is open
            self._bring_back()

    # Between days

    def restore(self) -> None:
        """As the window was left."""
        resize_within_screen(self._window, *_FIRST_SIZE)
        settings = self._settings.now
        if settings.geometry:
            self._window.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        if settings.layout:
            self._window.restoreState(QByteArray.fromBase64(settings.layout.encode()))

    def remember(self) -> None:
        """For the next day."""
        if self.is_full_screen:
            self._leave_full_screen()
        places = self._hidden or self._window.saveState()
        geometry = self._window.saveGeometry()
        self._settings.now.geometry = bytes(geometry.toBase64().data()).decode()
        self._settings.now.layout = bytes(places.toBase64().data()).decode()
        self._settings.save()
