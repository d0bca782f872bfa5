"""An export into a movie file: pictures encoded, side streams beside them, whole or not at all."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from contextlib import ExitStack, suppress
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.errors import UsageError
from colorstudio.film import matroska, quicktime
from colorstudio.film.captions import CaptionWriter, keeps_captions
from colorstudio.film.codecs import Codec, ExportSettings
from colorstudio.film.encoders import add_video_stream, choose_encoder, reorder_depth
from colorstudio.film.fields import FieldMarker, keeps_fields
from colorstudio.film.hdr import hdr10_options
from colorstudio.film.info import FilmInfo
from colorstudio.film.passthrough import SideTracks, SideWishes
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.readback import Ledger, not_whole
from colorstudio.film.target import Target
from colorstudio.film.timecode import later_timecode
from colorstudio.film.timing import DecodingClock, Timing
from colorstudio.film.window import Window

if TYPE_CHECKING:
    from av.container.core import Chapter as AvChapter  # in the stubs only

_CONTAINER = {".mp4": "mp4", ".m4v": "mp4", ".mov": "mov", ".mkv": "matroska"}
_TRACKS = ("video", "audio", "subtitle")
_SOUND_RATE = 48000
_MICROSECOND = Fraction(1, 1_000_000)
_GROWING = {  # a second of film at a time reaches the disk
    "mp4": {"movflags": "hybrid_fragmented+delay_moov", "frag_duration": "1000000"},
    "mov": {"movflags": "hybrid_fragmented+delay_moov", "frag_duration": "1000000"},
    "matroska": {
        "cluster_time_limit": "1000",
        "avoid_negative_ts": "disabled",  # sound may begin before zero; pictures stay put
    },
}
_FAST_START = {"movflags": "faststart"}
_OF_THE_FILE = {"major_brand", "minor_version", "compatible_brands", "encoder", "creation_time"}


class MovieSink:
    """Encodes frames and keeps sound beside them.

    MP4 and MOV grow as fragments and MKV as clusters, so that what a killed run leaves plays.
    MP4 is then rewritten to begin with its index, so that it also plays while it loads.
    """

    def __init__(
        self,
        target: Target,
        film: FilmInfo,
        planes: PlaneFormat,
        codec: Codec,
        settings: ExportSettings,
        frames: range,
    ) -> None:
        self._target = target
        self._video = film.video
        self._format = _CONTAINER[target.suffix.lower()]
        self._timing = Timing(film, frames)
        encoder, notice = choose_encoder(codec, planes, settings)
        self._notices = [notice] if notice else []
        self._written = Ledger()
        if self._format == "matroska" and not self._timing.is_whole_milliseconds:
            self._notices.append("MKV keeps times in whole milliseconds; MP4 keeps them exactly.")
        with ExitStack() as undo:
            self._out = undo.enter_context(self._open(target.partial, _GROWING[self._format]))
            self._stream = add_video_stream(self._out, film, planes, codec, encoder, settings)
            self._fields = FieldMarker(film.video) if keeps_fields(film.video, encoder) else None
            has_captions = film.video.has_captions and keeps_captions(encoder)
            self._captions = CaptionWriter(encoder) if has_captions else None
            self._notices += _left_out(film, codec, encoder, self._format)
            if self._reserves_aspect:
                self._stream.metadata.update(matroska.RESERVE)
            self._sides = SideTracks(
                film,
                self._out,
                self._timing.window,
                SideWishes(sound=settings.audio == "copy", master=codec.is_master),
                _GROWING[self._format],
                self._written,
            )
            undo.callback(self._sides.close)
            self._out.metadata.update(_kept_metadata(film))
            self._keep_timecode(film, frames.start)
            self._out.set_chapters(_chapters(film, self._timing.window))
            self._languages = [stream.metadata.get("language") for stream in self._out.streams]
            self._out.start_encoding()
            self._clock = DecodingClock(self._timing, reorder_depth(self._stream))
            undo.pop_all()

    @property
    def notices(self) -> list[str]:
        """What the user should know, one sentence each."""
        return self._notices + self._sides.notices

    def write(self, frame: int, picture: VideoFrame, captions: bytes) -> None:
        """Encode one picture and write all sound up to it."""
        pts = self._timing.pts(frame)
        picture.pts, picture.time_base = pts, self._timing.time_base
        self._clock.show(pts)
        if self._captions:
            self._captions.note(pts, captions)
        self._mux(self._stream.encode(self._fields(picture) if self._fields else picture))

    def finish(self) -> None:
        """Write what is left and put the file in place."""
        self._mux(self._stream.encode(None))
        self._sides.finish()
        self._close()
        made = self._target.partial
        if self._reserves_aspect:
            matroska.set_aspect(made, self._video.width, self._video.height, self._video.sar)
        if self._format in ("mp4", "mov"):
            lost = self._read_back(made)
            if self._format == "mp4":
                made = self._rewritten(made, lost)
            else:
                quicktime.set_languages(made, self._languages)
        self._target.replace_with(made)

    def abort(self) -> None:
        """Close everything and leave no file of ours."""
        with suppress(av.FFmpegError, OSError):
            self._close()
        self._target.discard()

    def _keep_timecode(self, film: FilmInfo, first: int) -> None:
        """Give the first picture the timecode that it had."""
        for key in [key for key in self._out.metadata if key.lower() == "timecode"]:
            del self._out.metadata[key]
        if film.timecode is None:
            return
        try:
            timecode = later_timecode(film.timecode, film.video.frame_rate, first)
        except UsageError:
            self._notices.append(
                f"The timecode {film.timecode} is left out: it does not exist at the film's rate."
            )
            return
        holder = self._out if self._format == "matroska" else self._stream
        holder.metadata["timecode"] = timecode

    @property
    def _reserves_aspect(self) -> bool:
        return self._format == "matroska" and self._video.sar != 1

    def _open(self, path: Path, options: dict[str, str]) -> OutputContainer:
        if self._format != "matroska":
            # Edit lists, which hold when a track starts, count in ticks of the movie (by default
            # of a millisecond): fine enough for sound, and whole ticks of the picture.
            ticks = self._timing.time_base.denominator
            fine = ticks * ceil(_SOUND_RATE / ticks)
            options = {
                **options,
                "video_track_timescale": str(ticks),
                "movie_timescale": str(fine),
            }
        options = {**options, "flush_packets": "1"}
        return av.open(str(path), "w", format=self._format, container_options=options)

    def _mux(self, packets: list[Packet[AvVideoStream]]) -> None:
        """Write pictures, and whatever else belongs beside them."""
        for coded in packets:
            packet = self._captions.put_into(coded) if self._captions else coded
            self._clock.stamp(packet)
            reached = (packet.dts or 0) * packet.time_base
            self._out.mux(packet)
            self._written.note(packet)
            self._sides.advance(reached)

    def _close(self) -> None:
        self._sides.close()
        self._out.close()

    def _read_back(self, grown: Path) -> set[str]:
        """The kinds of side tracks that are not as they were written; raises FilmError of pictures.

        A film is not lost for a piece of its sound.
        """
        name, lost = self._target.path.name, self._written.lost_in(grown)
        if "video" in lost:
            raise not_whole(self._target.path)
        if lost:
            self._notices.append(
                f"The sound or the subtitles of {name} do not read back as they were written; "
                "listen to it before you rely on it."
            )
        return lost

    def _rewritten(self, grown: Path, lost: set[str]) -> Path:
        """The file to keep: one that begins with its index or, where that fails, the grown one."""
        finished, why = self._target.finishing, ""
        try:
            self._rewrite()
            if self._written.lost_in(finished) != lost:
                why = "it did not read back the same"
        except (av.FFmpegError, OSError) as error:
            why = error.strerror or str(error)
        if not why:
            return finished
        self._notices.append(
            f"{self._target.path.name} is whole and plays, but could not be rewritten to begin "
            f"with its index ({why}); over a network it starts slowly."
        )
        return grown

    def _rewrite(self) -> None:
        """Copy the finished file into one that begins with its index."""
        with (
            av.open(str(self._target.partial)) as grown,
            self._open(self._target.finishing, _FAST_START) as out,
        ):
            streams = {s.index: _copy_stream(out, s) for s in grown.streams if s.type in _TRACKS}
            for stream in out.streams.video:  # timecode counts in it
                stream.codec_context.framerate = self._video.frame_rate
            out.metadata.update(grown.metadata)
            out.set_chapters(grown.chapters())
            for packet in grown.demux([grown.streams[index] for index in streams]):
                if packet.size:
                    if packet.stream.type == "video":
                        self._timing.set_duration(packet)
                    packet.stream = streams[packet.stream.index]
                    out.mux(packet)


def _left_out(film: FilmInfo, codec: Codec, encoder: str, container: str) -> list[str]:
    """What this kind of file cannot say of the film's pictures."""
    notices = []
    if film.video.is_interlaced and not keeps_fields(film.video, encoder):
        notices.append(
            f"{codec.title} keeps no field order, so interlaced pictures will look combed; "
            "deinterlace the film, or choose H.264, ProRes or FFV1."
        )
    if film.video.hdr10 and not hdr10_options(film.video.hdr10, encoder):
        notices.append(
            f"{codec.title} leaves out what the film says about its screen and brightest light "
            "(HDR10); H.265, AV1 and H.264 keep it."
        )
    if film.video.has_captions and not keeps_captions(encoder):
        notices.append(
            "The closed captions inside the film's pictures are left out; "
            "H.264 and H.265 keep them, where the processor encodes."
        )
    if film.video.is_mirrored and container == "matroska":
        notices.append("MKV cannot say that the picture is mirrored; MP4 and MOV can.")
    return notices


