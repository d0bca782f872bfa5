"""A prediction beside the truth, as every loss sees it."""

from dataclasses import dataclass
from functools import cached_property

from torch import Tensor

from colorstudio.training.colour import luma_of, rgb_of
from colorstudio.training.data.motion import Motion


@dataclass
class Comparison:
    """Chroma (B, 2, h, w) in model units; the true picture (B, 3, 2h, 2w), R′G′B′ in [0, 1]."""

    chroma: Tensor
    truth: Tensor
    picture: Tensor
    motion: Motion | None = None  # where the batch is first frames, then their next ones

    @cached_property
    def rgb(self) -> Tensor:
        """The predicted colour on the true luma, R′G′B′ in 0..255, as metrics take frames."""
        return rgb_of(luma_of(self.picture), self.chroma) * 255

    @property
    def true_rgb(self) -> Tensor:
        """The picture in 0..255."""
        return self.picture * 255
