"""Films strung together, each part with a clock of its own: ``cat a.ts b.ts``, cells of a DVD."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from colorstudio.film.info import Join

if TYPE_CHECKING:
    from av.packet import Packet
    from av.stream import Stream

_BACK = Fraction(1, 4)  # seconds; stored times run backwards by less where pictures are reordered
_AHEAD = Fraction(10)  # seconds; no broadcast is silent and dark for so long
_Ticks = NDArray[np.int64]


def part_starts(clock: _Ticks, time_base: Fraction, *, may_jump_ahead: bool) -> NDArray[np.intp]:
    """Where in ``clock`` (ticks in storage order) a part begins that has a clock of its own."""
    steps = np.diff(clock)
    jumps = steps < -float(_BACK / time_base)
    if may_jump_ahead:
        jumps |= steps > float(_AHEAD / time_base)
    return np.flatnonzero(jumps) + 1


def strung_together(pts: _Ticks, durations: _Ticks, starts: NDArray[np.intp]) -> list[int]:
    """The ticks to add to each part but the first, so that it begins where the one before ends."""
    parts = list(zip(np.split(pts, starts), np.split(durations, starts), strict=True))
    end = 0
    shifts: list[int] = []
    for number, (times, lengths) in enumerate(parts):
        shift = end - int(times.min()) if number else 0
        end = int((times + lengths).max()) + shift
        shifts.append(shift)
    return shifts[1:]


@dataclass(slots=True)
class _StreamClock:
    part: int = 0
    begin: Fraction | None = None  # of the last packet, as it is stored
    end: Fraction = Fraction(0)
    own: Fraction = Fraction(0)  # what this stream alone was moved by


@dataclass(slots=True)
class SourceClock:
    """Brings the side streams' packets onto the one clock that a film's pictures are shown by.

    A stream goes on to the next part where its bytes lie beyond the join, or where its own clock
    jumps. Sound that alone starts again goes on without a gap; ``restarted`` says so.
    """

    joins: tuple[Join, ...]
    restarted: bool = False
    _streams: dict[int, _StreamClock] = field(default_factory=dict)

    def shift(self, packet: Packet[Stream]) -> Fraction:
        """The seconds to add to the packet's times."""
        stream = self._streams.setdefault(packet.stream.index, _StreamClock())
        ticks = packet.pts if packet.pts is not None else packet.dts
        part = max(stream.part, self._part_at(packet.pos))
        if ticks is not None and not packet.is_discard:
            begin = ticks * packet.time_base
            if part == stream.part and self._has_jumped(stream, begin):
                part = self._jump(stream, packet, begin)
            stream.begin = begin
            stream.end = begin + (packet.duration or 0) * packet.time_base
        if part != stream.part:
            stream.part, stream.own = part, Fraction(0)
        return stream.own + (self.joins[part - 1].shift if part else 0)

    def _part_at(self, position: int | None) -> int:
        if position is None:
            return 0
        return sum(0 <= join.position <= position for join in self.joins)

    def _has_jumped(self, stream: _StreamClock, begin: Fraction) -> bool:
        if stream.begin is None:
            return False
        return begin < stream.begin - _BACK or (
            stream.part < len(self.joins) and begin > stream.end + _AHEAD
        )

    def _jump(self, stream: _StreamClock, packet: Packet[Stream], begin: Fraction) -> int:
        """The part that a stream is in after its clock has jumped."""
        if stream.part < len(self.joins):
            return stream.part + 1
        if packet.stream.type == "audio":
            stream.own += stream.end - begin
            self.restarted = True
        return stream.part
