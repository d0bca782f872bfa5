"""Panels and full screen, keys, and who made this."""

from PySide6.QtWidgets import QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.shell.about_dialog import AboutDialog
from colorstudio.app.shell.cheat_sheet import CheatSheet
from colorstudio.app.shell.keys_dialog import KeysDialog
from colorstudio.app.shell.layout import Layout

_view, _takes, _edit, _help = Menu("View"), Menu("Takes"), Menu("Edit"), Menu("Help")


class ViewCommands(CommandSet):
    """The window's part of the View menu, and the Help menu."""

    def __init__(self, layout: Layout, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._layout, self._actions = layout, actions

    @_takes("view.takes", "Show takes", "Show the takes of the shot", "V")
    def show_takes(self) -> None:
        """Bring the panel of takes to the front."""
        self._layout.show_panel("takes")

    @_view(
        *("view.scopes", "Scopes", "Vectorscope, waveform, parade, histogram", "Shift+V"),
        section=3,
        icon="scope",
    )
    def toggle_scopes(self) -> None:
        """Show the scopes, or hide them."""
        self._layout.toggle_panel("scopes")

    @_view(
        *("view.full-screen", "Full screen", "The picture alone; again to go back", "F", "F11"),
        section=3,
        without_film=True,
    )
    def toggle_full_screen(self) -> None:
        """The picture alone, or all of the studio again."""
        self._layout.toggle_full_screen()

    @_view("view.reset", "Reset layout", "Put every panel back", "Ctrl+Shift+R", section=3)
    def reset_layout(self) -> None:
        """Put every panel back."""
        self._layout.reset()

    @_edit(
        *("edit.keys", "Change keys…", "Give commands other keys", "Ctrl+K"),
        section=4,
        icon="keyboard",
        without_film=True,
    )
    def change_keys(self) -> None:
        """Give commands other keys."""
        KeysDialog(self._actions, self._window).exec()

    @_help(
        *("view.keys", "Keys", "All keys at a glance", "?", "F1"),
        icon="keyboard",
        without_film=True,
    )
    def show_keys(self) -> None:
        """All keys at a glance."""
        sheet = CheatSheet(self._actions, self._window)
        sheet.changeRequested.connect(self._actions["edit.keys"].trigger)
        sheet.exec()

    @_help("view.about", "About ColorStudio", "Versions and licences", "Ctrl+F1", without_film=True)
    def show_about(self) -> None:
        """Versions and licences."""
        AboutDialog(self._window).exec()
