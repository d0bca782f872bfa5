"""The shots of the new scan: where the old one's borders lie in it, and where it has others."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from colorstudio.engine.conform.frame_map import SLIP, FrameMap, Owners
from colorstudio.engine.dissolves import dissolve_at
from colorstudio.engine.donor.time_map import MISSING
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.shots import Shot, Transition

_GOES_ON = 3  # old frames from one new frame to the next, at most, where nothing was cut


@dataclass(frozen=True, slots=True)
class NewShot:
    """A shot of the new scan; ``owner`` is the index of the old shot that it shows, if any."""

    place: FrameRange
    owner: int | None
    found: int  # of its frames
    detected: Shot | None  # as it was found in the new scan, where that begins with it

    @property
    def is_whole(self) -> bool:
        """Whether all of its frames were found."""
        return self.found == self.place.length


def new_shots(
    frames: FrameMap, detected: Sequence[Shot], old: Sequence[FrameRange]
) -> list[NewShot]:
    """The shot list of the new scan; frames of other shots at their ends are held in ``frames``."""
    owners = Owners(old)
    cuts = sorted({shot.start for shot in detected} - {0})
    borders = [0, *_borders(frames, cuts, owners), len(frames.times)]
    known = {shot.start: shot for shot in detected}
    places = [FrameRange(start, stop) for start, stop in pairwise(borders)]
    owned = [_owner(frames, place, owners) for place in places]
    frames.hold(
        (place, old[owner]) for place, owner in zip(places, owned, strict=True) if owner is not None
    )
    return [
        NewShot(
            place,
            owner,
            int((frames.times[place.start : place.stop] != MISSING).sum()),
            known.get(place.start),
        )
        for place, owner in zip(places, owned, strict=True)
    ]


def dissolve_into(
    shot: NewShot, before: NewShot, frames: FrameMap, old: Sequence[FrameRange],
    marked: Sequence[FrameRange], detected: Sequence[FrameRange],
) -> FrameRange | None:  # fmt: skip
    """The frames that show a shot and the one before it: as in the old scan where the two followed
    each other there, else as they were found in the new one.
    """
    if before.owner is None or shot.owner != before.owner + 1:
        return dissolve_at(shot.place.start, detected)
    if old[before.owner].stop != old[shot.owner].start:
        return dissolve_at(shot.place.start, detected)
    place = dissolve_at(old[shot.owner].start, marked)
    if place is None:
        return None
    within = FrameRange(before.place.start, shot.place.stop)
    border = shot.place.start
    around = [run for run in frames.runs(place, within) if run.start < border < run.stop]
    return around[0] if around else dissolve_at(border, detected)


def transition_of(shot: NewShot, dissolve: FrameRange | None) -> Transition:
    """How it comes in."""
    if dissolve is not None:
        return "dissolve"
    found = shot.detected.transition_in if shot.detected is not None else "cut"
    return "cut" if found == "dissolve" else found


def _borders(frames: FrameMap, cuts: Sequence[int], owners: Owners) -> list[int]:
    """Where a shot begins, but for the first: a cut that was found counts for what lies by it."""
    borders = set(_between_owners(frames, cuts, owners))
    for cut in cuts:
        if any(abs(cut - border) <= SLIP for border in borders):
            continue
        if not _goes_on(frames, cut, owners):
            borders.add(cut)
    return sorted(borders)


def _between_owners(frames: FrameMap, cuts: Sequence[int], owners: Owners) -> Iterator[int]:
    last: tuple[int, int] | None = None  # the frame that was known last, and its owner
    for frame, time in enumerate(frames.times):
        owner = owners.of(int(time))
        if owner is None:
            continue
        if last is not None and owner != last[1]:
            near = [c for c in cuts if last[0] - SLIP < c <= frame + SLIP]
            yield min(near, key=lambda cut: abs(cut - frame), default=frame)
        last = frame, owner


def _goes_on(frames: FrameMap, cut: int, owners: Owners) -> bool:
    """Whether the old scan shows one shot without a gap there: then it was no cut."""
    before, after = int(frames.times[cut - 1]), int(frames.times[cut])
    if MISSING in (before, after) or owners.of(before) != owners.of(after):
        return False
    return 0 <= after - before <= _GOES_ON


def _owner(frames: FrameMap, place: FrameRange, owners: Owners) -> int | None:
    shown = (owners.of(int(time)) for time in frames.times[place.start : place.stop])
    found = Counter(owner for owner in shown if owner is not None)
    return found.most_common(1)[0][0] if found else None
