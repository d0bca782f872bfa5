"""Long work on a model, such as a download, on a thread of its own."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot

from colorstudio.app.base.sentences import in_our_language
from colorstudio.errors import Cancelled, ColorStudioError

_SHOW_S = 0.1
_PATIENCE_S = 3.0  # for a thread that shall end; what it wrote half is left as a partial file


class TaskKind(StrEnum):
    """What is done to a model."""

    LOOK_UP = "look up"  # what a download would fetch
    DOWNLOAD = "download"
    VERIFY = "verify"
    REMOVE = "remove"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Step:
    """How far it is: bytes of a download with bytes a second, else files."""

    done: int
    total: int
    rate: float = 0.0

    @property
    def fraction(self) -> float:
        """From 0 to 1."""
        return min(1.0, self.done / self.total) if self.total else 0.0

    @property
    def seconds_left(self) -> float | None:
        """None until there is something to go by."""
        return (self.total - self.done) / self.rate if self.rate > 0 and self.total else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a task ended, in a sentence; none where it was stopped."""

    sentence: str
    went_well: bool
    stopped: bool = False


OnStep = Callable[[Step], None]
"""Hears steps in the task's thread; raises Cancelled once the task shall stop."""

Work = Callable[[OnStep], str]
"""Does the task and returns a sentence. Raises ColorStudioError, Cancelled."""


class ModelTask(QObject):
    """One task; its signals come in the thread of its owner."""

    progressed = Signal()
    ended = Signal(object)  # an Outcome

    _stepped = Signal(object)
    _over = Signal(object)

    def __init__(self, name: str, kind: TaskKind, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.name, self.kind = name, kind
        self.step: Step | None = None
        self.is_stopping = False
        self._wanted = threading.Event()
        self._wanted.set()
        self._shown = 0.0
        self._stepped.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self.ended, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(
            target=self._run, args=(work,), name=f"{kind} {name}", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Let it end at its next step."""
        self.is_stopping = True
        self._wanted.clear()

    def wait(self) -> None:
        """Until it has ended, or no answer can be waited for any longer."""
        self._thread.join(_PATIENCE_S)

    def _run(self, work: Work) -> None:
        try:
            outcome = Outcome(work(self._hear), went_well=True)
        except Cancelled:
            outcome = Outcome("", went_well=True, stopped=True)
        except ColorStudioError as error:
            outcome = Outcome(in_our_language(str(error)), went_well=False)
        except Exception as error:  # noqa: BLE001  (a thread has nobody above it)
            outcome = Outcome(f"Something went wrong ({error!r}); try again.", went_well=False)
        self._emit(self._over, outcome)

    def _hear(self, step: Step) -> None:
        if not self._wanted.is_set():
            raise Cancelled
        now = monotonic()
        if now - self._shown >= _SHOW_S:
            self._shown = now
            self._emit(self._stepped, step)

    def _emit(self, signal: SignalInstance, value: object) -> None:
        try:
            signal.emit(value)
        except RuntimeError:  # the window is gone
            return

    @Slot(object)
    def _keep(self, step: Step) -> None:
        self.step = step
        self.progressed.emit()
