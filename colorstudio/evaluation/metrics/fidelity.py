"""How near each frame is to the truth: PSNR, right and as a published script has it, and SSIM.

Frames are (B, 3, H, W) in 0..255; each function gives (B,).
"""

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

PERFECT = 100.0
"""The PSNR that stands for equal frames, so that means stay finite."""

_WINDOW = 7
_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2


def psnr(truth: Tensor, result: Tensor) -> Tensor:
    """Peak signal-to-noise ratio in dB over all of R′G′B′, at most :data:`PERFECT`."""
    return decibels((truth - result).square().mean((1, 2, 3)))


def legacy_psnr(truth: Tensor, result: Tensor) -> Tensor:
    """The PSNR of ColorMNet's published script, which subtracts and squares in uint8.

    Both wrap at 256, so large errors count as small ones: unrelated pictures still reach 27.9 dB.
    Only for comparison with figures that were made so.
    """
    difference = truth.to(torch.uint8) - result.to(torch.uint8)
    return decibels((difference * difference).float().mean((1, 2, 3)))


def decibels(squared_error: Tensor, peak: float = 255.0) -> Tensor:
    """PSNR of a mean squared error."""
    floor = peak**2 / 10 ** (PERFECT / 10)
    return 10 * torch.log10(peak**2 / squared_error.clamp_min(floor))


def ssim(truth: Tensor, result: Tensor) -> Tensor:
    """Structural similarity (Wang et al. 2004) with 7×7 windows, mean over R′G′B′.

    As scikit-image's ``structural_similarity(..., channel_axis=2)``, the field's usual one.
    """
    x, y = truth.double(), result.double()  # variances are small differences of large numbers
    mean_x, mean_y = _mean(x), _mean(y)
    unbiased = _WINDOW**2 / (_WINDOW**2 - 1)
    variance_x = unbiased * (_mean(x * x) - mean_x * mean_x)
    variance_y = unbiased * (_mean(y * y) - mean_y * mean_y)
    covariance = unbiased * (_mean(x * y) - mean_x * mean_y)
    likeness = (2 * mean_x * mean_y + _C1) * (2 * covariance + _C2)
    size = (mean_x.square() + mean_y.square() + _C1) * (variance_x + variance_y + _C2)
    return (likeness / size).mean((1, 2, 3)).float()


def _mean(x: Tensor) -> Tensor:
    """Of each whole window; those that would leave the picture are left out."""
    return F.avg_pool2d(F.avg_pool2d(x, (_WINDOW, 1), stride=1), (1, _WINDOW), stride=1)
