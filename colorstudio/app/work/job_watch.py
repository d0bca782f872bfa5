"""While jobs run the machine stays awake, and their end is told."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from colorstudio.app.shell.settings import StudioSettings
from colorstudio.app.work import awake
from colorstudio.app.work.awake import Awake
from colorstudio.app.work.jobs import Job, JobBoard, JobState
from colorstudio.app.work.notifier import Attention
from colorstudio.engine.events import Stage


class Attendance(QObject):
    """Follows the jobs of a window, as far as its settings wish."""

    def __init__(self, board: JobBoard, settings: StudioSettings, window: QWidget) -> None:
        super().__init__(window)
        self._board, self._settings = board, settings
        self._awake = Awake(self, awake.platform_locks)
        self._attention = Attention(window)
        board.progressed.connect(self._keep_awake)
        board.changed.connect(self._keep_awake)
        board.ended.connect(self._tell)

    def take_settings(self, settings: StudioSettings) -> None:
        """The user wants it otherwise."""
        self._settings = settings
        self._keep_awake()

    def end(self) -> None:
        """The window closes: nothing of ours stays behind."""
        self._awake.set(False)
        self._attention.dismiss()

    def _keep_awake(self) -> None:
        working = any(job.state is not JobState.PAUSED for job in self._board.active)
        self._awake.set(working and self._settings.keep_awake)

    def _tell(self, job: Job) -> None:
        """One notice when nothing more is to be waited for."""
        quiet = job.stage is Stage.SHOTS or job.state is JobState.CANCELLED
        if quiet or self._board.active or not self._settings.notify:
            return
        words = self.tr("done") if job.state is JobState.DONE else job.last_words
        self._attention.call("ColorStudio", f"{job.title}: {words}")
