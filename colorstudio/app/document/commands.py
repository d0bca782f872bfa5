"""Undo, redo, and which shots are selected."""

from PySide6.QtWidgets import QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.document.selection import ShotSelection

_edit = Menu("Edit")


class EditCommands(CommandSet):
    """The first part of the Edit menu."""

    def __init__(
        self,
        document: StudioDocument,
        selection: ShotSelection,
        playhead: Playhead,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._selection, self._playhead = document, selection, playhead

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._document.contents.undo_label is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to make again."""
        return self._document.contents.redo_label is not None

    @_edit(
        *("edit.undo", "Undo", "Take the last edit back", "Ctrl+Z"),
        icon="undo",
        enabled=lambda self: self.can_undo,
    )
    def undo(self) -> None:
        """Take the last edit back."""
        self._document.undo()

    @_edit(
        *("edit.redo", "Redo", "Make it again", "Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo",
        enabled=lambda self: self.can_redo,
    )
    def redo(self) -> None:
        """Make the last undone edit again."""
        self._document.redo()

    @_edit("edit.select-all", "Select all shots", "Select every shot", "Ctrl+A", section=1)
    def select_all(self) -> None:
        """Select every shot."""
        self._selection.set(shot.id for shot in self._document.contents.shots)

    @_edit("edit.select-none", "Select none", "Clear the selection", "Ctrl+D", section=1)
    def select_none(self) -> None:
        """Clear the selection."""
        self._selection.set([])

    @_edit(
        *("edit.select-back", "Extend selection to previous shot"),
        *("Select the shot before, too", "Shift+Up"),
        section=1,
    )
    def extend_back(self) -> None:
        """Select the shot before, too."""
        self._extend(-1)

    @_edit(
        *("edit.select-on", "Extend selection to next shot"),
        *("Select the next shot, too", "Shift+Down"),
        section=1,
    )
    def extend_on(self) -> None:
        """Select the next shot, too."""
        self._extend(1)

    def _extend(self, step: int) -> None:
        """Go to a neighbour and select all shots from where this began up to it."""
        shots = self._document.contents.shots
        here = self._document.shot_index(self._playhead.frame)
        if here is None or not 0 <= here + step < len(shots):
            return
        if not len(self._selection):
            self._selection.click(shots[here].id)
        self._selection.extend(shots[here + step].id, shots)
        self._playhead.seek(shots[here + step].start)
