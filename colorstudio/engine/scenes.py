"""Scenes: which shots show one set, and what of them is done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from colorstudio.colorizers.features import FeatureExtractor
from colorstudio.counting import counted
from colorstudio.engine.control import JobControl
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.sight import Sight
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.reader import FilmReader
from colorstudio.hints.memory import ALIKE, alikeness, view_of
from colorstudio.hints.semantic import Features
from colorstudio.project.ids import ShotNumber, numbered
from colorstudio.project.reviews import ReviewRecord, review_in
from colorstudio.project.scenes import SceneRecord

_GLANCES = (0.1, 0.5, 0.9)  # of a shot's length: where it is looked at


@dataclass(frozen=True, slots=True)
class SameSet:
    """A shot, and how much alike its set is to that of the shot asked for: 1 the same view."""

    number: ShotNumber
    likeness: float

    @property
    def is_sure(self) -> bool:
        """Whether 19 in 20 shots of other places are less alike."""
        return self.likeness >= ALIKE


@dataclass(frozen=True, slots=True)
class FoundSet:
    """All shots of a film, the likest first."""

    shots: tuple[SameSet, ...]


def find_set(
    film: FilmInfo,
    clean: Sequence[FrameRange],
    number: ShotNumber,
    extractor: FeatureExtractor,
    control: JobControl,
) -> FoundSet:
    """How much each shot shows of the set of one of them, by the features of what is seen.

    ``clean`` are the shots' frames without dissolves. Raises UsageError where there is no such
    shot, and Cancelled.
    """
    if not 1 <= number <= len(clean):
        raise UsageError(f"There is no shot {number}; the last one is {len(clean)}.")
    sight, size = Sight(lambda: extractor), working_grid(film).luma
    views: list[list[Features]] = []
    with FilmReader(film) as reader:
        for place in clean:
            shown: list[Features] = []
            for frame in _glances(place):
                control.checkpoint()
                shown.append(view_of(sight(working_luma(reader.read(frame), size))))
            views.append(shown)
    wanted = views[number - 1]
    found = [SameSet(n, _likeness(wanted, shown)) for n, shown in numbered(views)]
    return FoundSet(tuple(sorted(found, key=lambda one: one.likeness, reverse=True)))


def _glances(place: FrameRange) -> list[int]:
    return sorted({place.start + int(share * (place.length - 1)) for share in _GLANCES})


def _likeness(one: Sequence[Features], other: Sequence[Features]) -> float:
    """Of the two views that are most alike."""
    return max(float(alikeness(a, b)) for a in one for b in other)


def scene_named(scenes: Sequence[SceneRecord], name: str) -> SceneRecord:
    """The scene of a name. Raises UsageError that names those there are."""
    for scene in scenes:
        if scene.name == name:
            return scene
    known = ", ".join(f"“{scene.name}”" for scene in scenes)
    raise UsageError(
        f"There is no scene “{name}”; there are {known}."
        if known
        else f"There is no scene “{name}”; `colorstudio scenes` names some."
    )


def numbers_in(scene: SceneRecord, places: Sequence[FrameRange]) -> Iterator[ShotNumber]:
    """The shots of a scene, by their numbers of now."""
    return (number for number, place in numbered(places) if scene.holds(place))


def approved(reviews: Sequence[ReviewRecord], places: Sequence[FrameRange]) -> str:
    """What is done of some shots, in words."""
    done = sum(review_in(reviews, place).approved for place in places)
    return f"{done} of {counted(len(places), 'shot')} approved"
