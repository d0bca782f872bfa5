"""Shot lists: what is written can be read back, what is wrong is named."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import opentimelineio as otio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo, FrameIndex
from colorstudio.film.shotlist import FORMATS, read_shotlist, shotlist_text, write_shotlist
from colorstudio.film.shots import Shot
from tests.media import PLAIN_VIDEO

NTSC = Fraction(30000, 1001)
RATES = [Fraction(16), Fraction(18), Fraction(24000, 1001), Fraction(25), NTSC, Fraction(120)]


def film(frames: int = 100, rate: Fraction = Fraction(24)) -> FilmInfo:
    index = FrameIndex(
        pts=np.arange(frames, dtype=np.int64),
        keyframe=np.ones(frames, np.bool_),
        time_base=1 / rate,
        duration=1,
    )
    video = replace(PLAIN_VIDEO, width=640, height=480, frame_rate=rate)
    return FilmInfo(Path("The Film.mp4"), "mp4", 1, video, index)


SHOTS = [
    Shot(0, 40, "street"),
    Shot(40, 41),
    Shot(41, 100, 'Anna, "alone"', "dissolve"),
]


@st.composite
def shot_lists(draw: st.DrawFn) -> list[Shot]:
    lengths = draw(st.lists(st.integers(1, 5000), min_size=1, max_size=8))
    letters = st.characters(codec="utf-8", exclude_categories=["C", "Z"])
    words = st.text(st.one_of(letters, st.sampled_from(' ,;"')), max_size=12)
    shots, start = [], 0
    for length in lengths:
        name = " ".join(draw(words).split())
        kind = draw(st.sampled_from(["cut", "dissolve", "fade"]))
        shots.append(Shot(start, start + length, name, kind))
        start += length
    return shots


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(shots=shot_lists(), rate=st.sampled_from(RATES), kind=st.sampled_from(FORMATS))
def test_what_is_written_is_read_back(
    tmp_path: Path, shots: list[Shot], rate: Fraction, kind: str
) -> None:
    info = film(shots[-1].stop, rate)
    path = tmp_path / f"list.{kind}"
    write_shotlist(path, shots, info)
    assert read_shotlist(path, info) == shots


def test_csv_is_a_table() -> None:
    assert shotlist_text(SHOTS, film(), "csv").splitlines() == [
        "number,start,stop,in,out,seconds,transition,dissolve,name",
        "1,0,40,00:00:00:00,00:00:01:16,1.667,cut,,street",
        "2,40,41,00:00:01:16,00:00:01:17,0.042,cut,,",
        '3,41,100,00:00:01:17,00:00:04:04,2.458,dissolve,,"Anna, ""alone"""',
    ]


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_dissolves_keep_their_frames(kind: str, tmp_path: Path) -> None:
    fade = FrameRange(30, 52)
    shots = [
        Shot(0, 41, dissolve_out=fade),
        Shot(41, 100, transition_in="dissolve", dissolve_in=fade),
    ]
    path = tmp_path / f"list.{kind}"
    write_shotlist(path, shots, film())
    assert read_shotlist(path, film()) == shots


@pytest.mark.parametrize("said", ["41-50", "30", "30-x", "60-70"])
def test_a_dissolve_beside_its_shot_is_refused(said: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"start,stop,dissolve\n0,41,\n41,100,{said}\n", encoding="utf-8")
    with pytest.raises(UsageError, match="a dissolve is given as frames on both sides"):
        read_shotlist(path, film())


def test_json_has_a_line_a_shot() -> None:
    text = shotlist_text(SHOTS, film(), "json")
    document = json.loads(text)
    assert (document["film"], document["rate"], document["frames"]) == ("The Film.mp4", "24", 100)
    assert document["shots"][2]["in"] == "00:00:01:17"
    assert len(text.splitlines()) == 2 + len(SHOTS)


def test_edl_is_cmx_3600() -> None:
    assert shotlist_text(SHOTS, film(100, NTSC), "edl").splitlines() == [
        "TITLE: The Film",
        "FCM: DROP FRAME",
        "",
        "001  AX       V     C        00:00:00;00 00:00:01;10 00:00:00;00 00:00:01;10",
        "* FROM CLIP NAME: street",
        "002  AX       V     C        00:00:01;10 00:00:01;11 00:00:01;10 00:00:01;11",
        "* FROM CLIP NAME: The Film.mp4",
        "003  AX       V     C        00:00:01;11 00:00:03;10 00:00:01;11 00:00:03;10",
        '* FROM CLIP NAME: Anna, "alone"',
        "* TRANSITION IN: DISSOLVE",
    ]


def test_otio_counts_frames_at_silent_rates() -> None:
    timeline = otio.adapters.read_from_string(
        shotlist_text(SHOTS, film(100, Fraction(16)), "otio"), "otio_json"
    )
    clips = list(timeline.find_clips())
    assert [clip.source_range.start_time for clip in clips] == [
        otio.opentime.RationalTime(frame, 16) for frame in (0, 40, 41)
    ]
    assert timeline.duration() == otio.opentime.RationalTime(100, 16)


