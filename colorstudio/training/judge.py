"""How good a network's colour is on held-out pictures, by the metrics of evaluation."""

from collections.abc import Callable, Mapping
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.evaluation.metrics import fidelity, lab
from colorstudio.evaluation.metrics.colourfulness import colourfulness
from colorstudio.evaluation.networks import FrameDistance, load_networks
from colorstudio.training.colour import luma_of, rgb_of
from colorstudio.training.samples import pictures_of

Predict = Callable[[Tensor], Tensor]
"""Pictures (B, 3, H, W) in [0, 1] to chroma (B, 2, H/2, W/2) in model units."""

_BATCH = 8
_SHEET = 16  # pictures
_ACROSS = 8


class Judge:
    """Measures a few pictures, always the same."""

    def __init__(
        self,
        pictures: NDArray[np.uint8],
        device: torch.device,
        weights: Path | None,
        together: int = 0,
        *,
        in_colour: bool = False,
    ) -> None:
        """``pictures`` (N, H, W, 3), or more channels: maps that a network sees beside luma.

        ``together`` of them are a clip, which is predicted whole.
        ``in_colour``: what is predicted are pictures, R′G′B′ in [0, 1], in place of their chroma.
        """
        self._in_colour = in_colour
        self._pictures = pictures
        self._device = device
        self._batch = together or _BATCH
        self._shown = max(together, _SHEET // self._batch * self._batch)
        self._distances: Mapping[str, FrameDistance] = {}
        if weights is not None:
            self._distances = load_networks(weights, str(device)).distances

    @property
    def names(self) -> tuple[str, ...]:
        """The metrics that decide what is better."""
        return ("psnr", "ssim", "de2000", *self._distances)

    def measure(self, predict: Predict) -> dict[str, float]:
        """The mean of each metric."""
        parts = [self._metrics(truth, result) for truth, result in self._pairs(predict)]
        joined = {name: torch.cat([part[name] for part in parts]) for name in parts[0]}
        return {name: values.double().mean().item() for name, values in joined.items()}

    def sheet(self, predict: Predict) -> NDArray[np.uint8]:
        """Some truths, and below them what the network paints: (H, W, 3)."""
        columns = []
        for truth, result in self._pairs(predict, self._shown):
            both = torch.cat([truth, result], 2).permute(0, 2, 3, 1)
            columns += list(both.round().to(torch.uint8).cpu().numpy())
        columns += [np.zeros_like(columns[0])] * (-len(columns) % _ACROSS)
        rows = [columns[n : n + _ACROSS] for n in range(0, len(columns), _ACROSS)]
        return np.concatenate([np.concatenate(row, 1) for row in rows])

    def _pairs(self, predict: Predict, most: int | None = None) -> list[tuple[Tensor, Tensor]]:
        pairs = []
        for start in range(0, len(self._pictures[:most]), self._batch):
            seen = pictures_of(self._pictures[:most][start : start + self._batch], self._device)
            picture = seen[:, :3]
            with torch.inference_mode():
                found = predict(seen)
                result = found if self._in_colour else rgb_of(luma_of(picture), found)
                result = result.clamp(0, 1)
            pairs.append((picture * 255, result * 255))
        return pairs

    def _metrics(self, truth: Tensor, result: Tensor) -> dict[str, Tensor]:
        return {
            "psnr": fidelity.psnr(truth, result),
            "ssim": fidelity.ssim(truth, result),
            "de2000": lab.ciede2000(truth, result).mean((1, 2)),
            "colourfulness": colourfulness(result),
            "colourfulness_truth": colourfulness(truth),
            **{name: distance(truth, result) for name, distance in self._distances.items()},
        }


def write_sheet(path: Path, sheet: NDArray[np.uint8]) -> None:
    """Save a sheet as PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.ascontiguousarray(sheet[..., ::-1]))
