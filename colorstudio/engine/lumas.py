"""The working lumas of one shot: decoded once and kept while they fit, decoded again where not."""

from collections.abc import Iterator

from colorstudio.engine.open_film import OpenFilm
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma

KEEP_BYTES = 128 * 2**20  # about 24 s of 16:9 film; longer shots are decoded twice


class ShotLumas:
    """Gives the lumas of a shot's frames, first in order, then span by span."""

    def __init__(self, film: OpenFilm, place: FrameRange) -> None:
        self._reader = film.reader
        self._size = film.grid.luma
        self._start, self._stop = place
        height, width = self._size
        self._fits = place.length * height * width <= KEEP_BYTES
        self._kept: list[WorkingLuma] = film.lumas.whole(place) or []
        self._ahead: Iterator[tuple[int, WorkingLuma]] = iter(())
        self._last: tuple[int, WorkingLuma] | None = None

    def in_order(self) -> Iterator[tuple[int, WorkingLuma]]:
        """Every frame of the shot from its first one on."""
        if len(self._kept) == self._stop - self._start:
            yield from enumerate(self._kept, self._start)
            return
        self._kept = []
        for frame, luma in self._reader.working_lumas(self._size, self._start, self._stop):
            if self._fits:
                self._kept.append(luma)
            yield frame, luma

    def let_go(self) -> None:
        """Hold none any more; they are decoded again where they are asked for."""
        self._kept, self._ahead, self._last = [], iter(()), None

    def span(self, first: int, last: int) -> list[WorkingLuma]:
        """The lumas of frames ``first`` to ``last``, both included; cheap when spans follow."""
        if len(self._kept) == self._stop - self._start:
            return self._kept[first - self._start : last + 1 - self._start]
        if self._last is None or self._last[0] != first:
            self._ahead = self._reader.working_lumas(self._size, first, self._stop)
            self._last = next(self._ahead)
        lumas = [self._last[1]]
        while self._last[0] < last:
            self._last = next(self._ahead)
            lumas.append(self._last[1])
        return lumas
