"""FFmpeg's encoders: set up, tried before they are trusted, and listed for ``doctor``."""

import os
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

import av
from av.container import OutputContainer
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.errors import FilmError, UsageError
from colorstudio.film.codecs import CODECS, Codec, ExportSettings, listed
from colorstudio.film.fields import code_fields, keeps_fields
from colorstudio.film.frames import ColourTags, pixel_format
from colorstudio.film.hdr import hdr10_options
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.rank import kept_rank

os.environ.setdefault("SVT_LOG", "1")  # SVT-AV1 writes to stderr by itself: errors only

_X265_DEPTH = 2  # with its pyramid of B-frames; it does not report any
_GPL = ("libx264", "libx265")
_OF_OPENH264 = "This build has no x264: OpenH264 writes the H.264, at a constant quantiser."
_LAMBDA = 118  # FF_QP2LAMBDA: FFmpeg's unit of global quality
_SMALLEST_SLICED = 64  # FFV1 refuses slices that are narrower than a few samples
_TRIAL_SIZE = (320, 240)  # larger than the smallest picture of any hardware encoder
_TRIAL_FORMATS = {"prores_ks": "yuv422p10le", "png": "rgb24", "gif": "rgb8"}


@dataclass(frozen=True, slots=True)
class EncoderStatus:
    """Whether one of FFmpeg's encoders works on this machine."""

    codec: str  # a name in CODECS
    encoder: str
    hardware: bool
    works: bool
    reason: str = ""  # why it does not


@cache
def available_encoders() -> tuple[EncoderStatus, ...]:
    """Every encoder that an export may use, each tried on a few frames."""
    return tuple(
        _status(codec, encoder)
        for codec in CODECS.values()
        for encoder in (codec.encoder, *codec.hardware)
    )


def choose_encoder(
    codec: Codec, planes: PlaneFormat, settings: ExportSettings
) -> tuple[str, str | None]:
    """The encoder to use, and a sentence about it where hardware was asked for."""
    if not is_built_in(codec.encoder):
        return _instead(codec, planes)
    if settings.hardware == "off":
        return codec.encoder, _OF_OPENH264 if codec.encoder == "libopenh264" else None
    if not codec.hardware:
        return codec.encoder, f"No hardware encodes {codec.title}; the processor does it."
    if planes.chroma_shift != (1, 1) or planes.bit_depth > 10:
        return codec.encoder, "Hardware does not encode such a picture; the processor does it."
    failures = _tried(codec, planes)
    if encoder := next((name for name in failures if failures[name] is None), None):
        return encoder, f"Encoding on hardware ({encoder})."
    tried = "; ".join(f"{encoder}: {failure}" for encoder, failure in failures.items())
    return codec.encoder, (
        f"No hardware encoder of {codec.title} works here, so the processor does it ({tried})."
    )


def is_built_in(encoder: str) -> bool:
    """Whether the FFmpeg at hand was built with it; x264 and x265 are left out of some."""
    return encoder in av.codecs_available


def check_encoder(codec: Codec) -> None:
    """Raise UsageError where nothing here writes ``codec``, before any work begins."""
    if is_built_in(codec.encoder):
        return
    if any(trial_encode(name, "nv12", *_TRIAL_SIZE) is None for name in codec.hardware):
        return
    there = [one.title for one in CODECS.values() if is_built_in(one.encoder)]
    raise UsageError(
        f"This build of ColorStudio has no encoder of {codec.title} ({codec.encoder}), and neither "
        f"does the graphics card; choose {listed(there)}."
    )


def quick_h264(crf: int, preset: str) -> tuple[str, dict[str, str]]:
    """An encoder for films that we make ourselves, and its options in x264's words."""
    codec = CODECS["h264"]
    best, worst, _ = codec.crf or (0, 51, 0)
    known = preset if preset in codec.presets else None
    settings = ExportSettings(crf=min(max(crf, best), worst), preset=known)
    return codec.encoder, encoder_options(codec, codec.encoder, settings)


def ffmpeg_words() -> str:
    """FFmpeg's version, and whether what makes the whole program GPL is part of it."""
    bound = [name for name in _GPL if is_built_in(name)]
    parts = f"with {' and '.join(bound)} (GPL)" if bound else "without x264 and x265"
    return f"{av.ffmpeg_version_info}, {parts}"


def ffmpeg_parts() -> list[tuple[str, str, str]]:
    """Name, version and licence of what decides about the licence of the whole program."""
    gpl = [(name, "", "GPL-2.0-or-later") for name in _GPL if is_built_in(name)]
    free = [("OpenH264", "", "BSD-2-Clause")] if is_built_in("libopenh264") else []
    return [("FFmpeg", av.ffmpeg_version_info, "LGPL-2.1-or-later"), *gpl, *free]


@cache
def trial_encode(encoder: str, form: str, width: int, height: int) -> str | None:
    """Encode a few frames for real; None if that works, else the reason why not."""
    try:
        context = av.CodecContext.create(encoder, "w")
        assert isinstance(context, VideoCodecContext)
        context.width, context.height, context.pix_fmt = width, height, form
        context.time_base, context.framerate = Fraction(1, 24), Fraction(24)
        context.options = _quiet(encoder)
        with kept_rank():
            context.open()
        size = 0
        for pts in range(4):
            frame = av.VideoFrame(width, height, form)
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.pts, frame.time_base = pts, context.time_base
            size += sum(packet.size for packet in context.encode(frame))
        size += sum(packet.size for packet in context.encode(None))
    except av.codec.codec.UnknownCodecError:
        return "not part of this FFmpeg"
    except MemoryError:
        raise
    except (av.FFmpegError, ValueError) as error:
        return f"no working device or driver ({getattr(error, 'strerror', None) or error})"
    return None if size else "it gave no data"


