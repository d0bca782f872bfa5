"""Paints the strip of quality: confidence rises above a line, flicker hangs below it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from colorstudio.app.base import theme
from colorstudio.app.timeline.contents import Track
from colorstudio.app.timeline.scene import Scene
from colorstudio.app.timeline.span import MARGIN, VisibleSpan
from colorstudio.engine.problems import HIGH, LOW

_TOP, _BOTTOM = 3, 4  # margins
_FLICKER_HEIGHT = 22  # pixels below the line
_FULL_FLICKER = 3 * HIGH
_FLICKER_SCALE = np.float32(1 / _FULL_FLICKER)
_GROUND = QColor(24, 24, 24)  # of the labels, which lie on the bars


def paint_quality(painter: QPainter, scene: Scene) -> None:
    """The worst value beneath each column of pixels, so that a single bad frame is seen."""
    row = _row(scene)
    painter.fillRect(row, theme.WINDOW)
    above, below = _lanes(scene)
    contents, ratio = scene.contents, scene.pixel_ratio
    sure, restless = (
        worst.reduceat(*by_column(track, scene.span, above, ratio))
        for worst, track in ((np.fmin, contents.confidence), (np.fmax, contents.flicker))
    )
    painter.drawImage(above, _bars(sure, sure < LOW, above.height() * ratio))
    hanging = _bars(restless * _FLICKER_SCALE, restless > HIGH, below.height() * ratio)
    painter.drawImage(below, hanging.flipped(Qt.Orientation.Vertical))
    painter.fillRect(QRectF(0, above.bottom(), row.width(), 1), theme.EDGE)
    _paint_threshold(painter, above.bottom() - LOW * above.height(), row.width())
    _paint_threshold(painter, below.top() + below.height() * HIGH / _FULL_FLICKER, row.width())


def paint_labels(painter: QPainter, scene: Scene) -> None:
    """Over all that moves, so that they can be read wherever the playhead is."""
    above, below = _lanes(scene)
    painter.setFont(theme.small_font(scene.font))
    _paint_label(painter, QCoreApplication.translate("timeline", "Confidence"), above)
    _paint_label(painter, QCoreApplication.translate("timeline", "Flicker"), below)


def _row(scene: Scene) -> QRectF:
    return scene.rows.quality.adjusted(0, _TOP, 0, -_BOTTOM)


def _lanes(scene: Scene) -> tuple[QRectF, QRectF]:
    """Of confidence and of flicker: as wide as the film is seen, with a line between them."""
    row = _row(scene)
    middle = round(row.bottom()) - _FLICKER_HEIGHT - 1
    left, right = max(0, scene.span.x(0)), min(row.width(), scene.span.x(scene.frame_count))
    above = QRectF(left, row.top(), right - left, middle - row.top())
    return above, QRectF(left, middle + 1, right - left, _FLICKER_HEIGHT)


def by_column(
    track: Track, span: VisibleSpan, lane: QRectF, ratio: float
) -> tuple[Track, NDArray[np.int64]]:
    """The part of a track that lies in a lane, and where in it each device pixel's frames begin."""
    columns = np.arange(max(1, round(lane.width() * ratio)))
    edges = (span.place(lane.left()) + columns / (span.scale * ratio)).astype(int)
    if not len(track):
        return np.full(1, np.nan, np.float32), np.zeros_like(edges)
    edges = edges.clip(0, len(track) - 1)
    stop = max(int(np.ceil(span.place(lane.right()))), edges[-1] + 1)
    return track[edges[0] : stop], edges - edges[0]


def _bars(values: Track, bad: NDArray[np.bool_], height: float) -> QImage:
    """Bars from the bottom up, as high as ``values`` in [0, 1]; the bad ones lighter."""
    rows = max(1, round(height))
    tops = np.rint(rows * (1 - np.nan_to_num(values).clip(0, 1)))
    filled = np.arange(rows)[:, None] >= tops
    colors = np.where(bad, np.uint32(theme.WARN.rgba()), np.uint32(theme.DISABLED.rgba()))
    pixels = np.where(filled, colors, np.uint32(0)).astype(np.uint32)
    size = pixels.shape[1], rows
    return QImage(pixels.data, *size, 4 * size[0], QImage.Format.Format_ARGB32_Premultiplied).copy()


def _paint_threshold(painter: QPainter, y: float, width: float) -> None:
    painter.setPen(QPen(theme.MUTED, 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(0, round(y) + 0.5), QPointF(width, round(y) + 0.5))


def _paint_label(painter: QPainter, text: str, lane: QRectF) -> None:
    metrics = painter.fontMetrics()
    place = QRectF(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 2)
    place.moveTopLeft(QPointF(MARGIN, round(lane.center().y() - place.height() / 2)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(theme.TEXT)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
