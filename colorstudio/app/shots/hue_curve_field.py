"""A curve over hue, drawn with the mouse or the keys."""

import math
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy

from colorstudio.app.base import theme
from colorstudio.app.base.handle_field import HandleField
from colorstudio.app.base.hue_paint import hue_image
from colorstudio.chroma.grade import CURVES
from colorstudio.chroma.hue_curve import CIRCLE, LEAST_GAP, HueCurve

_HEIGHT = 104
_EDGE = 6.0  # pixels around the field: nodes at its ends are seen whole
_RADIUS = 4.5  # of a node
_GRASP = 9.0  # pixels around a node that still take hold of it
_ANCHORS = 40.0  # degrees to either side of the first node that stay as they are
_DETAIL = 2  # pixels of the field a pixel of its picture
_KEY_STEPS = 90  # of a curve's height for one press
_KEY_DEGREES = 1.0

Node = tuple[float, float]


class HueCurveField(HandleField):
    """Click to add a node, drag to move it, double click to remove it.

    The first node brings one on either side that keep other hues as they are. The picture behind
    the curve is what each hue becomes at that height.
    """

    def __init__(self, setting: str, title: str, tip: str) -> None:
        super().__init__()
        self._setting = setting
        self._low, self._neutral, self._high = CURVES[setting]
        self._curve = HueCurve()
        self._mixed = False
        self._at: int | None = None  # the node that is selected
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(title)
        keys = self.tr(
            "Click to add a node, drag it, double click to remove it.\n"
            "Keys: Insert adds, Delete removes, Left and Right choose, Up, Down, Page up and "
            "Page down move."
        )
        self.setToolTip(f"{tip}\n{keys}")

    @property
    def curve(self) -> HueCurve:
        """As it is drawn."""
        return self._curve

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, _HEIGHT)

    def show_values(self, curves: Sequence[HueCurve]) -> None:
        """Show what the shots have: the first one's where they differ, and a word of it."""
        self._mixed = len(set(curves)) > 1
        shown = curves[0] if curves else HueCurve()
        if shown != self._curve:
            self._curve, self._at = shown, None
        self._describe()
        self.update()

    def add(self, hue: float, value: float | None = None) -> None:
        """Put a node at a hue, on the curve as it is unless a value is given."""
        hue %= CIRCLE
        height = self._value_at(hue) if value is None else value
        nodes = list(self._curve.nodes)
        if not nodes:
            nodes = [((hue + away) % CIRCLE, self._neutral) for away in (-_ANCHORS, _ANCHORS)]
        near = next((at for at, node in enumerate(nodes) if _apart(node[0], hue) < LEAST_GAP), None)
        if near is not None:
            hue = nodes.pop(near)[0]
        self._put([*nodes, (hue, self._clipped(height))], hue)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.hold()
        self._at = self._under(event.position())
        if self._at is None:
            self.add(self._hue(event.position().x()), self._value(event.position().y()))
        self._describe()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._held and self._at is not None:
            where = event.position()
            self._move(self._at, (self._hue(where.x()), self._value(where.y())))

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:  # noqa: N802
        self.let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Its first click may have added the node that was meant: a double click adds none."""
        under = self._under(event.position())
        if under is not None:
            self._remove(under)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, nodes = event.key(), self._curve.nodes
        if key in (Qt.Key.Key_Insert, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.add(self._roomiest())
        elif not nodes:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._select((self._chosen() + step) % len(nodes) if self._at is not None else 0)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._select(0 if key == Qt.Key.Key_Home else len(nodes) - 1)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._remove(self._chosen())
        elif key in _MOVES:
            across, up = _MOVES[Qt.Key(key)]
            hue, value = nodes[self._chosen()]
            rise = up * (self._high - self._low) / _KEY_STEPS
            self._move(self._chosen(), (hue + across * _KEY_DEGREES, value + rise))
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> int:
        return self._at or 0

    def _select(self, at: int | None) -> None:
        self._at = at
        self._describe()
        self.update()

    def _roomiest(self) -> float:
        """The middle of the widest gap between nodes."""
        hues = [hue for hue, _ in self._curve.nodes]
        if not hues:
            return CIRCLE / 2
        ahead = [*hues[1:], hues[0] + CIRCLE]
        gap, start = max((b - a, a) for a, b in zip(hues, ahead, strict=True))
        return start + gap / 2

    # Nodes

    def _move(self, at: int, to: Node) -> None:
        """A node goes as far as its neighbours leave it room, and around the circle."""
        nodes = list(self._curve.nodes)
        hue = nodes[at][0]
        turn = (to[0] - hue + CIRCLE / 2) % CIRCLE - CIRCLE / 2
        if len(nodes) > 1:
            behind = (hue - nodes[at - 1][0]) % CIRCLE - LEAST_GAP
            ahead = (nodes[(at + 1) % len(nodes)][0] - hue) % CIRCLE - LEAST_GAP
            turn = min(max(turn, -behind), ahead)
        moved = (hue + turn) % CIRCLE
        nodes[at] = (moved, self._clipped(to[1]))
        self._put(nodes, moved)

    def _remove(self, at: int) -> None:
        nodes = [node for place, node in enumerate(self._curve.nodes) if place != at]
        if all(value == self._neutral for _, value in nodes):
            nodes = []  # anchors of nothing
        self._at = None
        self._put(nodes, None)

    def _put(self, nodes: list[Node], selected: float | None) -> None:
        nodes = sorted((round(hue, 2) % CIRCLE, round(value, 3)) for hue, value in nodes)
        self._curve = HueCurve(tuple(nodes))
        self._mixed = False
        if selected is not None:
            apart = [_apart(hue, selected) for hue, _ in nodes]
            self._at = apart.index(min(apart))
        self._describe()
        self.update()
        self.report(self._curve)

    def _clipped(self, value: float) -> float:
        return min(max(value, self._low), self._high)

    def _value_at(self, hue: float) -> float:
        if not self._curve.nodes:
            return self._neutral
        return float(self._curve.at(np.array([hue], np.float32))[0])

    def _describe(self) -> None:
        count = len(self._curve.nodes)
        if self._mixed:
            words = self.tr("mixed")
        elif self._at is not None:
            hue, value = self._curve.nodes[self._at]
            words = self._reading(hue, value)
        else:
            words = self.tr("1 node") if count == 1 else self.tr("{0} nodes").format(count)
        self.setAccessibleDescription(words)

    def _reading(self, hue: float, value: float) -> str:
        unit = "°" if self._setting == "hue_by_hue" else ""
        sign = "+" if unit and value > 0 else ""
        return f"{hue:.0f}° → {sign}{value:.{0 if unit else 2}f}{unit}"

    # Places

    @cached_property
    def _field(self) -> QRectF:
        return QRectF(_EDGE, _EDGE, self.width() - 2 * _EDGE, self.height() - 2 * _EDGE)

    def resizeEvent(self, _: object) -> None:  # noqa: N802
        for name in ("_field", "_picture"):
            self.__dict__.pop(name, None)

    def place_of(self, hue: float, value: float) -> QPointF:
        """Where a node is drawn."""
        return self._point((hue, value))

    def _point(self, node: Node) -> QPointF:
        field = self._field
        up = (node[1] - self._low) / (self._high - self._low)
        return QPointF(
            field.left() + node[0] / CIRCLE * field.width(), field.bottom() - up * field.height()
        )

    def _hue(self, x: float) -> float:
        """Of a place of the field; its right end is just below where its left end begins."""
        share = (x - self._field.left()) / self._field.width()
        return min(max(share, 0.0), 1 - 1e-4) * CIRCLE

    def _value(self, y: float) -> float:
        field = self._field
        return self._clipped(
            self._low + (field.bottom() - y) / field.height() * (self._high - self._low)
        )

    def _under(self, place: QPointF) -> int | None:
        """The node at a place, if any."""
        away = [math.hypot(*(self._point(node) - place).toTuple()) for node in self._curve.nodes]
        nearest = min(range(len(away)), key=away.__getitem__, default=None)
        return nearest if nearest is not None and away[nearest] <= _GRASP else None

    # Painting

    @cached_property
    def _picture(self) -> QImage:
        """What each hue, from left to right, becomes at each height."""
        width = max(2, int(self._field.width()) // _DETAIL)
        height = max(2, int(self._field.height()) // _DETAIL)
        hues = np.linspace(0, CIRCLE, width, dtype=np.float32)[None].repeat(height, 0)
        values = np.linspace(self._high, self._low, height, dtype=np.float32)[:, None]
        if self._setting == "hue_by_hue":
            return hue_image(hues + values, np.full_like(hues, 0.8))
        return hue_image(hues, values / np.float32(self._high) + np.zeros_like(hues))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        field = self._field
        painter.setOpacity(0.75 if self.isEnabled() else 0.25)
        painter.drawImage(field, self._picture)
        painter.setOpacity(1.0)
        painter.setPen(QPen(theme.FOCUS if self.hasFocus() else theme.EDGE, 1))
        painter.drawRect(field)
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1, Qt.PenStyle.DashLine))
        middle = self._point((0, self._neutral)).y()
        painter.drawLine(QPointF(field.left(), middle), QPointF(field.right(), middle))
        line = self._line()
        for colour, width in ((QColor(0, 0, 0, 150), 3.5), (theme.LIGHT, 1.6)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(line)
        for at, node in enumerate(self._curve.nodes):
            painter.setPen(QPen(QColor(0, 0, 0, 190), 1.2))
            painter.setBrush(QColor("white") if at == self._at else theme.RAISED)
            radius = _RADIUS + (1 if at == self._at else 0)
            painter.drawEllipse(self._point(node), radius, radius)
        self._write(painter)

    def _line(self) -> QPolygonF:
        hues = np.linspace(0, CIRCLE, 181, dtype=np.float32)
        if self._curve.nodes:
            values = self._curve.at(hues % np.float32(CIRCLE))
        else:
            values = np.full_like(hues, self._neutral)
        return QPolygonF(
            [self._point((float(h), float(v))) for h, v in zip(hues, values, strict=True)]
        )

    def _write(self, painter: QPainter) -> None:
        """What is selected, or that the shots differ."""
        words = self.tr("mixed") if self._mixed else ""
        if not words and self._at is not None and self.hasFocus():
            words = self._reading(*self._curve.nodes[self._at])
        if words:
            painter.setFont(theme.small_font(self.font()))
            place = self._field.adjusted(6, 3, -6, -3)
            for colour, shift in ((QColor(0, 0, 0, 200), 1), (QColor("white"), 0)):
                painter.setPen(colour)
                painter.drawText(place.translated(shift, shift), Qt.AlignmentFlag.AlignTop, words)


_MOVES = {
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_PageUp: (1, 0),
    Qt.Key.Key_PageDown: (-1, 0),
}


def _apart(one: float, other: float) -> float:
    return abs((one - other + CIRCLE / 2) % CIRCLE - CIRCLE / 2)
