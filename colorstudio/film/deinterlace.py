"""Interlaced frames made progressive: one picture a frame, at the frame's own time."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from fractions import Fraction

import av
from av.filter import Graph
from av.video.frame import VideoFrame


class Parity(StrEnum):
    """Which field of a frame is the earlier one (bwdif's names)."""

    AUTO = "auto"  # as each frame says
    TOP = "tff"
    BOTTOM = "bff"


def deinterlaced(frames: Iterable[VideoFrame], parity: Parity) -> Iterator[VideoFrame]:
    """FFmpeg's bwdif in ``send_frame`` mode: same count and PTS; looks one frame back and ahead."""
    graph: Graph | None = None
    time_base = Fraction(1)
    for frame in frames:
        if graph is None:
            time_base = Fraction(frame.time_base or 1)
            graph = filter_graph(frame, "bwdif", f"mode=send_frame:parity={parity}:deint=all")
        graph.vpush(frame)
        yield from _timed(pull(graph), time_base)
    if graph is not None:
        graph.vpush(None)
        yield from _timed(pull(graph), time_base)


def filter_graph(frame: VideoFrame, name: str, arguments: str) -> Graph:
    """A graph of one filter for frames like ``frame``."""
    graph = Graph()
    source = graph.add_buffer(
        width=frame.width,
        height=frame.height,
        format=frame.format,
        time_base=Fraction(frame.time_base or 1),
    )
    graph.link_nodes(source, graph.add(name, arguments), graph.add("buffersink"))
    graph.configure()
    return graph


def pull(graph: Graph) -> Iterator[VideoFrame]:
    """What the graph has ready."""
    while True:
        try:
            yield graph.vpull()
        except (av.BlockingIOError, av.EOFError):
            return


def _timed(frames: Iterator[VideoFrame], time_base: Fraction) -> Iterator[VideoFrame]:
    """Times in the film's time base again: bwdif halves it."""
    for frame in frames:
        if frame.pts is not None:
            frame.pts = round(frame.pts * Fraction(frame.time_base or 1) / time_base)
        yield frame
