"""Colour of one object: laid on a few frames, and carried through the shot inside of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Protocol

import cv2
import numpy as np

from colorstudio.chroma.grid import GridSize
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint, laid_over
from colorstudio.hints.objects import Mask
from colorstudio.scene.edges import steep
from colorstudio.scene.follow import STEP

_NEAR = 5.0  # cells: what becomes visible takes the colour that its neighbours have
_LEAST = np.float32(1e-4)

MaskAt = Callable[[int], Mask | None]


class Lumas(Protocol):
    """Gives the working lumas of a shot's frames."""

    def span(self, first: int, last: int) -> list[WorkingLuma]:
        """Of frames ``first`` to ``last``, both included."""


@dataclass
class BoundColour:
    """What is ``pinned`` to frames of a ``place`` at every frame of it, inside of an object.

    Which part of the object has colour is carried as a mask is: sharp, and not fading with the
    way. One span is kept, as frames are asked for in order. Raises Cancelled.
    """

    pinned: Mapping[int, Hint]
    mask: MaskAt
    lumas: Lumas
    place: FrameRange
    grid: GridSize
    checkpoint: Callable[[], None] = lambda: None
    _span: tuple[int, int] | None = None
    _between: list[Hint] = field(default_factory=list)

    def at(self, frame: int) -> Hint | None:
        """None where the object is not seen."""
        mask = self.mask(frame)
        if mask is None or not mask.any():
            return None
        hint = self._hint(frame)
        return Hint(hint.chroma, hint.confidence * mask)

    def _hint(self, frame: int) -> Hint:
        if frame in self._at_keys:
            return self._at_keys[frame]
        span = next(one for one in self._spans if one[0] < frame < one[1])
        if span != self._span:
            self.checkpoint()
            motion = SpanMotion(self.lumas.span(*span), self.grid)
            first, last = (self._at_keys[end] for end in span)
            self._between, self._span = motion.between(first, last), span
        return self._kept(frame, self._between[frame - span[0]])

    @cached_property
    def _keys(self) -> list[int]:
        first, last = self.place.start, self.place.stop - 1
        return sorted({*range(first, last, STEP), last, *self.pinned})

    @property
    def _spans(self) -> Sequence[tuple[int, int]]:
        return list(pairwise(self._keys))

    @cached_property
    def _at_keys(self) -> dict[int, Hint]:
        """At keyframes: from the pins on both sides, the nearer one the more."""
        onward, back = self._along(self._keys), self._along(self._keys[::-1])
        nothing = Hint.nothing(self.grid)
        found = {}
        for key in self._keys:
            arriving = [way[key] for way in (onward, back) if key in way]
            found[key] = _by_distance(arriving) if arriving else nothing
        return found

    def _along(self, way: Sequence[int]) -> dict[int, tuple[int, Hint]]:
        """From each pin to the next ones on the way: how far it comes, and what arrives."""
        found: dict[int, tuple[int, Hint]] = {}
        here: tuple[int, Hint] | None = None
        for at, frame in enumerate(way):
            if here is not None:
                here = (
                    here[0] + abs(frame - way[at - 1]),
                    self._carried(way[at - 1], frame, here[1]),
                )
            if frame in self.pinned:
                pin = self.pinned[frame]
                here = 0, pin if here is None else laid_over(pin, here[1])
            if here is not None:
                found[frame] = here
        return found

    def _carried(self, here: int, there: int, hint: Hint) -> Hint:
        self.checkpoint()
        motion = SpanMotion(self.lumas.span(*sorted((here, there))), self.grid)
        return self._kept(there, motion.at_last(hint) if here < there else motion.at_first(hint))

    def _kept(self, frame: int, hint: Hint) -> Hint:
        """Sharp again, and spread over what of the object has become visible."""
        mask = self.mask(frame)
        if mask is None:
            return hint
        known = steep(hint.confidence[0]) * mask
        near = _blurred(known)
        share = near / np.maximum(_blurred(mask), _LEAST)
        around = np.stack([_blurred(plane * known) for plane in hint.chroma])
        around = np.asarray(around / np.maximum(near, _LEAST), np.float32)
        spread = Hint(around, np.asarray(steep(share) * mask)[None])
        return laid_over(Hint(hint.chroma, known[None]), spread)


def _blurred(plane: Mask) -> Mask:
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), _NEAR), np.float32)


def _by_distance(arriving: Sequence[tuple[int, Hint]]) -> Hint:
    total = sum(1 / (1 + way) ** 2 for way, _ in arriving)
    confidence = np.zeros_like(arriving[0][1].confidence)
    chroma = np.zeros_like(arriving[0][1].chroma)
    for way, hint in arriving:
        share = np.float32(1 / (1 + way) ** 2 / total) * hint.confidence
        confidence += share
        chroma += share * hint.chroma
    return Hint(np.asarray(chroma / np.maximum(confidence, _LEAST), np.float32), confidence)