def add_video_stream(
    out: OutputContainer,
    film: FilmInfo,
    planes: PlaneFormat,
    codec: Codec,
    encoder: str,
    settings: ExportSettings,
) -> AvVideoStream:
    """Add the picture track, tagged, with the source's clock, shape and rotation."""
    stream = out.add_stream(
        encoder, rate=film.video.frame_rate, options=encoder_options(codec, encoder, settings)
    )
    assert isinstance(stream, AvVideoStream)
    context = stream.codec_context
    context.width, context.height = planes.width, planes.height
    context.pix_fmt = pixel_format(planes) if encoder == codec.encoder else hardware_format(planes)
    context.time_base = film.frames.time_base
    context.sample_aspect_ratio = film.video.sar
    context.thread_count = settings.threads or 0
    ColourTags.of(film.video, planes).put_on(context)
    if encoder == "ffv1" and min(planes.width, planes.height) >= _SMALLEST_SLICED:
        context.options = {**context.options, "slices": "16"}
    if codec.name == "h265" and out.format.name in ("mp4", "mov"):
        context.codec_tag = "hvc1"  # the only name that Apple's players take
    for name, value in hdr10_options(film.video.hdr10, encoder).items():
        known = context.options.get(name)
        context.options = {**context.options, name: f"{known}:{value}" if known else value}
    if keeps_fields(film.video, encoder):
        code_fields(context, film.video)
    if film.video.display_matrix:
        stream.set_display_matrix(film.video.display_matrix)
    elif film.video.rotation:
        stream.set_display_rotation(-film.video.rotation)
    try:
        with kept_rank():
            context.open()
    except MemoryError:
        raise
    except av.FFmpegError as error:
        raise FilmError(
            f"The {codec.title} encoder refuses pictures of {planes.width}×{planes.height}; "
            "choose another codec."
        ) from error
    return stream


def reorder_depth(stream: AvVideoStream) -> int:
    """How many pictures an open encoder may send ahead of one that is shown earlier."""
    context = stream.codec_context
    return _X265_DEPTH if context.name == "libx265" else context.reorder_depth


def hardware_format(planes: PlaneFormat) -> str:
    """The pixel format that every hardware encoder takes."""
    return "nv12" if planes.bit_depth == 8 else "p010le"


def encoder_options(codec: Codec, encoder: str, settings: ExportSettings) -> dict[str, str]:
    """FFmpeg's private options of an encoder."""
    crf = settings.quality(codec)
    if encoder != codec.encoder:
        assert crf is not None
        return _hardware_quality(encoder, crf)
    options = _quiet(encoder, settings.threads)
    if encoder == "libopenh264":  # it knows no CRF: one quantiser for all
        steady = {"qmin": str(crf), "qmax": str(crf), "rc_mode": "quality"}
        return steady | {"profile": "high", "coder": "cabac", "slices": "4"}  # 1 overflows on grain
    if crf is not None:
        options["crf"] = str(crf)
    if preset := settings.preset or codec.preset:
        options["preset"] = preset
    if encoder == "prores_ks":
        options |= {"profile": "hq", "vendor": "apl0"}
    if encoder == "ffv1":
        options |= {"level": "3", "slicecrc": "1"}
    return options


def _quiet(encoder: str, threads: int | None = None) -> dict[str, str]:
    """Options that keep an encoder from writing to stderr, and its own thread limits."""
    if encoder == "libx265":
        pools = f":pools={threads}" if threads else ""
        return {"x265-params": f"log-level=error{pools}"}
    if encoder == "libsvtav1" and threads:
        return {"svtav1-params": f"lp={min(threads, 6)}"}  # levels of parallelism: 1 to 6
    return {}


def _hardware_quality(encoder: str, crf: int) -> dict[str, str]:
    """Constant quality in each maker's words."""
    maker = encoder.rpartition("_")[2]
    if maker == "nvenc":
        return {"rc": "vbr", "cq": str(crf), "b": "0", "preset": "p5"}
    if maker == "qsv":
        return {"global_quality": str(crf)}
    if maker == "videotoolbox":  # 1 to 100, higher is better
        return {"flags": "+qscale", "global_quality": str(max(1, 100 - 2 * crf) * _LAMBDA)}
    return {"rc": "cqp", "qp_i": str(crf), "qp_p": str(crf)}


def _instead(codec: Codec, planes: PlaneFormat) -> tuple[str, str]:
    """A hardware encoder of what no software here encodes, and a sentence about it."""
    check_encoder(codec)
    for encoder, failure in _tried(codec, planes).items():
        if failure is None:
            return encoder, f"This build has no {codec.encoder}: {encoder} writes the film."
    raise UsageError(f"Nothing here writes such a picture as {codec.title}; choose another codec.")


def _tried(codec: Codec, planes: PlaneFormat) -> dict[str, str | None]:
    """Each hardware encoder with the reason why it does not take such pictures."""
    form = hardware_format(planes)
    return {name: trial_encode(name, form, planes.width, planes.height) for name in codec.hardware}


def _status(codec: Codec, encoder: str) -> EncoderStatus:
    hardware = encoder != codec.encoder
    form = "nv12" if hardware else _TRIAL_FORMATS.get(encoder, "yuv420p")
    reason = trial_encode(encoder, form, *_TRIAL_SIZE)
    return EncoderStatus(codec.name, encoder, hardware, reason is None, reason or "")
