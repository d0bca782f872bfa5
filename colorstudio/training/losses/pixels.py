"""Losses cell by cell, in the model's units of chroma. Each gives (B,)."""

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.training.data.packed import UNKNOWN
from colorstudio.training.losses.comparison import Comparison


def mse(seen: Comparison) -> Tensor:
    """Mean squared error."""
    return (seen.weight * (seen.chroma - seen.truth).square()).mean((1, 2, 3))


def mae(seen: Comparison) -> Tensor:
    """Mean absolute error."""
    return (seen.weight * (seen.chroma - seen.truth).abs()).mean((1, 2, 3))


def things(seen: Comparison) -> Tensor:
    """How far the mean colour of each kind of thing in a picture is from its true one.

    Every kind counts alike, however little of the picture it covers; what nobody named does not.
    """
    if seen.labels is None:
        raise ValueError("the loss of things needs labels")
    size = seen.chroma.shape[-2:]
    labels = F.interpolate(seen.labels[:, None].float(), size, mode="nearest")[:, 0].long()
    kinds = F.one_hot(labels.clamp(0, UNKNOWN), UNKNOWN + 1)[..., :UNKNOWN].float()
    area = kinds.sum((1, 2))
    apart = torch.einsum("bhwk,bchw->bkc", kinds, seen.chroma - seen.truth).abs().mean(2)
    is_there = (area > 0).float()
    each = apart / area.clamp_min(1)
    return (each * is_there).sum(1) / is_there.sum(1).clamp_min(1)


def temporal(seen: Comparison) -> Tensor:
    """Mean absolute difference between a frame's colour and that of the one before, warped.

    Only where both show the same (Lai et al. 2018); both frames of a pair have the same loss.
    """
    if seen.motion is None:
        raise ValueError("the temporal loss needs frames in pairs")
    first, second = seen.chroma.chunk(2)
    visible = seen.motion.visible(second)
    apart = (second - seen.motion.warp(first)).abs().mean(1, keepdim=True)
    mean = (apart * visible).sum((1, 2, 3)) / visible.sum((1, 2, 3)).clamp_min(1)
    return torch.cat([mean, mean])
