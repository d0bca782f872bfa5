"""How colour points look over a picture: readable on any ground, selected ones by shape, too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from colorstudio.app.points.colours import Rgb

_DARK = QColor(0, 0, 0, 200)
_LIGHT = QColor(255, 255, 255)
_LEAST = 7.0  # logical pixels: a smaller ring would not be seen
_BAND = 4.5  # of colour
_SAMPLE = 8.0  # radius of the colour beside the mouse
_TICK = 5.0


@dataclass(frozen=True, slots=True)
class Ring:
    """A point or stroke on screen; one that lies on another frame is hollow and dashed."""

    path: Sequence[QPointF]
    radius: float
    rgb: Rgb
    is_here: bool
    is_selected: bool


def draw_ring(painter: QPainter, ring: Ring) -> None:
    """A band of the point's colour between a dark and a light line."""
    outline = _outline(ring.path, max(_LEAST, ring.radius))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(ring):
        painter.setPen(pen)
        painter.drawPath(outline)
    if ring.is_selected:
        _draw_selection(painter, outline.boundingRect().adjusted(-6, -6, 6, 6))


def _pens(ring: Ring) -> list[QPen]:
    """The widest first: each line covers the middle of the one before."""
    if ring.is_here:
        colour = QColor(*ring.rgb)
        return [QPen(_DARK, _BAND + 4), QPen(_LIGHT, _BAND + 2), QPen(colour, _BAND)]
    return [QPen(_DARK, 3.5), QPen(_LIGHT, 1.5, Qt.PenStyle.DashLine)]


def draw_stroke(painter: QPainter, path: Sequence[QPointF], radius: float, rgb: Rgb) -> None:
    """A stroke that is being painted."""
    draw_ring(painter, Ring(path, radius, rgb, is_here=True, is_selected=False))


def draw_brush(painter: QPainter, at: QPointF, radius: float, rgb: Rgb | None) -> None:
    """How large the next point will be, and beside it what colour this place will have."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((_DARK, 2.5), (_LIGHT, 1.0)):
        painter.setPen(QPen(color, width))
        painter.drawEllipse(at, max(2.0, radius), max(2.0, radius))
    if rgb is not None:
        beside = at + QPointF(1, 1) * (max(_LEAST, radius) * 0.7 + _SAMPLE)
        painter.setPen(QPen(_DARK, 4))
        painter.drawEllipse(beside, _SAMPLE, _SAMPLE)
        painter.setPen(QPen(_LIGHT, 1.5))
        painter.setBrush(QColor(*rgb))
        painter.drawEllipse(beside, _SAMPLE, _SAMPLE)


def _outline(path: Sequence[QPointF], radius: float) -> QPainterPath:
    """Around everything that a brush of this radius covers along the path."""
    if len(path) == 1:
        outline = QPainterPath()
        outline.addEllipse(path[0], radius, radius)
        return outline
    line = QPainterPath(path[0])
    for place in path[1:]:
        line.lineTo(place)
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * radius)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(line).simplified()


def _draw_selection(painter: QPainter, box: QRectF) -> None:
    """Corners around what is selected."""
    corners = QPainterPath()
    for x, dx in ((box.left(), _TICK), (box.right(), -_TICK)):
        for y, dy in ((box.top(), _TICK), (box.bottom(), -_TICK)):
            corners.moveTo(x + dx, y)
            corners.lineTo(x, y)
            corners.lineTo(x, y + dy)
    for color, width in ((_DARK, 4.0), (_LIGHT, 2.0)):
        painter.setPen(QPen(color, width))
        painter.drawPath(corners)
