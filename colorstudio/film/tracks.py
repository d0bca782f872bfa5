"""One sound or subtitle track on its way into an export as it is."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from fractions import Fraction
from math import ceil
from typing import Protocol

from av.bitstream import BitStreamFilterContext
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream

from colorstudio.film.describe import describe
from colorstudio.film.side_source import begin_of
from colorstudio.film.window import Window

_FINE = Fraction(1, 48000)
_RUN_UP = Fraction(1, 10)  # seconds
_RUNNING_UP = {"aac", "mp3", "opus", "vorbis"}  # what a packet holds builds on the one before


class Track(Protocol):
    """One side stream in the export."""

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """The packets to write for one of the source's, on the export's clock."""
        ...

    def flush(self) -> list[Packet[Stream]]:
        """What is left at the end."""
        ...


def copied_track(out: OutputContainer, template: Stream, window: Window) -> Track:
    """The track that takes a stream's packets as they are."""
    kind = CopiedText if template.type == "subtitle" else CopiedSound
    return kind(out, template, window)


class _Copy:
    """A stream of the export with the codec of the source's."""

    def __init__(self, out: OutputContainer, template: Stream, window: Window) -> None:
        self._stream = out.add_stream_from_template(template, opaque=True)
        describe(self._stream, template, out.format.name)
        assert template.time_base is not None
        self._finer = ceil(template.time_base / _FINE)  # AVI counts MP3 in whole packets
        self._tick = template.time_base / self._finer
        self._origin = round(window.origin / self._tick)

    def _move(self, packet: Packet[Stream]) -> None:
        """Bring a packet onto the export's clock, in ticks of the export's stream."""
        coarser = Fraction(self._stream.time_base or self._tick) / self._tick
        for name in ("pts", "dts"):
            if (ticks := getattr(packet, name)) is not None:
                setattr(packet, name, round((ticks * self._finer - self._origin) / coarser))
        packet.duration = round((packet.duration or 0) * self._finer / coarser)
        packet.time_base = coarser * self._tick
        packet.stream = self._stream


class CopiedSound(_Copy):
    """Sound as it is.

    Muxers refuse times that do not rise, as damaged and strung-together films have them: what
    overlaps with sound that is there already is left out. One packet is held back, for in MP4 it
    lasts until the next one begins, whatever it says itself.
    """

    def __init__(self, out: OutputContainer, template: Stream, window: Window) -> None:
        super().__init__(out, template, window)
        self._unframe = _adts_filter(template)
        self._is_mp4 = out.format.name in ("mp4", "mov")
        self._needs_run_up = template.codec_context.codec.canonical_name in _RUNNING_UP
        self._hidden: list[Packet[Stream]] = []
        self._held: Packet[Stream] | None = None

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """What is ready: the packet before this one, as a rule."""
        if packet.is_discard:  # hidden by an edit list
            if self._held is None:
                self._hidden.append(packet)
            return []
        packets = [*self._run_up(packet), packet]
        self._hidden.clear()
        ready: list[Packet[Stream]] = []
        for whole in packets:
            for bare in self._unframe.filter(whole) if self._unframe else [whole]:
                ready += self._follow(bare)
        return ready

    def _run_up(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """Hidden packets right before the first one, which decoders need to get going.

        MP4 hides them again; in Matroska they would be heard.
        """
        begin = begin_of(packet)
        if begin is None or not self._needs_run_up:
            return []
        near = [p for p in self._hidden if begin - _RUN_UP <= (begin_of(p) or begin) < begin]
        return near if self._is_mp4 else near[-1:]

    def _follow(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """The packet held so far, if this one comes after it."""
        self._move(packet)
        if packet.dts is not None and packet.pts is not None:
            packet.pts = max(packet.pts, packet.dts)
        held = self._held
        if held is not None and held.dts is not None and packet.dts is not None:
            if packet.dts <= held.dts:
                return []
            if self._is_mp4:
                held.duration = packet.dts - held.dts
        self._held = packet
        return [] if held is None else [held]

    def flush(self) -> list[Packet[Stream]]:
        """The last packet."""
        held, self._held = self._held, None
        return [held] if held is not None else []


class CopiedText(_Copy):
    """Subtitles as they are, cut to begin no earlier than the window."""

    def __init__(self, out: OutputContainer, template: Stream, window: Window) -> None:
        super().__init__(out, template, window)
        self._last: int | None = None

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """The packet on the export's clock."""
        if packet.is_discard:
            return []
        self._move(packet)
        if begun := min(packet.pts or 0, 0):
            packet.pts = packet.dts = 0
            packet.duration = max(0, (packet.duration or 0) + begun)
        if packet.dts is not None and self._last is not None:
            packet.dts = max(packet.dts, self._last)
        self._last = packet.dts
        return [packet]

    def flush(self) -> list[Packet[Stream]]:
        """Nothing: text is never held back."""
        return []


def _adts_filter(template: Stream) -> BitStreamFilterContext | None:
    """What strips AAC of the headers that it bears in transport streams."""
    context = template.codec_context
    if context.name == "aac" and not context.extradata:
        return BitStreamFilterContext("aac_adtstoasc", template)
    return None
