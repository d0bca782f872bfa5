"""Comparing takes and choosing among them."""

from PySide6.QtWidgets import QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.takes.comparison import Side, TakeComparison
from colorstudio.app.takes.panel import TakesPanel
from colorstudio.app.takes.stills import StillDesk
from colorstudio.app.takes.stills_dialog import StillsDialog
from colorstudio.app.takes.verdict_bar import VerdictBar
from colorstudio.app.viewer import ViewerWidget
from colorstudio.counting import counted

_takes = Menu("Takes")


class TakeCommands(CommandSet):
    """The Takes menu."""

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        comparison: TakeComparison,
        panel: TakesPanel,
        viewer: ViewerWidget,
        stills: StillDesk,
        verdict: VerdictBar,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._playhead = document, playhead
        self._comparison, self._panel = comparison, panel
        self._viewer, self._verdict, self._actions = viewer, verdict, actions
        self._stills = stills
        stills.changed.connect(self._show_still)
        stills.refused.connect(self.say)
        stills.kept.connect(
            lambda count: self.say(self.tr("Kept: {0}.").format(counted(count, "still")))
        )
        comparison.changed.connect(self._show)
        comparison.refused.connect(self.say)
        panel.picked.connect(self.changed)
        self._show()

    @property
    def is_comparing(self) -> bool:
        """Whether two takes are compared: only then is there something to decide."""
        return self._comparison.is_on

    @property
    def has_picked(self) -> bool:
        """Whether a take is picked out that could be marked."""
        return self._panel.selected_id is not None

    @_takes(
        *("take.compare", "Compare takes"),
        *("Look at two takes, A and B, instead of original and colour", "T"),
        icon="compare",
        checkable=True,
    )
    def compare(self) -> None:
        """Look at two takes, or at original and colour again."""
        self._comparison.toggle(self._panel.selected_id)
        self._show()  # a refused wish leaves no check mark

    @_takes(
        *("take.mark-a", "Mark as A", "Compare the take that is picked out, as A", "Alt+A"),
        section=1,
        enabled=lambda self: self.has_picked,
    )
    def mark_a(self) -> None:
        """Compare the take that is picked out, as A."""
        self._panel.mark(Side.A)

    @_takes(
        *("take.mark-b", "Mark as B", "Compare the take that is picked out, as B", "Alt+B"),
        section=1,
        enabled=lambda self: self.has_picked,
    )
    def mark_b(self) -> None:
        """Compare the take that is picked out, as B."""
        self._panel.mark(Side.B)

    @_takes(
        *("take.use-a", "Use A", "Show take A in the film", "Alt+Shift+A"),
        section=2,
        icon="done",
        enabled=lambda self: self.is_comparing,
    )
    def use_a(self) -> None:
        """Show take A in the film."""
        self._comparison.choose(Side.A)

    @_takes(
        *("take.use-b", "Use B", "Show take B in the film", "Alt+Shift+B"),
        section=2,
        icon="done",
        enabled=lambda self: self.is_comparing,
    )
    def use_b(self) -> None:
        """Show take B in the film."""
        self._comparison.choose(Side.B)

    @_takes(
        *("take.leave", "Stop comparing", "Back to original and colour", "Esc"),
        section=2,
        icon="close",
        enabled=lambda self: self.is_comparing,
    )
    def leave(self) -> None:
        """Back to original and colour."""
        self._comparison.stop()

    # Stills

    @property
    def has_colour(self) -> bool:
        """Whether there is a film, of whose frame a still may be kept."""
        return self._document.is_open

    @property
    def has_stills(self) -> bool:
        """Whether any still was kept of the film."""
        return bool(self._stills.stills)

    @_takes(
        *("take.keep-still", "Keep still", "Keep this frame as it is seen now", "Ctrl+Alt+S"),
        section=3,
        icon="image",
        enabled=lambda self: self.has_colour,
    )
    def keep_still(self) -> None:
        """Keep the frame as it is seen, of both takes where two are compared."""
        self._stills.keep()

    @_takes(
        *("take.hold-still", "Compare with still", "A still in the original's place", "Alt+R"),
        section=3,
        icon="wipe",
        checkable=True,
        enabled=lambda self: self.has_stills,
    )
    def hold_still(self) -> None:
        """See the still that was held last, or the newest one, in the original's place."""
        self._stills.toggle()
        self._show_still()

    @_takes(
        *("take.stills", "Stills…", "All stills of the film", "Ctrl+Shift+S"),
        section=3,
        enabled=lambda self: self.has_colour,
    )
    def open_stills(self) -> None:
        """Show the gallery."""
        self.dialogOpens.emit()
        dialog = StillsDialog(self._document, self._stills, self._window)
        if dialog.exec() and dialog.chosen is not None:
            if dialog.go_to is not None:
                self._playhead.seek(dialog.go_to)
            self._stills.hold(dialog.chosen)
        dialog.deleteLater()

    def _show_still(self) -> None:
        self._actions["take.hold-still"].setChecked(self._stills.held is not None)
        self.changed.emit()

    def _show(self) -> None:
        is_on = self._comparison.is_on
        self.changed.emit()
        self._actions["take.compare"].setChecked(is_on)
        if is_on:
            titles = self._comparison.title(Side.A), self._comparison.title(Side.B)
            self._viewer.name_takes(titles)
            question = self.tr("Which take should shot {0} show?")
            self._verdict.show_titles(question.format(self._comparison.shot_number), *titles)
        else:
            self._viewer.name_takes(None)
            self._verdict.hide()
