"""Pictures of single frames, made in the background: of any film, and of the film's own colour."""

import threading
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.viewer.images import to_image
from colorstudio.app.viewer.render import Renderer
from colorstudio.chroma.grade import Grade
from colorstudio.engine.layer import ColourLayer, LayerColour
from colorstudio.errors import ColorStudioError, FilmError
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId


class FrameSource(QObject):
    """Shows frames of one film at a time: the newest wish wins."""

    opened = Signal(object)  # a FilmInfo
    fetched = Signal(int, QImage)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.film: FilmInfo | None = None
        self._reader: FilmReader | None = None
        self._reading = threading.Lock()
        self._calls: list[BackgroundCall[FilmInfo] | BackgroundCall[QImage]] = []
        self._wish: int | None = None

    def open(self, film: Path | FilmInfo) -> None:
        """Read a film, in the background where it has to be probed first."""
        self.close()
        if isinstance(film, FilmInfo):
            self._take(film)
        else:
            self._calls = [BackgroundCall(self, lambda: probe(film), self._take, self._fail)]

    def ask(self, frame: int) -> None:
        """Fetch a frame; ``fetched`` follows unless another is asked for before."""
        self._wish = frame
        if not self._calls:
            self._fetch()

    def close(self) -> None:
        """Give the film back; waits for the frame at hand."""
        for call in self._calls:
            call.forget()
        self._calls, self._wish, self.film = [], None, None
        with self._reading:
            if self._reader:
                self._reader.close()
            self._reader = None

    def _take(self, film: FilmInfo) -> None:
        self._calls = []
        self.film, self._reader = film, FilmReader(film)
        self.opened.emit(film)

    def _fail(self, sentence: str) -> None:
        self._calls = []
        self.failed.emit(sentence)

    def _fetch(self) -> None:
        frame, self._wish = self._wish, None
        if frame is not None and self.film is not None:
            film = self.film
            self._calls = [
                BackgroundCall(
                    self,
                    lambda: self._read(film, frame),
                    lambda image: self._show(frame, image),
                    self._fail,
                )
            ]

    def _read(self, film: FilmInfo, frame: int) -> QImage:
        with self._reading:
            if self._reader is None:
                raise FilmError("The film was closed.")
            picture = self._reader.read(frame)
        return to_image(Renderer(film.video, _NoColour()).render(picture).original)

    def _show(self, frame: int, image: QImage) -> None:
        self._calls = []
        if self._wish is None:
            self.fetched.emit(frame, image)
        else:
            self._fetch()


def own_picture(film: FilmInfo, project: Path, film_id: FilmId, frame: int) -> QImage:
    """A frame in the colour that its take gives it, before its grade.

    A grade would be laid on twice. Raises ColorStudioError where the frame has no colour.
    """
    with Project.open(project, read_only=True) as opened, FilmReader(film) as reader:
        layer = _Ungraded(ColourLayer(opened, film_id))
        rendered = Renderer(film.video, layer).render(reader.read(frame))
    if rendered.coloured is None:
        raise ColorStudioError("This frame has no colour yet; colorize its shot first.")
    return to_image(rendered.coloured)


def plain_picture(film: FilmInfo, frame: int) -> QImage:
    """A frame as the film has it. Raises FilmError."""
    with FilmReader(film) as reader:
        return to_image(Renderer(film.video, _NoColour()).render(reader.read(frame)).original)


def as_png(image: QImage) -> bytes:
    """The bytes of a PNG file."""
    bgrx = image.convertToFormat(QImage.Format.Format_RGB32)
    shape = bgrx.height(), bgrx.width(), 4
    pixels = np.frombuffer(bgrx.constBits(), np.uint8).reshape(shape)
    return cv2.imencode(".png", np.ascontiguousarray(pixels[..., :3]))[1].tobytes()


class _NoColour:
    def at(self, frame: int) -> LayerColour | None:
        """The film as it is."""
        return None


class _Ungraded:
    def __init__(self, layer: ColourLayer) -> None:
        self._layer = layer

    def at(self, frame: int) -> LayerColour | None:
        colour = self._layer.at(frame)
        return None if colour is None else LayerColour(colour.chroma, Grade())
