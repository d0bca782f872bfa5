"""LPIPS, the learned perceptual distance, with AlexNet's features."""

from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.checkpoints import read_checkpoint

BACKBONE = "alexnet-owt-7be5be79.pth"
LINEAR = "alex.pth"
WHERE = (
    f"LPIPS needs a folder with {BACKBONE} (download.pytorch.org/models) and {LINEAR} "
    "(richzhang/PerceptualSimilarity, weights/v0.1)"
)

_LAYERS = (  # in, out, kernel, stride, padding; a pool stands before the second and the third
    (3, 64, 11, 4, 2),
    (64, 192, 5, 1, 2),
    (192, 384, 3, 1, 1),
    (384, 256, 3, 1, 1),
    (256, 256, 3, 1, 1),
)
_KEYS = (0, 3, 6, 8, 10)  # torchvision's numbers of the convolutions
_POOLED = (1, 2)
_SHIFT, _SCALE = (-0.030, -0.088, -0.188), (0.458, 0.448, 0.450)


class Lpips(nn.Module):
    """Zhang et al. 2018, version 0.1, AlexNet; frames go in as [-1, 1], as the authors mean it.

    ``weights`` is a folder with the two checkpoints named in :data:`WHERE`; they are read as
    plain tensors, nothing in them can run. Raises UsageError where they are not there.
    """

    name = "LPIPS"

    def __init__(self, weights: Path, device: str = "cpu") -> None:
        super().__init__()
        self.convolutions = nn.ModuleList(nn.Conv2d(*layer) for layer in _LAYERS)
        self.linear = nn.ParameterList(torch.zeros(1, layer[1], 1, 1) for layer in _LAYERS)
        self._load(weights)
        self._shift = torch.tensor(_SHIFT, device=device).view(3, 1, 1)
        self._scale = torch.tensor(_SCALE, device=device).view(3, 1, 1)
        self.eval().requires_grad_(False).to(device)

    def _load(self, folder: Path) -> None:
        backbone = read_checkpoint(folder / BACKBONE, WHERE)
        linear = read_checkpoint(folder / LINEAR, WHERE)
        try:
            for number, (key, convolution) in enumerate(zip(_KEYS, self.convolutions, strict=True)):
                convolution.load_state_dict(
                    {part: backbone[f"features.{key}.{part}"] for part in ("weight", "bias")}
                )
                self.linear[number].data.copy_(linear[f"lin{number}.model.1.weight"])
        except (KeyError, RuntimeError) as error:
            raise UsageError(f"The files in {folder} are not those of LPIPS; {WHERE}.") from error

    def features(self, x: Tensor) -> list[Tensor]:
        """After each ReLU, of frames (B, 3, H, W) in [-1, 1]."""
        x = (x - self._shift) / self._scale
        found = []
        for number, convolution in enumerate(self.convolutions):
            if number in _POOLED:
                x = F.max_pool2d(x, 3, 2)
            x = F.relu(convolution(x))
            found.append(x)
        return found

    def forward(self, truth: Tensor, result: Tensor) -> Tensor:
        """(B,), 0 for equal frames; frames (B, 3, H, W) in 0..255."""
        with torch.inference_mode():
            return self.distance(truth, result)

    def distance(self, truth: Tensor, result: Tensor) -> Tensor:
        """The same, with gradients."""
        pairs = zip(
            self.features(truth / 127.5 - 1), self.features(result / 127.5 - 1), strict=True
        )
        parts = [
            (weight * (_unit(a) - _unit(b)).square()).sum(1).mean((1, 2))
            for weight, (a, b) in zip(self.linear, pairs, strict=True)
        ]
        return torch.stack(parts).sum(0)


def _unit(x: Tensor) -> Tensor:
    return x / (x.square().sum(1, keepdim=True).sqrt() + 1e-10)
