"""What stands where, consistent in time: what is seen of each frame is weighed along the motion."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fuse import confidence_of
from colorstudio.hints.motion import STEP, Flow, FlowEstimator, Image, Matcher, grid_luma

Likelihoods = NDArray[np.float32]
"""(kinds, h, w): how likely each kind of thing stands at each place; their sum is 1."""

Labels = NDArray[np.uint8]
"""(h, w): the number of the likeliest kind."""

RADIUS = 4  # frames before and after that have a say
_FADES = np.float32(0.75)  # of what comes from one frame further
_MISMATCH = np.float32(1e-6)  # expected error of a squared grey level, as carried colour has it

Named = Callable[[WorkingLuma], Likelihoods]


def steady_labels(lumas: Iterable[WorkingLuma], named: Named, grid: GridSize) -> Iterator[Labels]:
    """The labels of consecutive frames of one shot, on ``grid``.

    A frame's likelihoods are summed with those of its neighbours up to :data:`RADIUS` frames away,
    each as far as motion leads there.
    """
    window: deque[_Seen] = deque()
    at = 0  # of the frame whose labels come next, in the window
    for luma in lumas:
        window.append(_Seen(luma, named(luma)))
        if len(window) - at > RADIUS:
            yield _labels(list(window), at, grid)
            at += 1
            if at > RADIUS:
                window.popleft()
                at -= 1
    while at < len(window):
        yield _labels(list(window), at, grid)
        at += 1


class _Seen:
    """A frame, small, and what is seen of it."""

    def __init__(self, luma: WorkingLuma, likely: Likelihoods) -> None:
        self.likely = likely
        self.small = grid_luma(luma, GridSize(*likely.shape[1:]))


def _labels(window: list[_Seen], at: int, grid: GridSize) -> Labels:
    here = window[at]
    total = here.likely.copy()
    for way in (window[at::-1], window[at:]):
        total += _brought(way[: RADIUS + 1])
    size = grid.width, grid.height
    large = [cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR) for plane in total]
    return np.asarray(np.argmax(np.stack(large), axis=0), np.uint8)


def _brought(way: list[_Seen]) -> Likelihoods:
    """What the frames of a way, the first one's neighbours, say of the first."""
    first = way[0]
    total = np.zeros_like(first.likely)
    matcher, estimator = Matcher(*first.small.shape), FlowEstimator(STEP)
    still: Flow = np.zeros((*first.small.shape, 2), np.float32)
    flow = still
    trust: Image = np.ones(first.small.shape, np.float32)
    luma = first.small.astype(np.float32)
    for before, there in pairwise(way):
        step = estimator.flow(before.small, there.small, still)
        flow = matcher.compose(flow, step)
        match = matcher.judge(luma, there.small.astype(np.float32), flow)
        found = confidence_of(_MISMATCH * match.error * np.sqrt(match.error))
        trust = trust * _FADES * found * (1 - matcher.outside(flow))
        total += trust * matcher.sample_planes(there.likely, flow)
    return np.asarray(total, np.float32)
