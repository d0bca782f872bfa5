"""Each loss against its definition, written again without the code under test."""

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray
from skimage.metrics import structural_similarity
from torch import Tensor, nn

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics import lpips as lpips_module
from colorstudio.evaluation.metrics.squeezenet import SqueezeNet
from colorstudio.training.colour import chroma_of, luma_of, rgb_of
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.motion import Motion, draw_motion
from colorstudio.training.losses.catalogue import LOSSES, build_sum
from colorstudio.training.losses.comparison import Comparison
from colorstudio.training.losses.features import gram
from colorstudio.training.losses.total import parse_sum
from colorstudio.training.samples import generator_for, pictures_of
from tests.training.conftest import photo

CPU = torch.device("cpu")
LAYERS = {1: (2, 3, 8), 2: (2, 8, 12), 3: (4, 12, 16)}


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Networks of the right shape with random weights: arithmetic is what is tested."""
    folder = tmp_path_factory.mktemp("weights")
    rng = np.random.default_rng(0)
    arrays: dict[str, NDArray[np.float32]] = {}
    for block, (count, inputs, outputs) in LAYERS.items():
        for number in range(1, count + 1):
            shape = (3, 3, inputs if number == 1 else outputs, outputs)
            kernel = rng.normal(0, 1.4 / math.sqrt(9 * shape[2]), shape)
            arrays[f"block{block}_conv{number}/kernel"] = kernel.astype(np.float32)
            arrays[f"block{block}_conv{number}/bias"] = rng.normal(0, 1, outputs).astype(np.float32)
    np.savez(folder / "vgg19_conv1_1-conv3_4.npz", **arrays)
    np.savez(folder / "squeezenet_v1.0_full.npz", **_squeezenet(rng))
    _save_lpips(folder)
    return folder


def _squeezenet(rng: np.random.Generator) -> dict[str, NDArray[np.float32]]:
    def layer(name: str, shape: tuple[int, ...]) -> dict[str, NDArray[np.float32]]:
        kernel = rng.normal(0, 1.4 / math.sqrt(math.prod(shape[1:])), shape)
        return {
            f"{name}/weight": kernel.astype(np.float32),
            f"{name}/bias": np.zeros(shape[0], np.float32),
        }

    arrays = layer("conv1", (8, 3, 7, 7))
    for number in range(2, 10):
        arrays |= layer(f"fire{number}/conv1x1_1", (4, 8, 1, 1))
        arrays |= layer(f"fire{number}/conv1x1_2", (4, 4, 1, 1))
        arrays |= layer(f"fire{number}/conv3x3_2", (4, 4, 3, 3))
    return arrays


def _save_lpips(folder: Path) -> None:
    torch.manual_seed(0)
    backbone: dict[str, Tensor] = {}
    linear: dict[str, Tensor] = {}
    for number, (key, layer) in enumerate(
        zip(lpips_module._KEYS, lpips_module._LAYERS, strict=True)
    ):
        convolution = nn.Conv2d(*layer)
        backbone[f"features.{key}.weight"] = convolution.weight.data
        backbone[f"features.{key}.bias"] = convolution.bias.data  # type: ignore[union-attr]
        linear[f"lin{number}.model.1.weight"] = torch.rand(1, layer[1], 1, 1)
    torch.save(backbone, folder / lpips_module.BACKBONE)
    torch.save(linear, folder / lpips_module.LINEAR)


@pytest.fixture
def seen() -> Comparison:
    """Two pictures of 64 × 64, whose colour is guessed badly."""
    picture = pictures_of(np.stack([photo(n, 64, 64) for n in (1, 2)]), CPU)
    truth = chroma_of(picture)
    wrong = 0.5 * truth + 0.3 * torch.randn(truth.shape, generator=generator_for(CPU, 1))
    labels = (picture[:, 0] > 0.5).long()
    return Comparison(wrong.requires_grad_(), truth, picture, labels=labels)


def vgg_features(rgb: Tensor, weights: Path) -> list[Tensor]:
    arrays = np.load(weights / "vgg19_conv1_1-conv3_4.npz")
    x = rgb[:, [2, 1, 0]] - torch.tensor([103.939, 116.779, 123.68]).view(1, 3, 1, 1)
    found = []
    for block, (count, _, _) in LAYERS.items():
        x = F.max_pool2d(x, 2) if block > 1 else x
        for number in range(1, count + 1):
            name = f"block{block}_conv{number}"
            kernel = torch.from_numpy(arrays[f"{name}/kernel"]).permute(3, 2, 0, 1)
            x = F.conv2d(x, kernel, torch.from_numpy(arrays[f"{name}/bias"]), padding=1).relu()
        found.append(x / 255)
    return found


def mse(seen: Comparison, weights: Path) -> Tensor:
    return F.mse_loss(seen.chroma, seen.truth)


def mae(seen: Comparison, weights: Path) -> Tensor:
    return F.l1_loss(seen.chroma, seen.truth)


def ssim(seen: Comparison, weights: Path) -> Tensor:
    pairs = zip(seen.true_rgb.numpy(), seen.rgb.detach().numpy(), strict=True)
    values = [structural_similarity(a, b, channel_axis=0, data_range=255) for a, b in pairs]
    return torch.tensor(1 - np.mean(values))


def perceptual(seen: Comparison, weights: Path) -> Tensor:
    pairs = zip(vgg_features(seen.true_rgb, weights), vgg_features(seen.rgb, weights), strict=True)
    return torch.stack([F.l1_loss(a, b) for a, b in pairs]).mean()


def content(seen: Comparison, weights: Path) -> Tensor:
    truth, result = (vgg_features(x, weights)[-1] for x in (seen.true_rgb, seen.rgb))
    return F.mse_loss(result, truth)


def style(seen: Comparison, weights: Path) -> Tensor:
    parts = []
    pairs = zip(vgg_features(seen.true_rgb, weights), vgg_features(seen.rgb, weights), strict=True)
    for a, b in pairs:
        _, channels, height, width = a.shape
        grams = [torch.einsum("bchw,bdhw->bcd", x, x) / (channels * height * width) for x in (a, b)]
        parts.append(F.mse_loss(*grams))
    return torch.stack(parts).mean()


def semantic(seen: Comparison, weights: Path) -> Tensor:
    network = SqueezeNet(weights / "squeezenet_v1.0_full.npz")
    a, b = network(seen.true_rgb), network(seen.rgb.detach())
    return 1 - ((a * b).sum(1) / (a.norm(dim=1) * b.norm(dim=1))).mean()


@pytest.mark.parametrize("definition", [mse, mae, ssim, perceptual, content, style, semantic])
def test_a_loss_is_its_definition(
    definition: Callable[[Comparison, Path], Tensor], seen: Comparison, weights: Path
) -> None:
    loss = LOSSES[definition.__name__](weights, "cpu")
    expected = float(definition(seen, weights).detach())
    assert expected > 1e-6
    assert float(loss(seen).mean().detach()) == pytest.approx(expected, rel=1e-4)


def test_lpips_is_the_metric(seen: Comparison, weights: Path) -> None:
    value = LOSSES["lpips"](weights, "cpu")(seen)
    expected = lpips_module.Lpips(weights)(seen.true_rgb, seen.rgb.detach())
    torch.testing.assert_close(value.detach(), expected)


@pytest.mark.parametrize("name", [name for name in LOSSES if name != "temporal"])
def test_truth_costs_nothing_and_error_teaches(name: str, seen: Comparison, weights: Path) -> None:
    loss = LOSSES[name](weights, "cpu")
    loss(seen).sum().backward()
    assert seen.chroma.grad is not None
    assert seen.chroma.grad.abs().sum() > 0
    picture = rgb_of(luma_of(seen.picture), seen.truth)
    picture = rgb_of(luma_of(picture), seen.truth)
    right = Comparison(seen.truth, seen.truth, picture, labels=seen.labels)
    assert loss(right).abs().max() < 1e-5


def test_temporal_is_the_visible_difference_along_the_motion() -> None:
    """A shift by one cell to the left: the second frame's last column has no origin."""
    columns = torch.arange(8.0)
    grid = torch.stack(torch.meshgrid(columns, columns, indexing="xy"), -1) + torch.tensor([1.0, 0])
    motion = Motion(((2 * grid + 1) / 8 - 1)[None])
    first = torch.rand(1, 2, 8, 8, generator=generator_for(CPU, 0))
    second = torch.rand(1, 2, 8, 8, generator=generator_for(CPU, 1))
    both, picture = torch.cat([first, second]), torch.zeros(2, 3, 16, 16)
    seen = Comparison(both, torch.zeros_like(both), picture, motion)
    expected = (second[..., :-1] - first[..., 1:]).abs().mean()
    loss = LOSSES["temporal"](Path(), "cpu")(seen)
    torch.testing.assert_close(loss, expected.expand(2))


