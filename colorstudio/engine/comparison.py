"""Original and colour in one picture, put together from planes: luma stays as it is in both."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import cast

import numpy as np

from colorstudio.film.info import FilmInfo, VideoStream
from colorstudio.film.picture import Plane, PlaneFormat
from colorstudio.film.tags import ColorRange

_GAP = 80  # part of the picture that the gap between both is wide
_LINE = 480
_ON_SCREEN = {0: (1, True), 90: (0, False), 180: (1, False), 270: (0, True)}
"""By rotation: the coded axis that runs from left to right, and whether left comes first on it."""


class Comparison(StrEnum):
    """How both are shown; the original is on the left."""

    SIDE_BY_SIDE = "side-by-side"
    SPLIT = "split"  # one picture, grey up to a line in its middle


@dataclass(frozen=True, slots=True)
class _Box:
    """A rectangle of luma samples that begins at even ones."""

    rows: slice
    columns: slice

    def chroma(self, shift: tuple[int, int]) -> tuple[slice, slice]:
        """The same place in planes of this subsampling."""
        return _shifted(self.rows, shift[1]), _shifted(self.columns, shift[0])

    @property
    def luma(self) -> tuple[slice, slice]:
        """The place in a luma plane."""
        return self.rows, self.columns


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which part of the film's picture goes where; ``line`` divides without a gap."""

    height: int
    width: int
    original: tuple[_Box, _Box]  # from, to
    coloured: tuple[_Box, _Box]
    line: _Box | None = None


def compared(film: FilmInfo, comparison: Comparison) -> FilmInfo:
    """The film as its comparison will be: the same but for the size of its picture."""
    layout = _layout(film.video, comparison)
    return replace(film, video=replace(film.video, width=layout.width, height=layout.height))


class ComparisonComposer:
    """Composes pictures of ``film``; its planes are valid until the next call.

    ``planes`` is what the encoder of the compared film takes; luma comes and goes as the film
    stores it.
    """

    def __init__(self, film: FilmInfo, comparison: Comparison, planes: PlaneFormat) -> None:
        video = film.video
        self._layout = _layout(video, comparison)
        self._shift = planes.chroma_shift
        black, self._white = _levels(video)
        luma_type = np.uint8 if video.bit_depth == 8 else np.uint16
        size = self._layout.height, self._layout.width
        self._y = cast(Plane, np.full(size, black, luma_type))
        chroma_type = np.uint8 if planes.bit_depth == 8 else np.uint16
        neutral = 1 << (planes.bit_depth - 1)
        self._cb, self._cr = (
            cast(Plane, np.full(planes.chroma_size, neutral, chroma_type)) for _ in range(2)
        )

    def compose(self, y: Plane, cb: Plane, cr: Plane) -> tuple[Plane, Plane, Plane]:
        """(Y, Cb, Cr) of both, from luma and the coloured picture's chroma."""
        layout = self._layout
        for source, place in (layout.original, layout.coloured):
            self._y[place.luma] = y[source.luma]
        if layout.line:
            self._y[layout.line.luma] = self._white
        taken, filled = (box.chroma(self._shift) for box in layout.coloured)
        self._cb[filled], self._cr[filled] = cb[taken], cr[taken]
        return self._y, self._cb, self._cr


def _layout(video: VideoStream, comparison: Comparison) -> _Layout:
    axis, original_first = _ON_SCREEN[video.rotation]
    size = (video.height, video.width)
    if comparison is Comparison.SPLIT:
        return _split(size, axis, original_first)
    return _side_by_side(size, axis, original_first)


def _side_by_side(size: tuple[int, int], axis: int, original_first: bool) -> _Layout:
    """Both whole, at even places with a gap between, of even size: every encoder takes that."""
    length = _even(size[axis])
    second = length + max(2, _even(size[axis] // _GAP))
    total = [_even(side) for side in size]
    total[axis] = second + length
    whole = _box(axis, slice(0, size[axis]), size)
    places = [_box(axis, slice(at, at + size[axis]), size) for at in (0, second)]
    original, coloured = places if original_first else reversed(places)
    return _Layout(total[0], total[1], (whole, original), (whole, coloured))


def _split(size: tuple[int, int], axis: int, original_first: bool) -> _Layout:
    middle = _even(size[axis] // 2)
    width = max(2, _even(size[axis] // _LINE))
    halves = [_box(axis, slice(*ends), size) for ends in ((0, middle), (middle, size[axis]))]
    original, coloured = halves if original_first else reversed(halves)
    at = middle - width if original_first else middle
    line = _box(axis, slice(at, at + width), size)
    return _Layout(size[0], size[1], (original, original), (coloured, coloured), line)


def _box(axis: int, along: slice, size: tuple[int, int]) -> _Box:
    return _Box(along, slice(0, size[1])) if axis == 0 else _Box(slice(0, size[0]), along)


def _even(length: int) -> int:
    return length + length % 2


def _shifted(part: slice, shift: int) -> slice:
    return slice(part.start >> shift, -(-part.stop >> shift))


def _levels(video: VideoStream) -> tuple[int, int]:
    """Luma codes of black and white."""
    if video.color_range is ColorRange.FULL:
        return 0, (1 << video.bit_depth) - 1
    scale = 1 << (video.bit_depth - 8)
    return 16 * scale, 235 * scale
