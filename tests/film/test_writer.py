"""The picture of an export: samples, colour tags, times and shape."""

import logging
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000, rgb2lab

from colorstudio.film.codecs import CODECS, ExportSettings
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Plane, PlaneFormat
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import ColorRange, Matrix
from colorstudio.film.writer import open_writer
from tests.film.exporting import (
    KR_KB,
    decoded,
    export,
    flat_export,
    neutral,
    planes_of,
    rgb_of,
    settings,
    times,
    tinted,
)
from tests.media import make_film

MOVIES = {"h264": ".mp4", "h265": ".mp4", "av1": ".mp4", "prores": ".mov", "ffv1": ".mkv"}
VARIABLE = [0, 512, 1024, 1100, 1536, 3000, 3512, 3600, 4000, 5000, 5100, 5200, 6300, 6900]
BARS = np.array(
    [
        *[(1, 1, 1), (1, 1, 0), (0, 1, 1), (0, 1, 0), (1, 0, 1), (1, 0, 0), (0, 0, 1), (0, 0, 0)],
        *[(0.8, 0.6, 0.5), (0.3, 0.5, 0.2), (0.4, 0.6, 0.9), (0.5, 0.5, 0.5)],
    ]
)


# Samples


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
@pytest.mark.parametrize(
    ("pix_fmt", "color_range"),
    [
        ("gray", ColorRange.FULL),
        ("gray10le", ColorRange.FULL),
        ("gray12le", ColorRange.LIMITED),
        ("yuv420p", ColorRange.LIMITED),
        ("yuv420p", ColorRange.FULL),
        ("yuv422p10le", ColorRange.LIMITED),
        ("yuv444p12le", ColorRange.FULL),
        ("yuv410p", ColorRange.LIMITED),
    ],
)
def test_ffv1_keeps_every_sample(
    tmp_path: Path, pix_fmt: str, color_range: ColorRange, suffix: str
) -> None:
    source = make_film(
        tmp_path / "in.mkv", frames=4, codec="ffv1", pix_fmt=pix_fmt, color_range=color_range
    )
    film = probe(source)
    out = tmp_path / f"out{suffix}"
    writer = export(film, out, settings("ffv1"))
    with FilmReader(film) as reader:
        pictures = list(reader.frames())
    frames = decoded(out)
    assert len(frames) == len(pictures)
    for picture, frame in zip(pictures, frames, strict=True):
        y, cb, cr = planes_of(frame)
        np.testing.assert_array_equal(y, picture.y)
        np.testing.assert_array_equal((cb, cr), tinted(writer.format, picture.frame))
    assert probe(out).video.color_range is color_range


@pytest.mark.parametrize("color_range", [ColorRange.LIMITED, ColorRange.FULL])
@pytest.mark.parametrize(
    ("codec", "depth", "tolerance"),
    [
        ("h264", 8, 4),
        ("h264", 10, 4),
        ("h265", 8, 4),
        ("h265", 10, 4),
        ("h265", 12, 4),
        ("av1", 8, 5),
        ("av1", 10, 5),
    ],
)
def test_lossy_codecs_keep_depth_and_range(
    tmp_path: Path, codec: str, depth: int, tolerance: float, color_range: ColorRange
) -> None:
    pix_fmt = "yuv420p" if depth == 8 else f"yuv420p{depth}le"
    film = probe(
        make_film(
            tmp_path / "in.mkv", frames=4, codec="ffv1", pix_fmt=pix_fmt, color_range=color_range
        )
    )
    out = tmp_path / "out.mp4"
    export(film, out, settings(codec, crf=8))
    made = probe(out).video
    assert (made.bit_depth, made.color_range, made.chroma_shift) == (depth, color_range, (1, 1))
    with FilmReader(film) as reader:
        for picture, frame in zip(reader.frames(), decoded(out), strict=True):
            error = planes_of(frame)[0].astype(float) - picture.y
            assert np.abs(error).mean() / (1 << (depth - 8)) < tolerance


