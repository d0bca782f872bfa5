"""From a model folder to a colorizer: verified, then loaded. Imports no torch until one is."""

import importlib
import logging
from pathlib import PurePosixPath
from typing import Protocol, cast

from colorstudio.colorizers.device import let_idle_threads_sleep
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry, find_model
from colorstudio.models.kinds import known_kinds, reads_pickles
from colorstudio.models.manifest import PICKLES, ModelManifest
from colorstudio.models.pickles import refuse_code
from colorstudio.models.verification import verify_quickly

logger = logging.getLogger(__name__)


class Loader(Protocol):
    """Builds a colorizer from a verified model folder."""

    def __call__(self, entry: ModelEntry, device: str) -> Colorizer:
        """Load onto ``device`` ("auto", "cpu", "cuda" or "mps"); raises ModelError."""


def load_colorizer(name: str = "default", device: str = "auto") -> Colorizer:
    """The colorizer of this name, its files verified. Raises ModelError."""
    return load_entry(find_model(name), device)


def load_entry(entry: ModelEntry, device: str = "auto") -> Colorizer:
    """Verify a model folder and load it. Raises ModelError."""
    perceives = _perceives(entry)
    if perceives:
        raise ModelError(
            f"The model {entry.name} finds {perceives} and colours nothing; choose another one."
        )
    return _loaded(entry, device)


def load_perceiver(name: str, what: str, device: str = "auto") -> object:
    """The model of this name, which says ``what`` of pictures. Raises ModelError."""
    return _loaded(find_perceiver(name, what), device)


def find_perceiver(name: str, what: str) -> ModelEntry:
    """It, not loaded yet. Raises ModelError where there is none."""
    entry = find_model(name)
    if _perceives(entry) != what:
        raise ModelError(
            f"The model {name} does not find {what}; `colorstudio models` lists those that do."
        )
    return entry


def _perceives(entry: ModelEntry) -> str:
    kind = known_kinds().get(entry.manifest.kind)
    return "" if kind is None else kind.perceives


def _loaded(entry: ModelEntry, device: str) -> Colorizer:
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
        if not reads_pickles(entry.manifest.kind):
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


def _loader(manifest: ModelManifest) -> Loader:
    kind = known_kinds().get(manifest.kind)
    if kind is None:
        raise ModelError(
            f"The model {manifest.name} is of the kind {manifest.kind}, which this version of "
            "ColorStudio does not know; update ColorStudio, or install the package that brings "
            "this kind."
        )
    module, _, name = kind.loader.partition(":")
    try:
        return cast(Loader, getattr(importlib.import_module(module), name))
    except SystemError as error:  # a library's C code gives no reason where memory ran out
        raise MemoryError from error


def _missing_package(manifest: ModelManifest, error: ImportError) -> ModelError:
    if not isinstance(error, ModuleNotFoundError):
        reason = str(error).strip().splitlines()[0]
        return ModelError(
            f"The model {manifest.name} cannot be loaded ({reason}); close other programs if "
            "memory is short, else install again: pip install 'colorstudio[models]'."
        )
    package = (error.name or "").partition(".")[0]
    what = f"the package {package}" if package else str(error).strip().splitlines()[0]
    return ModelError(
        f"The model {manifest.name} cannot be loaded without more packages ({what} is missing); "
        "install them with: pip install 'colorstudio[models]'."
    )
