"""Small pictures of colours, and buttons that carry one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QToolButton

from colorstudio.app.base import theme
from colorstudio.app.points.colours import Rgb

_SIDE = 18


def swatch_icon(*colours: Rgb, side: int = _SIDE, hollow: bool = False) -> QIcon:
    """One colour, or several side by side; a hollow one lies on another frame."""
    icon = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(QSize(side, side) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        _draw(painter, colours, side, hollow)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon


def _draw(painter: QPainter, colours: tuple[Rgb, ...], side: int, hollow: bool) -> None:
    place = QRectF(1, 1, side - 2, side - 2)
    if hollow:
        painter.setPen(QPen(QColor(*colours[0]), 3.5))
        painter.drawEllipse(place.adjusted(2.5, 2.5, -2.5, -2.5))
        painter.setPen(QPen(theme.MUTED, 1))
        painter.drawEllipse(place)
        return
    width = place.width() / len(colours)
    painter.setPen(Qt.PenStyle.NoPen)
    for number, rgb in enumerate(colours):
        painter.setBrush(QColor(*rgb))
        painter.drawRect(QRectF(place.left() + number * width, place.top(), width, place.height()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.MUTED, 1))
    painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3)


class SwatchButton(QToolButton):
    """Chooses a colour when pressed."""

    def __init__(self, rgb: Rgb, name: str) -> None:
        super().__init__()
        self.rgb = rgb
        self.setIcon(swatch_icon(rgb, side=20))
        self.setIconSize(QSize(20, 20))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setStyleSheet("padding: 2px;")
