"""Models of several frames: what they see, how they sample, and how the engine uses them."""

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.cli.main import main
from colorstudio.colorizers.chroma_diffusion.denoiser import Denoiser
from colorstudio.colorizers.chroma_diffusion.view import HintMap
from colorstudio.colorizers.cold_interpolation.pipeline import (
    ColdInterpolationPipeline,
    crossfade,
    windows_between,
)
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.moving.network import MovingDenoiser, MovingLayout
from colorstudio.colorizers.moving.samplers import new_scheduler, run_sampler
from colorstudio.colorizers.moving.settings import ColdSettings, Sampler
from colorstudio.colorizers.protocol import Filler, HintBatch
from colorstudio.errors import ModelError, UsageError
from colorstudio.models.settings import SampleSettings
from tests.colorizers.moving import (
    FRAMES,
    SPACE,
    save_tiny_cold,
    save_tiny_video,
    tiny_network,
    tiny_video,
)
from tests.media import make_film

SIZE = (48, 64)


def test_a_new_network_does_to_each_frame_what_that_of_pictures_does() -> None:
    torch.manual_seed(0)
    space = Denoiser(SPACE).eval()
    moving = MovingDenoiser.from_pictures(space, MovingLayout(FRAMES, SPACE)).eval()
    entry, at = torch.randn(2, 3, 9, 8, 8), torch.tensor([500, 20])
    with torch.no_grad():
        alone = space(entry.flatten(0, 1), at.repeat_interleave(3))
        torch.testing.assert_close(moving(entry, at).flatten(0, 1), alone)


def test_frames_look_at_each_other() -> None:
    network, at = tiny_network(), torch.tensor(300)
    entry = torch.randn(1, FRAMES, 9, 8, 8)
    changed = entry.clone()
    changed[:, 0, :, 1, 1] += 3
    with torch.no_grad():
        apart = (network(changed, at) - network(entry, at)).abs().amax((0, 2))
    assert (apart[:, 7, 7] > 0).all()  # far corners, too


def test_what_is_saved_is_what_is_loaded(tmp_path: Path) -> None:
    network = tiny_network()
    network.save(tmp_path / "unet")
    loaded = MovingDenoiser.load(tmp_path / "unet")
    assert loaded.layout == network.layout
    entry, at = torch.randn(1, 2, 9, 8, 8), torch.tensor(10)
    with torch.no_grad():
        torch.testing.assert_close(loaded(entry, at), network(entry, at))


@pytest.mark.parametrize("sampler", ["ddpm", "ddim", "dpm++", "unipc"])
@pytest.mark.parametrize("strength", [1.0, 0.5])
def test_each_sampler_finds_what_a_network_is_sure_of(sampler: Sampler, strength: float) -> None:
    clean = 0.3 * torch.randn(1, 3, 2, 4, 4)
    signal = new_scheduler("ddpm").alphas_cumprod

    def velocity(x: Tensor, t: Tensor) -> Tensor:
        kept = signal[int(t)]
        noise = (x - kept.sqrt() * clean) / (1 - kept).sqrt()
        return torch.sub(kept.sqrt() * noise, (1 - kept).sqrt() * clean)

    steps: list[int] = []
    generator = torch.Generator().manual_seed(0)
    found = run_sampler(
        sampler,
        velocity,
        torch.zeros_like(clean),
        torch.randn_like(clean),
        4,
        strength,
        generator,
        lambda: steps.append(1),
    )
    assert len(steps) == 4
    torch.testing.assert_close(found, clean, atol=0.03, rtol=0)


@pytest.mark.parametrize("sampler", ["ddpm", "dpm++"])
def test_a_clip_is_sampled_around_its_hints(sampler: Sampler) -> None:
    pipeline = tiny_video(sampler)
    luma = torch.rand(FRAMES, 1, *SIZE)
    chroma = torch.full((FRAMES, 2, 24, 32), 0.1)
    confidence = torch.zeros(FRAMES, 1, 24, 32)
    confidence[0] = 1
    hint = HintMap(chroma, confidence)
    draft = SampleSettings(quality="draft", steps=2)
    one, same, other = (pipeline(luma, hint, draft, seed, lambda done: None) for seed in (1, 1, 2))
    torch.testing.assert_close(one[0], chroma[0])
    torch.testing.assert_close(one, same, atol=0, rtol=0)
    assert not torch.allclose(one[1:], other[1:])


def test_windows_between_end_where_colour_is_known() -> None:
    assert windows_between(5, 9) == [[0, 1, 2, 3, 4]]
    windows = windows_between(40, 5)
    known = {0, 39}
    for places in windows:
        assert {places[0], places[-1]} <= known
        known |= set(places)
    assert known == set(range(40))


