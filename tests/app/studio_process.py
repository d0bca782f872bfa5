"""A studio in a process of its own: says what it shows, and takes up the offer after a crash."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from colorstudio.app.shell import main as studio
from colorstudio.app.shell.window import MainWindow

_LOOK_MS = 100


def watch() -> None:
    """Answer boxes, and report each new state of the window once."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if not windows:
        return
    window = windows[0]
    for box in window.findChildren(QMessageBox):
        if box.isVisible():
            say(box.text())
            buttons = {button.text(): button for button in box.findChildren(QPushButton)}
            buttons["Open it again"].click()
    if window.document.is_open and window.document.contents.shots:
        contents = window.document.contents
        say(f"{len(contents.shots)} shots, markers {[m.frame for m in contents.markers]}")
        if "mark" in sys.argv and not contents.markers:
            window.document.toggle_marker(7)
        if "quit" in sys.argv:
            window.close()


def say(line: str) -> None:
    """Every line once."""
    if line not in said:
        said.add(line)
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


said: set[str] = set()

if __name__ == "__main__":
    app = QApplication([])
    timer = QTimer(interval=_LOOK_MS)
    timer.timeout.connect(watch)
    timer.start()
    film = Path(sys.argv[1]) if sys.argv[1] != "-" else None
    sys.exit(studio.run_studio(film))
