"""Shot detection on made-up scenes with known borders, and on the real films."""

import json
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from colorstudio.chroma.grid import grid_size
from colorstudio.errors import UsageError
from colorstudio.film.dissolves import fade_weights
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import Shot, ShotDetector, detect_shots

Frames = NDArray[np.float32]
WIDTH, HEIGHT = 128, 96


def scene(seed: int, frames: int, speed: float = 0.4) -> Frames:
    """A camera that pans over something of its own: (frames, HEIGHT, WIDTH), 0..255."""
    noise = np.random.default_rng(seed).normal(0, 1, (HEIGHT, 4 * WIDTH)).astype(np.float32)
    texture = sum(sigma * cv2.GaussianBlur(noise, (0, 0), sigma) for sigma in (2, 4, 8, 14))
    view = cv2.normalize(texture, None, 20, 235, cv2.NORM_MINMAX)
    offsets = (np.arange(frames) * speed).round().astype(int) % (3 * WIDTH)
    return np.stack([view[:, x : x + WIDTH] for x in offsets])


def ramp(frames: int, start: float, stop: float) -> Frames:
    """A weight for each frame."""
    return np.linspace(start, stop, frames, dtype=np.float32)[:, None, None]


def dissolve(first: Frames, second: Frames, length: int) -> Frames:
    blend = ramp(length, 0, 1)
    mixed = first[-length:] * (1 - blend) + second[:length] * blend
    return np.concatenate([first[:-length], mixed, second[length:]])


def detect(
    frames: Frames, rate: Fraction | float = 24, sensitivity: float = 0.5, first: int = 0
) -> list[Shot]:
    lumas = enumerate(frames.clip(0, 255).astype(np.uint8), first)
    return list(detect_shots(lumas, rate, sensitivity))


def starts(frames: Frames, rate: Fraction | float = 24, sensitivity: float = 0.5) -> list[int]:
    return [shot.start for shot in detect(frames, rate, sensitivity)]


@pytest.mark.parametrize("rate", [10, 16, Fraction(24000, 1001), 60])
def test_a_cut_is_found_to_the_frame(rate: Fraction) -> None:
    assert starts(np.concatenate([scene(1, 50), scene(2, 70)]), rate) == [0, 50]


def test_shots_cover_what_was_given() -> None:
    film = np.concatenate([scene(1, 40), scene(2, 30), scene(3, 50)])
    assert detect(film, first=100) == [Shot(100, 140), Shot(140, 170), Shot(170, 220)]


def test_nothing_has_no_shots() -> None:
    assert detect(np.empty((0, HEIGHT, WIDTH), np.float32)) == []


def test_a_single_picture_is_a_shot() -> None:
    assert detect(scene(1, 1)) == [Shot(0, 1)]


@pytest.mark.parametrize("speed", [0, 0.5, 3, 8])
def test_a_pan_is_one_shot(speed: float) -> None:
    assert starts(scene(1, 120, speed)) == [0]


@pytest.mark.parametrize("swing", [24, 40, 48])
def test_a_hasty_swing_of_the_camera_is_one_shot(swing: int) -> None:
    """It rests, is elsewhere within two frames, each blurred by the way, and rests."""
    whole = scene(1, 12 * swing, 1)
    still, moves = whole[:1].repeat(40, axis=0), 2
    steps = [whole[k * swing : (k + 1) * swing : 6].mean(axis=0) for k in range(moves)]
    there = whole[moves * swing : moves * swing + 1].repeat(40, axis=0)
    assert starts(np.concatenate([still, np.stack(steps), there])) == [0]


@pytest.mark.parametrize("length", [1, 2, 3])
@pytest.mark.parametrize("level", [0, 255])
def test_a_flash_begins_no_shot(length: int, level: int) -> None:
    film = scene(1, 90)
    film[40 : 40 + length] = 0.1 * film[40 : 40 + length] + 0.9 * level
    assert starts(film) == [0]


def test_flicker_begins_no_shot() -> None:
    gain = np.random.default_rng(0).normal(1, 0.15, (120, 1, 1)).astype(np.float32)
    assert starts(scene(1, 120) * gain) == [0]


