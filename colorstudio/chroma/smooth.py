"""The soft step that borders of ranges are made of."""

import numpy as np

from colorstudio.chroma.matrices import Floats


def smooth_step(x: Floats) -> Floats:
    """0 below 0, 1 above 1, and between them without a corner."""
    x = np.clip(x, 0, 1)
    smooth: Floats = x * x * (3 - 2 * x)
    return smooth
