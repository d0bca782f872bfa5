"""Windows no larger than the screen that they open on."""

from PySide6.QtWidgets import QWidget

_AROUND = 60  # pixels left free, for frames of windows and bars of the desktop


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or as much of it as the screen has room for."""
    parent = window.parentWidget()
    room = (parent or window).screen().availableSize()
    window.resize(min(width, room.width() - _AROUND), min(height, room.height() - _AROUND))
