"""Losses of the picture that people see. Each gives (B,)."""

from pathlib import Path

from torch import Tensor

from colorstudio.evaluation.metrics import fidelity
from colorstudio.evaluation.metrics.lpips import Lpips
from colorstudio.training.losses.comparison import Comparison


def ssim(seen: Comparison) -> Tensor:
    """1 - SSIM (Wang et al. 2004)."""
    return 1 - fidelity.ssim(seen.true_rgb, seen.rgb)


class LpipsLoss:
    """LPIPS (Zhang et al. 2018), AlexNet."""

    def __init__(self, weights: Path, device: str) -> None:
        self._lpips = Lpips(weights, device)

    def __call__(self, seen: Comparison) -> Tensor:
        """The distance."""
        return self._lpips.distance(seen.true_rgb, seen.rgb)
