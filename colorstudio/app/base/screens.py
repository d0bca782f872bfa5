"""Windows no larger than the screen that they open on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_AROUND = 60  # pixels left free, for frames of windows and bars of the desktop


def room_on_screen(window: QWidget) -> QSize:
    """Of the screen that a window opens on."""
    return (window.parentWidget() or window).screen().availableSize()


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or as much of it as the screen has room for."""
    room = room_on_screen(window)
    window.resize(min(width, room.width() - _AROUND), min(height, room.height() - _AROUND))
