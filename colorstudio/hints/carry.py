"""Colour carried along the motion from keyframes to the frames between them."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fill import fill_unsure
from colorstudio.hints.fuse import confidence_of, fuse
from colorstudio.hints.hint import Hint
from colorstudio.hints.motion import Flow, Image, Match, Matcher, grid_luma, strain, tracks
from colorstudio.hints.steps import Steps
from colorstudio.stages import staged

# The squared chroma error to expect of a match, fitted on real colour film. It grows with the
# frames passed and the mismatch of luma; occlusion shows as a flow that leaves the picture or
# squeezes and tears it.
_ERROR_PER_FRAME = np.float32(4e-8)
_MISMATCH_AT_LEAST = np.float32(10)  # squared grey levels: below it is grain
_ERROR_OUTSIDE = np.float32(2e-3)
_ERROR_OF_STRAIN = np.float32(1e-3)
_USUAL_STRAIN = np.float32(0.2)
_MOST_STRAIN = np.float32(2)
_NEAR = 0.7  # of a span: further on, colour comes from its other end
_THREADS = 2
_AHEAD = 4  # frames

Item = TypeVar("Item")
Result = TypeVar("Result")


class SpanMotion:
    """The motion within a span of one shot; estimated at the first use, once a direction.

    ``lumas`` are the working lumas (uint8, twice ``grid``) of frames 0..T-1. Where colour comes
    from neither side, it is guessed from the neighbourhood and its confidence stays low.
    ``steps`` are those of the shot, where others ask for them as well. ``both``: colour will
    come from both ends, so that either is searched for directly in the frames near it and in the
    other end alone.
    """

    def __init__(
        self,
        lumas: Sequence[WorkingLuma],
        grid: GridSize,
        steps: Steps | None = None,
        both: bool = False,
    ) -> None:
        self._lumas = [grid_luma(luma, grid) for luma in lumas]
        self._last = len(lumas) - 1
        steps = steps or Steps(grid)
        near = round(_NEAR * self._last) if both else None
        self._from_first = _Direction(lumas, self._lumas, steps, steps.back, near)
        self._from_last = _Direction(lumas[::-1], self._lumas[::-1], steps, steps.ahead, near)

    def forward(self, first: Hint) -> list[Hint]:
        """Colour of frame 0 at each frame."""
        key = _packed(first)
        return [first, *_each(range(1, self._last + 1), lambda t: self._settled(t, key))]

    def backward(self, last: Hint) -> list[Hint]:
        """Colour of the last frame at each frame."""
        key = _packed(last)
        return [*_each(range(self._last), lambda t: self._settled(t, None, key)), last]

    def between(self, first: Hint, last: Hint) -> list[Hint]:
        """Colour of frame 0 and of the last frame, carried both ways and fused."""
        return list(self.between_in_turn(first, last))

    def between_in_turn(self, first: Hint, last: Hint) -> Iterator[Hint]:
        """The same, little further on than it is taken: of a long span it is much to hold."""
        yield first
        if self._last == 0:
            return
        _each((self._from_first, self._from_last), _Direction.estimate)
        keys = _packed(first), _packed(last)
        yield from _in_turn(range(1, self._last), lambda t: self._settled(t, *keys))
        yield last

    def at_last(self, first: Hint) -> Hint:
        """Only the end of ``forward``."""
        return self._settled(self._last, _packed(first)) if self._last else first

    def at_first(self, last: Hint) -> Hint:
        """Only the start of ``backward``."""
        return self._settled(0, None, _packed(last)) if self._last else last

    @staged("fuse")
    def _settled(self, frame: int, first: Image | None, last: Image | None = None) -> Hint:
        """The colour that comes to a frame other than the keys from one or both of them."""
        arriving: list[Hint] = []
        if first is not None:
            arriving += self._from_first.carry(first, frame)
        if last is not None:
            arriving += self._from_last.carry(last, self._last - frame)
        return fill_unsure(fuse(arriving), self._lumas[frame].astype(np.float32))


def _packed(key: Hint) -> Image:
    """(h, w, 4): Cb, Cr, confidence, nothing. Four are looked up as fast as one, three are not."""
    (cb, cr), (confidence,) = key.chroma, key.confidence
    return np.asarray(cv2.merge([cb, cr, confidence, confidence]), np.float32)


class _Way(NamedTuple):
    """A way back to the key, stored small: a span has four for each frame."""

    flow: NDArray[np.int16]  # 64ths of a cell
    trust: NDArray[np.uint16]  # 65535ths


class _Direction:
    """The ways back to the first of ``lumas``, the key, from each further one.

    ``pictures`` are the same frames as the steps know them, and ``step`` is the one that leads
    from a frame to the one nearer to the key. ``near`` as :func:`tracks` has it.
    """

    def __init__(
        self,
        pictures: Sequence[WorkingLuma],
        lumas: Sequence[NDArray[np.uint8]],
        steps: Steps,
        step: Callable[[WorkingLuma, WorkingLuma], Flow | None],
        near: int | None,
    ) -> None:
        self._pictures = pictures
        self._near = near
        self._lumas = lumas
        self._steps, self._step = steps, step
        self._matcher = Matcher(*lumas[0].shape)

    def estimate(self) -> None:
        """Find the ways now; otherwise the first use does."""
        self._ways  # noqa: B018

    def carry(self, key: Image, distance: int) -> list[Hint]:
        """The packed key's colour ``distance`` frames away, by each of the ways back."""
        return [self._along(key, way) for way in self._ways[distance - 1]]

    def _along(self, key: Image, way: _Way) -> Hint:
        flow = way.flow * np.float32(1 / 64)
        cb, cr, confidence, _ = cv2.split(self._matcher.sample(key, flow))
        trust = way.trust * np.float32(1 / 65535)
        return Hint(np.asarray([cb, cr], np.float32), (confidence * trust)[None])

    @cached_property
    @staged("flow")
    def _ways(self) -> list[list[_Way]]:
        steps = (
            self._steps.on_grid(self._step(here, nearer))
            for nearer, here in pairwise(self._pictures)
        )
        found = enumerate(tracks(self._matcher, self._lumas, steps, self._near), start=1)
        return [[self._way(match, distance) for match in ways] for distance, ways in found]

    def _way(self, match: Match, distance: int) -> _Way:
        flow = np.clip(match.flow * np.float32(64), -32768, 32767)
        trust = confidence_of(expected_error(self._matcher, match, distance)) * np.float32(65535)
        return _Way(flow.astype(np.int16), trust.astype(np.uint16))


def expected_error(matcher: Matcher, match: Match, distance: int) -> Image:
    """The squared chroma error to expect of colour that comes ``distance`` frames by a match."""
    mismatch = match.error + _MISMATCH_AT_LEAST
    error: Image = distance * _ERROR_PER_FRAME * mismatch * np.sqrt(mismatch)
    error += _ERROR_OUTSIDE * matcher.outside(match.flow)
    error += _ERROR_OF_STRAIN * np.clip(strain(match.flow) - _USUAL_STRAIN, 0, _MOST_STRAIN)
    return error


def _each(items: Iterable[Item], work: Callable[[Item], Result]) -> list[Result]:
    """``work`` done on all items, two at a time; OpenCV and numpy let threads run beside."""
    with ThreadPoolExecutor(_THREADS) as pool:
        return list(pool.map(work, items))


def _in_turn(items: Iterable[Item], work: Callable[[Item], Result]) -> Iterator[Result]:
    """The same, a few items ahead of who takes them."""
    with ThreadPoolExecutor(_THREADS) as pool:
        ahead: deque[Future[Result]] = deque()
        for item in items:
            ahead.append(pool.submit(work, item))
            if len(ahead) > _AHEAD:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
