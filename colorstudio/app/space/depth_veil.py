"""Depth over the picture: near is red, far blue, with the points that the camera was found by."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.viewer import ViewerWidget
from colorstudio.app.viewer.tool import PictureMap
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.analysis_space import in_colour
from colorstudio.engine.space_view import SpaceSeen
from colorstudio.engine.worker.tasks import SeeDepth

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_WAIT_MS = 200  # a playhead that moves on is not asked about
_VEIL = 150  # of 255, where depth is sure
_DOT = 1.5


class DepthVeil(QObject):
    """While it is on, places have the colour of their distance; unknown ones stay clear."""

    changed = Signal()
    said = Signal(str)

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
        self.is_on = False
        self._seen: SpaceSeen | None = None
        self._image: QImage | None = None
        self._call: EngineCall | None = None
        self._timer = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        playhead.moved.connect(lambda _: self._follow())
        document.closed.connect(lambda: self.switch(on=False))

    def switch(self, *, on: bool) -> None:
        """Show depth, or the bare picture."""
        on = on and self._document.is_open
        if on == self.is_on:
            return
        self.is_on = on
        self._viewer.set_veil(self if on else None)
        self._forget()
        if on:
            self.said.emit(self.tr("Finding the camera of this shot…"))
            self._ask()
        self.changed.emit()

    def yield_to(self, *, other_is_on: bool) -> None:
        """Another veil has taken the picture."""
        if other_is_on and self.is_on:
            self.is_on = False
            self._forget()
            self.changed.emit()

    def paint(self, painter: QPainter, where: PictureMap) -> None:
        """Draw over the picture, in logical pixels."""
        if self._seen is None or self._seen.frame != self._playhead.frame:
            return
        painter.save()
        painter.setClipRect(where.seen)
        if self._image is not None:
            painter.drawImage(QRectF(where.point((0, 0)), where.point((1, 1))), self._image)
        if self._seen.points is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, 220))
            for x, y in self._seen.points.tolist():
                painter.drawEllipse(where.point((x, y)), _DOT, _DOT)
        painter.restore()

    def _follow(self) -> None:
        if self.is_on:
            self._timer.start()

    def _ask(self) -> None:
        film, frame = self._document.film, self._playhead.frame
        shot = self._document.shot_at(frame)
        if film is None or shot is None or not self.is_on:
            return
        if self._call is not None:
            self._call.forget()
        task = SeeDepth(self._document.path, film.path, frame, shot.range)
        self._call = EngineCall(self, self._backend, task, self._show, self._fail)

    def _show(self, seen: SpaceSeen) -> None:
        self._call = None
        self._seen, self._image = seen, None
        if seen.depth is None:
            self.said.emit(seen.reason)
        else:
            self._image = _veil(seen)
            share = float((seen.depth.confidence > 0).mean())
            self.said.emit(self.tr("Depth is known at {0:.0%} of this frame.").format(share))
        self._viewer.update()

    def _fail(self, sentence: str) -> None:
        self._call = None
        self.said.emit(sentence)

    def _forget(self) -> None:
        self._timer.stop()
        if self._call is not None:
            self._call.forget()
            self._call = None
        self._seen = self._image = None
        self._viewer.update()


def _veil(seen: SpaceSeen) -> QImage:
    """The surer, the less clear."""
    assert seen.depth is not None
    colours = in_colour(seen.depth, seen.nearest)
    shown = colours.any(axis=2)
    alpha = np.rint(_VEIL * np.clip(seen.depth.confidence, 0, 1) * shown).astype(np.uint8)
    pixels = np.ascontiguousarray(np.dstack([colours, alpha]))
    height, width = alpha.shape
    kind = QImage.Format.Format_ARGB32
    return QImage(pixels.data, width, height, 4 * width, kind).copy()
