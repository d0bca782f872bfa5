"""The thread that decodes and colours what the viewer requests."""

import time
from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from colorstudio.app.viewer.cache import ReadyPicture
from colorstudio.app.viewer.darkroom import Darkroom, Source
from colorstudio.app.viewer.preview import FrameBasis
from colorstudio.app.viewer.requests import Candidate, Mailbox, PictureRequest
from colorstudio.errors import ColorStudioError

_PATIENCE = 0.12  # seconds without a picture, after which one from halfway is shown


@dataclass(frozen=True, slots=True)
class Delivery:
    """What the thread hands over."""

    source: Source
    request: PictureRequest
    picture: ReadyPicture
    exact: bool
    basis: FrameBasis | None = None  # of the request's preview, where this picture shows it

    @property
    def is_ahead(self) -> bool:
        """Whether it is the very frame that was asked for, if smaller."""
        return self.request.reduced and self.picture.frame == self.request.frame

    @property
    def candidate(self) -> Candidate:
        """The picture as something that may be shown."""
        return Candidate(self.picture.frame, self.request.serial, self.exact)


class PictureThread(QThread):
    """Renders the newest request of its mailbox, over and over, until that is closed.

    A newer request ends the work on an older one between two pictures.
    """

    delivered = Signal(object)
    failed = Signal(str)

    def __init__(self, source: Source, parent: QObject) -> None:
        super().__init__(parent)
        self.requests: Mailbox[PictureRequest] = Mailbox()
        self._source = source
        self._last_delivery = 0.0

    def finish(self) -> None:
        """End after the picture at hand, and wait for that."""
        self.requests.close()
        self.wait()

    def run(self) -> None:
        """The thread's work."""
        try:
            with ExitStack() as opened:
                room = Darkroom(self._source, opened)
                while (request := self.requests.take()) is not None:
                    self._serve(request, room)
        except ColorStudioError as error:
            self.failed.emit(str(error))

    def _serve(self, request: PictureRequest, room: Darkroom) -> None:
        try:
            self._fulfil(request, room)
        except ColorStudioError as error:
            self.failed.emit(str(error))

    def _fulfil(self, request: PictureRequest, room: Darkroom) -> None:
        room.use_colours(request.colours, request.pair)
        room.use_preview(request.preview)
        room.use_size(request.size)
        if request.stand_in and (stand_in := room.stand_in(request.frame)) is not None:
            self._deliver(request, stand_in, exact=False)
        for picture in room.way_to(request.frame):
            if picture.frame == request.frame:
                if request.reduced:
                    self._deliver(request, room.quick(picture), exact=False)
                else:
                    self._deliver(request, room.exact(picture), exact=True, basis=room.basis)
            elif self.requests.has_news:
                if time.monotonic() - self._last_delivery > _PATIENCE:
                    self._deliver(request, room.quick(picture), exact=False)
                return

    def _deliver(
        self,
        request: PictureRequest,
        picture: ReadyPicture,
        *,
        exact: bool,
        basis: FrameBasis | None = None,
    ) -> None:
        self.delivered.emit(Delivery(self._source, request, picture, exact, basis))
        self._last_delivery = time.monotonic()
