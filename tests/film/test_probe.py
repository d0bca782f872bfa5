"""Probing: the index against decoding, tags and their defaults, and every kind of bad input."""

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from av.container import OutputContainer
from av.stream import Disposition

from colorstudio.errors import FilmError
from colorstudio.film.info import Numbering
from colorstudio.film.probe import probe
from colorstudio.film.tags import ColorRange, Matrix
from tests.media import make_film, make_image_sequence, moving_scene

FRAGMENTED = {"movflags": "frag_keyframe+empty_moov"}
SHORT_GOPS = {"g": "6", "bf": "2"}


def decoded_pts(path: Path) -> list[int]:
    """What a plain decoding loop shows."""
    with av.open(str(path)) as container:
        return [frame.pts for frame in container.decode(video=0)]


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("b_frames.mp4", {"codec_options": SHORT_GOPS}),
        ("fragmented.mp4", {"container_options": FRAGMENTED}),
        ("plain.mkv", {}),
        ("all_intra.mkv", {"codec": "ffv1"}),
        ("transport.ts", {"codec_options": SHORT_GOPS}),
        ("program.mpg", {"codec": "mpeg2video"}),
        ("hevc.mp4", {"codec": "libx265", "codec_options": {"x265-params": "log-level=none"}}),
        ("vp9.webm", {"codec": "libvpx-vp9", "codec_options": {"cpu-used": "8"}}),
        ("prores.mov", {"codec": "prores_ks", "pix_fmt": "yuv422p10le"}),
        ("mpeg4.avi", {"codec": "mpeg4"}),
        ("animation.gif", {"codec": "gif", "pix_fmt": "rgb8"}),
        ("one.mp4", {"frames": 1}),
    ],
)
def test_the_index_is_what_decoding_shows(
    tmp_path: Path, name: str, options: dict[str, object]
) -> None:
    path = make_film(tmp_path / name, **{"frames": 20, **options})
    index = probe(path).frames
    assert index.pts.tolist() == decoded_pts(path)
    assert index.keyframe[0]
    assert probe(path).warnings == ()


def test_variable_rate_is_told_from_rounded_times(tmp_path: Path) -> None:
    times = [0, 40, 100, 120, 300, 310, 333, 1000]
    varying = probe(make_film(tmp_path / "v.mkv", time_base=Fraction(1, 1000), pts=times))
    assert varying.frames.pts.tolist() == times
    assert varying.video.variable_rate
    steady = probe(make_film(tmp_path / "c.mkv", rate=Fraction(24000, 1001), frames=40))
    assert not steady.video.variable_rate
    assert steady.video.frame_rate == Fraction(24000, 1001)


@pytest.mark.parametrize("rate", [16, 18, 20, 24, 25, Fraction(30000, 1001), 50])
@pytest.mark.parametrize("suffix", ["mp4", "mkv"])
def test_the_rate_that_was_meant(tmp_path: Path, rate: Fraction, suffix: str) -> None:
    film = probe(make_film(tmp_path / f"r.{suffix}", rate=rate, frames=60, width=32, height=32))
    assert film.video.frame_rate == rate
    assert film.frames.total_seconds == pytest.approx(60 / float(rate), abs=0.002)


def test_frames_and_times_belong_together(tmp_path: Path) -> None:
    index = probe(make_film(tmp_path / "f.mp4", container_options=FRAGMENTED)).frames
    assert index.pts[0] > 0
    assert [index.frame_at(index.seconds(k)) for k in range(len(index))] == list(range(len(index)))
    assert index.frame_at(-1.0) == 0
    assert index.frame_at(99.0) == len(index) - 1


@pytest.mark.parametrize(
    ("pix_fmt", "codec", "depth", "shift", "is_rgb", "color_range"),
    [
        ("gray", "ffv1", 8, None, False, ColorRange.FULL),
        ("gray10le", "ffv1", 10, None, False, ColorRange.FULL),
        ("gray16le", "ffv1", 16, None, False, ColorRange.FULL),
        ("yuv420p", "libx264", 8, (1, 1), False, ColorRange.LIMITED),
        ("yuvj420p", "mjpeg", 8, (1, 1), False, ColorRange.FULL),
        ("yuv422p10le", "ffv1", 10, (1, 0), False, ColorRange.LIMITED),
        ("yuv444p12le", "ffv1", 12, (0, 0), False, ColorRange.LIMITED),
        ("yuv411p", "ffv1", 8, (2, 0), False, ColorRange.LIMITED),
        ("nv12", "rawvideo", 8, (1, 1), False, ColorRange.LIMITED),
        ("bgr0", "ffv1", 8, (0, 0), True, ColorRange.FULL),
        ("gbrp10le", "ffv1", 10, (0, 0), True, ColorRange.FULL),
        ("rgb24", "png", 8, (0, 0), True, ColorRange.FULL),
    ],
)
def test_how_samples_are_stored(
    tmp_path: Path,
    pix_fmt: str,
    codec: str,
    depth: int,
    shift: tuple[int, int] | None,
    is_rgb: bool,
    color_range: ColorRange,
) -> None:
    video = probe(make_film(tmp_path / "f.nut", codec=codec, pix_fmt=pix_fmt, frames=2)).video
    assert (video.bit_depth, video.chroma_shift, video.is_rgb) == (depth, shift, is_rgb)
    assert video.color_range is color_range
    assert video.is_grey is (shift is None)


