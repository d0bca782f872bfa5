"""A picture whose places can be pointed at, by the mouse or the keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from colorstudio.app.base import theme

_SMALLEST, _WISHED = QSize(320, 220), QSize(640, 460)
_STEP = 0.01  # of the picture, for one press of an arrow
_ARM, _GAP = 9.0, 3.0  # of the cross, in pixels


class SamplePicture(QWidget):
    """``pointed`` brings a place, as fractions of width and height, and whether Shift was down."""

    pointed = Signal(float, float, bool)

    def __init__(self, title: str, tip: str) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._note = ""
        self._at = QPointF(0.5, 0.5)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage | None, note: str = "") -> None:
        """Show this, or say why there is nothing."""
        self._image, self._note = image, note
        self.setAccessibleDescription(note)
        self.setCursor(Qt.CursorShape.CrossCursor if image else Qt.CursorShape.ArrowCursor)
        self.update()

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._image

    def sizeHint(self) -> QSize:  # noqa: N802
        return _WISHED

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return _SMALLEST

    def point_at(self, x: float, y: float) -> QPointF:
        """Where a place of the picture is seen."""
        shown = self._shown
        return QPointF(shown.left() + x * shown.width(), shown.top() + y * shown.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        shown = self._shown
        if event.button() is not Qt.MouseButton.LeftButton or not shown.contains(event.position()):
            return
        away = event.position() - shown.topLeft()
        self._at = QPointF(away.x() / shown.width(), away.y() / shown.height())
        self._point(event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _WAYS:
            x, y = _WAYS[Qt.Key(event.key())]
            self._at = QPointF(_inside(self._at.x() + x), _inside(self._at.y() + y))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._point(event.modifiers())
        else:
            super().keyPressEvent(event)

    def _point(self, modifiers: Qt.KeyboardModifier) -> None:
        if self._image is not None:
            more = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.pointed.emit(self._at.x(), self._at.y(), more)

    @property
    def _shown(self) -> QRectF:
        """Where the picture lies: whole, and in the middle."""
        place = QRectF(self.rect())
        if self._image is None:
            return QRectF()
        size = QSizeF(self._image.size()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF(place.topLeft(), size)
        shown.moveCenter(place.center())
        return shown

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.BASE)
        if self._image is None:
            painter.setPen(theme.MUTED)
            painter.drawText(
                QRectF(self.rect()).adjusted(24, 24, -24, -24),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._note,
            )
            return
        painter.drawImage(self._shown, self._image)
        if self.hasFocus():
            self._draw_cross(painter)

    def _draw_cross(self, painter: QPainter) -> None:
        middle = self.point_at(self._at.x(), self._at.y())
        for colour, width in ((QColor(0, 0, 0, 170), 3.0), (QColor("white"), 1.2)):
            painter.setPen(QPen(colour, width))
            for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
                painter.drawLine(middle + way * _GAP, middle + way * _ARM)


_WAYS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


def _inside(value: float) -> float:
    return min(max(value, 0.0), 1.0 - 1e-6)
