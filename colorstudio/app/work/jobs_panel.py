"""What is running: a row a job with its progress, pause, cancel and log."""

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.icons import icon
from colorstudio.app.base.time_text import span_text
from colorstudio.app.work.jobs import Job, JobBoard, JobState
from colorstudio.engine.events import NodeAtWork, Stage
from colorstudio.engine.worker.tasks import ExportFilm
from colorstudio.project.ids import ShotNumber

_OVER = 100  # rows of jobs that are over; a day's work must not fill the memory with widgets


class JobRow(QWidget):
    """One job in two lines."""

    pauseRequested = Signal(object)  # noqa: N815
    cancelRequested = Signal(object)  # noqa: N815

    def __init__(self, job: Job, board: JobBoard) -> None:
        super().__init__()
        self.job = job
        self._board = board
        title = self.tr("{0} — {1}").format(job.title, job.film_name)
        self._title = QLabel(title)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = QLabel()
        self._words.setProperty("muted", True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._nodes = QLabel()
        self._nodes.setProperty("muted", True)
        self._nodes.setWordWrap(True)
        self._nodes.hide()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(title)
        self._pause = _button("pause", self.tr("Pause"))
        self._cancel = _button("close", self.tr("Cancel; what is finished is kept"))
        self._folder = _button("folder", self.tr("Show in folder"))
        self._log_button = _button("recipe", self.tr("Show the log"))
        self._log_button.setCheckable(True)
        self._log = QLabel()
        self._log.setWordWrap(True)
        self._log.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._log.setAccessibleName(self.tr("Log of {0}").format(title))
        self._log.hide()
        self._pause.clicked.connect(lambda: self.pauseRequested.emit(self.job))
        self._cancel.clicked.connect(lambda: self.cancelRequested.emit(self.job))
        self._folder.clicked.connect(self._show_folder)
        self._log_button.toggled.connect(self._log.setVisible)
        lines = QVBoxLayout()
        lines.setSpacing(5)
        lines.addWidget(self._title)
        lines.addWidget(self._bar)
        lines.addWidget(self._words)
        lines.addWidget(self._nodes)
        lines.addWidget(self._log)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addLayout(lines, 1)
        for button in (self._pause, self._cancel, self._folder, self._log_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.show_job()

    def show_job(self) -> None:
        """Show how far it is."""
        job = self.job
        unknown = job.state is JobState.RUNNING and not job.total
        self._bar.setRange(0, 0 if unknown else 1000)
        self._bar.setValue(1000 if job.state is JobState.DONE else round(1000 * job.fraction))
        self._words.setText(job_words(job, self._board.shot_number(job), self))
        self._words.setToolTip(job.last_words)
        parts = [*map(self._of_node, job.nodes.values()), *self._of_window(job)]
        self._nodes.setText("\n".join(parts))
        self._nodes.setVisible(bool(parts))
        self._log.setText("\n".join(f"{line.at:%H:%M:%S}  {line.sentence}" for line in job.log))
        self._log_button.setVisible(bool(job.log))
        paused = job.state is JobState.PAUSED
        self._pause.setIcon(icon("play" if paused else "pause"))
        _name(self._pause, self.tr("Resume") if paused else self.tr("Pause"))
        stoppable = not job.is_over and job.state is not JobState.CANCELLING
        self._pause.setVisible(stoppable)
        self._cancel.setVisible(stoppable)
        self._folder.setVisible(job.state is JobState.DONE and isinstance(job.task, ExportFilm))

    def _of_window(self, job: Job) -> list[str]:
        """Frames that a model samples together, in words."""
        window = job.window
        if window is None or job.is_over:
            return []
        words = self.tr("Frames {0} to {1} together: {2} %")
        return [words.format(window.first + 1, window.last + 1, round(100 * window.fraction))]

    def _of_node(self, news: NodeAtWork) -> str:
        """One machine of a cluster, in words."""
        if not news.shot:
            one = self.tr("{0}: 1 shot done").format(news.node)
            many = self.tr("{0}: {1} shots done").format(news.node, news.shots_done)
            return one if news.shots_done == 1 else many
        return self.tr("{0}: shot {1}, {2} of {3} frames").format(
            news.node, news.shot, news.done, news.total
        )

    def _show_folder(self) -> None:
        if isinstance(self.job.task, ExportFilm):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.job.task.target.parent)))


