"""The dock of scopes; plots are made when it is first seen, and rest while it is hidden."""

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from colorstudio.app import theme
from colorstudio.app.panels.fields import ChoiceField
from colorstudio.app.panels.scopes import measure
from colorstudio.app.viewer import PictureService

_PAUSE_MS = 40  # between two measurements while scrubbing


class ScopesPanel(QWidget):
    """One scope at a time, of the picture on screen."""

    def __init__(self, pictures: PictureService) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._choice = ChoiceField(
            self.tr("Scope"),
            [
                ("vectors", self.tr("Vectorscope")),
                ("waveform", self.tr("Luma waveform")),
                ("parade", self.tr("RGB parade")),
                ("histogram", self.tr("Histogram")),
            ],
            self.tr("Which scope to see"),
        )
        self._choice.currentIndexChanged.connect(lambda _: self._rebuild())
        self._plot: pg.PlotWidget | None = None
        self._density: pg.ImageItem | None = None
        self._curves: list[pg.PlotDataItem] = []
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self._measure)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self._choice)
        self.setMinimumHeight(240)
        pictures.pictureReady.connect(self._take)

    @Slot(int, QImage, object, bool)
    def _take(self, frame: int, original: QImage, coloured: QImage | None, exact: bool) -> None:
        self._image = coloured or original
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._plot is None:
            self._plot = _empty_plot()
            self._plot.setAccessibleName(self.tr("Scope"))
            self._column.addWidget(self._plot, 1)
            self._rebuild()
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._soon.stop()

    def _rebuild(self) -> None:
        """Another scope needs other axes."""
        if self._plot is None:
            return
        self._plot.clear()
        self._curves, self._density = [], None
        kind = self._choice.currentData()
        if kind == "histogram":
            inks = ((180, 90, 90), (90, 160, 100), (90, 120, 190), theme.TEXT)
            self._curves = [self._plot.plot(pen=pg.mkPen(ink, width=1.5)) for ink in inks]
            self._plot.setRange(xRange=(0, 255), yRange=(0, 1), padding=0.02)
        else:
            self._density = pg.ImageItem(axisOrder="row-major")
            self._density.setLookupTable(_ramp())
            self._plot.addItem(self._density)
            self._plot.setAspectLocked(kind == "vectors")
            self._mark(kind)
        self._measure()

    def _mark(self, kind: str) -> None:
        assert self._plot is not None
        quiet = pg.mkPen(theme.EDGE, width=1)
        if kind == "vectors":
            angle = np.deg2rad(measure.SKIN_DEGREES)
            reach = measure.REACH
            skin = [0, reach * np.cos(angle)], [0, reach * np.sin(angle)]
            self._plot.plot(*skin, pen=pg.mkPen(theme.WARN, width=1.5))
            turn = np.linspace(0, 2 * np.pi, 90)
            for radius in (reach / 2, reach):
                self._plot.plot(radius * np.cos(turn), radius * np.sin(turn), pen=quiet)
            self._plot.setRange(xRange=(-reach, reach), yRange=(-reach, reach), padding=0.02)
        else:
            for share in (0.25, 0.5, 0.75):
                self._plot.addLine(y=share, pen=quiet)
            self._plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.02)

    def _measure(self) -> None:
        if self._image is None or self._plot is None or not self.isVisible():
            return
        rgb = _reduced(self._image)
        kind = self._choice.currentData()
        if kind == "histogram":
            for curve, values in zip(self._curves, measure.histogram(rgb), strict=True):
                curve.setData(values)
        elif self._density is not None:
            of = {
                "vectors": measure.vectorscope,
                "waveform": measure.waveform,
                "parade": measure.parade,
            }[kind]
            self._density.setImage(of(rgb), levels=(0, 1))
            reach = measure.REACH
            place = (-reach, -reach, 2 * reach, 2 * reach) if kind == "vectors" else (0, 0, 1, 1)
            self._density.setRect(*place)


def _empty_plot() -> pg.PlotWidget:
    plot = pg.PlotWidget(background=theme.BASE)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(False, False)
    plot.hideButtons()
    for axis in ("left", "bottom"):
        plot.hideAxis(axis)
    return plot


def _reduced(image: QImage) -> measure.Rgb:
    """A picture small enough to be measured at every frame."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaledToWidth(measure.WIDTH, smooth).convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), -1)
    return lines[:, : 3 * small.width()].reshape(small.height(), small.width(), 3).copy()


def _ramp() -> NDArray[np.uint8]:
    """From the ground to light grey: a scope should have no colour of its own."""
    steps = [np.linspace(theme.BASE.red(), theme.LIGHT.red(), 256)] * 3
    return np.rint(np.stack(steps, axis=1)).astype(np.uint8)
