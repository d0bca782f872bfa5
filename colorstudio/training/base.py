"""The finished model that a run starts from or is put together with."""

from pathlib import Path

from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.models.installed import find_model
from colorstudio.models.manifest import read_manifest, verify


def load_base(wanted: str) -> ChromaDiffusionPipeline:
    """The pipeline of a model, by name or folder, in float32 on the CPU. Raises ModelError."""
    folder = _folder(wanted)
    verify(folder, read_manifest(folder).files)
    return ChromaDiffusionPipeline.load(folder)


def _folder(wanted: str) -> Path:
    return Path(wanted) if Path(wanted).is_dir() else find_model(wanted).folder
