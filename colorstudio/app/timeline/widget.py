"""The timeline: its painted canvas and the scroll bar under it."""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from colorstudio.app.base.time_text import TimeText
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.timeline.canvas import TimelineCanvas
from colorstudio.app.timeline.contents import FrameTracks, TimelineContents, Track
from colorstudio.app.viewer.thumbnails import ThumbnailService, aspect
from colorstudio.app.work.jobs import JobBoard
from colorstudio.engine.problems import Problem
from colorstudio.project.exemplars import ExemplarRecord
from colorstudio.project.shots import ShotRecord

_REFRESH_MS = 120  # edits and events within this time are shown together
_STEPS = 10_000  # of the scroll bar


class Timeline(QWidget):
    """The film of a document from its first to its last frame."""

    seekRequested = Signal(int)  # noqa: N815
    menuRequested = Signal(QPoint)  # noqa: N815

    def __init__(
        self,
        document: StudioDocument,
        jobs: JobBoard,
        selection: ShotSelection,
        thumbnails: ThumbnailService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._jobs, self._selection = document, jobs, selection
        self._tracks = FrameTracks(document)
        self._late = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._late.timeout.connect(self.reload)
        self.canvas = TimelineCanvas(selection, thumbnails, self)
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._bar.setAccessibleName(self.tr("Scroll the timeline"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas)
        layout.addWidget(self._bar)
        self._connect()

    def _connect(self) -> None:
        self.canvas.seekRequested.connect(self.seekRequested)
        self.canvas.menuRequested.connect(self.menuRequested)
        self.canvas.borderMoved.connect(self._document.move_border)
        self.canvas.spanChanged.connect(self._show_span)
        self._bar.valueChanged.connect(self._scrolled)
        self._document.opened.connect(self._opened)
        self._document.closed.connect(self._closed)
        self._document.shotsChanged.connect(self.reload)
        self._document.coloursChanged.connect(self._colours_changed)
        self._document.markersChanged.connect(self.reload)
        self._document.exemplarsChanged.connect(self.reload)
        self._document.pointsChanged.connect(self.reload)
        self._jobs.progressed.connect(self._progressed)

    def set_time_display(self, display: str) -> None:
        """Timecode, frames or seconds."""
        self.canvas.time_text = TimeText(self.canvas.time_text.rate, display)
        self.canvas.update()

    def set_in_out(self, start: int | None, stop: int | None) -> None:
        """Show the range; ``stop`` is exclusive."""
        self.canvas.in_out = (start, stop)
        self.canvas.update()

    def problems(self) -> tuple[Problem, ...]:
        """Where the colour is worth a look, in order."""
        return self.canvas.contents.problems()

    def reload(self) -> None:
        """Take everything from the document anew."""
        self._late.stop()
        confidence, flicker = self._tracks.quality()
        self._show(confidence, flicker, self._tracks.keyframes())

    def _show(self, confidence: Track, flicker: Track, keyframes: NDArray[np.int64]) -> None:
        contents = self._document.contents
        self._selection.keep(contents.shots)
        self.canvas.contents = TimelineContents(
            shots=contents.shots,
            facts=contents.facts,
            states=contents.states,
            reviews=tuple(map(self._document.review_of, contents.shots))
            if contents.reviews
            else (),
            scenes=tuple(", ".join(self._document.scenes_of(shot)) for shot in contents.shots)
            if contents.scenes
            else (),
            fades=tuple(e.fade_in for e in contents.extents if e.fade_in),
            markers=tuple(marker.frame for marker in contents.markers),
            pins=tuple(sorted(e.frame for e in contents.exemplars if e.frame is not None)),
            lent=_lent(contents.exemplars, contents.shots),
            points={one.frame: len(one.points) for one in contents.points},
            confidence=confidence,
            flicker=flicker,
            keyframes=keyframes,
            progress=self._jobs.shot_progress(contents.shots),
        )
        self.canvas.update()

    def _opened(self) -> None:
        film = self._document.film
        assert film is not None
        self._tracks.clear()
        display = self.canvas.time_text.display
        time_text = TimeText(film.video.frame_rate, display)
        self.canvas.set_film(len(film.frames), aspect(film), time_text)
        unknown = np.full(len(film.frames), np.nan, np.float32)
        self._show(unknown, unknown, np.zeros(0, np.int64))
        self._late.start()  # what is known of each frame, once the first picture is there

    def _closed(self) -> None:
        self._late.stop()
        self._tracks.clear()
        self.canvas.contents = TimelineContents()
        self.canvas.set_film(0, 4 / 3, TimeText(Fraction(24)))

    def _colours_changed(self) -> None:
        self._late.start()

    def _progressed(self) -> None:
        progress = self._jobs.shot_progress(self.canvas.contents.shots)
        self.canvas.contents.progress = progress
        self.canvas.update()

    # The scroll bar counts in its own small steps: frames may be many or few.

    def _show_span(self) -> None:
        span = self.canvas.span
        page = round(_STEPS * min(1.0, span.visible / max(1, self._document.frame_count)))
        self._bar.blockSignals(True)
        self._bar.setRange(0, max(0, _STEPS - page))
        self._bar.setPageStep(max(1, page))
        self._bar.setSingleStep(max(1, page // 20))
        self._bar.setValue(round(self._bar.maximum() * span.first / (span.last_first or 1)))
        self._bar.blockSignals(False)
        self._bar.setEnabled(not span.shows_all)

    def _scrolled(self, value: int) -> None:
        if self._bar.maximum():
            self.canvas.scroll_to(self.canvas.span.last_first * value / self._bar.maximum())


def _lent(exemplars: Sequence[ExemplarRecord], shots: Sequence[ShotRecord]) -> tuple[int, ...]:
    return tuple(
        shot.start
        for shot in shots
        if any(
            e.holds_for(shot.range) and (e.frame is None or not shot.start <= e.frame < shot.stop)
            for e in exemplars
        )
    )
