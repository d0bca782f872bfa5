"""Moods: what things of a kind weakly lean to, wherever nothing else is known."""

from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.mood import mood_hint, mood_text, read_mood
from colorstudio.hints.semantic import Features
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import ShotWish


class Moods(HintSource):
    """Recalls the colours of the wish's mood for what is seen in a frame."""

    name = "mood"
    rank = Rank.USUAL

    def __init__(self, film: OpenFilm, sight: Sight) -> None:
        self._sight = sight

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        if not wish.mood:
            return SourceHints()
        namer = self._sight.namer
        mood = read_mood(wish.mood)

        def recall(luma: WorkingLuma, features: Features, known: Confidence) -> Hint:
            return mood_hint(mood, namer.kinds, self._sight.named(luma), luma)

        record = {"colours": mood_text(mood), "names": namer.name}
        return SourceHints((record,), recall=recall, looks=True)

    def remember(self, place: FrameRange) -> None:
        """Moods learn nothing from shots."""
