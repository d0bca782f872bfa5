"""The engine's process behind Qt signals; nothing here imports torch."""

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from colorstudio.engine.worker.client import EngineClient
from colorstudio.engine.worker.messages import (
    Failed,
    Finished,
    Happened,
    Ready,
    Report,
    Restarted,
    Stopped,
    Stopping,
)
from colorstudio.engine.worker.tasks import Task


class EngineBackend(QObject):
    """Takes tasks for the engine and reports how they go.

    Lives in the window's thread and emits all signals there, always after the call that caused
    them has returned; a thread of its own holds the pipes to the engine's process.
    """

    ready = Signal()
    happened = Signal(int, object)  # an Event of a job, or an Answer that it found
    stopping = Signal(int)  # the cancel of a job at work is heard
    finished = Signal(int)
    failed = Signal(int, str)
    cancelled = Signal(int)
    restarted = Signal(str)

    _reported = Signal(object)

    def __init__(
        self, model: str = "default", device: str = "auto", parent: QObject | None = None
    ) -> None:
        """``model`` and ``device``: what the engine loads ahead."""
        super().__init__(parent)
        self._client = EngineClient(self._reported.emit, model, device)
        self._thread = _ClientThread(self._client, self)
        self._reported.connect(self._relay, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the engine's process in the background; returns at once."""
        self._thread.start(QThread.Priority.LowPriority)

    def shutdown(self) -> None:
        """End the engine; waits the moment it needs to leave no half-written file."""
        self._client.close()
        self._thread.wait()

    def submit(self, task: Task) -> int:
        """Queue a task in its lane; returns the number of its job."""
        return self._client.submit(task)

    def pause(self, job: int) -> None:
        """Let a job wait."""
        self._client.pause(job)

    def resume(self, job: int) -> None:
        """Let it go on."""
        self._client.resume(job)

    def cancel(self, job: int) -> None:
        """End a job; ``stopping`` follows at once, ``cancelled`` when it has ended."""
        self._client.cancel(job)

    @property
    def pid(self) -> int | None:
        """Process id of the engine, while there is one."""
        return self._client.pid

    @Slot(object)
    def _relay(self, report: Report) -> None:
        match report:
            case Happened(job, event):
                self.happened.emit(job, event)
            case Ready():
                self.ready.emit()
            case Stopping(job):
                self.stopping.emit(job)
            case Finished(job):
                self.finished.emit(job)
            case Failed(job, sentence):
                self.failed.emit(job, sentence)
            case Stopped(job):
                self.cancelled.emit(job)
            case Restarted(sentence):
                self.restarted.emit(sentence)


class _ClientThread(QThread):
    """Holds the pipes to the engine's process."""

    def __init__(self, client: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client

    def run(self) -> None:
        self._client.run()
