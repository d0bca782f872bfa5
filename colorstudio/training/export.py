"""A trained network as a model folder that the registry loads."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import torch
from torch import nn

from colorstudio.errors import UsageError
from colorstudio.models.installed import ModelEntry, list_models, user_models
from colorstudio.models.kinds import known_kinds
from colorstudio.models.manifest import Option, read_manifest, verify, write_manifest
from colorstudio.models.model_card import CARD
from colorstudio.training.config import Export

_MEMORY_MIB = 500  # the process without weights

_CARD = """---
datasets: [{datasets}]
---
# {title}

Trained with `colorstudio train`: {how}.

Licence: {licence}.
"""


class Pipeline(Protocol):
    """Parts that make a model together: a pipeline of diffusers, or our own."""

    @property
    def components(self) -> Mapping[str, object]:
        """The parts by name."""

    def save_pretrained(self, save_directory: Path, /) -> None:
        """Write all of them."""


MODEL = "model"  # the folder of a run that holds its model


def install(run: Path) -> ModelEntry:
    """Copy a run's model among the user's. Raises ModelError, UsageError for a name in use."""
    source = run / MODEL
    manifest = read_manifest(source)
    if manifest.kind not in known_kinds():
        raise UsageError(
            f"{run} holds a {manifest.kind}, which colours no film; see what it makes with: "
            "colorstudio generate."
        )
    verify(source, manifest.files)
    target = user_models() / manifest.name
    known = {entry.name: entry.folder for entry in list_models()}
    if target.exists() or manifest.name in known:
        raise UsageError(
            f"There is a model named {manifest.name} in {known.get(manifest.name, target)}; "
            "give the run another export.name, or remove that one first."
        )
    shutil.copytree(source, target)
    return ModelEntry(manifest, target)


def export(
    pipeline: Pipeline,
    folder: Path,
    settings: Export,
    datasets: Sequence[str],
    how: str,
    *,
    kind: str,
    takes_exemplar: bool = False,
    options: Mapping[str, Option] | None = None,
) -> None:
    """Write a whole model in half precision; ``how`` says how it was trained."""
    if folder.exists():
        shutil.rmtree(folder)
    for part in pipeline.components.values():
        if isinstance(part, nn.Module):
            nn.Module.to(part, "cpu", torch.float16)  # the part's own ``to`` warns of nothing
    pipeline.save_pretrained(folder)
    names = ", ".join(f'"{name}"' for name in datasets)
    card = _CARD.format(datasets=names, title=settings.title, how=how, licence=settings.licence)
    (folder / CARD).write_text(card, encoding="utf-8")
    weights = sum(path.stat().st_size for path in folder.rglob("*.safetensors"))
    write_manifest(
        folder,
        name=settings.name,
        title=settings.title,
        kind=kind,
        licence=settings.licence,
        commercial_use=settings.commercial_use,
        memory_mib=_MEMORY_MIB + 4 * weights // (1 << 20),
        takes_exemplar=takes_exemplar,
        options=options,
    )
