"""Interlaced and telecined film: told apart by looking, and made progressive."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.film.decode import Decoder, Numbered
from colorstudio.film.interlace import Scan, detect_scan
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.film.exporting import export, settings
from tests.media import Painter, make_film, moving_scene


def woven(top_first: bool) -> Painter:
    """Each frame's lines come from two moments, in turn."""

    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        early, late = 4 * frame, 4 * frame + 2
        top, bottom = (early, late) if top_first else (late, early)
        return weave(top, bottom, width, height)

    return paint


def telecined(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """3:2 pulldown: four film frames on five video frames."""
    group, place = divmod(frame, 5)
    top, bottom = [(0, 0), (1, 1), (1, 2), (2, 3), (3, 3)][place]
    return weave(4 * (4 * group + top), 4 * (4 * group + bottom), width, height)


def weave(top: int, bottom: int, width: int, height: int) -> NDArray[np.uint8]:
    picture = moving_scene(top, width, height)
    picture[1::2] = moving_scene(bottom, width, height)[1::2]
    return picture


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "gray", "bgr0"])
@pytest.mark.parametrize(
    ("paint", "scan"),
    [
        (moving_scene, Scan.PROGRESSIVE),
        (woven(top_first=True), Scan.TOP_FIRST),
        (woven(top_first=False), Scan.BOTTOM_FIRST),
        (telecined, Scan.TELECINED),
    ],
    ids=["progressive", "top first", "bottom first", "telecined"],
)
def test_the_scan_is_seen_whatever_the_header_says(
    tmp_path: Path, paint: Painter, scan: Scan, pix_fmt: str
) -> None:
    path = make_film(tmp_path / "f.mkv", codec="ffv1", pix_fmt=pix_fmt, frames=50, paint=paint)
    assert detect_scan(probe(path)) is scan


@pytest.mark.parametrize(("order", "found"), [("tff", "tt"), ("bff", "bb")])
@pytest.mark.parametrize("suffix", ["mp4", "ts"])
def test_fields_of_h265_are_known_by_its_pictures(
    tmp_path: Path, order: str, found: str, suffix: str
) -> None:
    film = probe(
        make_film(
            tmp_path / f"in.{suffix}",
            frames=30,
            rate=25,
            codec="libx265",
            codec_options={"x265-params": f"log-level=error:crf=12:interlace={order}"},
            paint=woven(order == "tff"),
        )
    )
    assert film.video.field_order == found
    export(film, tmp_path / "o.mp4", settings("h264"))
    first = {"tt": "t", "bt": "t", "bb": "b", "tb": "b"}
    assert first[probe(tmp_path / "o.mp4").video.field_order] == found[0]


def test_whole_pictures_that_call_themselves_interlaced_stay_whole(tmp_path: Path) -> None:
    film = probe(
        make_film(
            tmp_path / "in.mp4",
            frames=30,
            codec="libx265",
            codec_options={"x265-params": "log-level=error:interlace=tff"},
        )
    )
    assert not film.video.is_interlaced


def test_a_still_or_short_film_counts_as_progressive(tmp_path: Path) -> None:
    def still(_: int, width: int, height: int) -> NDArray[np.uint8]:
        return moving_scene(0, width, height)

    assert detect_scan(probe(make_film(tmp_path / "s.mp4", paint=still))) is Scan.PROGRESSIVE
    assert detect_scan(probe(make_film(tmp_path / "o.mp4", frames=1))) is Scan.PROGRESSIVE


def combing(luma: NDArray[np.generic]) -> float:
    """How much neighbouring lines differ, beyond what lines two apart do."""
    y = luma.astype(float)
    return float(np.abs(np.diff(y, axis=0)).mean() - np.abs(y[2:] - y[:-2]).mean())


@pytest.mark.parametrize("top_first", [True, False])
def test_deinterlacing_keeps_count_and_times(tmp_path: Path, top_first: bool) -> None:
    path = make_film(tmp_path / "f.mkv", codec="ffv1", frames=20, paint=woven(top_first))
    film = probe(path)
    with FilmReader(film) as plain, FilmReader(film, deinterlace=True) as smooth:
        combed, pictures = list(plain.frames()), list(smooth.frames())
        assert [p.frame for p in pictures] == list(range(20))
        assert [p.pts for p in pictures] == film.frames.pts.tolist()
        assert all(combing(p.y) < 0.3 * combing(c.y) for p, c in zip(pictures, combed, strict=True))
        assert pictures[0].format == combed[0].format
        for number in (13, 2, 19, 0):
            np.testing.assert_array_equal(smooth.read(number).y, pictures[number].y)


@pytest.mark.parametrize("codec", ["libx264", "mpeg2video"])
def test_the_headers_field_order_is_used(tmp_path: Path, codec: str) -> None:
    path = make_film(
        tmp_path / "f.mkv",
        codec=codec,
        frames=12,
        paint=woven(top_first=True),
        codec_options={"flags": "+ilme+ildct", "crf": "12", "qscale": "2"},
    )
    film = probe(path)
    with FilmReader(film, deinterlace=True) as reader:
        assert len(list(reader.frames())) == 12


def test_a_glance_is_enough_for_film_that_is_plainly_progressive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded = 0
    frames = Decoder.frames

    def counted(decoder: Decoder, start: int) -> Iterator[Numbered]:
        nonlocal decoded
        for one in frames(decoder, start):
            decoded += 1
            yield one

    path = make_film(tmp_path / "f.mkv", codec="ffv1", pix_fmt="gray", frames=200)
    film = probe(path)
    monkeypatch.setattr(Decoder, "frames", counted)
    assert detect_scan(film) is Scan.PROGRESSIVE
    assert decoded <= 40
    decoded = 0
    path = make_film(tmp_path / "s.mkv", codec="ffv1", pix_fmt="gray", frames=200, paint=still)
    film = probe(path)
    detect_scan(film)
    assert decoded > 100  # nothing moves in the first pictures: they say nothing


def still(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    return moving_scene(0, width, height)
