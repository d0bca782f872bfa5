"""The shots beside one, whose colours it agrees with."""

from collections.abc import Iterator
from dataclasses import dataclass

from colorstudio.engine.dissolves import Crossings
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.memory import Remembered, lend
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import MatchShots, ShotWish
from colorstudio.project.takes import TakeRecord


@dataclass(frozen=True, slots=True)
class TakeFrame:
    """A frame of another take, named by its request's key, that a take drew colour from."""

    take: str
    frame: int

    @classmethod
    def of(cls, picture: Remembered) -> "TakeFrame":
        """Where a remembered picture was seen."""
        return cls(*picture.name)

    def to_json(self) -> dict[str, str | int]:
        """As it stands in a request."""
        return {"take": self.take, "frame": self.frame}


class Neighbours(HintSource):
    """Pins a shot's first or last frame to the colours of the frame beyond it."""

    name = "neighbours"
    rank = Rank.BESIDE

    def __init__(self, film: OpenFilm, sight: Sight, crossings: Crossings) -> None:
        self._film = film
        self._sight = sight
        self._crossings = crossings

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        pictures = dict(self._pictures(place, wish.match))
        pinned = {
            frame: lend(luma, self._sight(luma), picture)
            for frame, picture in pictures.items()
            for luma in [self._film.luma(frame)]
        }
        record = tuple(TakeFrame.of(picture).to_json() for picture in pictures.values())
        return SourceHints(record, pinned, looks=bool(pictures))

    def remember(self, place: FrameRange) -> None:
        """A neighbour is looked up in the project as it is then."""

    def _pictures(self, place: FrameRange, match: MatchShots) -> Iterator[tuple[int, Remembered]]:
        """The shot's first or last frame, and the frame beyond it as it is coloured now.

        Beyond a dissolve it is the first one that shows the neighbour alone.
        """
        before, after = place.start - 1, place.stop
        if coming := self._crossings.at(before):
            before = coming.start - 1
        if going := self._crossings.at(after):
            after = going.stop
        ends = (
            (MatchShots.PREVIOUS, place.start, before),
            (MatchShots.NEXT, place.stop - 1, after),
        )
        for side, frame, beyond in ends:
            if match in (side, MatchShots.BOTH):
                shown = FrameRange(beyond, beyond + 1)
                take = self._film.project.takes.chosen_take(self._film.id, shown)
                if take is not None and take.complete:
                    yield frame, remembered(self._film, self._sight, take, beyond)


def remembered(film: OpenFilm, sight: Sight, take: TakeRecord, frame: int) -> Remembered:
    """A frame as a complete take colours it. Raises Cancelled."""
    colour = ColourLayer(film.project, film.id, take=take.id).at(frame)
    assert colour is not None  # the take is complete
    luma = film.luma(frame)
    chroma = film.upright(colour.chroma)
    return Remembered.of((take.request_key, frame), luma, chroma, sight(luma))
