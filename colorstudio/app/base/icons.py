"""Line icons of the studio, drawn for it, in the colours of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from colorstudio.app.base import theme

_SHAPES = {
    "open": "M3 6.5h6l2 2.5h10v10H3z",
    "save": "M4 4h13l3 3v13H4z M8 4v5h8V4 M8 20v-6h8v6",
    "export": "M12 15V4 M8 8l4-4 4 4 M4 14v6h16v-6",
    "undo": "M9 5L4 10l5 5 M4 10h10a5.5 5.5 0 0 1 0 11h-3",
    "redo": "M15 5l5 5-5 5 M20 10H10a5.5 5.5 0 0 0 0 11h3",
    "play": "M7 4.5v15l12-7.5z",
    "pause": "M8 5v14 M16 5v14",
    "back": "M18 5v14L8 12z M6 5v14",
    "forward": "M6 5v14l10-7z M18 5v14",
    "previous": "M15 5l-7 7 7 7",
    "next": "M9 5l7 7-7 7",
    "colorize": "M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z M9 15a3 3 0 0 0 3 3",
    "shots": "M3 5h18v14H3z M9 5v14 M15 5v14",
    "split": "M12 3v18 M9 7L4 12l5 5 M15 7l5 5-5 5",
    "merge": "M12 3v18 M3 7l5 5-5 5 M21 7l-5 5 5 5",
    "marker": "M6 21V4h11l-3 4 3 4H6",
    "single": "M3 5h18v14H3z",
    "side": "M3 5h18v14H3z M12 5v14",
    "wipe": "M3 5h18v14H3z M12 2v20 M10 12h4",
    "compare": "M4 19L8.500 5l4.500 14 M5.600 14h5.800 M15 12v7 M15 15.500a3 3 0 1 1 0 .01z",
    "recipe": "M5 4h14v16H5z M9 9h6 M9 13h6 M9 17h3",
    "difference": "M3 5h18v14H3z M3 19L21 5",
    "fit": "M4 9V4h5 M20 9V4h-5 M4 15v5h5 M20 15v5h-5",
    "actual": "M4 4h16v16H4z M9 9v6 M15 9v6 M12 10v.1 M12 14v.1",
    "star": "M12 3.5l2.600 5.600 6.100.700-4.5 4.200 1.200 6L12 17l-5.400 3 1.200-6L3.300 9.800"
    "l6.100-.700z",
    "points": "M8 7a3 3 0 1 0 .01 0z M17 13a2.5 2.5 0 1 0 .01 0z M9 17.5a1.8 1.8 0 1 0 .01 0z",
    "object": "M4 8V4h4 M16 4h4v4 M20 16v4h-4 M8 20H4v-4 M12 8a4 4 0 1 0 .01 0z",
    "brush": "M20 4c-6 3-9 6-11 9l2.5 2.5c3-2 6-5.5 8.5-11.500z "
    "M8 14c-3 0-3 3-5 5 3 1 7 1 7.5-2.500z",
    "dropper": "M14 5l5 5 M16.5 7.5l2-2a2.1 2.1 0 0 0-3-3l-2 2 "
    "M14.5 6.500L5 16l-1.5 4.500L8 19l9.5-9.500",
    "palette": "M12 3a9 9 0 1 0 0 18c2 0 1-3 2.5-4.500S21 16 21 12a9 9 0 0 0-9-9z "
    "M8 9v.1 M12.5 7v.1 M16.5 10v.1 M7.5 13.500v.1",
    "trash": "M4 7h16 M9 7V4h6v3 M6 7l1 13h10l1-13 M10 11v6 M14 11v6",
    "dice": "M4 4h16v16H4z M8.3 8.3m-.6 0a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0 "
    "M12 12m-.6 0a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0 "
    "M15.7 15.7m-.6 0a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0",
    "plus": "M12 5v14 M5 12h14",
    "image": "M3 5h18v14H3z M3 16l5-5 5 5 3-3 5 4 M16 9v.1",
    "film": "M3 5h18v14H3z M7 5v14 M17 5v14 M3 9.5h4 M3 14.5h4 M17 9.5h4 M17 14.5h4",
    "clock": "M12 3a9 9 0 1 0 .01 0z M12 7v5l3.5 2",
    "done": "M5 12.5l4.5 4.5L19 7",
    "grey": "M12 4a8 8 0 1 0 .01 0z",
    "running": "M12 4a8 8 0 1 1-8 8",
    "failed": "M12 4L2.5 20h19z M12 10v5 M12 17.5v.1",
    "partly": "M12 4a8 8 0 1 0 .01 0z M12 4v16 M15.500 5.500v13",
    "edited": "M5 19l1-4L16 5l3 3L9 18z",
    "lock": "M6 11h12v9H6z M8.500 11V8a3.500 3.500 0 0 1 7 0v3",
    "close": "M6 6l12 12 M18 6L6 18",
    "explore": "M4 4h7v7H4z M13 4h7v7h-7z M4 13h7v7H4z M13 13h7v7h-7z",
    "scope": "M12 3a9 9 0 1 0 .01 0z M12 3v18 M3 12h18 M8 16l6-8",
    "history": "M4 5v5h5 M4.5 10A8 8 0 1 1 4 14 M12 8v4.5l3 2",
    "keyboard": "M3 6h18v12H3z M7 10v.1 M11 10v.1 M15 10v.1 M8 14h8",
    "download": "M12 4v11 M8 11l4 4 4-4 M4 16v4h16v-4",
    "forbidden": "M12 4a8 8 0 1 0 .01 0z M6.5 6.500l11 11",
    "library": "M4 4h4v16H4z M10 4h4v16h-4z M16.500 4.500l3.500-.500 2 15.500-3.500.500z",
    "folder": "M3 6.5h6l2 2.5h10v10H3z",
}
_FILLED = {"play", "back", "forward"}


@cache
def icon(name: str, color: str = theme.TEXT.name()) -> QIcon:
    """The icon in a colour; greyed where its control is disabled."""
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, theme.DISABLED.name())):
        for side in (16, 20, 32, 40, 64):
            result.addPixmap(_pixmap(name, tint, side), mode)
    return result


def lead_with(button: QAbstractButton, name: str, color: str = theme.TEXT.name()) -> None:
    """Put an icon before a button's words, with room between, which styles give too little of."""
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, theme.DISABLED.name())):
        for side in (16, 32, 48):
            pixmap = QPixmap(QSize(side + side // 4, side))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            _renderer(name, tint).render(painter, QRectF(0, 0, side, side))
            painter.end()
            result.addPixmap(pixmap, mode)
    button.setIcon(result)
    button.setIconSize(QSize(20, 16))


def draw_icon(painter: QPainter, name: str, place: QRectF, color: QColor) -> None:
    """Paint an icon as vectors, sharp at any scale."""
    _renderer(name, color.name()).render(painter, place)


def _pixmap(name: str, color: str, side: int) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, color).render(painter)
    painter.end()
    return pixmap


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    fill = color if name in _FILLED else "none"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{_SHAPES[name]}" '
        f'fill="{fill}" stroke="{color}" stroke-width="1.7" stroke-linecap="round" '
        'stroke-linejoin="round"/></svg>'
    )
    return QSvgRenderer(QByteArray(svg.encode()))
