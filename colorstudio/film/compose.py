"""Write a film from pictures and sound that are made, not copied: H.264 and AAC in MP4."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from av.video.stream import VideoStream
from numpy.typing import NDArray

from colorstudio.errors import FilmError
from colorstudio.film.encoders import quick_h264

_AUDIO_BLOCK = 1024


def compose_film(
    path: Path,
    frames: Iterable[NDArray[np.uint8]],
    rate: Fraction,
    sound: NDArray[np.int16] | None = None,
    *,
    sample_rate: int = 48_000,
    crf: int = 20,
    preset: str = "veryfast",
) -> None:
    """Encode ``frames`` at ``rate`` pictures a second, and ``sound`` (samples, channels).

    A frame is uint8 (h, w) full-range luma or (h, w, 3) R′G′B′, of even size. The film is tagged
    and converted as BT.709, limited range; ``crf`` and ``preset`` are those of x264. It grows in
    ``<path>.partial``, which takes the name ``path`` when it is whole. Raises FilmError where there
    is no picture or the size is odd.
    """
    partial = path.with_name(path.name + ".partial")
    pictures = iter(frames)
    first = _first_of(pictures, path)
    try:
        with av.open(partial, "w", format="mp4", options={"movflags": "faststart"}) as container:
            video = _video_stream(container, first, rate, quick_h264(crf, preset))
            audio = None if sound is None else _audio_stream(container, sound, sample_rate)
            _encode(container, video, first, pictures)
            if audio is not None and sound is not None:
                _encode_sound(container, audio, sound)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _first_of(pictures: Iterator[NDArray[np.uint8]], path: Path) -> NDArray[np.uint8]:
    first = next(pictures, None)
    if first is None:
        raise FilmError(f"{path.name} was not written: there is no picture to put into it.")
    height, width = first.shape[:2]
    if height % 2 or width % 2:
        raise FilmError(
            f"{path.name} was not written: {width}×{height} is an odd size, choose an even one."
        )
    return first


def _video_stream(
    container: OutputContainer,
    first: NDArray[np.uint8],
    rate: Fraction,
    encoder: tuple[str, dict[str, str]],
) -> VideoStream:
    name, options = encoder
    stream = container.add_stream(name, rate=rate, options=options)
    assert isinstance(stream, VideoStream)
    stream.height, stream.width = first.shape[:2]
    stream.pix_fmt = "yuv420p"
    context = stream.codec_context
    context.colorspace = Colorspace.ITU709
    context.color_primaries = ColorPrimaries.BT709
    context.color_trc = ColorTrc.BT709
    context.color_range = ColorRange.MPEG
    return stream


def _audio_stream(
    container: OutputContainer, sound: NDArray[np.int16], sample_rate: int
) -> AudioStream:
    layout = "mono" if sound.shape[1] == 1 else "stereo"
    stream = container.add_stream("aac", rate=sample_rate, layout=layout)
    stream.bit_rate = 96_000 * sound.shape[1]
    return stream


def _encode(
    container: OutputContainer,
    stream: VideoStream,
    first: NDArray[np.uint8],
    others: Iterator[NDArray[np.uint8]],
) -> None:
    number = 0
    picture: NDArray[np.uint8] | None = first
    while picture is not None:
        frame = _video_frame(picture)
        frame.pts, frame.time_base = number, 1 / Fraction(stream.codec_context.framerate or 1)
        container.mux(stream.encode(frame))
        picture, number = next(others, None), number + 1
    container.mux(stream.encode(None))


def _video_frame(picture: NDArray[np.uint8]) -> VideoFrame:
    """The picture as BT.709 limited-range yuv420p."""
    kind = "gray" if picture.ndim == 2 else "rgb24"
    frame = VideoFrame.from_ndarray(np.ascontiguousarray(picture), format=kind)
    return frame.reformat(
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.JPEG,
        dst_color_range=ColorRange.MPEG,
    )


def _encode_sound(
    container: OutputContainer, stream: AudioStream, sound: NDArray[np.int16]
) -> None:
    for start in range(0, len(sound), _AUDIO_BLOCK):
        block = sound[start : start + _AUDIO_BLOCK]
        frame = AudioFrame.from_ndarray(
            np.ascontiguousarray(block.reshape(1, -1)), format="s16", layout=stream.layout.name
        )
        frame.sample_rate, frame.pts = stream.rate, start
        frame.time_base = Fraction(1, stream.rate)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))
