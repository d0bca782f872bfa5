"""Dense motion: optical flow, how well it explains the picture, and a track through a span.

Everything here works on float32 pictures and flows of one grid size.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma

Image = NDArray[np.float32]
"""(h, w) or (h, w, c)."""

Flow = NDArray[np.float32]
"""(h, w, 2): where each cell of one picture lies in another, as an offset (x, y) in cells."""

_PATCH = (7, 7)  # the window over which two pictures are compared, in cells
_PATCH_SIGMA = 1.5
_POLISH_WINDOW = (7, 7)
_POLISH_REACH = 1.5  # cells; a linearised step is not believed beyond
_POLISH_DAMPING = 6.0  # squared grey levels per cell: keeps flat patches where they are
_STRAIN_WINDOW = (5, 5)
_CLEARLY = 0.8  # a rival match must have this part of the error at most to take over


def grid_luma(luma: WorkingLuma, grid: GridSize) -> NDArray[np.uint8]:
    """The working luma at grid size, where motion is estimated."""
    small = cv2.resize(luma, (grid.width, grid.height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


@dataclass(frozen=True, slots=True)
class Effort:
    """How finely DIS searches: patches of 8×8 each ``stride`` cells of scale ``finest``."""

    finest: int
    stride: int
    iterations: int


STEP = Effort(finest=0, stride=6, iterations=10)  # between neighbour frames, on half the grid
DIRECT = Effort(finest=0, stride=8, iterations=4)  # from a frame straight to its keyframe


class FlowEstimator:
    """DIS optical flow without variational refinement (Kroeger et al., ECCV 2016)."""

    def __init__(self, effort: Effort) -> None:
        self._dis = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST)
        self._dis.setFinestScale(effort.finest)
        self._dis.setPatchStride(effort.stride)
        self._dis.setGradientDescentIterations(effort.iterations)

    def flow(self, source: NDArray[np.uint8], target: NDArray[np.uint8], start: Flow) -> Flow:
        """Where the cells of ``source`` lie in ``target``, searched around ``start``."""
        return np.asarray(self._dis.calc(source, target, start.copy()), np.float32)


class Match(NamedTuple):
    """A flow and its photometric error: squared grey levels, averaged over a small patch."""

    flow: Flow
    error: Image


class Matcher:
    """Looks pictures up along flows and judges the flows by what they find."""

    def __init__(self, height: int, width: int) -> None:
        xs, ys = np.meshgrid(np.arange(width), np.arange(height))
        self._cells = np.stack([xs, ys], axis=-1).astype(np.float32)

        self._all = np.ones((height, width), np.float32)

    def sample(self, image: Image, flow: Flow) -> Image:
        """``image`` looked up bilinearly where ``flow`` leads; borders repeat."""
        return self._remap(image, flow, cv2.BORDER_REPLICATE)

    def outside(self, flow: Flow) -> Image:
        """1 where ``flow`` leads out of the picture, 0 where it stays inside."""
        return 1 - self._remap(self._all, flow, cv2.BORDER_CONSTANT)

    def _remap(self, image: Image, flow: Flow, border: int) -> Image:
        looked_up = cv2.remap(  # type: ignore[call-overload]  # the stubs lack maps of (x, y)
            image, self._cells + flow, None, cv2.INTER_LINEAR, borderMode=border
        )
        return np.asarray(looked_up, np.float32)

    def sample_planes(self, planes: Image, flow: Flow) -> Image:
        """Each of ``planes`` (c, h, w) looked up where ``flow`` leads."""
        return np.stack([self.sample(plane, flow) for plane in planes])

    def compose(self, first: Flow, second: Flow) -> Flow:
        """The flow that follows ``first`` and from there ``second``."""
        return first + self.sample(second, first)

    def judge(self, luma: Image, key: Image, flow: Flow) -> Match:
        """How well ``key``, looked up along ``flow``, explains ``luma``."""
        return _judged(luma, self.sample(key, flow), flow)

    def polished(self, luma: Image, key: Image, flow: Flow) -> Match:
        """After one Lucas-Kanade step at full resolution, kept wherever it lowers the error."""
        seen = self.sample(key, flow)
        step = _lucas_kanade(luma, seen)
        return better(_judged(luma, seen, flow), self.judge(luma, key, flow + step))


def _judged(luma: Image, seen: Image, flow: Flow) -> Match:
    difference = luma - seen
    return Match(flow, _blur(difference * difference))


def better(match: Match, rival: Match, clearly: float = 1.0) -> Match:
    """Cell by cell the rival where its error is below ``clearly`` times the match's."""
    wins = cv2.compare(rival.error, clearly * match.error, cv2.CMP_LT)
    flow = cv2.copyTo(rival.flow, wins, match.flow.copy())
    error = cv2.copyTo(rival.error, wins, match.error.copy())
    return Match(np.asarray(flow, np.float32), np.asarray(error, np.float32))


