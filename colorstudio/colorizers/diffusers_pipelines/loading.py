"""Model folders of the diffusers kinds: ``base/``, and maybe ``controlnet/`` and ``lora/``."""

from dataclasses import dataclass, replace
from typing import Any

import torch
import transformers
from diffusers.utils import logging

from colorstudio.colorizers.device import choose_device, choose_dtype
from colorstudio.colorizers.diffusers_pipelines.adapters import add_adapters
from colorstudio.colorizers.diffusers_pipelines.family import Family, Pipeline
from colorstudio.colorizers.diffusers_pipelines.options import Options
from colorstudio.colorizers.diffusers_pipelines.painter import DiffusersPainter
from colorstudio.colorizers.diffusers_pipelines.quantization import quantization
from colorstudio.colorizers.diffusers_pipelines.schedulers import set_scheduler
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.painting import PaintingColorizer
from colorstudio.colorizers.painting.clips import ClipPaintingColorizer
from colorstudio.colorizers.painting.grid import GridPainter
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.errors import ModelError
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.installed import ModelEntry
from colorstudio.models.machine import free_memory_mib


@dataclass(frozen=True, slots=True)
class OpenModel:
    """A pipeline, how it is to be asked, and what the model is."""

    pipeline: Pipeline
    options: Options
    device: torch.device
    info: ColorizerInfo


def load(family: Family, entry: ModelEntry, device: str) -> PaintingColorizer:
    """Load a verified model folder of a family. Raises ModelError where it holds another one."""
    model = open_model(family, entry, device)
    painter = DiffusersPainter(model.pipeline, family, model.options, model.device)

    def instead() -> Colorizer:
        return load_colorizer("default", device)

    grid = model.options.grid
    if grid <= 1:
        return PaintingColorizer(painter, model.info, instead)
    info = replace(model.info, as_one=True)
    return ClipPaintingColorizer(GridPainter(painter), info, grid, 0, 0, instead)


def open_model(family: Family, entry: ModelEntry, device: str) -> OpenModel:
    """What :func:`load` makes a painter of; raises the same."""
    options = Options.of(entry.manifest, family.defaults)
    target = choose_device(device)
    _quieten()
    _refuse_programs(entry)
    if not options.quantize:
        _check_memory(entry)
    pipeline = _pipeline(entry, family, options, target)
    info = replace(
        entry.info,
        takes_prompt=True,
        takes_exemplar=entry.info.takes_exemplar and bool(family.defaults.with_exemplar),
    )
    return OpenModel(pipeline, options, target, info)


def _pipeline(
    entry: ModelEntry, family: Family, options: Options, device: torch.device
) -> Pipeline:
    how: dict[str, Any] = {
        "dtype": choose_dtype(device),
        "use_safetensors": True,
        "local_files_only": True,
    }
    try:
        pipeline = family.load(entry.folder, how, quantization(options.quantize, device))
        if options.scheduler:
            set_scheduler(pipeline, options.scheduler)
        add_adapters(pipeline, entry.folder / "lora", options.lora, options.lora_scale)
    except (OSError, ValueError, RuntimeError, KeyError, AttributeError, TypeError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise ModelError(
            f"The model {entry.name} in {entry.folder} cannot be loaded as {entry.manifest.kind} "
            f"({reason}); install the model again."
        ) from error
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def _check_memory(entry: ModelEntry) -> None:
    """All weights pass through main memory; a system that runs out of it ends the program."""
    weights = (file for file in entry.manifest.files if file.path.endswith(".safetensors"))
    needed, free = sum(file.size for file in weights) / 2**20, free_memory_mib()
    if free is not None and needed > free:
        raise ModelError(
            f"Loading the model {entry.name} takes {needed / 1024:.1f} GiB of main memory, and "
            f"{free / 1024:.1f} GiB are free; close other programs, or choose a smaller model."
        )


def _quieten() -> None:
    """What these libraries print is for programmers; a person sees our own words."""
    for library in (logging, transformers.utils.logging):
        library.disable_progress_bar()
        library.set_verbosity_error()


def _refuse_programs(entry: ModelEntry) -> None:
    for path in entry.folder.rglob("*.py"):
        raise ModelError(
            f"The model {entry.name} brings program code ({path.name}), which is never run; "
            "choose a model of weights alone."
        )
