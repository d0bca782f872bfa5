"""Reading: exact samples, exact numbers from any direction, and damage that stays in place."""

import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.film.info import FilmInfo, Numbering
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture, PlaneFormat
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import ColorRange, Matrix
from colorstudio.film.thumbnails import KeyframeReader, keyframe_thumbnails
from tests.media import film_frames, make_film, make_image_sequence, moving_scene

SHORT_GOPS = {"g": "6", "bf": "2"}
OPEN_GOPS = {"x264-params": "open-gop=1:keyint=8:min-keyint=8:bframes=3:scenecut=0"}


def samples(picture: Picture) -> bytes:
    planes = (picture.y, picture.cb, picture.cr)
    return b"".join(plane.tobytes() for plane in planes if plane is not None)


def stored_planes(frame: av.VideoFrame, dtype: type = np.uint8) -> list[NDArray[np.generic]]:
    """The planes of a frame, cut out of its padded lines without the code under test."""
    planes = []
    for plane in frame.planes:
        lines = np.frombuffer(bytes(plane), np.uint8).reshape(plane.height, plane.line_size)
        planes.append(np.ascontiguousarray(lines).view(dtype)[:, : plane.width])
    return planes


def read_all(film: FilmInfo, **options: bool) -> list[Picture]:
    with FilmReader(film, **options) as reader:
        return list(reader.frames())


@pytest.mark.parametrize("color_range", [ColorRange.LIMITED, ColorRange.FULL])
@pytest.mark.parametrize("size", [(128, 96), (101, 77)])
@pytest.mark.parametrize(
    "pix_fmt",
    ["yuv420p", "yuv422p", "yuv444p", "yuv420p10le", "yuv422p10le", "yuv444p12le", "yuva420p"],
)
def test_planes_hold_exactly_the_files_samples(
    tmp_path: Path, pix_fmt: str, size: tuple[int, int], color_range: ColorRange
) -> None:
    media = {"width": size[0], "height": size[1], "pix_fmt": pix_fmt, "frames": 4}
    media |= {"color_range": color_range, "colorspace": Matrix.BT709}
    film = probe(make_film(tmp_path / "f.mkv", codec="ffv1", **media))
    dtype = np.uint8 if film.video.bit_depth == 8 else np.uint16
    # Kept until after the last one, so that buffers used again would show.
    pictures = read_all(film)
    for picture, frame in zip(pictures, film_frames(**media), strict=True):
        for plane, stored in zip(
            (picture.y, picture.cb, picture.cr), stored_planes(frame, dtype), strict=False
        ):
            assert plane is not None
            assert plane.dtype == dtype
            np.testing.assert_array_equal(plane, stored)
        assert picture.cb is not None
        assert picture.cb.shape == picture.format.chroma_size
        assert picture.format.color_range is color_range


@pytest.mark.parametrize("pix_fmt", ["gray", "gray10le", "gray12le", "gray16le"])
def test_grey_film_has_no_chroma(tmp_path: Path, pix_fmt: str) -> None:
    media = {"pix_fmt": pix_fmt, "frames": 3, "width": 101}
    film = probe(make_film(tmp_path / "f.mkv", codec="ffv1", **media))
    dtype = np.uint8 if pix_fmt == "gray" else np.uint16
    for picture, frame in zip(read_all(film), film_frames(**media), strict=True):
        assert picture.cb is None
        assert picture.cr is None
        np.testing.assert_array_equal(picture.y, stored_planes(frame, dtype)[0])


def test_interleaved_chroma_is_taken_apart(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "f.nut", codec="rawvideo", pix_fmt="nv12", frames=2))
    for picture, frame in zip(read_all(film), film_frames(pix_fmt="nv12", frames=2), strict=True):
        luma, chroma = stored_planes(frame), np.frombuffer(bytes(frame.planes[1]), np.uint8)
        pairs = chroma.reshape(frame.planes[1].height, frame.planes[1].line_size)[:, :128]
        np.testing.assert_array_equal(picture.y, luma[0])
        np.testing.assert_array_equal(picture.cb, pairs[:, 0::2])
        np.testing.assert_array_equal(picture.cr, pairs[:, 1::2])


