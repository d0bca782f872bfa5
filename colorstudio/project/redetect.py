"""A new detection drawn around what a person did to the shots."""

from collections.abc import Iterator, Sequence

from colorstudio.film.frame_range import FrameRange
from colorstudio.project.json_text import Json
from colorstudio.project.shot_records import NewShot, ShotRecord

_SAME_CUT = 5  # frames; a cut found nearer than that to a border that stays is that border

_PLAIN: tuple[Json, Json] = (None, None)  # grade and settings of frames in no shot


def around_edits(old: Sequence[ShotRecord], found: Sequence[NewShot]) -> list[NewShot]:
    """The list that takes the place of ``old``; both ascend, ``found`` without a gap."""
    if not found:
        return [_as_it_was(shot) for shot in old]
    by_hand = [shot for shot in old if shot.by_hand]
    transitions = {shot.start: shot.transition for shot in old}
    transitions |= {shot.start: shot.transition for shot in found}
    names = {shot.start: shot.name for shot in found}
    edited = list(_edited_borders(old))
    new = [_as_it_was(shot) for shot in by_hand]
    whole = FrameRange(found[0].start, found[-1].stop)
    for free in whole.without(shot.range for shot in by_hand):
        staying = [free.start, *(border for border in edited if _inside(border, free))]
        cuts = [shot.start for shot in found if _inside(shot.start, free)]
        borders = sorted({*staying, *_far_from(cuts, [*staying, free.stop])})
        for start, stop in zip(borders, [*borders[1:], free.stop], strict=True):
            name, transition = names.get(start, ""), transitions.get(start, "cut")
            new.append(NewShot(start, stop, name, transition))
    return new


def _edited_borders(shots: Sequence[ShotRecord]) -> Iterator[int]:
    """Where a name begins, and where grade or settings change."""
    stop, look = 0, _PLAIN
    for shot in shots:
        if shot.start > stop:  # frames of no shot lie between
            if look != _PLAIN:
                yield stop
            look = _PLAIN
        if shot.name or (shot.grade, shot.settings) != look:
            yield shot.start
        stop, look = shot.stop, (shot.grade, shot.settings)
    if look != _PLAIN:
        yield stop


def _far_from(cuts: Sequence[int], staying: Sequence[int]) -> list[int]:
    return [cut for cut in cuts if all(abs(cut - border) >= _SAME_CUT for border in staying)]


def _inside(border: int, place: FrameRange) -> bool:
    return place.start < border < place.stop


def _as_it_was(shot: ShotRecord) -> NewShot:
    return NewShot(shot.start, shot.stop, shot.name, shot.transition)
