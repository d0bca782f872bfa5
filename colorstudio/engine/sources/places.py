"""Places of a shot in which the camera moves: what comes back keeps the colour that it had."""

from collections.abc import Callable

from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.space import look_at_space
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import ShotWish
from colorstudio.scene.camera import NoPath
from colorstudio.scene.returning import PlaceMemory


class Places(HintSource):
    """Finds a shot's space where a wish asks for it; nobody else pays for it."""

    name = "places"
    rank = Rank.CONTINUED

    def __init__(self, film: OpenFilm, say: Callable[[str], None]) -> None:
        self._film, self._say = film, say

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        if not wish.space:
            return SourceHints()
        found = look_at_space(self._film, place)
        if isinstance(found, NoPath):
            self._say(found.reason)
            return SourceHints()
        path, first = found.path, place.start
        record = {"focal": round(path.focal, 3), "points": len(path.points)}

        def remembering() -> PlaceMemory:
            return PlaceMemory(path, first, found.depth, self._film.grid)

        return SourceHints(record=(record,), places=remembering)

    def remember(self, place: FrameRange) -> None:
        """Each shot has a space of its own."""
