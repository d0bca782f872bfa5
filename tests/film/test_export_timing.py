"""Properties of an export's clocks, luma and display size, whatever the film."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.film import matroska
from colorstudio.film.frames import luma_conversion
from colorstudio.film.info import FilmInfo, FrameIndex
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.tags import ColorRange, Matrix
from colorstudio.film.timing import DecodingClock, Timing
from tests.media import PLAIN_VIDEO

STEPS = st.lists(st.integers(1, 5000), min_size=1, max_size=40)


def film(steps: list[int], start: int = 0) -> FilmInfo:
    """A film that exists only as an index; the last step is how long its last picture stays."""
    pts = start + np.cumsum([0, *steps[:-1]])
    index = FrameIndex(pts, np.ones(len(pts), bool), Fraction(1, 12288), steps[-1])
    return FilmInfo(Path("none"), "mov,mp4", 0, PLAIN_VIDEO, index)


def reordered(pts: list[int], groups: list[int]) -> list[int]:
    """Decoding order of B-frames: the last of each group of up to four first, then its middle."""
    order, at = pts[:1], 1
    while at < len(pts):
        size = groups[at % len(groups)]
        *between, last = pts[at : at + size]
        middle = len(between) // 2
        order += [last, *between[middle : middle + 1], *between[:middle], *between[middle + 1 :]]
        at += size
    return order


@given(STEPS, st.lists(st.integers(1, 4), min_size=1), st.integers(0, 9000))
def test_decoding_times_rise_and_never_follow_the_picture(
    steps: list[int], groups: list[int], start: int
) -> None:
    timing = Timing(film(steps, start), range(len(steps)))
    clock = DecodingClock(timing, 2)
    shown = [timing.pts(frame) for frame in range(len(steps))]
    for pts in shown:
        clock.show(pts)
    stamps = []
    for pts in reordered(shown, groups):
        packet = av.Packet(b"x")
        packet.pts, packet.time_base = pts, timing.time_base
        clock.stamp(packet)
        stamps.append((packet.dts, packet.pts, packet.duration))
    dts = [stamp[0] for stamp in stamps]
    assert dts == sorted(set(dts))
    assert all(decoded <= shown_at for decoded, shown_at, _ in stamps)
    assert {pts: length for _, pts, length in stamps} == dict(zip(shown, steps, strict=True))


@given(STEPS, st.integers(-9000, 9000), st.data())
def test_only_parts_and_negative_starts_move(
    steps: list[int], start: int, data: st.DataObject
) -> None:
    whole = film(steps, start)
    first = data.draw(st.integers(0, len(steps) - 1))
    timing = Timing(whole, range(first, len(steps)))
    moved = int(whole.frames.pts[first]) - timing.pts(first)
    if first:
        assert timing.pts(first) == 0
    else:
        assert moved == min(start, 0)
    assert timing.window.origin == moved * timing.time_base
    assert timing.pts(len(steps) - 1) == whole.frames.pts[-1] - moved


@given(st.integers(8, 16), st.integers(8, 16), st.sampled_from(list(ColorRange)[1:]))
def test_luma_that_goes_up_comes_down_unchanged(
    depth: int, deeper: int, color_range: ColorRange
) -> None:
    depth, deeper = sorted((depth, deeper))

    def planes(bits: int) -> PlaneFormat:
        return PlaneFormat(1 << depth, 1, bits, (1, 1), color_range, Matrix.BT709)

    luma = np.arange(1 << depth, dtype=np.uint8 if depth == 8 else np.uint16)[None]
    up = np.empty(luma.shape, np.uint8 if deeper == 8 else np.uint16)
    down = np.empty_like(luma)
    luma_conversion(depth, color_range, planes(deeper))(luma, up)
    luma_conversion(deeper, color_range, planes(depth))(up, down)
    np.testing.assert_array_equal(up, luma.astype(int) << (deeper - depth))
    np.testing.assert_array_equal(down, luma)


@pytest.mark.parametrize("width", [16, 720, 1920])
@pytest.mark.parametrize("height", [16, 480, 576, 1080])
@pytest.mark.parametrize("sar", [(16, 15), (8, 9), (32, 27), (64, 45), (4, 3), (118, 81)])
def test_matroska_is_told_the_exact_aspect(
    tmp_path: Path, width: int, height: int, sar: tuple[int, int]
) -> None:
    path = tmp_path / "film.mkv"
    with av.open(str(path), "w") as out:
        stream = out.add_stream("mpeg4", rate=24)
        stream.width, stream.height = width, height
        stream.metadata.update(matroska.RESERVE)
        out.mux(stream.encode(av.VideoFrame(width, height, "yuv420p")))
        out.mux(stream.encode())
    matroska.set_aspect(path, width, height, Fraction(*sar))
    with av.open(str(path)) as made:
        assert made.streams.video[0].sample_aspect_ratio == Fraction(*sar)
        assert len(list(made.decode(video=0))) == 1
        assert "stereo_mode" not in made.streams.video[0].metadata
