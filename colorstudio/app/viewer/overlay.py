"""What is written over the pictures: which is which, and what is stored under the cursor."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

_INK = QColor(236, 236, 236)
_GROUND = QColor(20, 20, 20, 190)
_LINE = QColor(245, 245, 245)
_LINE_EDGE = QColor(0, 0, 0, 140)
_PAD_X, _PAD_Y, _MARGIN = 8.0, 3.0, 8.0
_KNOB = 12.0
_LEAST = 5  # letters of a label that say something


def draw_tag(painter: QPainter, text: str, place: QRectF, corner: Qt.AlignmentFlag) -> None:
    """A small label in a corner of ``place``; shortened, or left out, where it would not fit."""
    metrics = QFontMetricsF(painter.font())
    room = place.width() - 2 * _MARGIN - 2 * _PAD_X
    height = metrics.height() + 2 * _PAD_Y
    if room < metrics.horizontalAdvance(text[:_LEAST]) or height + 2 * _MARGIN > place.height():
        return
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    width = metrics.horizontalAdvance(text) + 2 * _PAD_X
    right, bottom = corner & Qt.AlignmentFlag.AlignRight, corner & Qt.AlignmentFlag.AlignBottom
    box = QRectF(
        place.right() - _MARGIN - width if right else place.left() + _MARGIN,
        place.bottom() - _MARGIN - height if bottom else place.top() + _MARGIN,
        width,
        height,
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(_INK)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_wipe_line(painter: QPainter, x: float, top: float, bottom: float) -> None:
    """The line between the pictures, with a knob to take hold of."""
    for color, width in ((_LINE_EDGE, 4.0), (_LINE, 1.5)):
        painter.setPen(QPen(color, width))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    middle = QPointF(x, (top + bottom) / 2)
    painter.setPen(QPen(_LINE, 1.5))
    painter.setBrush(_GROUND)
    painter.drawEllipse(middle, _KNOB, _KNOB)
    for side in (-1, 1):
        tip = middle + QPointF(side * 7, 0)
        for slope in (-3.5, 3.5):
            painter.drawLine(tip, tip + QPointF(-side * 3.5, slope))
