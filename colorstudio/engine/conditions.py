"""Maps that a model may declare beside luma and hints, made of each picture itself."""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.structure import structure

Array = NDArray[np.float32]


def _structure(luma: Array) -> Array:
    """How bright and how lively the picture is, near and further around: (8, H/2, W/2)."""
    return structure(luma, (luma.shape[0] // 2, luma.shape[1] // 2))


MADE: Mapping[str, Callable[[Array], Array]] = {"structure": _structure}
"""By name: of an upright picture (H, W) in [0, 1] to a map (c, h, w)."""
