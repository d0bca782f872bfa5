"""Colour as people see it: CIE Lab, the CIEDE2000 difference and chroma-only PSNR."""

import math

import torch
from torch import Tensor

from colorstudio.evaluation.metrics.fidelity import decibels

_TO_XYZ = (  # sRGB primaries, D65 (IEC 61966-2-1)
    (0.412453, 0.357580, 0.180423),
    (0.212671, 0.715160, 0.072169),
    (0.019334, 0.119193, 0.950227),
)
_WHITE = (0.95047, 1.0, 1.08883)


def to_lab(rgb: Tensor) -> Tensor:
    """CIE L*a*b* (B, 3, H, W) under D65 of sRGB in 0..255."""
    share = rgb / 255
    linear = torch.where(share > 0.04045, ((share + 0.055) / 1.055) ** 2.4, share / 12.92)
    matrix = torch.tensor(_TO_XYZ, device=rgb.device)
    white = torch.tensor(_WHITE, device=rgb.device).view(3, 1, 1)
    xyz = torch.einsum("ij,bjhw->bihw", matrix, linear) / white
    bent = torch.where(xyz > 0.008856, xyz.clamp_min(1e-9) ** (1 / 3), 7.787 * xyz + 16 / 116)
    x, y, z = bent.unbind(1)
    return torch.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], 1)


def chroma_psnr(truth: Tensor, result: Tensor) -> Tensor:
    """PSNR in dB of a* and b* alone, (B,), with 255 as peak: luma cannot hide wrong colour."""
    difference = to_lab(truth)[:, 1:] - to_lab(result)[:, 1:]
    return decibels(difference.square().mean((1, 2, 3)))


def ciede2000(truth: Tensor, result: Tensor) -> Tensor:
    """ΔE00 of each pixel, (B, H, W), of frames in 0..255 (Sharma, Wu, Dalal 2005)."""
    return difference(to_lab(truth), to_lab(result))


def difference(lab1: Tensor, lab2: Tensor) -> Tensor:
    """ΔE00 between colours of L*a*b* (B, 3, ...), kL = kC = kH = 1."""
    l1, a1, b1 = lab1.unbind(1)
    l2, a2, b2 = lab2.unbind(1)
    mean_c7 = ((torch.hypot(a1, b1) + torch.hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * torch.sqrt(mean_c7 / (mean_c7 + 25.0**7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = torch.hypot(a1, b1), torch.hypot(a2, b2)
    h1, h2 = _hue(a1, b1), _hue(a2, b2)
    grey = c1 * c2 == 0
    turn = torch.where(grey, torch.zeros_like(h1), _shortest(h2 - h1))
    hue = torch.where(grey, h1 + h2, h1 + turn / 2)
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    light = (l2 - l1) / (1 + 0.015 * (mean_l - 50) ** 2 / torch.sqrt(20 + (mean_l - 50) ** 2))
    chroma = (c2 - c1) / (1 + 0.045 * mean_c)
    hues = 2 * torch.sqrt(c1 * c2) * torch.sin(turn / 2) / (1 + 0.015 * mean_c * _hue_weight(hue))
    squared = light**2 + chroma**2 + hues**2 + _rotation(hue, mean_c) * chroma * hues
    return torch.sqrt(squared.clamp_min(0))


def _hue(a: Tensor, b: Tensor) -> Tensor:
    return torch.atan2(b, a) % (2 * math.pi)


def _shortest(turn: Tensor) -> Tensor:
    """The same turn within ±π."""
    turn = torch.where(turn > math.pi, turn - 2 * math.pi, turn)
    return torch.where(turn < -math.pi, turn + 2 * math.pi, turn)


def _hue_weight(hue: Tensor) -> Tensor:
    return (
        1
        - 0.17 * torch.cos(hue - math.radians(30))
        + 0.24 * torch.cos(2 * hue)
        + 0.32 * torch.cos(3 * hue + math.radians(6))
        - 0.20 * torch.cos(4 * hue - math.radians(63))
    )


def _rotation(hue: Tensor, mean_c: Tensor) -> Tensor:
    """The term for blues."""
    degrees = torch.rad2deg(hue % (2 * math.pi))
    angle = math.radians(60) * torch.exp(-(((degrees - 275) / 25) ** 2))
    c7 = mean_c**7
    return -2 * torch.sqrt(c7 / (c7 + 25.0**7)) * torch.sin(angle)
