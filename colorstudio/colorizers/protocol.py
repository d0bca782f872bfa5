"""What every colorizer promises, whatever network stands behind it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

OnStep = Callable[[float], None]
"""Called with the fraction done; raises :class:`colorstudio.errors.Cancelled` to stop."""


@dataclass(frozen=True, slots=True)
class ColorizerInfo:
    """What a model declares of itself."""

    name: str
    title: str
    licence: str
    commercial_use: bool
    weights_hash: str  # SHA-256 over the weight files, so that a take names the model that made it
    frames: int = 1  # pictures sampled together; 1 for image models
    grid_stride: int = 2  # luma pixels per grid cell
    takes_hints: bool = True
    takes_prompt: bool = False
    takes_exemplar: bool = False
    conditions: tuple[str, ...] = ()
    memory_mib: int = 512


@dataclass(frozen=True, slots=True)
class SampleSettings:
    """How to sample; ``steps`` None means the quality's own number."""

    quality: str = "standard"  # "draft", "standard" or "fine"
    steps: int | None = None
    guidance: float = 1.0
    prompt: str = ""
    variety: float = 0.0  # how far seeds may differ: 0 to 1; models without it leave it aside
    negative_prompt: str = ""  # what a model that takes prompts should keep away from
    strength: float | None = None  # how far from its input it may go, 0 to 1; None: the model's own


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

        luma (B, T, 1, H, W) in [0, 1], full range; hints on the grid (H/2, W/2); one seed a
        batch item, whose result does not depend on what else is in the batch beyond rounding.
        Returns chroma (B, T, 2, H/2, W/2) in grid units. Raises Cancelled from ``on_step``.
        """

    def close(self) -> None:
        """Give memory back."""