class JobsPanel(QScrollArea):
    """The jobs since the window opened, the newest on top."""

    def __init__(self, board: JobBoard) -> None:
        super().__init__()
        self._board = board
        self._rows: dict[int, JobRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(4, 6, 4, 6)
        self._empty = QLabel(self.tr("Nothing is running."))
        self._empty.setProperty("muted", True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self._empty)
        self._column.addStretch()
        self.setWidget(body)
        board.added.connect(self._add)
        board.changed.connect(self._show)

    def _add(self, job: Job) -> None:
        row = JobRow(job, self._board)
        wire_row(row, self._board)
        self._rows[job.id] = row
        self._empty.hide()
        self._column.insertWidget(0, row)
        over = [known for known in self._rows.values() if known.job.is_over]
        for old in over[: max(0, len(over) - _OVER)]:
            del self._rows[old.job.id]
            old.deleteLater()

    def _show(self, job: Job) -> None:
        if row := self._rows.get(job.id):
            row.show_job()


class JobBar(QWidget):
    """The job at work, in the status bar; hidden while there is none."""

    def __init__(self, board: JobBoard) -> None:
        super().__init__()
        self._board = board
        self._job: Job | None = None
        self._words = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(200)
        self._bar.setAccessibleName(self.tr("Progress of the running job"))
        self._pause = _button("pause", self.tr("Pause"))
        self._cancel = _button("close", self.tr("Cancel; what is finished is kept"))
        self._pause.clicked.connect(self._toggle)
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(8)
        for widget in (self._words, self._bar, self._pause, self._cancel):
            row.addWidget(widget)
        board.added.connect(self._refresh)
        board.changed.connect(self._refresh)
        self.hide()

    def _refresh(self) -> None:
        active = sorted(self._board.active, key=lambda job: job.state is JobState.QUEUED)
        self._job = active[0] if active else None
        self.setVisible(self._job is not None)
        if self._job is None:
            return
        more = self.tr("  · {0} waiting").format(len(active) - 1) if len(active) > 1 else ""
        words = job_words(self._job, self._board.shot_number(self._job), self)
        title = self._job.title
        if self._job.film != self._board.shown:
            title = self.tr("{0} — {1}").format(title, self._job.film_name)
        self._words.setText(f"{title}  {words}{more}")
        unknown = self._job.state is JobState.RUNNING and not self._job.total
        self._bar.setRange(0, 0 if unknown else 1000)
        self._bar.setValue(round(1000 * self._job.fraction))
        paused = self._job.state is JobState.PAUSED
        self._pause.setIcon(icon("play" if paused else "pause"))
        _name(self._pause, self.tr("Resume") if paused else self.tr("Pause"))
        for button in (self._pause, self._cancel):
            button.setEnabled(self._job.state is not JobState.CANCELLING)

    def _toggle(self) -> None:
        if self._job:
            toggle_pause(self._board, self._job)

    def _stop(self) -> None:
        if self._job:
            self._board.cancel(self._job)


def wire_row(row: JobRow, board: JobBoard) -> None:
    """Let a row's buttons act."""
    row.pauseRequested.connect(lambda job: toggle_pause(board, job))
    row.cancelRequested.connect(board.cancel)


def toggle_pause(board: JobBoard, job: Job) -> None:
    """Pause it, or let it go on."""
    if job.state is JobState.PAUSED:
        board.resume(job)
    else:
        board.pause(job)


def job_words(job: Job, shot: ShotNumber | None, teller: QObject) -> str:
    """Where a job stands, in a few words; ``shot`` is the number of the one at work."""
    words = {
        JobState.QUEUED: teller.tr("waiting"),
        JobState.PAUSED: teller.tr("paused"),
        JobState.CANCELLING: teller.tr("cancelling…"),
        JobState.DONE: teller.tr("done"),
        JobState.CANCELLED: _why_cancelled(job, teller),
        JobState.FAILED: job.last_words or teller.tr("failed"),
    }
    if job.state in words:
        return words[job.state]
    parts = [f"{100 * job.fraction:.0f} %"] if job.total else [teller.tr("starting")]
    is_named = job.places is not None and len(job.places) == 1  # the job's title says which
    if job.stage is Stage.COLOUR and shot and not is_named:
        parts.append(teller.tr("shot {0}").format(shot))
    if job.rate:
        parts.append(teller.tr("{0} fps").format(f"{job.rate:.1f}"))
    if job.seconds_left is not None:
        parts.append(teller.tr("{0} left").format(span_text(job.seconds_left)))
    return " · ".join(parts)


def _why_cancelled(job: Job, teller: QObject) -> str:
    if job.replaced_by:
        return teller.tr("replaced by {0}").format(job.replaced_by)
    if job.stage is Stage.COLOUR:
        return teller.tr("cancelled; what is finished is kept")
    return job.last_words or teller.tr("cancelled")


def _button(shape: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(shape))
    _name(button, tip)
    return button


def _name(button: QToolButton, tip: str) -> None:
    button.setToolTip(tip)
    button.setAccessibleName(tip)
