"""Small films for tests, made with PyAV: a moving picture, with sound and tags on demand."""

import io
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.info import VideoStream
from colorstudio.film.tags import ColorRange, Matrix

Painter = Callable[[int, int, int], NDArray[np.uint8]]
"""(frame, width, height) -> RGB (height, width, 3)."""


PLAIN_VIDEO = VideoStream(
    index=0,
    codec="h264",
    pixel_format="yuv420p",
    width=64,
    height=48,
    bit_depth=8,
    chroma_shift=(1, 1),
    is_rgb=False,
    color_range=ColorRange.LIMITED,
    matrix=Matrix.SMPTE170M,
    tagged=False,
    primaries=2,
    transfer=2,
    sar=Fraction(1),
    rotation=0,
    frame_rate=Fraction(24),
    variable_rate=False,
    field_order="progressive",
)
"""What most films are; tests ``replace`` what matters to them."""


def moving_scene(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """Sky over textured ground, panning, with a red ball that travels: no two frames are alike."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    pan = x + 1.5 * frame
    texture = 18 * np.sin(pan / 5) * np.cos(y / 7) + 10 * np.sin(pan / 2.3 + y / 3.1)
    ground = y > height * (0.6 + 0.05 * np.sin(pan / 40))
    red = np.where(ground, 90, 120 + 60 * y / height) + texture
    green = np.where(ground, 140, 160 + 40 * y / height) + texture
    blue = np.where(ground, 60, 230) + 0.4 * texture
    centre_x = width * (0.5 + 0.4 * np.sin(frame / 11))
    centre_y = height * (0.4 + 0.2 * np.cos(frame / 7))
    ball = (x - centre_x) ** 2 + (y - centre_y) ** 2 < (min(width, height) / 6) ** 2
    rgb = np.where(ball[..., None], np.float32([200, 40, 40]), np.stack([red, green, blue], -1))
    return np.clip(rgb, 0, 255).astype(np.uint8)


def blocks_scene(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """Another place: blocks of chance greys that pass slowly, (height, width, 3)."""
    blocks = np.random.default_rng(5).integers(20, 236, (8, 16), np.uint8)
    enlarged = np.kron(blocks, np.ones((-(-height // 8), -(-width // 8)), np.uint8))
    part = enlarged[:height, frame % width : frame % width + width]
    return np.repeat(part[..., None], 3, axis=2)


def grey_scene(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """The same in black and white, which most films here are about."""
    grey = moving_scene(frame, width, height) @ np.float32([0.299, 0.587, 0.114])
    return np.repeat(np.round(grey).astype(np.uint8)[..., None], 3, axis=2)


def film_frames(
    *,
    frames: int = 24,
    width: int = 128,
    height: int = 96,
    pix_fmt: str = "yuv420p",
    color_range: ColorRange = ColorRange.UNSPECIFIED,
    colorspace: Matrix = Matrix.UNSPECIFIED,
    paint: Painter = moving_scene,
) -> Iterator[av.VideoFrame]:
    """The frames that :func:`make_film` encodes, converted as the tags say (601 limited if not)."""
    matrix = Matrix.SMPTE170M if colorspace in (Matrix.UNSPECIFIED, Matrix.RGB) else colorspace
    full = color_range is ColorRange.FULL or pix_fmt.startswith(("yuvj", "gray", "rgb", "gbr"))
    for number in range(frames):
        picture = av.VideoFrame.from_ndarray(paint(number, width, height), format="rgb24")
        yield picture.reformat(
            format=pix_fmt,
            dst_colorspace=int(matrix),
            dst_color_range=int(ColorRange.FULL if full else ColorRange.LIMITED),
            threads=1,  # swscale's threads spoil the first pixels of odd lines
        )


def make_film(
    path: Path,
    *,
    frames: int = 24,
    width: int = 128,
    height: int = 96,
    pix_fmt: str = "yuv420p",
    codec: str = "libx264",
    rate: Fraction | int = 24,
    time_base: Fraction | None = None,
    pts: Sequence[int] | None = None,
    color_range: ColorRange = ColorRange.UNSPECIFIED,
    colorspace: Matrix = Matrix.UNSPECIFIED,
    primaries: int | None = None,
    transfer: int | None = None,
    sar: Fraction | None = None,
    rotation: int = 0,
    audio: str | None = None,
    subtitles: Sequence[tuple[float, float, str]] = (),
    chapters: Sequence[tuple[float, float, str]] = (),
    metadata: dict[str, str] | None = None,
    codec_options: dict[str, str] | None = None,
    container_options: dict[str, str] | None = None,
    paint: Painter = moving_scene,
) -> Path:
    """Write a film and return its path; the container follows the suffix.

    Tags left unspecified are not written. ``pts`` (units of ``time_base``) makes variable rate;
    ``rotation`` is clockwise degrees to turn it upright; ``audio`` a codec name (mono 440 Hz, as
    long as the film); ``subtitles`` and ``chapters`` are (start, end, text) in seconds.
    """
    rate = Fraction(rate)
    with av.open(str(path), "w", options=container_options or {}) as out:
        out.metadata.update(metadata or {})
        video = out.add_stream(codec, rate=rate, options=codec_options or {})
        video.width, video.height, video.pix_fmt = width, height, pix_fmt
        video.codec_context.time_base = time_base or 1 / rate
        context = video.codec_context
        if color_range:
            context.color_range = int(color_range)
        if colorspace is not Matrix.UNSPECIFIED:
            context.colorspace = int(colorspace)
        if primaries is not None:
            context.color_primaries = primaries
        if transfer is not None:
            context.color_trc = transfer
        if sar is not None:
            context.sample_aspect_ratio = sar
        if rotation:
            video.set_display_rotation(-rotation)
        sound = out.add_stream(audio, rate=48000, layout="mono") if audio else None
        captions = subtitle_source(subtitles)
        text = out.add_stream_from_template(captions.streams[0]) if captions else None
        if chapters:
            out.set_chapters([_chapter(n, *chapter) for n, chapter in enumerate(chapters)])

        numbers = pts if pts is not None else range(frames)
        pictures = film_frames(
            frames=len(numbers),
            width=width,
            height=height,
            pix_fmt=pix_fmt,
            color_range=color_range,
            colorspace=colorspace,
            paint=paint,
        )
        for number, picture in zip(numbers, pictures, strict=True):
            picture.pts, picture.time_base = number, context.time_base
            if color_range:
                picture.color_range = int(color_range)
            if colorspace is not Matrix.UNSPECIFIED:
                picture.colorspace = int(colorspace)
            if primaries is not None:
                picture.color_primaries = primaries
            if transfer is not None:
                picture.color_trc = transfer
            out.mux(video.encode(picture))
        out.mux(video.encode())
        if sound is not None:
            seconds = float(len(numbers) / rate)
            for block in _tone(seconds, sound.codec_context.format.name):
                out.mux(sound.encode(block))
            out.mux(sound.encode())
        if captions and text:
            for packet in captions.demux():
                if packet.size:
                    packet.stream = text
                    out.mux(packet)
            captions.close()
    return path


def make_image_sequence(
    folder: Path, *, frames: int = 12, suffix: str = "png", width: int = 128, height: int = 96
) -> Path:
    """A folder of numbered still pictures, ``00000.png`` and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(frames):
        picture = av.VideoFrame.from_ndarray(moving_scene(number, width, height), format="rgb24")
        picture.save(str(folder / f"{number:05d}.{suffix}"))
    return folder


def _tone(seconds: float, sample_format: str) -> Iterator[av.AudioFrame]:
    resampler = av.AudioResampler(format=sample_format, layout="mono", rate=48000)
    for start in range(0, int(seconds * 48000), 1024):
        count = min(1024, int(seconds * 48000) - start)
        time = (start + np.arange(count)) / 48000
        samples = (8000 * np.sin(2 * np.pi * 440 * time)).astype(np.int16)
        block = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        block.rate, block.pts, block.time_base = 48000, start, Fraction(1, 48000)
        yield from resampler.resample(block)


def subtitle_source(
    subtitles: Sequence[tuple[float, float, str]],
) -> av.container.InputContainer | None:
    if not subtitles:
        return None
    text = "".join(
        f"{n}\n{_srt_time(start)} --> {_srt_time(end)}\n{line}\n\n"
        for n, (start, end, line) in enumerate(subtitles, 1)
    )
    return av.open(io.BytesIO(text.encode()), format="srt")


def _srt_time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d},{rest % 1000:03d}"


def _chapter(number: int, start: float, end: float, title: str) -> dict[str, object]:
    return {
        "id": number,
        "start": round(start * 1000),
        "end": round(end * 1000),
        "time_base": Fraction(1, 1000),
        "metadata": {"title": title},
    }
