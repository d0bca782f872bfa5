"""Which places a correction reaches: a range of luma, of hue, or of both, with soft borders."""

from dataclasses import dataclass

import numpy as np

from colorstudio.chroma.bounds import check
from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.hue_curve import CIRCLE, hue_of
from colorstudio.chroma.matrices import Floats
from colorstudio.chroma.smooth import smooth_step
from colorstudio.errors import UsageError

_BOUNDS = {
    "luma_from": (0.0, 1.0),
    "luma_to": (0.0, 1.0),
    "luma_softness": (0.0, 0.5),
    "hue": (0.0, CIRCLE),
    "hue_width": (0.0, CIRCLE),
    "hue_softness": (0.0, 180.0),
}
_COLOURED = np.float32(0.02)  # chroma below which a hue fades into grey, which has none
_HARD = 1e-4  # softness that is none


@dataclass(frozen=True, slots=True)
class Reach:
    """Luma from ``luma_from`` to ``luma_to``, and hues ``hue_width`` degrees around ``hue``.

    Softness is how far beyond its border a range fades out. The defaults reach everything.
    Raises UsageError beyond the bounds.
    """

    luma_from: float = 0.0
    luma_to: float = 1.0
    luma_softness: float = 0.1
    hue: float = 0.0
    hue_width: float = CIRCLE
    hue_softness: float = 30.0

    def __post_init__(self) -> None:
        for name, (low, high) in _BOUNDS.items():
            check(name, getattr(self, name), low, high)
        if self.luma_from > self.luma_to:
            raise UsageError(
                f"The range of luma ends at {self.luma_to:g}, before it begins at "
                f"{self.luma_from:g}."
            )

    @property
    def by_luma(self) -> bool:
        """Whether luma is limited."""
        return self.luma_from > 0 or self.luma_to < 1

    @property
    def by_hue(self) -> bool:
        """Whether hues are limited."""
        return self.hue_width < CIRCLE

    def weights(self, chroma: Chroma, luma: Floats | None) -> Floats:
        """How far each cell (h, w) is reached, in [0, 1]; any luma is, where it is not known."""
        weights = np.ones(chroma.shape[1:], np.float32)
        if self.by_luma and luma is not None:
            weights *= self._of_luma(luma)
        if self.by_hue:
            away = np.abs((hue_of(chroma) - np.float32(self.hue) + 180) % CIRCLE - 180)
            beyond = (away - self.hue_width / 2) / max(self.hue_softness, _HARD)
            weights *= 1 - smooth_step(beyond.astype(np.float32))
            weights *= smooth_step(np.hypot(chroma[0], chroma[1]) / _COLOURED)
        return weights

    def _of_luma(self, luma: Floats) -> Floats:
        soft = np.float32(max(self.luma_softness, _HARD))
        result = np.ones_like(luma)
        if self.luma_from > 0:  # else black would fade
            result *= smooth_step(1 + (luma - np.float32(self.luma_from)) / soft)
        if self.luma_to < 1:
            result *= smooth_step(1 + (np.float32(self.luma_to) - luma) / soft)
        return result
