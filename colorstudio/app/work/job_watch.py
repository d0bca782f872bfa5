"""While jobs run the machine stays awake; their end is announced, and leaves no memory unused."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from colorstudio.app.document.settings import KeptSettings
from colorstudio.app.work import awake
from colorstudio.app.work.awake import Awake
from colorstudio.app.work.jobs import Job, JobBoard, JobState
from colorstudio.app.work.notifier import Notifier
from colorstudio.engine.events import Stage
from colorstudio.heap import give_back_freed_memory


class JobWatch(QObject):
    """Follows the jobs of a window, as far as its settings wish."""

    def __init__(self, board: JobBoard, settings: KeptSettings, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._asks = True
        self._board, self._settings = board, settings
        self._awake = Awake(self, awake.platform_locks)
        self._notifier = Notifier(window)
        board.progressed.connect(self._keep_awake)
        board.changed.connect(self._keep_awake)
        board.ended.connect(self._notify)
        board.ended.connect(self._give_back_memory)
        settings.changed.connect(self._keep_awake)

    def may_close(self) -> bool:
        """Whether the window may close: nothing runs, or a person agrees that it stops."""
        if not (self._board.active and self._asks):
            return True
        lines = [f"• {job.title} — {job.film_name}" for job in self._board.active]
        question = self.tr(
            "Quitting stops this work:\n\n{0}\n\n"
            "Colour that is finished is kept, and colouring goes on from there when you ask for "
            "it again. An export that is not finished leaves no file. Quit?"
        ).format("\n".join(lines))
        answer = QMessageBox.question(self._window, self.tr("Quit"), question)
        return answer is QMessageBox.StandardButton.Yes

    def ask_no_more(self) -> None:
        """Who ends the program by a signal is not there to answer; what is finished is kept."""
        self._asks = False

    def end(self) -> None:
        """The window closes: nothing of ours stays behind."""
        self._awake.set(False)
        self._notifier.dismiss()

    def _keep_awake(self) -> None:
        working = any(job.state is not JobState.PAUSED for job in self._board.active)
        self._awake.set(working and self._settings.now.keep_awake)

    def _give_back_memory(self) -> None:
        if not self._board.active:
            give_back_freed_memory()

    def _notify(self, job: Job) -> None:
        """One notice when nothing more is to be waited for."""
        quiet = job.stage is Stage.SHOTS or job.state is JobState.CANCELLED
        if quiet or self._board.active or not self._settings.now.notify:
            return
        words = self.tr("done") if job.state is JobState.DONE else job.last_words
        self._notifier.notify("ColorStudio", f"{job.title}: {words}")
