"""Held-out pictures coloured by the painter that the engine will have."""

import numpy as np
import torch
from torch import Tensor

from colorstudio.colorizers.painting import Painter, PaintRequest
from colorstudio.models.settings import SampleSettings
from colorstudio.training.colour import luma_of


def draft(count: int) -> PaintRequest:
    """The least that shows what a network has learnt; always the same noise."""
    return PaintRequest(SampleSettings(quality="draft"), range(count))


def painted(painter: Painter, picture: Tensor, request: PaintRequest) -> Tensor:
    """Chroma (B, 2, H/2, W/2) in grid units of pictures (B, 3, H, W) in [0, 1].

    What the painter does not vouch for is grey.
    """
    luma = luma_of(picture).clamp(0, 1).cpu().numpy()
    chroma = painter.paint(np.asarray(luma, np.float32), request, lambda done: None)
    return torch.from_numpy(np.nan_to_num(chroma, nan=0.0)).to(picture.device)
