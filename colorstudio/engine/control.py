"""Pause and cancel: how a running job is made to wait or to stop."""

import threading

from colorstudio.errors import Cancelled


class JobControl:
    """Shared between the one who asks and the threads that work; safe from any thread."""

    def __init__(self) -> None:
        self._running = threading.Event()
        self._running.set()
        self._cancelled = threading.Event()

    def pause(self) -> None:
        """Work stops at the next step and waits."""
        self._running.clear()

    def resume(self) -> None:
        """Work goes on."""
        self._running.set()

    def cancel(self) -> None:
        """Work stops at the next step; what is finished is kept."""
        self._cancelled.set()
        self._running.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._cancelled.is_set()

    def checkpoint(self, _fraction: float = 0.0) -> None:
        """Called between steps of work. Waits while paused; raises Cancelled after a cancel."""
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled
