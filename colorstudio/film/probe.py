"""Looks into a film: its picture track, index, tracks and tags, and what is wrong with it."""

import math
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
from av.container import InputContainer
from av.sidedata.sidedata import Type as SideDataType
from av.stream import Stream
from av.video.codeccontext import VideoCodecContext
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.errors import FilmError
from colorstudio.film.hdr import hdr10_of
from colorstudio.film.index import demux
from colorstudio.film.info import Chapter, Crop, FilmInfo, FrameIndex, SideStream, VideoStream
from colorstudio.film.interlace import Scan, detect_scan
from colorstudio.film.matroska import crop_of
from colorstudio.film.planes import PixelLayout
from colorstudio.film.remarks import remarks
from colorstudio.film.side_data import side_data
from colorstudio.film.source import SEQUENCE_RATE, open_film, picture_track, readable
from colorstudio.film.tags import ColorRange, Matrix

_STANDARD_RATES = tuple(
    Fraction(n) for n in (10, 12, 15, 16, 18, 20, 24, 25, 30, 48, 50, 60, 100, 120)
) + tuple(Fraction(n * 1000, 1001) for n in (24, 30, 48, 60, 120))
_FIELD_ORDERS = {1: "progressive", 2: "tt", 3: "bb", 4: "tb", 5: "bt"}
_BT2020_CL = 10


def probe(path: Path, sequence_rate: Fraction = SEQUENCE_RATE) -> FilmInfo:
    """Demux the whole film and decode its first picture.

    ``sequence_rate`` is the frame rate of a folder of numbered pictures. Raises FilmError with one
    sentence for whatever is no film: missing, empty, text, sound only, without a picture ...
    """
    with open_film(path, sequence_rate) as container:
        stream = picture_track(container, path.name)
        demuxed = demux(container, stream, path)
        if demuxed.first is None:
            raise FilmError(f"{path.name} holds no picture that can be decoded.")
        crop = crop_of(path, stream.index) if "matroska" in container.format.name else Crop()
        video = _video_stream(stream, demuxed.first, demuxed.index, crop)
        film = FilmInfo(
            path=path,
            container=container.format.name,
            size_bytes=_size(path),
            video=video,
            frames=demuxed.index,
            side_streams=_side_streams(container),
            chapters=_chapters(container),
            metadata=dict(container.metadata),
            timecode=_timecode(container, stream),
            joins=demuxed.joins,
            warnings=remarks(path, container, stream, demuxed, video),
        )
    if demuxed.first.interlaced_frame and not video.is_interlaced:
        return _with_fields(film)
    return film


def _with_fields(film: FilmInfo) -> FilmInfo:
    """Pictures say that they have fields, but the header does not say which one comes first.

    So it is with H.265. Those that only call themselves interlaced stay whole.
    """
    order = {Scan.TOP_FIRST: "tt", Scan.BOTTOM_FIRST: "bb"}.get(detect_scan(film))
    return replace(film, video=replace(film.video, field_order=order)) if order else film


def _video_stream(
    stream: AvVideoStream, first: VideoFrame, index: FrameIndex, wished: Crop
) -> VideoStream:
    context = stream.codec_context
    layout = PixelLayout.of(first.format.name)
    matrix_of_display = _display_matrix(first)
    crop = _on_samples(wished, first, layout.chroma_shift or (0, 0))
    matrix, tagged = _matrix(_tag(first.colorspace, context.colorspace), first)
    return VideoStream(
        index=stream.index,
        codec=context.codec.canonical_name,
        pixel_format=first.format.name,
        width=first.width - crop.left - crop.right,
        height=first.height - crop.top - crop.bottom,
        bit_depth=layout.bit_depth,
        chroma_shift=layout.chroma_shift,
        is_rgb=layout.is_rgb,
        color_range=_color_range(first.color_range or context.color_range, first.format, layout),
        matrix=matrix,
        tagged=tagged,
        primaries=_tag(first.color_primaries, context.color_primaries),
        transfer=_tag(first.color_trc, context.color_trc),
        sar=_fraction(stream.sample_aspect_ratio) or Fraction(1),
        rotation=_rotation(first, matrix_of_display),
        frame_rate=_frame_rate(index, stream),
        variable_rate=_is_variable(index),
        field_order=_field_order(context),
        hdr10=hdr10_of(first),
        has_captions=SideDataType.A53_CC in side_data(first),
        crop=crop,
        display_matrix=matrix_of_display,
    )


