"""Finds where one shot of a film ends and the next begins, while the film streams by."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import UsageError
from colorstudio.film.dissolves import dissolve_score, dissolve_span
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.recent import RecentFrames
from colorstudio.film.same_scene import Small, likeness, small_picture

Transition = Literal["cut", "dissolve", "fade"]

_STANDS_OUT = 2.0  # times the largest change nearby: faster motion than its surroundings' is a cut
_OTHER_SCENE = 0.3
_SAME_SCENE = 0.8  # likeness of parts that moved as one; some true cuts reach 0.72
_NEXT_TO = 2  # frames on each side of a cut that are looked at closely
_QUIET = 0.03  # change that grain and noise make
_BLANK = 8.0  # span of an empty picture's grey levels
_BLANK_SHARE = 0.1  # of the largest span nearby
_HALF_DISSOLVES = (1 / 6, 1 / 4, 3 / 8, 0.54, 0.75)  # seconds from the middle of a dissolve


@dataclass(frozen=True, slots=True)
class Shot:
    """Frames ``start`` to ``stop`` (excluded) of one take of the camera.

    ``dissolve_in`` and ``dissolve_out`` are the frames that show it and the shot beside it, where
    it is known that they do.
    """

    start: int
    stop: int
    name: str = ""
    transition_in: Transition = "cut"
    dissolve_in: FrameRange | None = None
    dissolve_out: FrameRange | None = None

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
        self._least_prominence = 0.9 * 4 ** (0.5 - sensitivity)
        self._same_scene = _SAME_SCENE + 0.8 * max(0.0, sensitivity - 0.5)
        self._least_score = 1.03 + 0.2 * (0.5 - sensitivity)
        self._halves = sorted({max(3, round(self.latency * s)) for s in _HALF_DISSOLVES})
        self._recent = RecentFrames(2 * self.latency + 2)
        self._pictures: dict[int, Small] = {}
        self._jumps: dict[int, float] = {}
        self._scores: dict[int, tuple[float, int]] = {}  # (score, half its length)
        self._transitions: dict[int, Transition] = {}
        self._dissolves: dict[int, FrameRange] = {}
        self._decided = self._shot_start = -1

    def push(self, frame: int, luma: WorkingLuma) -> list[int]:
        """Take the next frame (numbered on from the last); shot starts that are certain now."""
        if self._decided < 0:
            self._decided = self._shot_start = frame
        self._recent.push(frame, luma)
        self._pictures[frame] = small_picture(luma)
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

    def dissolve(self, frame: int) -> FrameRange | None:
        """The frames that show both shots, where one begins at ``frame`` in a dissolve."""
        return self._dissolves.get(frame)

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
                score = dissolve_score(self._recent.gram(first, newest + 1))
                middle = newest - half
                self._scores[middle] = max(self._scores.get(middle, (0.0, 0)), (score, half))

    def _decide_until(self, frame: int) -> list[int]:
        starts = []
        while self._decided < frame:
            self._decided += 1
            if self._decided - self._shot_start < self._min_length:
                continue
            if transition := self._transition_at(self._decided):
                if transition == "dissolve":
                    self._dissolves[self._decided] = self._span(self._decided)
                self._shot_start = self._decided
                self._transitions[self._decided] = transition
                starts.append(self._decided)
        for measured in (self._jumps, self._scores, self._pictures):
            self._forget(measured)
        return starts

    def _forget(self, measured: dict[int, Any]) -> None:
        while measured and (oldest := next(iter(measured))) < self._decided - self.latency:
            del measured[oldest]

    def _transition_at(self, frame: int) -> Transition | None:
        if self._is_cut(frame):
            return None if self._goes_on(frame) else "cut"
        if self._is_fade(frame) or self._ends_long_blank(frame):
            return "fade"
        return "dissolve" if self._is_dissolve(frame) else None

    def _is_cut(self, frame: int) -> bool:
        jump = self._jumps.get(frame, 0.0)
        near = [
            self._jumps.get(frame + k, 0.0)
            for k in range(-self._flash, self._flash + 1)
            if abs(k) > 1
        ]
        is_peak = self._jumps.get(frame - 1, 0.0) < jump >= self._jumps.get(frame + 1, 0.0)
        ratio = jump / (max(near) + _QUIET)
        return is_peak and ratio >= _STANDS_OUT and ratio * jump >= self._least_prominence

    def _goes_on(self, frame: int) -> bool:
        """Whether any picture just before shows the scene that one just after shows, moved on."""
        before = range(frame - _NEXT_TO, frame)
        after = range(frame, frame + _NEXT_TO)
        pairs = (
            (self._pictures[a], self._pictures[b])
            for a in before
            for b in after
            if a in self._pictures and b in self._pictures
        )
        return any(likeness(*pair) >= self._same_scene for pair in pairs)

    def _is_dissolve(self, frame: int) -> bool:
        """Past the middle of a stretch that looks like one, without a cut in it."""
        score, half = self._scores.get(frame, (0.0, 0))
        first = frame - half
        if score < self._least_score or self._is_near_start(frame) or first < self._shot_start:
            return False
        jumps = [self._jumps.get(k, 0.0) for k in range(first + 1, frame + half)]
        return max(jumps) < _OTHER_SCENE and frame >= self._middle(frame)

    def _span(self, middle: int) -> FrameRange:
        """The frames of a dissolve, from what lies around it without a cut."""
        oldest, newest = self._recent.oldest, self._recent.newest
        first = max(oldest, self._shot_start, middle - self.latency)
        ahead = range(middle + 1, min(newest, middle + self.latency) + 1)
        cuts = (k for k in ahead if self._jumps.get(k, 0.0) >= _OTHER_SCENE)
        stop = next(cuts, ahead.stop)
        before, after = dissolve_span(self._recent.gram(first, stop), middle - first)
        return FrameRange(first + before + 1, first + after)

    def _middle(self, frame: int) -> float:
        """Mean of the frames around that score enough, weighted by how much more than enough."""
        weights = {frame: self._surplus(frame)}
        for step in (-1, 1):
            near = frame + step
            while (surplus := self._surplus(near)) > 0:
                weights[near] = surplus
                near += step
        return float(np.average(list(weights), weights=list(weights.values())))

    def _surplus(self, frame: int) -> float:
        return self._scores.get(frame, (0.0, 0))[0] - self._least_score + 1e-6

    def _is_fade(self, frame: int) -> bool:
        """The middle of a short empty stretch between two scenes, without a cut at its edges."""
        blank, offset = self._blank(), self._recent.oldest
        if not blank[frame - offset] or self._is_near_start(frame):
            return False
        filled = np.flatnonzero(~blank) + offset
        before = filled[(filled < frame) & (filled >= self._shot_start)]
        after = filled[filled > frame]
        if not before.size or not after.size or frame != (before[-1] + 1 + after[0]) // 2:
            return False
        cuts = [k for k in range(before[-1], self._recent.newest + 1) if self._is_cut(k)]
        if cuts:
            after = after[after < cuts[0]]
        return after.size > 0 and self._differ(before, after)

    def _ends_long_blank(self, frame: int) -> bool:
        """The first picture after an empty stretch too long to have a middle in the window."""
        blank, here = self._blank(), frame - self._recent.oldest
        is_long = frame - self._shot_start > self.latency <= here
        return is_long and not blank[here] and bool(blank[:here].all())

    def _differ(self, before: NDArray[np.int64], after: NDArray[np.int64]) -> bool:
        """Whether the nearest pictures at half their full contrast show different scenes."""
        a, b = self._first_clear(before[::-1]), self._first_clear(after)
        change = self._recent.dissimilarity(range(a, a + 1), range(b, b + 1))
        return float(change[0, 0]) > _OTHER_SCENE

    def _first_clear(self, frames: NDArray[np.int64]) -> int:
        spans = self._recent.spans()[frames - self._recent.oldest]
        return int(frames[np.argmax(spans >= spans.max() / 2)])

    def _is_near_start(self, frame: int) -> bool:
        """Too early in the shot for anything but a cut."""
        return frame - self._shot_start < self.latency // 2

    def _blank(self) -> NDArray[np.bool_]:
        """Which frames of the window are empty; dust in a few of them does not matter."""
        spans = self._recent.spans()
        empty = spans < min(_BLANK, _BLANK_SHARE * float(spans.max()))
        closing = np.ones((1, self._flash), np.uint8)
        mended = cv2.morphologyEx(empty[None].astype(np.uint8), cv2.MORPH_CLOSE, closing)
        return np.asarray(mended[0] > 0)


def detect_shots(
    lumas: Iterable[tuple[int, WorkingLuma]],
    rate: Fraction | float,
    sensitivity: float = 0.5,
    min_length: int | None = None,
) -> Iterator[Shot]:
    """The shots of a film, or of a part of it, each as soon as its end is certain.

    ``lumas`` gives (frame number, working luma) in order; :class:`ShotDetector` says the rest.
    """
    detector = ShotDetector(rate, sensitivity, min_length)
    found = FoundShots(detector)
    frame = None
    for frame, luma in lumas:
        found.begin(frame)
        yield from map(found.end_at, detector.push(frame, luma))
    if frame is not None:
        yield from map(found.end_at, [*detector.flush(), frame + 1])


class FoundShots:
    """Makes shots of the borders that a detector finds."""

    def __init__(self, detector: ShotDetector) -> None:
        self._detector = detector
        self._start: int | None = None

    def begin(self, frame: int) -> None:
        """The first shot starts at the first frame."""
        self._start = frame if self._start is None else self._start

    def end_at(self, stop: int) -> Shot:
        """The shot that ends at a border; the next one begins there."""
        start, self._start = self._start, stop
        assert start is not None
        known = self._detector
        comes, goes = known.dissolve(start), known.dissolve(stop)
        return Shot(start, stop, "", known.transition(start), comes, goes)
