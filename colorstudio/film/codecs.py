"""What a film can be exported as: codecs, the files they go into, and the user's settings."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from av import codecs_available

from colorstudio.errors import UsageError
from colorstudio.film.info import VideoStream
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.tags import ColorRange

ChromaShift = tuple[int, int]

_X26X_PRESETS = (
    *("ultrafast", "superfast", "veryfast", "faster", "fast"),
    *("medium", "slow", "slower", "veryslow", "placebo"),
)


@dataclass(frozen=True, slots=True)
class Codec:
    """One way to store pictures. ``crf`` is (best, worst, default) quality, None if there is none.

    ``chroma`` is log2 of its chroma subsampling, None where it keeps the source's; ``even_only``
    marks encoders that need even sizes to subsample at all.
    """

    name: str
    title: str
    encoder: str  # FFmpeg's name of the software encoder
    suffixes: tuple[str, ...]  # files that may hold it
    depths: tuple[int, ...]
    chroma: ChromaShift | None
    crf: tuple[int, int, int] | None = None
    presets: tuple[str, ...] = ()
    preset: str | None = None
    even_only: bool = False
    limited_range_only: bool = False
    is_master: bool = False  # for archives and cutting rooms: nothing is lost that can be kept
    hardware: tuple[str, ...] = ()  # FFmpeg's names, in the order to try

    def depth_for(self, depth: int) -> int:
        """The smallest stored depth that holds ``depth`` bits, or the deepest there is."""
        return min((d for d in self.depths if d >= depth), default=max(self.depths))


_X264 = Codec(
    name="h264",
    title="H.264",
    encoder="libx264",
    suffixes=(".mp4", ".m4v", ".mkv", ".mov"),
    depths=(8, 10),
    chroma=(1, 1),
    crf=(0, 51, 18),
    presets=_X26X_PRESETS,
    preset="medium",
    even_only=True,
    hardware=("h264_nvenc", "h264_videotoolbox", "h264_qsv", "h264_amf"),
)
_OPENH264 = replace(  # for builds without x264; it codes simpler pictures, in one speed
    _X264,
    encoder="libopenh264",
    depths=(8,),
    crf=(12, 51, 18),  # finer than 12 it does not go
    presets=(),
    preset=None,
)


def h264_with(encoders: Container[str]) -> Codec:
    """H.264 as FFmpeg can write it: by x264, or by OpenH264 where that is all it has."""
    has_openh264_alone = _X264.encoder not in encoders and _OPENH264.encoder in encoders
    return _OPENH264 if has_openh264_alone else _X264


CODECS = {
    codec.name: codec
    for codec in (
        h264_with(codecs_available),
        Codec(
            name="h265",
            title="H.265",
            encoder="libx265",
            suffixes=(".mp4", ".m4v", ".mkv", ".mov"),
            depths=(8, 10, 12),
            chroma=(1, 1),
            crf=(0, 51, 20),
            presets=_X26X_PRESETS,
            preset="medium",
            even_only=True,
            hardware=("hevc_nvenc", "hevc_videotoolbox", "hevc_qsv", "hevc_amf"),
        ),
        Codec(
            name="av1",
            title="AV1",
            encoder="libsvtav1",
            suffixes=(".mp4", ".mkv"),
            depths=(8, 10),
            chroma=(1, 1),
            crf=(1, 63, 26),
            presets=tuple(str(speed) for speed in range(14)),
            preset="8",
            hardware=("av1_nvenc", "av1_qsv", "av1_amf"),
        ),
        Codec(
            name="prores",
            title="ProRes 422 HQ",
            encoder="prores_ks",
            suffixes=(".mov",),
            depths=(10,),
            chroma=(1, 0),
            limited_range_only=True,
            is_master=True,
        ),
        Codec(
            name="ffv1",
            title="FFV1",
            encoder="ffv1",
            suffixes=(".mkv", ".mp4"),
            depths=(8, 9, 10, 12, 14, 16),
            chroma=None,
            is_master=True,
        ),
        Codec(
            name="images",
            title="image sequence",
            encoder="png",
            suffixes=("", ".png", ".tif", ".tiff"),
            depths=(8, 16),
            chroma=(0, 0),
        ),
        Codec(
            name="gif",
            title="GIF",
            encoder="gif",
            suffixes=(".gif",),
            depths=(8,),
            chroma=(0, 0),
        ),
    )
}

_DEFAULT_CODEC = {
    ".mp4": "h264",
    ".m4v": "h264",
    ".mkv": "h264",  # FFV1 on request only: it is some thirty times as large
    ".mov": "prores",
    ".gif": "gif",
    ".png": "images",
    ".tif": "images",
    ".tiff": "images",
    "": "images",
}


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """How to encode; None leaves the choice to the target's suffix and the source.

    Raises UsageError where a value makes no sense, at once or in :meth:`codec_for`.
    """

    codec: str | None = None
    crf: int | None = None
    preset: str | None = None
    bit_depth: int | None = None
    audio: Literal["copy", "none"] = "copy"
    hardware: Literal["off", "auto"] = "off"  # off: the same file on every machine
    threads: int | None = None

    def __post_init__(self) -> None:
        if self.codec is not None and self.codec not in CODECS:
            raise UsageError(f"There is no codec {self.codec!r}; choose {listed(CODECS)}.")
        if self.audio not in ("copy", "none"):
            raise UsageError(f"Audio can be 'copy' or 'none', not {self.audio!r}.")
        if self.hardware not in ("off", "auto"):
            raise UsageError(f"Hardware encoding can be 'off' or 'auto', not {self.hardware!r}.")
        if self.threads is not None and self.threads < 1:
            raise UsageError(f"An export needs at least one thread, not {self.threads}.")

    def codec_for(self, target: Path) -> Codec:
        """The codec to write ``target`` with; checks all settings against it."""
        suffix = target.suffix.lower()
        name = self.codec or _DEFAULT_CODEC.get(suffix)
        if name is None:
            raise UsageError(
                f"A film cannot be written as {target.name!r}; "
                f"name it {listed(s for s in _DEFAULT_CODEC if s)}, or give a folder."
            )
        codec = CODECS[name]
        if suffix not in codec.suffixes:
            raise UsageError(
                f"{codec.title} cannot go into {target.name!r}; "
                f"use {listed(s or 'a folder' for s in codec.suffixes)}."
            )
        self._check_against(codec)
        return codec

    def quality(self, codec: Codec) -> int | None:
        """The constant rate factor to use, None where the codec has none."""
        if codec.crf is None:
            return None
        return codec.crf[2] if self.crf is None else self.crf

    def _check_against(self, codec: Codec) -> None:
        if self.crf is not None:
            if codec.crf is None:
                raise UsageError(f"{codec.title} has no CRF; leave it out.")
            best, worst, _ = codec.crf
            if not best <= self.crf <= worst:
                raise UsageError(
                    f"The CRF of {codec.title} goes from {best} to {worst}, not {self.crf}."
                )
        if self.preset is not None and self.preset not in codec.presets:
            wanted = f"choose {listed(codec.presets)}" if codec.presets else "leave it out"
            raise UsageError(f"{codec.title} has no preset {self.preset!r}; {wanted}.")
        if self.bit_depth is not None and self.bit_depth not in codec.depths:
            raise UsageError(
                f"{codec.title} cannot store {self.bit_depth} bits; choose {listed(codec.depths)}."
            )


def plane_format(source: VideoStream, codec: Codec, settings: ExportSettings) -> PlaneFormat:
    """The planes that an export of ``source`` is made of, in the source's matrix."""
    return PlaneFormat(
        width=source.width,
        height=source.height,
        bit_depth=settings.bit_depth or codec.depth_for(source.bit_depth),
        chroma_shift=_chroma_shift(source, codec),
        color_range=ColorRange.LIMITED if codec.limited_range_only else source.color_range,
        matrix=source.matrix,
    )


def _chroma_shift(source: VideoStream, codec: Codec) -> ChromaShift:
    """Subsampling of the export.

    Odd sizes stay exact as 4:4:4 where the encoder cannot subsample them. A lossless export of a
    grey film is 4:2:0: even so its chroma is finer than the grid that the colour comes from.
    """
    if codec.chroma is not None:
        odd = source.width % 2 or source.height % 2
        return (0, 0) if codec.even_only and odd else codec.chroma
    x, y = source.chroma_shift or (1, 1)
    return (min(x, 1), min(y, 1) if x else 0)  # 4:1:1, 4:1:0 and 4:4:0 go to the next finer one


def listed(choices: Iterable[object]) -> str:
    """Choices as a sentence gives them."""
    names = [str(choice) for choice in choices]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