def test_a_change_of_exposure_begins_no_shot() -> None:
    film = scene(1, 120)
    film[50:] *= 0.5
    assert starts(film) == [0]


def test_grain_begins_no_shot() -> None:
    grain = np.random.default_rng(0).normal(0, 20, (120, HEIGHT, WIDTH))
    assert starts(scene(1, 120) + grain.astype(np.float32)) == [0]


def test_doubled_frames_begin_no_shot() -> None:
    assert starts(scene(1, 60, speed=5).repeat(2, axis=0)) == [0]


def test_a_cut_in_flickering_grainy_film_is_found_to_the_frame() -> None:
    random = np.random.default_rng(0)
    film = np.concatenate([scene(1, 60), scene(2, 60)]) * random.normal(1, 0.1, (120, 1, 1))
    assert starts((film + random.normal(0, 15, film.shape)).astype(np.float32)) == [0, 60]


def test_a_cut_between_dark_scenes_is_found() -> None:
    film = np.concatenate([scene(1, 50), scene(2, 50)])
    assert starts(20 + film * 0.15) == [0, 50]


def test_very_short_shots_are_found() -> None:
    lengths = [40, 6, 6, 7, 40]
    film = np.concatenate([scene(n, length) for n, length in enumerate(lengths)])
    assert starts(film) == [0, 40, 46, 52, 59]


def test_no_shot_is_shorter_than_asked() -> None:
    film = np.concatenate([scene(1, 40), scene(2, 8), scene(3, 40)])
    lumas = enumerate(film.astype(np.uint8))
    assert [shot.start for shot in detect_shots(lumas, 24, min_length=12)] == [0, 40]


@pytest.mark.parametrize("length", [8, 12, 24, 40])
def test_a_dissolve_is_found_near_its_middle(length: int) -> None:
    shots = detect(dissolve(scene(1, 90), scene(2, 90), length))
    assert len(shots) == 2
    assert abs(shots[1].start - (90 - length / 2)) <= max(2, length / 6)
    assert shots[1].transition_in == "dissolve"


@pytest.mark.parametrize("hold", [0, 6, 20])
@pytest.mark.parametrize("level", [0, 255])
def test_a_fade_begins_the_shot_at_its_middle(hold: int, level: int) -> None:
    first, second = scene(1, 80), scene(2, 80)
    first[-12:] += (level - first[-12:]) * ramp(12, 0, 1)
    second[:12] += (level - second[:12]) * ramp(12, 1, 0)
    empty = np.full((hold, HEIGHT, WIDTH), level, np.float32)
    shots = detect(np.concatenate([first, empty, second]))
    assert len(shots) == 2
    assert abs(shots[1].start - (80 + hold / 2)) <= 2
    assert shots[1].transition_in == "fade"


def test_a_long_blank_ends_where_the_picture_comes_back() -> None:
    first, second = scene(1, 80), scene(2, 80)
    first[-12:] *= ramp(12, 1, 0)
    second[:12] *= ramp(12, 0, 1)
    found = starts(np.concatenate([first, np.zeros((100, HEIGHT, WIDTH), np.float32), second]))
    assert len(found) == 2
    assert 180 <= found[1] <= 186


def test_a_fade_back_into_the_same_picture_begins_no_shot() -> None:
    film = scene(1, 100, speed=0)
    film[40:52] *= ramp(12, 1, 0)
    film[52:64] *= ramp(12, 0, 1)
    assert starts(film) == [0]


def test_sensitivity_decides_about_faint_changes() -> None:
    film = scene(1, 120)
    film[60:] = 0.76 * film[60:] + 0.24 * scene(2, 60)
    assert starts(film, sensitivity=0) == [0]
    assert starts(film, sensitivity=1) == [0, 60]


@pytest.mark.parametrize("sensitivity", [-0.1, 1.5, float("nan")])
def test_sensitivity_out_of_range(sensitivity: float) -> None:
    with pytest.raises(UsageError, match="from 0 to 1"):
        ShotDetector(24, sensitivity)


