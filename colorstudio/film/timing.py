"""When the pictures of an export are shown: the source's own ticks, moved only where they must."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from fractions import Fraction
from typing import Any, cast

import av
import numpy as np
from av.format import Flags
from av.packet import Packet

from colorstudio.film.info import FilmInfo
from colorstudio.film.source import open_film
from colorstudio.film.tracks import Window


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
        self._durations = dict(zip(self._pts.tolist(), (ends - index.pts).tolist(), strict=True))
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

    def set_duration(self, packet: Packet[Any]) -> None:
        """Say how long the picture of an encoded packet stays, which encoders do not know."""
        if packet.pts is None:
            return
        ticks = packet.pts * packet.time_base / self.time_base
        length = self._durations.get(int(ticks), 0) * self.time_base
        packet.duration = round(length / packet.time_base)


def _first_tick(film: FilmInfo) -> int:
    """The tick of the source that becomes zero."""
    first = int(film.frames.pts[0])
    if not film.path.is_file() or not _starts_anywhere(film.container):
        return min(first, 0)
    with open_film(film.path) as source:
        start = Fraction(source.start_time or 0, av.time_base)
    return min(first, int(start // film.frames.time_base))


def _starts_anywhere(container: str) -> bool:
    names = container.split(",")
    return bool(av.ContainerFormat(names[0], "r").flags & cast(int, Flags.ts_discont.value))
