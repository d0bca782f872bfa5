"""Small pictures of frames for timeline and takes, made on a thread of their own."""

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.matrices import Floats, grid_scale
from colorstudio.chroma.tone import own_tone, small_planes
from colorstudio.engine.layer import ColourLayer, LayerColour
from colorstudio.engine.painter import SmallPainter
from colorstudio.errors import ColorStudioError
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.film.thumbnails import KeyframeReader
from colorstudio.film.turning import upright
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, TakeId

HEIGHT = 108  # pixels of the upright picture
_KEPT = 800
_REST = 0.3  # seconds after the hand has last moved the playhead
SHOWN = TakeId(0)  # instead of a take: whatever the film shows there


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """Names a small picture. A keyframe in [``frame``, ``stop``) will do, being quicker."""

    frame: int
    stop: int
    take: TakeId = SHOWN


class ThumbnailService(QObject):
    """Gives small pictures at once where they are known, and makes the others."""

    ready = Signal(object)  # a Thumbnail

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Thumbnail, tuple[int, QImage]] = OrderedDict()
        self._maker: _Maker | None = None

    def open(self, film: FilmInfo, project: Path, film_id: FilmId) -> None:
        """Serve this film from now on."""
        self.close()
        self._maker = _Maker(film, project, film_id, self)
        self._maker.made.connect(self._keep)
        self._maker.start(QThread.Priority.LowPriority)

    def close(self) -> None:
        """Stop, and forget all pictures."""
        if self._maker:
            self._maker.stop()
            self._maker.deleteLater()
            self._maker = None
        self._kept.clear()

    def image(self, wanted: Thumbnail, version: int) -> QImage | None:
        """The picture, perhaps of former colour; None where it is still to be made.

        ``version`` names the colours of the place: with another one it is made anew.
        """
        known, image = self._kept.get(wanted, (0, None))
        if (image is None or known != version) and self._maker:
            self._maker.want(wanted, version, urgent=image is None)
        if image is not None:
            self._kept.move_to_end(wanted)
        return image

    def known(self, wanted: Thumbnail) -> QImage | None:
        """The picture if it was made before."""
        return self._kept.get(wanted, (0, None))[1]

    def earliest(self) -> QImage | None:
        """Of the film, what is known of its first shot."""
        shown = [made for made in reversed(self._kept) if made.take == SHOWN]
        return self.known(min(shown, key=lambda made: made.frame)) if shown else None

    def set_playhead(self, frame: int) -> None:
        """Begin with the pictures there, and go on from left to right."""
        if self._maker:
            self._maker.set_playhead(frame)

    def hold_back(self) -> None:
        """Decode nothing for a moment: the hand moves, and the viewer comes first."""
        if self._maker:
            self._maker.hold_back()

    def forget_wishes(self) -> None:
        """Other parts of the film have come in sight; what is still wanted will be asked for."""
        if self._maker:
            self._maker.forget_wishes()

    def _keep(self, made: Thumbnail, version: int, image: QImage) -> None:
        self._kept[made] = (version, image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(made)


class _Maker(QThread):
    made = Signal(object, object, object)  # versions are too long for a C++ int

    def __init__(self, film: FilmInfo, project: Path, film_id: FilmId, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnails")
        self._film, self._project, self._film_id = film, project, film_id
        self._urgent: dict[Thumbnail, int] = {}
        self._renewals: dict[Thumbnail, int] = {}
        self._changed = threading.Condition()
        self._stopped = False
        self._playhead = 0
        self._rest_until = 0.0  # on the monotonic clock

    def want(self, thumbnail: Thumbnail, version: int, *, urgent: bool) -> None:
        """Pictures that are missing come before those whose colours are old."""
        wishes = self._urgent if urgent else self._renewals
        with self._changed:
            wishes[thumbnail] = version
            self._changed.notify()

    def set_playhead(self, frame: int) -> None:
        self._playhead = frame

    def hold_back(self) -> None:
        with self._changed:
            self._rest_until = time.monotonic() + _REST

    def forget_wishes(self) -> None:
        """Those of takes stay: they lie elsewhere."""
        with self._changed:
            for wishes in (self._urgent, self._renewals):
                for thumbnail in [wish for wish in wishes if wish.take == SHOWN]:
                    del wishes[thumbnail]

    def stop(self) -> None:
        with self._changed:
            self._stopped = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        with (
            Project.open(self._project, read_only=True) as project,
            KeyframeReader(self._film) as keyframes,
            FilmReader(self._film) as reader,
        ):
            artist = _Artist(project, self._film_id, self._film, keyframes, reader)
            while wish := self._next():
                try:
                    self.made.emit(*wish, artist.draw(wish[0]))
                except ColorStudioError:  # a damaged place of the film stays empty
                    continue

    def _next(self) -> tuple[Thumbnail, int] | None:
        with self._changed:
            while not self._stopped:
                rest = self._rest_until - time.monotonic()
                wishes = self._urgent or self._renewals
                if wishes and rest <= 0:
                    first = min(wishes, key=self._turn)
                    return first, wishes.pop(first)
                self._changed.wait(rest if wishes else None)
            return None

    def _turn(self, wish: Thumbnail) -> tuple[bool, bool, int]:
        """Takes, then what lies at the playhead and after it, then the rest; left to right."""
        return wish.take == SHOWN, wish.stop <= self._playhead, wish.frame


@dataclass(frozen=True, slots=True)
class _Small:
    """A frame of the film, upright: its luma, and what chroma it has of its own."""

    frame: int
    luma: WorkingLuma
    chroma: Chroma | None
    tone: Floats | None


class _Artist:
    def __init__(
        self,
        project: Project,
        film_id: FilmId,
        film: FilmInfo,
        keyframes: KeyframeReader,
        reader: FilmReader,
    ) -> None:
        self._project, self._film_id, self._film = project, film_id, film
        self._keyframes, self._reader = keyframes, reader
        self._size = HEIGHT, max(2, round(HEIGHT * aspect(film)))
        self._painter = SmallPainter(film.video.matrix)
        self._small: OrderedDict[tuple[int, int], _Small] = OrderedDict()

    def draw(self, thumbnail: Thumbnail) -> QImage:
        small = self._read(thumbnail.frame, thumbnail.stop)
        colour = self._colour(small.frame, thumbnail.take)
        if colour is not None:
            chroma = upright(colour.chroma, self._film.video.rotation)
            return _image(self._painter.rgb(small.luma, chroma, colour.grade, small.tone))
        if small.chroma is not None:
            return _image(self._painter.rgb(small.luma, small.chroma))
        return _image(_grey(small.luma))

    def _read(self, start: int, stop: int) -> _Small:
        """Kept, since it is the colours that change and the decoding that takes time."""
        place = start, stop
        if place not in self._small:
            picture = self._picture(start, stop)
            self._small[place] = _Small(
                picture.frame,
                working_luma(picture, self._size),
                self._own_chroma(picture),
                own_tone(picture),
            )
        self._small.move_to_end(place)
        while len(self._small) > _KEPT:
            self._small.popitem(last=False)
        return self._small[place]

    def _own_chroma(self, picture: Picture) -> Chroma | None:
        planes = small_planes(picture)
        if planes is None:
            return None
        scale = np.array(grid_scale(picture.format.matrix), np.float32)[:, None, None]
        return upright(planes[1] / scale, self._film.video.rotation)

    def _picture(self, start: int, stop: int) -> Picture:
        """A keyframe inside the place if there is one, else its very first frame."""
        key = self._film.frames.keyframe_before(stop - 1)
        quick = self._keyframes.nearest(key) if key >= start else None
        return quick or self._reader.read(start)

    def _colour(self, frame: int, take: TakeId) -> LayerColour | None:
        chosen = None if take == SHOWN else take
        return ColourLayer(self._project, self._film_id, take=chosen).at(frame)


def aspect(film: FilmInfo) -> float:
    """Width over height of the upright picture on screen."""
    return float(film.video.upright_aspect)


def _grey(luma: WorkingLuma) -> NDArray[np.uint8]:
    return np.repeat(luma[..., None], 3, axis=2)


def _image(rgb: NDArray[np.uint8]) -> QImage:
    rgb = np.ascontiguousarray(rgb)
    height, width, _ = rgb.shape
    return QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
