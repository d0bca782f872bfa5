"""An export that does not hold what was written to it is not kept as if it did."""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from collections.abc import Callable
from pathlib import Path

import av
import pytest
from av.packet import Packet
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.errors import FilmError
from colorstudio.film.gif import GifSink
from colorstudio.film.movie import MovieSink
from colorstudio.film.probe import probe
from colorstudio.film.readback import Ledger
from tests.film.exporting import export, settings, times
from tests.film.sync import sync_film
from tests.media import make_film


@pytest.fixture(scope="module")
def grey(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("film")
    return sync_film(folder / "in.mkv", audio=["ac3"], codec="libx264")


def spoil(path: Path, kind: str, at: int) -> None:
    """Turn the last byte of a packet over."""
    with av.open(str(path)) as film:
        entry = film.streams.get({kind: 0})[0].index_entries[at]
        place = entry.pos + entry.size - 1
    data = bytearray(path.read_bytes())
    data[place] ^= 255
    path.write_bytes(data)


def spoiling_the_grown(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    close = MovieSink._close

    def closed(sink: MovieSink) -> None:
        close(sink)
        spoil(sink._target.partial, kind, at=7)

    monkeypatch.setattr(MovieSink, "_close", closed)


def test_what_was_written_is_found_again(grey: Path, tmp_path: Path) -> None:
    written = Ledger()
    copied(grey, tmp_path / "whole.mp4", lambda n: True, written)
    assert written.lost_in(tmp_path / "whole.mp4") == set()


@pytest.mark.parametrize("kind", ["video", "audio"])
@pytest.mark.parametrize("at", [0, 20, -1])
def test_one_flipped_byte_is_noticed(grey: Path, tmp_path: Path, kind: str, at: int) -> None:
    written = Ledger()
    copied(grey, tmp_path / "whole.mp4", lambda n: True, written)
    spoil(tmp_path / "whole.mp4", kind, at)
    assert written.lost_in(tmp_path / "whole.mp4") == {kind}


def test_a_packet_that_is_missing_is_noticed(grey: Path, tmp_path: Path) -> None:
    written = Ledger()
    copied(grey, tmp_path / "short.mp4", lambda number: number != 30, written)
    assert len(written.lost_in(tmp_path / "short.mp4")) == 1


def copied(source: Path, target: Path, kept: Callable[[int], bool], written: Ledger) -> None:
    """All packets are noted, and those that are kept are written."""
    with av.open(str(source)) as film, av.open(str(target), "w") as out:
        streams = {s.index: out.add_stream_from_template(s, opaque=True) for s in film.streams}
        for number, packet in enumerate(p for p in film.demux() if p.size):
            packet.stream = streams[packet.stream.index]
            written.note(packet)
            if kept(number):
                out.mux(packet)


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
def test_pictures_that_got_lost_end_the_export(
    grey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    spoiling_the_grown(monkeypatch, "video")
    with pytest.raises(FilmError, match="does not read back as it was written"):
        export(probe(grey), tmp_path / f"out{suffix}", settings("h264"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
def test_a_film_is_not_lost_for_a_piece_of_its_sound(
    grey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    spoiling_the_grown(monkeypatch, "audio")
    writer = export(probe(grey), tmp_path / f"out{suffix}", settings("h264"))
    assert sum("listen to it" in notice for notice in writer.notices) == 1
    assert len(times(tmp_path / f"out{suffix}")) == 60


def test_a_rewritten_film_that_differs_leaves_the_grown_one(
    grey: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite = MovieSink._rewrite

    def rewritten(sink: MovieSink) -> None:
        rewrite(sink)
        spoil(sink._target.finishing, "video", at=-1)

    monkeypatch.setattr(MovieSink, "_rewrite", rewritten)
    writer = export(probe(grey), tmp_path / "out.mp4", settings("h264"), may_fail_last=True)
    assert any("did not read back the same" in notice for notice in writer.notices)
    assert len(times(tmp_path / "out.mp4")) == 60
    assert [path.name for path in tmp_path.iterdir()] == ["out.mp4"]


@pytest.mark.parametrize("cut", [1, 11, 23])
def test_a_gif_that_lost_an_image_ends_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cut: int
) -> None:
    film = probe(make_film(tmp_path / "in.mkv"))
    mux = GifSink._mux

    def muxed(sink: GifSink, packets: list[Packet[AvVideoStream]]) -> None:
        for packet in packets:
            if sink._written == cut:
                short = Packet(bytes(packet)[:40])  # its head, as FFmpeg leaves it
                short.pts, short.dts, short.stream = packet.pts, packet.dts, packet.stream
                short.time_base = packet.time_base
                packet = short
            mux(sink, [packet])

    monkeypatch.setattr(GifSink, "_mux", muxed)
    with pytest.raises(FilmError, match="does not read back as it was written"):
        export(film, tmp_path / "out.gif", settings("gif"))
    assert [path.name for path in tmp_path.iterdir()] == ["in.mkv"]
