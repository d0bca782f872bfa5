"""Pictures of a film by number: in order, at random, and as working lumas."""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import starmap
from typing import Self

from av.video.frame import VideoFrame

from colorstudio.errors import FilmError
from colorstudio.film.decode import DECODE, Decoder
from colorstudio.film.info import FilmInfo
from colorstudio.film.interlace import field_parity
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.planes import PictureMaker
from colorstudio.stages import staged

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
        self._is_sparse = False  # whether _ahead leaves pictures out
        self._kept: OrderedDict[int, Picture] = OrderedDict()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
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
        for _ in self.approach(frame):
            pass
        self._kept.move_to_end(frame)
        return self._kept[frame]

    def approach(self, frame: int, *, every: bool = False) -> Iterator[Picture]:
        """The pictures that are decoded on the way to ``frame``, and at last that one.

        Unless ``every`` one since the last keyframe is wanted, those that no other picture is made
        from are left out. Whoever stops halfway loses nothing: the next call goes on from there.
        """
        if frame in self._kept:
            yield self._kept[frame]
            return
        yield from self._follow(self._every(frame) if every else self._sparse(frame), frame)
        if frame not in self._kept:  # it does not decode: another one has to stand for it
            self._is_sparse = False
            yield from self._follow(self._to_the_end(frame), frame)

    def working_lumas(
        self, size: tuple[int, int], start: int = 0, stop: int | None = None
    ) -> Iterator[tuple[int, WorkingLuma]]:
        """(number, upright luma of ``size`` (height, width)) of pictures ``start`` to ``stop``."""
        for picture in self.frames(start, stop):
            yield picture.frame, working_luma(picture, size)

    def _stop(self, stop: int | None) -> int:
        count = len(self.film.frames)
        return count if stop is None else min(stop, count)

    def _every(self, frame: int) -> Iterator[Picture]:
        self._is_sparse = False
        return self._to_the_end(self.film.frames.keyframe_before(frame))

    def _sparse(self, frame: int) -> Iterator[Picture]:
        """On from the last place or, where that is nearer, from a keyframe."""
        near = self.film.frames.keyframe_before(frame)
        if self._next is None or not near <= self._next <= frame:
            self._is_sparse = True
            return starmap(self._picture, self._random.frames(frame, sparse=True))
        if self._is_sparse:
            self._random.skip_to(frame)
        return self._ahead

    def _to_the_end(self, start: int) -> Iterator[Picture]:
        return self._pictures(self._random, start, len(self.film.frames))

    def _follow(self, pictures: Iterator[Picture], frame: int) -> Iterator[Picture]:
        self._ahead = pictures
        for picture in pictures:
            self._next = picture.frame + 1
            self._keep(picture)
            if picture.frame <= frame:
                yield picture
            if picture.frame >= frame:
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
            picture = self._picture(number, frame)
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

    @staged(DECODE)
    def _picture(self, number: int, frame: VideoFrame) -> Picture:
        return self._maker.picture(frame, number, int(self.film.frames.pts[number]))

    def _fill(self, good: Picture, start: int, stop: int) -> Iterator[Picture]:
        for number in range(start, stop):
            pts = int(self.film.frames.pts[number])
            yield replace(good, frame=number, pts=pts, corrupt=True)
