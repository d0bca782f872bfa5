"""Latent diffusion behind the protocol."""

from colorstudio.colorizers.latent_diffusion.pipeline import LatentDiffusionPipeline
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.painting import PaintingColorizer, chroma_of_painting
from colorstudio.colorizers.trainable.loading import open_pipeline
from colorstudio.colorizers.trainable.painter import SampledPainter
from colorstudio.models.installed import ModelEntry


def painter_of(pipeline: LatentDiffusionPipeline) -> SampledPainter:
    """Drifted pictures are rejected."""
    return SampledPainter(pipeline, chroma_of_painting)


def load(entry: ModelEntry, device: str) -> PaintingColorizer:
    """Load a verified model folder. Raises ModelError where it holds something else."""
    import transformers  # noqa: F401  (a part is its class; a missing package is reported as such)

    pipeline = open_pipeline(LatentDiffusionPipeline, entry, device)
    return PaintingColorizer(
        painter_of(pipeline), entry.info, lambda: load_colorizer(device=device)
    )
