"""Each metric against somebody else's arithmetic, on a real frame where it matters."""

import math
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.linalg import sqrtm
from scipy.spatial.distance import jensenshannon
from skimage.color import deltaE_ciede2000, rgb2lab
from skimage.metrics import peak_signal_noise_ratio, structural_similarity
from torch import nn
from torchmetrics.functional.image import lpips as reference_lpips

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics import fidelity, lab
from colorstudio.evaluation.metrics.colourfulness import colourfulness
from colorstudio.evaluation.metrics.consistency import Cdc, divergence, histograms
from colorstudio.evaluation.metrics.frames import batch
from colorstudio.evaluation.metrics.frechet import Gaussian, frechet_distance
from colorstudio.evaluation.metrics.lpips import BACKBONE, LINEAR, Lpips
from colorstudio.evaluation.metrics.motion import (
    MotionMetrics,
    frame_difference_stability,
    hidden,
)
from colorstudio.evaluation.metrics.squeezenet import SqueezeNet
from colorstudio.evaluation.metrics.vgg import VggDistance
from tests.media import moving_scene

Rgb = NDArray[np.uint8]

pytestmark = pytest.mark.data


def one(metric, truth: Rgb, result: Rgb) -> float:  # type: ignore[no-untyped-def]
    return float(metric(batch([truth]), batch([result]))[0])


def test_psnr_is_that_of_scikit_image(real_frame: Rgb, wrong_frame: Rgb) -> None:
    expected = peak_signal_noise_ratio(real_frame, wrong_frame)
    assert one(fidelity.psnr, real_frame, wrong_frame) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("sigma", "correct", "script"),
    [
        (2, 42.07, 42.07),
        (4, 36.15, 36.16),
        (6, 32.68, 32.99),
        (8, 30.22, 31.33),
        (10, 28.33, 30.42),
        (16, 24.36, 29.20),
        (25, 20.67, 28.53),
    ],
)
def test_the_legacy_psnr_errs_as_published(sigma: float, correct: float, script: float) -> None:
    """The table that showed the overflow, made anew: noise on a picture of all values."""
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 256, (512, 512, 3)).astype(np.uint8)
    noisy = np.clip(np.rint(truth + rng.normal(0, sigma, truth.shape)), 0, 255).astype(np.uint8)
    assert one(fidelity.psnr, truth, noisy) == pytest.approx(correct, abs=0.05)
    assert one(fidelity.legacy_psnr, truth, noisy) == pytest.approx(script, abs=0.05)


def test_the_legacy_psnr_has_a_floor() -> None:
    rng = np.random.default_rng(0)
    a, b = (rng.integers(0, 256, (256, 256, 3)).astype(np.uint8) for _ in range(2))
    assert one(fidelity.psnr, a, b) == pytest.approx(7.74, abs=0.05)
    assert one(fidelity.legacy_psnr, a, b) == pytest.approx(27.90, abs=0.05)


def test_ssim_is_that_of_scikit_image(real_frame: Rgb, wrong_frame: Rgb) -> None:
    expected = structural_similarity(real_frame, wrong_frame, channel_axis=2)
    assert one(fidelity.ssim, real_frame, wrong_frame) == pytest.approx(expected, abs=1e-6)


def test_lab_and_ciede2000_are_those_of_scikit_image(real_frame: Rgb, wrong_frame: Rgb) -> None:
    labs = [rgb2lab(frame) for frame in (real_frame, wrong_frame)]
    ours = lab.to_lab(batch([real_frame]))[0].permute(1, 2, 0).numpy()
    np.testing.assert_allclose(ours, labs[0], atol=0.01)
    difference = lab.ciede2000(batch([real_frame]), batch([wrong_frame]))[0].numpy()
    np.testing.assert_allclose(difference, deltaE_ciede2000(*labs), atol=0.01)


def test_ciede2000_gives_the_authors_own_examples() -> None:
    """Some of the pairs of Sharma, Wu and Dalal 2005, table 1: blue, around grey, far hues."""
    pairs = [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1, 2), (50, 0, 0), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ]
    for first, second, expected in pairs:
        labs = [
            torch.tensor(colour, dtype=torch.float64).view(1, 3, 1) for colour in (first, second)
        ]
        assert float(lab.difference(*labs)) == pytest.approx(expected, abs=1e-4)


def test_chroma_psnr_sees_colour_alone(real_frame: Rgb, wrong_frame: Rgb) -> None:
    labs = [rgb2lab(frame)[..., 1:] for frame in (real_frame, wrong_frame)]
    expected = 10 * math.log10(255**2 / np.mean((labs[0] - labs[1]) ** 2))
    assert one(lab.chroma_psnr, real_frame, wrong_frame) == pytest.approx(expected, abs=1e-3)


