"""The mouse over the picture while colour points are laid."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from colorstudio.app.points.colours import Rgb
from colorstudio.app.points.editor import PlacedPoint, PointEditor
from colorstudio.app.points.live import LivePreview
from colorstudio.app.points.rings import Ring, draw_brush, draw_ring, draw_stroke
from colorstudio.app.viewer.tool import PictureMap, Place
from colorstudio.hints.points import ColourPoint

_GRASP = 10.0  # logical pixels around a point that still take hold of it
_DRAG = 4.0  # pixels after which a click is a drag
_STEP = 3.0  # pixels between two places of a stroke
_MOST_PLACES = 200  # of a stroke


class _Does(Enum):
    NOTHING = auto()
    CLICKS = auto()  # and lays a point when let go
    MOVES = auto()
    PAINTS = auto()
    PANS = auto()


class PointTool(QObject):
    """Click to lay a point, drag one to move it, drag with Shift or in brush mode to paint.

    ``picked`` asks for the colour at a place: by Ctrl and a click, or the dropper's next click.
    """

    changed = Signal()  # repaint
    picked = Signal(object)  # a Place
    left = Signal()

    def __init__(
        self,
        editor: PointEditor,
        live: LivePreview,
        looks_at: Callable[[Place], Rgb | None],
        parent: QObject | None = None,
    ) -> None:
        """``looks_at`` gives what colour a click would give a place."""
        super().__init__(parent)
        self._editor, self._live, self._looks_at = editor, live, looks_at
        self.paints = False  # a drag paints a stroke
        self.picks = False  # the next click takes up a colour
        self._does = _Does.NOTHING
        self._from = QPointF()
        self._held: tuple[PlacedPoint, Place] | None = None  # and where it was taken hold of
        self._path: list[Place] = []  # of the stroke, or of the point that is moved
        self._hover: QPointF | None = None
        editor.changed.connect(self.changed)

    # Mouse

    def press(self, event: QMouseEvent, where: PictureMap) -> bool:
        place = where.place(event.position())
        if place is None:
            return False
        self._from, self._path = event.position(), []
        if self.picks or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.picks = False
            self.picked.emit(place)
            return True
        under = self._under(event.position(), where)
        brush = self.paints or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if under is not None and not brush:
            self._does, self._held = _Does.MOVES, (under, place)
            self._editor.select(under.point.id, self._editor.frame)
        else:
            self._does = _Does.PAINTS if brush else _Does.CLICKS
            self._path = [place]
        self.changed.emit()
        return True

    def move(self, event: QMouseEvent, where: PictureMap) -> bool:
        self._hover = event.position()
        far = (event.position() - self._from).manhattanLength() > _DRAG
        if self._does is _Does.CLICKS and far:
            self._does = _Does.PANS
        if self._does is _Does.PAINTS:
            self._extend(event.position(), where)
        elif self._does is _Does.MOVES and self._held and (far or self._path):
            self._drag(self._held, where.unbounded(event.position()))
        self.changed.emit()
        return self._does in (_Does.MOVES, _Does.PAINTS)

    def release(self, event: QMouseEvent, where: PictureMap) -> None:
        does, held, path = self._does, self._held, self._path
        self._does, self._held, self._path = _Does.NOTHING, None, []
        if does in (_Does.CLICKS, _Does.PAINTS):
            self._editor.place(*path)
        elif does is _Does.MOVES and held and path:
            self._editor.move(held[0].point, tuple(path))
        self.changed.emit()

    def leave(self) -> None:
        self._hover = None
        self.changed.emit()

    def key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape if self.picks:
                self.picks = False
                self.changed.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._editor.delete()
            case _:
                return False
        return True

    def cursor(self) -> Qt.CursorShape:
        if self.picks:
            return Qt.CursorShape.PointingHandCursor
        if self._does is _Does.MOVES:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.CrossCursor

    def _extend(self, at: QPointF, where: PictureMap) -> None:
        last = where.point(self._path[-1])
        if (at - last).manhattanLength() >= _STEP and len(self._path) < _MOST_PLACES:
            self._path.append(_within(where.unbounded(at)))

    def _drag(self, held: tuple[PlacedPoint, Place], to: Place) -> None:
        """All of the point's places go along, as far as the picture reaches."""
        (placed, start), path = held, held[0].point.path
        by = to[0] - start[0], to[1] - start[1]
        self._path = [_within((x + by[0], y + by[1])) for x, y in path]
        moved = _with_path(placed.point, self._path)
        others = tuple(p for p in self._editor.here() if p.id != moved.id)
        self._live.hold((*others, moved))

    def _under(self, at: QPointF, where: PictureMap) -> PlacedPoint | None:
        """The uppermost point that the mouse would take hold of."""
        here = [PlacedPoint(self._editor.frame, point) for point in self._editor.here()]
        for placed in [*reversed(here), *self._editor.elsewhere()]:
            reach = max(_GRASP, where.length(placed.point.radius))
            if any(_distance(where.point(p), at) <= reach for p in placed.point.path):
                return placed
        return None

    # Painting

    def paint(self, painter: QPainter, where: PictureMap) -> None:
        painter.save()
        painter.setClipRect(where.seen.adjusted(-1, -1, 1, 1))
        for placed in self._editor.elsewhere():
            if not self._is_held(placed.point):
                self._draw(painter, placed.point, where, is_here=False)
        for point in self._editor.here():
            if not self._is_held(point):
                self._draw(painter, point, where, is_here=True)
        if self._held is not None:
            point = self._held[0].point
            moved = _with_path(point, self._path) if self._path else point
            self._draw(painter, moved, where, is_here=True)
        elif self._does is _Does.PAINTS:
            path = [where.point(place) for place in self._path]
            draw_stroke(painter, path, where.length(self._editor.radius), self._rgb)
        elif self._hover is not None and (place := where.place(self._hover)) is not None:
            radius = 0.0 if self.picks else where.length(self._editor.radius)
            draw_brush(painter, self._hover, radius, self._looks_at(place))
        painter.restore()

    def _draw(
        self, painter: QPainter, point: ColourPoint, where: PictureMap, *, is_here: bool
    ) -> None:
        selected = self._editor.is_selected(point.id)
        path = [where.point(place) for place in point.path]
        draw_ring(painter, Ring(path, where.length(point.radius), point.rgb, is_here, selected))

    def _is_held(self, point: ColourPoint) -> bool:
        return self._held is not None and self._held[0].point.id == point.id

    @property
    def _rgb(self) -> Rgb:
        return self._editor.colours.rgb


def _with_path(point: ColourPoint, path: list[Place]) -> ColourPoint:
    return ColourPoint(point.id, tuple(path), point.rgb, point.radius)


def _within(place: Place) -> Place:
    x, y = (min(max(value, 0.0), 1.0) for value in place)
    return x, y


def _distance(a: QPointF, b: QPointF) -> float:
    return float(((a.x() - b.x()) ** 2 + (a.y() - b.y()) ** 2) ** 0.5)
