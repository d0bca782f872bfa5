"""Colour pictures kept without loss: FFV1 in Matroska, whole chroma, full range."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from numpy.typing import NDArray

from colorstudio.errors import FilmError


def write_lossless(path: Path, frames: Iterable[NDArray[np.uint8]], rate: Fraction) -> int:
    """Write R′G′B′ frames (H, W, 3) as BT.601 4:4:4 of 8 bits; returns how many there were.

    The file grows in ``<path>.partial`` and takes its name when it is whole. Raises FilmError
    where there is no frame.
    """
    partial = path.with_name(path.name + ".partial")
    count = 0
    try:
        with av.open(partial, "w", format="matroska") as container:
            stream = container.add_stream("ffv1", rate=rate)
            stream.pix_fmt = "yuv444p"
            context = stream.codec_context
            context.colorspace = Colorspace.ITU601
            context.color_primaries = ColorPrimaries.BT709
            context.color_trc = ColorTrc.BT709
            context.color_range = ColorRange.JPEG
            for picture in frames:
                if count == 0:
                    stream.height, stream.width = picture.shape[:2]
                frame = _frame(picture)
                frame.pts, frame.time_base = count, 1 / rate
                container.mux(stream.encode(frame))
                count += 1
            if count == 0:
                raise FilmError(f"{path.name} was not written: there is no picture in it.")
            container.mux(stream.encode(None))
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return count


def _frame(picture: NDArray[np.uint8]) -> VideoFrame:
    frame = VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    return frame.reformat(
        format="yuv444p",
        dst_colorspace=Colorspace.ITU601,
        src_color_range=ColorRange.JPEG,
        dst_color_range=ColorRange.JPEG,
    )
