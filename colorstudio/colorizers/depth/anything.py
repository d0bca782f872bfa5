"""Depth Anything (Yang et al. 2024), both editions, as transformers has it."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from colorstudio.colorizers.chroma_diffusion.view import resize
from colorstudio.colorizers.device import choose_device
from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry

_MEAN, _DEVIATION = 0.449, 0.226  # of ImageNet's pictures, over all channels
_SIDE = 518  # of the short side, as it was taught
_HASH_DIGITS = 16


class DepthAnything:
    """A :class:`colorstudio.colorizers.depth.DepthEstimator`."""

    def __init__(self, network: nn.Module, name: str, patch: int, side: int = _SIDE) -> None:
        self._network, self._name = network, name
        self._patch, self._side = patch, side
        self._device = next(network.parameters()).device

    @property
    def name(self) -> str:
        """See the protocol."""
        return self._name

    @torch.inference_mode()
    def nearness(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        """See the protocol."""
        scale = self._side / min(luma.shape)
        rows, columns = (
            max(1, round(side * scale / self._patch)) * self._patch for side in luma.shape
        )
        picture = torch.from_numpy(np.ascontiguousarray(luma, np.float32))[None, None]
        grey = (resize(picture, rows, columns) - _MEAN) / _DEVIATION
        seen = self._network(grey.expand(-1, 3, -1, -1).to(self._device)).predicted_depth
        return np.asarray(seen[0].float().cpu().numpy(), np.float32)


def load(entry: ModelEntry, device: str) -> DepthAnything:
    """Load a verified folder that transformers has written. Raises ModelError."""
    from transformers import AutoModelForDepthEstimation

    try:
        network = AutoModelForDepthEstimation.from_pretrained(
            entry.folder, use_safetensors=True, local_files_only=True
        )
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        raise ModelError(
            f"The depth model in {entry.folder} cannot be loaded ({str(error).splitlines()[0]})."
        ) from None
    network = network.eval().to(choose_device(device))
    inner = network.config.backbone_config
    name = f"{entry.name}:{entry.manifest.weights_hash[:_HASH_DIGITS]}"
    side = min(_SIDE, int(getattr(inner, "image_size", _SIDE)))
    return DepthAnything(network, name, int(network.config.patch_size), side)
