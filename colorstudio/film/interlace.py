"""Is the film interlaced or telecined? A look at a few places, whatever the header claims."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

import numpy as np
from av.filter import Graph
from av.video.frame import VideoFrame

from colorstudio.film.decode import Decoder
from colorstudio.film.deinterlace import Parity, filter_graph, pull
from colorstudio.film.info import FilmInfo
from colorstudio.film.planes import PictureMaker

_WINDOWS = 4
_WINDOW_FRAMES = 30
_GLANCE_FRAMES = 8  # longer than a round of 3:2 pulldown
# Shares of the pictures that show a sign at all. 3:2 pulldown combs two pictures in five (idet
# sees it in their neighbours too) and repeats a field in two of them.
_INTERLACED_SHARE = 0.6
_COMBED_SHARE = 0.3
_REPEATED_SHARE = 0.2


class Scan(StrEnum):
    """How the film was scanned."""

    PROGRESSIVE = "progressive"
    TOP_FIRST = "interlaced, top field first"
    BOTTOM_FIRST = "interlaced, bottom field first"
    TELECINED = "telecined"


@dataclass(slots=True)
class FieldCounts:
    """Pictures by what FFmpeg's idet filter saw in them."""

    top_first: int = 0
    bottom_first: int = 0
    progressive: int = 0
    repeated: int = 0

    def is_plainly_progressive(self, looked_at: int) -> bool:
        """Whether nothing speaks against it and at least half of the pictures for it."""
        against = self.top_first + self.bottom_first + self.repeated
        return against == 0 and 2 * self.progressive >= looked_at

    def verdict(self) -> Scan:
        """What the counts mean; progressive where they say too little."""
        combed = self.top_first + self.bottom_first
        seen = max(1, combed + self.progressive)
        if combed / seen > _COMBED_SHARE and self.repeated / seen > _REPEATED_SHARE:
            return Scan.TELECINED
        if combed / seen < _INTERLACED_SHARE:
            return Scan.PROGRESSIVE
        return Scan.TOP_FIRST if self.top_first >= self.bottom_first else Scan.BOTTOM_FIRST


def detect_scan(film: FilmInfo) -> Scan:
    """Decode some windows spread over the film (at most 152 pictures) and judge their fields.

    A glance at each is enough where most pictures are plainly progressive and none is combed.
    """
    starts = _window_starts(film)
    with closing(Decoder(film)) as decoder:
        seen = FieldCounts()
        for start in starts:
            _count(film, decoder, start, _GLANCE_FRAMES, seen)
        if seen.is_plainly_progressive(len(starts) * _GLANCE_FRAMES):
            return Scan.PROGRESSIVE
        counts = FieldCounts()
        for start in starts:
            _count(film, decoder, start, _WINDOW_FRAMES, counts)
    return counts.verdict()


def field_parity(film: FilmInfo) -> Parity:
    """Which field comes first: as the header says, else as the pictures show."""
    if film.video.field_order in ("tt", "bt"):
        return Parity.TOP
    if film.video.field_order in ("bb", "tb"):
        return Parity.BOTTOM
    found = {Scan.TOP_FIRST: Parity.TOP, Scan.BOTTOM_FIRST: Parity.BOTTOM}
    return found.get(detect_scan(film), Parity.AUTO)


def _window_starts(film: FilmInfo) -> list[int]:
    """Keyframes near the middle of each quarter, so that no picture is decoded in vain."""
    middles = (np.arange(_WINDOWS) + 0.5) / _WINDOWS * len(film.frames)
    return sorted({film.frames.keyframe_before(int(middle)) for middle in middles})


def _count(film: FilmInfo, decoder: Decoder, start: int, number: int, counts: FieldCounts) -> None:
    maker = PictureMaker(film.video)
    frames = (maker.planar(frame) for _, frame in islice(decoder.frames(start), number))
    for seen in _examined(frames):
        kind = seen.get("lavfi.idet.single.current_frame")
        counts.top_first += kind == "tff"
        counts.bottom_first += kind == "bff"
        counts.progressive += kind == "progressive"
        counts.repeated += seen.get("lavfi.idet.repeated.current_frame", "neither") != "neither"


def _examined(frames: Iterator[VideoFrame]) -> Iterator[dict[str, str]]:
    """idet's notes on each frame."""
    graph: Graph | None = None
    for frame in frames:
        graph = graph or filter_graph(frame, "idet", "")
        graph.vpush(frame)
        yield from (done.metadata for done in pull(graph))
    if graph is not None:
        graph.vpush(None)
        yield from (done.metadata for done in pull(graph))
