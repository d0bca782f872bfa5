"""Colour of one shot smoothed in time along its motion, and how much it flickers then."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.motion import STEP, Flow, FlowEstimator, Image, Matcher, grid_luma

_MISMATCH = np.float32(60)  # squared grey levels at which a neighbour counts half
_BREADTH = 6.0  # cells
_FOUND_AGAIN = 0.1  # mean trust below which nothing can be said of a frame's flicker
_OTHER_COLOUR = np.float32(0.1**2)  # squared chroma distance at which it counts half


@dataclass(frozen=True, slots=True)
class Stabilized:
    """A frame's chroma after smoothing.

    ``flicker`` is by how much it changed since the frame before without the motion explaining it:
    the root mean square distance of (Cb, Cr), over the cells that the motion finds again and
    averaged over their neighbourhood. NaN where there is no frame before or none was found again.
    """

    chroma: Chroma
    flicker: float


@dataclass(slots=True)
class _Moment:
    """A frame of the window, and where its cells lie in the frames beside it."""

    luma: NDArray[np.uint8]
    image: Image
    chroma: Chroma
    to_next: Flow
    to_previous: Flow


def stabilize(
    frames: Iterable[tuple[WorkingLuma, Chroma]],
    grid: GridSize,
    radius: int = 2,
    strength: float = 1.0,
) -> Iterator[Stabilized]:
    """Each frame of a shot with smoothed chroma, in order, ``radius`` frames behind.

    Each is a mean over the frames up to ``radius`` before and after it, followed along the
    motion; a neighbour counts the less, the less its luma agrees and the further its colour is.
    ``strength`` in [0, 1] of that is done. Nothing else enters, so part of a shot comes out the
    same when fed with ``radius`` frames more on both sides, its flicker with one more before.
    Frames of one shot only: a cut begins a new stream.
    """
    matcher = Matcher(*grid)
    before: tuple[_Moment, Chroma] | None = None
    for here, smooth in _smoothed_moments(matcher, _moments(frames, grid), radius):
        chroma = here.chroma + np.float32(strength) * (smooth - here.chroma)
        yield Stabilized(chroma, _flicker(matcher, here, chroma, before))
        before = here, chroma


def _smoothed_moments(
    matcher: Matcher, stream: Iterator[_Moment], radius: int
) -> Iterator[tuple[_Moment, Chroma]]:
    window = list(islice(stream, radius))
    centre = 0
    for moment in stream:
        window.append(moment)
        yield window[centre], _smoothed(matcher, window, centre, radius)
        centre = min(centre + 1, radius)
        del window[: max(0, len(window) - 2 * radius)]
    for late in range(centre, len(window)):
        yield window[late], _smoothed(matcher, window, late, radius)


def _moments(frames: Iterable[tuple[WorkingLuma, Chroma]], grid: GridSize) -> Iterator[_Moment]:
    """The frames, each with the motion to the one before; that to the next one follows."""
    estimator = FlowEstimator(STEP)
    at_rest = np.zeros((*grid, 2), np.float32)
    previous: _Moment | None = None
    for luma, chroma in frames:
        small = grid_luma(luma, grid)
        moment = _Moment(small, small.astype(np.float32), chroma, at_rest, at_rest)
        if previous is not None:
            previous.to_next = estimator.flow(previous.luma, small, at_rest)
            moment.to_previous = estimator.flow(small, previous.luma, at_rest)
        yield moment
        previous = moment


def _smoothed(matcher: Matcher, window: Sequence[_Moment], centre: int, radius: int) -> Chroma:
    here = window[centre]
    total = np.ones(here.image.shape, np.float32)
    change = np.zeros_like(here.chroma)
    after = window[centre : centre + radius + 1]
    before = window[max(0, centre - radius) : centre + 1][::-1]
    for path, steps in (
        (after, [moment.to_next for moment in after]),
        (before, [moment.to_previous for moment in before]),
    ):
        flow = np.zeros_like(steps[0])
        for neighbour, step in zip(path[1:], steps[:-1], strict=True):
            flow = matcher.compose(flow, step)
            difference, weight = _difference(matcher, here, neighbour, flow)
            change += weight * difference
            total += weight
    return here.chroma + np.stack([_wide(plane) for plane in change]) / _wide(total)


def _difference(
    matcher: Matcher, here: _Moment, neighbour: _Moment, flow: Flow
) -> tuple[Chroma, Image]:
    """The neighbour's chroma less that of ``here``, cell by cell, and how much it counts."""
    difference = matcher.sample_planes(neighbour.chroma, flow) - here.chroma
    distance = (difference * difference).sum(axis=0) / _OTHER_COLOUR
    doubt = _doubt(matcher, here, neighbour, flow)
    return difference, np.reciprocal(doubt * (1 + distance * distance))


def _doubt(matcher: Matcher, here: _Moment, neighbour: _Moment, flow: Flow) -> Image:
    """1 where the neighbour's luma agrees, and the larger the less it does."""
    mismatch = matcher.judge(here.image, neighbour.image, flow).error / _MISMATCH
    return 1 + mismatch * mismatch


def _flicker(
    matcher: Matcher, here: _Moment, chroma: Chroma, before: tuple[_Moment, Chroma] | None
) -> float:
    if before is None:
        return float("nan")
    moment, former = before
    trust = np.reciprocal(_doubt(matcher, here, moment, here.to_previous))
    if trust.mean() < _FOUND_AGAIN:
        return float("nan")
    change = trust * (matcher.sample_planes(former, here.to_previous) - chroma)
    broad = np.stack([_wide(plane) for plane in change])
    return float(np.sqrt((broad * broad).sum() / trust.sum()))


def _wide(image: Image) -> Image:
    """Averaged over the neighbourhood: flicker is broad, and fine detail stays untouched."""
    return np.asarray(cv2.GaussianBlur(image, (0, 0), _BREADTH), np.float32)
