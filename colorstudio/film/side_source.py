"""The side streams of a film, packet by packet, on the clock that its pictures are shown by."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from collections.abc import Collection, Iterator
from fractions import Fraction

import av
from av.packet import Packet
from av.stream import Discard, Stream

from colorstudio.film.info import FilmInfo
from colorstudio.film.joins import SourceClock
from colorstudio.film.source import must_be_damage, open_film
from colorstudio.film.window import Window


class SideSource:
    """An open film that gives the packets of some of its side streams."""

    def __init__(self, film: FilmInfo, window: Window) -> None:
        self.notices: list[str] = []
        self._film = film
        self._window = window
        self._container = open_film(film.path)

    def stream(self, index: int) -> Stream:
        """The stream of this number."""
        return self._container.streams[index]

    def close(self) -> None:
        """Close the film."""
        self._container.close()

    def packets(self, indexes: Collection[int]) -> Iterator[Packet[Stream]]:
        """The window's packets in file order, their times on the film's clock."""
        if not indexes:
            return
        for stream in self._container.streams:
            if stream.index not in indexes:
                stream.discard = Discard.all
        if self._window.start is not None and not self._film.joins:
            self._container.seek(int(self._window.start * av.time_base))
        clock = SourceClock(self._film.joins)
        ended: set[int] = set()
        try:
            for packet in self._container.demux([self.stream(i) for i in sorted(indexes)]):
                if packet.size:
                    _move(packet, clock.shift(packet))
                begin = begin_of(packet)
                if packet.size and self._holds(packet, begin):
                    yield packet
                elif begin is not None and self._is_past(begin):
                    ended.add(packet.stream.index)
                    if len(ended) == len(indexes):
                        break
        except av.FFmpegError as error:
            must_be_damage(error, self._film.path)
            self.notices.append(
                f"Sound or subtitles end early: the film is damaged ({error.strerror})."
            )
        if clock.restarted:
            self.notices.append(
                "The sound's clock starts again on the way; it is written without a gap there, "
                "so look whether it is in step with the picture."
            )

    def _holds(self, packet: Packet[Stream], begin: Fraction | None) -> bool:
        if begin is None:
            return self._window.start is None
        return self._window.holds(begin, end_of(packet), whole=packet.stream.type != "subtitle")

    def _is_past(self, begin: Fraction) -> bool:
        return self._window.stop is not None and begin >= self._window.stop


def begin_of(packet: Packet[Stream]) -> Fraction | None:
    """When a packet begins, in seconds."""
    ticks = packet.pts if packet.pts is not None else packet.dts
    return None if ticks is None else ticks * packet.time_base


def end_of(packet: Packet[Stream]) -> Fraction:
    """When a packet ends, in seconds; zero where it has no time."""
    begin = begin_of(packet)
    return Fraction(0) if begin is None else begin + (packet.duration or 0) * packet.time_base


def _move(packet: Packet[Stream], seconds: Fraction) -> None:
    ticks = round(seconds / packet.time_base) if seconds else 0
    packet.pts = None if packet.pts is None else packet.pts + ticks
    packet.dts = None if packet.dts is None else packet.dts + ticks
