"""Exports for tests: planes in through the writer, packets and pictures out through PyAV alone."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.codecs import ExportSettings
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Plane, PlaneFormat
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import ColorRange
from colorstudio.film.writer import FilmWriter, open_writer

FAST = {"h264": "ultrafast", "h265": "ultrafast", "av1": "12"}
KR_KB = {5: (0.299, 0.114), 6: (0.299, 0.114), 1: (0.2126, 0.0722), 9: (0.2627, 0.0593)}


def settings(codec: str, **more: object) -> ExportSettings:
    """The codec at its fastest."""
    return ExportSettings(codec=codec, preset=FAST.get(codec), **more)  # type: ignore[arg-type]


def neutral(planes: PlaneFormat) -> Plane:
    """A chroma plane without colour."""
    dtype = np.uint8 if planes.bit_depth == 8 else np.uint16
    return np.full(planes.chroma_size, 1 << (planes.bit_depth - 1), dtype)


def tinted(planes: PlaneFormat, frame: int) -> tuple[Plane, Plane]:
    """A chroma ramp that moves, so that no two frames are alike."""
    base = neutral(planes)
    wave = np.sin((np.arange(base.shape[1]) + 3 * frame) / 9) * (1 << (planes.bit_depth - 4))
    return (base + wave).astype(base.dtype), (base - wave).astype(base.dtype)


def export(
    film: FilmInfo,
    target: Path,
    how: ExportSettings,
    *,
    first: int = 0,
    stop: int | None = None,
    overwrite: bool = False,
    may_fail_last: bool = False,
) -> FilmWriter:
    """Write the film with a moving tint; returns the finished writer.

    Unless it ``may_fail_last``, its last step has to work as well.
    """
    with (
        open_writer(
            target, film, how, overwrite=overwrite, first_frame=first, stop_frame=stop
        ) as writer,
        FilmReader(film) as reader,
    ):
        for picture in reader.frames(first, stop):
            chroma = tinted(writer.format, picture.frame)
            writer.write(picture.frame, picture.y, *chroma, captions=picture.captions)
    assert may_fail_last or not any("rewritten" in notice for notice in writer.notices)
    return writer


def flat_export(
    film: FilmInfo, target: Path, how: ExportSettings, paint: Callable[[PlaneFormat], list[Plane]]
) -> FilmWriter:
    """Write the same planes for each frame of the film."""
    with open_writer(target, film, how, overwrite=False) as writer:
        planes = paint(writer.format)
        for frame in range(len(film.frames)):
            writer.write(frame, *planes)
    return writer


def decoded(path: Path) -> list[av.VideoFrame]:
    """Every picture of a file."""
    with av.open(str(path)) as container:
        return list(container.decode(video=0))


def planes_of(frame: av.VideoFrame) -> list[Plane]:
    """The planes of a planar frame, without padding."""
    bits = frame.format.components[0].bits
    dtype = np.dtype(np.uint8 if bits == 8 else np.uint16)
    return [
        np.ndarray(
            (plane.height, plane.width),
            dtype,
            buffer=memoryview(plane),
            strides=(plane.line_size, dtype.itemsize),
        ).copy()
        for plane in frame.planes
    ]


def rgb_of(frame: av.VideoFrame) -> NDArray[np.float64]:
    """RGB (h, w, 3) in 0..1 by H.273's own formulas, from the tags that the file bears."""
    bits = frame.format.components[0].bits
    y, cb, cr = (plane.astype(float) for plane in planes_of(frame))
    rows, columns = -(-y.shape[0] // cb.shape[0]), -(-y.shape[1] // cb.shape[1])
    cb, cr = (np.kron(c, np.ones((rows, columns)))[: y.shape[0], : y.shape[1]] for c in (cb, cr))
    unit = 1 << (bits - 8)
    if frame.color_range == ColorRange.FULL:
        y, cb, cr = y / (256 * unit - 1), *((c / unit - 128) / 255 for c in (cb, cr))
    else:
        y, cb, cr = (y / unit - 16) / 219, *((c / unit - 128) / 224 for c in (cb, cr))
    kr, kb = KR_KB[frame.colorspace]
    red, blue = y + 2 * (1 - kr) * cr, y + 2 * (1 - kb) * cb
    return np.stack([red, (y - kr * red - kb * blue) / (1 - kr - kb), blue], -1)


def times(path: Path) -> list[Fraction]:
    """When the pictures of a file appear, in seconds, in order."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.time_base is not None
        ticks = [p.pts for p in container.demux(stream) if p.size and p.pts is not None]
        return [tick * stream.time_base for tick in sorted(ticks)]


def sound(path: Path) -> list[tuple[Fraction, bytes]]:
    """(time, bytes) of every sound packet."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        return [(p.pts * p.time_base, bytes(p)) for p in container.demux(stream) if p.size]


def captions(path: Path) -> list[tuple[float, float, str]]:
    """(begin, end, text) of every subtitle that says something."""
    with av.open(str(path)) as container:
        stream = container.streams.subtitles[0]
        lines = []
        for packet in container.demux(stream):
            for line in stream.decode(packet) if packet.size else ():
                text = line.dialogue.decode()
                begin = float(packet.pts * packet.time_base)
                if text:
                    lines.append((begin, begin + float(packet.duration * packet.time_base), text))
        return lines
