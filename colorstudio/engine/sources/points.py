"""Colour points and strokes: a person's word on single places of a frame."""

from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.points import hint_of_points
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import ShotWish


class Points(HintSource):
    """Pins the frames that have points. They stand in the wish, so nothing is recorded."""

    name = "points"
    rank = Rank.LAID

    def __init__(self, film: OpenFilm) -> None:
        self._film = film

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        hints = {
            one.frame: hint_of_points(one.points, self._film.luma(one.frame))
            for one in wish.points
            if one.points
        }
        return SourceHints(pinned=hints)

    def remember(self, place: FrameRange) -> None:
        """Points know nothing of other shots."""
