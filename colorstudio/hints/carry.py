"""Colour carried along the motion from keyframes to the frames between them."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fuse import confidence_of, fuse
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.motion import Image, Match, Matcher, tracks

# The squared chroma error to expect a frame away from the key, fitted on real colour film:
# it grows with the time passed and with the mismatch of luma.
_ERROR_PER_FRAME = 4e-8
_MISMATCH_AT_LEAST = 10.0  # squared grey levels: below it is grain


class SpanMotion:
    """The motion within a span of one shot; estimated at the first use, once a direction.

    ``lumas`` are the working lumas (uint8, twice ``grid``) of frames 0..T-1.
    """

    def __init__(self, lumas: Sequence[WorkingLuma], grid: GridSize) -> None:
        self._lumas = [_at_grid_size(luma, grid) for luma in lumas]
        self._matcher = Matcher(*grid)

    def forward(self, first: Hint) -> list[Hint]:
        """Colour of frame 0 at each frame."""
        return self._carried(first, self._to_first)

    def backward(self, last: Hint) -> list[Hint]:
        """Colour of the last frame at each frame."""
        return self._carried(last, self._to_last)[::-1]

    def between(self, first: Hint, last: Hint) -> list[Hint]:
        """Colour of frame 0 and of the last frame, carried both ways and fused."""
        if len(self._lumas) == 1:
            return [first]
        with ThreadPoolExecutor(1) as beside:
            backward = beside.submit(self.backward, last)
            both = list(zip(self.forward(first), backward.result(), strict=True))
        return [first, *(fuse(pair) for pair in both[1:-1]), last]

    @cached_property
    def _to_first(self) -> list[tuple[Match, Match]]:
        return list(tracks(self._lumas))

    @cached_property
    def _to_last(self) -> list[tuple[Match, Match]]:
        return list(tracks(self._lumas[::-1]))

    def _carried(self, key: Hint, ways: list[tuple[Match, Match]]) -> list[Hint]:
        """``key`` at its own frame and at each further one."""
        packed = np.ascontiguousarray(
            np.concatenate([key.chroma, key.confidence]).transpose(1, 2, 0)
        )
        return [key] + [
            fuse([self._along(packed, match, frames) for match in pair])
            for frames, pair in enumerate(ways, start=1)
        ]

    def _along(self, packed: Image, match: Match, frames: int) -> Hint:
        """Colour and confidence looked up along one match, ``frames`` away from the key."""
        carried = self._matcher.sample(packed, match.flow).transpose(2, 0, 1)
        return Hint(carried[:2], carried[2:] * _trust(match.error, frames))


def _trust(mismatch: Image, frames: int) -> Confidence:
    floored = mismatch + _MISMATCH_AT_LEAST
    return confidence_of(frames * _ERROR_PER_FRAME * floored * np.sqrt(floored))[None]


def _at_grid_size(luma: WorkingLuma, grid: GridSize) -> NDArray[np.uint8]:
    small = cv2.resize(luma, (grid.width, grid.height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)
