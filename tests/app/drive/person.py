"""A person at the studio: finds controls by their names, waits for what happens, remembers."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QTabBar,
    QWidget,
)

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.timeline.canvas import TimelineCanvas
from colorstudio.app.work.jobs import Job, JobState
from tests.app.drive.hands import BARE, CTRL, Hands, in_sight

Control = TypeVar("Control", bound=QWidget)

STRIP, RULER = 60, 10  # heights in the timeline to click at


class Person:
    """Tells ``report`` what there was to see, and keeps pictures of the screen in ``album``."""

    def __init__(self, hands: Hands, album: Path) -> None:
        self.hands, self._album = hands, album
        self.report: dict[str, Any] = {"seconds": {}, "pictures": []}
        self.seen: dict[int, QImage | None] = {}  # exact pictures in colour, by frame
        self._begun = time.monotonic()

    def sit_down(self, size: tuple[int, int]) -> None:
        """Wait for the window and give it its size, as there is no window manager to do it."""
        self.wait("the window shows", lambda: self._find_window() is not None)
        self.window = self.hands.see(self._window)
        self.hands.see(lambda: self.window.pictures.pictureReady.connect(self._see))
        self.hands.see(lambda: self.window.setGeometry(0, 0, *size))
        self.wait("the window has its size", lambda: self.window.width() == size[0])
        self.settle()

    def _find_window(self) -> MainWindow | None:
        tops = QApplication.topLevelWidgets()
        return next((w for w in tops if isinstance(w, MainWindow) and w.isVisible()), None)

    def _window(self) -> MainWindow:
        window = self._find_window()
        assert window is not None
        return window

    def _see(self, frame: int, _: QImage, coloured: QImage | None, exact: bool) -> None:
        if exact:
            self.seen[frame] = coloured

    # Remembering

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        """Note how long a step takes."""
        begun = time.monotonic()
        yield
        self.report["seconds"][what] = round(time.monotonic() - begun, 2)

    def keep_picture(self, name: str, part: QWidget | None = None) -> None:
        """Keep what is on the screen, or where a part of it is."""
        self.settle()
        path, screen = self._album / f"{name}.png", self.hands.screen()
        if part is not None:
            corner = self.hands.see(lambda: part.mapToGlobal(QPoint(0, 0)))
            fine = screen.devicePixelRatio()
            screen = screen.copy(QRect(corner * fine, part.size() * fine))
        screen.save(str(path))
        self.report["pictures"].append(name)

    def settle(self) -> None:
        """Let fades, late repaints and coarse pictures come to their end."""
        time.sleep(0.4)
        self.hands.see(lambda: None)

    # Waiting

    def wait(self, what: str, met: Callable[[], object]) -> None:
        """Until something is so."""
        self.hands.wait_until(what, met)

    def wait_for_work(self) -> None:
        """Until no job is left; all must have gone well."""
        self.wait("all jobs end", lambda: not self.window.jobs.active)
        ends = self.hands.see(lambda: {j.title: (j.state, j.last_words) for j in self.jobs})
        assert {state for state, _ in ends.values()} <= {JobState.DONE}, ends
        self.settle()

    def wait_for_colour(self, frame: int) -> None:
        """Until the frame's exact picture has come in colour."""
        self.wait(f"frame {frame} shows in colour", lambda: self.seen.get(frame) is not None)

    @property
    def jobs(self) -> list[Job]:
        """All jobs of this day."""
        return list(self.window.jobs.jobs.values())

    # Keys

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = BARE) -> None:
        """Press a key."""
        self.hands.press(key, held)

    def fill(self, field: QWidget, text: str) -> None:
        """Replace what a field holds, and leave it by Tab."""
        self.hands.click(field)
        self.press(Qt.Key.Key_A, CTRL)
        self.hands.type(text)
        self.press(Qt.Key.Key_Tab)

    # Controls

    def named(self, kind: type[Control], name: str, within: QWidget | None = None) -> Control:
        """The control of this accessible name, once it can be clicked on."""
        found: list[Control] = []

        def find() -> bool:
            found[:] = self._all(kind, name, within)
            return len(found) == 1

        self.wait(f"one {kind.__name__} “{name}” can be clicked", find)
        return found[0]

    def _all(self, kind: type[Control], name: str, within: QWidget | None) -> list[Control]:
        within = within or QApplication.activeModalWidget() or self.window
        return [
            widget
            for widget in within.findChildren(kind)
            if name in (widget.accessibleName(), _words(widget)) and in_sight(widget)
        ]

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click on the button of this name."""
        self.hands.click(self.named(QAbstractButton, name, within))

    def choose(self, name: str, choice: str) -> None:
        """Choose in a combo box, by keys."""
        box = self.named(QComboBox, name)
        self.hands.click(box)
        self.wait("the list opens", lambda: box.view().isVisible())
        row = self.hands.see(lambda: box.findText(choice))
        self.press(Qt.Key.Key_Home)
        for _ in range(row):
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        self.wait(f"{choice} is chosen", lambda: box.currentText() == choice)

    def open_tab(self, title: str) -> None:
        """Click on the tab of a panel."""

        def find() -> tuple[QTabBar, QPoint] | None:
            for bar in self.window.findChildren(QTabBar):
                for number in range(bar.count()):
                    if bar.tabText(number) == title and bar.isVisible():
                        return bar, bar.tabRect(number).center()
            return None

        self.wait(f"the tab {title} shows", find)
        found = self.hands.see(find)
        assert found is not None
        self.hands.click_at(*found)

    # Dialogs

    def dialog(self, kind: type[Control]) -> Control:
        """The dialog that is open now, of this kind."""
        self.wait(f"{kind.__name__} opens", lambda: isinstance(self._modal(), kind))
        found = self.hands.see(self._modal)
        assert isinstance(found, kind)
        self.settle()
        return found

    def _modal(self) -> QWidget | None:
        return QApplication.activeModalWidget()

    def dismiss(self, dialog: QDialog) -> None:
        """Close it by Escape."""
        self.press(Qt.Key.Key_Escape)
        self.wait("the dialog closes", lambda: self._modal() is not dialog)

    def choose_file(self, dialog: QFileDialog, path: Path) -> None:
        """Paste a path into the file dialog."""
        field = self.hands.see(lambda: dialog.findChild(QLineEdit, "fileNameEdit"))
        assert isinstance(field, QLineEdit)
        self.hands.click(field)
        self.hands.see(lambda: QApplication.clipboard().setText(str(path)))
        self.press(Qt.Key.Key_V, CTRL)
        self.settle()
        if self.hands.see(lambda: QApplication.activePopupWidget() is not None):
            self.press(Qt.Key.Key_Escape)  # what the field suggests is another file
        self.click("Open", dialog)
        self.wait("the dialog closes", lambda: self._modal() is not dialog)

    def fill_line(self, field: QLineEdit, text: str) -> None:
        """Replace what a line holds."""
        self.hands.click(field)
        self.press(Qt.Key.Key_A, CTRL)
        self.hands.type(text)

    # Timeline

    @property
    def canvas(self) -> TimelineCanvas:
        """The painted timeline."""
        return self.window.timeline.canvas

    def place(self, frame: int, y: int = STRIP) -> QPoint:
        """Where a frame lies in the timeline."""
        return QPoint(round(self.canvas.span.x(frame + 0.5)), y)

    def click_frame(self, frame: int, held: Qt.KeyboardModifier = BARE, y: int = STRIP) -> None:
        """Click on a frame in the timeline."""
        self.hands.click_at(self.canvas, self.hands.see(lambda: self.place(frame, y)), held)


def _words(widget: QWidget) -> str:
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
