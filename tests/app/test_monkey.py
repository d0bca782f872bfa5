"""Random keys, clicks, drags, wheels and resizes do no harm, with jobs coming and going."""

import random
import time
from collections import deque
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.events import Progress, Stage
from tests.app.conftest import FRAMES
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

pytestmark = pytest.mark.filterwarnings("error")

_TOLD = 25  # acts that a failure is told with
_LOOKS_MS = 30  # how often an open dialog is seen to
_POKES = 6  # keys that a dialog gets before it is closed
_NEVER = {"file.quit", "file.open"}  # the one ends the test, the other is what the test does
_HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_DIALOG_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_1, Qt.Key.Key_X, Qt.Key.Key_Return),
)


class Monkey:
    """Acts by chance, the same for the same seed but for what threads make of it."""

    def __init__(
        self, window: MainWindow, backend: FakeBackend, reopen: Callable[[], None], seed: int
    ):
        self._window, self._backend, self._reopen = window, backend, reopen
        self._chance = random.Random(seed)
        self._pokes = 0
        self._soon = QTimer(window, interval=_LOOKS_MS, singleShot=True)
        self._soon.timeout.connect(self.see_to_dialogs)
        self.acts: deque[str] = deque(maxlen=_TOLD)
        self.count = 0

    def act(self) -> None:
        """Do one thing."""
        self.count += 1
        if not self._window.document.is_open:
            self._reopen()
        kinds = (self._shortcut, self._key, self._click, self._drag, self._wheel, self._resize)
        kind = self._chance.choices((*kinds, self._work), (30, 10, 20, 10, 10, 3, 8))[0]
        kind()
        if self._chance.random() < 0.3:
            QApplication.processEvents()

    # Acts

    def _shortcut(self) -> None:
        actions = [(n, a) for n, a in self._window.actions_.items() if n not in _NEVER]
        name, action = self._chance.choice(actions)
        self.acts.append(name)
        if not action.shortcut().isEmpty():
            combination = action.shortcut()[0]
            self._strike(combination.key(), combination.keyboardModifiers())
        else:
            action.trigger()

    def _key(self) -> None:
        key = self._chance.choice(_DIALOG_KEYS)
        self.acts.append(key.name)
        self._strike(key, self._chance.choice(_HELD[:2]))

    def _strike(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        handle = self._window.windowHandle()
        QTest.keyClick(handle, key, held)

    def _click(self) -> None:
        at = self._place()
        button = self._chance.choices(
            (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton), (9, 1)
        )
        held = self._chance.choice(_HELD)
        double = self._chance.random() < 0.2
        self.acts.append(f"{'double ' if double else ''}click {button[0].name} {held.name} {at}")
        handle = self._window.windowHandle()
        (QTest.mouseDClick if double else QTest.mouseClick)(handle, button[0], held, at)

    def _drag(self) -> None:
        start, stop = self._place(), self._place()
        self.acts.append(f"drag {start} {stop}")
        handle, left, bare = self._window.windowHandle(), Qt.MouseButton.LeftButton, _HELD[0]
        QTest.mousePress(handle, left, bare, start)
        for step in range(1, 5):
            QTest.mouseMove(handle, start + (stop - start) * (step / 4))
        QTest.mouseRelease(handle, left, bare, stop)

    def _wheel(self) -> None:
        at = self._place()
        target = self._window.childAt(at) or self._window
        turn = QPoint(0, self._chance.choice((-240, -120, 120, 240)))
        held = self._chance.choice(_HELD[:2])
        self.acts.append(f"wheel {turn.y()} {held.name} over {type(target).__name__}")
        where = QPointF(target.mapFrom(self._window, at))
        event = QWheelEvent(
            where,
            QPointF(self._window.mapToGlobal(at)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)

    def _resize(self) -> None:
        size = self._chance.randrange(640, 1600), self._chance.randrange(480, 1000)
        self.acts.append(f"resize {size}")
        self._window.resize(*size)

    def _work(self) -> None:
        """The engine does something of what it was asked, or all of it, or dies."""
        how = self._chance.choices(("all", "some", "fail", "restart"), (4, 5, 1, 1))[0]
        self.acts.append(f"engine: {how}")
        jobs = self._window.jobs.active
        if how == "all":
            self._backend.work()
        elif how == "restart":
            self._backend.restarted.emit("The engine died and was started again.")
        elif jobs:
            job = self._chance.choice(jobs)
            if how == "fail":
                self._backend.cancel(job.id)
            else:
                done = self._chance.randrange(FRAMES)
                self._backend.happened.emit(job.id, Progress(Stage.COLOUR, done, FRAMES))

    def _place(self) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(self._chance.randrange(width), self._chance.randrange(height))

    # Dialogs and menus

    def see_to_dialogs(self) -> None:
        """Poke at whatever holds the window up, then close it."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self.acts.append(f"close {type(popup).__name__}")
            popup.close()
        elif isinstance(modal, QDialog):
            self._poke(modal)

    def _poke(self, dialog: QDialog) -> None:
        asks = isinstance(dialog, QFileDialog | QMessageBox | QInputDialog)
        if not asks and self._pokes < _POKES:
            self._pokes += 1
            key = self._chance.choice(_DIALOG_KEYS)
            self.acts.append(f"{key.name} in {type(dialog).__name__}")
            self._soon.start()
            target: QWidget = QApplication.focusWidget() or dialog
            QTest.keyClick(target, key)
            return
        self._pokes = 0
        self.acts.append(f"reject {type(dialog).__name__}")
        dialog.reject()

    def rest(self) -> None:
        """Look at no dialog any more."""
        self._soon.stop()


@pytest.fixture
def monkey(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: object, seed: int
) -> Iterator[Monkey]:
    """One at a window with a film; a failure tells its seed and what it did last."""

    def reopen() -> None:
        backend.forget()
        open_film(window, backend, qtbot, film_path)  # type: ignore[arg-type]

    reopen()
    found = Monkey(window, backend, reopen, seed)
    looks = QTimer(window, interval=_LOOKS_MS)
    looks.timeout.connect(found.see_to_dialogs)
    looks.start()
    yield found
    looks.stop()
    found.rest()


def play(monkey: Monkey, seed: int, seconds: float) -> None:
    """Let it act for a while."""
    end = time.monotonic() + seconds
    with capture_exceptions() as errors:
        while time.monotonic() < end and not errors:
            monkey.act()
    last = "\n  ".join(monkey.acts)
    said = "\n".join(repr(error[1]) for error in errors)
    assert not errors, f"seed {seed}, after {monkey.count} acts:\n  {last}\n{said}"


@pytest.mark.parametrize("seed", [7])
def test_a_monkey_does_no_harm(monkey: Monkey, seed: int) -> None:
    play(monkey, seed, 3)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1])
def test_a_monkey_does_no_harm_for_a_minute(monkey: Monkey, seed: int) -> None:
    play(monkey, seed, 60)
