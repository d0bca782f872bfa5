"""Features of SqueezeNet v1.0, for a Fréchet distance that needs no download: FSD, not FID."""

from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.checkpoints import read_arrays

_MEAN_BGR = (104.0, 117.0, 123.0)
_SIDE = 227
_STAGES = ((2, 3, 4), (5, 6, 7, 8), (9,))  # fire modules, a pool before each stage


class SqueezeNet:
    """Iandola et al. 2016. ``weights`` is an .npz with ``<layer>/weight`` (OIHW) and ``/bias``."""

    name = "FSD"

    def __init__(self, weights: Path, device: str = "cpu") -> None:
        arrays = read_arrays(weights)
        self._weights = {
            name: torch.from_numpy(np.ascontiguousarray(array)).float().to(device)
            for name, array in arrays.items()
        }
        for needed in ("conv1", *(f"fire{n}/conv3x3_2" for stage in _STAGES for n in stage)):
            if f"{needed}/weight" not in arrays:
                raise UsageError(f"{weights} holds no SqueezeNet: {needed} is missing.")
        self._mean = torch.tensor(_MEAN_BGR, device=device).view(3, 1, 1)

    def __call__(self, rgb: Tensor) -> Tensor:
        """(B, 512): the mean of the last fire module, for frames (B, 3, H, W) in 0..255."""
        with torch.inference_mode():
            return self.features(rgb)

    def features(self, rgb: Tensor) -> Tensor:
        """The same, with gradients."""
        size = (_SIDE, _SIDE)
        return self.maps(F.interpolate(rgb, size, mode="bilinear", antialias=True)).mean((2, 3))

    def maps(self, rgb: Tensor) -> Tensor:
        """The last fire module (B, 512, about H/16, W/16), at the size given."""
        x = self._convolve(rgb.flip(1) - self._mean, "conv1", stride=2)
        for stage in _STAGES:
            x = F.max_pool2d(x, 3, 2, ceil_mode=True)
            for number in stage:
                x = self._fire(x, f"fire{number}")
        return x

    def _fire(self, x: Tensor, name: str) -> Tensor:
        squeezed = self._convolve(x, f"{name}/conv1x1_1")
        small = self._convolve(squeezed, f"{name}/conv1x1_2")
        large = self._convolve(squeezed, f"{name}/conv3x3_2", padding=1)
        return torch.cat([small, large], 1)

    def _convolve(self, x: Tensor, name: str, stride: int = 1, padding: int = 0) -> Tensor:
        weight, bias = self._weights[f"{name}/weight"], self._weights[f"{name}/bias"]
        return F.relu(F.conv2d(x, weight, bias.flatten(), stride, padding))
