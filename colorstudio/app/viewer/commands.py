"""How the picture is looked at."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.viewer import CompareMode, ViewerWidget

_view = Menu("View")


class ViewerCommands(CommandSet):
    """The viewer's part of the View menu."""

    def __init__(self, viewer: ViewerWidget, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._viewer, self._actions = viewer, actions
        modes = QActionGroup(self)
        for mode in CompareMode:
            modes.addAction(actions[f"view.{mode.value}"])
        viewer.modeChanged.connect(self._show_mode)
        self._show_mode(viewer.mode)

    @_view(
        *("view.side", "Side by side", "Original beside colour", "1"), icon="side", checkable=True
    )
    def show_side_by_side(self) -> None:
        """Original beside colour."""
        self._viewer.set_mode(CompareMode.SIDE)

    @_view(
        *("view.wipe", "Wipe", "One over the other, a line between", "2", "W"),
        icon="wipe",
        checkable=True,
    )
    def show_wipe(self) -> None:
        """One over the other, a line between."""
        self._viewer.set_mode(CompareMode.WIPE)

    @_view("view.single", "Single", "Colour alone", "3", icon="single", checkable=True)
    def show_colour_alone(self) -> None:
        """Colour alone."""
        self._viewer.set_mode(CompareMode.SINGLE)

    @_view(
        *("view.difference", "Difference", "Difference between original and colour", "4"),
        icon="difference",
        checkable=True,
    )
    def show_difference(self) -> None:
        """Difference between original and colour."""
        self._viewer.set_mode(CompareMode.DIFFERENCE)

    @_view("view.fit", "Fit picture", "See the whole picture", "Ctrl+0", section=1, icon="fit")
    def fit(self) -> None:
        """See the whole picture."""
        self._viewer.fit()

    @_view(
        *("view.actual", "Actual pixels", "One film pixel a screen pixel", "Ctrl+1"),
        section=1,
        icon="actual",
    )
    def show_actual_size(self) -> None:
        """One pixel of the film on one of the screen."""
        self._viewer.actual_size()

    @_view(
        *("view.original", "Hold for original", "See the original while held", "\\"), section=None
    )
    def hold_original(self) -> None:
        """Lasts as long as its key is held, which the window follows; triggering does nothing."""

    def _show_mode(self, mode: CompareMode) -> None:
        self._actions[f"view.{mode.value}"].setChecked(True)
