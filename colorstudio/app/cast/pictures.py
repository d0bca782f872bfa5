"""Small pictures of objects: the part of a frame that shows one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from colorstudio.app.base import theme
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.exemplars.candidates import icon_of
from colorstudio.app.viewer.thumbnails import Thumbnail, ThumbnailService
from colorstudio.engine.cast import around
from colorstudio.hints.objects import Touch

PICTURE = QSize(64, 48)
_RETRY_MS = 700  # the timeline's wishes for pictures may push ours aside
_LEAST = 0.35  # of the frame's height and width that a picture shows
_EDGE = 5  # pixels of the object's colour


class CastPictures(QObject):
    """Cuts pictures out of the thumbnails that there are; the others are asked for."""

    changed = Signal()

    def __init__(
        self, document: StudioDocument, thumbnails: ThumbnailService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._thumbnails = document, thumbnails
        self._wanted: set[int] = set()
        self._retry = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self.changed)
        thumbnails.ready.connect(self._hear)
        document.closed.connect(self._forget)

    def icon(
        self, frame: int, touches: Sequence[Touch], rgb: tuple[int, int, int] | None, ratio: float
    ) -> QIcon:
        """What was pointed at on a frame, on the edge the colour that it has."""
        contents = self._document.contents
        version = hash((tuple(contents.choices), frame))
        image = self._thumbnails.image(Thumbnail(frame, frame + 1), version)
        if image is None:
            self._wanted.add(frame)
            self._retry.start()
            blank = QPixmap(PICTURE)
            blank.fill(theme.RAISED)
            return QIcon(blank)
        return icon_of(_cut(image, touches, rgb), ratio, PICTURE)

    def _hear(self, made: Thumbnail) -> None:
        if made.frame in self._wanted and made.stop == made.frame + 1:
            self._wanted.discard(made.frame)
            self.changed.emit()

    def _forget(self) -> None:
        self._retry.stop()
        self._wanted.clear()


def _cut(image: QImage, touches: Sequence[Touch], rgb: tuple[int, int, int] | None) -> QImage:
    (x0, y0), (x1, y1) = around(touches)
    side = max(_LEAST, x1 - x0, y1 - y0)
    width, height = round(side * image.width()), round(side * image.height())
    left = round((x0 + x1) / 2 * image.width() - width / 2)
    top = round((y0 + y1) / 2 * image.height() - height / 2)
    left = min(max(0, left), image.width() - width)
    top = min(max(0, top), image.height() - height)
    cut = image.copy(QRect(left, top, width, height))
    if rgb is not None:
        painter = QPainter(cut)
        edge = max(2, round(_EDGE * cut.height() / PICTURE.height()))
        painter.fillRect(0, cut.height() - edge, cut.width(), edge, QColor(*rgb))
        painter.end()
    return cut