def _copy_stream(out: OutputContainer, template: Stream) -> Stream:
    stream = out.add_stream_from_template(template, opaque=True)
    stream.metadata.update(template.metadata)
    stream.disposition = template.disposition
    if isinstance(stream, AvVideoStream) and isinstance(template, AvVideoStream):
        stream.codec_context.sample_aspect_ratio = template.sample_aspect_ratio
    return stream


def _kept_metadata(film: FilmInfo) -> dict[str, str]:
    return {key: text for key, text in film.metadata.items() if key.lower() not in _OF_THE_FILE}


def _chapters(film: FilmInfo, window: Window) -> list[AvChapter]:
    """The film's chapters that lie in the window, on the export's clock."""
    chapters: list[AvChapter] = []
    for chapter in film.chapters:
        begin, end = Fraction(chapter.start), Fraction(chapter.end)
        if window.holds(begin, end, whole=False):
            begin = max(begin, window.start or begin) - window.origin
            end = min(end, window.stop or end) - window.origin
            chapters.append(
                {
                    "id": len(chapters) + 1,
                    "start": round(begin / _MICROSECOND),
                    "end": round(end / _MICROSECOND),
                    "time_base": _MICROSECOND,
                    "metadata": {"title": chapter.title},
                }
            )
    return chapters
