"""Latent diffusion behind the protocol."""

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.latent_diffusion.pipeline import LatentDiffusionPipeline
from colorstudio.colorizers.painting import PaintingColorizer, PaintRequest, chroma_of_painting
from colorstudio.colorizers.protocol import OnStep
from colorstudio.colorizers.registry import ModelEntry, load_colorizer
from colorstudio.colorizers.trainable.loading import open_pipeline
from colorstudio.colorizers.trainable.sampling import steps_for


class LatentPainter:
    """A :class:`colorstudio.colorizers.painting.Painter`; drifted pictures are rejected."""

    def __init__(self, pipeline: LatentDiffusionPipeline) -> None:
        self._pipeline: LatentDiffusionPipeline | None = pipeline

    def paint(
        self, luma: NDArray[np.float32], request: PaintRequest, on_step: OnStep
    ) -> NDArray[np.float32]:
        """See the protocol."""
        if self._pipeline is None:
            raise RuntimeError("the painter is closed")
        picture = torch.from_numpy(np.ascontiguousarray(luma, np.float32))
        rgb = self._pipeline(picture, request.seeds, steps_for(request.settings), on_step)
        return chroma_of_painting(np.asarray(rgb.numpy(), np.float32), luma)

    def close(self) -> None:
        """Give memory back."""
        self._pipeline = None


def load(entry: ModelEntry, device: str) -> PaintingColorizer:
    """Load a verified model folder. Raises ModelError where it holds something else."""
    import transformers  # noqa: F401  (a part is its class; a missing package is told as such)

    pipeline = open_pipeline(LatentDiffusionPipeline, entry, device)
    return PaintingColorizer(
        LatentPainter(pipeline), entry.info, lambda: load_colorizer(device=device)
    )