def read(tmp_path: Path, name: str, text: str, info: FilmInfo | None = None) -> list[Shot]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_shotlist(path, info or film())


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffStart;Stop;Name\n0;40;street\n\n40;100;\n",
        "in,out,name,mood\n00:00:00:00,00:00:01:16,street,sad\n00:00:01:16,00:00:04:04,,\n",
        "start\tstop\tin\tname\n0\t40\t00:00:00:00\tstreet\n40\t100\t\t\n",
    ],
)
def test_spreadsheets_write_csv_in_their_own_ways(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, "list.csv", text) == [Shot(0, 40, "street"), Shot(40, 100)]


def test_an_edl_of_an_editing_system(tmp_path: Path) -> None:
    text = """TITLE: EDIT 3
FCM: DROP FRAME
001  TAPE1    V     C        00:00:00:00 00:00:01:10 01:00:00:00 01:00:01:10
002  TAPE1    AA    C        00:00:00:00 00:00:01:10 01:00:00:00 01:00:01:10
003  TAPE1    V     C        00:00:01:10 00:00:01:10 01:00:01:10 01:00:01:10
003  TAPE1    V     D    024 00:00:01:10 00:01:00:02 01:00:01:10 01:01:00:02
* FROM CLIP NAME: garden
"""
    shots = read(tmp_path, "list.EDL", text, film(1800, NTSC))
    assert shots == [Shot(0, 40), Shot(40, 1800, "garden", "dissolve")]


def test_otio_of_media_whose_clock_starts_late(tmp_path: Path) -> None:
    info = film(100, Fraction(24000, 1001))
    time, span = otio.opentime.RationalTime, otio.opentime.TimeRange
    media = otio.schema.ExternalReference("a.mov", span(time(86400, 23.98), time(100, 23.98)))
    track = otio.schema.Track(kind=otio.schema.TrackKind.Video)
    for start, stop in ((0, 60), (60, 100)):
        source = span(time(86400 + start, 23.98), time(stop - start, 23.98))
        track.append(otio.schema.Clip("", media, source))
    timeline = otio.schema.Timeline()
    timeline.tracks.append(track)
    text = otio.adapters.write_to_string(timeline, "otio_json")
    assert read(tmp_path, "list.otio", text, info) == [Shot(0, 60), Shot(60, 100)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("start,stop\n0,40\n50,100\n", "line 3 leaves a gap: it starts at frame 50 instead of 40"),
        ("start,stop\n0,40\n30,100\n", "line 3 overlaps the shot before"),
        ("start,stop\n5,100\n", "line 2 leaves a gap: it starts at frame 5 instead of 0"),
        ("start,stop\n0,40\n40,120\n", "line 3 ends at frame 120, but the film has only 100"),
        ("start,stop\n0,40\n40,90\n", "line 3 is the last and ends at frame 90"),
        ("start,stop\n0,40\n40,40\n", "line 3 ends at frame 40, no later than it starts"),
        ("start,stop\n0,forty\n", "line 2: stop 'forty' is no frame number"),
        ("start,stop\n0,\n", "line 2 says neither stop"),
        ("start,stop,in\n0,40,00:00:00:00\n40,100,00:00:01:15\n", "line 3: start 40 and in"),
        ("in,out\n00:00:00:00,00:00:01:24\n", "line 2: '00:00:01:24' does not exist at 24"),
        ("start,stop,transition\n0,100,wipe\n", "line 2: a shot begins with cut, dissolve or fade"),
        ("start,stop\n", "there is no shot in it"),
        ("", "must name the columns"),
        ("a,b\n1,2\n", "must name the columns"),
    ],
)
def test_a_wrong_row_is_named(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=rf"^list.csv: .*{sentence}"):
        read(tmp_path, "list.csv", text)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("list.json", '{"shots": [', "line 1 is no JSON"),
        ("list.json", "[1, 2]", 'no list "shots"'),
        ("list.json", '{"shots": [1]}', 'no list "shots"'),
        ("list.json", '{"shots": [{"start": 0, "stop": 9.5}]}', "shot 1: stop '9.5' is no frame"),
        ("list.edl", "nothing here\n", "there is no shot in it"),
        ("list.otio", "{", "OpenTimelineIO cannot read it"),
        ("list.otio", "[]", "no timeline with a video track"),
        ("list.otio", '{"OTIO_SCHEMA": "Clip.1"}', "no timeline with a video track"),
        ("list.txt", "", "is no shot list"),
    ],
)
def test_what_is_no_shot_list(tmp_path: Path, name: str, text: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        read(tmp_path, name, text)


def test_otio_frames_that_fall_between_the_film_s(tmp_path: Path) -> None:
    text = shotlist_text(SHOTS, film(100, Fraction(30)), "otio")
    with pytest.raises(UsageError, match="clip 2: 1 at 30 frames a second is no whole frame"):
        read(tmp_path, "list.otio", text)


def test_files_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        read_shotlist(tmp_path / "none.csv", film())
    (tmp_path / "list.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="no text in UTF-8"):
        read_shotlist(tmp_path / "list.csv", film())
    with pytest.raises(UsageError, match="cannot be written: No such file"):
        write_shotlist(tmp_path / "none" / "list.csv", SHOTS, film())
