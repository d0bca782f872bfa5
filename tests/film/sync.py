"""Films whose pictures flash when their sound bursts, so that sync can be measured afterwards."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from tests.media import subtitle_source

EVERY = 10  # pictures from flash to flash
_FLASH, _DARK = 235, 40
_LOUD = 0.08


def sync_film(
    path: Path,
    *,
    frames: int = 60,
    rate: int = 25,
    codec: str = "mpeg2video",
    audio: Sequence[str] = ("mp2",),
    sample_rate: int = 48000,
    languages: Sequence[str] = (),
    subtitles: Sequence[tuple[float, float, str]] = (),
    start: float = 0.0,
    sound_start: float = 0.0,
    format_name: str | None = None,
    codec_options: dict[str, str] | None = None,
    bits: int = 16,
    seed: int = 0,
) -> Path:
    """A film that flashes and bursts every :data:`EVERY` pictures; all clocks begin at ``start``.

    ``sound_start`` seconds of the sound's beginning are left out.
    """
    with av.open(str(path), "w", format=format_name) as out:
        video = out.add_stream(codec, rate=rate, options=codec_options or {})
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        sounds = [out.add_stream(name, rate=sample_rate, layout="stereo") for name in audio]
        for stream in sounds:
            if stream.name == "flac" and bits > 16:
                stream.codec_context.format = "s32"
        for stream, language in zip(sounds, languages, strict=False):
            stream.metadata["language"] = language
        captions = subtitle_source(subtitles)
        text = out.add_stream_from_template(captions.streams[0]) if captions else None
        packets: list[av.Packet] = []
        for number in range(frames):
            picture = _picture(number, seed)
            picture.pts, picture.time_base = number + round(start * rate), Fraction(1, rate)
            packets += video.encode(picture)
        packets += video.encode()
        for stream in sounds:
            for block in _bursts(frames, rate, sample_rate, start, sound_start, bits):
                packets += stream.encode(block)
            packets += stream.encode()
        if captions and text:
            for packet in captions.demux():
                if packet.size:
                    packet.stream = text
                    packets.append(packet)
        for packet in sorted(packets, key=lambda p: (p.dts or 0) * p.time_base):
            out.mux(packet)
        if captions:
            captions.close()
    return path


def joined(path: Path, *parts: Path) -> Path:
    """The bytes of films one after the other, as ``cat`` joins them."""
    path.write_bytes(b"".join(part.read_bytes() for part in parts))
    return path


def flashes(path: Path) -> list[float]:
    """When white pictures appear, in seconds."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return [
            float(frame.pts * stream.time_base)
            for frame in container.decode(stream)
            if frame.to_ndarray(format="gray").mean() > 150
        ]


def bursts(path: Path, track: int = 0) -> list[float]:
    """When the sound gets loud, in seconds."""
    begins: list[float] = []
    last = -1.0
    for time, level, rate in _levels(path, track):
        for at in np.flatnonzero(level > _LOUD):
            moment = time + at / rate
            if moment - last > 0.05:
                begins.append(moment)
            last = moment
    return begins


def sound_seconds(path: Path, track: int = 0) -> float:
    """How long the sound is that can be heard."""
    return float(sum(len(level) / rate for _, level, rate in _levels(path, track)))


def out_of_step(path: Path, track: int = 0) -> float:
    """The most that any burst differs from its flash, in seconds; each flash must have one."""
    seen, heard = flashes(path), bursts(path, track)
    assert len(seen) == len(heard), (seen, heard)
    return max(abs(a - b) for a, b in zip(seen, heard, strict=True))


def samples(path: Path, track: int = 0) -> NDArray[np.int64]:
    """The decoded sound (channels, n) as 32-bit integers."""
    parts = []
    with av.open(str(path)) as container:
        stream = container.streams.audio[track]
        for frame in container.decode(stream):
            block = frame.to_ndarray()
            if not frame.format.is_planar:
                block = block.reshape(-1, frame.layout.nb_channels).T
            scale = {2: 1 << 16, 4: 1}[block.dtype.itemsize]
            parts.append(block.astype(np.int64) * scale)
    return np.concatenate(parts, axis=1)


def _levels(path: Path, track: int) -> Iterator[tuple[float, NDArray[np.float64], int]]:
    with av.open(str(path)) as container:
        stream = container.streams.audio[track]
        for frame in container.decode(stream):
            block = frame.to_ndarray()
            peak = np.iinfo(block.dtype).max if block.dtype.kind == "i" else 1.0
            if not frame.format.is_planar:
                block = block.reshape(-1, frame.layout.nb_channels).T
            level = np.abs(block.astype(np.float64) / peak).max(0)
            yield float(frame.pts * frame.time_base), level, frame.sample_rate


def _picture(number: int, seed: int) -> av.VideoFrame:
    noise = np.random.default_rng(number + 1000 * seed).integers(0, 12, (48, 64), np.uint8)
    luma = noise + (_FLASH - 12 if number % EVERY == 0 and number else _DARK)
    frame = av.VideoFrame(64, 48, "yuv420p")
    for plane, values in zip(frame.planes, (luma, *2 * [np.full((24, 32), 128)]), strict=True):
        padded = np.zeros((plane.height, plane.line_size), np.uint8)
        padded[:, : plane.width] = values
        plane.update(padded.tobytes())
    return frame


def _bursts(
    frames: int, rate: int, sample_rate: int, start: float, left_out: float, bits: int
) -> Iterator[av.AudioFrame]:
    time = np.arange(round(frames / rate * sample_rate)) / sample_rate
    since = time % (EVERY / rate)
    wave = np.where(since < 0.01, 0.6 * np.sin(2 * np.pi * 2000 * since + 1), 0)
    wave[time < EVERY / rate / 2] = 0  # the first picture does not flash
    wave += np.random.default_rng(1).uniform(-1e-3, 1e-3, len(wave))
    dtype, form = (np.int16, "s16") if bits == 16 else (np.int32, "s32")
    values = (wave * np.iinfo(dtype).max).astype(dtype)
    if bits == 24:
        values &= ~255
    for at in range(round(left_out * sample_rate), len(values), 1024):
        block = np.repeat(values[at : at + 1024], 2)[None]
        sound = av.AudioFrame.from_ndarray(block, format=form, layout="stereo")
        sound.rate, sound.time_base = sample_rate, Fraction(1, sample_rate)
        sound.pts = at + round(start * sample_rate)
        yield sound
