"""The mouse over the picture while objects are pointed at."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from colorstudio.app.objects.editor import ObjectEditor
from colorstudio.app.points.colours import Rgb
from colorstudio.app.viewer.tool import PictureMap, Place
from colorstudio.hints.objects import Means, Touch
from colorstudio.hints.points import ColourPoint

_DRAG = 6.0  # logical pixels after which a click is a drag
_STEP = 3.0  # pixels between two places of a stroke
_MOST_PLACES = 200
_HELD, _LEFT = QColor(90, 220, 120), QColor(240, 90, 90)
_DOT = 5.0


class _Does(Enum):
    NOTHING = auto()
    CLICKS = auto()
    BOXES = auto()
    PAINTS = auto()
    WIDENS = auto()


class ObjectTool(QObject):
    """A click holds a thing, a double click the whole of it, one with Ctrl leaves it; a drag boxes,
    one with Shift paints.
    """

    changed = Signal()  # repaint
    left = Signal()
    lays_points = False  # rather than pointing at a thing

    def __init__(
        self,
        editor: ObjectEditor,
        overlay: Callable[[], list[QImage]],
        colour: Callable[[], Rgb],
        parent: QObject | None = None,
    ) -> None:
        """``overlay`` gives what is seen of masks on this frame, one over the other, ``colour``
        that of the next point.
        """
        super().__init__(parent)
        self._editor, self._overlay, self._colour = editor, overlay, colour
        self._does = _Does.NOTHING
        self._means = Means.HELD
        self._from = QPointF()
        self._path: list[Place] = []
        editor.changed.connect(self.changed)

    # Mouse

    def press(self, event: QMouseEvent, where: PictureMap) -> bool:
        place = where.place(event.position())
        if place is None:
            return False
        keys = event.modifiers()
        self._means = Means.LEFT if keys & Qt.KeyboardModifier.ControlModifier else Means.HELD
        paints = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        self._does = _Does.PAINTS if paints else _Does.CLICKS
        if event.type() is QEvent.Type.MouseButtonDblClick and self._may_widen:
            self._does = _Does.WIDENS
        self._from, self._path = event.position(), [place]
        self.changed.emit()
        return True

    def move(self, event: QMouseEvent, where: PictureMap) -> bool:
        far = (event.position() - self._from).manhattanLength() > _DRAG
        if self.lays_points and self._does is _Does.CLICKS and far:
            self._does = _Does.PAINTS
        if self._does is _Does.CLICKS and far and self._means is Means.HELD:
            self._does = _Does.BOXES
        if self._does is _Does.PAINTS:
            self._extend(event.position(), where)
        elif self._does is _Does.BOXES:
            self._path[1:] = [_within(where.unbounded(event.position()))]
        if self._does is not _Does.NOTHING:
            self.changed.emit()
        return self._does is not _Does.NOTHING

    def release(self, event: QMouseEvent, where: PictureMap) -> None:
        does, path = self._does, tuple(self._path)
        self._does, self._path = _Does.NOTHING, []
        if self.lays_points and does is not _Does.NOTHING:
            self._lay(path)
        elif does is _Does.BOXES and len(path) == 2:
            self._editor.touch(path, Means.BOX)
        elif does is _Does.WIDENS:
            self._editor.widen()
        elif does in (_Does.CLICKS, _Does.PAINTS):
            self._editor.touch(path, self._means)
        self.changed.emit()

    def leave(self) -> None:
        """Nothing is drawn at the mouse."""

    def key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                if self.lays_points:
                    self._editor.forget_points()
                else:
                    self._editor.forget_touches()
            case _:
                return False
        return True

    def cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor

    @property
    def _may_widen(self) -> bool:
        return not self.lays_points and self._means is Means.HELD

    def _lay(self, path: tuple[Place, ...]) -> None:
        if self._means is Means.LEFT:
            self._editor.take_point_off(path[0])
        else:
            self._editor.lay_point(path, self._colour())

    def _extend(self, at: QPointF, where: PictureMap) -> None:
        last = where.point(self._path[-1])
        if (at - last).manhattanLength() >= _STEP and len(self._path) < _MOST_PLACES:
            self._path.append(_within(where.unbounded(at)))

    # Painting

    def paint(self, painter: QPainter, where: PictureMap) -> None:
        painter.save()
        painter.setClipRect(where.seen.adjusted(-1, -1, 1, 1))
        whole = QRectF(where.point((0, 0)), where.point((1, 1)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for image in self._overlay():
            painter.drawImage(whole, image)
        for touch in () if self.lays_points else self._editor.touches_here():
            _draw(painter, touch, where)
        for point in self._editor.points_here():
            _draw_point(painter, point, where)
        if self._does in (_Does.BOXES, _Does.PAINTS):
            means = Means.BOX if self._does is _Does.BOXES else self._means
            _draw_path(painter, [where.point(p) for p in self._path], means)
        painter.restore()


def _draw(painter: QPainter, touch: Touch, where: PictureMap) -> None:
    _draw_path(painter, [where.point(place) for place in touch.path], touch.means)


def _draw_point(painter: QPainter, point: ColourPoint, where: PictureMap) -> None:
    """In its own colour, with a rim."""
    path = [where.point(place) for place in point.path]
    for pen in (QPen(QColor(255, 255, 255), 6), QPen(QColor(*point.rgb), 4)):
        painter.setPen(pen)
        painter.drawPolyline(path)
    painter.setPen(QPen(QColor(255, 255, 255), 2))
    painter.setBrush(QColor(*point.rgb))
    painter.drawEllipse(path[0], _DOT + 1, _DOT + 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_path(painter: QPainter, path: list[QPointF], means: Means) -> None:
    """A dot, a line or a box, dark-rimmed so that it is seen on any picture."""
    colour = _LEFT if means is Means.LEFT else _HELD
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor(0, 0, 0, 160), 4), QPen(colour, 2)):
        painter.setPen(pen)
        if means is Means.BOX and len(path) == 2:
            painter.drawRect(QRectF(*path).normalized())
        elif len(path) > 1:
            painter.drawPolyline(path)
    if means is not Means.BOX and len(path) == 1:
        painter.setPen(QPen(QColor(0, 0, 0, 200), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(path[0], _DOT, _DOT)
        if means is Means.WHOLE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2))
            painter.drawEllipse(path[0], 2 * _DOT, 2 * _DOT)


def _within(place: Place) -> Place:
    x, y = (min(max(value, 0.0), 1.0) for value in place)
    return x, y