@pytest.mark.parametrize(
    ("source_format", "bit_depth", "convert"),
    [
        ("gray", 10, lambda y: y.astype(int) << 2),
        ("yuv420p", 16, lambda y: y.astype(int) << 8),
        ("gray12le", 8, lambda y: np.minimum((y.astype(int) + 8) >> 4, 255)),
    ],
)
def test_a_chosen_depth_shifts_luma_up_exactly_and_rounds_it_down(
    tmp_path: Path, source_format: str, bit_depth: int, convert: object
) -> None:
    film = probe(make_film(tmp_path / "in.mkv", frames=2, codec="ffv1", pix_fmt=source_format))
    export(film, tmp_path / "out.mkv", ExportSettings(codec="ffv1", bit_depth=bit_depth))
    with FilmReader(film) as reader:
        for picture, frame in zip(reader.frames(), decoded(tmp_path / "out.mkv"), strict=True):
            np.testing.assert_array_equal(planes_of(frame)[0], convert(picture.y))  # type: ignore[operator]


def test_prores_of_a_full_range_film_is_scaled_and_said(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mkv", frames=2, codec="ffv1", pix_fmt="gray"))
    writer = export(film, tmp_path / "out.mov", ExportSettings())
    assert writer.format.color_range is ColorRange.LIMITED
    assert any("video range" in notice for notice in writer.notices)
    with FilmReader(film) as reader:
        for picture, frame in zip(reader.frames(), decoded(tmp_path / "out.mov"), strict=True):
            wanted = (16 + picture.y / 255 * 219) * 4
            assert np.abs(planes_of(frame)[0] - wanted).mean() < 4


# Colour


def bars(planes: PlaneFormat, kr: float, kb: float) -> list[Plane]:
    """Vertical bars of BARS as planes, by H.273's formulas."""
    columns = np.linspace(0, len(BARS) - 1e-6, planes.width).astype(int)
    red, green, blue = np.moveaxis(BARS[columns], -1, 0)
    y = kr * red + (1 - kr - kb) * green + kb * blue
    cb, cr = (blue - y) / (2 * (1 - kb)), (red - y) / (2 * (1 - kr))
    unit = 1 << (planes.bit_depth - 8)
    if planes.color_range is ColorRange.FULL:
        codes = [y * (256 * unit - 1), (cb * 255 + 128) * unit, (cr * 255 + 128) * unit]
    else:
        codes = [(y * 219 + 16) * unit, (cb * 224 + 128) * unit, (cr * 224 + 128) * unit]
    dtype = np.uint8 if planes.bit_depth == 8 else np.uint16
    peak = (1 << planes.bit_depth) - 1
    codes = [np.clip(np.rint(code), 0, peak).astype(dtype) for code in codes]
    rows, step = planes.chroma_size[0], 1 << planes.chroma_shift[0]
    return [
        np.tile(codes[0], (planes.height, 1)),
        *(np.tile(code[::step], (rows, 1)) for code in codes[1:]),
    ]


def centre_colours(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """The colour in the middle of each bar."""
    width = rgb.shape[1] / len(BARS)
    middles = ((np.arange(len(BARS)) + 0.5) * width).astype(int)
    return np.clip(rgb[rgb.shape[0] // 2, middles], 0, 1)


def colour_error(rgb: NDArray[np.float64]) -> float:
    return float(deltaE_ciede2000(rgb2lab(centre_colours(rgb)), rgb2lab(BARS)).max())


def colour_film(path: Path, matrix: Matrix, color_range: ColorRange, depth: int = 8) -> FilmInfo:
    return probe(
        make_film(
            path,
            frames=2,
            width=192,
            height=48,
            codec="ffv1",
            pix_fmt="yuv420p" if depth == 8 else f"yuv420p{depth}le",
            color_range=color_range,
            colorspace=matrix,
            primaries=None if matrix is Matrix.UNSPECIFIED else int(matrix),
            transfer=None if matrix is Matrix.UNSPECIFIED else int(matrix),
        )
    )


@pytest.mark.parametrize("color_range", [ColorRange.LIMITED, ColorRange.FULL])
@pytest.mark.parametrize("matrix", [Matrix.SMPTE170M, Matrix.BT709, Matrix.UNSPECIFIED])
@pytest.mark.parametrize("codec", list(MOVIES))
def test_pure_colours_come_back_by_the_tags_of_the_file(
    tmp_path: Path, codec: str, matrix: Matrix, color_range: ColorRange
) -> None:
    film = colour_film(tmp_path / "in.mkv", matrix, color_range)
    if codec == "prores" and color_range is ColorRange.FULL:
        pytest.skip("luma is wanted at the source's range; see the test above")
    out = tmp_path / f"out{MOVIES[codec]}"
    quality = {"crf": 4} if CODECS[codec].crf else {}
    flat_export(
        film,
        out,
        settings(codec, bit_depth=10 if codec == "prores" else 8, **quality),
        lambda planes: _at_source_depth(bars(planes, *KR_KB[film.video.matrix]), planes),
    )
    frame = decoded(out)[0]
    made = probe(out).video
    assert (made.matrix, made.tagged, made.color_range) == (film.video.matrix, True, color_range)
    assert colour_error(rgb_of(frame)) < 2.5
    assert colour_error(frame.to_ndarray(format="rgb24") / 255) < 3.5


def _at_source_depth(planes: list[Plane], form: PlaneFormat) -> list[Plane]:
    """Luma as an 8-bit film has it."""
    return [(planes[0] >> (form.bit_depth - 8)).astype(np.uint8), *planes[1:]]


@pytest.mark.parametrize("color_range", [ColorRange.LIMITED, ColorRange.FULL])
@pytest.mark.parametrize("matrix", [Matrix.SMPTE170M, Matrix.BT709])
@pytest.mark.parametrize("target", ["frames", "tiff/%d.tif", "out.gif"])
def test_pure_colours_come_back_from_rgb_files(
    tmp_path: Path, target: str, matrix: Matrix, color_range: ColorRange
) -> None:
    film = colour_film(tmp_path / "in.mkv", matrix, color_range)
    flat_export(
        film, tmp_path / target, ExportSettings(), lambda planes: bars(planes, *KR_KB[matrix])
    )
    first = {"frames": "frames/000000.png", "tiff/%d.tif": "tiff/0.tif"}.get(target, target)
    frame = decoded(tmp_path / first)[0]
    assert colour_error(frame.to_ndarray(format="rgb24") / 255) < 1


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_deep_films_become_deep_pictures(tmp_path: Path, suffix: str) -> None:
    film = colour_film(tmp_path / "in.mkv", Matrix.BT709, ColorRange.LIMITED, depth=10)

    def paint(planes: PlaneFormat) -> list[Plane]:
        y, cb, cr = bars(planes, *KR_KB[Matrix.BT709])
        return [y >> 6, cb, cr]

    flat_export(film, tmp_path / f"out/%d.{suffix}", ExportSettings(), paint)
    frame = decoded(tmp_path / f"out/0.{suffix}")[0]
    assert frame.format.name in ("rgb48be", "rgb48le")
    assert colour_error(frame.reformat(format="rgb48le").to_ndarray() / 65535) < 0.5


def test_an_untagged_film_is_tagged_completely(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mkv", frames=2, width=1280, height=720))
    assert not film.video.tagged
    export(film, tmp_path / "out.mp4", settings("h264"))
    made = probe(tmp_path / "out.mp4").video
    assert (made.tagged, made.matrix, made.primaries, made.transfer) == (True, Matrix.BT709, 1, 1)


def test_the_films_own_primaries_and_transfer_stay(tmp_path: Path) -> None:
    source = make_film(
        tmp_path / "in.mkv", frames=2, colorspace=Matrix.BT470BG, primaries=5, transfer=4
    )
    export(probe(source), tmp_path / "out.mp4", settings("h264"))
    made = probe(tmp_path / "out.mp4").video
    assert (made.matrix, made.primaries, made.transfer) == (Matrix.BT470BG, 5, 4)


# Times


@pytest.mark.parametrize("codec", list(MOVIES))
@pytest.mark.parametrize(
    ("time_base", "pts"),
    [
        (Fraction(1, 12288), VARIABLE),
        (Fraction(1001, 24000), list(range(14))),
        (Fraction(1, 90000), [7000 + 3754 * n for n in range(14)]),
        (Fraction(1, 18), list(range(14))),
    ],
)
def test_every_picture_appears_when_it_did(
    tmp_path: Path, codec: str, time_base: Fraction, pts: list[int]
) -> None:
    film = probe(make_film(tmp_path / "in.mp4", time_base=time_base, pts=pts, rate=24))
    suffix = ".mp4" if codec == "ffv1" else MOVIES[codec]
    out = tmp_path / f"out{suffix}"
    export(film, out, settings(codec))
    index = film.frames
    assert times(out) == [int(tick) * index.time_base for tick in index.pts]
    assert probe(out).frames.total_seconds == pytest.approx(index.total_seconds, abs=1e-4)


def test_b_frames_do_not_move_pictures(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mkv", frames=40))
    export(film, tmp_path / "out.mp4", ExportSettings(preset="medium"))
    assert times(tmp_path / "out.mp4") == [
        int(tick) * film.frames.time_base for tick in film.frames.pts
    ]


def test_matroska_rounds_times_to_milliseconds_and_says_so(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mp4", rate=24))
    writer = export(film, tmp_path / "out.mkv", settings("ffv1"))
    assert any("milliseconds" in notice for notice in writer.notices)
    exact = [int(tick) * film.frames.time_base for tick in film.frames.pts]
    gaps = [abs(a - b) for a, b in zip(times(tmp_path / "out.mkv"), exact, strict=True)]
    assert max(gaps) <= Fraction(1, 2000)


def test_a_part_of_a_film_starts_at_zero(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mp4", time_base=Fraction(1, 12288), pts=VARIABLE))
    export(film, tmp_path / "out.mp4", settings("h264"), first=3, stop=9)
    ticks = film.frames.pts[3:9] - film.frames.pts[3]
    assert times(tmp_path / "out.mp4") == [int(t) * film.frames.time_base for t in ticks]


def test_a_transport_stream_starts_at_zero(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.ts", audio="aac"))
    assert film.frames.pts[0] > 0
    export(film, tmp_path / "out.mp4", settings("h264"))
    made = times(tmp_path / "out.mp4")
    assert made[0] < Fraction(1, 10)
    steps = np.diff(film.frames.pts).tolist()
    assert [b - a for a, b in pairwise(made)] == [step * film.frames.time_base for step in steps]


def test_gif_times_are_those_of_the_film_in_hundredths(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mp4", rate=20, frames=10))
    export(film, tmp_path / "out.gif", ExportSettings())
    assert times(tmp_path / "out.gif") == [Fraction(n, 20) for n in range(10)]
    assert probe(tmp_path / "out.gif").frames.total_seconds == pytest.approx(0.5)


def test_gif_leaves_out_pictures_that_players_cannot_show(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mp4", rate=100, frames=20))
    export(film, tmp_path / "out.gif", ExportSettings())
    assert times(tmp_path / "out.gif") == [Fraction(n, 50) for n in range(10)]


# Shape


@pytest.mark.parametrize("size", [(65, 49), (64, 49), (65, 48)])
@pytest.mark.parametrize("codec", [*MOVIES, "images", "gif"])
def test_odd_sizes_stay(tmp_path: Path, codec: str, size: tuple[int, int]) -> None:
    film = probe(
        make_film(tmp_path / "in.mkv", frames=3, codec="ffv1", width=size[0], height=size[1])
    )
    suffix = MOVIES.get(codec, ".gif" if codec == "gif" else "")
    out = tmp_path / f"out{suffix}"
    writer = export(film, out, settings(codec))
    frame = decoded(out / "000000.png" if codec == "images" else out)[0]
    assert (frame.width, frame.height) == size
    assert any("4:4:4" in n for n in writer.notices) == (codec in ("h264", "h265"))


@pytest.mark.parametrize("codec", list(MOVIES))
@pytest.mark.parametrize("container", [None, ".mkv"])
def test_sample_aspect_and_rotation_stay(tmp_path: Path, codec: str, container: str | None) -> None:
    if codec == "prores" and container:
        pytest.skip("ProRes goes into MOV only")
    source = make_film(
        tmp_path / "in.mp4", frames=3, width=144, height=96, sar=Fraction(32, 27), rotation=90
    )
    out = tmp_path / f"out{container or MOVIES[codec]}"
    export(probe(source), out, settings(codec))
    made = probe(out).video
    assert (made.sar, made.rotation) == (Fraction(32, 27), 90)


@pytest.mark.parametrize("target", ["out", "out.gif"])
def test_files_that_cannot_say_turned_are_turned(tmp_path: Path, target: str) -> None:
    film = probe(make_film(tmp_path / "in.mp4", frames=2, width=96, height=64, rotation=90))
    y = np.where(np.arange(96) < 48, 20, 230).astype(np.uint8)[None].repeat(64, 0)
    out = tmp_path / target
    flat_export(film, out, ExportSettings(), lambda form: [y, neutral(form), neutral(form)])
    shown = decoded(out / "000000.png" if out.is_dir() else out)[0].to_ndarray(format="gray")
    assert shown.shape == (96, 64)
    assert shown[:40].mean() < 40 < 200 < shown[56:].mean()  # the coded left comes to the top


def test_a_gif_has_square_samples(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mp4", frames=2, width=96, height=64, sar=Fraction(2)))
    export(film, tmp_path / "out.gif", ExportSettings())
    frame = decoded(tmp_path / "out.gif")[0]
    assert (frame.width, frame.height) == (192, 64)


# The contract of write


def write_dark(film: FilmInfo, target: Path, frames: list[int], luma: slice, dtype: str) -> None:
    """Write black frames, with luma cut and chroma typed as told."""
    y, grey = np.zeros((96, 128), np.uint8)[luma], np.full((48, 64), 128, dtype)
    with open_writer(target, film, settings("h264"), overwrite=False) as writer:
        for frame in frames:
            writer.write(frame, y, grey, grey)


@pytest.mark.parametrize(
    ("frames", "luma", "dtype", "complaint"),
    [
        ([0], slice(1, None), "uint8", "luma is"),
        ([0], slice(None), "uint16", "chroma is"),
        ([2, 1], slice(None), "uint8", "frame 1 after 2"),
        ([4], slice(None), "uint8", "frame 4"),
    ],
)
def test_misuse_is_refused(
    tmp_path: Path, frames: list[int], luma: slice, dtype: str, complaint: str
) -> None:
    film = probe(make_film(tmp_path / "in.mp4", frames=4))
    with pytest.raises(ValueError, match=complaint):
        write_dark(film, tmp_path / "out.mp4", frames, luma, dtype)
    assert [file.name for file in tmp_path.iterdir()] == ["in.mp4"]


def test_encoders_do_not_write_to_stderr(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    film = probe(make_film(tmp_path / "in.mp4", frames=3))
    capfd.readouterr()
    with caplog.at_level(logging.WARNING):
        for codec in ("h264", "h265", "av1"):
            export(film, tmp_path / f"{codec}.mp4", settings(codec))
    assert capfd.readouterr().err == ""
    assert caplog.records == []
