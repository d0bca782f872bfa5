"""The engine gives each kind of model what it declares: frames, stride, hints, conditions."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.chroma.grid import GridSize
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.events import ShotDone, WindowAtWork
from colorstudio.engine.exemplars import ExemplarFile
from colorstudio.engine.recall import Recall
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.errors import Cancelled
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.reappearance import Recalled
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from tests.engine import fake_kinds
from tests.engine.fake_kinds import (
    KINDS,
    RESTLESS,
    FakeColorizer,
    FillingColorizer,
    WindowedColorizer,
    install,
)
from tests.engine.test_colorize import Run, colourfulness, pictures
from tests.media import make_film, moving_scene

pytestmark = pytest.mark.usefixtures("small_grid")

GRID = GridSize(44, 60)
DRAFT = SampleSettings(quality="draft")


@pytest.fixture(autouse=True)
def models(
    tmp_path: Path, offer_kinds: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package with these kinds, and a model of each."""
    offer_kinds(fake_kinds.__name__, *KINDS)
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(tmp_path / "models"))
    for kind in KINDS.values():
        install(tmp_path / "models", kind)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One shot of 28 frames at 4 a second: several keyframes, and several chunks."""
    path = tmp_path_factory.mktemp("contract") / "film.mkv"
    return make_film(path, frames=28, width=160, height=120, pix_fmt="gray", codec="ffv1", rate=4)


@pytest.mark.parametrize("name", ["coarse", "without-hints", "with-conditions"])
def test_a_film_is_coloured_by_any_kind(film: Path, tmp_path: Path, name: str) -> None:
    run = Run(film, tmp_path, ColorizeOptions(ShotWish(name, DRAFT, memory=False)))
    coloured = run.go()
    for grey, colour in zip(pictures(run.film), pictures(coloured), strict=True):
        np.testing.assert_array_equal(grey.y, colour.y)
        assert colourfulness(colour) > 1.0


@pytest.mark.parametrize(
    ("name", "memory"),
    [("three-frames", False), ("all-at-once", False), ("windowed", False), ("filling", False),
     ("windowed", True)],
)  # fmt: skip
def test_a_stopped_run_of_several_frames_goes_on_to_the_same_result(
    film: Path, tmp_path: Path, name: str, memory: bool
) -> None:
    def run_in(folder: Path) -> Run:
        folder.mkdir(exist_ok=True)
        run = Run(film, folder, ColorizeOptions(ShotWish(name, DRAFT, memory=memory)))
        run.exemplars = (_given(run.film, tmp_path),) if memory else ()
        return run

    uninterrupted = run_in(tmp_path / "whole")
    expected = pictures(uninterrupted.go())
    assert min(map(colourfulness, expected)) > 1.0
    with pytest.raises(Cancelled):
        run_in(tmp_path / "stopped").go(cancel_at=8)
    resumed = run_in(tmp_path / "stopped")
    for a, b in zip(expected, pictures(resumed.go()), strict=True):
        np.testing.assert_array_equal(a.cb, b.cb)
        np.testing.assert_array_equal(a.cr, b.cr)
    assert _sampled(resumed) < _sampled(uninterrupted)


@pytest.mark.parametrize("name", [kind.name for kind in KINDS.values()])
def test_sure_hints_are_exact_whatever_the_model(name: str) -> None:
    luma = np.tile(np.arange(GRID.luma[1], dtype=np.uint8), (GRID.luma[0], 1))
    chroma = np.zeros((2, *GRID), np.float32)
    chroma[:, 10:20, 10:30] = np.array([0.3, -0.25], np.float32)[:, None, None]
    hint = Hint(chroma, (chroma[:1] != 0).astype(np.float32))
    colorizer = load_colorizer(name, "cpu")
    made = KeyframeSampler(colorizer, DRAFT, 1, lambda done: None).sample(luma, hint)
    assert made.shape == (2, *GRID)
    np.testing.assert_allclose(made[:, 11:19, 11:29], chroma[:, 11:19, 11:29], atol=1e-6)
    if colorizer.info.takes_hints:
        np.testing.assert_allclose(made[:, -4:, 5:-5], _guess(luma)[:, -4:, 5:-5], atol=0.02)


def test_frames_sampled_together_come_back_in_order() -> None:
    lumas = [np.full(GRID.luma, value, np.uint8) for value in (50, 200)]
    colorizer = load_colorizer("three-frames", "cpu")
    assert isinstance(colorizer, FakeColorizer)
    sampler = KeyframeSampler(colorizer, DRAFT, 1, lambda done: None)
    made = sampler.sample_together(lumas, [Hint.nothing(GRID)] * 2)
    assert [float(one[0].mean()) for one in made] == pytest.approx(
        [0.2 * (value / 255 - 0.5) for value in (50, 200)], abs=1e-5
    )
    shown = [float(one.mean() * 255) for one in colorizer.lumas]
    assert shown == pytest.approx([50, 200, 200])  # the last one stands for the missing third
    assert colorizer.lumas[0].shape == GRID.luma


def test_windows_overlap_by_frames_that_have_their_colour(film: Path, tmp_path: Path) -> None:
    windows = WindowedColorizer.windows
    windows.clear()
    Run(film, tmp_path, ColorizeOptions(ShotWish("windowed", DRAFT, memory=False))).go()
    assert len(windows) > 1
    assert not windows[0][1].confidence[0, 0].all()
    for (before, _), (luma, hints) in pairwise(windows):
        np.testing.assert_array_equal(luma[0], before[-1])
        assert (hints.confidence[0, 0] == 1).all()
        assert not (hints.confidence[0, 1:] == 1).all()


def test_what_stands_still_keeps_its_colour_over_windows(
    offer_kinds: Callable[..., None], tmp_path: Path
) -> None:
    def half_still(frame: int, width: int, height: int) -> np.ndarray:
        picture = moving_scene(0, width, height)
        picture[:, : width // 2] = moving_scene(frame, width, height)[:, : width // 2]
        return picture

    offer_kinds(fake_kinds.__name__, "RESTLESS")
    install(tmp_path / "models", RESTLESS)
    film = make_film(
        tmp_path / "half.mkv", frames=28, width=160, height=120, pix_fmt="gray", codec="ffv1",
        rate=4, paint=half_still,
    )  # fmt: skip
    WindowedColorizer.windows.clear()
    run = Run(film, tmp_path, ColorizeOptions(ShotWish("restless", DRAFT, memory=False)))
    chroma = [picture.cb[:, -20:].astype(int) for picture in pictures(run.go())]
    assert len(WindowedColorizer.windows) > 1
    assert max(np.abs(one - chroma[0]).max() for one in chroma) <= 5  # of 51


def test_a_still_shot_ends_in_the_window_it_begins_in(tmp_path: Path) -> None:
    still = make_film(
        tmp_path / "still.mkv", frames=12, width=160, height=120, pix_fmt="gray", codec="ffv1",
        paint=lambda frame, width, height: moving_scene(0, width, height),
    )  # fmt: skip
    windows = WindowedColorizer.windows
    windows.clear()
    run = Run(still, tmp_path, ColorizeOptions(ShotWish("windowed", DRAFT, memory=False)))
    run.go()
    assert _sampled(run) == 2  # the first frame and the last one, although nothing moved
    assert len(windows) == 1


def test_a_model_may_ask_for_frames_at_a_pace(film: Path, tmp_path: Path) -> None:
    windows = WindowedColorizer.windows
    windows.clear()
    run = Run(film, tmp_path, ColorizeOptions(ShotWish("paced", DRAFT, memory=False)))
    run.go()
    assert _sampled(run) == 7  # 0, 5, 10, 15, 20, 25 and the last one, 27
    assert len(windows) == 3  # three, then twice two with the one before


def test_windows_say_how_far_they_are(film: Path, tmp_path: Path) -> None:
    run = Run(film, tmp_path, ColorizeOptions(ShotWish("paced", DRAFT, memory=False)))
    run.go()
    heard = [event for event in run.events if isinstance(event, WindowAtWork)]
    assert [(one.first, one.last, one.fraction) for one in heard] == [
        (0, 10, 1.0),
        (15, 20, 1.0),
        (25, 27, 1.0),
    ]


def test_what_is_known_of_the_first_frame_is_carried_through_the_window(
    film: Path, tmp_path: Path
) -> None:
    windows = WindowedColorizer.windows
    windows.clear()
    Run(film, tmp_path, ColorizeOptions(ShotWish("windowed", DRAFT, memory=False))).go()
    _, hints = windows[1]
    assert hints.confidence[0, 1].mean() > 0.3
    assert hints.confidence[0, 2].mean() > 0.3


def test_the_frames_of_a_window_remember_its_given_one(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[int, list[int]] = {}
    plain = Recall.hint

    def noted(recall: Recall, frame: int, luma: WorkingLuma, carried: Confidence) -> Recalled:
        asked[frame] = [one.frame for one in recall._own]
        return plain(recall, frame, luma, carried)

    monkeypatch.setattr(Recall, "hint", noted)
    run = Run(film, tmp_path, ColorizeOptions(ShotWish("windowed", DRAFT)))
    run.exemplars = (_given(run.film, tmp_path),)
    run.go()
    second, *later = sorted(frame for frame in asked if frame > 0)
    assert asked[second] == [0]
    assert all(asked[frame][0] == 0 and max(asked[frame]) < frame for frame in later)


def _given(film: FilmInfo, folder: Path) -> ExemplarFile:
    """The first frame, painted yellow."""
    grey = pictures(film)[0].y
    cv2.imwrite(str(folder / "given.png"), np.stack([grey // 2, grey, grey], 2))
    return ExemplarFile(folder / "given.png", 0)


def test_frames_between_are_filled_where_motion_is_unsure() -> None:
    sampler = KeyframeSampler(load_colorizer("filling", "cpu"), DRAFT, 1, lambda done: None)
    lumas = [np.zeros(GRID.luma, np.uint8)] * 4
    chroma = np.full((2, *GRID), -0.2, np.float32)
    half = np.zeros((1, *GRID), np.float32)
    half[:, :, 30:] = 1
    ends, between = Hint.certain(chroma), Hint(chroma, half)
    found = sampler.fill(lumas, [ends, between, between, ends])
    assert found[0] is ends
    assert found[-1] is ends
    for one in found[1:-1]:
        told = one.chroma[:, 1:, :30]
        np.testing.assert_allclose(
            told, np.broadcast_to(FillingColorizer.colour, told.shape), atol=1e-4
        )
        np.testing.assert_array_equal(one.chroma[:, 0], between.chroma[:, 0])
        np.testing.assert_array_equal(one.confidence[:, 0], between.confidence[:, 0])
        assert np.abs(one.chroma[:, :, 30:] + 0.2).max() < 0.05
        assert (one.confidence[:, 1:, :30] > 0.9).all()
    plain = KeyframeSampler(load_colorizer("plain", "cpu"), DRAFT, 1, lambda done: None)
    assert plain.fill(lumas, [ends, between, between, ends])[1] is between


def test_a_film_is_coloured_with_a_filler(film: Path, tmp_path: Path) -> None:
    run = Run(film, tmp_path, ColorizeOptions(ShotWish("filling", DRAFT, memory=False)))
    assert min(map(colourfulness, pictures(run.go()))) > 1.0


def _guess(luma: np.ndarray) -> np.ndarray:
    small = luma.reshape(GRID.height, 2, GRID.width, 2).mean((1, 3)) / 255
    return (small[None] - 0.5) * np.array([0.2, -0.2])[:, None, None]


def _sampled(run: Run) -> int:
    return sum(event.sampled for event in run.events if isinstance(event, ShotDone))
