"""Objects with a colour: in their masks nothing else counts, and outside nothing changes."""

from functools import partial

from colorstudio.engine.objects import ObjectMasks, find_masks
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint
from colorstudio.hints.objects import FilmObject, object_hint
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import ShotWish


class Objects(HintSource):
    """Covers each object with its colour, frame by frame."""

    name = "objects"
    rank = Rank.LAID

    def __init__(self, film: OpenFilm, sight: Sight) -> None:
        self._film = film
        self._sight = sight

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        things = [one.within(place) for one in wish.objects]
        things = [one for one in things if one.touches and one.rgb is not None]
        if not things:
            return SourceHints()
        found = [(one, find_masks(self._film, one, place, self._sight.segmenter)) for one in things]
        record = tuple(
            {"colour": thing.to_json()["colour"], "masks": masks.key} for thing, masks in found
        )
        covers = tuple(partial(_cover, thing, masks) for thing, masks in found)
        return SourceHints(record, covers=covers)

    def remember(self, place: FrameRange) -> None:
        """Objects learn nothing from shots."""


def _cover(thing: FilmObject, masks: ObjectMasks, frame: int, luma: WorkingLuma) -> Hint | None:
    mask = masks.at(frame)
    return None if mask is None or not mask.any() else object_hint(thing, mask, luma)
