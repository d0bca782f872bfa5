"""Which frame of the copy shows what a frame of the film shows, and which ones it lacks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.donor.glimpses import Patterns

MISSING = -1

Times = NDArray[np.int32]
"""(n,): the copy's frame for each of the film's, or MISSING."""

_ALIKE = 0.5  # correlation of patterns below which nothing is alike
_VOTES_APART = 12  # film frames between those that vote for an offset

_UNEVEN = 0.4  # for a frame that is shown twice or left out
_JUMP = 4.0  # for a cut in the copy
_ABSENT = 2.2  # for each frame that the copy lacks; the same frame costs about 1
_LEAVE = 3.0  # where it begins to lack frames, and where it has them again
_WORST = 8.0
_LEAST_NOISE = 1e-4


@dataclass(frozen=True, slots=True)
class Window:
    """Frames of the copy among which a stretch of film is looked for."""

    start: int
    stop: int


def likely_window(film: Patterns, copy: Patterns, rates: Sequence[float], margin: int) -> Window:
    """Where the copy shows a stretch of film, by what frames of it agree on.

    ``rates``: how many of the copy's frames may go to one of the film's.
    """
    voters = np.arange(0, len(film), _VOTES_APART)
    alike = film[voters] @ copy.T
    best_votes, best = -1.0, (0, 1.0)
    for rate in rates:
        shifts = np.rint(voters * rate).astype(int)
        votes = np.zeros(len(copy) + int(shifts[-1]) + 1, np.float32)
        for shift, row in zip(shifts, alike, strict=True):
            first = int(shifts[-1]) - int(shift)  # the vote for an offset, from -shifts[-1] on
            votes[first : first + len(copy)] += np.maximum(row - _ALIKE, 0)
        offset = int(votes.argmax())
        if votes[offset] > best_votes:
            best_votes, best = float(votes[offset]), (offset - int(shifts[-1]), rate)
    first, rate = best
    stop = int(first + rate * len(film))
    return Window(max(0, first - margin), min(len(copy), stop + margin + 1))


def align(distances: NDArray[np.float32]) -> Times:
    """The cheapest way through the copy's frames (columns) for the film's (rows), in order.

    ``distances`` are squared differences of pictures. Their usual size between equal frames is
    found from the least of each row, so neither grain nor sharpness has to be known.
    """
    least = distances.min(axis=1)
    noise = max(float(np.percentile(least, 25)), _LEAST_NOISE)
    costs = np.minimum(distances / np.float32(noise), np.float32(_WORST))
    count, width = costs.shape
    came = np.empty((count, width), np.int32)
    left = np.empty(count, np.int32)  # whence frames that are lacking came
    here, absent = costs[0].copy(), _ABSENT
    came[0], left[0] = MISSING, MISSING
    for row in range(1, count):
        arriving, whence = _arriving(here, absent)
        stay, leave = absent, float(here.min()) + _LEAVE
        left[row] = MISSING if stay <= leave else int(here.argmin())
        came[row] = whence
        here = costs[row] + arriving
        absent = min(stay, leave) + _ABSENT
    return _traced(came, left, MISSING if absent < here.min() else int(here.argmin()))


def _arriving(
    here: NDArray[np.float32], absent: float
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """What it costs to come to each frame of the copy, and from which one."""
    width = len(here)
    places = np.arange(width, dtype=np.int32)
    ways = np.full((5, width), np.inf, np.float32)
    ways[0, 1:] = here[:-1]
    ways[1] = here + np.float32(_UNEVEN)
    ways[2, 2:] = here[:-2] + np.float32(_UNEVEN)
    ways[3, 3:] = np.minimum.accumulate(here)[:-3] + np.float32(_JUMP)
    ways[4] = absent + _LEAVE
    chosen = ways.argmin(axis=0)
    lowest = np.where(here == np.minimum.accumulate(here), places, 0)
    lowest = np.maximum.accumulate(lowest)
    jumped = np.concatenate([np.full(min(3, width), 0, np.int32), lowest[:-3]])[:width]
    whence = np.choose(chosen, [places - 1, places, places - 2, jumped, np.full(width, MISSING)])
    return ways[chosen, places], whence.astype(np.int32)


def _traced(came: NDArray[np.int32], left: NDArray[np.int32], last: int) -> Times:
    times = np.empty(len(came), np.int32)
    place = last
    for row in range(len(came) - 1, -1, -1):
        times[row] = place
        place = int(left[row]) if place == MISSING else int(came[row, place])
    return times


@dataclass(frozen=True, slots=True)
class Stretch:
    """Film frames ``start`` to ``stop`` (excluded) and the copy's, one after the other.

    ``first`` is the copy's frame for ``start``, MISSING where it has none; ``step`` is how many of
    the copy's go to one of the film's: 1, or 0 while it stands still.
    """

    start: int
    stop: int
    first: int
    step: int


def stretches(start: int, times: Times) -> Iterator[Stretch]:
    """A time map as few numbers, from film frame ``start`` on."""
    row = 0
    while row < len(times):
        first, stop = int(times[row]), row + 1
        step = 1 if first != MISSING else 0
        if stop < len(times) and times[stop] == first:
            step = 0
        while stop < len(times) and int(times[stop]) == first + step * (stop - row):
            stop += 1
        yield Stretch(start + row, start + stop, first, step)
        row = stop


def times_of(stretched: Sequence[Stretch]) -> Times:
    """The inverse of :func:`stretches`."""
    parts = [
        np.full(one.stop - one.start, one.first, np.int32)
        + one.step * np.arange(one.stop - one.start, dtype=np.int32)
        for one in stretched
    ]
    return np.concatenate(parts).astype(np.int32) if parts else np.zeros(0, np.int32)
