"""Sound, subtitles and chapters beside the picture of an export."""

from fractions import Fraction
from pathlib import Path

import av
import pytest

from colorstudio.film.codecs import ExportSettings
from colorstudio.film.probe import probe
from tests.film.exporting import captions, export, settings, sound, times
from tests.media import make_film

TEXT = [(0.1, 0.5, "Once"), (0.6, 1.4, "upon a time"), (1.5, 1.9, "in the west")]


@pytest.mark.parametrize(
    ("audio", "source", "target"),
    [
        ("aac", ".mp4", ".mp4"),
        ("aac", ".mp4", ".mov"),
        ("aac", ".mp4", ".mkv"),
        ("libmp3lame", ".mkv", ".mp4"),
        ("ac3", ".mkv", ".mp4"),
        ("flac", ".mkv", ".mp4"),
        ("libopus", ".mkv", ".mp4"),
        ("libopus", ".mkv", ".mkv"),
        ("pcm_s16le", ".mov", ".mov"),
        ("pcm_s16le", ".mkv", ".mkv"),
        ("alac", ".mp4", ".mov"),
    ],
)
def test_sound_is_copied_packet_for_packet(
    tmp_path: Path, audio: str, source: str, target: str
) -> None:
    film = probe(make_film(tmp_path / f"in{source}", frames=48, audio=audio))
    writer = export(film, tmp_path / f"out{target}", settings("h264"))
    assert not any("sound" in notice for notice in writer.notices)
    before, after = sound(film.path), sound(tmp_path / f"out{target}")
    assert [data for _, data in after] == [data for _, data in before]
    shift = [a - b for (a, _), (b, _) in zip(after, before, strict=True)]
    assert max(map(abs, shift)) <= Fraction(1, 1000)  # as the coarser container rounds


