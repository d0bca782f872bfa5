"""What every colorizer promises, whatever network stands behind it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings

OnStep = Callable[[float], None]
"""Called with the fraction done; raises :class:`colorstudio.errors.Cancelled` to stop."""


@dataclass(frozen=True, slots=True)
class HintBatch:
    """Hints for a batch: chroma (B, T, 2, h, w), confidence (B, T, 1, h, w), float32."""

    chroma: NDArray[np.float32]
    confidence: NDArray[np.float32]


class Colorizer(Protocol):
    """Invents the colour that no hint knows, and respects what the hints know."""

    @property
    def info(self) -> ColorizerInfo:
        """What the model is."""

    def colorize(
        self,
        luma: NDArray[np.float32],
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, NDArray[np.float32]] | None = None,
        on_step: OnStep | None = None,
    ) -> NDArray[np.float32]:
        """Sample colour for upright pictures.

        luma (B, T, 1, H, W) in [0, 1], full range, T being ``info.frames`` and H and W multiples
        of the stride s; hints on the grid (H/s, W/s), without confidence for a model that takes
        none; one seed a batch item, whose result does not depend on what else is in the batch
        beyond rounding. ``conditions`` are those of ``info.conditions`` that there are: maps
        (B, T, c, h, w) of any size, or an exemplar (B, 3, h, w) in R′G′B′.
        Returns chroma (B, T, 2, H/s, W/s) in grid units. Raises Cancelled from ``on_step``.
        """

    def close(self) -> None:
        """Give memory back."""


@runtime_checkable
class Filler(Protocol):
    """A colorizer that colours the frames between two that have their colour, too.

    Only where ``info.fills`` says so.
    """

    def fill(
        self,
        luma: NDArray[np.float32],
        carried: HintBatch,
        settings: SampleSettings,
        on_step: OnStep | None = None,
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Chroma (T, 2, h, w) of luma (T, 1, 2h, 2w), and its squared error to expect (T, 1, h, w).

        ``carried`` (1, T, ...) is what motion brought, certain of the first and the last frame. An
        infinite error leaves a cell as it was carried. Raises Cancelled from ``on_step``.
        """
