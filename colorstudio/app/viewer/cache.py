"""The pictures that were shown of late, ready for the screen."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QImage

from colorstudio.app.viewer.pair import TakePair
from colorstudio.app.viewer.preview import PreviewKind
from colorstudio.app.viewer.render import Planes


@dataclass(frozen=True, slots=True)
class ReadyPicture:
    """One frame as images, with the stored samples behind them."""

    frame: int
    original: QImage
    coloured: QImage | None
    planes: Planes
    beside: Planes | None = None  # of ``original``, where that is a take
    pair: TakePair | None = None  # the takes that these are, where two are compared
    small: tuple[QImage, ...] = ()  # :attr:`images` as large as the screen shows them
    preview: PreviewKind | None = None  # whether its colour is that of a preview

    @property
    def images(self) -> tuple[QImage, ...]:
        """The original, and the coloured one if there is one."""
        return (self.original,) if self.coloured is None else (self.original, self.coloured)

    @property
    def size_in_bytes(self) -> int:
        """What it keeps in memory."""
        planes = [self.planes.y, self.planes.cb, self.planes.cr]
        planes += [self.beside.cb, self.beside.cr] if self.beside else []
        return sum(i.sizeInBytes() for i in self.images + self.small) + sum(
            p.nbytes for p in planes
        )


class PictureCache:
    """Holds the pictures used last, up to ``limit`` bytes; the newest always stays."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._kept: OrderedDict[int, ReadyPicture] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, frame: int) -> ReadyPicture | None:
        """The picture, which thereby counts as used."""
        if frame in self._kept:
            self._kept.move_to_end(frame)
        return self._kept.get(frame)

    def put(self, picture: ReadyPicture) -> None:
        """Keep a picture in place of those that nobody asked for the longest."""
        self._drop(self._kept.pop(picture.frame, None))
        self._kept[picture.frame] = picture
        self._size += picture.size_in_bytes
        self._shrink()

    def drop(self, frame: int) -> None:
        """Forget one picture, if it is there."""
        self._drop(self._kept.pop(frame, None))

    def set_limit(self, limit: int) -> None:
        """Hold so many bytes from now on."""
        self._limit = limit
        self._shrink()

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()
        self._size = 0

    def _shrink(self) -> None:
        while self._size > self._limit and len(self._kept) > 1:
            self._drop(self._kept.popitem(last=False)[1])

    def _drop(self, picture: ReadyPicture | None) -> None:
        if picture is not None:
            self._size -= picture.size_in_bytes
