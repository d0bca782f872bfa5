"""Objects with a colour: in their masks nothing else counts, and outside nothing changes."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from colorstudio.chroma.grid import Chroma
from colorstudio.engine.bound import BoundColour
from colorstudio.engine.exemplars import lent_by
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.objects import ObjectMasks, find_masks
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.points import hint_of_points
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint
from colorstudio.hints.objects import FilmObject, Mask, graded, object_hint
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
        things = [one for one in things if one.touches and one.has_colour]
        if not things:
            return SourceHints()
        covers = tuple(self._cover(one, place) for one in things)
        return SourceHints(tuple(cover.record() for cover in covers), covers=covers)

    def _cover(self, thing: FilmObject, place: FrameRange) -> "_Cover":
        finder = self._sight.finder(thing.finder)
        return _Cover(thing, find_masks(self._film, thing, place, finder), self._film, self._sight)

    def remember(self, place: FrameRange) -> None:
        """Objects learn nothing from shots."""


class _Cover:
    """An object's colour in its mask: one colour, then its exemplar, its points and its grade."""

    def __init__(self, thing: FilmObject, masks: ObjectMasks, film: OpenFilm, sight: Sight) -> None:
        self._thing, self._masks = thing, masks
        self._film, self._sight = film, sight

    def record(self) -> Mapping[str, Any]:
        """As it stands in the request."""
        thing = self._thing
        said = {"colour": thing.to_json()["colour"], "masks": self._masks.key, **thing.more_json()}
        if thing.exemplar:
            said["features"] = self._sight.name
        return said

    def __call__(self, frame: int, luma: WorkingLuma, below: Chroma) -> Chroma:
        mask = self._masks.at(frame)
        if mask is None or not mask.any():
            return below
        chroma = below
        if self._thing.rgb is not None:
            chroma = object_hint(self._thing, mask, luma).over(chroma)
        for bound in (self._lent, self._laid):
            hint = None if bound is None else bound.at(frame)
            chroma = chroma if hint is None else hint.over(chroma)
        return graded(self._thing, mask, luma, chroma)

    @cached_property
    def _lent(self) -> BoundColour | None:
        """What the exemplar lends, on the frame that was pointed at first in the shot."""
        exemplar, frame = self._thing.exemplar, self._thing.touches[0].frame
        mask = self._masks.at(frame)
        if exemplar is None or mask is None:
            return None
        data = self._film.project.exemplars.picture(exemplar.sha256)
        luma = self._film.luma(frame)
        hint = lent_by(exemplar, data, luma, mask, self._sight)
        return self._bound({frame: _inside(hint, mask)})

    @cached_property
    def _laid(self) -> BoundColour | None:
        """What its points say, on their frames."""
        pinned = {}
        for one in self._thing.points:
            mask, luma = self._masks.at(one.frame), self._film.luma(one.frame)
            hint = hint_of_points(one.points, luma)  # the mask says how far its thing reaches
            if mask is not None:
                pinned[one.frame] = _inside(hint, mask)
        return self._bound(pinned) if pinned else None

    def _bound(self, pinned: Mapping[int, Hint]) -> BoundColour:
        film, place = self._film, self._masks.place
        lumas = ShotLumas(film, place)
        check = film.control.checkpoint
        return BoundColour(pinned, self._masks.at, lumas, place, film.grid, check)


def _inside(hint: Hint, mask: Mask) -> Hint:
    return Hint(hint.chroma, hint.confidence * mask)
