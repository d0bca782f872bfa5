"""Which frames of one scan show which frames of another, and how their pictures lie."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.donor.alignment import Aligner, Alignment
from colorstudio.engine.donor.picture_fit import Affine
from colorstudio.engine.donor.time_map import MISSING, Times
from colorstudio.film.frame_range import FrameRange

_TAKEN = 0.1  # of frames that were looked for once more: the old ones are others than beside them
_LEAST_RUN = 8  # frames that are looked for by themselves
_NEAR, _FAR = 1.5, 20.0  # pixels of the working luma that two fits lie apart
SLIP = 2  # frames that no map is exact to: less than that is held, not lost


@dataclass(frozen=True, slots=True)
class Piece:
    """Frames of the new scan, the old one's for each or MISSING, and the affine from the new
    working luma to the old; None where nothing was found.
    """

    place: FrameRange
    times: Times
    affine: Affine | None

    @classmethod
    def of(cls, found: Alignment) -> "Piece":
        """As it was aligned."""
        return cls(found.place, found.times, found.fit if found.affine else None)


class FrameMap:
    """From frames of the new scan to those of the old one, and back."""

    def __init__(self, pieces: Iterable[Piece], count: int) -> None:
        """``count`` of the new scan's frames; a later piece outranks an earlier one."""
        self.times: Times = np.full(count, MISSING, np.int32)
        self._number = np.full(count, -1, np.int32)
        self._affines: list[Affine | None] = []
        for number, piece in enumerate(pieces):
            place = slice(piece.place.start, piece.place.stop)
            self.times[place] = piece.times
            self._number[place] = number
            self._affines.append(piece.affine)
        self._index()

    def _index(self) -> None:
        found = np.flatnonzero(self.times != MISSING)
        order = np.argsort(self.times[found], kind="stable")
        self._new = found[order]
        self._old = self.times[self._new]

    def hold(self, places: Iterable[tuple[FrameRange, FrameRange]]) -> None:
        """Let frames at the ends of shots, and gaps in them, that are no longer than a slip show
        the nearest frame that was found there.

        Each shot comes with its frames of the old scan: others count as not found.
        """
        for place, inside in places:
            self._hold(place, inside)
        self._index()

    def _hold(self, place: FrameRange, inside: FrameRange) -> None:
        part = self.times[place.start : place.stop]
        part[(part < inside.start) | (part >= inside.stop)] = MISSING
        known = np.flatnonzero(part != MISSING)
        if not len(known):
            return
        for first, stop in _gaps(part):
            if stop - first <= SLIP:
                nearest = known[np.abs(known - first).argmin()]
                part[first:stop] = part[nearest]

    def affine(self, frame: int) -> Affine | None:
        """How the old picture lies on a frame of the new scan."""
        number = int(self._number[frame])
        return None if number < 0 else self._affines[number]

    def showing(self, old: int) -> list[int]:
        """The new frames that show an old one, the first of each stretch; where it is left out,
        one beside it.
        """
        for reach in range(SLIP + 1):
            found = {new for near in {old - reach, old + reach} for new in self._exactly(near)}
            if found:
                return [new for new in sorted(found) if new - 1 not in found]
        return []

    def _exactly(self, old: int) -> Iterator[int]:
        first = int(np.searchsorted(self._old, old, "left"))
        stop = int(np.searchsorted(self._old, old, "right"))
        return (int(new) for new in self._new[first:stop])

    def runs(self, old: FrameRange, within: FrameRange) -> list[FrameRange]:
        """The runs of new frames in ``within`` that show frames of an old range."""
        part = self.times[within.start : within.stop]
        shown = (part >= old.start) & (part < old.stop)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], shown, [False]]).astype(np.int8)))
        return [
            FrameRange(within.start + int(first), within.start + int(stop))
            for first, stop in zip(edges[::2], edges[1::2], strict=True)
        ]


def looked_for(aligner: Aligner, places: Sequence[FrameRange]) -> Iterator[Piece]:
    """Each place as it is found, and stretches of it that lie elsewhere in the old scan."""
    for place in places:
        piece = Piece.of(aligner.align(place))
        yield piece
        if piece.affine is None:
            continue
        for first, stop in _gaps(piece.times):
            if stop - first < _LEAST_RUN:
                continue
            part = FrameRange(place.start + first, place.start + stop)
            rest = Piece.of(aligner.align(part))
            there = rest.times[rest.times != MISSING]
            if rest.affine is not None and np.isin(there, piece.times).mean() < _TAKEN:
                yield rest  # else it shows the frames beside those that are lacking


def usual(pieces: Iterable[Piece], corners: NDArray[np.float64]) -> Affine | None:
    """How the old picture mostly lies: the affine that those of other places come nearest to.

    ``corners`` (n, 2) are places of the new picture by which they are compared.
    """
    found = [piece for piece in pieces if piece.affine is not None]
    if not found:
        return None
    weights = np.array([(piece.times != MISSING).sum() for piece in found], np.float64)
    fits = [piece.affine for piece in found if piece.affine is not None]
    apart = np.array([[_apart(one, other, corners) for other in fits] for one in fits])
    return fits[int((np.minimum(apart, _FAR) @ weights).argmin())]


def settled(piece: Piece, aligner: Aligner, lies: Affine, corners: NDArray[np.float64]) -> Piece:
    """A place that seems to lie otherwise than most may be late instead, where the camera moves
    or little does: the pictures decide.
    """
    if piece.affine is None or _apart(piece.affine, lies, corners) < _NEAR:
        return piece
    as_found = aligner.align_by(piece.place, piece.affine)[1]
    as_usual, likeness = aligner.align_by(piece.place, lies)
    return Piece.of(as_usual) if likeness >= as_found else piece


def _apart(one: Affine, other: Affine, corners: NDArray[np.float64]) -> float:
    """How far, in pixels, two fits are from one another at most."""
    places = np.column_stack([corners, np.ones(len(corners))])
    return float(np.abs(places @ (one - other).T).max())


def _gaps(times: Times) -> Iterator[tuple[int, int]]:
    """(first, stop) of each run without frames."""
    lacking: NDArray[np.bool_] = times == MISSING
    edges = np.flatnonzero(np.diff(np.concatenate([[False], lacking, [False]]).astype(np.int8)))
    for first, stop in zip(edges[::2], edges[1::2], strict=True):
        yield int(first), int(stop)


class Owners:
    """Which of the old scan's shots its frames belong to."""

    def __init__(self, places: Sequence[FrameRange]) -> None:
        self._starts = [place.start for place in places]
        self._stops = [place.stop for place in places]

    def of(self, frame: int) -> int | None:
        """The index of the shot that a frame lies in; None outside of all, or where MISSING."""
        number = bisect_right(self._starts, frame) - 1
        return number if number >= 0 and frame < self._stops[number] else None
