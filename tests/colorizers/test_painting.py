"""Models that paint whole pictures: colour laid onto our luma, drift left out, hints kept."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.colorizers.painting import (
    PaintingColorizer,
    PaintRequest,
    alignment,
    chroma_of_lab,
    chroma_of_painting,
)
from colorstudio.colorizers.protocol import HintBatch, OnStep
from colorstudio.errors import Cancelled
from colorstudio.film.tags import Matrix
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]
INFO = ColorizerInfo("painter", "Painter", "Apache-2.0", True, "0" * 64)


def scene(seed: int = 0, height: int = 96, width: int = 128) -> Array:
    """Coloured discs over a slope: R′G′B′ (3, H, W)."""
    rng = np.random.default_rng(seed)
    picture = np.linspace(0.2, 0.8, width, dtype=np.float32) * np.ones((height, 1), np.float32)
    picture = np.repeat(picture[..., None], 3, 2)
    for _ in range(14):
        centre = int(rng.integers(width)), int(rng.integers(height))
        colour = rng.uniform(0.1, 0.9, 3).tolist()
        cv2.circle(picture, centre, int(rng.integers(6, 18)), colour, -1, cv2.LINE_AA)
    return np.ascontiguousarray(picture.transpose(2, 0, 1))


def luma_of(rgb: Array) -> Array:
    """(1, 1, H, W)."""
    return rgb_to_ycbcr(rgb.transpose(1, 2, 0), Matrix.BT470BG)[0][None, None]


def truth_of(rgb: Array) -> Array:
    """(2, H/2, W/2)."""
    return chroma_of_painting(rgb[None], luma_of(rgb), 0)[0]


def moved(rgb: Array, zoom: float, x: float, y: float) -> Array:
    height, width = rgb.shape[1:]
    change = np.array(
        [[zoom, 0, (1 - zoom) * width / 2 + x], [0, zoom, (1 - zoom) * height / 2 + y]]
    )
    picture = cv2.warpAffine(
        rgb.transpose(1, 2, 0), change, (width, height), borderMode=cv2.BORDER_REPLICATE
    )
    return np.ascontiguousarray(picture.transpose(2, 0, 1))


@pytest.mark.parametrize("size", [(96, 128), (200, 260), (64, 64)])
def test_a_true_painting_of_any_size_gives_its_colour(size: tuple[int, int]) -> None:
    rgb = scene()
    painting = cv2.resize(rgb.transpose(1, 2, 0), size[::-1], interpolation=cv2.INTER_AREA)
    chroma = chroma_of_painting(painting.transpose(2, 0, 1)[None], luma_of(rgb))[0]
    assert np.abs(chroma - truth_of(rgb)).mean() < 0.02
    assert np.isnan(chroma).mean() < 0.01


@pytest.mark.parametrize(("zoom", "x", "y"), [(1.0, 5, -3), (1.04, 2, 2), (0.97, -3, 4)])
def test_a_painting_that_moved_is_moved_back(zoom: float, x: float, y: float) -> None:
    rgb, truth = scene(), truth_of(scene())
    painting = moved(rgb, zoom, x, y) ** 1.2 * 0.9 + 0.05  # and has another tone
    left = np.abs(chroma_of_painting(painting[None], luma_of(rgb), 0)[0] - truth).mean()
    as_it_is = cv2.resize(painting.transpose(1, 2, 0), (64, 48), interpolation=cv2.INTER_AREA)
    before = np.abs(rgb_to_ycbcr(as_it_is, Matrix.BT470BG)[1] - truth).mean()
    assert left < before / 2


def test_guessing_the_shift_leaves_the_pictures_as_they_were() -> None:
    rng = np.random.default_rng(4)
    ours, theirs = (rng.random((64, 80), np.float32) for _ in range(2))
    before = ours.copy(), theirs.copy()
    assert list(alignment._starts(theirs, ours))
    np.testing.assert_array_equal(ours, before[0])
    np.testing.assert_array_equal(theirs, before[1])


def test_another_picture_is_rejected() -> None:
    assert np.isnan(chroma_of_painting(scene(1)[None], luma_of(scene(0)))).all()
    assert np.isnan(chroma_of_painting(np.zeros((1, 3, 8, 8), np.float32), luma_of(scene()))).all()


def test_cells_that_show_something_new_abstain_and_no_others() -> None:
    rgb = scene()
    painting = rgb.copy()
    noise = np.random.default_rng(1).random((40, 40)) > 0.5
    painting[:, 20:60, 30:70] = np.kron(noise[::4, ::4], np.ones((4, 4)))
    missing = np.isnan(chroma_of_painting(painting[None], luma_of(rgb))[0, 0])
    assert missing[14:26, 19:31].mean() > 0.7
    assert missing[:, 40:].mean() < 0.05


def test_lab_colours_come_back_at_our_brightness() -> None:
    rgb = 0.3 + 0.4 * scene()
    lab = cv2.cvtColor(rgb.transpose(1, 2, 0), cv2.COLOR_RGB2Lab)
    grey = cv2.cvtColor(lab, cv2.COLOR_Lab2RGB)  # checks the way back itself
    np.testing.assert_allclose(grey, rgb.transpose(1, 2, 0), atol=1e-2)
    ab = np.ascontiguousarray(lab[..., 1:].transpose(2, 0, 1))[None]
    chroma = chroma_of_lab(ab, luma_of(rgb))[0]
    assert np.abs(chroma - truth_of(rgb)).mean() < 0.01
    assert not chroma_of_lab(np.zeros((1, 2, 8, 8), np.float32), luma_of(rgb)).round(3).any()


class FakePainter:
    """Paints what a function says of each seed."""

    def __init__(self, chroma_of_seed: Callable[[int], Array]) -> None:
        self._chroma_of_seed = chroma_of_seed
        self.asked: list[int] = []
        self.closed = False

    def paint(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        if len(luma) > 2:
            raise RuntimeError("CUDA out of memory")
        on_step(0.5)
        self.asked += request.seeds
        return np.stack([self._chroma_of_seed(seed) for seed in request.seeds])

    def close(self) -> None:
        self.closed = True


def no_hints(count: int = 1) -> HintBatch:
    return HintBatch(
        np.zeros((count, 1, 2, 48, 64), np.float32), np.zeros((count, 1, 1, 48, 64), np.float32)
    )


def colorize(painter: FakePainter, hints: HintBatch, seeds: list[int]) -> Array:
    luma = np.repeat(luma_of(scene())[None], len(seeds), 0)
    return PaintingColorizer(painter, INFO).colorize(luma, hints, SampleSettings(), seeds)


def test_batches_are_halved_until_they_fit_and_seeds_keep_their_picture() -> None:
    painter = FakePainter(lambda seed: np.full((2, 48, 64), seed / 100, np.float32))
    chroma = colorize(painter, no_hints(5), [1, 2, 3, 4, 5])
    np.testing.assert_allclose(chroma[:, 0, 0, 0, 0], [0.01, 0.02, 0.03, 0.04, 0.05], atol=1e-6)
    assert chroma.shape == (5, 1, 2, 48, 64)


def test_hints_are_exact_where_sure_and_move_what_is_near_and_alike() -> None:
    painter = FakePainter(lambda seed: np.zeros((2, 48, 64), np.float32))
    hints = no_hints()
    hints.chroma[..., 20:24, 20:24] = 0.2
    hints.confidence[..., 20:24, 20:24] = 1
    chroma = colorize(painter, hints, [0])[0, 0, 0]
    np.testing.assert_allclose(chroma[20:24, 20:24], 0.2, atol=1e-6)
    assert chroma[18:26, 18:26].mean() > 0.03
    assert np.abs(chroma[:, 56:]).max() < 0.02


def test_other_hints_need_no_other_painting() -> None:
    painter = FakePainter(lambda seed: np.full((2, 48, 64), seed / 100, np.float32))
    colorizer = PaintingColorizer(painter, INFO)
    luma = luma_of(scene())[None]
    hints = no_hints()
    plain = colorizer.colorize(luma, hints, SampleSettings(), [1])
    hints.chroma[..., 20:24, 20:24] = 0.2
    hints.confidence[..., 20:24, 20:24] = 1
    assert (colorizer.colorize(luma, hints, SampleSettings(), [1]) != plain).any()
    np.testing.assert_array_equal(
        colorizer.colorize(luma, no_hints(), SampleSettings(), [1]), plain
    )
    assert painter.asked == [1]
    colorizer.colorize(luma, no_hints(), SampleSettings(prompt="red"), [1])
    colorizer.colorize(luma * 0.5, no_hints(), SampleSettings(), [1])
    colorizer.colorize(luma, no_hints(), SampleSettings(), [1], {"exemplar": scene()[None]})
    assert painter.asked == [1, 1, 1, 1]


def test_holes_take_the_colour_around_them() -> None:
    def painted(seed: int) -> Array:
        chroma = np.full((2, 48, 64), 0.1, np.float32)
        chroma[:, 10:20, 10:20] = np.nan
        return chroma

    np.testing.assert_allclose(colorize(FakePainter(painted), no_hints(), [0]), 0.1, atol=0.02)


def test_a_failed_painting_is_tried_again_with_the_next_seed() -> None:
    painter = FakePainter(
        lambda seed: np.full((2, 48, 64), np.nan if seed == 3 else 0.1, np.float32)
    )
    np.testing.assert_allclose(colorize(painter, no_hints(2), [3, 7]), 0.1, atol=1e-6)
    assert painter.asked == [3, 7, 4]


def test_what_fails_twice_is_left_to_another_model_and_told() -> None:
    painter = FakePainter(lambda seed: np.full((2, 48, 64), np.nan, np.float32))
    other = PaintingColorizer(
        FakePainter(lambda seed: np.full((2, 48, 64), 0.07, np.float32)), INFO
    )
    colorizer = PaintingColorizer(painter, INFO, lambda: other)
    told: list[str] = []
    colorizer.listen(told.append)
    luma = luma_of(scene())[None]
    chroma = colorizer.colorize(luma, no_hints(), SampleSettings(), [0])
    np.testing.assert_allclose(chroma, 0.07, atol=1e-6)
    assert len(told) == 2
    assert "default model" in told[-1]


def test_stopping_reaches_the_painter() -> None:
    def stop(fraction: float) -> None:
        raise Cancelled

    painter = FakePainter(lambda seed: np.zeros((2, 48, 64), np.float32))
    colorizer = PaintingColorizer(painter, INFO)
    with pytest.raises(Cancelled):
        colorizer.colorize(luma_of(scene())[None], no_hints(), SampleSettings(), [0], on_step=stop)
    colorizer.close()
    assert painter.closed
