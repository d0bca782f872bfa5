"""The dock of scopes; plots are made when it is first seen, and rest while it is hidden."""

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QImage, QPen, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from colorstudio.app.base import theme
from colorstudio.app.base.fields import ChoiceField
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.app.scopes import measure
from colorstudio.app.scopes.drift import Drift, DriftWatch
from colorstudio.app.viewer import PictureService

_PAUSE_MS = 40  # between two measurements while scrubbing
_LEAST_REACH = 0.05  # of chroma over time, so that a quiet shot looks quiet
_LEGEND_ROOM = 1.6  # the names of the lines stand above them
_TICK, _NAME, _SKIN_NAME = 0.94, 0.85, 0.66  # from the middle of the vectorscope to its edge
_RED, _GREEN, _BLUE = (190, 100, 100), (100, 165, 110), (110, 140, 200)


class ScopesPanel(QWidget):
    """One scope at a time, of the picture on screen."""

    def __init__(
        self, pictures: PictureService, document: StudioDocument, targets: Targets
    ) -> None:
        super().__init__()
        self._drift = DriftWatch(document, targets, self)
        self._drift.measured.connect(self._show_drift)
        self._frame = 0
        self._playhead: pg.InfiniteLine | None = None
        self._image: QImage | None = None
        self._choice = ChoiceField(
            self.tr("Scope"),
            [
                ("vectors", self.tr("Vectorscope")),
                ("waveform", self.tr("Luma waveform")),
                ("parade", self.tr("RGB parade")),
                ("histogram", self.tr("Histogram")),
                ("drift", self.tr("Chroma over time")),
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
        self._image, self._frame = coloured or original, frame
        if self._playhead is not None:
            self._playhead.setValue(frame)
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._plot is None:
            self._plot = _empty_plot()
            self._plot.setAccessibleName(self.tr("Scope"))
            self._column.addWidget(self._plot, 1)
            self._rebuild()
        self._drift.watch(self._kind == "drift")
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._drift.watch(False)
        self._soon.stop()

    @property
    def _kind(self) -> str:
        return str(self._choice.currentData())

    def _rebuild(self) -> None:
        """Another scope needs other axes."""
        if self._plot is None:
            return
        self._plot.clear()
        self._plot.setAspectLocked(False)
        self._curves, self._density, self._playhead = [], None, None
        kind = self._kind
        self._drift.watch(kind == "drift" and self.isVisible())
        if kind == "drift":
            self._draw_drift()
        elif kind == "histogram":
            inks = (_RED, _GREEN, _BLUE, theme.TEXT)
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
            self._mark_hues(quiet)
        else:
            if kind == "parade":
                for at, (letter, ink) in enumerate(zip("RGB", (_RED, _GREEN, _BLUE), strict=True)):
                    self._write(letter, (at / 3, 1), ink, anchor=(0, 0))
            for share in (0.25, 0.5, 0.75):
                self._plot.addLine(y=share, pen=quiet)
            self._plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.02)

    def _mark_hues(self, quiet: QPen) -> None:
        """Rings, the colours' directions by name, and the line of skin."""
        assert self._plot is not None
        reach = measure.REACH
        turn = np.linspace(0, 2 * np.pi, 90)
        for radius in (reach / 2, reach):
            self._plot.plot(radius * np.cos(turn), radius * np.sin(turn), pen=quiet)
        for name, rgb in measure.PRIMARIES.items():
            angle = measure.hue_degrees(rgb)
            self._plot.plot(*_ray(angle, _TICK * reach, reach), pen=pg.mkPen(theme.MUTED, width=1))
            self._write(name, _at(angle, _NAME * reach), theme.MUTED)
        skin = _ray(measure.SKIN_DEGREES, 0, reach)
        self._plot.plot(*skin, pen=pg.mkPen(theme.WARN, width=1.5))
        place = _at(measure.SKIN_DEGREES, _SKIN_NAME * reach)
        self._write(self.tr("skin"), place, theme.WARN, anchor=(1.1, 0.5))
        self._plot.setRange(xRange=(-reach, reach), yRange=(-reach, reach), padding=0.02)

    def _write(
        self,
        text: str,
        place: tuple[float, float],
        ink: object,
        anchor: tuple[float, float] = (0.5, 0.5),
    ) -> None:
        assert self._plot is not None
        label = pg.TextItem(text, color=ink, anchor=anchor)
        label.setPos(*place)
        self._plot.addItem(label)

    def _draw_drift(self) -> None:
        """Three lines by name, zero, and the playhead."""
        assert self._plot is not None
        self._plot.addLine(y=0, pen=pg.mkPen(theme.EDGE, width=1))
        legend = pg.LegendItem(offset=(8, 6), labelTextColor=theme.TEXT, colCount=3)
        legend.setParentItem(self._plot.getPlotItem().getViewBox())
        for name, ink in (
            (self.tr("Cb"), _BLUE),
            (self.tr("Cr"), _RED),
            (self.tr("Saturation"), theme.TEXT),
        ):
            curve = self._plot.plot(pen=pg.mkPen(ink, width=1.5), connect="finite")
            legend.addItem(curve, name)
            self._curves.append(curve)
        self._playhead = self._plot.addLine(x=self._frame, pen=pg.mkPen(theme.LIGHT, width=1))

    @Slot(object)
    def _show_drift(self, drift: Drift | None) -> None:
        if self._kind != "drift" or self._plot is None:
            return
        if drift is None:
            for curve in self._curves:
                curve.setData([])
            return
        for curve, values in zip(self._curves, drift.means, strict=True):
            curve.setData(drift.frames, values)
        most = float(np.nanmax(np.abs(drift.means))) if np.isfinite(drift.means).any() else 0
        reach = max(_LEAST_REACH, most * 1.1)
        ends = float(drift.frames[0]), float(drift.frames[-1] + 1)
        self._plot.setRange(xRange=ends, yRange=(-reach, _LEGEND_ROOM * reach), padding=0.02)

    def _measure(self) -> None:
        if self._image is None or self._plot is None or not self.isVisible():
            return
        rgb = _reduced(self._image)
        kind = self._kind
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


def _at(degrees: float, radius: float) -> tuple[float, float]:
    angle = np.deg2rad(degrees)
    return float(radius * np.cos(angle)), float(radius * np.sin(angle))


def _ray(degrees: float, first: float, last: float) -> tuple[list[float], list[float]]:
    begin, end = _at(degrees, first), _at(degrees, last)
    return [begin[0], end[0]], [begin[1], end[1]]


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
