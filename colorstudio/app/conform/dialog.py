"""The film's work on its way to another scan, and what became of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.background import BackgroundCall
from colorstudio.engine.conform.conform import Conform, conform
from colorstudio.engine.conform.report import ConformReport
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, Progress, Stage


class ConformDialog(QDialog):
    """Works while it is open; closed before the end, the same command goes on where it was."""

    openWanted = Signal(object)  # noqa: N815  the new project's Path
    _progressed = Signal(object)

    def __init__(self, wanted: Conform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted, self._control = wanted, JobControl()
        self.setWindowTitle(self.tr("Conform to another scan or cut"))
        self.heading = QLabel(wanted.scan.path.name)
        self.heading.setProperty("heading", True)
        self.stage = QLabel(self.tr("Looking for the same frames…"))
        self.stage.setProperty("muted", True)
        self.stage.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.report = QListWidget()
        self.report.setWordWrap(True)
        self.report.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.report.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.report.setAccessibleName(self.tr("What became of the work"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.open_button = buttons.addButton(self.tr("Open it"), role)
        self.open_button.setProperty("primary", True)
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(lambda: self.openWanted.emit(wanted.target))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (self.heading, self.stage, self.progress):
            column.addWidget(part)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
        self.resize(620, 420)
        self._progressed.connect(self._show_progress)
        BackgroundCall(self, self._work, self._end, self._fail)

    def reject(self) -> None:
        """Stop."""
        self._control.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Stop."""
        self._control.cancel()
        super().closeEvent(event)

    def _work(self) -> ConformReport:
        """On a thread of its own."""
        return conform(self._wanted, self._control, self._hear)

    def _hear(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._progressed.emit(event)

    def _show_progress(self, event: Progress) -> None:
        words = {
            Stage.SHOTS: self.tr("Looking for shots…"),
            Stage.ALIGN: self.tr("Looking for the same frames…"),
            Stage.COLOUR: self.tr("Carrying colour over…"),
        }
        self.stage.setText(words.get(event.stage, ""))
        self.progress.setRange(0, event.total)
        self.progress.setValue(event.done)

    def _end(self, report: ConformReport) -> None:
        self.progress.hide()
        first, *others = report.lines()
        self.stage.setText(first)
        self.report.addItems(others or [self.tr("Everything found its place.")])
        self.open_button.setEnabled(True)
        self.open_button.setDefault(True)

    def _fail(self, sentence: str) -> None:
        if not self._control.cancelled:
            self.progress.hide()
            self.stage.setText(sentence)
