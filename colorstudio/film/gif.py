"""An export as an animated GIF."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from collections.abc import Sequence
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.container import OutputContainer
from av.filter import Graph
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream as AvVideoStream
from numpy.typing import NDArray

from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.readback import not_whole
from colorstudio.film.rgb import RgbConverter
from colorstudio.film.target import Target
from colorstudio.film.timing import Timing
from colorstudio.names import beside

_TICK = Fraction(1, 100)
_SHORTEST = 2  # ticks; players show shorter ones at a tenth of the speed


class GifSink:
    """Gives each picture a palette of its own, so that memory does not grow with the film."""

    def __init__(self, target: Target, film: FilmInfo, planes: PlaneFormat, frames: range) -> None:
        self._target = target
        self._timing = Timing(film, frames)
        self._sar = film.video.sar if film.video.rotation % 180 == 0 else 1 / film.video.sar
        self._to_rgb = RgbConverter(planes, "bgra")
        self._out = av.open(str(target.partial), "w", format="gif")
        self._stream: AvVideoStream | None = None
        self._graph: Graph | None = None
        self._last = -_SHORTEST
        self._length = _SHORTEST
        self._written = 0  # pictures
        self.notices = ["A GIF holds no sound."] if film.audio else []

    def write(self, frame: int, picture: VideoFrame, _: bytes) -> None:
        """Encode one picture, unless it follows the last one too soon to be shown."""
        pts = self._timing.pts(frame)
        begin, end = (
            round(ticks * self._timing.time_base / _TICK)
            for ticks in (pts, pts + self._timing.duration_at(pts))
        )
        if begin - self._last < _SHORTEST:
            return
        self._last, self._length = begin, max(end - begin, _SHORTEST)
        rgb = self._to_rgb(picture)
        if self._graph is None:
            self._graph = _palette_graph(rgb, self._sar)
        rgb.pts, rgb.time_base = begin, _TICK
        self._graph.vpush(rgb)
        self._encode_ready()

    def finish(self) -> None:
        """Complete the file and put it in place."""
        assert self._graph is not None
        assert self._stream is not None
        self._graph.vpush(None)
        self._encode_ready()
        self._mux(self._stream.encode(None))
        self._out.close()
        if not self._is_whole():
            raise not_whole(self._target.path)
        self._target.replace_with(self._target.partial)

    def abort(self) -> None:
        """Leave no file of ours."""
        with suppress(av.FFmpegError, OSError):
            self._out.close()
        self._target.discard()

    def _is_whole(self) -> bool:
        """FFmpeg's encoder gives pictures without an image in them where memory runs out."""
        with av.open(str(self._target.partial)) as made:
            try:
                return sum(1 for _ in made.decode(video=0)) == self._written
            except MemoryError:
                raise
            except av.FFmpegError:
                return False

    def _encode_ready(self) -> None:
        """Encode every picture that has come through the graph."""
        assert self._graph is not None
        with suppress(BlockingIOError, EOFError):
            while True:
                picture = self._graph.vpull()
                if self._stream is None:
                    self._stream = self._add_stream(picture)
                self._mux(self._stream.encode(picture))

    def _mux(self, packets: list[Packet[AvVideoStream]]) -> None:
        for packet in packets:
            packet.duration = self._length  # the muxer asks for the last picture's only
            self._out.mux(packet)
            self._written += 1

    def _add_stream(self, first: VideoFrame) -> AvVideoStream:
        stream = self._out.add_stream("gif", rate=round(1 / _TICK))
        context = stream.codec_context
        context.width, context.height = first.width, first.height
        context.pix_fmt, context.time_base = "pal8", _TICK
        return stream


def write_gif(path: Path, frames: Sequence[NDArray[np.uint8]], rate: Fraction) -> None:
    """Frames (H, W, 3), R′G′B′, as a GIF that goes on for ever, whole or not at all."""
    partial = beside(path, ".partial")
    try:
        with av.open(str(partial), "w", format="gif", options={"loop": "0"}) as out:
            _fill(out, frames, rate)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _fill(out: OutputContainer, frames: Sequence[NDArray[np.uint8]], rate: Fraction) -> None:
    graph: Graph | None = None
    for number, picture in enumerate(frames):
        frame = VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
        frame = frame.reformat(format="bgra")
        frame.pts, frame.time_base = round(number / rate / _TICK), _TICK
        graph = graph or _palette_graph(frame, Fraction(1))
        graph.vpush(frame)
    assert graph is not None
    graph.vpush(None)
    stream: AvVideoStream | None = None
    with suppress(BlockingIOError, EOFError):
        while True:
            made = graph.vpull()
            if stream is None:
                stream = out.add_stream("gif", rate=round(1 / _TICK))
                context = stream.codec_context
                context.width, context.height = made.width, made.height
                context.pix_fmt, context.time_base = "pal8", _TICK
            out.mux(stream.encode(made))
    assert stream is not None
    out.mux(stream.encode(None))


def _palette_graph(first: VideoFrame, sar: Fraction) -> Graph:
    """Square pixels, then a palette for each picture."""
    graph = Graph()
    source = graph.add_buffer(
        width=first.width, height=first.height, format=first.format, time_base=_TICK
    )
    scale = graph.add("scale", f"w=trunc(iw*{sar}):h=ih:flags=lanczos")
    split = graph.add("split")
    palette = graph.add("palettegen", "stats_mode=single:reserve_transparent=0")
    use = graph.add("paletteuse", "new=1:dither=sierra2_4a")
    sink = graph.add("buffersink")
    source.link_to(scale)
    scale.link_to(split)
    split.link_to(use, 0, 0)
    split.link_to(palette, 1, 0)
    palette.link_to(use, 0, 1)
    use.link_to(sink)
    graph.configure()
    return graph
