"""How far things are, from one picture: what any estimator promises, and how one is loaded."""

from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.loading import load_perceiver

PERCEIVES = "depth"


class DepthEstimator(Protocol):
    """Looks at pictures. The same picture gives the same depth on the same device."""

    @property
    def name(self) -> str:
        """Which network, with the hash of its weights."""

    def nearness(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        """One over the distance (h, w) of an upright picture (H, W) in [0, 1], of any size.

        Up to a factor and an addend, which may change from picture to picture.
        """


def load_estimator(name: str, device: str = "auto") -> DepthEstimator:
    """The estimator of this name in the library. Raises ModelError."""
    return cast(DepthEstimator, load_perceiver(name, PERCEIVES, device))
