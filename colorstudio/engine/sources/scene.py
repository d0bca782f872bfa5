"""The scene of a shot: other shots of it that a person has given colour, or approved."""

from collections.abc import Iterator

from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.sight import Sight
from colorstudio.engine.sources.neighbours import TakeFrame, remembered
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.memory import WANTED, Remembered
from colorstudio.hints.semantic import Features, match
from colorstudio.hints.source import HintSource, Rank, Recall, SourceHints
from colorstudio.hints.wish import ShotWish
from colorstudio.project.reviews import review_in
from colorstudio.project.takes import TakeRecord

_PICTURES = 4  # that a shot draws from, of the nearest shots


class Scene(HintSource):
    """Lends their colours to like things in the other shots of their scene."""

    name = "scene"
    rank = Rank.BESIDE

    def __init__(self, film: OpenFilm, sight: Sight) -> None:
        self._film = film
        self._sight = sight

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        pictures = [
            remembered(self._film, self._sight, take, frame) for take, frame in self._shown(place)
        ]
        record = tuple(TakeFrame.of(picture).to_json() for picture in pictures)
        recall = _lending(pictures) if pictures else None
        return SourceHints(record, recall=recall, looks=bool(pictures))

    def remember(self, place: FrameRange) -> None:
        """Scenes and their colours are looked up in the project as they are then."""

    def _shown(self, place: FrameRange) -> Iterator[tuple[TakeRecord, int]]:
        """Takes of other shots of the scene, and the frame of each that shows its colour best."""
        project, film = self._film.project, self._film.id
        scenes = [scene for scene in project.scenes.of(film) if scene.holds(place)]
        if not scenes:
            return
        reviews, found = project.reviews.of(film), 0
        shots = [shot.range for shot in project.shots.of(film)]
        shots.sort(key=lambda other: abs(sum(other) - sum(place)))
        for other in shots:
            is_mate = any(scene.holds(other) for scene in scenes)
            if not is_mate or other.common(place).length > 0 or found == _PICTURES:
                continue
            take = project.takes.chosen_take(film, other)
            if take is None or not take.complete:
                continue
            given = _given(take, other)
            if given is None and review_in(reviews, other).approved:
                given = (other.start + other.stop) // 2
            if given is not None and given in range(*take.range):
                found += 1
                yield take, given


def _given(take: TakeRecord, shot: FrameRange) -> int | None:
    """A frame whose colour a person gave, if there is any."""
    wish = ColorizeRequest.from_json(take.request).wish
    pinned = [*(one.frame for one in wish.points), *(one.frame for one in wish.exemplars)]
    own = next((f for f in pinned if f is not None and f in range(*shot)), None)
    if own is None and wish.exemplars:
        return (shot.start + shot.stop) // 2
    return own


def _lending(pictures: list[Remembered]) -> Recall:
    coloured = [picture.coloured for picture in pictures]

    def recall(luma: WorkingLuma, features: Features, known: Confidence) -> Hint:
        return match(features, coloured).hint(luma, WANTED)

    return recall
