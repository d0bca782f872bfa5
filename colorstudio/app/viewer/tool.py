"""What works on the picture with the mouse, in place of panning."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from colorstudio.app.viewer.framing import Framing

Place = tuple[float, float]
"""(x, y) as fractions of the upright picture's width and height."""


class PictureMap:
    """Between the viewer's places, in logical pixels, and those of the picture that has colour."""

    def __init__(self, framing: Framing, pixel_ratio: float) -> None:
        self._pane = framing.panes[-1]
        self._view, self._size, self._ratio = framing.view, framing.picture, pixel_ratio
        left, top, right, bottom = (side / pixel_ratio for side in framing.seen_part(self._pane))
        line = framing.wipe_x
        if line is not None:  # points are laid on both sides of the line
            left = max(0.0, self._view.to_pane((0, 0), self._pane.size)[0] / pixel_ratio)
        self.seen = QRectF(left, top, right - left, bottom - top)

    def place(self, at: QPointF) -> Place | None:
        """The picture's place under a point of the viewer; None beside the picture."""
        x, y = self.unbounded(at)
        return (x, y) if self.seen.contains(at) and 0 <= x <= 1 and 0 <= y <= 1 else None

    def unbounded(self, at: QPointF) -> Place:
        """The same, also beside the picture."""
        device = at.x() * self._ratio - self._pane.x, at.y() * self._ratio - self._pane.y
        x, y = self._view.to_picture(device, self._pane.size)
        return x / self._size[0], y / self._size[1]

    def point(self, place: Place) -> QPointF:
        """Where a place of the picture is seen."""
        film = place[0] * self._size[0], place[1] * self._size[1]
        x, y = self._view.to_pane(film, self._pane.size)
        return QPointF((x + self._pane.x) / self._ratio, (y + self._pane.y) / self._ratio)

    def length(self, fraction: float) -> float:
        """Of the picture's shorter side, in logical pixels."""
        return fraction * min(self._size) * self._view.scale / self._ratio


class Veil(Protocol):
    """Lies over the picture, beneath whatever tool works on it."""

    def paint(self, painter: QPainter, where: PictureMap) -> None:
        """Draw over the picture, in logical pixels."""


class ViewerTool(Protocol):
    """Gets the viewer's mouse and keys first; what it refuses, the viewer does as ever."""

    def press(self, event: QMouseEvent, where: PictureMap) -> bool:
        """The left button went down; whether the tool takes it."""

    def move(self, event: QMouseEvent, where: PictureMap) -> bool:
        """The mouse moved; whether the tool holds it."""

    def release(self, event: QMouseEvent, where: PictureMap) -> None:
        """The button was let go."""

    def leave(self) -> None:
        """The mouse left the viewer."""

    def key(self, event: QKeyEvent) -> bool:
        """A key that is nobody's shortcut; whether the tool takes it."""

    def cursor(self) -> Qt.CursorShape:
        """What the mouse looks like over the picture."""

    def paint(self, painter: QPainter, where: PictureMap) -> None:
        """Draw over the picture, in logical pixels."""
