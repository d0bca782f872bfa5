"""A model tried on one frame: its colour beside the colour the frame has now."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.picture_box import PictureBox
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.exemplars.scope import time_of
from colorstudio.app.viewer.images import to_image
from colorstudio.app.viewer.single_frames import own_picture, plain_picture
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.engine.variations import Variation, Way
from colorstudio.engine.worker.tasks import PreviewFrame
from colorstudio.errors import ColorStudioError
from colorstudio.film.info import FilmInfo
from colorstudio.models.installed import wished_name
from colorstudio.project.ids import FilmId


@dataclass(frozen=True, slots=True)
class _Present:
    """A frame as it shows now."""

    image: QImage
    is_coloured: bool


class TrialView(QWidget):
    """Two pictures and a sentence; nothing is stored in the project."""

    def __init__(
        self,
        document: StudioDocument,
        starter: JobStarter,
        backend: EngineBackend,
        playhead: Playhead,
    ) -> None:
        super().__init__()
        self._document, self._starter, self._backend = document, starter, backend
        self._playhead = playhead
        self._call: EngineCall | None = None
        self._present: BackgroundCall[_Present] | None = None
        self._now, self._then = PictureBox(self.tr("Now")), PictureBox(self.tr("With this model"))
        self._said, self._busy = QLabel(), QProgressBar(textVisible=False)
        self._said.setWordWrap(True)
        self._said.setProperty("muted", True)
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Colouring the frame"))
        pictures, column = QHBoxLayout(), QVBoxLayout(self)
        pictures.setSpacing(12)
        pictures.addWidget(self._now)
        pictures.addWidget(self._then)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(pictures, 1)
        column.addWidget(self._busy)
        column.addWidget(self._said)
        document.closed.connect(self.clear)
        self.clear()

    @property
    def result(self) -> QImage | None:
        """What the model made of the frame."""
        return self._then.image

    @property
    def sentence(self) -> str:
        """What is said of the trial."""
        return self._said.text()

    def clear(self) -> None:
        """Show nothing."""
        self.stop()
        self._busy.hide()
        self.hide()

    def start(self, name: str, title: str) -> None:
        """Colour the frame under the playhead with a model."""
        self.stop()
        document, film, frame = self._document, self._document.film, self._playhead.frame
        assert film is not None
        shot = document.shot_at(frame)
        settings = document.settings_of(shot) if shot else document.contents.defaults
        options = self._starter.options(replace(settings, model=wished_name(name)))
        self._say(_tr("Colouring frame {0} with {1}…").format(time_of(document, frame), title))
        self._busy.show()
        self.show()
        self._then.show_image(None, _tr("Colouring…"))
        self._now.show_image(None)
        path, film_id = document.path, document.film_id
        self._present = BackgroundCall(
            self,
            lambda: _present(film, path, film_id, frame),
            self._show_present,
            lambda sentence: self._now.show_image(None, sentence),
        )
        task = PreviewFrame(film.path, frame, options, (Way(settings.seed, settings.lean),))
        self._call = EngineCall(self, self._backend, task, self._show, self._fail, self._say)

    def stop(self) -> None:
        """Nobody waits for the colour any more."""
        if self._present is not None:
            self._present.forget()
            self._present = None
        if self._call is not None:
            self._call.forget()
            self._call = None

    def _show_present(self, present: _Present) -> None:
        self._present = None
        self._now.show_image(present.image)
        if not present.is_coloured:
            self._now.setAccessibleDescription(_tr("without colour"))

    def _show(self, variation: Variation) -> None:
        self._busy.hide()
        self._then.show_image(to_image(variation.rgb))
        self._say(_tr("By the model alone: without points, exemplars and neighbouring shots."))

    def _fail(self, sentence: str) -> None:
        self._busy.hide()
        self._then.show_image(None, _tr("No colour"))
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)


def _present(film: FilmInfo, project: Path, film_id: FilmId, frame: int) -> _Present:
    try:
        return _Present(own_picture(film, project, film_id, frame), is_coloured=True)
    except ColorStudioError:
        return _Present(plain_picture(film, frame), is_coloured=False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("library", text)
