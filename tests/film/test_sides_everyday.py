"""Sound and texts together: the everyday film, from any container into any other."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from colorstudio.film.probe import probe
from tests.film.exporting import captions, export, settings, times
from tests.film.sync import bursts, flashes, joined, out_of_step, samples, sync_film

TEXT = [(0.2, 0.8, "Once"), (1.0, 1.6, "upon a time"), (1.7, 2.2, "in the west")]


def packet_times(path: Path) -> dict[int, list[Fraction]]:
    """When the packets of each stream are decoded, in the order in which they are read."""
    found: dict[int, list[Fraction]] = {}
    with av.open(str(path)) as container:
        for packet in container.demux():
            if packet.size and packet.dts is not None:
                found.setdefault(packet.stream.index, []).append(packet.dts * packet.time_base)
    return found


@pytest.mark.parametrize("target", ["out.mp4", "out.mov", "out.mkv"])
@pytest.mark.parametrize(
    ("audio", "rate"),
    [("ac3", 44100), ("ac3", 48000), ("aac", 48000), ("flac", 48000), ("libmp3lame", 44100)],
)
def test_sound_and_texts_go_together(tmp_path: Path, audio: str, rate: int, target: str) -> None:
    source = sync_film(
        tmp_path / "in.mkv", audio=[audio], sample_rate=rate, subtitles=TEXT, codec="libx264"
    )
    film = probe(source)
    writer = export(film, tmp_path / target, settings("h264"))
    out = tmp_path / target
    assert times(out) == times(source)
    assert out_of_step(out) < 0.012
    texts = [(pytest.approx(b, abs=0.002), pytest.approx(e, abs=0.002), t) for b, e, t in TEXT]
    assert captions(out) == texts
    for stamps in packet_times(out).values():
        assert stamps == sorted(set(stamps))  # no time comes twice
    assert not any("index" in notice for notice in writer.notices)


def test_texts_that_overlap_or_begin_together_are_shown_together(tmp_path: Path) -> None:
    lines = [(0.2, 1.0, "above"), (0.2, 0.9, "below"), (0.6, 1.4, "next"), (1.4, 2.0, "at once")]
    source = sync_film(tmp_path / "in.mkv", subtitles=lines)
    export(probe(source), tmp_path / "out.mp4", settings("h264"))
    shown = [(round(b, 2), round(e, 2), t) for b, e, t in captions(tmp_path / "out.mp4")]
    assert [line[:2] for line in shown] == [(0.2, 0.6), (0.6, 1.4), (1.4, 2.0)]
    assert "above" in shown[0][2]
    assert "below" in shown[0][2]


def test_texts_of_mp4_stay_what_they_are(tmp_path: Path) -> None:
    source = sync_film(tmp_path / "in.mkv", audio=["ac3"], subtitles=TEXT, codec="libx264")
    export(probe(source), tmp_path / "first.mp4", settings("h264"))
    export(probe(tmp_path / "first.mp4"), tmp_path / "again.mov", settings("h264"))
    assert captions(tmp_path / "again.mov") == captions(tmp_path / "first.mp4")


@pytest.mark.parametrize("target", ["out.mp4", "out.mov", "out.mkv"])
@pytest.mark.parametrize(
    ("suffix", "codec", "audio"),
    [(".ts", "mpeg2video", "mp2"), (".ts", "libx264", "aac"), (".vob", "mpeg2video", "ac3")],
)
def test_films_strung_together_stay_in_step(
    tmp_path: Path, suffix: str, codec: str, audio: str, target: str
) -> None:
    parts = [
        sync_film(tmp_path / f"{n}{suffix}", frames=30 + 10 * n, codec=codec, audio=[audio], seed=n)
        for n in range(2)
    ]
    film = probe(joined(tmp_path / f"in{suffix}", *parts))
    assert len(film.frames) == 70
    export(film, tmp_path / target, settings("h264"))
    steps = np.diff([float(t) for t in times(tmp_path / target)])
    assert steps == pytest.approx([0.04] * 69, abs=0.0011)
    assert len(flashes(tmp_path / target)) == 2 + 3
    assert out_of_step(tmp_path / target) < 0.03


def test_a_clock_that_jumps_ahead_by_hours_leaves_no_hole(tmp_path: Path) -> None:
    first = sync_film(tmp_path / "a.ts", frames=30)
    second = sync_film(tmp_path / "b.ts", frames=30, start=7200)
    film = probe(joined(tmp_path / "in.ts", first, second))
    assert film.frames.total_seconds == pytest.approx(2.4, abs=0.001)
    export(film, tmp_path / "out.mp4", settings("h264"))
    assert out_of_step(tmp_path / "out.mp4") < 0.03


def test_a_part_of_a_strung_together_film(tmp_path: Path) -> None:
    parts = [sync_film(tmp_path / f"{n}.ts", frames=30) for n in range(3)]
    film = probe(joined(tmp_path / "in.ts", *parts))
    export(film, tmp_path / "out.mp4", settings("h264"), first=35, stop=75)
    assert len(times(tmp_path / "out.mp4")) == 40
    assert out_of_step(tmp_path / "out.mp4") < 0.03


def test_sound_that_overlaps_where_films_were_joined(tmp_path: Path) -> None:
    first = sync_film(tmp_path / "a.ts", frames=30)
    second = sync_film(tmp_path / "b.ts", frames=30, start=1.2 - 0.05, sound_start=0)
    film = probe(joined(tmp_path / "in.ts", first, second))
    for target in ("out.mp4", "out.mov", "out.mkv"):
        export(film, tmp_path / target, settings("h264"))
        stamps = packet_times(tmp_path / target)[1]
        assert stamps == sorted(set(stamps))


@pytest.mark.parametrize(
    ("audio", "bits", "target", "codec", "becomes"),
    [
        ("pcm_s16le", 16, "out.mp4", "ffv1", "alac"),
        ("pcm_s24le", 24, "out.mp4", "ffv1", "alac"),
        ("flac", 16, "out.mov", "prores", "pcm_s16le"),
        ("flac", 24, "out.mov", "prores", "pcm_s24le"),
        ("pcm_s24le", 24, "out.mov", "prores", "pcm_s24le"),
        ("pcm_s16le", 16, "out.mkv", "ffv1", "pcm_s16le"),
        ("flac", 24, "out.mp4", "ffv1", "flac"),
        ("wavpack", 16, "out.mov", "h264", "pcm_s16le"),
        ("pcm_s32le", 32, "out.mov", "prores", "pcm_s32le"),
        ("alac", 16, "out.mkv", "ffv1", "alac"),
    ],
)
def test_masters_keep_lossless_sound_to_the_sample(
    tmp_path: Path, audio: str, bits: int, target: str, codec: str, becomes: str
) -> None:
    source = sync_film(tmp_path / "in.mkv", audio=[audio], bits=bits)
    writer = export(probe(source), tmp_path / target, settings(codec))
    assert probe(tmp_path / target).audio[0].codec == becomes
    np.testing.assert_array_equal(samples(tmp_path / target), samples(source))
    assert not any("loses" in notice for notice in writer.notices)


def test_a_film_to_be_watched_says_that_its_sound_loses_a_little(tmp_path: Path) -> None:
    source = sync_film(tmp_path / "in.mkv", audio=["pcm_s16le"])
    writer = export(probe(source), tmp_path / "out.mp4", settings("h264"))
    assert any("AAC" in n and "MKV and MOV do not" in n for n in writer.notices)
    assert out_of_step(tmp_path / "out.mp4") < 0.012


def test_gaps_in_sound_that_is_encoded_again_stay_gaps(tmp_path: Path) -> None:
    source = sync_film(tmp_path / "in.mkv", audio=["pcm_s16le"])
    holed = tmp_path / "holed.mkv"
    with av.open(str(source)) as whole, av.open(str(holed), "w") as out:
        streams = [out.add_stream_from_template(s, opaque=True) for s in whole.streams]
        for packet in whole.demux():
            is_sound = packet.stream.type == "audio"
            if packet.size and not (is_sound and 500 < packet.pts < 1500):
                packet.stream = streams[packet.stream.index]
                out.mux(packet)
    export(probe(holed), tmp_path / "out.mp4", settings("h264"))
    assert bursts(tmp_path / "out.mp4") == pytest.approx([0.4, 1.6, 2.0], abs=0.012)


def test_a_rewrite_that_fails_leaves_the_grown_film(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = probe(sync_film(tmp_path / "in.mkv", audio=["ac3"], subtitles=TEXT, codec="libx264"))

    def fail(*_: object) -> None:
        raise av.error.ArgumentError(22, "Invalid argument")

    monkeypatch.setattr("colorstudio.film.movie.MovieSink._rewrite", fail)
    writer = export(film, tmp_path / "out.mp4", settings("h264"), may_fail_last=True)
    assert any("is whole and plays" in notice for notice in writer.notices)
    assert len(times(tmp_path / "out.mp4")) == 60
    assert out_of_step(tmp_path / "out.mp4") < 0.012
    assert {p.name for p in tmp_path.iterdir()} == {"in.mkv", "out.mp4"}


def test_a_sound_track_with_nothing_in_it_is_named(tmp_path: Path) -> None:
    source = sync_film(tmp_path / "in.mkv", audio=["ac3", "ac3"])
    silent = tmp_path / "silent.mkv"
    with av.open(str(source)) as whole, av.open(str(silent), "w") as out:
        streams = [out.add_stream_from_template(s, opaque=True) for s in whole.streams]
        for packet in whole.demux():
            if packet.size and packet.stream.index != 2:
                packet.stream = streams[packet.stream.index]
                out.mux(packet)
    writer = export(probe(silent), tmp_path / "out.mp4", settings("h264"))
    assert "The sound track is left out, since there is nothing in it." in writer.notices
    assert len(probe(tmp_path / "out.mp4").audio) == 1


@pytest.mark.parametrize("language", ["fre", "ger", "chi", "eng", "dut", "gsw", "hsb", "tlh"])
@pytest.mark.parametrize("target", ["out.mov", "out.mp4", "out.mkv"])
def test_the_language_of_sound_stays(tmp_path: Path, language: str, target: str) -> None:
    source = sync_film(tmp_path / "in.mkv", audio=["ac3"], languages=[language])
    export(probe(source), tmp_path / target, settings("h264"))
    same = {"fra": "fre", "deu": "ger", "zho": "chi", "nld": "dut"}
    made = probe(tmp_path / target).audio[0].language or ""
    assert same.get(made, made) == language
