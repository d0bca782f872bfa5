"""Which models there are, and how each kind is loaded. Imports no torch until one is."""

import importlib
import logging
import os
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path, PurePosixPath
from typing import Protocol, cast

import platformdirs

from colorstudio.colorizers.device import let_idle_threads_sleep
from colorstudio.colorizers.manifest import MANIFEST, PICKLES, ModelManifest, read_manifest
from colorstudio.colorizers.pickles import refuse_code
from colorstudio.colorizers.protocol import Colorizer, ColorizerInfo
from colorstudio.colorizers.verification import verify_quickly
from colorstudio.errors import ModelError
from colorstudio.resources import resources_dir

logger = logging.getLogger(__name__)

DEFAULT = "chroma-diffusion"

_PIPELINES = "colorstudio.colorizers.diffusers_pipelines.loading:load"

LOADERS = {
    "chroma-diffusion": "colorstudio.colorizers.chroma_diffusion.colorizer:load",
    "latent-diffusion": "colorstudio.colorizers.latent_diffusion.colorizer:load",
    "exemplar-unet": "colorstudio.colorizers.exemplar_unet.colorizer:load",
    "lab-ddpm": "colorstudio.colorizers.lab_ddpm.colorizer:load",
    "ddcolor": "colorstudio.colorizers.feedforward.ddcolor:load",
    "deoldify": "colorstudio.colorizers.feedforward.deoldify:load",
    "sd-inpaint": _PIPELINES,
    "sdxl-img2img": _PIPELINES,
    "sdxl-inpaint": _PIPELINES,
    "sd-controlnet": _PIPELINES,
    "sdxl-controlnet": _PIPELINES,
    "qwen-image-edit": _PIPELINES,
    "qwen-image-edit-plus": _PIPELINES,
    "flux-kontext": _PIPELINES,
    "flux2-klein": _PIPELINES,
}
"""Kind of model to ``module:function``, a :class:`Loader`. Others come by entry points."""

READS_PICKLES = frozenset({"ddcolor", "deoldify"})
"""Kinds whose published weights are pickles; others are taken as safetensors only."""

ENTRY_POINTS = "colorstudio.colorizers"
"""Group in which other packages offer kinds: ``kind = "module:function"``, a :class:`Loader`."""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model on this machine, known by its manifest and not yet loaded."""

    manifest: ModelManifest
    folder: Path

    @property
    def name(self) -> str:
        """What ``--model`` takes."""
        return self.manifest.name

    @property
    def info(self) -> ColorizerInfo:
        """What the manifest declares; a loader replaces what its kind knows better."""
        manifest = self.manifest
        return ColorizerInfo(
            name=manifest.name,
            title=manifest.title,
            licence=manifest.licence,
            commercial_use=manifest.commercial_use,
            weights_hash=manifest.weights_hash,
            takes_prompt=manifest.takes_prompt,
            takes_exemplar=manifest.takes_exemplar,
            memory_mib=manifest.memory_mib,
        )


class Loader(Protocol):
    """Builds a colorizer from a verified model folder."""

    def __call__(self, entry: ModelEntry, device: str) -> Colorizer:
        """Load onto ``device`` ("auto", "cpu", "cuda" or "mps"); raises ModelError."""


def model_folders() -> tuple[Path, ...]:
    """Where models are looked for, the shipped ones first: they keep their names."""
    return resources_dir() / "models", user_models()


def user_models() -> Path:
    """Where a person keeps models of their own: ``COLORSTUDIO_MODELS``, or the user's data."""
    if chosen := os.environ.get("COLORSTUDIO_MODELS"):
        return Path(chosen).expanduser()
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
    verify_quickly(entry.folder, entry.manifest.files)
    _refuse_code(entry)
    let_idle_threads_sleep()
    try:
        return _loader(entry.manifest)(entry, device)
    except ImportError as error:  # raised by libraries that import lazily, too
        raise _missing_package(entry.manifest, error) from error


def _refuse_code(entry: ModelEntry) -> None:
    """Pickles only for kinds that are published so, and none that would call anything."""
    for file in entry.manifest.files:
        if PurePosixPath(file.path).suffix not in PICKLES:
            continue
        if entry.manifest.kind not in READS_PICKLES:
            raise ModelError(
                f"The model {entry.name} holds {file.path}, a format that can run code; models of "
                f"the kind {entry.manifest.kind} are taken as safetensors only."
            )
        refuse_code(entry.folder / file.path)
        logger.warning(
            "%s holds %s, an old format of weights; only numbers are read from it.",
            entry.manifest.title,
            file.path,
        )


def known_kinds() -> list[str]:
    """Every kind this installation can load, other packages' included."""
    return sorted(LOADERS.keys() | entry_points(group=ENTRY_POINTS).names)


def _loader(manifest: ModelManifest) -> Loader:
    kind = manifest.kind
    if kind in LOADERS:
        module, _, function = LOADERS[kind].partition(":")
        return cast(Loader, getattr(importlib.import_module(module), function))
    for offered in entry_points(group=ENTRY_POINTS, name=kind):
        return cast(Loader, offered.load())
    raise ModelError(
        f"The model {manifest.name} is of the kind {kind}, which this version of ColorStudio "
        "does not know; update ColorStudio, or install the package that brings this kind."
    )


def _missing_package(manifest: ModelManifest, error: ImportError) -> ModelError:
    package = (error.name or "").partition(".")[0]
    what = f"the package {package}" if package else str(error).strip().splitlines()[0]
    return ModelError(
        f"The model {manifest.name} cannot be loaded without more packages ({what} is missing); "
        "install them with: pip install 'colorstudio[models]'."
    )