@pytest.mark.parametrize(("pix_fmt", "first_luma"), [("yuyv422", 0), ("uyvy422", 1)])
def test_packed_samples_are_taken_apart(tmp_path: Path, pix_fmt: str, first_luma: int) -> None:
    film = probe(make_film(tmp_path / "f.nut", codec="rawvideo", pix_fmt=pix_fmt, frames=2))
    for picture, frame in zip(read_all(film), film_frames(pix_fmt=pix_fmt, frames=2), strict=True):
        packed = np.frombuffer(bytes(frame.planes[0]), np.uint8)
        packed = packed.reshape(96, frame.planes[0].line_size)[:, :256]
        first_chroma = 1 - first_luma
        np.testing.assert_array_equal(picture.y, packed[:, first_luma::2])
        np.testing.assert_array_equal(picture.cb, packed[:, first_chroma::4])
        np.testing.assert_array_equal(picture.cr, packed[:, first_chroma + 2 :: 4])


@pytest.mark.parametrize(
    ("pix_fmt", "codec"), [("rgb24", "rawvideo"), ("bgr0", "ffv1"), ("gbrp", "rawvideo")]
)
def test_rgb_becomes_luma_and_chroma_of_its_matrix(
    tmp_path: Path, pix_fmt: str, codec: str
) -> None:
    film = probe(make_film(tmp_path / "f.nut", codec=codec, pix_fmt=pix_fmt, frames=3))
    for number, picture in enumerate(read_all(film)):
        red, green, blue = np.moveaxis(moving_scene(number, 128, 96).astype(float), -1, 0)
        luma = 0.299 * red + 0.587 * green + 0.114 * blue
        assert np.abs(picture.y - luma).max() < 0.55
        assert picture.cb is not None
        assert picture.cr is not None
        assert np.abs(picture.cb.astype(float) - 128 - (blue - luma) / 1.772).max() < 1.2
        assert np.abs(picture.cr.astype(float) - 128 - (red - luma) / 1.402).max() < 1.2
        assert picture.format.color_range is ColorRange.FULL


def test_a_palette_is_resolved(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "f.gif", codec="gif", pix_fmt="rgb8", frames=3))
    first = read_all(film)[0]
    assert film.video.is_rgb
    assert np.abs(first.y.astype(float) - moving_scene(0, 128, 96).mean(-1)).mean() < 30


SOURCES: dict[str, dict[str, object]] = {
    "b_frames.mp4": {"codec_options": SHORT_GOPS},
    "open_gops.mkv": {"codec_options": OPEN_GOPS},
    "one_keyframe.mp4": {},
    "fragmented.mp4": {"container_options": {"movflags": "frag_keyframe+empty_moov"}},
    "variable.mkv": {
        "time_base": Fraction(1, 1000),
        "pts": [k * 40 + k * k for k in range(40)],
        "codec_options": SHORT_GOPS,
    },
    "transport.ts": {"codec_options": SHORT_GOPS},
    "open_gops.ts": {"codec_options": OPEN_GOPS},
    "program.mpg": {"codec": "mpeg2video", "codec_options": SHORT_GOPS},
    "packed.avi": {"codec": "mpeg4", "codec_options": SHORT_GOPS},
    "h264.avi": {"codec_options": SHORT_GOPS},
    "raw.h264": {"codec_options": SHORT_GOPS},
    "intra.mov": {"codec": "prores_ks", "pix_fmt": "yuv422p10le"},
    "hevc.mp4": {"codec": "libx265", "codec_options": {"x265-params": "keyint=8:log-level=none"}},
    "old_444.mp4": {"pix_fmt": "yuv444p", "codec_options": SHORT_GOPS},
}


def assert_random_equals_sequential(film: FilmInfo, tries: int = 40) -> None:
    rng = random.Random(0)
    expected = [samples(picture) for picture in read_all(film)]
    numbers = [rng.randrange(len(expected)) for _ in range(tries)]
    numbers += [0, len(expected) - 1, *range(min(12, len(expected)))]
    with FilmReader(film) as reader:
        for number in numbers:
            picture = reader.read(number)
            assert (picture.frame, picture.pts) == (number, film.frames.pts[number])
            assert samples(picture) == expected[number]
            assert not picture.corrupt


