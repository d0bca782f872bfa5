"""Shots, takes and notes for editing systems, read back as they would read them."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree as ET

import opentimelineio as otio
import pytest

from colorstudio.chroma.grade import Grade
from colorstudio.cli.main import main
from colorstudio.engine.grading import set_grade
from colorstudio.engine.handoff import edit_of, write_list
from colorstudio.engine.shot_source import save_shots
from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.interchange import edl_list
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.project.document import Project
from tests.two_shots import CUT, FRAMES

FILES = ("cut.otio", "cut.edl", "cut.markers.edl", "cut.fcpxml", "cut.ccc")


@pytest.fixture
def project(grey_film: Path, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "p.colorstudio"
    with Project.create(path) as project:
        film = project.films.add(probe(grey_film)).id
        save_shots(project, film, [Shot(0, CUT, "Ballroom"), Shot(CUT, FRAMES)])
        first, second = project.shots.of(film)
        project.reviews.change(film, [first.range], approved=True)
        project.reviews.change(film, [second.range], note="Her dress\nwas red")
        project.markers.add(film, 20, "Flash")
        set_grade(project, [first], Grade(vividness=0.8, warmth=0.2))
        set_grade(project, [second], Grade(vividness=1.5))
    return path


@pytest.fixture
def lists(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    words = [word for name in FILES for word in ("-o", str(tmp_path / name))]
    assert main(["handoff", str(project), *words]) == 0
    said = capsys.readouterr().out
    assert "grades of shots 2 cannot be said as CDL" in said
    return tmp_path


def test_a_timeline_holds_shots_notes_and_grades(lists: Path) -> None:
    timeline = otio.adapters.read_from_file(str(lists / "cut.otio"))
    first, second = timeline.video_tracks()[0]
    assert (first.name, second.name) == ("Ballroom", "Shot 2")
    assert second.source_range.start_time.value == CUT
    assert second.metadata["colorstudio"]["note"] == "Her dress\nwas red"
    assert first.metadata["colorstudio"]["approved"]
    assert first.metadata["cdl"]["asc_sat"] == pytest.approx(0.8)
    assert [mark.marked_range.start_time.value for mark in second.markers] == [20]
    assert timeline.global_start_time.value == 24 * 3600


def test_a_decision_list_reads_back(lists: Path, grey_film: Path) -> None:
    text = (lists / "cut.edl").read_text()
    rows = edl_list.loads(text, probe(grey_film))
    assert [(row.shot.start, row.shot.stop) for row in rows] == [(0, CUT), (CUT, FRAMES)]
    assert "01:00:00:00 01:00:00:14" in text
    assert "* COMMENT: Her dress was red" in text
    assert text.count("* ASC_SOP (1.000000 1.000000 1.000000)(") == 1
    assert "* ASC_SAT 0.800000" in text


def test_markers_have_colours_and_names(lists: Path) -> None:
    lines = (lists / "cut.markers.edl").read_text().splitlines()
    said = [line for line in lines if "|C:" in line]
    assert said == [
        " |C:ResolveColorRed |M:Ballroom |D:1",  # no take yet
        " |C:ResolveColorRed |M:Shot 2 – Her dress was red |D:1",
        " |C:ResolveColorBlue |M:Flash |D:1",
    ]
    assert any("01:00:00:20 01:00:00:21" in line for line in lines)


def seconds(text: str) -> Fraction:
    return Fraction(text.removesuffix("s"))


def test_final_cut_gets_frames_as_fractions(lists: Path) -> None:
    root = ET.parse(lists / "cut.fcpxml").getroot()
    clips = root.findall(".//asset-clip")
    assert [clip.get("name") for clip in clips] == ["Ballroom", "Shot 2"]
    assert seconds(clips[1].get("start", "")) == Fraction(CUT, 24)
    assert seconds(clips[1].get("offset", "")) == 3600 + Fraction(CUT, 24)
    assert sum(seconds(clip.get("duration", "")) for clip in clips) == Fraction(FRAMES, 24)
    assert clips[1].findtext("note") == "Her dress\nwas red"
    assert clips[1].find("marker") is not None
    assert [child.tag for child in clips[0]] == ["keyword"]


def test_a_collection_holds_what_a_cdl_can_say(lists: Path) -> None:
    space = "{urn:ASC:CDL:v1.01}"
    corrections = ET.parse(lists / "cut.ccc").getroot().findall(f"{space}ColorCorrection")
    assert [one.get("id") for one in corrections] == ["shot_001"]
    assert corrections[0].findtext(f"{space}SatNode/{space}Saturation") == "0.800000"


def film_at(rate: Fraction, film: FilmInfo) -> FilmInfo:
    return replace(film, video=replace(film.video, frame_rate=rate))


@pytest.mark.parametrize("rate", [Fraction(30000, 1001), Fraction(24000, 1001), Fraction(18)])
def test_rates_with_fractions_stay_exact(
    project: Path, grey_film: Path, tmp_path: Path, rate: Fraction
) -> None:
    with Project.open(project) as opened:
        film = opened.films.all()[0].id
        info = film_at(rate, probe(grey_film))
        edit, _ = edit_of(opened, film, info, None, "01:00:00:00")
    write_list(edit, tmp_path / "x.fcpxml")
    root = ET.parse(tmp_path / "x.fcpxml").getroot()
    (kind,) = root.findall(".//format")
    assert seconds(kind.get("frameDuration", "")) == 1 / rate
    clips = root.findall(".//asset-clip")
    assert seconds(clips[1].get("start", "")) == CUT / rate
    for name in FILES:
        write_list(edit, tmp_path / name)


def test_other_names_and_unknown_shots_are_refused(
    project: Path, grey_film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["handoff", str(project), "-o", str(tmp_path / "x.aaf")]) == 2
    assert "none of the lists" in capsys.readouterr().err
    with Project.create(tmp_path / "bare.colorstudio") as bare:
        film = bare.films.add(probe(grey_film)).id
        with pytest.raises(UsageError, match="not known yet"):
            edit_of(bare, film, probe(grey_film), None, "01:00:00:00")