def strain(flow: Flow) -> Image:
    """By how much a small area changes its size along ``flow``: 0 not at all, 1 vanishes."""
    across = cv2.Sobel(flow, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(flow, cv2.CV_32F, 0, 1, scale=1 / 8)
    area = (1 + across[..., 0]) * (1 + down[..., 1]) - across[..., 1] * down[..., 0]
    return np.abs(np.asarray(cv2.boxFilter(area, -1, _STRAIN_WINDOW), np.float32) - 1)


Ways = tuple[Match, ...]
"""Back from one frame."""


class Track:
    """The way back to one picture, followed from each further frame as it comes.

    One way follows the motion from frame to frame and corrects its drift at each; the other is
    searched directly, starting from the first way. The better of both, cell by cell, is where the
    next frame's begins.
    """

    def __init__(self, matcher: Matcher, key: NDArray[np.uint8]) -> None:
        self._matcher = matcher
        self._picture = key
        self._key = key.astype(np.float32)
        self._estimator = FlowEstimator(DIRECT)
        self._best = np.zeros((*key.shape, 2), np.float32)
        self._ways: Ways = (Match(self._best, np.zeros_like(self._key)),) * 2

    def follow(self, source: NDArray[np.uint8], step: Flow | None, direct: bool = True) -> Ways:
        """The ways back from the next frame; ``step`` leads from it to the one before it.

        Where that is None nothing has moved: the ways are those of the frame before. Without
        ``direct`` there is one way, neither searched nor corrected.
        """
        if step is not None:
            luma, matcher = source.astype(np.float32), self._matcher
            along = matcher.compose(step, self._best)
            if not direct:
                self._best, self._ways = along, (matcher.judge(luma, self._key, along),)
                return self._ways
            chained = matcher.polished(luma, self._key, along)
            flow = self._estimator.flow(source, self._picture, chained.flow)
            searched = matcher.judge(luma, self._key, flow)
            self._best = better(chained, searched, _CLEARLY).flow
            self._ways = chained, searched
        return self._ways


def tracks(
    matcher: Matcher,
    lumas: Sequence[NDArray[np.uint8]],
    steps: Iterable[Flow | None],
    near: int | None = None,
) -> Iterator[Ways]:
    """For each frame after the first, the ways back to the first one, as a Track has them.

    With ``near`` only so many frames are searched directly, and the last one.
    """
    track = Track(matcher, lumas[0])
    last = len(lumas) - 1
    for distance, (source, step) in enumerate(zip(lumas[1:], steps, strict=True), start=1):
        yield track.follow(source, step, near is None or distance <= near or distance == last)


def _blur(image: Image) -> Image:
    return np.asarray(cv2.GaussianBlur(image, _PATCH, _PATCH_SIGMA), np.float32)


def _lucas_kanade(luma: Image, warped: Image) -> Flow:
    """The small flow that would move ``warped`` onto ``luma`` (Lucas and Kanade, 1981)."""
    rest = luma - warped
    dx = cv2.Sobel(warped, cv2.CV_32F, 1, 0, scale=1 / 8)
    dy = cv2.Sobel(warped, cv2.CV_32F, 0, 1, scale=1 / 8)
    xx, xy, yy, xt, yt = (
        np.asarray(cv2.boxFilter(product, -1, _POLISH_WINDOW), np.float32)
        for product in (dx * dx, dx * dy, dy * dy, dx * rest, dy * rest)
    )
    xx = xx + _POLISH_DAMPING
    yy = yy + _POLISH_DAMPING
    determinant = xx * yy - xy * xy
    x = (yy * xt - xy * yt) / determinant
    y = (xx * yt - xy * xt) / determinant
    step = cv2.merge([x, y])
    return np.asarray(np.clip(step, -_POLISH_REACH, _POLISH_REACH), np.float32)
