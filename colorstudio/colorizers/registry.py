"""Which models there are, and how each kind is loaded. Imports no torch until one is."""

import importlib
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import platformdirs

from colorstudio.colorizers.device import let_idle_threads_sleep
from colorstudio.colorizers.manifest import MANIFEST, ModelManifest, read_manifest, verify
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.errors import ModelError
from colorstudio.resources import resources_dir

logger = logging.getLogger(__name__)

DEFAULT = "chroma-diffusion"

LOADERS = {
    "chroma-diffusion": "colorstudio.colorizers.chroma_diffusion.colorizer:load",
}
"""Kind of model to ``module:function``, a :class:`Loader`."""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model on this machine, known by its manifest and not yet loaded."""

    manifest: ModelManifest
    folder: Path

    @property
    def name(self) -> str:
        """What ``--model`` takes."""
        return self.manifest.name


class Loader(Protocol):
    """Builds a colorizer from a verified model folder."""

    def __call__(self, entry: ModelEntry, device: str) -> Colorizer:
        """Load onto ``device`` ("auto", "cpu", "cuda" or "mps"); raises ModelError."""


def model_folders() -> tuple[Path, ...]:
    """Where models are looked for, the shipped ones first: they keep their names."""
    return resources_dir() / "models", user_models()


def user_models() -> Path:
    """Where a person keeps models of their own."""
    return platformdirs.user_data_path("colorstudio", appauthor=False) / "models"


def list_models() -> list[ModelEntry]:
    """Every model with a readable manifest; broken folders are logged and left out."""
    found: dict[str, ModelEntry] = {}
    for parent in model_folders():
        for path in sorted(parent.glob(f"*/{MANIFEST}")):
            try:
                entry = ModelEntry(read_manifest(path.parent), path.parent)
            except ModelError as error:
                logger.warning("%s", error)
                continue
            found.setdefault(entry.name, entry)
    return list(found.values())


def find_model(name: str = "default") -> ModelEntry:
    """The model of this name, not loaded. Raises ModelError where there is none."""
    wanted = DEFAULT if name == "default" else name
    entries = {entry.name: entry for entry in list_models()}
    if wanted not in entries:
        known = ", ".join(sorted(entries)) or "none"
        raise ModelError(f"There is no model named {wanted}; available: {known}.")
    return entries[wanted]


def load_colorizer(name: str = "default", device: str = "auto") -> Colorizer:
    """The colorizer of this name, its files verified. Raises ModelError."""
    return load_entry(find_model(name), device)


def load_entry(entry: ModelEntry, device: str = "auto") -> Colorizer:
    """Verify a model folder and load it. Raises ModelError."""
    verify(entry.folder, entry.manifest.files)
    let_idle_threads_sleep()
    return _loader(entry.manifest)(entry, device)


def _loader(manifest: ModelManifest) -> Loader:
    if manifest.kind not in LOADERS:
        raise ModelError(
            f"The model {manifest.name} is of the kind {manifest.kind}, which this version of "
            "ColorStudio does not know; update ColorStudio."
        )
    module, _, function = LOADERS[manifest.kind].partition(":")
    return cast(Loader, getattr(importlib.import_module(module), function))
