"""The pictures of one frame as the viewer paints them: scaled once, then kept."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from colorstudio.app.viewer.compare import Content, Pane
from colorstudio.app.viewer.images import difference, reduced
from colorstudio.app.viewer.view import Size, View

_SHARP_FROM = 3.0  # device pixels for a film pixel, from which on those are shown as squares


class ShownFrame:
    """Original, colour and their difference times ``gain``.

    ``size`` is the film's; images may be smaller.
    """

    def __init__(
        self, size: Size, original: QImage, coloured: QImage | None, gain: float = 2.0
    ) -> None:
        self.size = size
        self._gain = gain
        self.is_coloured = coloured is not None
        self._images = {Content.ORIGINAL: original, Content.COLOUR: coloured or original}
        self._reduced: dict[Content, QImage] = {}

    def paint(self, painter: QPainter, pane: Pane, view: View) -> None:
        """Draw into a pane; the painter counts in device pixels."""
        image = self._image(pane.content)
        ratio = view.scale * self.size[0] / image.width()  # device pixels for an image pixel
        corner = view.to_pane((0, 0), pane.size)
        width, height = (round(side * view.scale) for side in self.size)
        place = QPointF(round(pane.x + corner[0]), round(pane.y + corner[1]))
        if ratio < 1:
            painter.drawImage(place, self._reduced_to(pane.content, max(1, width), max(1, height)))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, ratio < _SHARP_FROM)
        painter.drawImage(QRectF(place.x(), place.y(), width, height), image)

    def _image(self, content: Content) -> QImage:
        if content not in self._images:
            self._images[content] = difference(
                self._images[Content.ORIGINAL], self._images[Content.COLOUR], self._gain
            )
        return self._images[content]

    def _reduced_to(self, content: Content, width: int, height: int) -> QImage:
        kept = self._reduced.get(content)
        if kept is None or (kept.width(), kept.height()) != (width, height):
            kept = reduced(self._image(content), width, height)
            self._reduced[content] = kept
        return kept
