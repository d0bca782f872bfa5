"""The renderer of the sample film: the same for every run, cut where it says, true in colour."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import av
import numpy as np
import pytest

from tools.sample_film import film
from tools.sample_film.shots import RATE
from tools.sample_film.sound import SAMPLE_RATE, soundtrack

pytestmark = pytest.mark.slow  # it renders

HEIGHT, STEP = 72, 40
_LUMA = np.array((0.299, 0.587, 0.114))


@pytest.fixture(scope="module")
def grey() -> list[np.ndarray]:
    return list(film.render_sample(1, height=HEIGHT, step=STEP))


@pytest.fixture(scope="module")
def colour() -> list[np.ndarray]:
    """The first two places only."""
    return list(islice(film.render_sample(1, height=HEIGHT, step=STEP, color=True), 4))


def test_every_shot_yields_frames_of_the_size_asked_for(grey: list[np.ndarray]) -> None:
    ends = (*film.SHOT_STARTS[1:], film.FRAME_COUNT)
    lengths = [end - start for start, end in zip(film.SHOT_STARTS, ends, strict=True)]
    assert len(grey) == sum(-(-length // STEP) for length in lengths)
    assert {(f.shape, f.dtype.name) for f in grey} == {((HEIGHT, 128), "uint8")}


def test_frames_have_a_full_tonal_range(grey: list[np.ndarray]) -> None:
    for frame in grey:
        dark, bright = np.percentile(frame, (1, 99))
        assert dark < 95
        assert bright > 185


def test_luma_of_the_colour_film_is_the_black_and_white_film(
    grey: list[np.ndarray], colour: list[np.ndarray]
) -> None:
    """It is rendered twice from the seed alone, so this is also the test of determinism."""
    for luma, picture in zip(grey, colour, strict=False):
        inside = ((picture > 0) & (picture < 255)).all(axis=2)
        assert inside.mean() > 0.8
        assert np.abs(picture @ _LUMA - luma)[inside].max() <= 1.0


def test_sky_is_blue_and_the_ground_of_the_garden_green(colour: list[np.ndarray]) -> None:
    sky = colour[0][: HEIGHT // 4].mean(axis=(0, 1))
    assert sky[2] > sky[0]
    lawn = colour[2][-HEIGHT // 5 :].mean(axis=(0, 1))
    assert lawn[1] > lawn[0]
    assert lawn[1] > lawn[2] + 20


def test_another_seed_is_another_film(grey: list[np.ndarray]) -> None:
    other = next(iter(film.render_sample(2, height=HEIGHT, step=STEP)))
    assert np.abs(other.astype(int) - grey[0]).mean() > 5


def test_pictures_jump_at_the_declared_cuts_only(grey: list[np.ndarray]) -> None:
    """Within a shot two frames far apart are more alike than across a cut."""
    bounds = [0, *np.cumsum([-(-n // STEP) for n in _lengths()])]
    flat = [f.astype(float).ravel() - f.mean() for f in grey]
    for shot in range(len(bounds) - 2):
        last, cut = bounds[shot + 1] - 1, bounds[shot + 1]
        assert _alike(flat[last - 1], flat[last]) > _alike(flat[last], flat[cut])


def test_one_place_comes_back(grey: list[np.ndarray]) -> None:
    garden, walk = grey[2].astype(float), grey[8].astype(float)
    assert _alike(garden.ravel() - garden.mean(), walk.ravel() - walk.mean()) > 0.3


def test_sound_lasts_as_long_as_the_film() -> None:
    sound = soundtrack(1)
    assert sound.dtype == np.int16
    assert sound.shape == (film.FRAME_COUNT * SAMPLE_RATE // RATE, 1)
    assert np.abs(sound).max() > 15_000


def test_written_film_plays_with_sound(tmp_path: Path) -> None:
    heard: list[float] = []
    edition = replace(film.BLACK_AND_WHITE, height=HEIGHT)
    film.write_sample(tmp_path / "sample.mp4", edition, progress=heard.append)
    with av.open(tmp_path / "sample.mp4") as container:
        video = container.streams.video[0]
        assert video.average_rate == RATE
        assert sum(1 for _ in container.decode(video)) == film.FRAME_COUNT
    assert heard[-1] == 1.0
    assert heard == sorted(heard)


def _lengths() -> Iterator[int]:
    ends = (*film.SHOT_STARTS[1:], film.FRAME_COUNT)
    return (end - start for start, end in zip(film.SHOT_STARTS, ends, strict=True))


def _alike(a: np.ndarray, b: np.ndarray) -> float:
    return float(a @ b / np.sqrt((a @ a) * (b @ b)))
