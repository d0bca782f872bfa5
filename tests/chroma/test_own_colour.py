"""What counts as a picture in colour."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.own_colour import has_own_colour
from colorstudio.film.picture import Picture
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.media import grey_scene, make_film, moving_scene

Paint = Callable[[NDArray[np.uint8]], NDArray[np.float32]]


def picture(path: Path, **how: object) -> Picture:
    film = make_film(path, frames=2, width=160, height=120, rate=Fraction(24), **how)  # type: ignore[arg-type]
    with FilmReader(probe(film)) as reader:
        return reader.read(1)


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "yuv422p10le", "yuv444p"])
def test_a_scene_in_colour_has_colour(tmp_path: Path, pix_fmt: str) -> None:
    assert has_own_colour(
        picture(tmp_path / "f.mkv", codec="ffv1", pix_fmt=pix_fmt, paint=moving_scene)
    )


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "gray", "yuv422p10le"])
def test_black_and_white_has_none(tmp_path: Path, pix_fmt: str) -> None:
    assert not has_own_colour(
        picture(tmp_path / "f.mkv", codec="ffv1", pix_fmt=pix_fmt, paint=grey_scene)
    )


@pytest.mark.parametrize(
    "paint",
    [
        lambda grey: grey * np.float32([0.35, 0.5, 1.0]),
        lambda grey: grey * np.float32([1.0, 0.8, 0.55]),
        lambda grey: 255 * (grey / 255) ** np.float32([0.7, 1.0, 1.4]),
        lambda grey: grey + np.float32([0, 0, 60]) * (grey < 100),
    ],
    ids=["night blue", "sepia", "toned", "blue shadows"],
)
def test_tints_and_tones_are_no_colour(tmp_path: Path, paint: Paint) -> None:
    def scene(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        return np.clip(paint(grey_scene(frame, width, height)), 0, 255).astype(np.uint8)

    assert not has_own_colour(picture(tmp_path / "f.mp4", paint=scene))


def test_the_noise_of_an_old_tape_is_no_colour(tmp_path: Path) -> None:
    def scene(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        noise = np.random.default_rng(frame).normal(0, 12, (height, width, 3))
        return np.clip(grey_scene(frame, width, height) + noise, 0, 255).astype(np.uint8)

    assert not has_own_colour(picture(tmp_path / "f.mp4", paint=scene))


def test_real_films_are_told_apart(data_dir: Path) -> None:
    for clip, colour in (
        (data_dir / "clips" / "cotracker_cat" / "cat.mp4", True),
        (data_dir / "clips" / "imageio_cockatoo" / "cockatoo.mp4", True),
        (data_dir / "cases" / "16-tint-blue.mp4", False),
        (data_dir / "bw" / "chaplin" / "chaplin.mp4", False),
    ):
        with FilmReader(probe(clip)) as reader:
            assert has_own_colour(reader.read(0)) is colour, clip
