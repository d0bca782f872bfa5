"""The thread that decodes and colours what the viewer wishes."""

import time
from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from colorstudio.app.viewer.cache import ReadyPicture
from colorstudio.app.viewer.darkroom import Darkroom, Source
from colorstudio.app.viewer.preview import FrameBasis
from colorstudio.app.viewer.requests import Candidate, Mailbox, Wish
from colorstudio.errors import ColorStudioError

_PATIENCE = 0.12  # seconds without a picture, after which one from halfway is shown


@dataclass(frozen=True, slots=True)
class Delivery:
    """What the thread hands over."""

    source: Source
    wish: Wish
    picture: ReadyPicture
    exact: bool
    basis: FrameBasis | None = None  # of the wish's preview, where this picture shows it

    @property
    def is_ahead(self) -> bool:
        """Whether it is the very frame that was wished for, if smaller."""
        return self.wish.reduced and self.picture.frame == self.wish.frame

    @property
    def candidate(self) -> Candidate:
        """The picture as something that may be shown."""
        return Candidate(self.picture.frame, self.wish.serial, self.exact)


class PictureThread(QThread):
    """Renders the newest wish of its mailbox, over and over, until that is closed.

    A newer wish ends the work on an older one between two pictures.
    """

    delivered = Signal(object)
    failed = Signal(str)

    def __init__(self, source: Source, parent: QObject) -> None:
        super().__init__(parent)
        self.wishes: Mailbox[Wish] = Mailbox()
        self._source = source
        self._last_delivery = 0.0

    def finish(self) -> None:
        """End after the picture at hand, and wait for that."""
        self.wishes.close()
        self.wait()

    def run(self) -> None:
        """The thread's work."""
        try:
            with ExitStack() as opened:
                room = Darkroom(self._source, opened)
                while (wish := self.wishes.take()) is not None:
                    self._serve(wish, room)
        except ColorStudioError as error:
            self.failed.emit(str(error))

    def _serve(self, wish: Wish, room: Darkroom) -> None:
        try:
            self._fulfil(wish, room)
        except ColorStudioError as error:
            self.failed.emit(str(error))

    def _fulfil(self, wish: Wish, room: Darkroom) -> None:
        room.use_colours(wish.colours, wish.pair)
        room.use_preview(wish.preview)
        room.use_size(wish.size)
        if wish.stand_in and (stand_in := room.stand_in(wish.frame)) is not None:
            self._deliver(wish, stand_in, exact=False)
        for picture in room.way_to(wish.frame):
            if picture.frame == wish.frame:
                if wish.reduced:
                    self._deliver(wish, room.quick(picture), exact=False)
                else:
                    self._deliver(wish, room.exact(picture), exact=True, basis=room.basis)
            elif self.wishes.has_news:
                if time.monotonic() - self._last_delivery > _PATIENCE:
                    self._deliver(wish, room.quick(picture), exact=False)
                return

    def _deliver(
        self,
        wish: Wish,
        picture: ReadyPicture,
        *,
        exact: bool,
        basis: FrameBasis | None = None,
    ) -> None:
        self.delivered.emit(Delivery(self._source, wish, picture, exact, basis))
        self._last_delivery = time.monotonic()
