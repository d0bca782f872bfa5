"""What a model does without where memory is short, so that it can be noted and done again."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Economies:
    """Each of them changes what a model paints."""

    tiles: bool = False  # pictures are decoded in tiles
    slices: bool = False  # attention is computed in slices
    halvings: int = 0  # of the number of pixels that are painted


@runtime_checkable
class Frugal(Protocol):
    """A colorizer that takes economies where memory is short, and keeps to them from then on."""

    @property
    def economies(self) -> Economies:
        """Those it has taken."""

    def economise(self, economies: Economies) -> None:
        """Work under exactly these from now on."""
