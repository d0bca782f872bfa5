"""Which frame of the film a colour picture shows: found, offered, and never guessed at."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.colorizers.features import load_features
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarPicture, read_picture
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.showing import FrameFinder
from colorstudio.engine.trial import ExemplarMatch, Way, match_exemplar
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.media import make_film, moving_scene

FRAMES, SHOWN = 60, 37


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> FilmInfo:
    path = tmp_path_factory.mktemp("showing") / "scene.mkv"
    make_film(
        path, frames=FRAMES, width=160, height=120, pix_fmt="gray", codec="ffv1", paint=moving_scene
    )
    return probe(path)


@pytest.fixture
def finder(film: FilmInfo) -> Iterator[FrameFinder]:
    with FilmReader(film) as reader:
        yield FrameFinder(film, reader, working_grid(film), JobControl())


def painted(frame: int, mirrored: bool = False) -> NDArray[np.uint8]:
    """As a painter gives it back: brighter, warmer, packed hard. BGR."""
    scene = moving_scene(frame, 160, 120)[..., ::-1].astype(np.float32)
    warm = np.clip(255 * (scene / 255) ** 0.8 * (0.8, 1.0, 1.1), 0, 255).astype(np.uint8)
    packed = cv2.imencode(".jpg", warm, [cv2.IMWRITE_JPEG_QUALITY, 60])[1]
    back = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
    return np.ascontiguousarray(back[:, ::-1]) if mirrored else back


def png(picture: NDArray[np.uint8]) -> bytes:
    return cv2.imencode(".png", picture)[1].tobytes()


def exemplar(film: FilmInfo, picture: NDArray[np.uint8]) -> ExemplarPicture:
    return read_picture("picture", png(picture), working_grid(film))


def test_the_frame_is_found_in_its_shot_and_in_the_film(
    film: FilmInfo, finder: FrameFinder
) -> None:
    luma = exemplar(film, painted(SHOWN)).luma
    for found in (
        finder.within(luma, FrameRange(20, 50)),
        finder.anywhere(luma),
        finder.anywhere(luma, FrameRange(0, 20)),
        finder.at(luma, SHOWN),
    ):
        assert (found.frame, found.is_sure) == (SHOWN, True), found


def test_what_no_frame_shows_is_not_sure_of_any(film: FilmInfo, finder: FrameFinder) -> None:
    assert not finder.anywhere(exemplar(film, painted(SHOWN, mirrored=True)).luma).is_sure
    luma = exemplar(film, painted(SHOWN)).luma
    assert not finder.within(luma, FrameRange(0, 20)).is_sure
    assert not finder.at(luma, SHOWN + 12).is_sure


def test_a_grainy_copy_shows_the_frame_and_its_neighbours_do_not(
    film: FilmInfo, finder: FrameFinder
) -> None:
    """Grain is forgiven; a film that moves has another picture one frame on."""
    copy = painted(SHOWN).astype(np.float32)
    grain = np.random.default_rng(1).normal(0, 15, copy.shape[:2])[..., None]
    grainy = np.clip(copy + grain, 0, 255).astype(np.uint8)
    assert finder.at(exemplar(film, grainy).luma, SHOWN).is_sure
    clean = exemplar(film, painted(SHOWN)).luma
    assert not any(finder.at(clean, SHOWN + step).is_sure for step in (-1, 1))


def tried(film: FilmInfo, frame: int, picture: NDArray[np.uint8]) -> list[ExemplarMatch]:
    load = partial(load_features, "default", "cpu")
    shot = FrameRange(0, 30)
    return list(match_exemplar(film, frame, "p", png(picture), load, JobControl(), shot))


def test_another_frame_of_the_film_is_named_and_brings_no_ghosts(film: FilmInfo) -> None:
    first, last = tried(film, 10, painted(SHOWN))
    assert first.way is not Way.ALIGNED
    assert first.shows is None, "still looked for"
    assert last.shows is not None
    assert (last.way, last.shows.frame) == (first.way, SHOWN)


def test_the_very_frame_is_said_to_be_it(film: FilmInfo) -> None:
    *_, last = tried(film, SHOWN, painted(SHOWN))
    assert last.shows is not None
    assert (last.way, last.shows.frame) == (Way.ALIGNED, SHOWN)


def test_like_things_stay_free(film: FilmInfo) -> None:
    *_, last = tried(film, SHOWN, painted(SHOWN, mirrored=True))
    assert last.way is not Way.ALIGNED
    assert last.shows is None


@pytest.mark.slow
def test_the_command_says_where_a_picture_belongs(
    film: FilmInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "painted.png"
    picture.write_bytes(png(painted(SHOWN)))
    words = ["colorize", str(film.path), "--quality", "draft", "--device", "cpu", "--overwrite"]
    words += ["-o", str(tmp_path / "out.mkv"), "--range", "0-0.3"]
    assert main([*words, "--exemplar", f"{picture}@00:00:00:10"]) == 0
    said = " ".join(capsys.readouterr().err.split())
    assert "painted.png shows 00:00:01:13 rather than 00:00:00:10" in said
    assert main([*words, "--exemplar", str(picture)]) == 0
    said = " ".join(capsys.readouterr().err.split())
    assert "painted.png shows 00:00:01:13 (" in said
