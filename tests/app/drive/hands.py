"""Mouse and keyboard for a story told in a thread of its own.

The story may not run in the window's thread: a modal dialog runs an event loop inside of the very
key press that opened it. Here each act is posted to the window's thread, and the story goes on as
soon as that thread takes events again, be it in a dialog's loop.
"""

import time
from collections.abc import Callable
from queue import Queue
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, QThread, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests import patience

Seen = TypeVar("Seen")

LEFT = Qt.MouseButton.LeftButton
BARE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

_LOOK_AGAIN_S = 0.05
_EVENTS_S = 120.0  # a window that takes no events for so long hangs
_DRAG_STEPS = 12


class Hands(QObject):
    """Acts on whatever window lies where the hand is, as the X server would have it."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.complaints: Queue[BaseException] = Queue()
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _run(self, act: Callable[[], object]) -> None:
        try:
            act()
        except BaseException as error:  # noqa: BLE001  (the story raises it)
            self.complaints.put(error)

    # Eyes

    def see(self, look: Callable[[], Seen]) -> Seen:
        """What ``look`` returns in the window's thread; raises what an act before has raised."""
        if QThread.currentThread() is self.thread():
            return look()
        seen: list[Seen] = []
        done = Event()

        def run() -> None:
            try:
                seen.append(look())
            finally:
                done.set()

        self._posted.emit(run)
        if not done.wait(_EVENTS_S):
            raise TimeoutError("The window takes no events.")
        if not self.complaints.empty():
            raise self.complaints.get()
        return seen[0]

    def wait_until(self, what: str, met: Callable[[], object]) -> None:
        """Look until ``met`` is so. Raises TimeoutError that names ``what``."""
        end = time.monotonic() + patience.SECONDS
        while not self.see(met):
            if time.monotonic() > end:
                raise TimeoutError(f"In {patience.SECONDS:g} s this did not come about: {what}.")
            time.sleep(_LOOK_AGAIN_S)

    def screen(self) -> QPixmap:
        """All that is on the screen."""
        return self.see(lambda: QGuiApplication.primaryScreen().grabWindow(0))

    # Acts

    def do(self, act: Callable[[], object]) -> None:
        """Act, and go on when the window takes events again."""
        self._posted.emit(act)
        self.see(lambda: None)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = BARE) -> None:
        """Press and release a key."""
        self.do(lambda: _strike(key, held))

    def type(self, text: str) -> None:
        """Type letters into the field that has the focus."""
        for letter in text:
            self.do(lambda letter=letter: _strike(ord(letter), BARE))

    def click(self, widget: QWidget, held: Qt.KeyboardModifier = BARE) -> None:
        """Click on the middle of a control."""
        self.click_at(widget, self.see(lambda: widget.rect().center()), held)

    def click_at(self, widget: QWidget, at: QPoint, held: Qt.KeyboardModifier = BARE) -> None:
        """Click on a place of a widget, or on whatever covers it."""

        def act() -> None:
            top, place = _window_at(widget, at)
            QTest.mouseMove(top.windowHandle(), place)
            QTest.mouseClick(top.windowHandle(), LEFT, held, place)

        self.do(act)

    def drag(self, widget: QWidget, start: QPoint, stop: QPoint) -> None:
        """Press, go in small steps, let go."""

        def move(at: QPoint) -> None:
            top, place = _window_at(widget, at)
            QTest.mouseMove(top.windowHandle(), place)

        def press(at: QPoint) -> None:
            top, place = _window_at(widget, at)
            QTest.mousePress(top.windowHandle(), LEFT, BARE, place)

        def release(at: QPoint) -> None:
            top, place = _window_at(widget, at)
            QTest.mouseRelease(top.windowHandle(), LEFT, BARE, place)

        self.do(lambda: press(start))
        for step in range(1, _DRAG_STEPS + 1):
            self.do(lambda at=start + (stop - start) * (step / _DRAG_STEPS): move(at))
        self.do(lambda: release(stop))


def in_sight(widget: QWidget) -> bool:
    """Whether somebody could click on the middle of it."""
    if not widget.isVisible() or not widget.isEnabled():
        return False
    middle = widget.mapToGlobal(widget.rect().center())
    found = QApplication.widgetAt(middle)
    return found is widget or (found is not None and widget.isAncestorOf(found))


def _strike(key: Qt.Key | int, held: Qt.KeyboardModifier) -> None:
    """Strike a key, or a letter by its number, in the window that keys go to.

    Without a window manager nobody activates the window below a dialog that closed. Wrappers of
    the widgets that Qt has made live only as long as that of their window does, so it is held.
    """
    popup = QApplication.activePopupWidget()
    widget = popup or QApplication.activeModalWidget() or QApplication.activeWindow()
    if widget is None:
        widget = next(w for w in QApplication.topLevelWidgets() if w.isVisible())
    window = widget.window()
    if not popup and not window.isActiveWindow():
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 5000)
    handle = window.windowHandle()
    QTest.keyClick(handle, key, held)


def _window_at(widget: QWidget, at: QPoint) -> tuple[QWidget, QPoint]:
    """The top of a widget, and a place of the widget in it."""
    screen = QGuiApplication.primaryScreen().geometry()
    where = widget.mapToGlobal(at)
    assert screen.contains(where), f"{where} of {widget} is off the screen {screen}"
    top = widget.window()
    return top, top.mapFromGlobal(where)
