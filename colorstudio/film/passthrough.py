"""Sound and subtitles on their way from the source into the export, packet for packet.

Where a container refuses a codec, sound is encoded again and text becomes the container's own kind
of subtitle; what cannot go in at all is left out. Each time a notice says so. Whether a container
refuses is found out before anything is written, by a rehearsal.
"""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

import av
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Discard, Stream
from av.subtitles.stream import SubtitleStream

from colorstudio.film.info import FilmInfo, SideStream
from colorstudio.film.readback import Ledger
from colorstudio.film.rehearsal import Rehearsal, rehearse
from colorstudio.film.side_source import SideSource, begin_of
from colorstudio.film.sound import EncodedTrack, is_lossless, sound_codec
from colorstudio.film.texts import TEXT_CODECS, LineTrack, SampleTrack
from colorstudio.film.tracks import Track, copied_track
from colorstudio.film.window import Window

_SHORT_NAMES = {"mp4": "MP4", "mov": "MOV", "matroska": "MKV"}


@dataclass(frozen=True, slots=True)
class SideWishes:
    """What is asked of the side streams."""

    sound: bool = True
    master: bool = False  # keep lossless sound lossless, also where fewer players know it


class SideTracks:
    """All side streams of a film, read and written as far as the picture has come."""

    def __init__(
        self,
        film: FilmInfo,
        out: OutputContainer,
        window: Window,
        wishes: SideWishes,
        options: dict[str, str],
        written: Ledger,
    ) -> None:
        """``written`` notes what goes into the export."""
        self._notices: list[str] = []
        self._out = out
        self._window = window
        self._wishes = wishes
        self._written = written
        self._tracks: dict[int, Track] = {}
        self._texts: list[SampleTrack] = []
        self._end = _end(film, window)
        self._picture_tick = film.frames.time_base
        wanted = [s for s in film.side_streams if wishes.sound or s.kind != "audio"]
        self._source = SideSource(film, window) if wanted and film.path.is_file() else None
        if self._source:
            # The chapters of MP4 also show as a track.
            wanted = [s for s in wanted if self._source.stream(s.index).discard is not Discard.all]
            indexes = [s.index for s in wanted if s.kind in ("audio", "subtitle")]
            rehearsal = rehearse(film, window, out.format.name, options, indexes)
            for side in wanted:
                stream = self._source.stream(side.index)
                if (track := self._track(side, stream, rehearsal)) is not None:
                    self._tracks[side.index] = track
        self._packets = self._source.packets(self._tracks) if self._source else iter(())
        self._held: Packet[Stream] | None = None

    @property
    def notices(self) -> list[str]:
        """What the user should know, one sentence each."""
        return self._notices + (self._source.notices if self._source else [])

    def advance(self, until: Fraction | None) -> None:
        """Write everything up to a time of the export (None: all), holding one packet at most."""
        for texts in self._texts:
            self._mux(partial(texts.until, until))
        while (packet := self._held or next(self._packets, None)) is not None:
            self._held = packet
            begin = begin_of(packet)
            if until is not None and begin is not None and begin - self._window.origin > until:
                return
            self._held = None
            track = self._tracks[packet.stream.index]
            self._mux(partial(track.take, packet))

    def finish(self) -> None:
        """Write the rest of the window."""
        self.advance(None)
        for track in self._tracks.values():
            self._mux(track.flush)

    def close(self) -> None:
        """Let go of the source."""
        self._packets = iter(())
        self._held = None
        if self._source is not None:
            self._source.close()

    def _mux(self, ready: Callable[[], list[Packet[Stream]]]) -> None:
        """Write what is ready; a film is not lost for a piece of its sound."""
        try:
            for packet in ready():
                self._out.mux(packet)
                self._written.note(packet)
        except (av.error.InvalidDataError, av.error.ArgumentError):
            self._say("Damaged parts of the sound or the subtitles are left out.")

    def _say(self, notice: str) -> None:
        if notice not in self._notices:
            self._notices.append(notice)

    def _track(self, side: SideStream, stream: Stream, rehearsal: Rehearsal) -> Track | None:
        """How the stream gets into the export; None if it does not, or needs no packets."""
        container = self._out.format.name
        refusal = f"since {_SHORT_NAMES[container]} does not take {side.codec}"
        if stream.type == "attachment" and container == "matroska":
            self._out.add_stream_from_template(stream)
            return None
        if stream.type == "data" and "timecode" in stream.metadata:
            return None  # the muxer makes such a track of the picture's own timecode
        if side.index in rehearsal.empty:
            self._say(f"{_named(side)} is left out, since there is nothing in it.")
            return None
        if side.index in rehearsal.copied:
            return copied_track(self._out, stream, self._window)
        if side.codec != "unknown" and isinstance(stream, AudioStream):
            return self._encoded(side, stream, refusal)
        if isinstance(stream, SubtitleStream) and side.codec in TEXT_CODECS:
            return self._text(side, stream, rehearsal, refusal)
        self._say(f"{_named(side)} is left out, {refusal}.")
        return None

    def _text(
        self, side: SideStream, stream: SubtitleStream, rehearsal: Rehearsal, refusal: str
    ) -> Track | None:
        container = self._out.format.name
        codec = "subrip" if container == "matroska" else "mov_text"
        if side.codec != codec:
            self._say(f"{_named(side)} becomes {codec}, {refusal}; styles may be lost.")
        if container == "matroska":
            return LineTrack(self._out, stream, self._window, codec)
        end = max(self._end, rehearsal.end - self._window.origin)
        packets = rehearsal.texts[side.index]
        self._texts.append(
            SampleTrack(self._out, stream, self._window, packets, end, self._picture_tick)
        )
        return None

    def _encoded(self, side: SideStream, stream: AudioStream, refusal: str) -> Track:
        codec = sound_codec(stream, self._out.format.name, master=self._wishes.master)
        if codec.keeps:
            self._say(f"{_named(side)} becomes {codec.title}, without any loss, {refusal}.")
        elif is_lossless(stream):
            self._say(
                f"{_named(side)} is encoded to {codec.title}, {refusal}; "
                "this loses a little, which MKV and MOV do not."
            )
        else:
            self._say(f"{_named(side)} is encoded to {codec.title}, {refusal}.")
        return EncodedTrack(self._out, stream, self._window, codec)


def _end(film: FilmInfo, window: Window) -> Fraction:
    """When the export's last picture ends, in seconds of its own clock."""
    index = film.frames
    end = window.stop or (int(index.pts[-1]) + index.duration) * index.time_base
    return end - window.origin


def _named(side: SideStream) -> str:
    what = "sound" if side.kind == "audio" else side.kind
    details = ", ".join(filter(None, (side.title, side.language)))
    return f"The {what} track ({details})" if details else f"The {what} track"
