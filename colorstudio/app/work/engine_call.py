"""A question to the engine: its answers come to whoever asked, until they are no more wanted.

The counterpart of :class:`~colorstudio.app.base.background.BackgroundCall` for work that needs a
model: asked, answered and forgotten alike.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from colorstudio.app.base.sentences import in_our_language
from colorstudio.engine.events import (
    NodeAtWork,
    Notice,
    Progress,
    ShotDone,
    ShotsFound,
    WindowAtWork,
)
from colorstudio.engine.worker.tasks import Task

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend


class EngineCall(QObject):
    """One task whose answers are shown and not stored. It ends with its owner at the latest."""

    def __init__(
        self,
        owner: QObject,
        backend: "EngineBackend",
        task: Task,
        on_answer: Callable[[Any], None],
        on_error: Callable[[str], None],
        on_notice: Callable[[str], None] | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> None:
        """``on_answer`` runs for each answer, with the type that the task gives; ``on_end`` when
        all are there.
        """
        super().__init__(owner)
        self._backend = backend
        self._on_answer, self._on_error, self._on_notice = on_answer, on_error, on_notice
        self._on_end = on_end
        self._job: int | None = None
        backend.happened.connect(self._hear)
        backend.failed.connect(self._fail)
        for end in (backend.finished, backend.cancelled):
            end.connect(self._end)
        self._job = backend.submit(task)

    @property
    def is_open(self) -> bool:
        """Whether answers may still come."""
        return self._job is not None

    def forget(self) -> None:
        """Nobody waits for answers any more: the engine need not go on."""
        if self._job is not None:
            job = self._job
            self._close()
            self._backend.cancel(job)

    def stop(self) -> None:
        """Enough: the task ends well, and what it reports at its end is still heard."""
        if self._job is not None:
            self._backend.cancel(self._job)

    @Slot(int, object)
    def _hear(self, job: int, event: object) -> None:
        if job != self._job:
            return
        match event:
            case Notice(text):
                if self._on_notice:
                    self._on_notice(text)
            case Progress() | ShotsFound() | ShotDone() | NodeAtWork() | WindowAtWork():
                pass  # of work on a whole film
            case answer:
                self._on_answer(answer)

    @Slot(int, str)
    def _fail(self, job: int, sentence: str) -> None:
        if job == self._job:
            self._close()
            self._on_error(in_our_language(sentence))

    @Slot(int)
    def _end(self, job: int) -> None:
        if job == self._job:
            self._close()
            if self._on_end:
                self._on_end()

    def _close(self) -> None:
        self._job = None
        self._backend.happened.disconnect(self._hear)
        self.deleteLater()
