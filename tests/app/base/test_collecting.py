"""Cycles are freed on the window's thread, whoever made them."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from colorstudio.app.base.collecting import WindowThreadCollector


class _Knot(QObject):
    """Holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.own = self


def _litter() -> None:
    """Allocate so much that Python would collect here."""
    kept = [[number] for number in range(20 * gc.get_threshold()[0])]
    assert kept


def test_a_cycle_is_freed_on_the_windows_thread_and_soon(qtbot: QtBot) -> None:
    threads: set[int] = set()

    def note(phase: str, info: dict[str, int]) -> None:
        threads.add(threading.get_ident())

    with WindowThreadCollector(every_ms=5):
        gc.callbacks.append(note)
        try:
            knot = weakref.ref(_Knot())
            worker = threading.Thread(target=_litter)
            worker.start()
            worker.join()
            assert not threads
            _keep = [[number] for number in range(2 * gc.get_threshold()[0])]
            qtbot.waitUntil(lambda: knot() is None)
        finally:
            gc.callbacks.remove(note)
    assert threads == {threading.get_ident()}
    assert gc.isenabled()