@pytest.mark.parametrize("name", SOURCES)
def test_random_access_equals_reading_in_order(tmp_path: Path, name: str) -> None:
    film = probe(make_film(tmp_path / name, **{"frames": 40, **SOURCES[name]}))
    assert len(film.frames) == 40
    assert len({samples(picture) for picture in read_all(film)}) == 40
    assert_random_equals_sequential(film)


@pytest.mark.parametrize("name", SOURCES)
def test_reading_from_the_middle(tmp_path: Path, name: str) -> None:
    film = probe(make_film(tmp_path / name, **{"frames": 40, **SOURCES[name]}))
    expected = [samples(picture) for picture in read_all(film)]
    with FilmReader(film) as reader:
        part = list(reader.frames(17, 29))
        assert [picture.frame for picture in part] == list(range(17, 29))
        assert [samples(picture) for picture in part] == expected[17:29]
        assert list(reader.frames(39, 99))[-1].frame == 39
        assert list(reader.frames(40)) == []


def test_a_folder_of_pictures_reads_like_a_film(tmp_path: Path) -> None:
    film = probe(make_image_sequence(tmp_path / "frames", frames=12))
    assert len(read_all(film)) == 12
    assert_random_equals_sequential(film)


def test_moving_forward_and_back_a_little_does_not_decode_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = probe(make_film(tmp_path / "f.mp4", frames=60))
    with FilmReader(film) as reader:
        reader.read(0)
        monkeypatch.setattr("colorstudio.film.decode.Decoder.frames", _refuse)
        for number in (*range(50), 49, 45, 47, 51):
            assert reader.read(number).frame == number


def test_a_jump_decodes_only_what_its_picture_is_made_from(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "f.mp4", frames=60, codec_options={"g": "60", "bf": "3"}))
    expected = [samples(picture) for picture in read_all(film)]
    with FilmReader(film) as reader:
        way = [picture.frame for picture in reader.approach(40)]
        assert way[-1] == 40
        assert len(way) < 30
        further = [picture.frame for picture in reader.approach(55)]
        assert (further[0] > 40, further[-1]) == (True, 55)
        assert samples(reader.read(55)) == expected[55]
        assert [p.frame for p in reader.approach(30, every=True)] == list(range(31))
        assert samples(reader.read(29)) == expected[29]


def test_an_approach_can_be_broken_off(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "f.mp4", frames=60, codec_options={"g": "60", "bf": "3"}))
    expected = [samples(picture) for picture in read_all(film)]
    with FilmReader(film) as reader:
        first = next(iter(reader.approach(50)))
        assert first.frame < 10
        rest = list(reader.approach(52))
        assert rest[0].frame > first.frame
        assert samples(rest[-1]) == expected[52]


def test_a_damaged_picture_is_the_same_from_anywhere(tmp_path: Path) -> None:
    whole = make_film(tmp_path / "f.mkv", codec="mjpeg", pix_fmt="yuvj420p", frames=20)
    _overwrite_packets(whole, {7, 15, 16})
    film = probe(whole)
    expected = [samples(picture) for picture in read_all(film)]
    with FilmReader(film) as reader:
        for number in (16, 7, 8, 15, 17, 19, 16, 6, 7):
            assert samples(reader.read(number)) == expected[number]


def _refuse(*_: object) -> Iterator[object]:
    raise AssertionError("decoding started again")


def test_pictures_outlive_their_reader(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "f.mp4", frames=30))
    with FilmReader(film) as reader:
        pictures = [reader.read(number) for number in range(30)]
    assert [samples(p) for p in pictures] == [samples(p) for p in read_all(film)]
    with pytest.raises(ValueError, match="read-only"):
        pictures[0].y[0, 0] = 1


