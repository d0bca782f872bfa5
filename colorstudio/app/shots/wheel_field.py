"""A colour wheel: where its handle stands is the cast of shadows, midtones or highlights."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy

from colorstudio.app.base import theme
from colorstudio.app.base.handle_field import HandleField
from colorstudio.app.base.hue_paint import wheel_image
from colorstudio.chroma.wheels import Wheel

_SIDE = 78
_EDGE = 3.0
_RADIUS = 5.0
_KEY_STEP = 0.02
_RESET = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home)


class WheelField(HandleField):
    """Drag the handle; a double click or Backspace brings it back to the middle.

    Near the middle a way on the wheel does less: casts are corrected there.
    """

    def __init__(self, title: str, tip: str) -> None:
        super().__init__()
        self._wheel = Wheel()
        self._mixed = False
        self._grasp = QPointF()  # from the mouse to the handle
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(title)
        self.setToolTip(f"{tip}\n" + self.tr("Double click or Backspace to reset."))

    @property
    def wheel(self) -> Wheel:
        """As it stands."""
        return self._wheel

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(_SIDE, _SIDE)

    def show_values(self, wheels: Sequence[Wheel]) -> None:
        """Show what the shots have, hollow where they differ."""
        self._mixed = len(set(wheels)) > 1
        self._wheel = wheels[0] if wheels else Wheel()
        self._describe()
        self.update()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.hold()
        away = self._handle() - event.position()
        near = math.hypot(*away.toTuple()) <= 2 * _RADIUS
        self._grasp = away if near else QPointF()
        if not near:
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._held:
            self._drag(event.position())

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:  # noqa: N802
        self.let_go()

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:  # noqa: N802
        self._put(Wheel())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _RESET:
            self._put(Wheel())
        elif event.key() in _STEPS:
            cb, cr = _STEPS[Qt.Key(event.key())]
            self._put(_within(self._wheel.cb + cb * _KEY_STEP, self._wheel.cr + cr * _KEY_STEP))
        else:
            super().keyPressEvent(event)

    def _drag(self, mouse: QPointF) -> None:
        x, y = (mouse + self._grasp - self._middle).toTuple()
        away = min(math.hypot(x, y) / self._reach, 1.0)
        angle = math.atan2(-y, x)
        self._put(_within(away * away * math.cos(angle), away * away * math.sin(angle)))

    def _put(self, wheel: Wheel) -> None:
        self._wheel, self._mixed = wheel, False
        self._describe()
        self.update()
        self.report(wheel)

    def _describe(self) -> None:
        strength = math.hypot(self._wheel.cb, self._wheel.cr)
        hue = math.degrees(math.atan2(self._wheel.cr, self._wheel.cb)) % 360
        words = self.tr("{0}°, {1} %").format(round(hue), round(100 * strength))
        neutral = self.tr("no cast")
        self.setAccessibleDescription(
            self.tr("mixed") if self._mixed else words if strength else neutral
        )

    # Places and painting

    @property
    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    @property
    def _reach(self) -> float:
        return _SIDE / 2 - _EDGE - _RADIUS

    def _handle(self) -> QPointF:
        strength = math.hypot(self._wheel.cb, self._wheel.cr)
        way = self._reach / math.sqrt(strength) if strength else 0.0
        return self._middle + QPointF(self._wheel.cb * way, -self._wheel.cr * way)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0, 0, _SIDE, _SIDE).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        brush = QBrush(QPixmap.fromImage(wheel_image(_SIDE)))
        painter.setOpacity(0.8 if self.isEnabled() else 0.25)
        painter.setBrush(brush)
        painter.setPen(QPen(theme.FOCUS if self.hasFocus() else theme.EDGE, 1.2))
        painter.drawEllipse(disc)
        painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(0, 0, 0, 90), 1))
        middle = self._middle
        for away in (QPointF(4, 0), QPointF(0, 4)):
            painter.drawLine(middle - away, middle + away)
        handle = self._handle()
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1.5))
        painter.drawLine(middle, handle)
        painter.setPen(QPen(QColor(0, 0, 0, 190), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._mixed else QColor("white"))
        painter.drawEllipse(handle, _RADIUS, _RADIUS)


_STEPS = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


def _within(cb: float, cr: float) -> Wheel:
    """A wheel as near as its rim allows, in thousandths."""
    scale = min(1.0, 0.999 / max(math.hypot(cb, cr), 1e-9))
    return Wheel(round(cb * scale, 3), round(cr * scale, 3))
