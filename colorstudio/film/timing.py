"""When the pictures of an export are shown: the source's own ticks, moved only where they must."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from collections import deque
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.packet import Packet

from colorstudio.film.info import FilmInfo
from colorstudio.film.source import open_film, starts_anywhere
from colorstudio.film.window import Window


class Timing:
    """Ticks of ``time_base`` seconds for each frame of a film that is exported.

    A whole film keeps its PTS. They move to zero for a part of a film, where they are negative
    (players cut such pictures away), and where the source's clock starts anywhere (MPEG-TS).
    """

    def __init__(self, film: FilmInfo, frames: range) -> None:
        index = film.frames
        self.time_base = index.time_base
        whole = len(frames) == len(index)
        ends = np.append(index.pts[1:], index.pts[-1] + index.duration)
        origin = _first_tick(film) if whole else int(index.pts[frames.start])
        self._pts = index.pts - origin
        self._durations: dict[int, int] = dict(
            zip(self._pts.tolist(), (ends - index.pts).tolist(), strict=True)
        )
        self.window = Window(
            origin=origin * self.time_base,
            start=None if whole else int(index.pts[frames.start]) * self.time_base,
            stop=None if whole else int(ends[frames.stop - 1]) * self.time_base,
        )

    def pts(self, frame: int) -> int:
        """When the film's ``frame`` appears."""
        return int(self._pts[frame])

    @property
    def is_whole_milliseconds(self) -> bool:
        """Whether every picture appears at a whole millisecond."""
        step = self.time_base * 1000
        return bool((self._pts * step.numerator % step.denominator == 0).all())

    def duration_at(self, pts: int) -> int:
        """How long the picture that appears at ``pts`` stays; 0 if there is none."""
        return self._durations.get(pts, 0)

    def set_duration(self, packet: Packet[Any]) -> None:
        """Say how long the picture of a packet stays, which encoders do not know."""
        if packet.pts is not None:
            length = self.duration_at(int(packet.pts * packet.time_base / self.time_base))
            packet.duration = round(length * self.time_base / packet.time_base)


class DecodingClock:
    """Gives the packets of an encoder their decoding times: those of the pictures, ``depth`` late.

    Encoders are trusted with the order alone. Times of their own are wrong in x265 (undefined for
    films of one or two pictures) and lengthen or shorten the film where its rate varies.
    """

    def __init__(self, timing: Timing, depth: int) -> None:
        self._timing = timing
        self._depth = depth
        self._shown: deque[int] = deque()
        self._early = depth  # packets still to come that are decoded before anything is shown

    def show(self, pts: int) -> None:
        """A picture goes into the encoder."""
        self._shown.append(pts)

    def stamp(self, packet: Packet[Any]) -> None:
        """A packet has come out of it."""
        if self._early:
            first = self._shown[0]
            packet.dts = first - self._early * max(1, self._timing.duration_at(first))
            self._early -= 1
        else:
            packet.dts = self._shown.popleft()
        self._timing.set_duration(packet)


def _first_tick(film: FilmInfo) -> int:
    """The tick of the source that becomes zero."""
    first = int(film.frames.pts[0])
    if not film.path.is_file() or not starts_anywhere(film.container):
        return min(first, 0)
    with open_film(film.path) as source:
        start = Fraction(source.start_time or 0, av.time_base)
    return min(first, int(start // film.frames.time_base))
