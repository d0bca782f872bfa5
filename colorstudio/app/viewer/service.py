"""Pictures of the open film for the screen, whoever asks, never a stale one."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage

from colorstudio.app.viewer.cache import PictureCache, ReadyPicture
from colorstudio.app.viewer.darkroom import Source
from colorstudio.app.viewer.orientation import Orientation
from colorstudio.app.viewer.pair import TakePair
from colorstudio.app.viewer.preview import FrameBasis, PointsPreview
from colorstudio.app.viewer.requests import Candidate, PictureRequest, is_news
from colorstudio.app.viewer.sampling import PixelSample, sample
from colorstudio.app.viewer.thread import Delivery, PictureThread
from colorstudio.film.info import FilmInfo
from colorstudio.project.ids import FilmId

_CACHE_BYTES = 256 << 20
_REDUCED_BYTES = 32 << 20


class PictureService(QObject):
    """Renders the frame asked for last: a stand-in at once, the exact picture soon after.

    ``pictureReady(frame, original, coloured, exact)``: two QImages, upright and with square pixels;
    ``coloured`` is None where the frame has no take. A stand-in may be smaller than
    :attr:`picture_size` and shows another frame near ``frame``.
    """

    pictureReady = Signal(int, QImage, object, bool)  # noqa: N815  (signals are named as in Qt)
    prefetched = Signal(int)
    previewed = Signal(FrameBasis)  # its frame is seen with the points of a preview
    opened = Signal()
    closed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, cache_bytes: int = _CACHE_BYTES) -> None:
        super().__init__(parent)
        self._cache = PictureCache(cache_bytes)
        self._reduced = PictureCache(_REDUCED_BYTES)
        self._open: _OpenFilm | None = None
        self._asked = PictureRequest(-1, 0, 0)
        self._ahead: int | None = None
        self._plays = False
        self._shown: Candidate | None = None
        self._on_screen: ReadyPicture | None = None

    def set_memory(self, size: int) -> None:
        """Keep pictures in this many bytes from now on."""
        self._cache.set_limit(size)

    # Opening and closing

    def open(self, film: FilmInfo, project: Path, film_id: FilmId) -> None:
        """Serve pictures of another film; nothing is shown until the first request."""
        self.close()
        self._open = _OpenFilm(Source(film, project, film_id), self)
        self._open.thread.delivered.connect(self._receive)
        self._open.thread.failed.connect(self.failed)
        self._open.thread.start()
        self.opened.emit()

    def close(self) -> None:
        """Give the film back; waits for the pictures at hand."""
        if self._open is None:
            return
        self._open.thread.finish()
        self._open.thread.deleteLater()
        self._open = self._ahead = self._shown = self._on_screen = None
        self._asked = PictureRequest(-1, self._asked.serial, 0)
        self._forget_pictures()
        self.closed.emit()

    @property
    def film(self) -> FilmInfo | None:
        """The open film."""
        return self._open.source.film if self._open else None

    @property
    def picture_size(self) -> QSize:
        """Of the exact pictures; empty while no film is open."""
        return QSize(*self._open.orientation.size) if self._open else QSize()

    # Requests

    @Slot(int)
    def request(self, frame: int) -> None:
        """Show a frame: the newest request wins, older ones are forgotten."""
        if self._open is None:
            return
        frame = min(max(frame, 0), len(self._open.source.film.frames) - 1)
        self._asked = replace(self._asked, frame=frame, serial=self._asked.serial + 1)
        ready = self._cache.get(frame)
        if ready is not None:
            self._show(ready, Candidate(frame, self._asked.serial, exact=True))
            return
        small = self._reduced.get(frame) if self._plays else None
        if small is not None:
            self._show(small, Candidate(frame, self._asked.serial, exact=False))
            return
        self._wish_for_it(self._open)

    @Slot(int)
    def prefetch(self, frame: int) -> None:
        """Make a frame ready without showing it, once the request is met; see ``prefetched``."""
        self._ahead = frame
        self._look_ahead()

    def set_playing(self, plays: bool) -> None:
        """While the film plays, reduced pictures will do; then the exact one of where it stands."""
        self._plays, self._ahead = plays, None
        if not plays and self._asked.frame >= 0:
            self.request(self._asked.frame)

    def compare(self, pair: TakePair | None) -> None:
        """Deliver two takes in place of original and colour, in the frames that both have."""
        if pair != self._asked.pair:
            self._asked = replace(self._asked, pair=pair)
            self.invalidate()

    @property
    def pair(self) -> TakePair | None:
        """The takes that are compared; ``on_screen`` says whether they are seen already."""
        return self._asked.pair

    @property
    def on_screen(self) -> ReadyPicture | None:
        """The picture delivered last."""
        return self._on_screen

    def show_at(self, size: tuple[int, int] | None) -> None:
        """Have larger pictures come with copies of this (width, height) from now on."""
        self._asked = replace(self._asked, size=size)

    @property
    def preview(self) -> PointsPreview | None:
        """The points that are seen in one frame."""
        return self._asked.preview

    def show_preview(self, preview: PointsPreview | None) -> None:
        """Show a frame with points; the project keeps its colour. ``previewed`` follows."""
        stale = {shown.frame for shown in (self._asked.preview, preview) if shown}
        for frame in stale:
            self._cache.drop(frame)
            self._reduced.drop(frame)
        self._asked = replace(self._asked, preview=preview)
        if self._open is not None and self._asked.frame in stale:
            self._asked = replace(self._asked, serial=self._asked.serial + 1)
            self._wish_for_it(self._open)

    @Slot()
    def invalidate(self) -> None:
        """Takes or grades have changed: the frame on screen is repainted."""
        self._forget_pictures()
        request = self._asked
        self._asked = replace(request, serial=request.serial + 1, colours=request.colours + 1)
        if self._open is not None and request.frame >= 0:
            self._wish_for_it(self._open)

    def sample(self, x: float, y: float, *, beside: bool = False) -> PixelSample | None:
        """What is stored at a place of the frame on screen; None beside it or until it is exact.

        ``beside`` asks for the first of two takes that are compared.
        """
        if self._open is None:
            return None
        ready = self._cache.get(self._asked.frame)
        place = self._open.orientation.sample_at(x, y)
        if ready is None or place is None:
            return None
        planes = (beside and ready.beside) or ready.planes
        return sample(planes, *place)

    def _wish_for_it(self, film: "_OpenFilm") -> None:
        key = Candidate(film.key(self._asked.frame), self._asked.serial, exact=False)
        film.thread.requests.put(replace(self._asked, stand_in=self._is_news(key)))

    # Deliveries

    @Slot(object)
    def _receive(self, delivery: Delivery) -> None:
        if self._open is None or delivery.source is not self._open.source:
            return  # on its way while another film was opened
        picture = delivery.picture
        fresh = delivery.request.colours == self._asked.colours
        fresh = fresh and delivery.request.preview is self._asked.preview
        if delivery.exact and fresh:
            self._cache.put(picture)
        if delivery.is_ahead and fresh:
            self._reduced.put(picture)
        if self._is_news(delivery.candidate):
            self._show(picture, delivery.candidate)
        if delivery.exact or delivery.is_ahead:
            self._look_ahead()
        if delivery.basis is not None and fresh:
            self.previewed.emit(delivery.basis)

    def _forget_pictures(self) -> None:
        self._cache.clear()
        self._reduced.clear()

    def _is_news(self, candidate: Candidate) -> bool:
        return self._asked.frame >= 0 and is_news(candidate, self._shown, self._asked.frame)

    def _show(self, picture: ReadyPicture, candidate: Candidate) -> None:
        self._shown, self._on_screen = candidate, picture
        frame = self._asked.frame
        is_exact = candidate.exact and candidate.frame == frame
        self.pictureReady.emit(frame, picture.original, picture.coloured, is_exact)

    def _look_ahead(self) -> None:
        """Let the idle thread render what will be asked for next, as often as it is put off."""
        if self._open is None or self._ahead is None:
            return
        if self._cache.get(self._ahead) or (self._plays and self._reduced.get(self._ahead)):
            ready, self._ahead = self._ahead, None
            self.prefetched.emit(ready)
        elif self._is_met:
            ahead = replace(self._asked, frame=self._ahead, reduced=self._plays)
            self._open.thread.requests.put(ahead)

    @property
    def _is_met(self) -> bool:
        shown, request = self._shown, self._asked
        return shown is not None and (shown.frame, shown.serial) == (request.frame, request.serial)


class _OpenFilm:
    """A film and the thread that renders it."""

    def __init__(self, source: Source, owner: QObject) -> None:
        self.source = source
        self.orientation = Orientation.of(source.film.video)
        self.thread = PictureThread(source, owner)

    def key(self, frame: int) -> int:
        """The keyframe that stands in for a frame."""
        return self.source.film.frames.keyframe_before(frame)
