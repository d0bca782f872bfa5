"""Palette memory: earlier shots that show what a shot shows."""

from collections.abc import Iterator, Sequence
from functools import partial

from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.engine.sources.neighbours import TakeFrame, remembered
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.memory import PaletteMemory, Remembered, recall, view_of
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import ShotWish
from colorstudio.project.takes import TakeRecord

SHOTS_BACK = 40  # shots before this one that are remembered
CONSULTED = 4  # remembered pictures that a shot draws from


class EarlierShots(HintSource):
    """Remembers the shots of a run; pictures of them are looked at once they are needed."""

    name = "memory"
    rank = Rank.REMEMBERED

    def __init__(self, film: OpenFilm, sight: Sight) -> None:
        self._film = film
        self._sight = sight
        self._pictures = PaletteMemory[Remembered]()
        self._unread: list[tuple[TakeRecord, FrameRange]] = []

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        if not wish.memory:
            return SourceHints()
        return drawn_from(self._alike(place))

    def remember(self, place: FrameRange) -> None:
        """See the protocol."""
        take = self._film.project.takes.chosen_take(self._film.id, place)
        if take is not None and take.complete:
            self._unread = [*self._unread, (take, place)][-SHOTS_BACK:]

    def _alike(self, place: FrameRange) -> list[Remembered]:
        """Pictures of earlier shots that show what this one shows."""
        for take, shot in self._unread:
            for frame in glimpses(shot):
                self._pictures.add(remembered(self._film, self._sight, take, frame))
        self._unread = []
        if not self._pictures.entries:
            return []
        views = [view_of(self._sight(self._film.luma(frame))) for frame in glimpses(place)]
        return self._pictures.likest(views, CONSULTED)


class PlannedShots(HintSource):
    """Remembers what was planned for one shot: these frames of earlier ones, the likest first."""

    name = EarlierShots.name
    rank = EarlierShots.rank

    def __init__(self, film: OpenFilm, sight: Sight, frames: Sequence[int]) -> None:
        self._film = film
        self._sight = sight
        self._frames = frames

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        return drawn_from(list(self._pictures())) if wish.memory else SourceHints()

    def remember(self, place: FrameRange) -> None:
        """It is known beforehand what is remembered."""

    def _pictures(self) -> Iterator[Remembered]:
        takes = self._film.project.takes
        for frame in self._frames:
            take = takes.chosen_take(self._film.id, FrameRange(frame, frame + 1))
            if take is not None and take.complete:
                yield remembered(self._film, self._sight, take, frame)


def drawn_from(alike: list[Remembered]) -> SourceHints:
    """What pictures of earlier shots know of a shot."""
    record = tuple(TakeFrame.of(picture).to_json() for picture in alike)
    return SourceHints(record, recall=partial(recall, entries=alike) if alike else None, looks=True)


def glimpses(shot: FrameRange) -> list[int]:
    """Frames that stand for a shot: near its start and its end, away from fades and cuts."""
    last = shot.length - 1
    return sorted({shot.start + last // 10, shot.start + last - last // 10})
