"""``colorstudio live`` with a window and nothing else of the studio."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from colorstudio.app.live.window import LiveWindow
from colorstudio.app.shell.application import our_application
from colorstudio.app.shell.signals import SignalCloser
from colorstudio.app.work.backend import EngineBackend
from colorstudio.engine.camera.session import LiveFigures, LiveWish


def run_live(wish: LiveWish, on_end: Callable[[LiveFigures], None]) -> int:
    """Watch until the window is closed; ``on_end`` hears how well it kept up."""
    app = our_application()
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
