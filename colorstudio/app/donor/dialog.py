"""The film's colour copy: which one, and how it lies on the film."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.picture_box import PictureBox
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.donor.time_map_view import TimeMapView
from colorstudio.app.viewer.images import to_image
from colorstudio.engine.control import JobControl
from colorstudio.engine.donor.donor import Pair
from colorstudio.engine.donor.survey import Surveyed, survey
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.timecode import format_timecode

_COLUMNS = 2  # of pairs


class DonorDialog(QDialog):
    """Looks for the film's shots in the copy while it is open; what was found is kept."""

    otherWanted = Signal()  # noqa: N815
    removeWanted = Signal()  # noqa: N815
    _found = Signal(object)

    def __init__(
        self, document: StudioDocument, copy: FilmInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._copy = document, copy
        self._control = JobControl()
        self._frames = self._shown = self._done = 0
        self._pairs: list[Pair] = []
        self.setWindowTitle(self.tr("Colour copy"))
        self.heading = QLabel(copy.path.name)
        self.heading.setProperty("heading", True)
        self.facts = QLabel(self._facts())
        self.facts.setProperty("muted", True)
        self.summary = QLabel(self.tr("Looking for the film's shots in the copy…"))
        self.summary.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.map = TimeMapView()
        self.grid = QGridLayout()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.other = buttons.addButton(self.tr("Choose another…"), role)
        self.without = buttons.addButton(self.tr("Do without it"), role)
        self.other.clicked.connect(self.otherWanted)
        self.without.clicked.connect(self.removeWanted)
        buttons.rejected.connect(self.reject)
        hint = QLabel(
            self.tr("Left to right: the film. Bottom to top: the copy. Red: what the copy lacks.")
        )
        hint.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (self.heading, self.facts, self.summary, self.progress, self.map, hint):
            column.addWidget(part)
        column.addLayout(self.grid, 1)
        column.addWidget(buttons)
        self.resize(760, 640)
        self._found.connect(self._show)
        self._begin()

    def reject(self) -> None:
        """Stop looking."""
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Stop looking."""
        self._stop()
        super().closeEvent(event)

    def _begin(self) -> None:
        film, contents = self._document.film, self._document.contents
        assert film is not None
        places = [
            extent.coloured_from(self._document.wish_of(shot))
            for shot, extent in zip(contents.shots, contents.extents, strict=True)
        ]
        self._frames = sum(place.length for place in places)
        self.progress.setRange(0, len(places))
        self.map.start(len(film.frames), len(self._copy.frames))
        path = self._document.path
        BackgroundCall(self, lambda: self._look(film, path, places), self._end, self._fail)

    def _look(self, film: FilmInfo, path: Path, places: Sequence[FrameRange]) -> None:
        """On a thread of its own."""
        for one in survey(path, film, places, self._control):
            self._found.emit(one)

    def _show(self, one: Surveyed) -> None:
        if self._control.cancelled:
            return
        self._done += 1
        self._shown += one.alignment.found
        self.progress.setValue(self._done)
        self.map.add(one.alignment)
        if one.pair is not None:
            self._add_pair(one.pair)

    def _add_pair(self, pair: Pair) -> None:
        film = self._document.film
        assert film is not None
        number = len(self._pairs)
        self._pairs.append(pair)
        here = format_timecode(pair.frame, film.video.frame_rate)
        there = format_timecode(pair.there, self._copy.video.frame_rate)
        row = QHBoxLayout()
        row.setSpacing(2)
        titles = self.tr("Film {0}").format(here), self.tr("Copy {0}").format(there)
        for title, picture in zip(titles, (pair.film, pair.copy), strict=True):
            box = PictureBox(title)
            box.show_image(to_image(picture))
            row.addWidget(box)
        self.grid.addLayout(row, number // _COLUMNS, number % _COLUMNS)

    def _end(self, _: None) -> None:
        self.progress.hide()
        share = self._shown / self._frames if self._frames else 0.0
        if share == 0:
            self.summary.setText(
                self.tr("The copy shows nothing of this film: it cannot lend its colours.")
            )
            return
        self.summary.setText(
            self.tr("The copy shows {0} of the film. Colorize shots to take its colours.").format(
                f"{share:.0%}"
            )
        )

    def _fail(self, sentence: str) -> None:
        if not self._control.cancelled:
            self.progress.hide()
            self.summary.setText(sentence)

    def _stop(self) -> None:
        self._control.cancel()

    def _facts(self) -> str:
        video, frames = self._copy.video, self._copy.frames
        seconds = round(frames.total_seconds)
        return self.tr("{0} × {1}, {2:.3f} pictures a second, {3}:{4:02}").format(
            video.width, video.height, float(video.frame_rate), seconds // 60, seconds % 60
        )
