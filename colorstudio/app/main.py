"""Starts the studio: application, engine, window, and what to do when it all goes wrong."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from colorstudio import __version__
from colorstudio.app.backend import EngineBackend
from colorstudio.app.crash import CrashLog
from colorstudio.app.settings import SettingsFile
from colorstudio.app.signals import SignalCloser
from colorstudio.app.theme import apply_theme
from colorstudio.app.window import MainWindow

_SOON_MS = 50  # the window is on screen by then


def run_studio(path: Path | None = None) -> int:
    """Open the studio, with a film or project if one is named; returns the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("ColorStudio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("colorstudio")
    apply_theme(app)
    crash_log = CrashLog()
    former = crash_log.begin()
    sys.excepthook = _report_to(crash_log)
    settings_file = SettingsFile()
    backend = EngineBackend(device=settings_file.load().device)
    window = MainWindow(settings_file, backend)
    window.show()
    closer = SignalCloser(window)
    QTimer.singleShot(_SOON_MS, backend.start)
    if path:
        window.opener.open(path)
    if former:
        QTimer.singleShot(_SOON_MS, lambda: _tell_of_crash(window, former))
    code = app.exec()
    closer.stop()
    backend.shutdown()
    crash_log.end()
    return code


def _report_to(
    crash_log: CrashLog,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """A hook for errors that nobody caught: they are kept, and the window stays."""

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        crash_log.note(text)
        if window := QApplication.activeWindow():
            words = window.tr("Something went wrong, but your work is saved: {0}").format(error)
            QMessageBox.warning(window, "ColorStudio", words)

    return report


def _tell_of_crash(window: MainWindow, log: Path) -> None:
    words = window.tr(
        "ColorStudio ended unexpectedly last time. Your work was saved as you did it; open the "
        "film again to go on."
    )
    box = QMessageBox(QMessageBox.Icon.Information, "ColorStudio", words, parent=window)
    box.setDetailedText(log.read_text(encoding="utf-8", errors="replace"))
    box.open()