@pytest.mark.parametrize(
    ("size", "matrix"),
    [((720, 576), Matrix.SMPTE170M), ((1280, 720), Matrix.BT709), ((1280, 544), Matrix.BT709)],
)
def test_untagged_film_goes_by_its_size(
    tmp_path: Path, size: tuple[int, int], matrix: Matrix
) -> None:
    path = make_film(tmp_path / "f.mp4", width=size[0], height=size[1], frames=1)
    video = probe(path).video
    assert (video.matrix, video.tagged) == (matrix, False)


@pytest.mark.parametrize("suffix", ["mp4", "mkv"])
def test_tags_are_read(tmp_path: Path, suffix: str) -> None:
    path = make_film(
        tmp_path / f"f.{suffix}",
        frames=2,
        colorspace=Matrix.BT709,
        color_range=ColorRange.FULL,
        primaries=1,
        transfer=1,
        sar=Fraction(16, 15),
    )
    video = probe(path).video
    assert (video.matrix, video.tagged) == (Matrix.BT709, True)
    assert (video.color_range, video.primaries, video.transfer) == (ColorRange.FULL, 1, 1)
    assert video.sar == Fraction(16, 15)
    assert video.display_aspect == Fraction(128, 96) * Fraction(16, 15)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_rotation_is_clockwise_to_upright(tmp_path: Path, rotation: int) -> None:
    assert probe(make_film(tmp_path / "f.mp4", rotation=rotation)).video.rotation == rotation


def test_tracks_chapters_and_metadata(tmp_path: Path) -> None:
    path = make_film(
        tmp_path / "f.mkv",
        audio="flac",
        subtitles=[(0.1, 0.5, "Hello")],
        chapters=[(0, 0.5, "One"), (0.5, 1, "Two")],
        metadata={"title": "A day out"},
    )
    film = probe(path)
    assert [s.kind for s in film.side_streams] == ["audio", "subtitle"]
    assert [(s.codec, s.channels, s.sample_rate) for s in film.audio] == [("flac", 1, 48000)]
    assert [(c.start, c.end, c.title) for c in film.chapters] == [(0, 0.5, "One"), (0.5, 1, "Two")]
    assert film.metadata["title"] == "A day out"


def test_hdr_is_warned_about(tmp_path: Path) -> None:
    path = make_film(
        tmp_path / "f.mkv",
        codec="ffv1",
        pix_fmt="yuv420p10le",
        colorspace=Matrix.BT2020_NCL,
        transfer=16,
        primaries=9,
    )
    assert any("HDR" in warning for warning in probe(path).warnings)


def test_a_folder_of_pictures_is_a_film(tmp_path: Path) -> None:
    folder = make_image_sequence(tmp_path / "100% frames", frames=5)
    film = probe(folder)
    assert len(film.frames) == 5
    assert film.video.frame_rate == 24
    assert probe(folder, Fraction(18)).video.frame_rate == 18
    (folder / "00002.png").unlink()
    with pytest.raises(FilmError, match="Picture 2 is missing"):
        probe(folder)


_EXIF = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x0f\x01\x02\0\x04\0\0\0ABC\0\0\0\0\0"  # made by ABC


@pytest.mark.parametrize("suffix", ["tiff", "jpg"])
def test_scans_with_notes_of_their_camera_are_pictures(tmp_path: Path, suffix: str) -> None:
    """FFmpeg hands EXIF on as side data of a kind that PyAV has no name for."""
    for number in range(3):
        picture = cv2.imencode(f".{suffix}", moving_scene(number, 64, 48))[1].tobytes()
        if suffix == "jpg":
            notes = b"\xff\xe1" + (len(_EXIF) + 2).to_bytes(2, "big") + _EXIF
            picture = picture[:2] + notes + picture[2:]
        (tmp_path / f"{number:04d}.{suffix}").write_bytes(picture)
    film = probe(tmp_path)
    assert len(film.frames) == 3
    assert film.video.rotation == 0


