"""A film that is partly in colour: its colour stays, unless a person asks for another one."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.media import blocks_scene, grey_scene, make_film, moving_scene

pytestmark = pytest.mark.usefixtures("small_grid")

CUT, FRAMES = 14, 28


def partly(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """A shot in colour, then one in black and white of another place."""
    if frame < CUT:
        return moving_scene(frame, width, height)
    return np.ascontiguousarray((255 - grey_scene(frame + 200, width, height)[::-1]) // 2)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(
        tmp_path_factory.mktemp("films") / "film.mkv",
        frames=FRAMES,
        width=160,
        height=120,
        codec="ffv1",
        paint=partly,
    )


def chroma(path: Path) -> NDArray[np.int_]:
    with FilmReader(probe(path)) as reader:
        return np.array([[p.cb, p.cr] for p in reader.frames()], int)


@pytest.mark.parametrize(
    ("words", "first_stays"),
    [([], True), (["--recolour", "2"], True), (["--recolour", "1"], False)],
)
def test_shots_in_colour_stay_unless_named(
    film: Path,
    tmp_path: Path,
    quick: list[str],
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    first_stays: bool,
) -> None:
    target = tmp_path / "o.mkv"
    more = ["--codec", "ffv1", *quick, *words]
    assert main(["colorize", str(film), "-o", str(target), *more]) == 0
    before, after = chroma(film), chroma(target)
    assert (before[:CUT] == after[:CUT]).all() == first_stays
    assert (before[CUT:] != after[CUT:]).any(axis=(1, 2, 3)).all()
    said = "Shot 1 is in colour already and stays as it is" in capsys.readouterr().err
    assert said == first_stays


def tinted(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """A shot in black and white, then one of another place, tinted blue."""
    if frame < CUT:
        return grey_scene(frame, width, height)
    night = blocks_scene(frame, width, height) * np.float32([0.35, 0.5, 1.0])
    return np.ascontiguousarray(night.astype(np.uint8))


@pytest.mark.parametrize("words", [["--keep-tinted"], ["--own-tint", "1"], []])
def test_a_tint_gives_way_stays_alone_or_lies_over_the_colour(
    tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    film, target = tmp_path / "film.mkv", tmp_path / "o.mkv"
    make_film(film, frames=FRAMES, width=160, height=120, codec="ffv1", paint=tinted)
    more = ["--codec", "ffv1", *quick, *words]
    assert main(["colorize", str(film), "-o", str(target), *more]) == 0
    before, after = chroma(film), chroma(target)
    said = capsys.readouterr().err
    assert (before[CUT:] == after[CUT:]).all() == ("--keep-tinted" in words)
    assert ("Shot 2 is tinted and stays as it is" in said) == ("--keep-tinted" in words)
    assert (before[:CUT] != after[:CUT]).any(axis=(1, 2, 3)).all()
    blue = after[CUT:, 0].mean() - 128
    assert (blue > 0.6 * (before[CUT:, 0].mean() - 128)) == bool(words)
