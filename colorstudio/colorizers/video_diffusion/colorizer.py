"""The base model of moving pictures behind the protocol: numpy in, numpy out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.chroma_diffusion.view import HintMap
from colorstudio.colorizers.device import (
    choose_device,
    choose_dtype,
    release_cached_memory,
)
from colorstudio.colorizers.protocol import HintBatch, OnStep
from colorstudio.colorizers.unfit import refused_if_unfit
from colorstudio.colorizers.video_diffusion.pipeline import VideoDiffusionPipeline
from colorstudio.errors import UsageError
from colorstudio.heap import keep_freed_memory
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.installed import ModelEntry
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]


class VideoDiffusionColorizer:
    """A :class:`colorstudio.colorizers.protocol.Colorizer` that samples whole clips."""

    def __init__(self, pipeline: VideoDiffusionPipeline, info: ColorizerInfo) -> None:
        self._pipeline: VideoDiffusionPipeline | None = pipeline
        frames = pipeline.unet.layout.frames
        self._info = replace(info, frames=frames, overlap=pipeline.settings.overlap)

    @property
    def info(self) -> ColorizerInfo:
        """What the model is."""
        return self._info

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol; ``conditions`` are ignored, as the model declares none."""
        if self._pipeline is None:
            raise RuntimeError("the colorizer is closed")
        if not 0 <= settings.variety <= 1:
            raise UsageError(f"The variety is {settings.variety}; it must lie between 0 and 1.")
        count = len(luma)
        if luma.shape[1] != self._info.frames or len(seeds) != count:
            raise ValueError(f"luma {luma.shape} and {len(seeds)} seeds do not fit this model")
        found = []
        for number in range(count):

            def report(fraction: float, done: int = number) -> None:
                if on_step is not None:
                    on_step((done + fraction) / count)

            hint = HintMap(_tensor(hints.chroma[number]), _tensor(hints.confidence[number]))
            chroma = self._pipeline(_tensor(luma[number]), hint, settings, seeds[number], report)
            found.append(np.asarray(chroma.numpy(), np.float32))
        return np.stack(found)

    def close(self) -> None:
        """Give memory back; the colorizer is of no use afterwards."""
        self._pipeline = None
        release_cached_memory()


def load(entry: ModelEntry, device: str) -> VideoDiffusionColorizer:
    """Load a verified model folder. Raises ModelError where it holds something else."""
    target = choose_device(device)
    if target.type == "cpu":
        keep_freed_memory()
    with refused_if_unfit(entry):
        pipeline: VideoDiffusionPipeline = VideoDiffusionPipeline.load(entry.folder)
    pipeline.prior.channels_last().to(target)
    pipeline.unet.to(target, choose_dtype(target))
    if pipeline.things is not None:
        pipeline.things.to(target)
    return VideoDiffusionColorizer(pipeline, entry.info)


def _tensor(array: Array) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, np.float32))
