"""Models that paint whole clips and know no hints, behind the protocol."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.painting.colorizer import Painter, PaintingColorizer, PaintRequest
from colorstudio.colorizers.protocol import Colorizer, HintBatch, OnStep
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]


class ClipPaintingColorizer(PaintingColorizer):
    """As the one of pictures, but that the painter gets all frames of a window at once."""

    def __init__(
        self,
        painter: Painter,
        info: ColorizerInfo,
        frames: int,
        overlap: int,
        pace: int,
        instead: Callable[[], Colorizer] | None = None,
    ) -> None:
        contract = replace(info, frames=frames, overlap=overlap, pace=pace)
        super().__init__(painter, contract, instead)

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol; of ``conditions`` only "exemplar" is used."""
        count, frames = luma.shape[:2]
        if frames != self.info.frames or len(seeds) != count:
            raise ValueError(f"luma {luma.shape} and {len(seeds)} seeds do not fit this model")
        exemplar = (conditions or {}).get("exemplar")
        found = []
        for number in range(count):

            def report(fraction: float, done: int = number) -> None:
                if on_step is not None:
                    on_step((done + fraction) / count)

            shown = None if exemplar is None else exemplar[[number] * frames]
            request = PaintRequest(settings, [seeds[number]] * frames, shown, self._on_notice)
            part = HintBatch(hints.chroma[number][:, None], hints.confidence[number][:, None])
            found.append(self._coloured(luma[number][:, None], part, request, report)[:, 0])
        return np.stack(found)

    def _painted(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        """The whole window, as frames that are painted together depend on each other."""
        if self._painter is None:
            raise RuntimeError("the colorizer is closed")
        return self._painter.paint(luma, request, on_step)
