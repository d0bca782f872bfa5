"""Finds where one shot of a film ends and the next begins, while the film streams by."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

import numpy as np

from colorstudio.errors import UsageError
from colorstudio.film.dissolves import linearity
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.recent import RecentFrames

Transition = Literal["cut", "dissolve", "fade"]

_STANDS_OUT = 2.0  # times the largest change nearby: faster motion than its surroundings' is a cut
_QUIET = 0.03  # change that grain and noise make
_BLANK = 9.0  # variance, grey levels squared, of an empty picture
_BLANK_SHARE = 0.04  # of the largest variance nearby
_HALF_DISSOLVES = (1 / 6, 1 / 4, 3 / 8, 0.54, 0.75)  # seconds from the middle of a dissolve


@dataclass(frozen=True, slots=True)
class Shot:
    """Frames ``start`` to ``stop`` (excluded) of one take of the camera."""

    start: int
    stop: int
    name: str = ""
    transition_in: Transition = "cut"

    @property
    def length(self) -> int:
        """How many frames it has."""
        return self.stop - self.start


class ShotDetector:
    """Takes the frames of a film in order and says which of them begin a shot.

    ``rate`` is in frames a second; ``sensitivity`` 0 (sure cuts only) to 1 (also doubtful ones);
    no shot gets shorter than ``min_length`` frames, by default a fifth of a second. A dissolve or
    a fade begins the new shot at its middle. Flashes and inserts shorter than a sixth of a second
    begin none. Raises UsageError for a sensitivity out of range.
    """

    def __init__(
        self, rate: Fraction | float, sensitivity: float = 0.5, min_length: int | None = None
    ) -> None:
        if not 0 <= sensitivity <= 1:
            raise UsageError(f"Sensitivity goes from 0 to 1; {sensitivity:g} does not.")
        self.latency = max(8, round(rate))
        self._flash = max(2, round(rate / 6))
        self._min_length = min_length or self._flash + 1
        self._least_jump = 0.25 * 4 ** (0.5 - sensitivity)
        self._least_linearity = 0.75 + 0.2 * (0.5 - sensitivity)
        self._halves = sorted({max(3, round(self.latency * s)) for s in _HALF_DISSOLVES})
        self._recent = RecentFrames(2 * self.latency + 2)
        self._jumps: dict[int, float] = {}
        self._linear: dict[int, tuple[float, int]] = {}  # frame: how linear, over which half length
        self._transitions: dict[int, Transition] = {}
        self._decided = self._shot_start = -1

    def push(self, frame: int, luma: WorkingLuma) -> list[int]:
        """Take the next frame (numbered on from the last); shot starts that are certain now."""
        if self._decided < 0:
            self._decided = self._shot_start = frame
        self._recent.push(frame, luma)
        self._measure_jump(frame + 1 - self._flash)
        self._measure_dissolves(frame)
        return self._decide_until(frame - self.latency)

    def flush(self) -> list[int]:
        """The film has ended: the shot starts among its last frames."""
        last = self._recent.newest
        for frame in range(last + 2 - self._flash, last + 1):
            self._measure_jump(frame)
        return self._decide_until(last + 1 - self._min_length)

    def transition(self, frame: int) -> Transition:
        """How the shot comes in that begins at ``frame``."""
        return self._transitions.get(frame, "cut")

    def _measure_jump(self, frame: int) -> None:
        """The least change across ``frame``, from any picture just before to any just after it.

        A flash, a flicker or a doubled frame leaves some pair alike; a cut leaves none.
        """
        before = range(max(self._recent.oldest, frame - self._flash), frame)
        after = range(frame, min(self._recent.newest + 1, frame + self._flash))
        if before and after:
            self._jumps[frame] = float(self._recent.dissimilarity(before, after).min())

    def _measure_dissolves(self, newest: int) -> None:
        for half in self._halves:
            first = newest - 2 * half
            if first >= self._recent.oldest:
                score = linearity(self._recent.gram(first, newest + 1))
                middle = newest - half
                self._linear[middle] = max(self._linear.get(middle, (0.0, 0)), (score, half))

    def _decide_until(self, frame: int) -> list[int]:
        starts = []
        while self._decided < frame:
            self._decided += 1
            if self._decided - self._shot_start < self._min_length:
                continue
            if transition := self._transition_at(self._decided):
                self._shot_start = self._decided
                self._transitions[self._decided] = transition
                starts.append(self._decided)
        for measured in (self._jumps, self._linear):
            self._forget(measured)
        return starts

    def _forget(self, measured: dict[int, Any]) -> None:
        while measured and (oldest := next(iter(measured))) < self._decided - self.latency:
            del measured[oldest]

    def _transition_at(self, frame: int) -> Transition | None:
        if self._is_cut(frame):
            return "cut"
        if self._is_fade(frame):
            return "fade"
        return "dissolve" if self._is_dissolve(frame) else None

    def _is_cut(self, frame: int) -> bool:
        jump = self._jumps.get(frame, 0.0)
        if jump < self._least_jump:
            return False
        near = [
            self._jumps.get(frame + k, 0.0)
            for k in range(-self._flash, self._flash + 1)
            if abs(k) > 1
        ]
        is_peak = self._jumps.get(frame - 1, 0.0) < jump >= self._jumps.get(frame + 1, 0.0)
        return is_peak and jump >= _STANDS_OUT * (max(near) + _QUIET)

    def _is_dissolve(self, frame: int) -> bool:
        score, half = self._linear.get(frame, (0.0, 0))
        if score < self._least_linearity or frame - half < self._shot_start:
            return False
        reach = self.latency - self._halves[-1] - 1
        around = [self._linear.get(frame + k, (0.0, 0))[0] for k in range(-reach, reach + 1)]
        inside = [self._jumps.get(k, 0.0) for k in range(frame - half + 1, frame + half)]
        return score >= max(around) and max(inside) < self._least_jump

    def _is_fade(self, frame: int) -> bool:
        first = max(self._recent.oldest, frame - self.latency)
        stop = min(self._recent.newest, frame + self.latency) + 1
        variance = self._recent.variance(first, stop)
        blank = variance < min(_BLANK, _BLANK_SHARE * float(variance.max()))
        here = frame - first
        if not blank[here]:
            return False
        start = here - int(np.argmin(np.append(blank[: here + 1][::-1], False))) + 1
        end = here + int(np.argmin(np.append(blank[here:], False)))
        if start == 0 or end == len(blank) or here != (start + end) // 2:
            return False
        before = first + int(np.argmax(variance[:start]))
        after = first + end + int(np.argmax(variance[end:]))
        change = self._recent.dissimilarity(range(before, before + 1), range(after, after + 1))
        return float(change[0, 0]) >= self._least_jump


def detect_shots(
    lumas: Iterable[tuple[int, WorkingLuma]],
    rate: Fraction | float,
    sensitivity: float = 0.5,
    min_length: int | None = None,
) -> Iterator[Shot]:
    """The shots of a film, or of a part of it, each as soon as its end is certain.

    ``lumas`` gives (frame number, working luma) in order; :class:`ShotDetector` tells the rest.
    """
    detector = ShotDetector(rate, sensitivity, min_length)
    start = frame = None
    for frame, luma in lumas:
        start = frame if start is None else start
        for cut in detector.push(frame, luma):
            yield Shot(start, cut, transition_in=detector.transition(start))
            start = cut
    if start is None or frame is None:
        return
    for stop in [*detector.flush(), frame + 1]:
        yield Shot(start, stop, transition_in=detector.transition(start))
        start = stop
