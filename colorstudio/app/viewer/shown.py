"""The pictures of one frame as the viewer paints them: reduced once, if they were not before."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from colorstudio.app.viewer.cache import ReadyPicture
from colorstudio.app.viewer.compare import Content, Pane
from colorstudio.app.viewer.images import difference, reduced
from colorstudio.app.viewer.view import Size, View

_SHARP_FROM = 3.0  # device pixels for a film pixel, from which on those are shown as squares


class ShownFrame:
    """Original, colour and their difference times ``gain``.

    ``size`` is the film's; images may be smaller. Where the picture brings copies of the size
    that is painted, painting is copying.
    """

    def __init__(self, size: Size, picture: ReadyPicture, gain: float = 2.0) -> None:
        self.size = size
        self.pair = picture.pair
        self.preview = picture.preview
        self.is_coloured = picture.coloured is not None
        self._full = _Images(picture.images, gain)
        self._small = _Images(picture.small, gain) if picture.small else self._full

    def paint(self, painter: QPainter, pane: Pane, view: View) -> None:
        """Draw into a pane; the painter counts in device pixels."""
        width, height = (max(1, round(side * view.scale)) for side in self.size)
        corner = view.to_pane((0, 0), pane.size)
        place = QPointF(round(pane.x + corner[0]), round(pane.y + corner[1]))
        if width < self._full.width:
            painter.drawImage(place, self._reduced_to(width, height)[pane.content])
            return
        squares = view.scale * self.size[0] >= _SHARP_FROM * self._full.width
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not squares)
        painter.drawImage(QRectF(place.x(), place.y(), width, height), self._full[pane.content])

    def _reduced_to(self, width: int, height: int) -> "_Images":
        if self._small.size != (width, height):
            self._small = self._full.reduced_to(width, height)
        return self._small


class _Images:
    """One or two images of a size; their difference is made when it is asked for."""

    def __init__(self, images: tuple[QImage, ...], gain: float) -> None:
        self._images, self._gain = images, gain
        self._difference: QImage | None = None
        self.width = images[0].width()
        self.size = self.width, images[0].height()

    def __getitem__(self, content: Content) -> QImage:
        first, last = self._images[0], self._images[-1]
        if content is not Content.DIFFERENCE:
            return first if content is Content.ORIGINAL else last
        self._difference = self._difference or difference(first, last, self._gain)
        return self._difference

    def reduced_to(self, width: int, height: int) -> "_Images":
        small = tuple(reduced(image, width, height) for image in self._images)
        return _Images(small, self._gain)


def beside_reference(picture: ReadyPicture, reference: QImage) -> ReadyPicture:
    """The picture with another one in the original's place, of the same size."""
    size = picture.original.size()
    image = reference.convertToFormat(picture.original.format())
    if image.size() != size:
        ratio, smooth = (
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image = image.scaled(size, ratio, smooth)
    coloured = picture.coloured if picture.coloured is not None else picture.original
    return replace(picture, original=image, coloured=coloured, small=())
