"""A small grey film of working lumas, for pictures that come from no file."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av

from colorstudio.film.picture import WorkingLuma
from colorstudio.film.tags import ColorRange

_KEYFRAMES_APART = 24


def write_luma_film(target: Path, lumas: Iterable[WorkingLuma], rate: Fraction) -> None:
    """Write lumas (h, w), all of one size, as lossless Matroska that reads back bit for bit."""
    with av.open(str(target), "w", format="matroska") as out:
        video = out.add_stream("ffv1", rate=rate)
        video.pix_fmt = "gray"
        context = video.codec_context
        context.gop_size = _KEYFRAMES_APART
        context.color_range = int(ColorRange.FULL)
        context.time_base = 1 / rate
        for number, luma in enumerate(lumas):
            if number == 0:
                video.height, video.width = luma.shape
            frame = av.VideoFrame.from_ndarray(luma, format="gray")
            frame.pts, frame.time_base = number, context.time_base
            frame.color_range = int(ColorRange.FULL)
            out.mux(video.encode(frame))
        out.mux(video.encode())
