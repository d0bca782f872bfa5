"""A diffusers folder of our own pipelines, onto its device."""

from typing import TypeVar, cast

import torch
from diffusers import DiffusionPipeline
from diffusers.utils.logging import disable_progress_bar
from torch import nn

from colorstudio.colorizers.device import choose_device, choose_dtype
from colorstudio.colorizers.pretrained import from_disk
from colorstudio.colorizers.unfit import refused_if_unfit
from colorstudio.heap import keep_freed_memory
from colorstudio.models.installed import ModelEntry

Pipeline = TypeVar("Pipeline", bound=DiffusionPipeline)


def open_pipeline(kind: type[Pipeline], entry: ModelEntry, device: str) -> Pipeline:
    """Load a verified model folder, safetensors only; ``unet`` in the device's own number format.

    Raises ModelError where the folder holds something else.
    """
    target = choose_device(device)
    if target.type == "cpu":
        keep_freed_memory()
    disable_progress_bar()
    with refused_if_unfit(entry):
        pipeline = kind.from_pretrained(
            entry.folder,
            dtype={"unet": choose_dtype(target), "default": torch.float32},
            **from_disk(),
        )
    pipeline.to(target)
    for part in pipeline.components.values():
        if isinstance(part, nn.Module):
            part.eval()
    return cast(Pipeline, pipeline)
