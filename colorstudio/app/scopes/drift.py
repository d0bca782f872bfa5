"""How the mean colour of a shot goes over its frames: a drift or a jump shows as such."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.engine.layer import ColourLayer
from colorstudio.errors import Cancelled
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

_MOST = 600  # frames that are measured; of a longer shot every second, third ...
_STRIDE = 2  # grid cells; every second one each way gives the mean
_REST_MS = 150


@dataclass(frozen=True, slots=True)
class Drift:
    """Means over the picture by frame, NaN where it is grey; ``means`` (3, n): Cb, Cr, chroma."""

    frames: NDArray[np.int64]
    means: NDArray[np.float32]


def measure_drift(
    project: Path, film: FilmId, place: FrameRange, given_up: Callable[[], bool]
) -> Drift:
    """Of the takes that are shown, with their grades, but for what these do by luma, as no film is
    read. Raises Cancelled and ProjectError.
    """
    frames = np.arange(place.start, place.stop, max(1, -(-place.length // _MOST)))
    means = np.full((3, len(frames)), np.nan, np.float32)
    with Project.open(project, read_only=True) as opened:
        layer = ColourLayer(opened, film)
        for at, frame in enumerate(frames):
            if given_up():
                raise Cancelled
            colour = layer.at(int(frame))
            if colour is not None:
                cb, cr = colour.grade.tone(colour.chroma[:, ::_STRIDE, ::_STRIDE])
                means[:, at] = cb.mean(), cr.mean(), np.hypot(cb, cr).mean()
    return Drift(frames, means)


class DriftWatch(QObject):
    """Measures the shot under the playhead while ``watching``; the newest wish wins."""

    measured = Signal(object)  # a Drift, or None where there is no shot

    def __init__(self, document: StudioDocument, targets: Targets, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._targets = document, targets
        self._watching = False
        self._stop = Event()
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._measure)
        for signal in (targets.changed, document.coloursChanged):
            signal.connect(self._ask)
        document.closed.connect(self._give_up)

    def watch(self, watching: bool) -> None:
        """Begin, or cost nothing any more."""
        if watching != self._watching:
            self._watching = watching
            self._ask() if watching else self._give_up()

    def _ask(self) -> None:
        if self._watching and self._document.is_open:
            self._rest.start()

    def _give_up(self) -> None:
        self._rest.stop()
        self._stop.set()

    def _measure(self) -> None:
        shot = self._targets.current
        if shot is None:
            self.measured.emit(None)
            return
        self._stop.set()
        stop = self._stop = Event()
        project, film = self._document.path, self._document.film_id
        BackgroundCall(
            self,
            lambda: measure_drift(project, film, shot.range, stop.is_set),
            lambda drift: None if stop.is_set() else self.measured.emit(drift),
            lambda _: None,
        )
