"""Fields whose handles are moved by mouse and keys, and say when they are let go."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

_SETTLED_MS = 700  # without another key: the change by keys is done


class HandleField(QWidget):
    """``moved`` brings each new value, ``released`` the end of the change, as of a slider."""

    moved = Signal(object)
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = False
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self.released)

    @property
    def is_changing(self) -> bool:
        """Whether the mouse holds a handle, or keys move one."""
        return self._held or self._settled.isActive()

    def settle(self) -> None:
        """Wait for no more keys."""
        if self._settled.isActive():
            self._settled.stop()
            self.released.emit()

    def hold(self) -> None:
        """The mouse took hold of a handle."""
        self.settle()
        self._held = True

    def let_go(self) -> None:
        """The mouse let go."""
        if self._held:
            self._held = False
            self.released.emit()

    def report(self, value: Any) -> None:
        """There is a new value, by the mouse or by a key."""
        self.moved.emit(value)
        if not self._held:
            self._settled.start()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """A wheel over it scrolls the panel."""
        event.ignore()
