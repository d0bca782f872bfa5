"""Trouble in the colour itself is found where it was put, and nowhere else."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.codec import encode_chunk
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import grid_size
from colorstudio.cli.main import main
from colorstudio.engine.closer_look import look_closer
from colorstudio.engine.grading import set_grade
from colorstudio.engine.problems import Trouble
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.project import NewShot, Project
from tests.media import make_film

FRAMES, CUT = 24, 12
Paint = Callable[[NDArray[np.float32]], None]


def letterboxed(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """A mid-grey picture between black bars."""
    picture = np.full((height, width, 3), 120, np.uint8)
    bar = height // 8
    picture[:bar] = picture[-bar:] = 0
    return picture


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(
        tmp_path_factory.mktemp("films") / "film.mkv",
        frames=FRAMES,
        width=160,
        height=120,
        pix_fmt="gray",
        codec="ffv1",
        paint=letterboxed,
    )


def project_of(film: Path, path: Path, spoil: Paint) -> Path:
    """Two shots of one warm colour, but for what ``spoil`` does to it: (n, 2, h, w)."""
    info = probe(film)
    grid = grid_size(info.video.display_aspect)
    chroma = np.zeros((FRAMES, 2, *grid), np.float32)
    bar = grid.height // 8 + 2
    chroma[:, 0, bar:-bar], chroma[:, 1, bar:-bar] = -0.08, 0.1
    spoil(chroma)
    with Project.create(path) as project:
        number = project.films.add(info).id
        project.shots.replace_shots(number, [NewShot(0, CUT), NewShot(CUT, FRAMES)])
        for place in (FrameRange(0, CUT), FrameRange(CUT, FRAMES)):
            take = project.takes.start(number, *place, "{}", str(place.start)).id
            sure = np.full(place.length, 0.8, np.float32)
            calm = np.zeros(place.length, np.float32)
            data = encode_chunk(chroma[slice(*place)])
            project.chunks.add(take, place.start, place.length, data, sure, calm)
            project.takes.finish(take)
            project.takes.choose(take, place)
    return path


def nothing(chroma: NDArray[np.float32]) -> None:
    pass


def other_palette(chroma: NDArray[np.float32]) -> None:
    chroma[5, 1] *= -1


def island(chroma: NDArray[np.float32]) -> None:
    chroma[CUT:, :, 80:110, 90:130] = 0


def grey_sky(chroma: NDArray[np.float32]) -> None:
    """All of one side is grey, which is nothing odd."""
    chroma[CUT:, :, :, :60] = 0


def bars(chroma: NDArray[np.float32]) -> None:
    chroma[:CUT, 1, :16] = 0.05


@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        (nothing, []),
        (grey_sky, []),
        (other_palette, [(5, Trouble.PALETTE)]),
        (island, [(18, Trouble.ISLAND)]),
        (bars, [(6, Trouble.BARS)]),
    ],
)
def test_each_trouble_is_found_where_it_is(
    film: Path, tmp_path: Path, spoil: Paint, found: list[tuple[int, Trouble]]
) -> None:
    path = project_of(film, tmp_path / "p.colorstudio", spoil)
    with Project.open(path) as project:
        (record,) = project.films.all()
        said = [(p.frame, p.trouble) for p in look_closer(project, record.id, probe(film))]
    assert said == found


def test_bars_that_a_grade_has_seen_to_are_no_trouble(film: Path, tmp_path: Path) -> None:
    with Project.open(project_of(film, tmp_path / "p.colorstudio", bars)) as project:
        (record,) = project.films.all()
        set_grade(project, project.shots.of(record.id), Grade(black_point=0.1))
        assert look_closer(project, record.id, probe(film)) == ()


def test_the_command_line_lists_them_with_what_helps(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project_of(film, tmp_path / "p.colorstudio", island)
    assert main(["problems", str(path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("00:00:00:18  shot 2  ")
    assert "is grey amid colour" in said[0]
    assert "--points" in said[1]
    assert main(["problems", str(path), "--json"]) == 0
    (one,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (one["frame"], one["shot"], one["problem"]) == (18, 2, "island")
