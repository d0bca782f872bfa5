"""Closed captions inside the pictures come through an export, each with its picture."""

import random
from dataclasses import replace
from pathlib import Path

import av
import pytest
from av.sidedata.sidedata import Type as SideDataType

from colorstudio.cli.main import main as command
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.writer import open_writer
from colorstudio.project.document import Project
from tests.film.exporting import export, settings, tinted
from tests.media import make_film

FRAMES = 30
_DICE = random.Random(1)
SAID = [  # an odd number each time, zeros that must not be taken for the start of a unit, and none
    b"\xfc\x00\x00\xfd\x00\x01" + _DICE.randbytes(3 * (frame % 29)) if frame % 5 else b""
    for frame in range(1, FRAMES + 1)
]


@pytest.fixture(scope="module", params=["h264", "h265"])
def captioned(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film with captions, its pictures coded in another order than they are shown in."""
    folder = tmp_path_factory.mktemp("film")
    film = probe(make_film(folder / "plain.mkv", frames=FRAMES))
    said = replace(film, video=replace(film.video, has_captions=True))
    path = folder / "film.mkv"
    how = ExportSettings(codec=request.param, preset="medium")
    with open_writer(path, said, how, overwrite=False) as writer, FilmReader(film) as reader:
        for picture in reader.frames():
            chroma = tinted(writer.format, picture.frame)
            writer.write(picture.frame, picture.y, *chroma, captions=SAID[picture.frame])
    return path


def captions(path: Path) -> list[bytes]:
    """As FFmpeg's decoders find them."""
    with av.open(str(path)) as film:
        found = [frame.side_data for frame in film.decode(video=0)]
        return [bytes(f[SideDataType.A53_CC]) if SideDataType.A53_CC in f else b"" for f in found]


def test_decoders_find_them(captioned: Path) -> None:
    assert probe(captioned).video.has_captions
    assert captions(captioned) == SAID


@pytest.mark.parametrize("codec", ["h264", "h265"])
@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
def test_they_stay_with_their_pictures(
    captioned: Path, tmp_path: Path, codec: str, suffix: str
) -> None:
    target = tmp_path / f"out{suffix}"
    writer = export(probe(captioned), target, settings(codec))
    assert captions(target) == SAID
    assert not any("captions" in notice for notice in writer.notices)


def test_a_part_of_a_film_has_those_of_its_pictures(captioned: Path, tmp_path: Path) -> None:
    export(probe(captioned), tmp_path / "out.mp4", settings("h264"), first=7, stop=19)
    assert captions(tmp_path / "out.mp4") == SAID[7:19]


def test_a_project_exports_them(captioned: Path, tmp_path: Path) -> None:
    with Project.create(tmp_path / "film.colorstudio") as project:
        project.films.add(probe(captioned))
    target = tmp_path / "out.mp4"
    assert command(["export", str(tmp_path / "film.colorstudio"), "-o", str(target)]) == 0
    assert captions(target) == SAID


@pytest.mark.parametrize(("name", "codec"), [("out.mov", "prores"), ("out.gif", "gif")])
def test_where_they_are_left_out_a_sentence_says_so(
    captioned: Path, tmp_path: Path, name: str, codec: str
) -> None:
    writer = export(probe(captioned), tmp_path / name, settings(codec))
    assert sum("closed captions" in notice for notice in writer.notices) == 1
