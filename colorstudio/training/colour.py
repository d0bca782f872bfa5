"""Colour in tensors: BT.601 luma and chroma, in the model's units, and back."""

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.chroma.matrices import BT601
from colorstudio.colorizers.chroma_diffusion.view import CHROMA_SCALE


def luma_of(rgb: Tensor) -> Tensor:
    """(B, 1, H, W) of R′G′B′ (B, 3, H, W) in [0, 1]."""
    share = torch.tensor([BT601.red, BT601.green, BT601.blue], device=rgb.device)
    return (rgb * share.view(1, 3, 1, 1)).sum(1, keepdim=True)


def chroma_of(rgb: Tensor) -> Tensor:
    """Cb, Cr (B, 2, H/2, W/2) in model units, means over the grid's cells, of R′G′B′ in [0, 1]."""
    cells = F.avg_pool2d(rgb, 2)
    luma = luma_of(cells)
    cb = (cells[:, 2:] - luma) / BT601.cb_unit
    cr = (cells[:, :1] - luma) / BT601.cr_unit
    return torch.cat([cb, cr], 1) * CHROMA_SCALE


def rgb_of(luma: Tensor, chroma: Tensor) -> Tensor:
    """R′G′B′ (B, 3, H, W), not clipped, of luma (B, 1, H, W) and chroma of any size."""
    size = (luma.shape[-2], luma.shape[-1])
    cb, cr = (F.interpolate(chroma, size, mode="bilinear") / CHROMA_SCALE).chunk(2, 1)
    blue, red = luma + cb * BT601.cb_unit, luma + cr * BT601.cr_unit
    green = (luma - BT601.blue * blue - BT601.red * red) / BT601.green
    return torch.cat([red, green, blue], 1)
