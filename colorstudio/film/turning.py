"""Pictures that a file stores turned: upright for all who look, and back for what is stored."""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Sample = TypeVar("Sample", bound=np.generic)


def upright(
    image: NDArray[Sample], rotation: int, axes: tuple[int, int] = (-2, -1)
) -> NDArray[Sample]:
    """An image as the film stores it, turned by ``rotation`` degrees clockwise; ``axes`` are its
    rows and columns.
    """
    return _turned(image, -rotation, axes)


def as_stored(
    image: NDArray[Sample], rotation: int, axes: tuple[int, int] = (-2, -1)
) -> NDArray[Sample]:
    """The inverse of :func:`upright`."""
    return _turned(image, rotation, axes)


def _turned(image: NDArray[Sample], degrees: int, axes: tuple[int, int]) -> NDArray[Sample]:
    return np.ascontiguousarray(np.rot90(image, degrees // 90, axes=axes)) if degrees else image
