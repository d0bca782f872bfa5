"""The losses by name."""

from collections.abc import Callable
from pathlib import Path

from colorstudio.errors import UsageError
from colorstudio.training.losses import features, pixels, structure
from colorstudio.training.losses.total import Loss, LossSum, parse_sum

Maker = Callable[[Path, str], Loss]
"""From the folder of weights and the device."""


def _plain(loss: Loss) -> Maker:
    return lambda weights, device: loss


LOSSES: dict[str, Maker] = {
    "mse": _plain(pixels.mse),
    "mae": _plain(pixels.mae),
    "ssim": _plain(structure.ssim),
    "lpips": structure.LpipsLoss,
    "perceptual": features.Perceptual,
    "content": features.Content,
    "style": features.Style,
    "temporal": _plain(pixels.temporal),
    "semantic": features.Semantic,
    "things": _plain(pixels.things),
}


def build_sum(text: str, weights: Path, device: str) -> LossSum:
    """The sum that ``text`` describes. Raises UsageError for unknown losses, missing weights."""
    parts = parse_sum(text)
    for name in parts:
        if name not in LOSSES:
            raise UsageError(f"There is no loss named {name}; there are {', '.join(LOSSES)}.")
    return LossSum(parts, {name: LOSSES[name](weights, device) for name in parts})
