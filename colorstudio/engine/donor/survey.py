"""How a film's colour copy lies on the film, shot by shot, before anything is coloured."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from colorstudio.engine.control import JobControl
from colorstudio.engine.donor.alignment import Alignment
from colorstudio.engine.donor.donor import Donor, Pair
from colorstudio.engine.donor.time_map import MISSING
from colorstudio.engine.open_film import opened
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo

_PAIRS = 4  # pictures that are shown, of shots all over the film


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One place of the film, and a pair of pictures of it where one is to be shown."""

    alignment: Alignment
    pair: Pair | None


def survey(
    project: Path, film: FilmInfo, places: Sequence[FrameRange], control: JobControl
) -> Iterator[Surveyed]:
    """Align places in order; the project keeps what is found, so that colouring starts at once.

    Raises Cancelled, UsageError without a copy, ProjectError where it is gone.
    """
    shown = set(np.linspace(0, len(places) - 1, min(_PAIRS, len(places))).round().astype(int))
    with opened(project, film, control) as work:
        record = work.project.donors.of(work.id)
        if record is None:
            raise UsageError("This film has no colour copy; choose one first.")
        with closing(Donor(work, record)) as donor:
            for number, place in enumerate(places):
                alignment = donor.alignment(place)
                wanted = number in shown and bool(alignment.affine)
                yield Surveyed(alignment, _pair(donor, alignment) if wanted else None)


def _pair(donor: Donor, alignment: Alignment) -> Pair | None:
    times = alignment.times
    known = np.flatnonzero(times != MISSING)
    if not len(known):
        return None
    row = int(known[len(known) // 2])
    return donor.pair(alignment.place.start + row, int(times[row]), alignment)
