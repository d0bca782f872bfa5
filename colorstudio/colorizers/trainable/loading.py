"""A diffusers folder of our own pipelines, onto its device."""

from typing import TypeVar, cast

import torch
from diffusers import DiffusionPipeline
from diffusers.utils.logging import disable_progress_bar
from torch import nn

from colorstudio.colorizers.device import choose_device, choose_dtype, keep_freed_memory
from colorstudio.colorizers.pretrained import from_disk
from colorstudio.errors import ModelError
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
    try:
        pipeline = kind.from_pretrained(
            entry.folder,
            dtype={"unet": choose_dtype(target), "default": torch.float32},
            **from_disk(),
        )
    except (OSError, ValueError, RuntimeError, KeyError, AttributeError, TypeError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelError(
            f"The model {entry.name} in {entry.folder} cannot be loaded ({reason}); install the "
            "model again."
        ) from error
    pipeline.to(target)
    for part in pipeline.components.values():
        if isinstance(part, nn.Module):
            part.eval()
    return cast(Pipeline, pipeline)
