"""Ctrl-C in the terminal and a polite kill close the window; ``before`` may make it ready."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget


class SignalCloser(QObject):
    """Closes a window on SIGINT and SIGTERM.

    Python runs no signal handler while Qt waits for events; it does write to the wake-up socket,
    and that is an event to Qt.
    """

    def __init__(self, window: QWidget, before: Callable[[], None] = lambda: None) -> None:
        super().__init__(window)
        self._window, self._before = window, before
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._former = signal.set_wakeup_fd(self._write.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)  # without a handler nothing is written
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close_window)

    def _close_window(self) -> None:
        self._read.recv(64)
        self._before()
        self._window.close()

    def stop(self) -> None:
        """Leave signals to whoever had them."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.default_int_handler)
        self._read.close()
        self._write.close()
