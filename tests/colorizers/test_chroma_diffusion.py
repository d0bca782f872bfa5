"""The default model at the protocol: what it promises of colour, hints, seeds and stopping."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.colorizers import loading
from colorstudio.colorizers.protocol import Colorizer, HintBatch
from colorstudio.errors import Cancelled, UsageError
from colorstudio.models import installed
from colorstudio.models.manifest import read_manifest
from colorstudio.models.settings import SampleSettings
from tests.colorizers.models import save_tiny_model
from tests.colorizers.pictures import valley

DRAFT = SampleSettings("draft")
Array = NDArray[np.float32]


@pytest.fixture(scope="module")
def default() -> Iterator[Colorizer]:
    """The shipped model."""
    colorizer = loading.load_colorizer("default", "cpu")
    yield colorizer
    colorizer.close()


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Colorizer:
    """A random model through the same loader."""
    folder = save_tiny_model(tmp_path_factory.mktemp("models") / "tiny")
    return loading.load_entry(installed.ModelEntry(read_manifest(folder), folder), "cpu")


def landscape(height: int = 48, width: int = 64, count: int = 1) -> Array:
    """Bright sky, darker higher up, over a dark, textured meadow: (count, 1, 1, height, width)."""
    rng = np.random.default_rng(5)
    luma = np.linspace(0.6, 0.9, height)[:, None] * np.ones((height, width))
    luma[height * 5 // 8 :] = 0.3 + 0.1 * rng.random((height - height * 5 // 8, width))
    shades = np.linspace(1, 0.8, count)[:, None, None, None, None]
    return (luma * shades).astype(np.float32)


def no_hints(luma: Array) -> HintBatch:
    count, frames, _, height, width = luma.shape
    size = height // 2, width // 2
    return HintBatch(
        np.zeros((count, frames, 2, *size), np.float32),
        np.zeros((count, frames, 1, *size), np.float32),
    )


def test_paints_a_blue_sky_and_a_green_meadow(default: Colorizer) -> None:
    luma = valley()
    chroma = default.colorize(luma, no_hints(luma), DRAFT, [1])[0, 0]
    (sky_cb, sky_cr), (cb, cr) = chroma[:, :25].mean((1, 2)), chroma[:, 65:].mean((1, 2))
    assert sky_cb > 0.02 > 0 > sky_cr
    red, blue = 1.402 * cr, 1.772 * cb
    green = -0.344 * cb - 0.714 * cr
    assert green > red > blue
    assert green - blue > 0.1


@pytest.mark.parametrize("level", [0.03, 0.14, 0.5])
def test_leader_takes_no_colour(default: Colorizer, level: float) -> None:
    grain = np.random.default_rng(3).normal(level, 0.03, (1, 1, 1, 180, 240))
    luma = grain.clip(0, 1).astype(np.float32)
    chroma = default.colorize(luma, no_hints(luma), DRAFT, [1])
    assert np.abs(chroma).mean() < 0.008  # two code values


@pytest.mark.parametrize("bar", [24, 48])
def test_bars_beside_the_picture_take_no_colour_and_change_little(
    default: Colorizer, bar: int
) -> None:
    luma = valley()
    barred = np.pad(luma, [(0, 0)] * 4 + [(bar, bar)])
    plain = default.colorize(luma, no_hints(luma), DRAFT, [1])[0, 0]
    shown = default.colorize(barred, no_hints(barred), DRAFT, [1])[0, 0]
    assert np.abs(shown[:, :, : bar // 2 - 2]).max() < 3 / 224  # three code values
    sky, between = plain[0, 4:25].mean(), shown[0, 4:25, bar // 2 : -bar // 2].mean()
    assert 0.7 * sky < between < 1.1 * sky


@pytest.mark.parametrize("size", [(4, 4), (8, 200), (50, 66), (90, 34), (260, 300)])
@pytest.mark.parametrize("quality", ["draft", "standard", "fine"])
def test_any_size_gives_its_grid(tiny: Colorizer, size: tuple[int, int], quality: str) -> None:
    luma = landscape(*size)
    chroma = tiny.colorize(luma, no_hints(luma), SampleSettings(quality), [1])
    assert chroma.shape == (1, 1, 2, size[0] // 2, size[1] // 2)
    assert chroma.dtype == np.float32
    assert np.isfinite(chroma).all()
    assert np.abs(chroma).max() < 0.6


def test_certain_hints_come_back_as_given(default: Colorizer) -> None:
    luma = landscape()
    hints = no_hints(luma)
    rng = np.random.default_rng(0)
    hints.chroma[:] = rng.uniform(-0.4, 0.4, hints.chroma.shape)
    hints.confidence[:] = rng.random(hints.confidence.shape) < 0.5
    chroma = default.colorize(luma, hints, DRAFT, [1])
    known = np.broadcast_to(hints.confidence == 1, chroma.shape)
    np.testing.assert_allclose(chroma[known], hints.chroma[known], atol=1e-6)


def test_a_point_colours_its_surroundings_and_not_what_is_unlike(default: Colorizer) -> None:
    luma = landscape(96, 128)
    hints = no_hints(luma)
    hints.chroma[..., 8:11, 30:33] = np.array([-0.1, 0.2], np.float32)[:, None, None]
    hints.confidence[..., 8:11, 30:33] = 1
    free = default.colorize(luma, no_hints(luma), DRAFT, [1])[0, 0, 1]
    guided = default.colorize(luma, hints, DRAFT, [1])[0, 0, 1]
    change = guided - free
    assert change[12:16, 28:36].mean() > 0.05
    assert np.abs(change[36:, 28:36]).mean() < 0.03


def test_holes_take_the_colour_around_them(default: Colorizer) -> None:
    luma = np.full((1, 1, 1, 96, 128), 0.5, np.float32)
    hints = no_hints(luma)
    hints.chroma[:] = np.array([0.12, -0.08], np.float32)[:, None, None]
    hints.confidence[:] = 1
    hints.confidence[..., 18:30, 24:40] = 0
    hole = default.colorize(luma, hints, DRAFT, [1])[0, 0, :, 18:30, 24:40]
    np.testing.assert_allclose(hole.mean((1, 2)), [0.12, -0.08], atol=0.03)


def test_the_same_seed_gives_the_same_pixels(default: Colorizer) -> None:
    luma, settings = landscape(), SampleSettings("standard")
    first = default.colorize(luma, no_hints(luma), settings, [7])
    again = default.colorize(luma, no_hints(luma), settings, [7])
    other = default.colorize(luma, no_hints(luma), settings, [8])
    np.testing.assert_array_equal(first, again)
    assert np.abs(first - other).max() > 1e-4


def test_with_variety_seeds_differ_more_and_each_stays_itself(default: Colorizer) -> None:
    luma = valley()

    def spread(variety: float) -> float:
        settings = SampleSettings("draft", variety=variety)
        one, two = (default.colorize(luma, no_hints(luma), settings, [s])[0, 0] for s in (1, 2))
        again = default.colorize(luma, no_hints(luma), settings, [2])[0, 0]
        np.testing.assert_array_equal(two, again)
        return float(np.linalg.norm(one - two, axis=0).mean())

    small, middle, large = spread(0), spread(0.5), spread(1)
    assert 1.5 * small < middle < large


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_variety_changes_hues_and_makes_nothing_gaudy(default: Colorizer, seed: int) -> None:
    luma = valley()
    plain, varied = (
        default.colorize(luma, no_hints(luma), SampleSettings("draft", variety=v), [seed])[0, 0]
        for v in (0.0, 1.0)
    )
    strength = [np.linalg.norm(chroma, axis=0) for chroma in (plain, varied)]
    assert strength[1].mean() < 1.1 * strength[0].mean()
    assert strength[1].max() < 1.6 * strength[0].max()


def test_variety_leaves_certain_hints_alone(default: Colorizer) -> None:
    luma = landscape()
    hints = no_hints(luma)
    hints.chroma[:] = 0.1
    hints.confidence[:] = 1
    chroma = default.colorize(luma, hints, SampleSettings("draft", variety=1), [3])
    np.testing.assert_allclose(chroma, 0.1, atol=1e-6)


def leaning(default: Colorizer, lean: str) -> NDArray[np.float32]:
    luma = valley()
    return default.colorize(luma, no_hints(luma), SampleSettings("draft", lean=lean), [1])[0, 0]


def test_leans_lie_apart_further_than_seeds_and_repeat(default: Colorizer) -> None:
    luma, varied = valley(), SampleSettings("draft", variety=0.6)
    seeds = [default.colorize(luma, no_hints(luma), varied, [s])[0, 0] for s in (1, 2)]
    plain, warm, cool = (leaning(default, lean) for lean in ("", "warm", "cool"))
    apart = float(np.linalg.norm(warm - cool, axis=0).mean())
    assert apart > 1.5 * float(np.linalg.norm(seeds[0] - seeds[1], axis=0).mean())
    assert warm[1].mean() > plain[1].mean() > cool[1].mean()
    np.testing.assert_array_equal(leaning(default, "warm"), warm)


def test_opposite_leans_go_opposite_ways(default: Colorizer) -> None:
    plain, one, other = (leaning(default, lean) for lean in ("", "any:7", "any:-7"))
    along, back = one - plain, other - plain
    assert float((along * back).sum()) < 0


def test_a_lean_is_not_gaudy_and_leaves_certain_hints_alone(default: Colorizer) -> None:
    strength = [np.linalg.norm(leaning(default, way), axis=0).mean() for way in ("", "clothes:3")]
    assert strength[1] < 1.4 * strength[0]
    luma = landscape()
    hints = no_hints(luma)
    hints.chroma[:] = 0.1
    hints.confidence[:] = 1
    chroma = default.colorize(luma, hints, SampleSettings("draft", lean="dusk"), [3])
    np.testing.assert_allclose(chroma, 0.1, atol=1e-6)


def test_each_picture_of_a_batch_leans_by_its_own_seed(default: Colorizer) -> None:
    luma = landscape(count=2)
    settings = SampleSettings("draft", variety=1)
    both = default.colorize(luma, no_hints(luma), settings, [3, 4])
    second = default.colorize(luma[1:], no_hints(luma[1:]), settings, [4])
    np.testing.assert_allclose(both[1:], second, atol=2e-3)


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_a_picture_does_not_depend_on_its_batch(default: Colorizer, quality: str) -> None:
    luma, settings = landscape(128, 136, count=3), SampleSettings(quality)
    together = default.colorize(luma, no_hints(luma), settings, [3, 4, 5])
    alone = [
        default.colorize(luma[i : i + 1], no_hints(luma[i : i + 1]), settings, [3 + i])
        for i in range(3)
    ]
    np.testing.assert_allclose(together, np.concatenate(alone), atol=3e-3)


@pytest.mark.parametrize(
    ("quality", "steps", "heard"),
    [
        ("draft", None, 1),
        ("draft", 3, 1),
        ("standard", None, 1),
        ("standard", 3, 3),
        ("fine", 1, 3),
    ],
)
def test_every_step_is_told(tiny: Colorizer, quality: str, steps: int | None, heard: int) -> None:
    """A draft has no passes and so no steps; that it is done is told all the same."""
    told: list[float] = []
    luma = landscape(256, 256, count=2)
    settings = SampleSettings(quality, steps)
    tiny.colorize(luma, no_hints(luma), settings, [1, 2], on_step=told.append)
    assert len(told) == heard
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1)


def test_a_step_can_stop_the_work(tiny: Colorizer) -> None:
    calls = 0

    def stop(done: float) -> None:
        nonlocal calls
        calls += 1
        raise Cancelled

    luma = landscape()
    with pytest.raises(Cancelled):
        tiny.colorize(luma, no_hints(luma), SampleSettings("fine"), [1], on_step=stop)
    assert calls == 1


@pytest.mark.parametrize(
    "settings",
    [
        SampleSettings("superb"),
        SampleSettings("draft", 0),
        SampleSettings("draft", lean="hot"),
        SampleSettings("draft", variety=1.5),
    ],
)
def test_senseless_settings_are_refused(tiny: Colorizer, settings: SampleSettings) -> None:
    luma = landscape()
    with pytest.raises(UsageError):
        tiny.colorize(luma, no_hints(luma), settings, [1])


def test_a_saved_model_loads_to_the_same_colours(tiny: Colorizer, tmp_path: Path) -> None:
    folder = save_tiny_model(tmp_path / "again", "again")
    again = loading.load_entry(installed.ModelEntry(read_manifest(folder), folder), "cpu")
    luma = landscape()
    np.testing.assert_array_equal(
        tiny.colorize(luma, no_hints(luma), DRAFT, [1]),
        again.colorize(luma, no_hints(luma), DRAFT, [1]),
    )


def test_the_network_moves_the_colour_off_the_prior(default: Colorizer) -> None:
    """A draft is the guess alone, and a pass that did nothing would be one as well."""
    luma = landscape(128, 136)
    draft, standard = (
        default.colorize(luma, no_hints(luma), SampleSettings(quality), [1])
        for quality in ("draft", "standard")
    )
    assert np.abs(draft - standard).mean() > 1e-3


def test_a_closed_colorizer_says_so(tmp_path: Path) -> None:
    folder = save_tiny_model(tmp_path / "tiny")
    entry = installed.ModelEntry(read_manifest(folder), folder)
    colorizer = loading.load_entry(entry, "cpu")
    colorizer.close()
    luma = landscape()
    with pytest.raises(RuntimeError, match="closed"):
        colorizer.colorize(luma, no_hints(luma), DRAFT, [1])


def test_what_is_hinted_keeps_to_its_cells(default: Colorizer) -> None:
    luma = valley()
    hints = no_hints(luma)
    border = hints.chroma.shape[-2] * 5 // 8
    hints.chroma[:] = np.array([-0.1, 0.25], np.float32)[:, None, None]
    hints.confidence[..., :border, :] = 1
    settings = SampleSettings("standard")
    free = default.colorize(luma, no_hints(luma), settings, [1])[0, 0, 1]
    change = np.abs(default.colorize(luma, hints, settings, [1])[0, 0, 1] - free)
    assert change[:border].mean() > 0.15
    assert change[border : border + 8].mean() < 0.07  # 0.08 where the coarse grid smears it


def test_what_is_half_sure_outweighs_the_answer(default: Colorizer) -> None:
    luma = valley()
    hints = no_hints(luma)
    hints.chroma[:] = np.array([-0.1, 0.25], np.float32)[:, None, None]
    hints.confidence[:] = 0.5
    free, guided = (default.colorize(luma, h, DRAFT, [1]) for h in (no_hints(luma), hints))
    away = np.abs(guided - hints.chroma).mean() / np.abs(free - hints.chroma).mean()
    assert away < 0.05  # 0.13 where it counts once
