"""The media of the matrix: small films of every kind that is met in the wild, made on the spot."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.tags import ColorRange, Matrix
from tests.film.sync import joined, sync_film
from tests.media import Painter, film_frames, grey_scene, make_film

Make = Callable[[Path], Path]
"""Makes a film in a folder and returns it."""

NTSC = Fraction(1000, 1001)
FRAMES = 12


@dataclass(frozen=True, slots=True)
class Medium:
    """One film of the matrix. ``damaged``: what is left of it counts, if anything is."""

    group: str
    name: str
    make: Make
    damaged: bool = False
    refused: str = ""  # words of the sentence, where it is no film


def grey(name: str, **how: object) -> Make:
    """A film in black and white."""
    facts: dict[str, object] = {"frames": FRAMES, "width": 64, "height": 48, "paint": grey_scene}
    return lambda folder: make_film(folder / name, **facts | how)  # type: ignore[arg-type]


def lossless(name: str = "f.mkv", **how: object) -> Make:
    """The same, every sample as it was."""
    return grey(name, codec="ffv1", **how)


# Time


def _rates() -> Iterator[Medium]:
    for rate in (16, 18, 20, 24 * NTSC, 24, 25, 30 * NTSC, 30, 50, 60 * NTSC, 60, 120):
        yield Medium("time", f"{float(rate):.6g} pictures a second", grey("f.mp4", rate=rate))


def _swing() -> list[int]:
    steps = [*(60, 30, 10, 2, 1, 1), *(1, 2, 10, 30, 60)]
    return [0, *np.cumsum(steps).tolist()]


def _shifted(start: int, suffix: str = ".mkv") -> Make:
    """All times ``start`` milliseconds late."""
    pts = [start + 40 * n for n in range(FRAMES)]
    return lossless(f"f{suffix}", pts=pts, time_base=Fraction(1, 1000), rate=25)


def _same_times(folder: Path) -> Path:
    """Two pictures claim one moment."""
    plain = lossless("plain.mkv", rate=25)(folder)
    with av.open(str(plain)) as source, av.open(str(folder / "f.mkv"), "w") as out:
        stream = out.add_stream_from_template(source.streams.video[0], opaque=True)
        for number, packet in enumerate(p for p in source.demux() if p.size):
            packet.pts = packet.dts = 40 * (number - (number > 5))
            packet.time_base = Fraction(1, 1000)
            packet.stream = stream
            out.mux(packet)
    plain.unlink()
    return folder / "f.mkv"


TIME = [
    *_rates(),
    Medium("time", "rate swings from 1 to 60", grey("f.mp4", pts=_swing(), rate=60)),
    Medium("time", "a gap of two seconds", grey("f.mp4", pts=[*range(6), *range(54, 60)])),
    Medium("time", "two pictures at one time", _same_times),
    Medium("time", "clock begins at an hour", _shifted(3_600_000)),
    Medium("time", "times beyond 2^31", _shifted(2**31 + 1000)),
    Medium("time", "B-frames and an edit list", grey("f.mp4", codec_options={"bf": "3"})),
    Medium("time", "open groups", grey("f.mp4", codec_options={"x264-params": "open-gop=1"})),
    Medium("time", "all intra", grey("f.mp4", codec_options={"g": "1"})),
    Medium("time", "one picture", grey("f.mp4", frames=1)),
    Medium("time", "two pictures", grey("f.mp4", frames=2)),
]

# Geometry


def _size_changes(folder: Path) -> Path:
    kinds = ((64, 48), (96, 64))
    parts = [grey(f"{n}.ts", width=w, height=h, rate=25)(folder) for n, (w, h) in enumerate(kinds)]
    film = joined(folder / "f.ts", *parts)
    for part in parts:
        part.unlink()
    return film


def _huge_header(folder: Path) -> Path:
    """8192 × 4320, of which only the header is there."""
    path = folder / "f.mkv"
    with av.open(str(path), "w") as out:
        stream = out.add_stream("ffv1", rate=24)
        stream.width, stream.height, stream.pix_fmt = 8192, 4320, "yuv420p"
        out.start_encoding()
    return path


def _with_cover(folder: Path, *, film: bool) -> Path:
    """A cover picture beside the pictures, or beside sound alone."""
    path = folder / "f.mp4"
    sound = grey("plain.mp4", audio="aac")(folder)
    still = make_film(folder / "cover.png", frames=1, codec="png", pix_fmt="rgb24")
    with av.open(str(sound)) as plain, av.open(str(still)) as picture, av.open(path, "w") as out:
        kept = plain.streams if film else plain.streams.audio
        tracks = {s.index: out.add_stream_from_template(s, opaque=True) for s in kept}
        cover = out.add_stream_from_template(picture.streams.video[0])
        cover.disposition = av.stream.Disposition.attached_pic
        for packet in plain.demux():
            if packet.size and packet.stream.index in tracks:
                packet.stream = tracks[packet.stream.index]
                out.mux(packet)
        for packet in picture.demux():
            if packet.size:
                packet.stream = cover
                out.mux(packet)
    sound.unlink()
    still.unlink()
    return path


GEOMETRY = [
    *(
        Medium("geometry", f"{w} × {h} in {pixels}", lossless(width=w, height=h, pix_fmt=pixels))
        for w, h, pixels in (
            (65, 49, "yuv444p"),
            (65, 49, "yuv420p"),
            (1, 1, "yuv444p"),
            (2, 2, "yuv420p"),
            (640, 4, "yuv420p"),
            (4, 640, "yuv420p"),
        )
    ),
    *(
        Medium("geometry", f"samples {sar}", grey("f.mkv", sar=Fraction(sar)))
        for sar in ("16/15", "8/9", "0", "1/200")
    ),
    *(
        Medium("geometry", f"turned by {turn}°", grey("f.mp4", rotation=turn))
        for turn in (90, 180, 270)
    ),
    Medium("geometry", "size changes on the way", _size_changes),
    Medium("geometry", "8192 × 4320, header alone", _huge_header, refused="can be opened"),
    Medium("geometry", "cover beside the film", lambda f: _with_cover(f, film=True)),
    Medium(
        *("geometry", "cover beside sound alone", lambda f: _with_cover(f, film=False)),
        refused="nothing to colour",
    ),
]

# Colour

_HDR10 = (
    "master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)"
    ":max-cll=1000,400:hdr10=1:log-level=error"
)

COLOUR = [
    *(
        Medium("colour", pixels, lossless(pix_fmt=pixels))
        for pixels in (
            *("gray", "gray10le", "gray16le", "yuv420p", "yuv422p", "yuv444p", "yuv410p"),
            *("yuv420p10le", "yuv422p12le", "yuva420p", "gbrp10le", "bgr0"),
        )
    ),
    Medium("colour", "RGB in PNG", grey("f.mov", codec="png", pix_fmt="rgb24")),
    Medium("colour", "RGB of AVI", grey("f.avi", codec="rawvideo", pix_fmt="bgr24")),
    Medium("colour", "palette", grey("f.gif", codec="gif", pix_fmt="rgb8", rate=10)),
    Medium("colour", "full range", lossless(color_range=ColorRange.FULL)),
    *(
        Medium("colour", f"matrix {matrix.name}", lossless(colorspace=matrix))
        for matrix in (Matrix.SMPTE170M, Matrix.BT709, Matrix.BT2020_NCL)
    ),
    Medium("colour", "untagged HD", lossless(width=1280, height=720, frames=2)),
    Medium(
        "colour",
        "HDR10",
        grey(
            *("f.mkv",),
            codec="libx265",
            pix_fmt="yuv420p10le",
            colorspace=Matrix.BT2020_NCL,
            primaries=9,
            transfer=16,
            codec_options={"x265-params": _HDR10},
        ),
    ),
]

# Scan


def _woven(whole: Callable[[int], bool], *, top_first: bool = True) -> Painter:
    """Pictures of two fields, each of its own moment, but for the ``whole`` ones."""

    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        first = grey_scene(2 * frame, width, height)
        if not whole(frame):
            rows = slice(1 if top_first else 0, None, 2)
            first[rows] = grey_scene(2 * frame + 1, width, height)[rows]
        return first

    return paint


SCAN = [
    *(
        Medium(
            "scan",
            f"fields, {order} first",
            grey("f.mp4", codec_options={"x264-params": f"{order}=1"}, paint=paint, rate=25),
        )
        for order, paint in (
            ("tff", _woven(lambda _: False)),
            ("bff", _woven(lambda _: False, top_first=False)),
        )
    ),
    Medium("scan", "3:2 pulldown", grey("f.mkv", paint=_woven(lambda n: n % 5 < 3), rate=30)),
    Medium("scan", "fields and frames mixed", grey("f.mkv", paint=_woven(lambda n: n > 5))),
]

# Containers and names


def _renamed(name: str, make: Make) -> Make:
    return lambda folder: make(folder).rename(folder / name)


def _folder(suffix: str) -> Make:
    def make(folder: Path) -> Path:
        (folder / "reel").mkdir()
        for number in range(FRAMES):
            picture = cv2.imencode(f".{suffix}", grey_scene(number, 64, 48))[1].tobytes()
            (folder / "reel" / f"{number:05d}.{suffix}").write_bytes(picture)
        return folder / "reel"

    return make


def _linked(folder: Path) -> Path:
    (folder / "elsewhere").mkdir()
    film = grey("real.mp4")(folder / "elsewhere")
    (folder / "link.mp4").symlink_to(film)
    return folder / "link.mp4"


CONTAINERS = [
    Medium("container", "mp4, index last", grey("f.mp4")),
    *(
        Medium("container", f"mp4, {flags}", grey("f.mp4", container_options={"movflags": flags}))
        for flags in ("faststart", "frag_keyframe+empty_moov")
    ),
    *(
        Medium("container", f"{codec} in {suffix}", grey(f"f.{suffix}", codec=codec, **how))
        for codec, suffix, how in (
            ("libx264", "mov", {}),
            ("prores_ks", "mov", {"pix_fmt": "yuv422p10le"}),
            ("mpeg4", "avi", {}),
            ("mjpeg", "avi", {"pix_fmt": "yuvj420p"}),
            ("libvpx-vp9", "webm", {}),
            ("libvpx", "ogv", {}),
            ("libx264", "ts", {"rate": 25}),
            ("mpeg2video", "mpg", {"rate": 25}),
            ("wmv2", "asf", {}),
            ("flv", "flv", {}),
            ("dvvideo", "dv", {"width": 720, "height": 576, "rate": 25, "frames": 3}),
            ("libx264", "h264", {}),
        )
    ),
    *(
        Medium("container", f"folder of {suffix}", _folder(suffix))
        for suffix in ("png", "jpg", "tiff", "bmp", "webp")
    ),
    Medium("container", "link to a film", _linked),
    *(
        Medium(
            "names",
            name if len(name) < 60 else f"a name of {len(name)} letters",
            _renamed(name, grey("f.mp4")),
        )
        for name in (
            "Žižek ö 映画.mp4",
            "🎬.mp4",
            f"{'long ' * 48}.mp4",
            "a b  c.mp4",
            "50 %d %s.mp4",
        )
    ),
]

# Damage


def _broken(name: str, hurt: Callable[[bytearray], bytes]) -> Make:
    def make(folder: Path) -> Path:
        path = grey(name, frames=24, audio="aac", codec_options={"g": "6"})(folder)
        path.write_bytes(hurt(bytearray(path.read_bytes())))
        return path

    return make


def _flipped(data: bytearray, first: int, last: int) -> bytes:
    chance = random.Random(1)
    for _ in range(6):
        data[chance.randrange(first, last)] ^= 1 << chance.randrange(8)
    return bytes(data)


def _zeroed(data: bytearray) -> bytes:
    middle = len(data) // 2
    data[middle : middle + 512] = bytes(512)
    return bytes(data)


def _doubled(data: bytearray) -> bytes:
    middle = len(data) // 2
    return bytes(data[:middle] + data[middle - 512 : middle] + data[middle:])


def _file(name: str, content: bytes) -> Make:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


_HURTS: dict[str, Callable[[bytearray], bytes]] = {
    "cut off at 5 %": lambda data: bytes(data[: len(data) // 20]),
    "cut off at half": lambda data: bytes(data[: len(data) // 2]),
    "cut off at 95 %": lambda data: bytes(data[: len(data) * 19 // 20]),
    "bits flipped in the header": lambda data: _flipped(data, 0, 200),
    "bits flipped in the payload": lambda data: _flipped(data, len(data) // 3, len(data) // 2),
    "a block of zeros": _zeroed,
    "a block twice": _doubled,
    "without its last packet": lambda data: bytes(data[:-600]),
}

DAMAGE = [
    Medium("damage", "nothing in it", _file("f.mp4", b""), refused="is empty"),
    Medium("damage", "text", _file("f.mp4", b"Once upon a time\n" * 40), refused="not a film"),
    Medium(
        "damage", "noise", _file("f.mkv", random.Random(3).randbytes(5000)), refused="not a film"
    ),
    Medium("damage", "wrong suffix", _renamed("f.avi", grey("f.mkv"))),
    Medium("damage", "no suffix", _renamed("film", grey("f.mp4"))),
    *(
        Medium("damage", f"{suffix} {words}", _broken(f"f.{suffix}", hurt), damaged=True)
        for suffix in ("mkv", "ts", "mp4")
        for words, hurt in _HURTS.items()
    ),
]

# Sound


def _outlasting(sound: float) -> Make:
    """Sound that is ``sound`` times as long as the pictures."""

    def make(folder: Path) -> Path:
        path = folder / "f.mkv"
        with av.open(str(path), "w") as out:
            video, audio = out.add_stream("ffv1", rate=24), out.add_stream("flac", rate=48000)
            video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
            for number, picture in enumerate(film_frames(frames=FRAMES, width=64, height=48)):
                picture.pts, picture.time_base = number, Fraction(1, 24)
                out.mux(video.encode(picture))
            for at in range(0, round(24000 * sound), 1024):
                block = av.AudioFrame.from_ndarray(
                    np.zeros((1, 2048), np.int16), format="s16", layout="stereo"
                )
                block.rate, block.pts, block.time_base = 48000, at, Fraction(1, 48000)
                out.mux(audio.encode(block))
            out.mux([*video.encode(), *audio.encode()])
        return path

    return make


def _around(folder: Path, layout: str) -> Path:
    path = folder / "f.mkv"
    with av.open(str(path), "w") as out:
        video = out.add_stream("ffv1", rate=24)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        audio = out.add_stream("ac3", rate=48000, layout=layout)
        for number, picture in enumerate(film_frames(frames=FRAMES, width=64, height=48)):
            picture.pts, picture.time_base = number, Fraction(1, 24)
            out.mux(video.encode(picture))
        count = audio.codec_context.layout.nb_channels
        for at in range(0, 24000, 1536):
            block = av.AudioFrame.from_ndarray(
                np.zeros((count, 1536), np.float32), format="fltp", layout=layout
            )
            block.rate, block.pts, block.time_base = 48000, at, Fraction(1, 48000)
            out.mux(audio.encode(block))
        out.mux([*video.encode(), *audio.encode()])
    return path


def _synced(*sounds: str) -> Make:
    return lambda folder: sync_film(folder / "f.mkv", frames=24, codec="ffv1", audio=sounds)


AUDIO = [
    *(
        Medium("audio", f"{sound} in Matroska", _synced(sound))
        for sound in ("pcm_s16le", "ac3", "libopus", "flac", "libmp3lame", "aac", "mp2")
    ),
    Medium("audio", "no sound", lossless()),
    Medium("audio", "three tracks", _synced("aac", "ac3", "flac")),
    Medium("audio", "5.1", lambda folder: _around(folder, "5.1")),
    Medium("audio", "longer than the pictures", _outlasting(3)),
    Medium("audio", "shorter than the pictures", _outlasting(0.3)),
]

# Content


def _cuts(length: int) -> Painter:
    """Another place every ``length`` pictures."""

    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        shot = frame // length
        scene = grey_scene(frame + 200 * shot, width, height)
        return np.ascontiguousarray((255 - scene[::-1]) if shot % 2 else scene)

    return paint


def _mixed(share: Callable[[int], float], other: int = 0) -> Painter:
    """A scene that gives way to an even grey, or comes out of it."""

    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        part = share(frame)
        return (part * grey_scene(frame, width, height) + (1 - part) * other).astype(np.uint8)

    return paint


def _worn(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """Scratches, dust and grain."""
    noise = np.random.default_rng(frame)
    grain = noise.normal(0, 14, (height, width, 1))
    scene = np.clip(grey_scene(frame, width, height) + grain, 0, 255).astype(np.uint8)
    scene[:, noise.integers(0, width, 2)] = 250
    scene[noise.integers(0, height, 20), noise.integers(0, width, 20)] = 5
    return scene


def _content(name: str, paint: Painter) -> Medium:
    return Medium("content", name, lossless(frames=24, paint=paint))


CONTENT = [
    _content("no cut", grey_scene),
    _content("shots of one picture", _cuts(1)),
    _content("shots of eight pictures", _cuts(8)),
    _content("flashes", _mixed(lambda n: 0.0 if n in (7, 15) else 1.0, other=255)),
    _content("fade", _mixed(lambda n: max(0.0, 1 - n / 20))),
    _content("black leader", _mixed(lambda n: float(n > 11))),
    _content("all black", _mixed(lambda _: 0.0)),
    _content("all white", _mixed(lambda _: 0.0, other=255)),
    _content("scratches, dust and grain", _worn),
]

MEDIA = [*TIME, *GEOMETRY, *COLOUR, *SCAN, *CONTAINERS, *DAMAGE, *AUDIO, *CONTENT]
