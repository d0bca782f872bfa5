"""Motion from one frame to its neighbour: found once for all that ask."""

from collections import OrderedDict
from threading import Lock, local

import cv2
import numpy as np

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.motion import STEP, Flow, FlowEstimator, grid_luma

_COARSER = 2  # cells of the grid, across and down, to one of the motion
_KEPT = 256  # flows, of 90 kB each in a 4:3 film: what a span of 3 s carries by and then smooths by
_SAME = 2.0  # grey levels at most anywhere: the frame is shown twice, or nothing moves in it

_Pair = tuple[int, int]


def coarse_size(grid: GridSize) -> GridSize:
    """The cells on which the motion between neighbours is found: half as many each way."""
    return GridSize(-(-grid.height // _COARSER), -(-grid.width // _COARSER))


class Steps:
    """The flows between neighbouring frames of one shot; the last ones are kept.

    Carrying colour and smoothing it ask for the same ones. For any thread.
    """

    def __init__(self, grid: GridSize, keep: int = _KEPT) -> None:
        self._grid, self._keep = grid, keep
        self._size = coarse_size(grid)
        self._kept: OrderedDict[_Pair, tuple[WorkingLuma, WorkingLuma, Flow | None]] = OrderedDict()
        self._lock = Lock()
        self._here = local()

    def flow(self, source: WorkingLuma, target: WorkingLuma) -> Flow:
        """Where the cells of ``source`` lie in ``target``: (h, w, 2) of :func:`coarse_size`."""
        flow = self._found(source, target)
        return np.zeros((*self._size, 2), np.float32) if flow is None else flow

    def on_grid(self, source: WorkingLuma, target: WorkingLuma) -> Flow | None:
        """The same on the grid itself, in its cells; None where nothing has changed."""
        flow = self._found(source, target)
        if flow is None:
            return None
        (height, width), size = self._grid, self._size
        scale = np.array([width / size.width, height / size.height], np.float32)
        large = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(large * scale, np.float32)

    def _found(self, source: WorkingLuma, target: WorkingLuma) -> Flow | None:
        pair = id(source), id(target)  # they are kept beside it, so that no other gets their ids
        with self._lock:
            kept = self._kept.get(pair)
        if kept is not None:
            return kept[2]
        flow = self._search(source, target)
        with self._lock:
            self._kept[pair] = source, target, flow
            if len(self._kept) > self._keep:
                self._kept.popitem(last=False)
        return flow

    def _search(self, source: WorkingLuma, target: WorkingLuma) -> Flow | None:
        one, other = grid_luma(source, self._size), grid_luma(target, self._size)
        if cv2.norm(one, other, cv2.NORM_INF) <= _SAME:
            return None
        if not hasattr(self._here, "estimator"):
            self._here.estimator = FlowEstimator(STEP)
        estimator: FlowEstimator = self._here.estimator
        return estimator.flow(one, other, np.zeros((*self._size, 2), np.float32))
