"""A trained network as a model folder that the registry loads."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import nn

from colorstudio.colorizers.card import CARD
from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.manifest import write_manifest
from colorstudio.training.config import Export

KIND = "chroma-diffusion"
_MEMORY_MIB = 500  # the process without weights

_CARD = """---
datasets: [{datasets}]
---
# {title}

Trained with `colorstudio train`: {told}.

Licence: {licence}.
"""


def export(
    pipeline: ChromaDiffusionPipeline,
    folder: Path,
    settings: Export,
    datasets: Sequence[str],
    told: str,
) -> None:
    """Write a whole model in half precision; ``told`` says how it was trained."""
    if folder.exists():
        shutil.rmtree(folder)
    for part in (pipeline.prior, pipeline.unet):
        nn.Module.to(part, "cpu", torch.float16)  # the part's own ``to`` warns of nothing
    pipeline.save_pretrained(folder)
    names = ", ".join(f'"{name}"' for name in datasets)
    card = _CARD.format(datasets=names, title=settings.title, told=told, licence=settings.licence)
    (folder / CARD).write_text(card, encoding="utf-8")
    weights = sum(path.stat().st_size for path in folder.rglob("*.safetensors"))
    write_manifest(
        folder,
        name=settings.name,
        title=settings.title,
        kind=KIND,
        licence=settings.licence,
        commercial_use=settings.commercial_use,
        memory_mib=_MEMORY_MIB + 4 * weights // (1 << 20),
    )