def _on_samples(crop: Crop, first: VideoFrame, chroma_shift: tuple[int, int]) -> Crop:
    """Whole samples of chroma and, of interlaced film, of both fields; none where none is left."""
    across, down = (1 << shift for shift in chroma_shift)
    down *= 2 if first.interlaced_frame else 1
    top, bottom = (-(-size // down) * down for size in (crop.top, crop.bottom))
    left, right = (-(-size // across) * across for size in (crop.left, crop.right))
    fits = top + bottom < first.height and left + right < first.width
    return Crop(top, bottom, left, right) if fits else Crop()


def _field_order(context: VideoCodecContext) -> str:
    """As the header says; of H.265 FFmpeg's parser says it wrongly, mixing two numberings."""
    if context.codec.canonical_name == "hevc":
        return "unknown"
    return _FIELD_ORDERS.get(context.field_order, "unknown")


def _display_matrix(first: VideoFrame) -> tuple[int, ...]:
    stored = side_data(first)
    if SideDataType.DISPLAYMATRIX not in stored:
        return ()
    return tuple(np.frombuffer(bytes(stored[SideDataType.DISPLAYMATRIX]), np.int32)[:9].tolist())


def _rotation(first: VideoFrame, matrix: tuple[int, ...]) -> int:
    """Degrees clockwise that turn the picture upright, before it is mirrored where it is."""
    degrees = float(-first.rotation)
    if matrix and matrix[0] * matrix[4] < matrix[1] * matrix[3]:
        degrees = math.degrees(math.atan2(matrix[1], -matrix[0]))
    return round(degrees / 90) * 90 % 360


def _timecode(container: InputContainer, stream: AvVideoStream) -> str | None:
    """The first picture's timecode: the picture track's own, the film's, or that of a track."""
    others = [s.metadata for s in container.streams if s.type == "data"]
    for metadata in (stream.metadata, container.metadata, *others):
        for key, text in metadata.items():
            if key.lower() == "timecode":
                return text
    return None


def _tag(of_frame: int, of_stream: int) -> int:
    """The picture's own colour tag, else the track's."""
    return of_frame if of_frame != Matrix.UNSPECIFIED else of_stream


def _matrix(tag: int, first: VideoFrame) -> tuple[Matrix, bool]:
    """The matrix to use, and whether the file named it; untagged film goes by its size."""
    if tag == _BT2020_CL:
        return Matrix.BT2020_NCL, True
    if tag in set(Matrix) - {Matrix.UNSPECIFIED, Matrix.RGB}:
        return Matrix(tag), True
    is_sd = first.height < 720 and first.width < 1280
    return (Matrix.SMPTE170M if is_sd else Matrix.BT709), False


def _color_range(tag: int, pixels: VideoFormat, layout: PixelLayout) -> ColorRange:
    if layout.is_rgb:
        return ColorRange.FULL  # we make its luma and chroma ourselves
    if tag:
        return ColorRange(tag)
    full = layout.chroma_shift is None or pixels.name.startswith("yuvj")
    return ColorRange.FULL if full else ColorRange.LIMITED


def _frame_rate(index: FrameIndex, stream: AvVideoStream) -> Fraction:
    """The rate that the index shows, as the exact number that was meant."""
    step = Fraction(index.duration)
    tolerance = Fraction(1, 200)
    if len(index) > 1:
        span = int(index.pts[-1] - index.pts[0])
        steady = not _is_variable(index)
        step = Fraction(span, len(index) - 1) if steady else Fraction(_median_step(index))
        tolerance = max(Fraction(1, 2000), Fraction(2, span if steady else int(step)))
    measured = 1 / (step * index.time_base)
    header = _fraction(stream.average_rate)
    meant = [header] if header in _STANDARD_RATES else []
    for rate in [*meant, *sorted(_STANDARD_RATES, key=lambda r: abs(r - measured))]:
        if abs(rate / measured - 1) <= tolerance:
            return rate
    return measured.limit_denominator(1001)


def _is_variable(index: FrameIndex) -> bool:
    """Whether steps differ by more than a container's rounding of times (a tick or 1 ms)."""
    steps = np.diff(index.pts)
    if not len(steps):
        return False
    rounding = max(1.0, 0.001 / float(index.time_base))
    return bool(np.abs(steps - np.median(steps)).max() > 1.01 * rounding)


def _median_step(index: FrameIndex) -> int:
    return int(np.median(np.diff(index.pts)))


def _fraction(value: Fraction | None) -> Fraction:
    """PyAV's rationals as Fraction; 0 where the file says nothing (PyAV 19 never says None)."""
    return Fraction(value.numerator, value.denominator) if value else Fraction(0)


def _size(path: Path) -> int:
    files = path.iterdir() if path.is_dir() else (path,)
    return sum(file.stat().st_size for file in files if file.is_file())


def _side_streams(container: InputContainer) -> tuple[SideStream, ...]:
    return tuple(_side_stream(s) for s in container.streams if s.type != "video")


def _side_stream(stream: Stream) -> SideStream:
    context = stream.codec_context
    sound = stream.type == "audio"
    return SideStream(
        index=stream.index,
        kind=stream.type,
        codec=context.codec.canonical_name if context else "unknown",
        language=stream.language if stream.language != "und" else None,
        title=stream.metadata.get("title"),
        channels=getattr(context, "channels", None) if sound else None,
        sample_rate=getattr(context, "sample_rate", None) if sound else None,
    )


def _chapters(container: InputContainer) -> tuple[Chapter, ...]:
    def seconds(ticks: int, time_base: Fraction | None) -> float:
        return float(ticks * (_fraction(time_base) or 1))

    return tuple(
        Chapter(
            seconds(chapter["start"], chapter["time_base"]),
            seconds(chapter["end"], chapter["time_base"]),
            readable(chapter["metadata"].get("title", "")),
        )
        for chapter in container.chapters()
    )