def test_a_truncated_film_ends_with_what_exists(tmp_path: Path) -> None:
    faststart = {"movflags": "faststart"}
    whole = make_film(tmp_path / "w.mp4", frames=48, container_options=faststart)
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size * 6 // 10])
    film = probe(cut)
    assert 5 < len(film.frames) < 48
    assert any("promises 48 pictures" in warning for warning in film.warnings)


def test_pictures_with_the_same_time_are_left_out(tmp_path: Path) -> None:
    single = make_film(tmp_path / "s.mkv", codec="ffv1", frames=4, time_base=Fraction(1, 1000))
    doubled = tmp_path / "d.mkv"
    with av.open(str(single)) as source, av.open(str(doubled), "w") as out:
        stream = out.add_stream_from_template(source.streams.video[0])
        for packet, pts in zip(source.demux(video=0), [0, 40, 40, 80], strict=False):
            packet.pts = packet.dts = pts
            packet.stream = stream
            out.mux(packet)
    film = probe(doubled)
    assert film.frames.pts.tolist() == [0, 40, 80]
    assert any("same time" in warning for warning in film.warnings)


def test_a_raw_stream_without_times_is_counted(tmp_path: Path) -> None:
    path = make_film(tmp_path / "f.h264", frames=30, codec_options=SHORT_GOPS)
    film = probe(path)
    assert len(film.frames) == 30
    assert film.frames.numbering is not Numbering.PTS
    assert (np.diff(film.frames.pts) > 0).all()


def _cover_only(path: Path) -> None:
    make_film(path.with_suffix(".png"), frames=1, codec="png", pix_fmt="rgb24")
    with av.open(str(path.with_suffix(".png"))) as picture, av.open(str(path), "w") as out:
        cover = out.add_stream_from_template(picture.streams.video[0])
        cover.disposition = Disposition.attached_pic
        _add_silence(out, "flac", np.int16, "s16")
        for packet in picture.demux():
            if packet.size:
                packet.stream = cover
                out.mux(packet)


def _sound_only(path: Path) -> None:
    with av.open(str(path), "w") as out:
        _add_silence(out, "aac", np.float32, "fltp")


def _add_silence(out: OutputContainer, codec: str, dtype: type, sample_format: str) -> None:
    sound = out.add_stream(codec, rate=48000, layout="mono")
    block = av.AudioFrame.from_ndarray(np.zeros((1, 4096), dtype), sample_format, "mono")
    block.rate = 48000
    out.mux(sound.encode(block))
    out.mux(sound.encode())


def _header_only(path: Path) -> None:
    make_film(path, container_options=FRAGMENTED)
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"moof") - 4])


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("missing.mp4", lambda path: None),
        ("folder", lambda path: path.mkdir()),
        ("empty.mp4", lambda path: path.write_bytes(b"")),
        ("text.mp4", lambda path: path.write_text("not a film " * 500)),
        ("text.txt", lambda path: path.write_text("not a film\n" * 500)),
        ("noise.mkv", lambda path: path.write_bytes(np.random.default_rng(0).bytes(50_000))),
        ("sound.m4a", _sound_only),
        ("cover.flac", _cover_only),
        ("no_pictures.mp4", _header_only),
        (
            "no_header.mp4",
            lambda path: path.write_bytes(make_film(path).read_bytes()[:-1500]),
        ),
    ],
)
def test_bad_input_gets_one_sentence(tmp_path: Path, name: str, make) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / name
    make(path)
    with pytest.raises(FilmError, match=r"^[^\n]*\.$"):
        probe(path)


@pytest.mark.data
def test_real_films(data_dir: Path) -> None:
    teddy = probe(data_dir / "clips/cotracker_teddy/teddy.mp4")
    assert len(teddy.frames) == 141  # 142 in the header, one cut away by the edit list
    assert teddy.warnings == ()
    pool = probe(data_dir / "clips/mmaction_pool/test.mp4")
    assert pool.video.display_aspect == Fraction(16, 9)
    makeup = probe(data_dir / "clips/mmaction_makeup/test.avi")
    assert makeup.frames.numbering is Numbering.COUNT
    trees = probe(data_dir / "clips/davis_bmx-trees")
    assert len(trees.frames) == 80
