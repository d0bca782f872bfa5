"""Dense features: what a picture shows at each place, in numbers that like things share."""

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.structure import structure
from colorstudio.errors import ModelError
from colorstudio.models.installed import user_models

Features = NDArray[np.float32]
"""(c, h, w), a unit vector a cell; the scalar product of two says how alike the places are."""

SHORT_SIDE = 36  # cells: five to a cell of the chroma grid, each way
_STRUCTURE_SHARE = 0.5


class FeatureExtractor(Protocol):
    """Looks at pictures. The same picture gives the same features on the same device."""

    @property
    def name(self) -> str:
        """Which network, with the hash of its weights: part of a request."""

    def features(self, luma: NDArray[np.float32]) -> Features:
        """Features of an upright picture (H, W) in [0, 1], of :func:`feature_size`.

        They find the same thing in another picture.
        """

    def things(self, luma: NDArray[np.float32]) -> Features:
        """Likewise, alike wherever the same kind of thing stands: how far a point reaches."""


@runtime_checkable
class ThingNamer(Protocol):
    """Says by name what stands at each place."""

    @property
    def name(self) -> str:
        """Which network, with the hash of its weights: part of a request."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The names it knows."""

    def named(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        """How likely each kind is at each place (kinds, h, w); their sum is 1."""

    def likely(self, kind: str, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        """How likely a kind is at each place (h, w) of an upright picture (H, W) in [0, 1]."""


def load_namer(device: str = "auto") -> ThingNamer:
    """What the shipped model names. Raises ModelError."""
    module = importlib.import_module("colorstudio.colorizers.chroma_diffusion.features")
    namer: ThingNamer = module.load(device)
    return namer


def feature_size(height: int, width: int) -> tuple[int, int]:
    """Rows and columns of the features of a picture."""
    scale = SHORT_SIDE / min(height, width)
    return max(1, round(height * scale)), max(1, round(width * scale))


def load_features(wanted: str = "auto", device: str = "auto") -> FeatureExtractor:
    """The extractor of this name; raises ModelError.

    "default" is the shipped model's own encoder, a folder holds a vision transformer, and "auto"
    takes ``features`` in the user's folder of models if it is there, else the default.
    """
    own = user_models() / "features"
    folder = own if wanted == "auto" and own.is_dir() else Path(wanted)
    extractor: FeatureExtractor
    if wanted == "default" or (wanted == "auto" and folder != own):
        module = importlib.import_module("colorstudio.colorizers.chroma_diffusion.features")
        extractor = module.load(device)
        return extractor
    if not folder.is_dir():
        raise ModelError(f"There is no folder {folder} with a feature model; use default.")
    module = importlib.import_module("colorstudio.colorizers.backbone.features")
    extractor = module.load(folder, device)
    return extractor


def with_structure(
    layers: Sequence[tuple[float, NDArray[np.float32]]], luma: NDArray[np.float32]
) -> Features:
    """A network's layers (share, (c, h, w)), all of one size, joined with luma's own structure."""
    size = layers[0][1].shape[1:]
    parts = [*layers, (_STRUCTURE_SHARE, structure(luma, (size[0], size[1])))]
    joined = np.concatenate([np.sqrt(share) * _unit(_centred(layer)) for share, layer in parts])
    return _unit(joined.astype(np.float32))


def _centred(layer: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(layer - layer.mean(axis=(1, 2), keepdims=True), np.float32)


def _unit(layer: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.maximum(np.linalg.norm(layer, axis=0, keepdims=True), np.float32(1e-6))
    return np.asarray(layer / length, np.float32)
