"""The thumbnail of a take with what it is marked as: shown, starred, A or B."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPen, QPixmap

from colorstudio.app.base import theme
from colorstudio.app.base.icons import icon

SIZE = QSize(108, 81)

_BADGE = 18.0
_MARGIN = 4.0


def take_icon(
    image: QImage | None, ratio: float, *, shown: bool, starred: bool, mark: str
) -> QIcon:
    """Its colours stay when it is selected: they are what one looks at."""
    pixmap = _canvas(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    place = _placed(image)
    if image is None:
        painter.fillRect(place, theme.PANEL)
    else:
        painter.drawImage(place, image)
    if shown:
        painter.setPen(QPen(theme.LIGHT, 3))
        painter.drawRect(place.adjusted(1.5, 1.5, -1.5, -1.5))
    signs = [name for name, there in (("done", shown), ("star", starred)) if there]
    for number, name in enumerate(signs):
        at = place.topRight() + QPointF(-(_BADGE + _MARGIN) * (number + 1), _MARGIN)
        _draw_badge(painter, at, icon_name=name)
    if mark:
        _draw_badge(painter, place.topLeft() + QPointF(_MARGIN, _MARGIN), letter=mark)
    painter.end()
    result = QIcon(pixmap)
    result.addPixmap(pixmap, QIcon.Mode.Selected)
    return result


def _canvas(ratio: float) -> QPixmap:
    pixmap = QPixmap(SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _placed(image: QImage | None) -> QRectF:
    """As large as it goes, in the middle."""
    size = SIZE.toSizeF()
    if image is not None:
        size = image.size().toSizeF().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    corner = QPointF((SIZE.width() - size.width()) / 2, (SIZE.height() - size.height()) / 2)
    return QRectF(corner, size)


def _draw_badge(painter: QPainter, at: QPointF, *, icon_name: str = "", letter: str = "") -> None:
    box = QRectF(at, QPointF(at.x() + _BADGE, at.y() + _BADGE))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.LIGHT if letter else theme.BASE)
    painter.drawRoundedRect(box, 4, 4)
    if letter:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.BASE)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    else:
        icon(icon_name).paint(painter, box.toRect().adjusted(2, 2, -2, -2))
