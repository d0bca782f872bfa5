"""A shot's colour carried on through the dissolves at its ends."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import SeenFade
from colorstudio.engine.shot import FrameColour
from colorstudio.film.dissolves import taken_apart
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint

_MOST = 0.85  # weight of the other shot from which this one's picture is only noise


class ShotColours(Protocol):
    """Whatever gives the colours of a shot."""

    @property
    def sampled(self) -> int:
        """How many keyframes went through the model."""

    def colours(self, from_frame: int) -> Iterator[FrameColour]:
        """Of every frame from ``from_frame`` on, in order."""

    def kept_chunk(self, first: int, count: int) -> bytes | None:
        """Colour of exactly these frames as it is stored already, if it is."""


class Crossfaded:
    """Adds the frames that a shot fades in and out by to those it was coloured from.

    There its picture is taken apart from the other shot's, as if that one stood still, and the
    colour of its nearest clean frame follows the motion; where it is hardly seen, it stays.
    ``part`` are the frames that ``inner`` colours.
    """

    def __init__(
        self,
        inner: ShotColours,
        part: FrameRange,
        fades: Sequence[SeenFade],
        grid: GridSize,
        control: JobControl,
    ) -> None:
        self._inner, self._part, self._grid, self._control = inner, part, grid, control
        self._coming = next((seen for seen in fades if seen.fade.start < part.start), None)
        self._going = next((seen for seen in fades if seen.fade.stop > part.stop), None)

    @property
    def sampled(self) -> int:
        """How many keyframes went through the model."""
        return self._inner.sampled

    def kept_chunk(self, first: int, count: int) -> bytes | None:
        """See the protocol."""
        if first < self._part.start or first + count > self._part.stop:
            return None
        return self._inner.kept_chunk(first, count)

    def colours(self, from_frame: int) -> Iterator[FrameColour]:
        """See the protocol."""
        last: FrameColour | None = None
        start = max(self._part.start, min(from_frame, self._part.stop - 1))
        for last in self._inner.colours(start):
            if last.frame == self._part.start:
                coming = [colour for colour in self._fading_in(last) if colour.frame >= from_frame]
                yield from reversed(coming)
            if last.frame >= from_frame:
                yield last
        if last is not None:
            yield from (c for c in self._fading_out(last) if c.frame >= from_frame)

    def _fading_in(self, first: FrameColour) -> Iterator[FrameColour]:
        """From the first clean frame backwards."""
        if self._coming is None:
            return
        seen = self._coming
        weights = [1 - weight for weight in reversed(seen.weights)]
        passed = seen.fade.stop - first.frame
        own = taken_apart(seen.lumas[::-1], weights, _MOST)[passed:]
        frames = range(first.frame - 1, seen.fade.start - 1, -1)
        yield from self._carried(first, frames, own, weights[passed:])

    def _fading_out(self, last: FrameColour) -> Iterator[FrameColour]:
        if self._going is None:
            return
        seen = self._going
        passed = last.frame + 1 - seen.fade.start
        own = taken_apart(seen.lumas, seen.weights, _MOST)[passed:]
        frames = range(last.frame + 1, seen.fade.stop)
        yield from self._carried(last, frames, own, seen.weights[passed:])

    def _carried(
        self,
        key: FrameColour,
        frames: range,
        own: Sequence[WorkingLuma],
        others: Sequence[float],
    ) -> Iterator[FrameColour]:
        """``own`` are the shot's own pictures from the key on, as far as they can be seen.

        ``others``: how much the other shot weighs in each of ``frames``. What is hardly seen makes
        no frame unsure.
        """
        self._control.checkpoint()
        hint = Hint.certain(key.chroma)
        way = SpanMotion(own, self._grid).forward(hint) if len(own) > 1 else [hint]
        for distance, (frame, other) in enumerate(zip(frames, others, strict=True), 1):
            carried = way[min(distance, len(way) - 1)]
            sure = key.confidence * (other + (1 - other) * float(carried.confidence.mean()))
            yield replace(
                key,
                frame=frame,
                chroma=carried.chroma,
                confidence=sure,
                flicker=float("nan"),
            )