def test_colour_that_moves_along_costs_little() -> None:
    picture = pictures_of(np.stack([photo(1, 64, 64)]), CPU)
    motion = draw_motion(picture, Chance(generator_for(CPU, 3), CPU, 1))
    moved = motion.warp(picture)
    temporal = LOSSES["temporal"](Path(), "cpu")

    def cost(second: Tensor) -> float:
        both = torch.cat([picture, second])
        return float(temporal(Comparison(chroma_of(both), chroma_of(both), both, motion))[0])

    assert cost(moved) < 0.3 * cost(picture)


def test_gram_of_two_channels() -> None:
    features = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]])
    torch.testing.assert_close(gram(features)[0] * 4, torch.tensor([[5.0, 11.0], [11.0, 25.0]]))


def test_sums_are_weighted(seen: Comparison, weights: Path) -> None:
    total, parts = build_sum("mae + 0.1 style + 2*mse", weights, "cpu")(seen)
    expected = parts["mae"] + 0.1 * parts["style"] + 2 * parts["mse"]
    assert float(total.mean().detach()) == pytest.approx(float(expected), rel=1e-5)


def test_vivid_cells_count_more() -> None:
    truth = torch.tensor([[3.0, 1.0], [0.0, 0.0]]).view(1, 2, 1, 2)
    picture = torch.zeros(1, 3, 2, 4)
    weighted = Comparison(torch.zeros_like(truth), truth, picture, None, 2.0)
    torch.testing.assert_close(weighted.weight.flatten(), torch.tensor([4 / 3, 2 / 3]))
    expected = (4 / 3 * 9 + 2 / 3 * 1) / 4
    assert float(LOSSES["mse"](Path(), "cpu")(weighted)) == pytest.approx(expected)


def test_sums_as_people_write_them() -> None:
    assert parse_sum("mae + 1e-2 style") == {"mae": 1.0, "style": 0.01}
    assert parse_sum("0.5*MSE+ssim") == {"mse": 0.5, "ssim": 1.0}
    for wrong in ("", "mae +", "mae mse", "mae + mae", "-1 mae"):
        with pytest.raises(UsageError):
            parse_sum(wrong)
    with pytest.raises(UsageError, match="no loss named beauty"):
        build_sum("mae + beauty", Path(), "cpu")


def test_missing_weights_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="vgg19"):
        build_sum("mae + style", tmp_path, "cpu")