def test_numbers_outside_the_film_are_refused(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "f.mp4", frames=5))
    with FilmReader(film) as reader:
        for number in (-1, 5):
            with pytest.raises(IndexError):
                reader.read(number)


def _overwrite_packets(path: Path, numbers: set[int]) -> None:
    """Zero the payload of some packets, their headers left whole."""
    with av.open(str(path)) as container:
        packets = [(p.pos, p.size, bytes(p)) for p in container.demux(video=0) if p.size]
    data = bytearray(path.read_bytes())
    for number in numbers:
        _, size, payload = packets[number]
        start = data.index(payload)
        data[start : start + size] = bytes(size)
    path.write_bytes(data)


@pytest.mark.parametrize("lost", [{7}, {0, 1}, {18, 19}])
def test_damaged_pictures_repeat_the_last_good_one(tmp_path: Path, lost: set[int]) -> None:
    whole = make_film(tmp_path / "f.mkv", codec="mjpeg", pix_fmt="yuvj420p", frames=20)
    expected = [samples(picture) for picture in read_all(probe(whole))]
    _overwrite_packets(whole, lost)
    film = probe(whole)
    pictures = read_all(film)
    assert [p.frame for p in pictures] == list(range(20))
    assert [p.pts for p in pictures] == film.frames.pts.tolist()
    assert {p.frame for p in pictures if p.corrupt} == lost
    good = [k for k in range(20) if k not in lost]
    for number, picture in enumerate(pictures):
        stands_in = max((k for k in good if k <= number), default=good[0])
        assert samples(picture) == expected[stands_in]


def test_flipped_bytes_leave_count_and_times_alone(tmp_path: Path) -> None:
    path = make_film(tmp_path / "f.mp4", frames=48, codec_options=SHORT_GOPS)
    data = bytearray(path.read_bytes())
    rng = random.Random(3)
    start, stop = data.index(b"mdat") + 4000, data.index(b"moov") - 200
    for _ in range(20):
        data[rng.randrange(start, stop)] ^= 0x5A
    path.write_bytes(data)
    film = probe(path)
    pictures = read_all(film)
    assert [p.frame for p in pictures] == list(range(48))
    assert any(p.corrupt for p in pictures)
    with FilmReader(film) as reader:
        assert all(reader.read(number).frame == number for number in (40, 3, 47, 20))


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "ts", "avi"])
def test_a_truncated_film_can_be_read_to_its_end(tmp_path: Path, suffix: str) -> None:
    options = {"container_options": {"movflags": "faststart"}} if suffix == "mp4" else {}
    path = make_film(tmp_path / f"f.{suffix}", frames=48, codec="mpeg4", **options)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 4 // 5])
    film = probe(path)
    pictures = read_all(film)
    assert [p.frame for p in pictures] == list(range(len(film.frames)))
    assert 3 < len(pictures) < 48
    assert film.warnings or suffix in ("ts", "mkv")


def reference_luma(picture: Picture, size: tuple[int, int]) -> NDArray[np.float64]:
    """Full-range luma averaged over whole blocks, in floating point."""
    peak, scale = 2**picture.format.bit_depth - 1, 2 ** (picture.format.bit_depth - 8)
    black, span = (
        (0.0, peak) if picture.format.color_range is ColorRange.FULL else (16 * scale, 219 * scale)
    )
    y, x = picture.y.shape[0] // size[0], picture.y.shape[1] // size[1]
    blocks = picture.y.astype(float).reshape(size[0], y, size[1], x).mean((1, 3))
    return np.clip((blocks - black) / span, 0, 1) * 255


@pytest.mark.parametrize("factor", [(1, 1), (2, 2), (3, 3), (4, 4), (8, 4), (5, 3)])
@pytest.mark.parametrize("depth", [8, 10, 16])
@pytest.mark.parametrize("color_range", [ColorRange.LIMITED, ColorRange.FULL])
def test_working_luma_is_the_area_average(
    color_range: ColorRange, depth: int, factor: tuple[int, int]
) -> None:
    rng = np.random.default_rng(depth)
    shape = 24 * factor[0], 32 * factor[1]
    dtype = np.uint8 if depth == 8 else np.uint16
    luma = rng.integers(0, 2**depth, shape).astype(dtype)
    kind = PlaneFormat(shape[1], shape[0], depth, (1, 1), color_range, Matrix.BT709)
    picture = Picture(0, 0, kind, luma)
    result = working_luma(picture, (24, 32))
    assert result.dtype == np.uint8
    # The average is rounded before it is stretched.
    assert np.abs(result - reference_luma(picture, (24, 32))).max() <= 1.2


