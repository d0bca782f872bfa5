"""The Lab DDPM behind the protocol."""

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.lab_ddpm.pipeline import LabDdpmPipeline
from colorstudio.colorizers.painting import PaintingColorizer, PaintRequest, chroma_of_lab
from colorstudio.colorizers.protocol import OnStep
from colorstudio.colorizers.registry import ModelEntry
from colorstudio.colorizers.trainable.loading import open_pipeline
from colorstudio.colorizers.trainable.sampling import steps_for


class LabDdpmPainter:
    """A :class:`colorstudio.colorizers.painting.Painter`: small colour, bicubic on full luma."""

    def __init__(self, pipeline: LabDdpmPipeline) -> None:
        self._pipeline: LabDdpmPipeline | None = pipeline

    def paint(
        self, luma: NDArray[np.float32], request: PaintRequest, on_step: OnStep
    ) -> NDArray[np.float32]:
        """See the protocol."""
        if self._pipeline is None:
            raise RuntimeError("the painter is closed")
        picture = torch.from_numpy(np.ascontiguousarray(luma, np.float32))
        ab = self._pipeline(picture, request.seeds, steps_for(request.settings), on_step)
        return chroma_of_lab(ab.numpy(), luma)

    def close(self) -> None:
        """Give memory back."""
        self._pipeline = None


def load(entry: ModelEntry, device: str) -> PaintingColorizer:
    """Load a verified model folder. Raises ModelError where it holds something else."""
    pipeline = open_pipeline(LabDdpmPipeline, entry, device)
    return PaintingColorizer(LabDdpmPainter(pipeline), entry.info)
