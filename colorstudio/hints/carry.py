"""Colour carried along the motion from keyframes to the frames between them."""

from collections.abc import Iterator, Sequence
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fuse import fuse
from colorstudio.hints.hint import Hint
from colorstudio.hints.motion import Flow, FlowEstimator, sample, sampling_grid

_NOISE = 6.0  # grey levels by which a cell may differ from its origin and still be trusted


class SpanMotion:
    """The motion within a span of one shot; estimated at the first use, once a direction.

    ``lumas`` are the working lumas (uint8, twice ``grid``) of frames 0..T-1.
    """

    def __init__(self, lumas: Sequence[WorkingLuma], grid: GridSize) -> None:
        size = (grid.width, grid.height)
        self._lumas = [cv2.resize(y, size, interpolation=cv2.INTER_AREA) for y in lumas]
        self._cells = sampling_grid(*grid)

    def forward(self, first: Hint) -> list[Hint]:
        """Colour of frame 0 at each frame."""
        return [first, *(_carry(first, *track) for track in self._to_first)]

    def backward(self, last: Hint) -> list[Hint]:
        """Colour of the last frame at each frame."""
        carried = [_carry(last, *track) for track in self._to_last]
        return [*reversed(carried), last]

    def between(self, first: Hint, last: Hint) -> list[Hint]:
        """Colour of frame 0 and of the last frame, carried both ways and fused."""
        both = list(zip(self.forward(first), self.backward(last), strict=True))
        return [first, *(fuse(pair) for pair in both[1:-1]), last]

    @cached_property
    def _to_first(self) -> list[tuple[Flow, NDArray[np.float32]]]:
        return list(self._tracks(self._lumas))

    @cached_property
    def _to_last(self) -> list[tuple[Flow, NDArray[np.float32]]]:
        return list(self._tracks(self._lumas[::-1]))

    def _tracks(self, lumas: list[NDArray[np.uint8]]) -> Iterator[tuple[Flow, NDArray[np.float32]]]:
        """Per later frame: where its cells lie in the first of ``lumas``, and how surely."""
        estimator = FlowEstimator()
        origin = lumas[0].astype(np.float32)
        flow: Flow | None = None
        for luma in lumas[1:]:
            flow = estimator.flow(luma, lumas[0], flow)
            positions = self._cells + flow
            difference = luma - sample(origin, positions)
            error = cv2.GaussianBlur(difference * difference, (0, 0), 1.5)
            yield positions, np.exp(-error / (2 * _NOISE**2)).astype(np.float32)


def _carry(key: Hint, positions: Flow, agreement: NDArray[np.float32]) -> Hint:
    packed = np.concatenate([key.chroma, key.confidence]).transpose(1, 2, 0)
    carried = sample(np.ascontiguousarray(packed), positions).transpose(2, 0, 1)
    return Hint(np.ascontiguousarray(carried[:2]), carried[2:] * agreement)