@pytest.mark.parametrize("shape", [(534, 1920), (567, 720), (1080, 1919), (300, 1000)])
def test_working_luma_of_other_ratios_is_nearly_the_area_average(shape: tuple[int, int]) -> None:
    luma = moving_scene(3, shape[1], shape[0])[..., 1]
    picture = Picture(
        0, 0, PlaneFormat(shape[1], shape[0], 8, (1, 1), ColorRange.FULL, Matrix.BT709), luma
    )
    expected = cv2.resize(luma.astype(np.float32), (400, 200), interpolation=cv2.INTER_AREA)
    result = working_luma(picture, (200, 400))
    assert np.abs(result - expected).mean() < 1.0
    assert abs(float(result.mean()) - float(luma.mean())) < 0.5


@pytest.mark.parametrize("size", [(96, 128), (97, 131), (300, 200), (20, 400)])
def test_working_lumas_come_in_any_size(tmp_path: Path, size: tuple[int, int]) -> None:
    film = probe(make_film(tmp_path / "f.mp4", frames=6))
    with FilmReader(film) as reader:
        lumas = dict(reader.working_lumas(size, 2, 5))
    assert sorted(lumas) == [2, 3, 4]
    assert all(luma.shape == size for luma in lumas.values())
    assert all(150 < luma.max() <= 255 and luma.min() < 120 for luma in lumas.values())


def test_keyframes_for_scrubbing(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "f.mp4", frames=40, codec_options={"g": "8"}))
    expected = read_all(film)
    with KeyframeReader(film) as keyframes:
        for frame in (39, 3, 17, 16, 0, 31):
            picture = keyframes.nearest(frame)
            assert picture is not None
            assert picture.frame == film.frames.keyframe_before(frame) == frame - frame % 8
            assert samples(picture) == samples(expected[picture.frame])
    strip = list(keyframe_thumbnails(film, 3, (48, 64)))
    assert [number for number, _ in strip] == [0, 16, 32]
    assert strip[0][1].shape == (48, 64)


def test_a_size_that_changes_in_mid_film_is_brought_to_the_first(tmp_path: Path) -> None:
    small = make_film(tmp_path / "a.h264", frames=10, width=96, height=64)
    large = make_film(tmp_path / "b.h264", frames=10, width=128, height=96)
    both = tmp_path / "both.h264"
    both.write_bytes(small.read_bytes() + large.read_bytes())
    film = probe(both)
    pictures = read_all(film)
    assert len(pictures) == len(film.frames) >= 19
    assert {p.y.shape for p in pictures} == {(64, 96)}


@pytest.mark.data
@pytest.mark.slow
def test_every_real_film_is_read_exactly(data_dir: Path) -> None:
    films = [
        path
        for path in sorted([*data_dir.glob("bw/*/*"), *data_dir.glob("clips/*/*")])
        if path.suffix in (".mp4", ".avi", ".mkv")
    ]
    assert len(films) > 20
    for path in [*films, data_dir / "clips/davis_bmx-trees"]:
        assert_random_equals_sequential(probe(path), tries=12)


@pytest.mark.data
def test_old_x264_444_is_exact_after_a_seek(data_dir: Path) -> None:
    film = probe(data_dir / "clips/imageio_cockatoo/cockatoo.mp4")
    with FilmReader(film) as ahead, FilmReader(film) as straight:
        assert samples(straight.read(80)) == samples(next(ahead.frames(80)))
        in_order = list(ahead.frames(0, 81))[-1]
        assert samples(straight.read(80)) == samples(in_order)
        assert not in_order.corrupt
    assert film.frames.numbering is Numbering.PTS
