"""A picture in a dialog, as large as there is room, under its title."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from colorstudio.app.base import theme

_SMALLEST = QSize(150, 112)
_WISHED = QSize(250, 188)
_TITLE = 24  # pixels


class PictureBox(QWidget):
    """Shows an image whole; ``note`` stands in its place while there is none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._image: QImage | None = None
        self._note = ""
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage | None, note: str = "") -> None:
        """Show this, or say why there is nothing."""
        self._image, self._note = image, note
        self.setAccessibleDescription(note)
        self.update()

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._image

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a picture of 4:3."""
        return _WISHED + QSize(0, _TITLE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Still to be made out."""
        return _SMALLEST + QSize(0, _TITLE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The title, the ground, and the picture in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(theme.MUTED)
        top = QRectF(0, 0, self.width(), _TITLE)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, self._title)
        place = QRectF(0, _TITLE, self.width(), self.height() - _TITLE)
        painter.fillRect(place, theme.BASE)
        if self._image is None or self._image.isNull():
            painter.drawText(
                place.adjusted(12, 12, -12, -12),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._note,
            )
            return
        size = QSizeF(self._image.size()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF(place.topLeft(), size)
        shown.moveCenter(place.center())
        ratio = self.devicePixelRatioF()
        pixels = (size * ratio).toSize()
        if pixels.width() < self._image.width():
            smooth = Qt.TransformationMode.SmoothTransformation
            aspect = Qt.AspectRatioMode.IgnoreAspectRatio
            painter.drawImage(shown, self._image.scaled(pixels, aspect, smooth))
        else:
            painter.drawImage(shown, self._image)
