"""Garbage is collected on the window's thread alone.

Python frees cycles on whichever thread happens to allocate. One that holds widgets, freed on a
thread that waits for the engine or reads thumbnails, ends the studio by a segmentation fault.
"""

import gc
from typing import Self

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class WindowThreadCollector(QObject):
    """Collects by the interpreter's own thresholds, between events; on leaving, Python does again.

    It belongs to the thread that makes it.
    """

    def __init__(self, every_ms: int = _EVERY_MS) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self._collect)

    def __enter__(self) -> Self:
        gc.disable()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        waiting = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(waiting) if count > most]
        if due:
            gc.collect(max(due))
