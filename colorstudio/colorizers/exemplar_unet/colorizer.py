"""The exemplar U-Net behind the protocol."""

from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.exemplar_unet.pipeline import ExemplarUNetPipeline
from colorstudio.colorizers.painting import PaintingColorizer, PaintRequest
from colorstudio.colorizers.protocol import OnStep
from colorstudio.colorizers.trainable.loading import open_pipeline
from colorstudio.models.installed import ModelEntry


class ExemplarPainter:
    """A :class:`colorstudio.colorizers.painting.Painter` that is shown the exemplar itself."""

    def __init__(self, pipeline: ExemplarUNetPipeline) -> None:
        self._pipeline: ExemplarUNetPipeline | None = pipeline

    def paint(
        self, luma: NDArray[np.float32], request: PaintRequest, on_step: OnStep
    ) -> NDArray[np.float32]:
        """See the protocol."""
        if self._pipeline is None:
            raise RuntimeError("the painter is closed")
        shown = None if request.exemplar is None else _tensor(request.exemplar)
        maps = None if request.leading is None else _tensor(request.leading)
        chroma = self._pipeline(_tensor(luma), shown, maps)
        on_step(1.0)
        return np.asarray(chroma.numpy(), np.float32)

    def close(self) -> None:
        """Give memory back."""
        self._pipeline = None


def load(entry: ModelEntry, device: str) -> PaintingColorizer:
    """Load a verified model folder. Raises ModelError where it holds something else."""
    pipeline = open_pipeline(ExemplarUNetPipeline, entry, device)
    return PaintingColorizer(ExemplarPainter(pipeline), replace(entry.info, takes_exemplar=True))


def _tensor(array: NDArray[np.float32]) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, np.float32))