def test_cold_restoring_begins_with_a_crossfade_and_keeps_the_ends() -> None:
    network = tiny_network()
    torch.nn.init.zeros_(network.space.conv_out.weight)
    torch.nn.init.zeros_(network.space.conv_out.bias)  # type: ignore[arg-type]
    pipeline = ColdInterpolationPipeline(network, ColdSettings(short_side=32))
    ends = HintMap(torch.randn(2, 2, 8, 8), torch.ones(2, 1, 8, 8))
    nothing = HintMap(torch.zeros(5, 2, 8, 8), torch.zeros(5, 1, 8, 8))
    found = pipeline.restore(torch.randn(5, 4, 8, 8), nothing, ends, 3)
    torch.testing.assert_close(found, crossfade(ends.chroma[None], 5)[0])
    pipeline = ColdInterpolationPipeline(tiny_network(), ColdSettings(short_side=32))
    found = pipeline.restore(torch.randn(5, 4, 8, 8), nothing, ends, 3)
    torch.testing.assert_close(found[[0, -1]], ends.chroma)
    assert not torch.allclose(found, crossfade(ends.chroma[None], 5)[0])


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "models"
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(folder))
    save_tiny_video(folder / "tiny-video")
    save_tiny_cold(folder / "tiny-cold", "tiny-video")
    return folder


def test_the_interpolation_model_stands_for_both(models: Path) -> None:
    pair, alone = load_colorizer("tiny-cold", "cpu"), load_colorizer("tiny-video", "cpu")
    assert (pair.info.frames, pair.info.overlap, pair.info.fills) == (FRAMES, 1, True)
    assert isinstance(pair, Filler)
    assert pair.info.weights_hash != alone.info.weights_hash
    luma = _random(0, 1, FRAMES, 1, *SIZE)
    hints = HintBatch(_random(1, 1, FRAMES, 2, 24, 32), _random(2, 1, FRAMES, 1, 24, 32))
    settings = SampleSettings(quality="draft")
    painted = [one.colorize(luma, hints, settings, [3]) for one in (pair, alone)]
    np.testing.assert_array_equal(*painted)
    sure = hints.confidence.copy()
    sure[:, [0, -1]] = 1
    found, error = pair.fill(luma[0], HintBatch(hints.chroma, sure), settings)
    assert found.shape == (FRAMES, 2, 24, 32)
    filled = np.isfinite(error)
    np.testing.assert_array_equal(filled, sure[0] < ColdSettings().below)
    assert filled.any()


def test_what_motion_knows_needs_no_filling(models: Path) -> None:
    pair = load_colorizer("tiny-cold", "cpu")
    assert isinstance(pair, Filler)
    chroma, sure = _random(1, 1, 3, 2, 24, 32), np.ones((1, 3, 1, 24, 32), np.float32)
    save_tiny_cold(models / "careful", "tiny-video", "careful")
    found, error = pair.fill(_random(0, 3, 1, *SIZE), HintBatch(chroma, sure), SampleSettings())
    assert not np.isfinite(error).any()  # of every cell motion knows the colour
    assert not np.array_equal(found, chroma[0])  # it was told to restore any span
    settings = ColdSettings(short_side=32, unsure=0.1)
    ColdInterpolationPipeline(tiny_network(), settings).save_pretrained(models / "careful")
    pair._pipeline = ColdInterpolationPipeline(tiny_network(), settings)  # type: ignore[attr-defined]
    found, error = pair.fill(_random(0, 3, 1, *SIZE), HintBatch(chroma, sure), SampleSettings())
    assert not np.isfinite(error).any()
    np.testing.assert_array_equal(found, chroma[0])


def test_a_pair_of_two_that_fill_is_refused(models: Path) -> None:
    save_tiny_cold(models / "endless", "tiny-cold", "endless")
    with pytest.raises(ModelError, match="colours none itself"):
        load_colorizer("endless", "cpu")
    save_tiny_cold(models / "lonely", "gone", "lonely")
    with pytest.raises(ModelError, match="no model named gone"):
        load_colorizer("lonely", "cpu")


def test_wrong_settings_are_refused(models: Path) -> None:
    colorizer = load_colorizer("tiny-video", "cpu")
    luma = _random(0, 1, FRAMES, 1, *SIZE)
    hints = HintBatch(_random(1, 1, FRAMES, 2, 24, 32), _random(2, 1, FRAMES, 1, 24, 32))
    for wrong in (SampleSettings(quality="best"), SampleSettings(steps=0)):
        with pytest.raises(UsageError):
            colorizer.colorize(luma, hints, wrong, [0])


@pytest.mark.slow
@pytest.mark.parametrize("model", ["tiny-video", "tiny-cold"])
def test_both_colour_a_film_from_the_command_line(models: Path, model: str, tmp_path: Path) -> None:
    film = make_film(
        tmp_path / "film.mkv", frames=30, width=64, height=48, pix_fmt="gray", codec="ffv1", rate=4
    )
    words = ["colorize", str(film), "-o", str(tmp_path / "out.mp4"), "--model", model]
    assert main([*words, "--quality", "draft", "--device", "cpu"]) == 0
    assert (tmp_path / "out.mp4").stat().st_size > 0


def _random(seed: int, *shape: int) -> NDArray[np.float32]:
    return np.random.default_rng(seed).random(shape, dtype=np.float32) * np.float32(0.9)
