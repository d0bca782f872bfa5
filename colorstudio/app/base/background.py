"""Work that must not hold the window up: a function on a pool thread, its result as a signal."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from colorstudio.app.base.sentences import in_our_language
from colorstudio.errors import ColorStudioError

Result = TypeVar("Result")


class BackgroundCall(QObject, Generic[Result]):
    """One call in the background; ``on_done`` or ``on_error`` run in the owner's thread.

    Its owner's end, or :meth:`forget`, makes the result be thrown away.
    """

    _returned = Signal(object)
    _raised = Signal(str)

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_error: Callable[[str], None],
    ) -> None:
        super().__init__(owner)
        self._on_done = on_done
        self._on_error = on_error
        self._wanted = True
        self._returned.connect(self._done, Qt.ConnectionType.QueuedConnection)
        self._raised.connect(self._failed, Qt.ConnectionType.QueuedConnection)
        self._task = _Task(self, work)
        QThreadPool.globalInstance().start(self._task)

    def forget(self) -> None:
        """Nobody waits for the result any more."""
        self._wanted = False

    @Slot(object)
    def _done(self, result: Result) -> None:
        if self._wanted:
            self._on_done(result)
        self.deleteLater()

    @Slot(str)
    def _failed(self, sentence: str) -> None:
        if self._wanted:
            self._on_error(in_our_language(sentence))
        self.deleteLater()


class _Task(QRunnable):
    def __init__(self, call: BackgroundCall[Result], work: Callable[[], Result]) -> None:
        super().__init__()
        self._call = call
        self._work = work
        self.setAutoDelete(True)

    def run(self) -> None:
        try:
            result = self._work()
        except ColorStudioError as error:
            self._emit("_raised", str(error))
        except Exception as error:  # noqa: BLE001  (a pool thread has nobody above it)
            self._emit("_raised", f"Something went wrong ({error!r}); please try again.")
        else:
            self._emit("_returned", result)

    def _emit(self, signal: str, value: object) -> None:
        try:
            getattr(self._call, signal).emit(value)
        except RuntimeError:  # the owner is gone, and the call with it
            return
