"""LoRA adapters that lie beside a pipeline: few-step ones, and ones trained to colour."""

from pathlib import Path

from colorstudio.colorizers.diffusers_pipelines.family import Pipeline
from colorstudio.errors import ModelError


def add_adapters(pipeline: Pipeline, folder: Path, name: str, scale: float) -> None:
    """Load ``name``, or all safetensors of ``folder`` where it is empty, at ``scale``.

    Raises ModelError where the named file is missing, ImportError without peft.
    """
    found = sorted(folder.rglob(name or "*.safetensors"))
    if name and not found:
        raise ModelError(f"The adapter {folder / name} is missing; install the model again.")
    adapters = [f"adapter{number}" for number, _ in enumerate(found)]
    for adapter, path in zip(adapters, found, strict=True):
        pipeline.load_lora_weights(
            path.parent, weight_name=path.name, adapter_name=adapter, local_files_only=True
        )
    if adapters:
        pipeline.set_adapters(adapters, [scale] * len(adapters))
