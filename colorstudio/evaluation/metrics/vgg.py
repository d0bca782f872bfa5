"""VGG distance: how unlike two frames are to the early layers of VGG-19. It is not LPIPS."""

from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.checkpoints import read_arrays

LAYERS = (2, 2, 4)  # convolutions of the blocks used
_MEAN_BGR = (103.939, 116.779, 123.68)


class VggDistance:
    """Mean squared distance of unit-length features after each block (Simonyan, Zisserman 2014).

    ``weights`` is an .npz with ``blockB_convN/kernel`` (H, W, in, out) and ``/bias``. Features of
    each place are brought to unit length, so blocks count alike whatever their scale.
    """

    name = "VGG distance"

    def __init__(self, weights: Path, device: str = "cpu") -> None:
        arrays = read_arrays(weights)
        try:
            self._blocks = [
                [_convolution(arrays, block, number, device) for number in range(1, count + 1)]
                for block, count in enumerate(LAYERS, 1)
            ]
        except KeyError as missing:
            raise UsageError(
                f"{weights} does not hold the early layers of VGG-19: {missing} is missing."
            ) from missing
        self._mean = torch.tensor(_MEAN_BGR, device=device).view(3, 1, 1)

    def features(self, rgb: Tensor) -> list[Tensor]:
        """(B, C, h, w) after each block, of frames (B, 3, H, W) in 0..255."""
        x = rgb.flip(1) - self._mean
        found: list[Tensor] = []
        for block in self._blocks:
            if found:
                x = F.max_pool2d(x, 2)
            for kernel, bias in block:
                x = F.relu(F.conv2d(x, kernel, bias, padding=1))
            found.append(x)
        return found

    def __call__(self, truth: Tensor, result: Tensor) -> Tensor:
        """(B,), 0 for equal frames; frames (B, 3, H, W) in 0..255."""
        with torch.inference_mode():
            pairs = zip(self.features(truth), self.features(result), strict=True)
            distances = [_unlike(a, b) for a, b in pairs]
            return torch.stack(distances).mean(0)


def _unlike(a: Tensor, b: Tensor) -> Tensor:
    return (F.normalize(a, dim=1) - F.normalize(b, dim=1)).square().sum(1).mean((1, 2))


def _convolution(
    arrays: dict[str, np.ndarray], block: int, number: int, device: str
) -> tuple[Tensor, Tensor]:
    name = f"block{block}_conv{number}"
    kernel = torch.from_numpy(np.ascontiguousarray(arrays[f"{name}/kernel"].transpose(3, 2, 0, 1)))
    return kernel.float().to(device), torch.from_numpy(arrays[f"{name}/bias"]).float().to(device)