def test_colourfulness_follows_its_definition(real_frame: Rgb) -> None:
    red, green, blue = (real_frame[..., n].astype(float) for n in range(3))
    rg, yb = red - green, (red + green) / 2 - blue
    expected = math.hypot(rg.std(), yb.std()) + 0.3 * math.hypot(rg.mean(), yb.mean())
    assert float(colourfulness(batch([real_frame]))) == pytest.approx(expected, rel=1e-5)


def test_cdc_is_made_of_scipys_divergence(real_frame: Rgb, wrong_frame: Rgb) -> None:
    expected = [
        jensenshannon(p, q) ** 2
        for p, q in zip(histograms(real_frame), histograms(wrong_frame), strict=True)
    ]
    ours = divergence(histograms(real_frame), histograms(wrong_frame))
    np.testing.assert_allclose(ours, expected, atol=1e-12)
    cdc = Cdc()
    for number in range(5):
        cdc.push(wrong_frame if number == 4 else real_frame)
    steps = np.mean(expected)
    assert [cdc.at(gap) for gap in (1, 2, 4)] == pytest.approx([steps / 4, steps / 3, steps])
    assert cdc.value == pytest.approx(np.mean([steps / 4, steps / 3, steps]))


def test_the_truth_is_perfect(real_frame: Rgb, data_dir: Path) -> None:
    same = real_frame.copy()
    assert one(fidelity.psnr, real_frame, same) == fidelity.PERFECT
    assert one(fidelity.legacy_psnr, real_frame, same) == fidelity.PERFECT
    assert one(fidelity.ssim, real_frame, same) == 1
    assert one(lab.chroma_psnr, real_frame, same) == fidelity.PERFECT
    assert float(lab.ciede2000(batch([real_frame]), batch([same])).max()) == 0
    assert one(vgg(data_dir), real_frame, same) == 0


def test_grey_has_no_colour_and_a_deceptive_cdc() -> None:
    """A grey film flickers no more than its truth, though nothing of its colour is right."""
    truth, grey = Cdc(), Cdc()
    for number in range(8):
        frame = moving_scene(number, 160, 120)
        luma = np.rint(frame @ (0.299, 0.587, 0.114)).astype(np.uint8)
        shown = np.repeat(luma[..., None], 3, 2)
        truth.push(frame)
        grey.push(shown)
        assert float(colourfulness(batch([shown]))) == 0
    assert grey.value < 2 * truth.value


def vgg(data_dir: Path) -> VggDistance:
    return VggDistance(data_dir / "weights" / "vgg19_conv1_1-conv3_4.npz")


def test_vgg_distance_is_that_of_the_layers_written_out(
    data_dir: Path, real_frame: Rgb, wrong_frame: Rgb
) -> None:
    """The first block in plain numpy, on a patch."""
    arrays = np.load(data_dir / "weights" / "vgg19_conv1_1-conv3_4.npz")
    patch = real_frame[:12, :12].astype(np.float64)[..., ::-1] - (103.939, 116.779, 123.68)
    x = patch
    for name in ("block1_conv1", "block1_conv2"):
        padded = np.pad(x, ((1, 1), (1, 1), (0, 0)))
        kernel, bias = arrays[f"{name}/kernel"], arrays[f"{name}/bias"]
        windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), (0, 1))
        x = np.maximum(np.einsum("yxcij,ijco->yxo", windows, kernel) + bias, 0)
    ours = vgg(data_dir).features(batch([np.ascontiguousarray(real_frame[:12, :12])]))[0][0]
    np.testing.assert_allclose(ours.permute(1, 2, 0).numpy(), x, rtol=1e-3, atol=0.05)
    assert 0 < one(vgg(data_dir), real_frame, wrong_frame) < 2


def test_squeezenet_still_recognises_things(data_dir: Path) -> None:
    """Its own head, applied to the mean of the features, names what eight photographs show."""
    weights = data_dir / "weights" / "squeezenet_v1.0_full.npz"
    network, arrays = SqueezeNet(weights), np.load(weights)
    head = torch.from_numpy(arrays["conv_final/weight"]).flatten(1)
    bias = torch.from_numpy(arrays["conv_final/bias"]).flatten()
    classes = {
        "n01514859_hen": 8,
        "n01806143_peacock": 84,
        "n01855672_goose": 99,
        "n02009229_little_blue_heron": 131,
        "n02086079_Pekinese": 154,
        "n02123394_Persian_cat": 283,
        "n02690373_airliner": 404,
        "n03344393_fireboat": 554,
    }
    for name, number in classes.items():
        picture = cv2.imread(str(data_dir / "stills" / f"{name}.jpg"))[..., ::-1]
        scores = network(batch([picture.copy()]))[0] @ head.T + bias
        assert number in scores.topk(5).indices.tolist(), name


