"""What the default model sees in a frame, named over the picture."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.viewer import ViewerWidget
from colorstudio.app.viewer.tool import PictureMap
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.analysis import ThingsSeen, named_places
from colorstudio.engine.worker.tasks import SeeThings
from colorstudio.scene.indexed_png import palette

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_WAIT_MS = 200  # a playhead that moves on is not asked about
_VEIL = 110  # of 255


class ThingsVeil(QObject):
    """While it is on, each place of the picture has the colour and the name of its kind."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        viewer: ViewerWidget,
        backend: "EngineBackend",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._playhead = document, playhead
        self._viewer, self._backend = viewer, backend
        self.device = "auto"
        self.is_on = False
        self._seen: ThingsSeen | None = None
        self._image: QImage | None = None
        self._call: EngineCall | None = None
        self._timer = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        playhead.moved.connect(lambda _: self._follow())
        document.closed.connect(lambda: self.switch(on=False))

    def switch(self, *, on: bool) -> None:
        """Show names, or the bare picture."""
        on = on and self._document.is_open
        if on == self.is_on:
            return
        self.is_on = on
        self._viewer.set_veil(self if on else None)
        self._forget()
        if on:
            self._ask()
        self.changed.emit()

    def paint(self, painter: QPainter, where: PictureMap) -> None:
        """Draw over the picture, in logical pixels."""
        if self._seen is None or self._image is None or self._seen.frame != self._playhead.frame:
            return
        painter.save()
        painter.setClipRect(where.seen)
        painter.drawImage(QRectF(where.point((0, 0)), where.point((1, 1))), self._image)
        for place, name in named_places(self._seen.labels, self._seen.kinds, self._seen.inside):
            _write(painter, where.point(place), name)
        painter.restore()

    def _follow(self) -> None:
        if self.is_on:
            self._timer.start()

    def _ask(self) -> None:
        film = self._document.film
        if film is None or not self.is_on:
            return
        if self._call is not None:
            self._call.forget()
        shot = self._document.shot_at(self._playhead.frame)
        place = shot.range if shot else None
        task = SeeThings(self._document.path, film.path, self._playhead.frame, place, self.device)
        self._call = EngineCall(self, self._backend, task, self._show, self._fail)

    def _show(self, seen: ThingsSeen) -> None:
        self._call = None
        colours = np.array(palette(len(seen.kinds)), np.uint8)[seen.labels]
        alpha = np.zeros((*seen.labels.shape, 1), np.uint8)
        alpha[seen.inside] = _VEIL
        pixels = np.ascontiguousarray(np.concatenate([colours[..., ::-1], alpha], axis=2))
        height, width = seen.labels.shape
        kind = QImage.Format.Format_ARGB32
        self._image = QImage(pixels.data, width, height, 4 * width, kind).copy()
        self._seen = seen
        self._viewer.update()

    def _fail(self, sentence: str) -> None:
        self._call = None
        self.failed.emit(sentence)

    def _forget(self) -> None:
        self._timer.stop()
        if self._call is not None:
            self._call.forget()
            self._call = None
        self._seen = self._image = None
        self._viewer.update()


def _write(painter: QPainter, at: QPointF, text: str) -> None:
    """White on a dark rim, its middle there."""
    width = painter.fontMetrics().horizontalAdvance(text)
    height = painter.fontMetrics().height()
    place = QRectF(at.x() - width / 2 - 4, at.y() - height / 2, width + 8, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(QPen(QColor(255, 255, 255)))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