def test_sound_that_the_container_refuses_becomes_aac(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mkv", frames=48, audio="pcm_s16le"))
    writer = export(film, tmp_path / "out.mp4", settings("h264"))
    assert any("encoded to AAC" in notice for notice in writer.notices)
    assert probe(tmp_path / "out.mp4").audio[0].codec == "aac"
    with av.open(str(tmp_path / "out.mp4")) as out:
        frames = list(out.decode(audio=0))
    assert sum(frame.samples for frame in frames) == pytest.approx(2 * 48000, abs=1024)
    assert float(frames[0].pts * frames[0].time_base) == pytest.approx(0, abs=0.03)


def test_aac_of_a_transport_stream_fits_mp4(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.ts", frames=48, audio="aac"))
    export(film, tmp_path / "out.mp4", settings("h264"))
    before, after = sound(film.path), sound(tmp_path / "out.mp4")
    assert [data for _, data in after] == [data[7:] for _, data in before]  # less its ADTS header
    gap = film.frames.pts[0] * film.frames.time_base - before[0][0]
    assert abs(times(tmp_path / "out.mp4")[0] - after[0][0] - gap) < Fraction(1, 40000)


def test_sound_can_be_left_out(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mkv", audio="aac", subtitles=TEXT[:1]))
    export(film, tmp_path / "out.mp4", settings("h264", audio="none"))
    assert [s.kind for s in probe(tmp_path / "out.mp4").side_streams] == ["subtitle"]


def test_sound_is_written_beside_the_picture(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mp4", frames=120, audio="aac"))
    export(film, tmp_path / "out.mp4", settings("h264"))
    with av.open(str(tmp_path / "out.mp4")) as out:
        kinds = [p.stream.type for p in out.demux() if p.size]
    halves = kinds[: len(kinds) // 2].count("audio"), kinds[len(kinds) // 2 :].count("audio")
    assert min(halves) > 0.3 * sum(halves)


@pytest.mark.parametrize(
    ("target", "codec", "stored"),
    [
        ("out.mkv", "h264", "subrip"),
        ("out.mp4", "h264", "mov_text"),
        ("out.mov", "prores", "mov_text"),
    ],
)
def test_subtitles_stay(tmp_path: Path, target: str, codec: str, stored: str) -> None:
    film = probe(make_film(tmp_path / "in.mkv", frames=48, subtitles=TEXT))
    export(film, tmp_path / target, settings(codec))
    assert probe(tmp_path / target).side_streams[0].codec == stored
    for made, wanted in zip(captions(tmp_path / target), TEXT, strict=True):
        assert made[:2] == pytest.approx(wanted[:2], abs=0.002)
        assert made[2] == wanted[2]


def test_text_of_mp4_goes_into_mkv(tmp_path: Path) -> None:
    first = probe(make_film(tmp_path / "in.mkv", frames=48, subtitles=TEXT))
    export(first, tmp_path / "in.mp4", settings("h264"))
    export(probe(tmp_path / "in.mp4"), tmp_path / "out.mkv", settings("h264"))
    assert [line[2] for line in captions(tmp_path / "out.mkv")] == [line[2] for line in TEXT]


@pytest.mark.parametrize("target", ["out.mp4", "out.mkv"])
def test_chapters_and_metadata_stay(tmp_path: Path, target: str) -> None:
    chapters = [(0.0, 0.5, "One"), (0.5, 2.0, "Two")]
    film = probe(
        make_film(tmp_path / "in.mkv", frames=48, chapters=chapters, metadata={"title": "Sunrise"})
    )
    export(film, tmp_path / target, settings("h264"))
    made = probe(tmp_path / target)
    assert [(c.start, c.end, c.title) for c in made.chapters] == chapters
    assert made.metadata.get("title", made.metadata.get("TITLE")) == "Sunrise"


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_a_part_of_a_film_takes_its_part_of_everything(tmp_path: Path, suffix: str) -> None:
    film = probe(
        make_film(
            tmp_path / "in.mkv",
            frames=72,
            audio="ac3",
            subtitles=TEXT,
            chapters=[(0, 0.4, "One"), (0.4, 1.5, "Two"), (1.5, 3, "Three")],
        )
    )
    out = tmp_path / f"out{suffix}"
    export(film, out, settings("h264"), first=24, stop=48)
    begin, end = film.frames.seconds(24), film.frames.seconds(48)
    wanted = [(t - Fraction(1), data) for t, data in sound(film.path) if begin <= t < end]
    assert [data for _, data in sound(out)] == [data for _, data in wanted]
    assert float(sound(out)[0][0]) == pytest.approx(float(wanted[0][0]), abs=0.002)
    assert captions(out) == [
        (pytest.approx(0, abs=0.002), pytest.approx(0.4, abs=0.002), "upon a time"),
        (pytest.approx(0.5, abs=0.002), pytest.approx(0.9, abs=0.002), "in the west"),
    ]
    made = [(c.start, c.end, c.title) for c in probe(out).chapters]
    assert made == [
        (pytest.approx(0), pytest.approx(0.5, abs=0.002), "Two"),
        (pytest.approx(0.5, abs=0.002), pytest.approx(1, abs=0.002), "Three"),
    ]


@pytest.mark.parametrize("source", ["in.mp4", "in.ts", "in.avi"])
def test_a_part_keeps_sound_in_step(tmp_path: Path, source: str) -> None:
    audio, video = ("libmp3lame", "mpeg4") if source == "in.avi" else ("aac", "libx264")
    film = probe(make_film(tmp_path / source, frames=96, audio=audio, codec=video))
    export(film, tmp_path / "out.mp4", settings("h264"), first=41, stop=70)
    begin, end = (int(film.frames.pts[n]) * film.frames.time_base for n in (41, 70))
    wanted = [time - begin for time, _ in sound(film.path) if begin <= time < end]
    made = [time for time, _ in sound(tmp_path / "out.mp4")]
    assert len(made) == len(wanted)
    assert max(abs(a - b) for a, b in zip(made, wanted, strict=True)) < Fraction(1, 10000)


def test_sound_that_starts_late_stays_late(tmp_path: Path) -> None:
    source = make_film(tmp_path / "in.mkv", frames=48, audio="ac3")
    late = tmp_path / "late.mkv"
    with av.open(str(source)) as whole, av.open(str(late), "w") as out:
        streams = [out.add_stream_from_template(s, opaque=True) for s in whole.streams]
        for packet in whole.demux():
            is_sound = packet.stream.type == "audio"
            if packet.size and not (is_sound and packet.pts < 500):
                packet.stream = streams[packet.stream.index]
                out.mux(packet)
    export(probe(late), tmp_path / "out.mp4", settings("h264"))
    assert abs(sound(tmp_path / "out.mp4")[0][0] - sound(late)[0][0]) < Fraction(1, 1000)


def test_a_damaged_end_of_the_sound_does_not_stop_the_export(tmp_path: Path) -> None:
    source = make_film(tmp_path / "in.mkv", frames=72, audio="ac3")
    film = probe(source)
    source.write_bytes(source.read_bytes()[: source.stat().st_size * 2 // 3])
    export(film, tmp_path / "out.mp4", settings("h264"))
    assert len(sound(tmp_path / "out.mp4")) > 0


def test_images_and_gif_say_that_they_hold_no_sound(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mp4", frames=3, audio="aac"))
    for target in ("folder", "out.gif"):
        writer = export(film, tmp_path / target, ExportSettings())
        assert any("no sound" in notice for notice in writer.notices)


@pytest.mark.data
@pytest.mark.parametrize("name", ["chaplin/chaplin.mp4", "oldfilm_001/film.mp4"])
def test_a_real_film_keeps_its_times_and_its_sound(
    tmp_path: Path, data_dir: Path, name: str
) -> None:
    film = probe(data_dir / "bw" / name)
    export(film, tmp_path / "out.mp4", settings("h264"))
    index = film.frames
    assert times(tmp_path / "out.mp4") == [int(tick) * index.time_base for tick in index.pts]
    if film.audio:
        before, after = sound(film.path), sound(tmp_path / "out.mp4")
        assert [data for _, data in after] == [data for _, data in before]


def test_fonts_of_matroska_stay_in_matroska(tmp_path: Path) -> None:
    source = tmp_path / "in.mkv"
    with av.open(str(source), "w") as out:
        video = out.add_stream("ffv1", rate=24)
        video.width, video.height, video.pix_fmt = 32, 32, "gray"
        out.add_attachment("a.ttf", "font/ttf", b"glyphs")
        for number in range(3):
            frame = av.VideoFrame(32, 32, "gray")
            frame.pts = number
            out.mux(video.encode(frame))
        out.mux(video.encode())
    export(probe(source), tmp_path / "out.mkv", settings("h264"))
    with av.open(str(tmp_path / "out.mkv")) as made:
        assert [(s.name, s.data) for s in made.streams.attachments] == [("a.ttf", b"glyphs")]
    writer = export(probe(source), tmp_path / "out.mp4", settings("h264"))
    assert any("attachment track is left out" in notice for notice in writer.notices)


def test_damaged_sound_is_left_out_and_said(tmp_path: Path) -> None:
    source = make_film(tmp_path / "in.mkv", frames=48, audio="flac")
    film = probe(source)
    packet = sound(source)[10][1]
    source.write_bytes(source.read_bytes().replace(packet, bytes(len(packet))))
    writer = export(film, tmp_path / "out.mov", ExportSettings())
    assert any("left out" in notice for notice in writer.notices)
    assert len(sound(tmp_path / "out.mov")) > 80
