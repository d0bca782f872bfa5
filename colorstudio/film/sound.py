"""Sound that is decoded and encoded again: as what, and how it keeps its time."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from collections.abc import Iterator
from dataclasses import dataclass

import av
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream

from colorstudio.film.describe import describe
from colorstudio.film.window import Window

_AAC_RATES = {96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000}
_AAC_BITS_PER_CHANNEL = 96_000
_LAYOUTS = {1: "mono", 2: "stereo", 3: "3.0", 4: "4.0", 5: "5.0", 6: "5.1", 8: "7.1"}
_BLOCK = 1024  # samples at a time, a size that keeps PyAV's resampler from passing frames by
_TITLES = {"aac": "AAC", "alac": "ALAC", "flac": "FLAC"}


@dataclass(frozen=True, slots=True)
class SoundCodec:
    """What sound becomes."""

    encoder: str
    samples: str  # FFmpeg's sample format
    keeps: bool  # whether all that the source says is kept

    @property
    def title(self) -> str:
        """Its name for people."""
        return _TITLES.get(self.encoder, "PCM")


AAC = SoundCodec("aac", "fltp", keeps=False)


def is_lossless(template: Stream) -> bool:
    """Whether a sound track holds each sample exactly."""
    codec = template.codec_context.codec
    return bool(codec.lossless and not codec.lossy) or codec.name in ("wavpack", "dca")


def sound_codec(template: AudioStream, container: str, *, master: bool) -> SoundCodec:
    """What to encode a track as that ``container`` does not take.

    Lossless sound stays so in MOV and Matroska, as PCM. MP4 holds PCM in a way that few players
    know: there a ``master`` keeps it as ALAC or FLAC, and a film to be watched has AAC.
    """
    if is_lossless(template):
        if container != "mp4":
            return _pcm(template)
        if master and (packed := _packed(template)):
            return packed
    return AAC


def _pcm(template: AudioStream) -> SoundCodec:
    bits = _integer_bits(template)
    if bits is None:
        wide = template.format.name.startswith("dbl")
        return SoundCodec(*(("pcm_f64le", "dbl") if wide else ("pcm_f32le", "flt")), keeps=True)
    return SoundCodec(f"pcm_s{bits}le", "s16" if bits == 16 else "s32", keeps=True)


def _packed(template: AudioStream) -> SoundCodec | None:
    """The lossless codec of those that MP4 players know which takes this sound."""
    bits = _integer_bits(template)
    if bits is None or bits > 24:
        return None
    choices = {"alac": ("s16p", "s32p"), "flac": ("s16", "s32")}
    for encoder, (short, deep) in choices.items():
        codec = SoundCodec(encoder, short if bits == 16 else deep, keeps=True)
        if _opens(codec, template):
            return codec
    return None


def _opens(codec: SoundCodec, template: AudioStream) -> bool:
    context = av.CodecContext.create(codec.encoder, "w")
    assert isinstance(context, AudioCodecContext)
    context.format, context.layout = codec.samples, _layout(template)
    context.rate = template.rate
    try:
        context.open()
    except MemoryError:
        raise
    except (av.FFmpegError, ValueError):
        return False
    return True


def _integer_bits(template: AudioStream) -> int | None:
    """16, 24 or 32 bits that hold each sample exactly; None for floating point."""
    samples = template.format.name.rstrip("p")
    if samples in ("u8", "s16"):
        return 16
    if samples != "s32":
        return None
    return 32 if _fills_32_bits(template) else 24


def _fills_32_bits(template: AudioStream) -> bool:
    name, header = template.codec_context.name, template.codec_context.extradata or b""
    if name == "flac" and len(header) >= 14:  # STREAMINFO
        return (header[12] & 1) << 4 | header[13] >> 4 > 23
    if name == "alac" and len(header) >= 18:
        return header[17] > 24
    return name.startswith(("pcm_s32", "pcm_u32")) or name in ("wavpack", "tta")


def _layout(template: AudioStream) -> str:
    """Channels in the order that every encoder knows; files often name another, or none."""
    return _LAYOUTS.get(template.channels, template.layout.name)


class EncodedTrack:
    """Sound decoded and encoded again, with one layout and rate throughout.

    Gaps in the source are filled with silence, since encoders count samples and would close them.
    """

    def __init__(
        self, out: OutputContainer, template: AudioStream, window: Window, codec: SoundCodec
    ) -> None:
        self._template = template
        is_aac = codec.encoder == "aac"
        self._rate = template.rate if not is_aac or template.rate in _AAC_RATES else 48000
        self._layout = _layout(template)
        self._samples = codec.samples
        stream = out.add_stream(codec.encoder, rate=self._rate, layout=self._layout)
        assert isinstance(stream, AudioStream)
        self._stream = stream
        stream.codec_context.format = codec.samples
        if is_aac:
            stream.bit_rate = _AAC_BITS_PER_CHANNEL * template.channels
        describe(stream, template, out.format.name)
        self._origin = window.origin
        self._resampler: AudioResampler | None = None
        self._shape: tuple[str, str, int] | None = None

    def take(self, packet: Packet[Stream]) -> list[Packet[Stream]]:
        """The packets that are ready after one more packet of the source."""
        packets: list[Packet[Stream]] = []
        for frame in self._template.codec_context.decode(packet):
            assert isinstance(frame, AudioFrame)
            if frame.pts is not None and frame.time_base:
                frame.pts -= round(self._origin / frame.time_base)
            for block in self._even(frame):
                packets += self._stream.encode(block)
        return packets

    def flush(self) -> list[Packet[Stream]]:
        """The last packets."""
        packets: list[Packet[Stream]] = []
        for block in self._rest():
            packets += self._stream.encode(block)
        return [*packets, *self._stream.encode(None)]

    def _even(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        """The sound in the encoder's shape, whatever shape the source comes in by now."""
        shape = frame.format.name, frame.layout.name, frame.sample_rate
        if shape != self._shape or self._resampler is None:
            yield from self._rest()
            self._shape = shape
            self._resampler = AudioResampler(
                self._samples, self._layout, self._rate, _BLOCK, options={"async": "1"}
            )
        yield from self._resampler.resample(frame)

    def _rest(self) -> list[AudioFrame]:
        return self._resampler.resample(None) if self._resampler else []
