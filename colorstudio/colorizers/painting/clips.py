"""Models that paint whole clips and know no hints, behind the protocol."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.matrices import ycbcr_to_rgb
from colorstudio.colorizers.painting.colorizer import Painter, PaintingColorizer, PaintRequest
from colorstudio.colorizers.protocol import Colorizer, HintBatch, OnStep
from colorstudio.film.tags import Matrix
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]

_KNOWN = 0.99  # confidence, of every cell, from which a frame has its colour


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
            request = PaintRequest(
                settings,
                [seeds[number]] * frames,
                shown,
                self._on_notice,
                known=_known(luma[number, :, 0], hints.chroma[number], hints.confidence[number]),
            )
            part = HintBatch(hints.chroma[number][:, None], hints.confidence[number][:, None])
            found.append(self._coloured(luma[number][:, None], part, request, report)[:, 0])
        return np.stack(found)

    def _painted(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        """The whole window, as frames that are painted together depend on each other."""
        if self._painter is None:
            raise RuntimeError("the colorizer is closed")
        return self._painter.paint(luma, request, on_step)


def _known(luma: Array, chroma: Array, confidence: Array) -> Array | None:
    """R′G′B′ (K, 3, H, W) of the frames from the first on whose colour is given whole.

    ``luma`` (T, H, W); a window's frames that the one before has coloured are such.
    """
    whole = confidence.min(axis=(1, 2, 3)) >= _KNOWN
    count = len(whole) if whole.all() else int(np.argmin(whole))
    if not count:
        return None
    size = luma.shape[2], luma.shape[1]
    found = []
    for picture, colour in zip(luma[:count], chroma[:count], strict=True):
        wide = [cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR) for plane in colour]
        rgb = ycbcr_to_rgb(picture, np.stack(wide).astype(np.float32), Matrix.BT470BG)
        found.append(np.clip(rgb, 0, 1).transpose(2, 0, 1))
    return np.stack(found).astype(np.float32)
