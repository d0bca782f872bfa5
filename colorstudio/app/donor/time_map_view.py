"""Which part of a colour copy stands for which part of the film, as a picture."""

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from colorstudio.app.base import theme
from colorstudio.engine.donor.alignment import Alignment
from colorstudio.engine.donor.time_map import MISSING

_SIZE = QSize(400, 90)
_EDGE = 4.0
_BAND = 8.0  # pixels under the map: what of the film the copy has


class TimeMapView(QWidget):
    """The film from left to right, the copy from bottom to top; gaps where it lacks the film."""

    def __init__(self) -> None:
        super().__init__()
        self._frames, self._copy_frames = 1, 1
        self._found: list[Alignment] = []
        self.setAccessibleName(self.tr("Which part of the copy shows which part of the film"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def start(self, frames: int, copy_frames: int) -> None:
        """Nothing is known yet of films of these lengths."""
        self._frames, self._copy_frames, self._found = frames, copy_frames, []
        self.update()

    def add(self, alignment: Alignment) -> None:
        """A place is known."""
        self._found.append(alignment)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide and flat."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Lines where the copy has the film, a band below that shows what it lacks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        area = inside.adjusted(0, 0, 0, -2 * _BAND)
        band = QRectF(inside.left(), inside.bottom() - _BAND, inside.width(), _BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.RAISED)
        painter.drawRect(area)
        painter.drawRect(band)
        across, up = area.width() / self._frames, area.height() / self._copy_frames
        for one in (stretch for found in self._found for stretch in found.stretches):
            left, width = area.left() + across * one.start, across * (one.stop - one.start)
            piece = QRectF(left, band.top(), max(width, 1.0), band.height())
            painter.fillRect(piece, theme.BUSY if one.first != MISSING else theme.BAD)
            if one.first != MISSING:
                last = one.first + one.step * (one.stop - one.start)
                painter.setPen(QPen(theme.BUSY, 2))
                bottom = area.bottom()
                painter.drawLine(
                    QLineF(left, bottom - up * one.first, left + width, bottom - up * last)
                )
                painter.setPen(Qt.PenStyle.NoPen)
