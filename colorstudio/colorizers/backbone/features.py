"""Features of a DINO-class vision transformer (Oquab et al. 2023) in a local folder."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray

from colorstudio.colorizers.chroma_diffusion.view import resize
from colorstudio.colorizers.device import choose_device
from colorstudio.colorizers.features import Features, feature_size, with_structure
from colorstudio.errors import ModelError

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_MEAN, _DEVIATION = 0.449, 0.226  # of ImageNet's pictures, over all channels
_PATCHES = 32  # on the short side


class BackboneFeatures:
    """A :class:`colorstudio.colorizers.features.FeatureExtractor`."""

    def __init__(self, model: "PreTrainedModel", name: str) -> None:
        self._model = model
        self._name = name

    @property
    def name(self) -> str:
        """See the protocol."""
        return self._name

    @torch.inference_mode()
    def features(self, luma: NDArray[np.float32]) -> Features:
        """See the protocol."""
        patch = int(self._model.config.patch_size)
        scale = _PATCHES / min(luma.shape)
        rows, columns = (max(1, round(side * scale)) for side in luma.shape)
        picture = torch.from_numpy(np.ascontiguousarray(luma, np.float32))[None, None]
        grey = (resize(picture, rows * patch, columns * patch) - _MEAN) / _DEVIATION
        seen = self._model(grey.expand(-1, 3, -1, -1).to(self._model.device)).last_hidden_state
        patches = seen[0, -rows * columns :].float().cpu()  # class and register tokens come first
        level = patches.T.reshape(1, -1, rows, columns)
        size = feature_size(*luma.shape)
        laid = F.interpolate(level, size, mode="bilinear")[0].numpy()
        return with_structure([(1.0, laid)], luma)

    def things(self, luma: NDArray[np.float32]) -> Features:
        """See the protocol; the network has no names for things."""
        return self.features(luma)


def load(folder: Path, device: str) -> BackboneFeatures:
    """Load a folder that transformers has written, safetensors only. Raises ModelError."""
    try:
        from transformers import AutoModel
    except ImportError:
        raise ModelError(
            "Features of a vision transformer need the package transformers: "
            "pip install colorstudio[backbone]."
        ) from None
    try:
        model = AutoModel.from_pretrained(folder, use_safetensors=True, local_files_only=True)
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        raise ModelError(
            f"The feature model in {folder} cannot be loaded ({str(error).splitlines()[0]})."
        ) from None
    if not hasattr(model.config, "patch_size"):
        raise ModelError(f"The model in {folder} is no vision transformer; use one such as DINOv2.")
    model = model.eval().to(choose_device(device))
    return BackboneFeatures(model, f"{folder.name}:{_hash(folder)[:16]}")


def _hash(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.safetensors")):
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()
