"""Which models are on this machine, each known by its manifest and not loaded."""

import logging
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from colorstudio.errors import ModelError
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.kinds import known_kinds
from colorstudio.models.manifest import MANIFEST, ModelManifest, read_manifest
from colorstudio.resources import resources_dir

logger = logging.getLogger(__name__)

DEFAULT = "chroma-diffusion"

LED_BY = "led_by"
"""The option that names what a model was taught to follow: conditions, a comma between them."""

_OF_THE_KIND = ("frames", "grid_stride", "takes_hints", "conditions")


def wished_name(model: str) -> str:
    """What asks for this model: "default" for the shipped one, whatever that will be."""
    return "default" if model == DEFAULT else model


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
        """What manifest and kind declare; a loader replaces what it knows better."""
        manifest = self.manifest
        kind = known_kinds().get(manifest.kind)
        contract = {} if kind is None else {name: getattr(kind, name) for name in _OF_THE_KIND}
        if led := manifest.options.get(LED_BY):
            contract["conditions"] = (*contract.get("conditions", ()), *str(led).split(","))
        return ColorizerInfo(
            name=manifest.name,
            title=manifest.title,
            licence=manifest.licence,
            commercial_use=manifest.commercial_use,
            weights_hash=manifest.weights_hash,
            takes_prompt=manifest.takes_prompt,
            takes_exemplar=manifest.takes_exemplar,
            memory_mib=manifest.memory_mib,
            **contract,
        )


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


def colour_models() -> list[ModelEntry]:
    """Those that colour; others say something of pictures."""
    kinds = known_kinds()
    return [
        entry
        for entry in list_models()
        if (kind := kinds.get(entry.manifest.kind)) is None or not kind.perceives
    ]


def find_model(name: str = "default") -> ModelEntry:
    """The model of this name, not loaded. Raises ModelError where there is none."""
    wanted = DEFAULT if name == "default" else name
    entries = {entry.name: entry for entry in list_models()}
    if wanted not in entries:
        known = ", ".join(sorted(entries)) or "none"
        raise ModelError(f"There is no model named {wanted}; available: {known}.")
    return entries[wanted]
