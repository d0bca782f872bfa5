"""Sound and subtitles on their way from the source into the export, packet for packet.

Where a container refuses a codec, sound is encoded to AAC and text to the container's own kind of
subtitle; what cannot go in at all is left out. Each time a notice says so.
"""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

import io
from collections.abc import Iterator
from fractions import Fraction

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Discard, Stream
from av.subtitles.stream import SubtitleStream

from colorstudio.film.info import FilmInfo, SideStream
from colorstudio.film.source import open_film
from colorstudio.film.tracks import AacTrack, CopiedTrack, TextTrack, Track, Window, begin_of

_TEXT_CODEC = {"mp4": "mov_text", "mov": "mov_text", "matroska": "subrip"}
_SHORT_NAMES = {"mp4": "MP4", "mov": "MOV", "matroska": "MKV"}
_TEXT_CODECS = {"subrip", "srt", "ass", "ssa", "mov_text", "webvtt", "text"}


class SideTracks:
    """All side streams of a film, read and written as far as the picture has come."""

    def __init__(
        self, film: FilmInfo, out: OutputContainer, window: Window, *, sound: bool
    ) -> None:
        self.notices: list[str] = []
        self._out = out
        self._window = window
        self._tracks: dict[int, Track] = {}
        self._source = self._open(
            film, [s for s in film.side_streams if sound or s.kind != "audio"]
        )
        self._packets = self._demux()
        self._held: Packet[Stream] | None = None

    def advance(self, until: Fraction | None) -> None:
        """Write everything up to a time of the export (None: all), holding one packet at most."""
        while (packet := self._held or next(self._packets, None)) is not None:
            self._held = packet
            begin = begin_of(packet)
            if until is not None and begin is not None and begin - self._window.origin > until:
                return
            self._held = None
            self._out.mux(self._take(packet))

    def finish(self) -> None:
        """Write the rest of the window."""
        self.advance(None)
        for track in self._tracks.values():
            self._out.mux(track.flush())

    def close(self) -> None:
        """Let go of the source."""
        self._packets = iter(())
        self._held = None
        if self._source is not None:
            self._source.close()

    def _take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        try:
            return self._tracks[packet.stream.index].take(packet)
        except av.error.InvalidDataError:
            self._say("Damaged parts of the sound or the subtitles are left out.")
            return []

    def _say(self, notice: str) -> None:
        if notice not in self.notices:
            self.notices.append(notice)

    def _open(self, film: FilmInfo, wanted: list[SideStream]) -> InputContainer | None:
        if not wanted or not film.path.is_file():
            return None
        source = open_film(film.path)
        for side in wanted:
            stream = source.streams[side.index]
            if stream.discard is Discard.all:  # the chapters of MP4 also show as a track
                continue
            if (track := self._track(side, stream)) is not None:
                self._tracks[side.index] = track
        for stream in source.streams:
            if stream.index not in self._tracks:
                stream.discard = Discard.all
        return source

    def _track(self, side: SideStream, stream: Stream) -> Track | None:
        """How the stream gets into the export; None if it does not, or needs no packets."""
        container = self._out.format.name
        refusal = f"since {_SHORT_NAMES[container]} does not take {side.codec}"
        if stream.type == "attachment" and container == "matroska":
            self._out.add_stream_from_template(stream)
            return None
        if side.codec != "unknown" and _takes(container, stream):
            return CopiedTrack(self._out, stream, self._window)
        if side.codec != "unknown" and isinstance(stream, AudioStream):
            self._say(f"{_named(side)} is encoded to AAC, {refusal}.")
            return AacTrack(self._out, stream, self._window)
        if isinstance(stream, SubtitleStream) and side.codec in _TEXT_CODECS:
            text = _TEXT_CODEC[container]
            self._say(f"{_named(side)} becomes {text}, {refusal}; styles may be lost.")
            return TextTrack(self._out, stream, self._window, text)
        self._say(f"{_named(side)} is left out, {refusal}.")
        return None

    def _demux(self) -> Iterator[Packet[Stream]]:
        """The window's packets in file order."""
        if self._source is None or not self._tracks:
            return
        if self._window.start is not None:
            self._source.seek(int(self._window.start * av.time_base))
        ended: set[int] = set()
        try:
            for packet in self._source.demux([self._source.streams[i] for i in self._tracks]):
                begin = begin_of(packet)
                if packet.size and self._holds(packet, begin):
                    yield packet
                elif begin is not None and self._is_past(begin):
                    ended.add(packet.stream.index)
                    if len(ended) == len(self._tracks):
                        return
        except av.FFmpegError as error:
            self._say(f"Sound or subtitles end early: the film is damaged ({error.strerror}).")

    def _holds(self, packet: Packet[Stream], begin: Fraction | None) -> bool:
        if begin is None:
            return self._window.start is None
        end = begin + (packet.duration or 0) * packet.time_base
        return self._window.holds(begin, end, whole=packet.stream.type != "subtitle")

    def _is_past(self, begin: Fraction) -> bool:
        return self._window.stop is not None and begin >= self._window.stop


def _takes(container: str, template: Stream) -> bool:
    """Whether the muxer writes a header for this stream, and players will read it."""
    if template.type not in ("audio", "subtitle"):
        return False
    if container == "mp4" and template.codec_context.name.startswith("pcm_"):
        return False  # written since FFmpeg 6.1 as ISO 23003-5, which few players know
    try:
        with av.open(io.BytesIO(), "w", format=container) as trial:
            trial.add_stream_from_template(template, opaque=True)
            trial.start_encoding()
    except (ValueError, av.FFmpegError):
        return False
    return True


def _named(side: SideStream) -> str:
    what = "sound" if side.kind == "audio" else side.kind
    details = ", ".join(filter(None, (side.title, side.language)))
    return f"The {what} track ({details})" if details else f"The {what} track"
