"""Use my graphics card: what would be fetched, fetched after consent, and removed again."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.models.tasks import ModelTask, OnStep, Outcome, Step, TaskKind, Work
from colorstudio.models.sizes import in_words
from colorstudio.own_torch import found

if TYPE_CHECKING:
    from colorstudio.models.card_torch import CardPlan

_NAME = "torch"


class GraphicsDialog(QDialog):
    """Looks first, fetches after a second click; closing it stops, and what came is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: CardPlan | None = None
        self._task: ModelTask | None = None
        self.setWindowTitle(self.tr("Use my graphics card"))
        words = QLabel(
            self.tr(
                "ColorStudio comes with a torch for the processor. The one for NVIDIA cards is "
                "large, so it is fetched only if you want it."
            )
        )
        words.setWordWrap(True)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._look = self._button(
            self.tr("See what is needed"),
            self.tr("Ask the driver and the index of packages; fetches nothing"),
            self.look,
        )
        self._fetch = self._button(
            self.tr("Fetch"), self.tr("Fetch it into your own folder"), self.fetch
        )
        self._stop = self._button(
            self.tr("Stop"), self.tr("What came is kept and goes on later"), self.stop
        )
        self._remove = self._button(
            self.tr("Remove"), self.tr("Use the torch that came along again"), self.remove
        )
        self._lay_out(words)
        self._show_state()

    def look(self) -> None:
        """Find out what fits."""

        def work(_: OnStep) -> str:
            from colorstudio.models.card_torch import plan_card

            self._plan = plan_card()
            return ""

        self._start(TaskKind.LOOK_UP, work)

    def fetch(self) -> None:
        """Bring it."""
        plan = self._plan
        if plan is None:
            return

        def work(on_step: OnStep) -> str:
            from colorstudio.models.card_torch import fetch_card

            came, started = 0, time.monotonic()

            def show(count: int) -> None:
                nonlocal came
                came += count
                rate = came / max(time.monotonic() - started, 1e-3)
                on_step(Step(came, plan.total, rate))

            fetch_card(plan, show)
            return self.tr("It is used when ColorStudio starts next.")

        self._start(TaskKind.DOWNLOAD, work)

    def stop(self) -> None:
        """Let it rest."""
        if self._task:
            self._task.stop()

    def remove(self) -> None:
        """Delete it."""

        def work(_: OnStep) -> str:
            from colorstudio.models.card_torch import remove_card

            remove_card()
            return self.tr(
                "Removed. The torch that came along is used when ColorStudio starts next."
            )

        self._plan = None
        self._start(TaskKind.REMOVE, work)

    def done(self, result: int) -> None:
        """Nothing goes on behind a dialog that is gone."""
        self._end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._end()
        super().closeEvent(event)

    # Building

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self, words: QLabel) -> None:
        row = QHBoxLayout()
        for button in (self._look, self._fetch, self._stop, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        for widget in (words, self._said, self._bar):
            column.addWidget(widget)
        column.addLayout(row)
        self.setMinimumWidth(560)

    # Following

    def _start(self, kind: TaskKind, work: Work) -> None:
        if self._task is not None:
            return
        self._said.setText(self.tr("One moment…"))
        self._task = ModelTask(_NAME, kind, work, self)
        self._task.progressed.connect(self._show_step)
        self._task.ended.connect(self._ended)
        self._show_buttons()

    def _ended(self, outcome: Outcome) -> None:
        self._end()
        self._show_state()
        if outcome.sentence:
            self._said.setText(outcome.sentence)

    def _end(self) -> None:
        if self._task is not None:
            self._task.stop()
            self._task.wait()
            self._task.deleteLater()
            self._task = None

    def _show_step(self) -> None:
        if self._task and (step := self._task.step):
            self._bar.setValue(round(100 * step.fraction))
            words = self.tr("{0} of {1}, {2} a second")
            self._said.setText(
                words.format(in_words(step.done), in_words(step.total), in_words(step.rate))
            )

    def _show_state(self) -> None:
        own = found()
        if self._plan is not None:
            plan = self._plan
            words = self.tr("torch {0}: {1} in {2} files, from {3} into {4}.")
            sizes = in_words(plan.total), len(plan.files)
            self._said.setText(words.format(plan.version, *sizes, plan.index, plan.folder))
        elif own and own.problem:
            words = self.tr("torch {0} was fetched but is not used: {1}.")
            self._said.setText(words.format(own.version, own.problem))
        elif own:
            self._said.setText(self.tr("torch {0} was fetched.").format(own.version))
        else:
            self._said.setText("")
        self._show_buttons()

    def _show_buttons(self) -> None:
        busy = self._task is not None
        fetching = busy and self._task is not None and self._task.kind is TaskKind.DOWNLOAD
        self._look.setEnabled(not busy)
        self._fetch.setEnabled(not busy and self._plan is not None)
        self._stop.setVisible(fetching)
        self._bar.setVisible(fetching)
        self._remove.setEnabled(not busy and found() is not None)
