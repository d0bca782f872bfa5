"""What a film says beside its pictures and its sound: fields, timecode, mirrors, transparency."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.timecode import later_timecode
from tests.film.exporting import decoded, export, planes_of, settings
from tests.film.sync import sync_film
from tests.media import make_film


def interlaced(path: Path, order: str) -> FilmInfo:
    """A film whose every picture has two fields."""
    return probe(make_film(path, frames=8, codec_options={"x264-params": f"{order}=1"}, rate=25))


@pytest.mark.parametrize("order", ["tff", "bff"])
@pytest.mark.parametrize(
    ("codec", "target"),
    [("h264", "o.mp4"), ("h264", "o.mkv"), ("prores", "o.mov"), ("ffv1", "o.mkv")],
)
def test_the_order_of_fields_stays(tmp_path: Path, order: str, codec: str, target: str) -> None:
    film = interlaced(tmp_path / "in.mp4", order)
    assert film.video.field_order == {"tff": "tt", "bff": "bb"}[order]
    writer = export(film, tmp_path / target, settings(codec))
    made = probe(tmp_path / target)
    first = {"tt": "t", "bt": "t", "bb": "b", "tb": "b"}
    assert first[made.video.field_order] == first[film.video.field_order]
    assert all(frame.interlaced_frame for frame in decoded(tmp_path / target))
    assert not any("field" in notice for notice in writer.notices)


@pytest.mark.parametrize("codec", ["h265", "av1"])
def test_a_codec_without_fields_says_so(tmp_path: Path, codec: str) -> None:
    film = interlaced(tmp_path / "in.mp4", "tff")
    writer = export(film, tmp_path / "out.mp4", settings(codec))
    assert any("keeps no field order" in notice for notice in writer.notices)


def test_progressive_film_stays_progressive(tmp_path: Path) -> None:
    export(probe(make_film(tmp_path / "in.mp4", frames=4)), tmp_path / "o.mp4", settings("h264"))
    assert not any(frame.interlaced_frame for frame in decoded(tmp_path / "o.mp4"))


def timed(path: Path, timecode: str, rate: int | Fraction = 25) -> FilmInfo:
    """A film with a timecode track."""
    make_film(path.with_suffix(".bare.mov"), frames=40, rate=rate)
    with av.open(str(path.with_suffix(".bare.mov"))) as bare, av.open(str(path), "w") as out:
        stream = out.add_stream_from_template(bare.streams.video[0], opaque=True)
        stream.metadata["timecode"] = timecode
        for packet in bare.demux():
            if packet.size:
                packet.stream = stream
                out.mux(packet)
    return probe(path)


@pytest.mark.parametrize("target", ["out.mov", "out.mp4", "out.mkv"])
@pytest.mark.parametrize(
    ("rate", "timecode", "first", "later"),
    [
        (25, "01:02:03:04", 0, "01:02:03:04"),
        (25, "01:02:03:04", 24, "01:02:04:03"),
        (25, "23:59:59:20", 10, "00:00:00:05"),
        (Fraction(30000, 1001), "00:00:59;28", 5, "00:01:00;05"),
        (Fraction(24000, 1001), "10:00:00:00", 25, "10:00:01:01"),
    ],
)
def test_timecode_goes_along(
    tmp_path: Path,
    rate: int | Fraction,
    timecode: str,
    first: int,
    later: str,
    target: str,
) -> None:
    film = timed(tmp_path / "in.mov", timecode, rate)
    assert film.timecode == timecode
    writer = export(film, tmp_path / target, settings("h264"), first=first)
    assert probe(tmp_path / target).timecode == later
    assert not any("data track" in notice for notice in writer.notices)


def test_timecode_at_the_rate_of_silent_films() -> None:
    assert later_timecode("00:00:00:15", Fraction(16), 1) == "00:00:01:00"


_TURNS = {
    "mirrored": (0, True, False),
    "upside down": (0, False, True),
    "turned and mirrored": (90, True, False),
    "turned": (-90, False, False),
}


def turned(path: Path, degrees: int, across: bool, down: bool) -> FilmInfo:
    """A film that is to be shown turned and mirrored."""
    make_film(path.with_suffix(".bare.mp4"), frames=3, width=64, height=48)
    with av.open(str(path.with_suffix(".bare.mp4"))) as bare, av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=24)
        stream.width, stream.height = 64, 48
        stream.set_display_rotation(degrees, hflip=across, vflip=down)
        for frame in bare.decode(video=0):
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
    return probe(path)


@pytest.mark.parametrize("target", ["out.mp4", "out.mov"])
@pytest.mark.parametrize("turn", _TURNS.values(), ids=_TURNS)
def test_how_a_picture_is_turned_and_mirrored_stays(
    tmp_path: Path, turn: tuple[int, bool, bool], target: str
) -> None:
    film = turned(tmp_path / "in.mp4", *turn)
    assert film.video.is_mirrored == (turn[1] != turn[2])
    export(film, tmp_path / target, settings("h264"))
    assert probe(tmp_path / target).video.display_matrix == film.video.display_matrix


def test_a_mirrored_film_is_mirrored_in_pictures(tmp_path: Path) -> None:
    film = turned(tmp_path / "in.mp4", 0, True, False)
    export(film, tmp_path / "folder", settings("images"))
    with av.open(str(tmp_path / "folder/000000.png")) as container:
        made = next(container.decode(video=0)).to_ndarray(format="gray").astype(int)
    stored = planes_of(decoded(film.path)[0])[0].astype(int)
    assert np.corrcoef(made.ravel(), stored[:, ::-1].ravel())[0, 1] > 0.95
    assert np.corrcoef(made.ravel(), stored.ravel())[0, 1] < 0.9


def test_matroska_says_that_it_cannot_mirror(tmp_path: Path) -> None:
    film = turned(tmp_path / "in.mp4", 0, True, False)
    writer = export(film, tmp_path / "out.mkv", settings("h264"))
    assert any("mirrored" in notice for notice in writer.notices)


def test_transparency_is_named(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mov", frames=2, codec="qtrle", pix_fmt="argb"))
    writer = export(film, tmp_path / "out.mp4", settings("h264"))
    assert "The film's transparency is left out." in writer.notices


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mp4", frames=2))
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk/real.mp4").write_bytes(b"old")
    (tmp_path / "out.mp4").symlink_to(tmp_path / "disk/real.mp4")
    export(film, tmp_path / "out.mp4", settings("h264"), overwrite=True)
    assert (tmp_path / "out.mp4").is_symlink()
    assert len(decoded(tmp_path / "disk/real.mp4")) == 2


def test_a_film_cut_off_inside_a_group_says_so(tmp_path: Path) -> None:
    whole = sync_film(tmp_path / "in.ts", frames=40, codec_options={"g": "12", "bf": "0"})
    cut = tmp_path / "cut.ts"
    with av.open(str(whole)) as source, av.open(str(cut), "w") as out:
        stream = out.add_stream_from_template(source.streams.video[0], opaque=True)
        for number, packet in enumerate(source.demux(video=0)):
            if packet.size and number >= 5:
                packet.stream = stream
                out.mux(packet)
    assert any("begins inside a group" in warning for warning in probe(cut).warnings)


@pytest.mark.parametrize(
    ("suffix", "encoding"), [(".avi", "cp1252"), (".mkv", "cp1252"), (".mkv", "utf-8")]
)
@pytest.mark.parametrize("title", ["Fräulein Noël – 1927", "L’Étoile", "plain"])
def test_titles_are_read_whatever_they_were_written_in(
    tmp_path: Path, suffix: str, encoding: str, title: str
) -> None:
    path = tmp_path / f"in{suffix}"
    with av.open(str(path), "w", metadata_encoding=encoding) as out:
        out.metadata["title"] = title
        stream = out.add_stream("mpeg4", rate=24)
        stream.width, stream.height = 64, 48
        out.mux(stream.encode(av.VideoFrame(64, 48, "yuv420p")))
        out.mux(stream.encode())
    film = probe(path)
    assert film.metadata["title"] == title
    export(film, tmp_path / "out.mkv", settings("h264"))
    assert probe(tmp_path / "out.mkv").metadata["title"] == title


@pytest.mark.data
def test_captions_stay_or_are_named(tmp_path: Path, data_dir: Path) -> None:
    film = probe(data_dir / "cases/10-captions.ts")
    export(film, tmp_path / "o.mp4", settings("h264"))
    assert probe(tmp_path / "o.mp4").video.has_captions
    writer = export(film, tmp_path / "o.mkv", settings("ffv1"))
    assert any("closed captions" in notice for notice in writer.notices)
