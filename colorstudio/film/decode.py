"""Decoding from any picture on: finds where to start, and gives each picture its number."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Literal, TypeAlias

import av
import numpy as np
from av.codec.context import ThreadType
from av.container import InputContainer
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.film.deinterlace import Parity, deinterlaced
from colorstudio.film.info import FilmInfo, FrameIndex, Numbering
from colorstudio.film.planes import PictureMaker
from colorstudio.film.source import must_be_damage, open_film, picture_track
from colorstudio.stages import each

Numbered = tuple[int, VideoFrame]
_Packets: TypeAlias = "Iterator[Packet[AvVideoStream]]"
_Skipped: TypeAlias = Literal["DEFAULT", "NONREF", "NONKEY"]
DECODE = "decode"
"""The stage of this; each picture is an item of it."""
_ALWAYS = np.iinfo(np.int64).min


@dataclass(slots=True)
class _Opened:
    container: InputContainer
    stream: AvVideoStream
    at_start: bool = True


class Decoder:
    """One open container of a film, decoding in one place at a time.

    ``parity`` deinterlaces; ``keyframes_only`` skips all pictures that need others.
    """

    def __init__(
        self, film: FilmInfo, *, parity: Parity | None = None, keyframes_only: bool = False
    ) -> None:
        self._film = film
        self._index = film.frames
        self._parity = parity
        self._keyframes_only = keyframes_only
        self._maker = PictureMaker(film.video)
        self._opened: _Opened | None = None
        self._lost = 0  # packets that failed to decode since the last picture
        self._needed_from = _ALWAYS  # the time before which pictures only serve others

    def close(self) -> None:
        """Close the file; the frames given out stay valid."""
        if self._opened is not None:
            self._opened.container.close()
            self._opened = None

    def frames(self, start: int, *, sparse: bool = False) -> Iterator[Numbered]:
        """Frames with rising numbers, the first at or before ``start`` where one decodes.

        What cannot be decoded leaves a gap in the numbers. ``sparse`` leaves out pictures before
        ``start`` that no other is made from. Calling it again ends the earlier run.
        """
        self._needed_from = _ALWAYS
        if sparse:
            self.skip_to(start)
        wanted = max(0, start - 1) if self._parity else start  # the filter looks one back
        for key in self._starting_points(wanted):
            frames = self._frames_near(key, wanted) if key else self._frames_from_start()
            first = next(frames, None)
            if first is not None and (first[0] <= wanted or key == 0):
                return chain([first], frames)
        return iter(())

    def skip_to(self, frame: int) -> None:
        """Go on, but leave out what comes before ``frame`` and no other picture is made from."""
        if self._index.numbering is Numbering.PTS and not self._parity:
            self._needed_from = int(self._index.pts[frame])

    def _starting_points(self, frame: int) -> Iterator[int]:
        """Keyframes at or before ``frame``, further back each time, and the film's start."""
        if self._index.numbering is not Numbering.STORED:
            keyframes = np.flatnonzero(self._index.keyframe[1 : frame + 1]) + 1
            back = 1
            while back <= len(keyframes):
                yield int(keyframes[-back])
                back *= 2
        yield 0

    def _frames_from_start(self) -> Iterator[Numbered]:
        """Reopens the file, since not every format can seek to its very start."""
        if self._opened is not None and not self._opened.at_start:
            self.close()
        return self._numbered(self._packets(self._opened or self._open()), 0)

    def _frames_near(self, key: int, wanted: int) -> Iterator[Numbered]:
        """Seeks to a keyframe; nothing where the container does not get to one by ``wanted``."""
        opened = self._opened or self._open()
        if opened.at_start:
            self._introduce(opened)
        try:
            opened.container.seek(int(self._index.pts[key]), stream=opened.stream)
        except av.FFmpegError as error:  # this format cannot seek
            must_be_damage(error, self._film.path)
            return iter(())
        packets = self._packets(opened)
        for packet in packets:
            number = _keyframe_number(self._index, packet)
            if number is not None and number <= wanted:
                return self._numbered(chain([packet], packets), number)
            if (packet.dts or 0) > self._index.pts[wanted]:
                break
        return iter(())

    def _open(self) -> _Opened:
        container = open_film(self._film.path, 1 / self._index.time_base)
        stream = picture_track(container, self._film.path.name)
        # Frame threads keep pictures back, which a lone keyframe would have to wait for.
        stream.thread_type = ThreadType.SLICE if self._keyframes_only else ThreadType.AUTO
        self._opened = _Opened(container, stream)
        return self._opened

    def _introduce(self, opened: _Opened) -> None:
        """Show the decoder the film's first packet, where x264 names its version.

        FFmpeg decodes 4:4:4 film of old versions differently, and after a seek cannot know.
        """
        next(self._decoded(islice(self._packets(opened), 1)), None)

    def _packets(self, opened: _Opened) -> _Packets:
        opened.at_start = False
        try:
            yield from opened.container.demux(opened.stream)
        except av.FFmpegError as error:  # the file is cut short: what exists has been given
            must_be_damage(error, self._film.path)

    def _decoded(self, packets: _Packets) -> Iterator[VideoFrame]:
        self._lost = 0
        for packet in packets:
            packet.stream.codec_context.skip_frame = self._skipped(packet)
            try:
                yield from packet.decode()
                if self._keyframes_only and packet.is_keyframe:
                    yield from _held_back(packet.stream.codec_context)
            except MemoryError:
                raise
            except av.FFmpegError:
                self._lost += 1

    def _skipped(self, packet: "Packet[AvVideoStream]") -> _Skipped:
        """The pictures that need not be decoded here."""
        if self._keyframes_only:
            return "NONKEY"
        is_early = packet.pts is not None and packet.pts < self._needed_from
        return "NONREF" if is_early else "DEFAULT"

    def _numbered(self, packets: _Packets, first: int) -> Iterator[Numbered]:
        """Frames from number ``first`` on; without PTS they are counted up."""
        frames = self._decoded(packets)
        if self._parity:
            frames = deinterlaced(map(self._maker.planar, frames), self._parity)
        by_pts = self._index.numbering is Numbering.PTS
        following = first
        for frame in each(DECODE, frames):
            if by_pts and frame.pts is not None:
                number = _number(self._index, frame.pts, following)
            else:
                number, self._lost = following + self._lost, 0
            if following <= number < len(self._index):
                yield number, frame
                following = number + 1


def _held_back(decoder: VideoCodecContext) -> list[VideoFrame]:
    """What the decoder has and keeps back for the right order; it is ready for a new beginning."""
    frames = decoder.decode(None)
    decoder.flush_buffers()
    return frames


def _number(index: FrameIndex, pts: int, following: int) -> int:
    """The picture whose time is closest: some demuxers recompute times after a seek."""
    if following < len(index) and index.pts[following] == pts:
        return following
    after = int(np.searchsorted(index.pts, pts))
    if after == 0 or (after < len(index) and index.pts[after] == pts):
        return after
    before = after - 1
    is_after = after < len(index) and index.pts[after] - pts < pts - index.pts[before]
    return after if is_after else before


def _keyframe_number(index: FrameIndex, packet: "Packet[AvVideoStream]") -> int | None:
    """Which keyframe of the index a packet holds; some demuxers mistime the first after a seek."""
    stamps = (packet.pts,) if index.numbering is Numbering.PTS else (packet.pts, packet.dts)
    for stamp in stamps if packet.is_keyframe else ():
        if stamp is not None:
            number = int(np.searchsorted(index.pts, stamp))
            if number < len(index) and index.pts[number] == stamp and index.keyframe[number]:
                return number
    return None
