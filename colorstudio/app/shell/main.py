"""Starts the studio: application, engine, window, and what to do when it all goes wrong."""

import gc
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from colorstudio.app.base.collecting import WindowThreadCollector
from colorstudio.app.document.settings import SettingsFile
from colorstudio.app.shell.application import our_application
from colorstudio.app.shell.crash import Crash, CrashLog
from colorstudio.app.shell.file_types import know_projects_by_name
from colorstudio.app.shell.signals import SignalCloser
from colorstudio.app.shell.update_notice import UpdateNotice
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.work.backend import EngineBackend

_SOON_MS = 50  # the window is on screen by then
_SWITCH_SECONDS = 0.001  # Python's 5 ms would let background threads hold up each paint


def run_studio(path: Path | None = None, language: str | None = None) -> int:
    """Open the studio, with a film or project if one is named; returns the exit code.

    ``language`` None: the system's, where the studio speaks it. Raises UsageError where it does
    not speak the one that is asked for.
    """
    know_projects_by_name()
    app = our_application(language)
    sys.setswitchinterval(_SWITCH_SECONDS)
    crash_log = CrashLog()
    crash = crash_log.begin()
    sys.excepthook = _report_to(crash_log)
    settings_file = SettingsFile()
    backend = EngineBackend(device=settings_file.load().device)
    window = MainWindow(settings_file, backend)
    window.show()
    window.opener.opened.connect(crash_log.opened)
    window.document.closed.connect(lambda: crash_log.opened(None))
    closer = SignalCloser(window, window.job_watch.ask_no_more)
    UpdateNotice(window.kept, window.statusBar(), window)
    QTimer.singleShot(_SOON_MS, backend.start)
    if path:
        window.drops.take([path])
    if crash:
        QTimer.singleShot(_SOON_MS, lambda: _show_crash(window, crash, may_open=path is None))
    gc.freeze()  # what is there by now stays; looking through it would hold the window up
    with WindowThreadCollector():
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
        if app := QApplication.instance():  # dialogs live in its thread, errors in any
            QTimer.singleShot(0, app, lambda: _show_error(str(error)))

    return report


def _show_error(error: str) -> None:
    if window := QApplication.activeWindow():
        words = window.tr("Something went wrong, but your work is saved: {0}").format(error)
        QMessageBox.warning(window, "ColorStudio", words)


def _show_crash(window: MainWindow, crash: Crash, *, may_open: bool) -> None:
    """What happened, and an offer to go on where it ended."""
    words = window.tr("ColorStudio ended unexpectedly last time. Your work was saved.")
    box = QMessageBox(QMessageBox.Icon.Information, "ColorStudio", words, parent=window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setDetailedText(crash.log.read_text(encoding="utf-8", errors="replace"))
    opened = crash.opened
    if opened and may_open:
        box.setInformativeText(window.tr("{0} was open.").format(opened.name))
        again = box.addButton(window.tr("Open it again"), QMessageBox.ButtonRole.AcceptRole)
        again.clicked.connect(lambda: window.opener.open(opened))
        box.setDefaultButton(again)
        box.addButton(window.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    box.open()