def test_the_frechet_distance_is_that_of_scipys_matrix_root() -> None:
    rng = np.random.default_rng(0)
    a = rng.normal(0, 1, (200, 12)) @ rng.normal(0, 1, (12, 12))
    b = rng.normal(0.3, 1.2, (150, 12)) @ rng.normal(0, 1, (12, 12))
    gaussians = []
    for data in (a, b):
        gaussian = Gaussian()
        for part in np.array_split(data, 7):  # as it comes in batches
            gaussian.push(torch.from_numpy(part))
        gaussians.append(gaussian)
    means, covariances = zip(*((x.mean(0), np.cov(x.T)) for x in (a, b)), strict=True)
    root = sqrtm(covariances[0] @ covariances[1]).real
    expected = np.sum((means[0] - means[1]) ** 2) + np.trace(sum(covariances) - 2 * root)
    assert frechet_distance(*gaussians) == pytest.approx(expected, rel=1e-6)
    assert frechet_distance(gaussians[0], gaussians[0]) == pytest.approx(0, abs=1e-6)


def alexnet_features() -> nn.Sequential:
    """The features of torchvision's AlexNet, with random weights."""
    return nn.Sequential(
        *(nn.Conv2d(3, 64, 11, 4, 2), nn.ReLU(), nn.MaxPool2d(3, 2)),
        *(nn.Conv2d(64, 192, 5, padding=2), nn.ReLU(), nn.MaxPool2d(3, 2)),
        *(nn.Conv2d(192, 384, 3, padding=1), nn.ReLU()),
        *(nn.Conv2d(384, 256, 3, padding=1), nn.ReLU()),
        *(nn.Conv2d(256, 256, 3, padding=1), nn.ReLU(), nn.MaxPool2d(3, 2)),
    )


def test_lpips_is_the_reference_implementation(
    tmp_path: Path, real_frame: Rgb, wrong_frame: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    """torchmetrics holds the authors' code; both get the same random weights."""
    torch.manual_seed(0)
    features = alexnet_features()
    monkeypatch.setattr(reference_lpips, "_get_tv_model_features", lambda *_: features)
    reference = reference_lpips._LPIPS(pretrained=False, net="alex", pnet_rand=True)
    for linear in reference.lins:
        nn.init.uniform_(linear.model[-1].weight)
    torch.save(
        {f"features.{name}": tensor for name, tensor in features.state_dict().items()},
        tmp_path / BACKBONE,
    )
    lins = {f"lin{n}.model.1.weight": lin.model[-1].weight for n, lin in enumerate(reference.lins)}
    torch.save({name: weight.detach() for name, weight in lins.items()}, tmp_path / LINEAR)
    frames = batch([real_frame]), batch([wrong_frame])
    with torch.no_grad():
        expected = float(reference(*(frame / 127.5 - 1 for frame in frames)))
    assert float(Lpips(tmp_path)(*frames)) == pytest.approx(expected, rel=1e-5)


def test_lpips_says_which_files_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"alexnet-owt-7be5be79\.pth \(download"):
        Lpips(tmp_path)


class Evil:
    """Would make a file when unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.path,)


def test_a_checkpoint_that_would_run_code_is_refused(tmp_path: Path) -> None:
    torch.save({"features.0.weight": Evil(tmp_path / "ran")}, tmp_path / BACKBONE)
    with pytest.raises(UsageError, match="not a checkpoint that can be read"):
        Lpips(tmp_path)
    assert not (tmp_path / "ran").exists()


def test_colour_that_moves_with_the_picture_has_little_warp_error() -> None:
    """The same film with steady colour, and with colour that jumps from frame to frame."""
    steady, jumping = MotionMetrics(), MotionMetrics()
    errors: list[tuple[float, float]] = []
    for number in range(4):
        truth = moving_scene(number, 160, 120)
        jumped = np.clip(truth + np.array([25, 0, -25]) * (-1) ** number, 0, 255).astype(np.uint8)
        pair = steady.push(truth, truth), jumping.push(truth, jumped)
        if pair[0] and pair[1]:
            errors.append((pair[0].warp_error, pair[1].warp_error))
            assert pair[0].flow_consistency > pair[1].flow_consistency
    assert all(10 * calm < wild for calm, wild in errors)
    # A jump of 50 of 255 in two channels: (50 / 255)² · 2.
    assert errors[0][1] == pytest.approx(2 * (50 / 255) ** 2, rel=0.15)


def test_what_goes_out_of_sight_is_masked() -> None:
    """Forward and backward flow that contradict each other, in the right half only."""
    forward = np.zeros((20, 40, 2), np.float32)
    backward = np.zeros_like(forward)
    backward[:, 20:, 0] = 5
    mask = hidden(forward, backward)
    assert mask[:, 21:].all()
    assert not mask[:, :19].any()


def test_even_change_is_stable() -> None:
    assert frame_difference_stability([0.1, 0.1, 0.1]) == pytest.approx(1)
    assert frame_difference_stability([0.0, 0.2]) == pytest.approx(0.5)
    assert frame_difference_stability([]) == 1
