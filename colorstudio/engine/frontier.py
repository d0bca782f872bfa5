"""How far colour is decided, so that the export can follow the colouring frame by frame."""

import threading

from colorstudio.errors import Cancelled


class Frontier:
    """Frames below the frontier have their final colour, or stay as they are."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frame = 0
        self._stopped = False

    def advance(self, frame: int) -> None:
        """Every frame before ``frame`` is decided."""
        with self._changed:
            self._frame = max(self._frame, frame)
            self._changed.notify_all()

    def stop(self) -> None:
        """The colouring ended early: whoever waits for more is let go with Cancelled."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def wait(self, frame: int) -> None:
        """Return once ``frame`` is decided; raises Cancelled if it never will be."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or frame < self._frame)
            if frame >= self._frame:
                raise Cancelled
