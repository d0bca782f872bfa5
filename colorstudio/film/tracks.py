"""One sound or subtitle track on its way into an export: copied, or encoded again."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Protocol

from av.audio.stream import AudioStream
from av.bitstream import BitStreamFilterContext
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.subtitles.stream import SubtitleStream
from av.subtitles.subtitle import AssSubtitle, SubtitleSet

_AAC_RATES = {96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000}
_AAC_BITS_PER_CHANNEL = 96_000
_LAYOUTS = {1: "mono", 2: "stereo", 3: "3.0", 4: "4.0", 5: "5.0", 6: "5.1", 8: "7.1"}
_MILLISECOND = Fraction(1, 1000)
_FINE = Fraction(1, 48000)


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the source's clock to keep, and its zero in the export. Seconds."""

    origin: Fraction
    start: Fraction | None = None  # None: from the beginning, sound before the picture included
    stop: Fraction | None = None  # None: to the end

    def holds(self, begin: Fraction, end: Fraction, *, whole: bool) -> bool:
        """Whether a packet is in; ``whole`` packets must also begin inside."""
        after_start = self.start is None or (begin if whole else end) >= self.start
        return after_start and (self.stop is None or begin < self.stop)


class Track(Protocol):
    """One side stream in the export."""

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """The packets to write for one of the source's, on the export's clock."""
        ...

    def flush(self) -> list[Packet[Stream]]:
        """What is left at the end."""
        ...


class CopiedTrack:
    """Packets as they are; only their times move."""

    def __init__(self, out: OutputContainer, template: Stream, window: Window) -> None:
        self._stream = out.add_stream_from_template(template, opaque=True)
        self._unframe = _adts_filter(template)
        _describe(self._stream, template)
        assert template.time_base is not None
        self._finer = ceil(template.time_base / _FINE)  # AVI counts MP3 in whole packets
        self._tick = template.time_base / self._finer
        self._origin = round(window.origin / self._tick)
        self._is_text = template.type == "subtitle"  # and may be cut to begin with the window
        self._last_dts: int | None = None

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """The packet on the export's clock; its sound and text stay as they are."""
        self._move(packet)
        if self._unframe is None:
            packet.stream = self._stream
            return [packet]
        packets = self._unframe.filter(packet)
        for bare in packets:
            bare.stream = self._stream
        return packets

    def _move(self, packet: Packet[Stream]) -> None:
        packet.duration = (packet.duration or 0) * self._finer
        if packet.pts is not None:
            packet.pts = packet.pts * self._finer - self._origin
        if packet.dts is not None:
            packet.dts = self._later(packet.dts * self._finer - self._origin)
            if packet.pts is not None:
                packet.pts = max(packet.pts, packet.dts)
        if self._is_text and (begun := min(packet.pts or 0, 0)):
            packet.pts = packet.dts = 0
            packet.duration += begun
        packet.time_base = self._tick

    def flush(self) -> list[Packet[Stream]]:
        """Nothing: a copy holds nothing back."""
        return []

    def _later(self, dts: int) -> int:
        """Muxers refuse a time that runs backwards, as damaged files have it."""
        if self._last_dts is not None:
            dts = max(dts, self._last_dts + 1)
        self._last_dts = dts
        return dts


class AacTrack:
    """Sound decoded and encoded again."""

    def __init__(self, out: OutputContainer, template: AudioStream, window: Window) -> None:
        self._template = template
        rate = template.rate if template.rate in _AAC_RATES else 48000
        layout = _LAYOUTS.get(template.channels, template.layout.name)
        self._stream = out.add_stream("aac", rate=rate, layout=layout)
        self._stream.bit_rate = _AAC_BITS_PER_CHANNEL * template.channels
        _describe(self._stream, template)
        self._origin = window.origin

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """The AAC packets that are ready after one more packet of the source."""
        packets: list[Packet[Stream]] = []
        for frame in self._template.decode(packet):
            if frame.pts is not None and frame.time_base:
                frame.pts -= round(self._origin / frame.time_base)
            packets += self._stream.encode(frame)
        return packets

    def flush(self) -> list[Packet[Stream]]:
        """The last packets."""
        return list(self._stream.encode(None))


class TextTrack:
    """Text subtitles in another container's words."""

    def __init__(
        self, out: OutputContainer, template: SubtitleStream, window: Window, codec: str
    ) -> None:
        self._template = template
        stream = out.add_stream(codec)
        assert isinstance(stream, SubtitleStream)
        self._stream = stream
        template.codec_context.open(strict=False)  # only then it has a header to hand on
        stream.codec_context.subtitle_header = template.codec_context.subtitle_header
        stream.time_base = _MILLISECOND
        _describe(stream, template)
        self._window = window
        self._fills_gaps = codec == "mov_text"  # whose texts stay until the next one comes
        self._shown_until = 0

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """One packet for each line of text, cut to begin no earlier than the window."""
        decoded = self._template.codec_context.decode2(packet)
        begin = begin_of(packet)
        if decoded is None or begin is None:
            return []
        end = begin + (packet.duration or 0) * packet.time_base - self._window.origin
        begin = max(begin, self._window.start or begin) - self._window.origin
        ticks = round(begin / _MILLISECOND), round(end / _MILLISECOND)
        packets = self._silence(ticks[0])
        packets += [self._encode(r.ass, *ticks) for r in decoded if isinstance(r, AssSubtitle)]
        self._shown_until = ticks[1]
        return packets

    def flush(self) -> list[Packet[Stream]]:
        """Nothing: text is never held back."""
        return []

    def _silence(self, until: int) -> list[Packet[Stream]]:
        """An empty text between the last line and the next."""
        length = until - self._shown_until
        if not self._fills_gaps or length <= 0:
            return []
        return [self._stamped(Packet(b"\0\0"), self._shown_until, length)]

    def _encode(self, text: bytes, begin: int, end: int) -> Packet[Stream]:
        subtitle = SubtitleSet.create(text, 0, end - begin, begin)
        packet = self._stream.codec_context.encode_subtitle(subtitle)
        return self._stamped(packet, begin, end - begin)

    def _stamped(self, packet: Packet[Stream], begin: int, length: int) -> Packet[Stream]:
        packet.pts = packet.dts = begin
        packet.duration, packet.time_base = length, _MILLISECOND
        packet.stream = self._stream
        return packet


def _adts_filter(template: Stream) -> BitStreamFilterContext | None:
    """What strips AAC of the headers that it bears in transport streams."""
    context = template.codec_context
    if context.name == "aac" and not context.extradata:
        return BitStreamFilterContext("aac_adtstoasc", template)
    return None


def _describe(stream: Stream, template: Stream) -> None:
    stream.metadata.update(
        {k: v for k, v in template.metadata.items() if k in ("language", "title")}
    )
    stream.disposition = template.disposition


def begin_of(packet: Packet[Stream]) -> Fraction | None:
    ticks = packet.pts if packet.pts is not None else packet.dts
    return None if ticks is None else ticks * packet.time_base
