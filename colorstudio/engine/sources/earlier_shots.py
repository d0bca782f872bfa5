"""Palette memory: earlier shots that show what a shot shows."""

from functools import partial

from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.engine.sources.neighbours import TakeFrame, remembered
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.memory import PaletteMemory, Remembered, recall, view_of
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import ShotWish
from colorstudio.project.takes import TakeRecord

_SHOTS_BACK = 40  # shots before this one that are remembered
_CONSULTED = 4  # remembered pictures that a shot draws from


class EarlierShots(HintSource):
    """Remembers the shots of a run; pictures of them are looked at once they are needed."""

    name = "memory"
    rank = Rank.REMEMBERED

    def __init__(self, film: OpenFilm, sight: Sight) -> None:
        self._film = film
        self._sight = sight
        self._pictures = PaletteMemory()
        self._unread: list[tuple[TakeRecord, FrameRange]] = []

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        if not wish.memory:
            return SourceHints()
        alike = self._alike(place)
        record = tuple(TakeFrame.of(picture).to_json() for picture in alike)
        return SourceHints(
            record, recall=partial(recall, entries=alike) if alike else None, looks=True
        )

    def remember(self, place: FrameRange) -> None:
        """See the protocol."""
        take = self._film.project.takes.chosen_take(self._film.id, place)
        if take is not None and take.complete:
            self._unread = [*self._unread, (take, place)][-_SHOTS_BACK:]

    def _alike(self, place: FrameRange) -> list[Remembered]:
        """Pictures of earlier shots that show what this one shows."""
        for take, shot in self._unread:
            for frame in _glimpses(shot):
                self._pictures.add(remembered(self._film, self._sight, take, frame))
        self._unread = []
        if not self._pictures.entries:
            return []
        views = [view_of(self._sight(self._film.luma(frame))) for frame in _glimpses(place)]
        return self._pictures.likest(views, _CONSULTED)


def _glimpses(shot: FrameRange) -> list[int]:
    """Frames that stand for a shot: near its start and its end, away from fades and cuts."""
    last = shot.length - 1
    return sorted({shot.start + last // 10, shot.start + last - last // 10})
