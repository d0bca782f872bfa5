"""``colorstudio live`` with a window and nothing else of the studio."""

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from colorstudio import __version__
from colorstudio.app.base.language import speak
from colorstudio.app.base.theme import apply_theme
from colorstudio.app.live.window import LiveWindow
from colorstudio.app.shell.signals import SignalCloser
from colorstudio.app.work.backend import EngineBackend
from colorstudio.engine.camera.session import LiveFigures, LiveWish
from colorstudio.resources import icon


def run_live(wish: LiveWish, on_end: Callable[[LiveFigures], None]) -> int:
    """Watch until the window is closed; ``on_end`` hears how well it kept up."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("ColorStudio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("colorstudio")
    app.setWindowIcon(QIcon(str(icon())))
    speak()
    apply_theme(app)
    backend = EngineBackend(wish.model, wish.device)
    backend.start()
    window = LiveWindow(backend, wish)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # it is needed to the end
    window.ended.connect(on_end)
    window.show()
    closer = SignalCloser(window)
    code = app.exec()
    closer.stop()
    backend.shutdown()
    return code
