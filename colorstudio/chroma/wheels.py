"""A cast for shadows, one for midtones, one for highlights: wheels that push chroma alone."""

import math
from dataclasses import dataclass

import numpy as np

from colorstudio.chroma.matrices import Floats
from colorstudio.chroma.smooth import smooth_step
from colorstudio.errors import UsageError

STRENGTH = np.float32(0.12)  # of chroma, at a wheel's rim
_ROUNDED = 1e-6


@dataclass(frozen=True, slots=True)
class Wheel:
    """Where the handle stands in the unit disc of (Cb, Cr). Raises UsageError outside of it."""

    cb: float = 0.0
    cr: float = 0.0

    def __post_init__(self) -> None:
        if not math.hypot(self.cb, self.cr) <= 1 + _ROUNDED:
            raise UsageError("A colour wheel's handle must lie within 1 of its middle.")


@dataclass(frozen=True, slots=True)
class Wheels:
    """The three, by luma: each fades into the next, and together they cover all of it once."""

    shadows: Wheel
    midtones: Wheel
    highlights: Wheel

    def casts(self, luma: Floats) -> Floats:
        """(2, h, w) to be added to chroma at each luma (h, w) in [0, 1]."""
        dark, light = 1 - smooth_step(luma * 2), smooth_step(luma * 2 - 1)
        shares = np.stack([dark, 1 - dark - light, light])
        handles = [(w.cb, w.cr) for w in (self.shadows, self.midtones, self.highlights)]
        casts: Floats = np.einsum("zc,zhw->chw", STRENGTH * np.array(handles, np.float32), shares)
        return casts
