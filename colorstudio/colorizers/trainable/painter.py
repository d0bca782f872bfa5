"""Networks that sample a picture out of noise, as painters."""

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.colorizers.painting import PaintRequest
from colorstudio.colorizers.protocol import OnStep
from colorstudio.colorizers.trainable.sampling import steps_for

Array = NDArray[np.float32]
Sample = Callable[[Tensor, Sequence[int], int, OnStep], Tensor]
"""Of luma (B, 1, H, W) in [0, 1], a seed for each, and the number of steps."""


class SampledPainter:
    """A :class:`colorstudio.colorizers.painting.Painter` around a pipeline that samples.

    ``chroma_of`` makes grid chroma of what was sampled and the luma.
    """

    def __init__(self, sample: Sample, chroma_of: Callable[[Array, Array], Array]) -> None:
        self._sample: Sample | None = sample
        self._chroma_of = chroma_of

    def paint(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        """See the protocol."""
        if self._sample is None:
            raise RuntimeError("the painter is closed")
        picture = torch.from_numpy(np.ascontiguousarray(luma, np.float32))
        sampled = self._sample(picture, request.seeds, steps_for(request.settings), on_step)
        return self._chroma_of(np.asarray(sampled.numpy(), np.float32), luma)

    def close(self) -> None:
        """Give memory back."""
        self._sample = None
