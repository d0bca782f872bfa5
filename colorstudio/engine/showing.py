"""Finds the frame of a film that a colour picture shows, and says how surely."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.control import JobControl
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.film.thumbnails import keyframe_thumbnails
from colorstudio.hints.memory import signature
from colorstudio.hints.showing import SHOWS, details_of, sureness

_PROBES = 400  # keyframes looked at in the whole film
_NEARBY = 250  # frames around the likest of them
_LIKEST = 3  # places that are looked at closely


@dataclass(frozen=True, slots=True)
class Sighting:
    """A frame, and how surely a picture shows it: 0 to 1."""

    frame: int
    sureness: float

    @property
    def is_sure(self) -> bool:
        """Whether the picture can be pinned there."""
        return self.sureness >= SHOWS


@dataclass(frozen=True, slots=True)
class _Glimpse:
    """A frame that looks like the picture at a glance."""

    likeness: float
    frame: int
    luma: WorkingLuma


@dataclass(frozen=True)
class FrameFinder:
    """Looks through one film. Belongs to the thread of its reader; raises Cancelled."""

    film: FilmInfo
    reader: FilmReader
    grid: GridSize
    control: JobControl

    def at(self, luma: WorkingLuma, frame: int) -> Sighting:
        """How surely a picture shows this very frame."""
        (seen,) = self.reader.working_lumas(self.grid.luma, frame, frame + 1)
        return Sighting(frame, sureness(details_of(luma), details_of(seen[1])))

    def within(self, luma: WorkingLuma, place: FrameRange) -> Sighting:
        """The frame of a place that the picture is likest to show."""
        wanted, details = signature(luma), details_of(luma)
        seen = self.reader.working_lumas(self.grid.luma, place.start, place.stop)
        likest = nlargest(_LIKEST, self._glimpses(wanted, seen), key=lambda one: one.likeness)
        sightings = [Sighting(g.frame, sureness(details, details_of(g.luma))) for g in likest]
        return max(sightings, key=lambda one: one.sureness)

    def anywhere(self, luma: WorkingLuma, first: FrameRange | None = None) -> Sighting:
        """The frame of the film that it is likest to show; where it is sure of ``first``, of that.

        The keyframes that look alike are found at a glance, then what lies around each is searched.
        """
        best = self.within(luma, first) if first else Sighting(0, 0.0)
        wanted = signature(luma)
        around = [(float((wanted * small).mean()), frame) for frame, small in self._probes]
        for _, frame in nlargest(_LIKEST, around):
            if best.is_sure:
                break
            end = min(len(self.film.frames), frame + _NEARBY)
            found = self.within(luma, FrameRange(max(0, frame - _NEARBY), end))
            best = max(best, found, key=lambda one: one.sureness)
        return best

    @cached_property
    def _probes(self) -> list[tuple[int, NDArray[np.float32]]]:
        """Keyframes of the whole film, looked at once for all pictures."""
        thumbnails = keyframe_thumbnails(self.film, _PROBES, self.grid.luma)
        return [(frame, signature(luma)) for frame, luma in self._checked(thumbnails)]

    def _glimpses(
        self, wanted: NDArray[np.float32], seen: Iterable[tuple[int, WorkingLuma]]
    ) -> Iterator[_Glimpse]:
        for frame, luma in self._checked(seen):
            yield _Glimpse(float((wanted * signature(luma)).mean()), frame, luma)

    def _checked(
        self, seen: Iterable[tuple[int, WorkingLuma]]
    ) -> Iterator[tuple[int, WorkingLuma]]:
        for one in seen:
            self.control.checkpoint()
            yield one
