"""Colour for pictures as they come: a guess now and then, carried along the motion between.

Nothing of what will come is known, and nothing may take long. A guess is made beside the pictures
that go on coming, and its way to the newest of them is followed meanwhile.
"""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import expected_error
from colorstudio.hints.fill import fill_unsure
from colorstudio.hints.fuse import confidence_of, fuse
from colorstudio.hints.hint import Hint, known_share
from colorstudio.hints.motion import Flow, Image, Match, Matcher, Track, grid_luma
from colorstudio.hints.steps import Steps

Guess = Callable[[WorkingLuma, Hint], Chroma]
"""A picture's colour: what the hint is sure of, and the rest invented."""

_RENEW = 1.0  # seconds after which a guess is made again
_WORN = 0.7  # share of known cells below which it is made at once, beside
_SOON = 0.25  # seconds: a guess that takes no longer is waited for where nothing is known
_CHANGED = 400.0  # squared grey levels: cells that are not what they were
_CUT = 0.5  # the share of such cells after which nothing is as it was
_SETTLING = 0.25  # of the way from the colour shown to the colour known, each picture


class LiveColour:
    """Colours the pictures of one camera, in order, on one thread.

    ``guess_seconds`` is how long a guess takes: a quick one is waited for after a cut.
    """

    def __init__(self, grid: GridSize, guess: Guess, guess_seconds: float) -> None:
        self._grid, self._guess = grid, guess
        self._waits = guess_seconds <= _SOON
        self._matcher = Matcher(*grid)
        self._steps = Steps(grid, keep=2)
        self._beside = ThreadPoolExecutor(1, "guess")
        self._before: WorkingLuma | None = None
        self._shown = Hint.nothing(grid).chroma
        self._key: _Key | None = None
        self._next: _Next | None = None
        self.guesses = 0

    def colour(self, luma: WorkingLuma, seconds: float) -> Chroma:
        """The colour of the next picture, which came ``seconds`` after the first one."""
        before, self._before = self._before, luma
        small = grid_luma(luma, self._grid)
        if before is None:
            return self._begin(luma, small, seconds)
        step = self._steps.on_grid(self._steps.back(luma, before))
        changed = self._changed(small, grid_luma(before, self._grid), step)
        if float((changed >= 1).mean()) > _CUT:
            return self._begin(luma, small, seconds)
        known = self._known(small, step)
        self._renew(luma, small, known, seconds)
        return self._settled(known.chroma, step, changed)

    def close(self) -> None:
        """A guess that is being made is waited for."""
        self._beside.shutdown(cancel_futures=True)

    def _begin(self, luma: WorkingLuma, small: NDArray[np.uint8], seconds: float) -> Chroma:
        """Nothing is known: of the first picture, and after a cut."""
        self._drop_next()
        self._key = None
        nothing = Hint.nothing(self._grid)
        if self._waits:
            self._shown = self._guess(luma, nothing)
            self._key = _Key(self._matcher, small, seconds).colour(self._shown)
            self.guesses += 1
        else:
            self._shown = nothing.chroma
            self._ask(luma, small, nothing, seconds)
        return self._shown

    def _known(self, small: NDArray[np.uint8], step: Flow | None) -> Hint:
        key, coming = self._key, self._next
        if coming is not None:
            coming.follow(small, step)
            if coming.guess.done():
                self._key, self._next = coming.key(), None
                return self._carried(self._key, small)
        if key is None:
            return Hint.nothing(self._grid)
        key.follow(small, step)
        return self._carried(key, small)

    def _carried(self, key: "_Key", small: NDArray[np.uint8]) -> Hint:
        return fill_unsure(key.here(), small.astype(np.float32))

    def _renew(
        self, luma: WorkingLuma, small: NDArray[np.uint8], known: Hint, seconds: float
    ) -> None:
        if self._next is not None:
            return
        age = np.inf if self._key is None else seconds - self._key.made
        if age >= _RENEW or known_share(known) < _WORN:
            self._ask(luma, small, known, seconds)

    def _ask(
        self, luma: WorkingLuma, small: NDArray[np.uint8], known: Hint, seconds: float
    ) -> None:
        future = self._beside.submit(self._guess, luma, known)
        self._next = _Next(self._matcher, small, future, seconds)
        self.guesses += 1

    def _drop_next(self) -> None:
        if self._next is not None:
            self._next.guess.cancel()
            self._next = None

    def _changed(
        self, small: NDArray[np.uint8], before: NDArray[np.uint8], step: Flow | None
    ) -> Image:
        """By how much cells are not what moved there, 1 or more being clearly something else."""
        if step is None:
            return np.zeros(self._grid, np.float32)
        here, there = small.astype(np.float32), before.astype(np.float32)
        return self._matcher.judge(here, there, step).error * np.float32(1 / _CHANGED)

    def _settled(self, known: Chroma, step: Flow | None, changed: Image) -> Chroma:
        """What was shown, moved on, and from there towards what is known: no guess pops up."""
        shown = self._shown if step is None else self._matcher.sample_planes(self._shown, step)
        share = np.clip(_SETTLING + changed, 0, 1)
        self._shown = np.asarray(shown + share * (known - shown), np.float32)
        return self._shown


class _Key:
    """A picture whose colour is known, and the way back to it from the newest one."""

    def __init__(self, matcher: Matcher, small: NDArray[np.uint8], made: float) -> None:
        self.made = made
        self._matcher = matcher
        self._chroma = np.zeros((2, *small.shape), np.float32)
        self.track = Track(matcher, small)
        self.distance = 0
        self.ways: tuple[Match, ...] = ()

    def follow(self, small: NDArray[np.uint8], step: Flow | None) -> None:
        """The next picture."""
        self.ways = self.track.follow(small, step)
        self.distance += step is not None

    def colour(self, chroma: Chroma) -> "_Key":
        """It is known now."""
        cb, cr = self._chroma = chroma
        self._packed = np.asarray(cv2.merge([cb, cr, cb, cb]), np.float32)
        return self

    def here(self) -> Hint:
        """Its colour in the newest picture."""
        if not self.ways:
            return Hint.certain(self._chroma)
        return fuse([self._along(way) for way in self.ways])

    def _along(self, way: Match) -> Hint:
        cb, cr, _, _ = cv2.split(self._matcher.sample(self._packed, way.flow))
        trust = confidence_of(expected_error(self._matcher, way, self.distance))
        return Hint(np.asarray([cb, cr], np.float32), trust[None])


class _Next:
    """A picture that is being coloured beside, while the way back to it is followed."""

    def __init__(
        self, matcher: Matcher, small: NDArray[np.uint8], guess: "Future[Chroma]", made: float
    ) -> None:
        self.guess = guess
        self._key = _Key(matcher, small, made)

    def follow(self, small: NDArray[np.uint8], step: Flow | None) -> None:
        """The next picture."""
        self._key.follow(small, step)

    def key(self) -> _Key:
        """The key that it has become. Raises what the guess raised."""
        return self._key.colour(self.guess.result())


def timed(guess: Guess, luma: WorkingLuma, grid: GridSize) -> float:
    """How many seconds a guess takes: the second one, since the first one finds its memory.

    Other programs' share of the machine is not counted.
    """
    for _ in range(2):
        begin, busy = time.perf_counter(), time.process_time()
        guess(luma, Hint.nothing(grid))
    return min(time.perf_counter() - begin, time.process_time() - busy)
