"""Colour of one shot smoothed in time along its motion, and how much it flickers then."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import cv2
import numpy as np

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.motion import Flow, Image, Matcher, grid_luma
from colorstudio.hints.steps import Steps, coarse_size

_MISMATCH = np.float32(60)  # squared grey levels at which a neighbour counts half
_BREADTH = 3.0  # coarse cells
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
    """A frame of the window, coarsely, and where its cells lie in the frames beside it."""

    luma: WorkingLuma
    image: Image  # of the coarse cells
    coarse: Chroma
    chroma: Chroma  # of the grid itself
    to_next: Flow
    to_previous: Flow


def stabilize(
    frames: Iterable[tuple[WorkingLuma, Chroma]],
    grid: GridSize,
    radius: int = 2,
    strength: float = 1.0,
    steps: Steps | None = None,
) -> Iterator[Stabilized]:
    """Each frame of a shot with smoothed chroma, in order, ``radius`` frames behind.

    Each is a mean over the frames up to ``radius`` before and after it, followed along the
    motion; a neighbour counts the less, the less its luma agrees and the further its colour is.
    ``strength`` in [0, 1] of that is done. Nothing else enters, so part of a shot comes out the
    same when fed with ``radius`` frames more on both sides, its flicker with one more before.
    Frames of one shot only: a cut begins a new stream. What changes is broad, so it is found on
    half the grid: the colour's own detail stays. ``steps`` are those of the shot, where others ask
    for them as well.
    """
    size = coarse_size(grid)
    matcher = Matcher(*size)
    before: tuple[_Moment, Chroma] | None = None
    for here, change in _changes(matcher, _moments(frames, size, steps or Steps(grid)), radius):
        chroma = here.chroma + np.float32(strength) * _at_size(change, grid)
        coarse = here.coarse + np.float32(strength) * change
        yield Stabilized(chroma, _flicker(matcher, here, coarse, before))
        before = here, coarse


def _changes(
    matcher: Matcher, stream: Iterator[_Moment], radius: int
) -> Iterator[tuple[_Moment, Chroma]]:
    window = list(islice(stream, radius))
    centre = 0
    for moment in stream:
        window.append(moment)
        yield window[centre], _change(matcher, window, centre, radius)
        centre = min(centre + 1, radius)
        del window[: max(0, len(window) - 2 * radius)]
    for late in range(centre, len(window)):
        yield window[late], _change(matcher, window, late, radius)


def _moments(
    frames: Iterable[tuple[WorkingLuma, Chroma]], size: GridSize, steps: Steps
) -> Iterator[_Moment]:
    """The frames, each with the motion to the one before; that to the next one follows."""
    at_rest = np.zeros((*size, 2), np.float32)
    previous: _Moment | None = None
    for luma, chroma in frames:
        image = grid_luma(luma, size).astype(np.float32)
        moment = _Moment(luma, image, _at_size(chroma, size), chroma, at_rest, at_rest)
        if previous is not None:
            ahead, back = steps.ahead(previous.luma, luma), steps.back(luma, previous.luma)
            previous.to_next = at_rest if ahead is None else ahead
            moment.to_previous = at_rest if back is None else back
        yield moment
        previous = moment


def _change(matcher: Matcher, window: Sequence[_Moment], centre: int, radius: int) -> Chroma:
    """What smoothing adds to the frame's colour."""
    here = window[centre]
    total = np.ones(here.image.shape, np.float32)
    change = np.zeros_like(here.coarse)
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
    return np.stack([_wide(plane) for plane in change]) / _wide(total)


def _difference(
    matcher: Matcher, here: _Moment, neighbour: _Moment, flow: Flow
) -> tuple[Chroma, Image]:
    """The neighbour's chroma less that of ``here``, cell by cell, and how much it counts."""
    difference = matcher.sample_planes(neighbour.coarse, flow) - here.coarse
    distance = (difference * difference).sum(axis=0) / _OTHER_COLOUR
    doubt = _doubt(matcher, here, neighbour, flow)
    return difference, np.reciprocal(doubt * (1 + distance * distance))


def _doubt(matcher: Matcher, here: _Moment, neighbour: _Moment, flow: Flow) -> Image:
    """1 where the neighbour's luma agrees, and the larger the less it does."""
    mismatch = matcher.judge(here.image, neighbour.image, flow).error / _MISMATCH
    return 1 + mismatch * mismatch


def _flicker(
    matcher: Matcher, here: _Moment, coarse: Chroma, before: tuple[_Moment, Chroma] | None
) -> float:
    if before is None:
        return float("nan")
    moment, former = before
    trust = np.reciprocal(_doubt(matcher, here, moment, here.to_previous))
    if trust.mean() < _FOUND_AGAIN:
        return float("nan")
    change = trust * (matcher.sample_planes(former, here.to_previous) - coarse)
    broad = np.stack([_wide(plane) for plane in change])
    return float(np.sqrt((broad * broad).sum() / trust.sum()))


def _wide(image: Image) -> Image:
    """Averaged over the neighbourhood: flicker is broad, and fine detail stays untouched."""
    return np.asarray(cv2.GaussianBlur(image, (0, 0), _BREADTH), np.float32)


def _at_size(chroma: Chroma, size: GridSize) -> Chroma:
    """Area means where the grid shrinks, bilinear where it grows."""
    kind = cv2.INTER_AREA if size.height < chroma.shape[1] else cv2.INTER_LINEAR
    planes = [cv2.resize(p, (size.width, size.height), interpolation=kind) for p in chroma]
    return np.stack(planes).astype(np.float32, copy=False)
