"""How an exemplar matches the frame at hand, side by side and in words."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from colorstudio.app.base.icons import icon
from colorstudio.app.base.picture_box import PictureBox
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.exemplars.candidates import Candidate
from colorstudio.app.exemplars.scope import time_of
from colorstudio.app.viewer.images import to_image
from colorstudio.app.viewer.single_frames import FrameSource
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.trial import ExemplarMatch, Way
from colorstudio.engine.worker.tasks import MatchExemplar

_SIGNS = {Way.ALIGNED: "done", Way.SEMANTIC: "compare", Way.NONE: "failed"}
_SIGN = 18  # pixels


class MatchView(QWidget):
    """The exemplar, the film's frame, and the frame in the exemplar's colours alone."""

    matched = Signal(object)  # an ExemplarMatch
    pinWanted = Signal(int)  # noqa: N815  (signals are named as in Qt)

    def __init__(
        self, backend: EngineBackend, document: StudioDocument, frame: int, device: str
    ) -> None:
        super().__init__()
        film = document.film
        assert film is not None
        self._backend, self._document, self._device = backend, document, device
        self._film, self._frame = film, frame
        self._call: EngineCall | None = None
        self._candidate: Candidate | None = None
        self._pin_there = QPushButton()
        self._pin_there.setAutoDefault(False)
        self._pin_there.setToolTip(self.tr("Make it the colour of the frame that it shows"))
        self._pin_there.hide()
        self._exemplar = PictureBox(self.tr("Exemplar"))
        self._grey = PictureBox(self.tr("This frame"))
        self._match = PictureBox(self.tr("What it takes from the exemplar"))
        self._sign, self._words = QLabel(), QLabel()
        self._sign.setFixedSize(_SIGN, _SIGN)
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        pictures, verdict = QGridLayout(), QHBoxLayout()
        pictures.addWidget(self._exemplar, 0, 0)
        pictures.addWidget(self._grey, 1, 0)
        pictures.addWidget(self._match, 0, 1, 2, 1)
        pictures.setColumnStretch(0, 2)
        pictures.setColumnStretch(1, 3)
        verdict.addWidget(self._sign)
        verdict.addWidget(self._words, 1)
        verdict.addWidget(self._pin_there)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(pictures, 1)
        column.addLayout(verdict)
        self._source = FrameSource(self)
        self._source.fetched.connect(self._show_frame)
        self._source.failed.connect(lambda words: self._grey.show_image(None, words))
        self._source.open(film)
        self._source.ask(frame)
        self._shown_at: int | None = None  # another frame, which it surely shows
        self._pin_there.clicked.connect(self._go_there)
        self.look_at(None)

    def look_at(self, candidate: Candidate | None) -> None:
        """Ask how this one matches."""
        self._cancel()
        self._candidate = candidate
        self._offer(None)
        self._exemplar.show_image(
            candidate.image if candidate else None, self.tr("Choose a picture on the left.")
        )
        self._match.show_image(None, self.tr("Matching…") if candidate else "")
        self._say(self.tr("Looking for what both show…") if candidate else "")
        if candidate:
            shot = self._document.shot_at(self._frame)
            task = MatchExemplar(
                self._film.path,
                self._frame,
                candidate.name,
                candidate.data,
                self._device,
                shot.range if shot else None,
            )
            self._call = EngineCall(self, self._backend, task, self._show_match, self._show_failure)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._cancel()
        self._source.close()

    def _cancel(self) -> None:
        if self._call is not None:
            self._call.forget()
            self._call = None

    def _show_frame(self, _: int, image: QImage) -> None:
        self._grey.show_image(image.convertToFormat(QImage.Format.Format_Grayscale8))

    def _show_match(self, match: ExemplarMatch) -> None:
        self._match.show_image(to_image(match.rgb))
        elsewhere = match.shows is not None and match.shows.frame != match.frame
        if match.shows is not None and elsewhere:
            words = self.tr("It shows another frame of this film, {0} ({1} % sure).")
            time = time_of(self._document, match.shows.frame)
            self._say(words.format(time, round(100 * match.shows.sureness)), match.way)
            self._offer(match.shows.frame)
        else:
            self._say(verdict_text(match), match.way)
        self.matched.emit(match)

    def _offer(self, frame: int | None) -> None:
        """To pin it at another frame."""
        self._shown_at = frame
        self._pin_there.setVisible(frame is not None)
        if frame is not None:
            self._pin_there.setText(self.tr("Pin at {0}").format(time_of(self._document, frame)))
            self._pin_there.setAccessibleName(self._pin_there.text())

    def _go_there(self) -> None:
        """From now on that is the frame at hand."""
        if self._shown_at is not None:
            self._frame = self._shown_at
            self._source.ask(self._frame)
            self.pinWanted.emit(self._frame)
            self.look_at(self._candidate)

    def _show_failure(self, sentence: str) -> None:
        self._match.show_image(None, self.tr("No match"))
        self._say(sentence, Way.NONE)

    def _say(self, words: str, way: Way | None = None) -> None:
        self._words.setText(words)
        self._sign.setVisible(way is not None)
        if way is not None:
            self._sign.setPixmap(
                icon(_SIGNS[way]).pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF())
            )


def verdict_text(match: ExemplarMatch) -> str:
    """The way chosen, and how much of the frame is matched."""
    percent = round(100 * match.share)
    sure = round(100 * match.confidence)
    match match.way:
        case Way.ALIGNED:
            words = _tr("Aligned: it shows this very frame, {0} % matched, {1} % sure.")
        case Way.SEMANTIC:
            words = _tr(
                "Like things: {0} % of the frame matched, {1} % sure. "
                "What stays grey is left to the model."
            )
        case _:
            words = _tr(
                "Does not help here: {0} % of the frame matched, only {1} % sure. "
                "Choose a picture of the same things, or another frame."
            )
    return words.format(percent, sure)


def _tr(text: str) -> str:
    return QCoreApplication.translate("exemplars", text)
