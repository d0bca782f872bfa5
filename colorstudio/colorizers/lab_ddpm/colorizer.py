"""The Lab DDPM behind the protocol."""

from colorstudio.colorizers.lab_ddpm.pipeline import LabDdpmPipeline
from colorstudio.colorizers.painting import PaintingColorizer, chroma_of_lab
from colorstudio.colorizers.trainable.loading import open_pipeline
from colorstudio.colorizers.trainable.painter import SampledPainter
from colorstudio.models.installed import ModelEntry


def painter_of(pipeline: LabDdpmPipeline) -> SampledPainter:
    """Small colour, bicubic on full luma."""
    return SampledPainter(pipeline, chroma_of_lab)


def load(entry: ModelEntry, device: str) -> PaintingColorizer:
    """Load a verified model folder. Raises ModelError where it holds something else."""
    pipeline = open_pipeline(LabDdpmPipeline, entry, device)
    return PaintingColorizer(painter_of(pipeline), entry.info)
