"""Pictures of a film by number: in order, at random, and as working lumas."""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from types import TracebackType
from typing import Self

from colorstudio.errors import FilmError
from colorstudio.film.decode import Decoder
from colorstudio.film.info import FilmInfo
from colorstudio.film.interlace import field_parity
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.planes import PictureMaker

_KEPT_PICTURES = 8


class FilmReader:
    """Reads a probed film; every number of its index gives exactly one picture.

    A picture that cannot be decoded repeats the last good one (the next, at the film's start) and
    is marked ``corrupt``. ``deinterlace`` makes interlaced film progressive, frame by frame.
    """

    def __init__(self, film: FilmInfo, *, deinterlace: bool = False) -> None:
        self.film = film
        self._parity = field_parity(film) if deinterlace else None
        self._maker = PictureMaker(film.video)
        self._random = Decoder(film, parity=self._parity)
        self._ahead: Iterator[Picture] = iter(())
        self._next: int | None = None  # the number that _ahead gives next
        self._kept: OrderedDict[int, Picture] = OrderedDict()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file of :meth:`read`; pictures given out stay valid."""
        self._ahead, self._next = iter(()), None
        self._kept.clear()
        self._random.close()

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[Picture]:
        """Pictures ``start`` to ``stop`` (excluded) in order; independent of other calls."""
        with closing(Decoder(self.film, parity=self._parity)) as decoder:
            yield from self._pictures(decoder, start, self._stop(stop))

    def read(self, frame: int) -> Picture:
        """One picture; quick for the next ones and for those just read. Raises IndexError."""
        if not 0 <= frame < len(self.film.frames):
            raise IndexError(
                f"The film has pictures 0 to {len(self.film.frames) - 1}, not {frame}."
            )
        if frame not in self._kept:
            self._go_to(frame)
        self._kept.move_to_end(frame)
        return self._kept[frame]

    def working_lumas(
        self, size: tuple[int, int], start: int = 0, stop: int | None = None
    ) -> Iterator[tuple[int, WorkingLuma]]:
        """(number, luma of ``size`` (height, width)) of pictures ``start`` to ``stop``."""
        for picture in self.frames(start, stop):
            yield picture.frame, working_luma(picture, size)

    def _stop(self, stop: int | None) -> int:
        count = len(self.film.frames)
        return count if stop is None else min(stop, count)

    def _go_to(self, frame: int) -> None:
        """Decode on to ``frame``, from the last place or, where that is nearer, a keyframe."""
        near = self.film.frames.keyframe_before(frame)
        if self._next is None or not near <= self._next <= frame:
            self._ahead = self._pictures(self._random, frame, len(self.film.frames))
        for picture in self._ahead:
            self._next = picture.frame + 1
            self._keep(picture)
            if picture.frame == frame:
                return

    def _keep(self, picture: Picture) -> None:
        self._kept[picture.frame] = picture
        while len(self._kept) > _KEPT_PICTURES:
            self._kept.popitem(last=False)

    def _pictures(self, decoder: Decoder, start: int, stop: int) -> Iterator[Picture]:
        """Every number from ``start`` to ``stop``; gaps are filled with the last good picture."""
        if start >= stop:
            return
        good: Picture | None = None
        wanted = start
        for number, frame in decoder.frames(start):
            picture = self._maker.picture(frame, number, int(self.film.frames.pts[number]))
            yield from self._fill(good or picture, wanted, min(number, stop))
            if number >= stop:
                return
            if number >= start:
                yield picture
            good, wanted = picture, max(start, number + 1)
            if wanted >= stop:
                return
        if good is None:
            raise FilmError(f"{self.film.path.name} holds no picture that can be decoded.")
        yield from self._fill(good, wanted, stop)

    def _fill(self, good: Picture, start: int, stop: int) -> Iterator[Picture]:
        for number in range(start, stop):
            pts = int(self.film.frames.pts[number])
            yield replace(good, frame=number, pts=pts, corrupt=True)
