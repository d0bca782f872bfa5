"""Comparing takes and choosing among them."""

from PySide6.QtWidgets import QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.takes.comparison import Side, TakeComparison
from colorstudio.app.takes.panel import TakesPanel
from colorstudio.app.takes.verdict_bar import VerdictBar
from colorstudio.app.viewer import ViewerWidget

_takes = Menu("Takes")


class TakeCommands(CommandSet):
    """The Takes menu."""

    def __init__(
        self,
        comparison: TakeComparison,
        panel: TakesPanel,
        viewer: ViewerWidget,
        verdict: VerdictBar,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._comparison, self._panel = comparison, panel
        self._viewer, self._verdict, self._actions = viewer, verdict, actions
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
