"""The head that finds objects, known without loading it."""

from functools import cache
from pathlib import Path

from colorstudio.errors import ModelError
from colorstudio.models.installed import DEFAULT, ModelEntry, find_model, list_models
from colorstudio.models.manifest import read_manifest
from colorstudio.resources import resources_dir

FINDS = "objects"  # what kinds perceive that find what a person points at
_HASH_DIGITS = 16


def objects_folder() -> Path:
    """Where the head lies that ships."""
    return resources_dir() / "objects"


def default_model() -> ModelEntry:
    """The model on whose encoder it is built. Raises ModelError where that is missing."""
    for entry in list_models():
        if entry.name == DEFAULT:
            return entry
    raise ModelError(f"The model {DEFAULT} is missing; install ColorStudio again.")


def finder_name(model: str = "") -> str:
    """Which network finds objects: part of requests; ``model`` of the library, or what ships.

    Raises ModelError where it is missing.
    """
    return f"{model}:{find_model(model).manifest.weights_hash[:_HASH_DIGITS]}" if model else _own()


@cache
def _own() -> str:
    """Of head and encoder, with the hashes of their weights: part of requests.

    Raises ModelError where either is missing.
    """
    manifest = read_manifest(objects_folder())
    hashes = (default_model().manifest.weights_hash, manifest.weights_hash)
    return f"{manifest.name}:{'+'.join(one[:_HASH_DIGITS] for one in hashes)}"
