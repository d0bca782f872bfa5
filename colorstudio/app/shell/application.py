"""The Qt application that each of our windows runs in."""

import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from colorstudio import __version__
from colorstudio.app.base.language import speak
from colorstudio.app.base.theme import apply_theme
from colorstudio.resources import icon


def our_application(language: str | None = None) -> QApplication:
    """With our name, look and language; None: the system's, where the studio speaks it.

    Raises UsageError for a language that it does not speak.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("ColorStudio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("colorstudio")
    app.setWindowIcon(QIcon(str(icon())))
    speak(language)
    apply_theme(app)
    return app