@settings(deadline=None, max_examples=15)
@given(st.lists(st.integers(6, 70), min_size=1, max_size=5), st.sampled_from([12, 24, 50]))
def test_cuts_come_in_order_and_no_later_than_the_latency(
    lengths: Sequence[int], rate: int
) -> None:
    film = np.concatenate([scene(seed, length) for seed, length in enumerate(lengths)])
    detector = ShotDetector(rate, min_length=5)
    found: list[int] = []
    for frame, luma in enumerate(film.astype(np.uint8)):
        cuts = detector.push(frame, luma)
        assert all(cut + detector.latency == frame for cut in cuts)
        found += cuts
    found += detector.flush()
    assert found == sorted(set(found))
    assert all(0 < cut < len(film) for cut in found)


def found_in(path: Path) -> list[Shot]:
    film = probe(path)
    with FilmReader(film) as reader:
        lumas = reader.working_lumas(grid_size(film.video.display_aspect).luma)
        return list(detect_shots(lumas, film.video.frame_rate))


@pytest.mark.parametrize("length", [12, 24, 36])
def test_a_dissolve_is_found_with_its_length(length: int) -> None:
    first, second = detect(dissolve(scene(1, 90), scene(2, 90), length))
    assert first.dissolve_out == second.dissolve_in
    assert second.dissolve_in is not None
    start = 90 - length
    assert abs(second.dissolve_in.start - start) <= 3
    assert abs(second.dissolve_in.stop - (start + length)) <= 3
    assert [shot.dissolve_in for shot in detect(np.concatenate([scene(1, 50), scene(2, 50)]))] == [
        None,
        None,
    ]


@pytest.mark.parametrize("power", [1.0, 1.6])
def test_how_far_a_dissolve_has_come_is_read_from_its_frames(power: float) -> None:
    weights = (np.arange(26) / 25) ** power
    first, second = scene(1, 26), scene(2, 26)
    mixed = first + weights[:, None, None] * (second - first)
    found = fade_weights(list(mixed.clip(0, 255).astype(np.uint8)))
    assert np.abs(found - weights[1:-1]).max() < 0.06
    assert (np.diff([0, *found, 1]) >= 0).all()


def test_frames_that_are_no_mixture_fade_evenly() -> None:
    lumas = [scene(seed, 1)[0].astype(np.uint8) for seed in range(12)]
    assert np.abs(np.array(fade_weights(lumas)) - np.arange(1, 11) / 11).max() < 0.03


@pytest.mark.slow
@pytest.mark.data
def test_real_films_cut_together(data_dir: Path) -> None:
    reel = data_dir / "bw" / "reel"
    parts = [start for start, _ in json.loads((reel / "cuts.json").read_text())["parts"]]
    inside = [44, 134, 299, 394, 494]  # looked up by eye
    assert [shot.start for shot in found_in(reel / "reel.mp4")] == sorted(parts + inside)


@pytest.mark.data
def test_returning_shots(data_dir: Path) -> None:
    montage = data_dir / "clips" / "montage_A"
    cuts = json.loads((montage / "shots.json").read_text())["cuts"]
    assert [shot.start for shot in found_in(montage / "montage_A.mp4")] == [0, *cuts]


@pytest.mark.data
def test_a_real_dissolve(data_dir: Path) -> None:
    shots = found_in(data_dir / "clips" / "torchcodec_nasa" / "nasa_13013.mp4")
    assert [shot.transition_in for shot in shots] == ["cut", "dissolve", "cut"]
    assert 131 <= shots[1].start <= 144
    assert shots[2].start == 202


@pytest.mark.data
@pytest.mark.parametrize(
    "film",
    [
        "bw/chaplin/chaplin.mp4",  # scratched
        "bw/deepexemplar_v07/film.mp4",
        "clips/cotracker_teddy/teddy.mp4",  # a shaken camera
        "clips/propainter_skate/test-sample0.mp4",  # a fast pan
    ],
)
def test_real_single_shots(data_dir: Path, film: str) -> None:
    assert len(found_in(data_dir / film)) == 1
