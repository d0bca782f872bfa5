"""The interpolation model behind the protocol: another model colours the keyframes, it the rest."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.chroma_diffusion.view import HintMap
from colorstudio.colorizers.cold_interpolation.pipeline import ColdInterpolationPipeline
from colorstudio.colorizers.device import (
    choose_device,
    choose_dtype,
    release_cached_memory,
)
from colorstudio.colorizers.economies import Economies, Frugal
from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.notices import Speaks
from colorstudio.colorizers.protocol import Colorizer, HintBatch, OnStep
from colorstudio.colorizers.unfit import refused_if_unfit
from colorstudio.errors import ModelError
from colorstudio.heap import keep_freed_memory
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.installed import ModelEntry, find_model
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]

KEYFRAMES = "keyframes"
"""The option that names the model of the keyframes."""


class ColdInterpolationColorizer:
    """A :class:`colorstudio.colorizers.protocol.Colorizer` that fills spans as well."""

    def __init__(
        self, pipeline: ColdInterpolationPipeline, keyframes: Colorizer, info: ColorizerInfo
    ) -> None:
        self._pipeline: ColdInterpolationPipeline | None = pipeline
        self._keyframes = keyframes
        both = f"{info.weights_hash} {keyframes.info.weights_hash}"
        self._info = replace(
            keyframes.info,
            name=info.name,
            title=info.title,
            licence=info.licence,
            commercial_use=info.commercial_use and keyframes.info.commercial_use,
            weights_hash=hashlib.sha256(both.encode()).hexdigest(),
            memory_mib=info.memory_mib + keyframes.info.memory_mib,
            fills=True,
        )

    @property
    def info(self) -> ColorizerInfo:
        """What both are together."""
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
        """See the protocol: the keyframes' model does it."""
        return self._keyframes.colorize(luma, hints, settings, seeds, conditions, on_step)

    def fill(
        self,
        luma: Array,
        carried: HintBatch,
        settings: SampleSettings,
        on_step: OnStep | None = None,
    ) -> tuple[Array, Array]:
        """See :class:`colorstudio.colorizers.protocol.Filler`."""
        if self._pipeline is None:
            raise RuntimeError("the colorizer is closed")
        own = self._pipeline.settings
        unknown = carried.confidence[0] < own.below
        error = np.where(unknown, np.float32(own.error), np.float32(np.inf))
        if float(unknown[1:-1].mean(axis=(1, 2, 3)).max()) < own.unsure:
            return carried.chroma[0], np.full_like(error, np.inf)
        hint = HintMap(_tensor(carried.chroma[0]), _tensor(carried.confidence[0]))
        steps = settings.steps or own.steps * (2 if settings.quality == "fine" else 1)
        found = self._pipeline(_tensor(luma), hint, steps, on_step or (lambda done: None))
        return np.asarray(found.numpy(), np.float32), error

    def listen(self, on_notice: Callable[[str], None]) -> None:
        """Notices of the keyframes' model, if it has any."""
        if isinstance(self._keyframes, Speaks):
            self._keyframes.listen(on_notice)

    @property
    def economies(self) -> Economies:
        """Those of the keyframes' model, if it takes any."""
        return self._keyframes.economies if isinstance(self._keyframes, Frugal) else Economies()

    def economise(self, economies: Economies) -> None:
        """See :class:`colorstudio.colorizers.economies.Frugal`."""
        if isinstance(self._keyframes, Frugal):
            self._keyframes.economise(economies)

    def close(self) -> None:
        """Give memory back; the colorizer is of no use afterwards."""
        self._pipeline = None
        self._keyframes.close()
        release_cached_memory()


def load(entry: ModelEntry, device: str) -> ColdInterpolationColorizer:
    """Load a verified model folder and the model of the keyframes that it names.

    Raises ModelError where either is missing or something else.
    """
    named = find_model(str(entry.manifest.options.get(KEYFRAMES, "default")))
    if named.manifest.kind == entry.manifest.kind:
        raise ModelError(
            f"The model {entry.name} leaves its keyframes to {named.name}, which colours none "
            "itself; name another one as cold.keyframes and train it again."
        )
    keyframes = load_entry(named, device)
    target = choose_device(device)
    if target.type == "cpu":
        keep_freed_memory()
    with refused_if_unfit(entry):
        pipeline: ColdInterpolationPipeline = ColdInterpolationPipeline.load(entry.folder)
    pipeline.unet.to(target, choose_dtype(target))
    return ColdInterpolationColorizer(pipeline, keyframes, entry.info)


def _tensor(array: Array) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, np.float32))
