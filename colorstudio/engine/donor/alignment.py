"""A stretch of film found in a copy of it: which frames show the same, and how they lie."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.control import JobControl
from colorstudio.engine.donor.glimpses import Glimpses, glimpse, glimpses, patterns, without_bars
from colorstudio.engine.donor.picture_fit import Affine, fit_pictures
from colorstudio.engine.donor.time_map import (
    MISSING,
    Stretch,
    Times,
    align,
    likely_window,
    stretches,
    times_of,
)
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader

_MOST_FRAMES = 1200  # a longer shot is aligned part by part, so that memory stays small
_MARGIN = 3.0  # seconds beside the likely place that are looked at
_PAIRS = 5  # of frames, from which the picture's place is found
_COMPARED = 64  # rows of the pictures that frames are compared by
_BLUR = 4.0  # of these rows: slower changes of brightness are the print's
_ALIKE = 0.6  # mean correlation of details; features that agree need no such proof
_LEAST_DETAIL = 0.05  # of the usual frame's: what has less is all noise
_EDGE = 0.02  # of the picture's sides, where copies have scratches and dark borders


@dataclass(frozen=True, slots=True)
class Alignment:
    """A place of the film in the copy. ``affine`` leads from the film's working luma to the copy's;
    without one, the copy does not show this place.
    """

    place: FrameRange
    stretches: tuple[Stretch, ...]
    affine: tuple[float, ...] = ()

    @property
    def times(self) -> Times:
        """The copy's frame for each of the place's, or MISSING."""
        return times_of(self.stretches)

    @property
    def fit(self) -> Affine:
        """As OpenCV takes it."""
        return np.array(self.affine).reshape(2, 3)

    @property
    def found(self) -> int:
        """How many frames of the place the copy has."""
        return sum(one.stop - one.start for one in self.stretches if one.first != MISSING)

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        shown = [[one.start, one.stop, one.first, one.step] for one in self.stretches]
        return {"place": list(self.place), "stretches": shown, "affine": list(self.affine)}

    @classmethod
    def from_json(cls, value: Any) -> "Alignment":
        """The inverse of :meth:`to_json`. Raises ValueError where it makes no sense."""
        try:
            made = cls(
                FrameRange(*map(int, value["place"])),
                tuple(Stretch(*map(int, one)) for one in value["stretches"]),
                tuple(map(float, value["affine"])),
            )
        except (KeyError, TypeError) as error:
            raise ValueError("this is no alignment") from error
        if len(made.affine) not in (0, 6) or len(made.times) != made.place.length:
            raise ValueError("this is no alignment")
        return made


@dataclass(frozen=True)
class Copy:
    """The copy at work; it belongs to the thread of its reader."""

    film: FilmInfo
    reader: FilmReader
    grid: GridSize
    control: JobControl

    @cached_property
    def glimpses(self) -> Glimpses:
        """Every frame of it, read once. Raises Cancelled."""
        return glimpses(self.reader, self.control)

    @cached_property
    def patterns(self) -> NDArray[np.float32]:
        """What sets its frames apart."""
        return patterns(without_bars(self.glimpses, self.glimpses))

    def luma(self, frame: int) -> WorkingLuma:
        """The working luma of one frame."""
        self.control.checkpoint()
        return working_luma(self.reader.read(frame), self.grid.luma)


class Aligner:
    """Finds places of a film in a copy of it. Raises Cancelled."""

    def __init__(
        self,
        film: FilmInfo,
        reader: FilmReader,
        grid: GridSize,
        copy: Copy,
        control: JobControl,
        usual: Affine | None = None,
    ) -> None:
        """``usual`` is how the copy mostly lies on the film, for places without features."""
        self._usual = usual
        self._film, self._reader, self._grid = film, reader, grid
        self._copy, self._control = copy, control
        rate = float(copy.film.video.frame_rate / film.video.frame_rate)
        self._rates = (1.0,) if abs(rate - 1) < 1e-4 else (rate, 1.0)
        self._margin = round(_MARGIN * float(copy.film.video.frame_rate))

    def align(self, place: FrameRange) -> Alignment:
        """Where the copy shows a place."""
        return _joined(place, [self._part(part)[0] for part in _parts(place)])

    def align_by(self, place: FrameRange, fit: Affine) -> tuple[Alignment, float]:
        """Where the copy shows a place if it lies so, and how alike the pictures are then."""
        parts = [self._part(part, fit) for part in _parts(place)]
        alike = [likeness for _, likeness in parts]
        return _joined(place, [one for one, _ in parts]), sum(alike) / len(alike)

    def _part(self, place: FrameRange, given: Affine | None = None) -> tuple[Alignment, float]:
        """By a fit that is ``given``, or one that is found; and how alike the pictures are."""
        lumas = self._lumas(place)
        small = np.concatenate([glimpse(one) for one in lumas])
        film = patterns(without_bars(small, small))
        window = likely_window(film, self._copy.patterns, self._rates, self._margin)
        lacking = Alignment(place, tuple(stretches(place.start, np.full(len(lumas), MISSING))))
        if window.stop - window.start < 2:
            return lacking, 0.0
        alike = film @ self._copy.patterns[window.start : window.stop].T
        times = _shifted(align(np.asarray(2 - 2 * alike, np.float32)), window.start)
        fit = given if given is not None else self._fit(place, times)
        fit = self._usual if fit is None else fit
        if fit is None:
            return lacking, 0.0
        there = self._copy_lumas(window.start, window.stop)
        for _ in range(2):
            within, likeness = _compared(lumas, there, self._grid, self._copy.grid, fit)
            times = _shifted(within, window.start)
            fitted = self._fit(place, times) if given is None else given
            if fitted is not None:
                fit = fitted
            elif likeness < _ALIKE:
                return lacking, likeness
        found = tuple(stretches(place.start, times))
        return Alignment(place, found, tuple(float(one) for one in fit.ravel())), likeness

    def _fit(self, place: FrameRange, times: Times) -> Affine | None:
        known = np.flatnonzero(times != MISSING)
        if not len(known):
            return None
        spread = np.linspace(0, len(known) - 1, min(_PAIRS, len(known))).round().astype(int)
        pairs = (
            (self._luma(place.start + int(row)), self._copy.luma(int(times[row])))
            for row in known[spread]
        )
        found = fit_pictures(pairs)
        return None if found is None else found.affine

    def _luma(self, frame: int) -> WorkingLuma:
        self._control.checkpoint()
        return working_luma(self._reader.read(frame), self._grid.luma)

    def _lumas(self, place: FrameRange) -> list[WorkingLuma]:
        return self._checked(self._reader, self._grid, place.start, place.stop)

    def _copy_lumas(self, start: int, stop: int) -> list[WorkingLuma]:
        return self._checked(self._copy.reader, self._copy.grid, start, stop)

    def _checked(
        self, reader: FilmReader, grid: GridSize, start: int, stop: int
    ) -> list[WorkingLuma]:
        lumas = []
        for _, luma in reader.working_lumas((grid.height, grid.width), start, stop):
            self._control.checkpoint()
            lumas.append(luma)
        return lumas


def _joined(place: FrameRange, parts: Sequence[Alignment]) -> Alignment:
    """Of the parts of a place."""
    fits = [one.affine for one in parts if one.affine]
    found = tuple(stretch for one in parts for stretch in one.stretches)
    return Alignment(place, found, fits[len(fits) // 2] if fits else ())


def _parts(place: FrameRange) -> Iterator[FrameRange]:
    count = -(-place.length // _MOST_FRAMES)
    bounds = [place.start + place.length * number // count for number in range(count + 1)]
    for start, stop in itertools.pairwise(bounds):
        yield FrameRange(start, stop)


def _shifted(times: Times, start: int) -> Times:
    return np.where(times == MISSING, MISSING, times + start).astype(np.int32)


def _compared(
    lumas: Sequence[WorkingLuma],
    there: Sequence[WorkingLuma],
    grid: GridSize,
    copy: GridSize,
    fit: Affine,
) -> tuple[Times, float]:
    """The time map by pictures that lie on one another, and how alike those are that it joins.

    All are of the grids' sizes.
    """
    across = round(_COMPARED * grid.width / grid.height)
    size = across, _COMPARED
    place = _scaled(fit, size, grid, copy)
    inside = cv2.warpAffine(
        np.full(tuple(copy), 255, np.uint8), place, size, flags=_WARP, borderValue=0
    )
    rows, columns = max(1, round(_EDGE * _COMPARED)), max(1, round(_EDGE * across))
    kept = np.zeros(size[::-1], bool)
    kept[rows:-rows, columns:-columns] = True
    kept &= inside == 255
    ours, strength = _details(
        [cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in lumas], kept
    )
    theirs, _ = _details(
        [
            cv2.warpAffine(
                cv2.GaussianBlur(one, (0, 0), copy.height / _COMPARED / 3), place, size, flags=_WARP
            )
            for one in there
        ],
        kept,
    )
    alike = ours @ theirs.T
    # Noise is a larger part of frames with little detail, as in fog: they differ more for nothing.
    share = np.clip(np.square(strength / np.median(strength)), _LEAST_DETAIL, 1)
    times = align(share[:, None] * np.maximum(2 - 2 * alike, 0))
    joined = alike[times != MISSING, times[times != MISSING]]
    return times, float(joined.mean()) if len(joined) else 0.0


_WARP = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


def _scaled(
    affine: Affine, size: tuple[int, int], grid: GridSize, copy: GridSize
) -> NDArray[np.float64]:
    """The fit of working lumas for pictures of ``size`` and of the copy's grid."""

    def to(source: float, target: float) -> NDArray[np.float64]:
        scale = target / source
        return np.array([scale, (scale - 1) / 2])

    x, y = to(size[0], 2 * grid.width), to(size[1], 2 * grid.height)
    enlarge = np.array([[x[0], 0, x[1]], [0, y[0], y[1]], [0, 0, 1]])
    half = to(2, 1)
    shrink = np.array([[half[0], 0, half[1]], [0, half[0], half[1]], [0, 0, 1]])
    whole = np.vstack([affine, [0, 0, 1]])
    return np.asarray((shrink @ whole @ enlarge)[:2], np.float64)


def _details(
    pictures: Sequence[cv2.typing.MatLike], kept: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(n, cells) of unit length: what is drawn, without slow changes of brightness; and (n,): how
    much is drawn.
    """
    rows, strengths = [], []
    for picture in pictures:
        fine = picture.astype(np.float32)
        band = (fine - cv2.GaussianBlur(fine, (0, 0), _BLUR))[kept]
        strengths.append(max(float(np.linalg.norm(band)), 1e-3))
        rows.append(band / strengths[-1])
    return np.asarray(rows, np.float32), np.asarray(strengths, np.float32)
