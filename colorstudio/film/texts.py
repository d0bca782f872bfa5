"""Text subtitles in another container's words: lines in Matroska, a row of samples in MP4."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.subtitles.stream import SubtitleStream
from av.subtitles.subtitle import AssSubtitle, SubtitleSet

from colorstudio.film.describe import describe
from colorstudio.film.side_source import begin_of
from colorstudio.film.window import Window

TEXT_CODECS = {"subrip", "srt", "ass", "ssa", "mov_text", "webvtt", "text"}

_MILLISECOND = Fraction(1, 1000)
_FINE = Fraction(1, 1_000_000)
_LONGEST = 100_000  # milliseconds; MP4 counts a sample's ticks in 32 bits
_NO_TEXT = b"\0\0"  # how MP4 says that nothing is shown
_AHEAD = Fraction(5)  # seconds that texts are written before their time


@dataclass(slots=True)
class _Line:
    """A text from ``begin`` to ``end``, in milliseconds of the export."""

    begin: int
    end: int
    ass: bytes


class LineTrack:
    """Texts for Matroska, packet by packet."""

    def __init__(
        self, out: OutputContainer, template: SubtitleStream, window: Window, codec: str
    ) -> None:
        self._lines = _Lines(template, window)
        self._stream = _text_stream(out, template, codec, _MILLISECOND)
        self._last = 0

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """One packet for each line of text."""
        packets = []
        for line in self._lines.of(packet):
            self._last = line.begin = max(self._last, line.begin)
            packets.append(_encoded(self._stream, line))
        return packets

    def flush(self) -> list[Packet[Stream]]:
        """Nothing: text is never held back."""
        return []


class SampleTrack:
    """Texts for MP4 and MOV, an unbroken row of samples until ``end`` seconds of the export.

    MP4 shows a text until the next sample comes, so that gaps are samples as well. FFmpeg's muxer
    makes such samples itself where it believes that there is a gap, and spoils the times of other
    tracks where that ends a fragment. It compares ticks of tracks with different clocks. Hence
    texts are written before their time, on a clock that is finer than any other.
    """

    def __init__(
        self,
        out: OutputContainer,
        template: SubtitleStream,
        window: Window,
        packets: Iterable[Packet[Stream]],
        end: Fraction,
        picture_tick: Fraction,
    ) -> None:
        lines = _Lines(template, window)
        found = sorted((line for p in packets for line in lines.of(p)), key=lambda line: line.begin)
        self._stream = _text_stream(out, template, "mov_text", min(_FINE, picture_tick))
        self._samples = deque(_row(found, round(end / _MILLISECOND)))

    def until(self, time: Fraction | None) -> list[Packet[Stream]]:
        """The samples to write when the export has come to ``time`` (None: to its end)."""
        packets = []
        while self._samples and (
            time is None or self._samples[0].begin * _MILLISECOND <= time + _AHEAD
        ):
            packets.append(_encoded(self._stream, self._samples.popleft()))
        return packets


class _Lines:
    """The lines in a stream's packets, cut to begin no earlier than the window."""

    def __init__(self, template: SubtitleStream, window: Window) -> None:
        self._template = template
        self._window = window
        template.codec_context.open(strict=False)  # only then it has a header to hand on

    def of(self, packet: Packet[Stream]) -> list[_Line]:
        decoded = self._template.codec_context.decode2(packet)
        begin = begin_of(packet)
        if decoded is None or begin is None:
            return []
        end = begin + (packet.duration or 0) * packet.time_base - self._window.origin
        begin = max(begin, self._window.start or begin) - self._window.origin
        span = max(0, round(begin / _MILLISECOND)), round(end / _MILLISECOND)
        texts = [r.ass for r in decoded if isinstance(r, AssSubtitle)]
        return [_Line(*span, text) for text in texts if span[1] > span[0]]


def _row(lines: list[_Line], end: int) -> Iterator[_Line]:
    """Samples without a gap between them: lines, what is shown together as one, and nothing."""
    together: list[_Line] = []
    for line in lines:
        if together and together[-1].begin == line.begin:
            together[-1].ass += b"\\N" + line.ass.split(b",", 8)[-1]
            together[-1].end = max(together[-1].end, line.end)
        else:
            together.append(line)
    shown_until = 0
    for line, following in zip(together, [*together[1:], None], strict=True):
        yield from _silence(shown_until, line.begin)
        shown_until = min(line.end, following.begin) if following else line.end
        yield _Line(line.begin, shown_until, line.ass)
    yield from _silence(shown_until, end)


def _silence(begin: int, end: int) -> Iterator[_Line]:
    for start in range(begin, end, _LONGEST):
        yield _Line(start, min(start + _LONGEST, end), b"")


def _text_stream(
    out: OutputContainer, template: SubtitleStream, codec: str, tick: Fraction
) -> SubtitleStream:
    stream = out.add_stream(codec)
    assert isinstance(stream, SubtitleStream)
    stream.codec_context.subtitle_header = template.codec_context.subtitle_header
    stream.time_base = tick
    describe(stream, template, out.format.name)
    return stream


def _encoded(stream: SubtitleStream, line: _Line) -> Packet[Stream]:
    length = max(0, line.end - line.begin)
    packet: Packet[Stream] = Packet(_NO_TEXT)
    if line.ass:
        subtitle = SubtitleSet.create(line.ass, 0, length, line.begin)
        packet = stream.codec_context.encode_subtitle(subtitle)
    packet.pts = packet.dts = line.begin
    packet.duration, packet.time_base = length, _MILLISECOND
    packet.stream = stream
    return packet
