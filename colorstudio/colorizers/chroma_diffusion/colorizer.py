"""The default model behind the protocol: numpy in, numpy out."""

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.chroma_diffusion.quality import plan_for
from colorstudio.colorizers.chroma_diffusion.view import HintMap
from colorstudio.colorizers.device import (
    choose_device,
    choose_dtype,
    in_fitting_batches,
    release_cached_memory,
)
from colorstudio.colorizers.protocol import HintBatch, OnStep
from colorstudio.colorizers.unfit import refused_if_unfit
from colorstudio.errors import UsageError
from colorstudio.heap import keep_freed_memory
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.installed import ModelEntry
from colorstudio.models.lean import read_lean
from colorstudio.models.settings import SampleSettings


class ChromaDiffusionColorizer:
    """A :class:`colorstudio.colorizers.protocol.Colorizer` for single pictures."""

    def __init__(self, pipeline: ChromaDiffusionPipeline, info: ColorizerInfo) -> None:
        self._pipeline: ChromaDiffusionPipeline | None = pipeline
        self._info = info

    @property
    def info(self) -> ColorizerInfo:
        """What the model is."""
        return self._info

    def colorize(
        self,
        luma: NDArray[np.float32],
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, NDArray[np.float32]] | None = None,
        on_step: OnStep | None = None,
    ) -> NDArray[np.float32]:
        """See the protocol; ``conditions`` are ignored, as the model declares none."""
        pipeline = self._open_pipeline()
        plan = plan_for(settings.quality, settings.steps)
        if not 0 <= settings.variety <= 1:
            raise UsageError(f"The variety is {settings.variety}; it must lie between 0 and 1.")
        lean = read_lean(settings.lean)
        count = len(luma)
        if luma.shape[1] != self._info.frames or len(seeds) != count:
            raise ValueError(f"luma {luma.shape} and {len(seeds)} seeds do not fit this model")

        def report_part(batch: slice, fraction: float) -> None:
            if on_step is not None:
                on_step((batch.start + fraction * (batch.stop - batch.start)) / count)

        def run(batch: slice) -> NDArray[np.float32]:
            chroma = pipeline(
                _tensor(luma[batch, 0]),
                HintMap(_tensor(hints.chroma[batch, 0]), _tensor(hints.confidence[batch, 0])),
                plan,
                seeds[batch],
                lambda fraction: report_part(batch, fraction),
                settings.variety,
                lean,
            )
            return np.asarray(chroma.numpy(), np.float32)

        return np.concatenate(in_fitting_batches(run, count))[:, None]

    def close(self) -> None:
        """Give memory back; the colorizer is of no use afterwards."""
        self._pipeline = None
        release_cached_memory()

    def _open_pipeline(self) -> ChromaDiffusionPipeline:
        if self._pipeline is None:
            raise RuntimeError("the colorizer is closed")
        return self._pipeline


def load(entry: ModelEntry, device: str) -> ChromaDiffusionColorizer:
    """Load a verified model folder. Raises ModelError where it holds something else."""
    target = choose_device(device)
    if target.type == "cpu":
        keep_freed_memory()
    with refused_if_unfit(entry):
        pipeline = ChromaDiffusionPipeline.load(entry.folder)
    pipeline.prior.channels_last().to(target)
    pipeline.prior.share(entry.folder / "prior")
    pipeline.unet.channels_last().to(target, choose_dtype(target))
    if pipeline.things is not None:
        pipeline.things.to(target)
    return ChromaDiffusionColorizer(pipeline, entry.info)


def _tensor(array: NDArray[np.float32]) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, np.float32))
