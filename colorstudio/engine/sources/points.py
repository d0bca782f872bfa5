"""Colour points and strokes: a person's word on single places of a frame."""

from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.points import hint_of_points
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.hint import Hint
from colorstudio.hints.points import FramePoints
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import ShotWish


class Points(HintSource):
    """Pins the frames that have points, each spread over the thing that it lies on.

    They stand in the wish, so nothing is recorded.
    """

    name = "points"
    rank = Rank.LAID

    def __init__(self, film: OpenFilm, sight: Sight) -> None:
        self._film = film
        self._sight = sight

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        hints = {one.frame: self._hint(one) for one in wish.points if one.points}
        return SourceHints(pinned=hints, looks=bool(hints))

    def _hint(self, one: FramePoints) -> Hint:
        luma = self._film.luma(one.frame)
        return hint_of_points(one.points, luma, self._sight.things(luma))

    def remember(self, place: FrameRange) -> None:
        """Points know nothing of other shots."""
