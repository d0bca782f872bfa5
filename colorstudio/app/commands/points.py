"""Colour points: the tool, its colour, and files of points."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from colorstudio.hints.points import GREY

if TYPE_CHECKING:
    from colorstudio.app.window import MainWindow


class PointCommands(QObject):
    """The Colour menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.points

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        desk = self._desk
        return {
            "point.tool": desk.toggle,
            "point.brush": self._toggle_brush,
            "point.pick": desk.pick_next,
            "point.grey": lambda: desk.choose(GREY),
            "point.smaller": lambda: desk.scale_radius(up=False),
            "point.larger": lambda: desk.scale_radius(up=True),
            "point.delete": desk.editor.delete,
            "point.leave": lambda: desk.switch(on=False),
        }

    def _toggle_brush(self) -> None:
        self._desk.switch(on=True)
        self._desk.paint_strokes(not self._desk.tool.paints)
