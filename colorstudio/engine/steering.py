"""What a shot's colour is steered by: points, exemplars, its neighbours, and palette memory."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from colorstudio.chroma.grid import GridSize
from colorstudio.colorizers.features import FeatureExtractor, Features
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import (
    Exemplar,
    ExemplarFile,
    ExemplarPicture,
    ExemplarReader,
)
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.points import pinned_points, points_of
from colorstudio.engine.recall import Look, Recall
from colorstudio.engine.request import MemorySource, PinnedExemplar
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.hints.hint import Hint, laid_over
from colorstudio.hints.memory import PaletteMemory, Remembered, lend, view_of
from colorstudio.hints.points import FramePoints
from colorstudio.project.document import Project
from colorstudio.project.frames import FrameRange
from colorstudio.project.takes import TakeRecord

_SHOTS_BACK = 40  # shots before this one that are remembered
_CONSULTED = 4  # remembered pictures that a shot draws from


class MatchShots(StrEnum):
    """Which neighbours a shot shall agree with."""

    NONE = "none"
    PREVIOUS = "previous"
    NEXT = "next"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What of a film's options steers its colours."""

    exemplars: tuple[ExemplarFile, ...] = ()
    memory: bool = True
    match: MatchShots = MatchShots.NONE


@dataclass(frozen=True, slots=True)
class Steering:
    """What one shot is steered by, and what of it belongs into its request."""

    pinned: Mapping[int, Hint]
    recall: Callable[[], Recall | None] = lambda: None
    exemplars: tuple[PinnedExemplar, ...] = ()
    points: tuple[FramePoints, ...] = ()
    neighbours: tuple[MemorySource, ...] = ()
    memory: tuple[MemorySource, ...] = ()
    features: str = ""
    exemplar: ExemplarPicture | None = None  # for models that take one as a picture


@dataclass(slots=True)
class _Memory:
    """Pictures of the shots before; the newest shots' are read once they are needed."""

    pictures: PaletteMemory = field(default_factory=PaletteMemory)
    unread: list[tuple[TakeRecord, FrameRange]] = field(default_factory=list)


class Steerer:
    """Steers the shots of one run, in the film's order. Belongs to the thread of its project."""

    def __init__(
        self,
        project: Project,
        film_id: int,
        film: FilmInfo,
        reader: FilmReader,
        grid: GridSize,
        wishes: Wishes,
        load: Callable[[], FeatureExtractor],
        control: JobControl,
    ) -> None:
        self._project = project
        self._film_id = film_id
        self._film = film
        self._reader = reader
        self._grid = grid
        self._wishes = wishes
        self._load = load
        self._control = control
        self._eyes: Look | None = None
        self._memory = _Memory()
        exemplars = ExemplarReader(film, reader, grid, self._look, control)
        self._exemplars = [exemplars.read(file) for file in wishes.exemplars]
        self._keep(self._exemplars)

    def steer(self, place: FrameRange) -> Steering:
        """What is known of the shot before it is coloured."""
        exemplars = [e for e in self._exemplars if e.shows(place) or e.lends(place)]
        points = points_of(self._project, self._film_id, place)
        neighbours = dict(self._neighbours(place))
        earlier = self._alike(place) if self._wishes.memory else []
        wanted = [exemplar.coloured for exemplar in exemplars if exemplar.lends(place)]
        own = self._wishes.memory
        uses_features = own or neighbours or any(not e.aligned or e.lends(place) for e in exemplars)

        def recall() -> Recall | None:
            return Recall(self._sight, wanted, earlier, own) if wanted or own else None

        return Steering(
            pinned=self._pinned([e for e in exemplars if e.shows(place)], points, neighbours),
            recall=recall,
            exemplars=tuple(exemplar.source(place) for exemplar in exemplars),
            points=points,
            neighbours=tuple(MemorySource(*entry.name) for entry in neighbours.values()),
            memory=tuple(MemorySource(*entry.name) for entry in earlier),
            features=self._sight.name if uses_features else "",
            exemplar=exemplars[0].picture if exemplars else None,
        )

    def remember(self, place: FrameRange) -> None:
        """The shot is done, or was left as it is: later ones may draw from what it shows."""
        take = self._project.takes.chosen_take(self._film_id, place)
        if self._wishes.memory and take is not None and take.complete:
            self._memory.unread = [*self._memory.unread, (take, place)][-_SHOTS_BACK:]

    # What is known of single frames

    def _pinned(
        self,
        exemplars: Sequence[Exemplar],
        points: tuple[FramePoints, ...],
        neighbours: Mapping[int, Remembered],
    ) -> dict[int, Hint]:
        """Where several know, points count more than exemplars, and those more than neighbours."""
        pinned = {
            frame: lend(luma, self._look(luma), entry)
            for frame, entry in neighbours.items()
            for luma in [self._luma(frame)]
        }
        given = {e.frame: e.hint for e in exemplars if e.frame is not None and e.hint}
        rotation = self._film.video.rotation
        pointed = pinned_points(points, self._reader, rotation, self._grid, self._control)
        for upper in (given, pointed):
            for frame, hint in upper.items():
                pinned[frame] = laid_over(hint, pinned[frame]) if frame in pinned else hint
        return pinned

    def _neighbours(self, place: FrameRange) -> Iterator[tuple[int, Remembered]]:
        """The shot's first or last frame, and the frame beyond it as it is coloured now."""
        ends = (
            (MatchShots.PREVIOUS, place.start, place.start - 1),
            (MatchShots.NEXT, place.stop - 1, place.stop),
        )
        for side, frame, beyond in ends:
            if self._wishes.match in (side, MatchShots.BOTH):
                shown = FrameRange(beyond, beyond + 1)
                take = self._project.takes.chosen_take(self._film_id, shown)
                if take is not None and take.complete:
                    yield frame, self._remembered(take, beyond)

    def _keep(self, exemplars: Iterable[Exemplar]) -> None:
        """Take new exemplars into the project."""
        known = {(e.sha256, e.frame) for e in self._project.exemplars.of(self._film_id)}
        for one in exemplars:
            if (one.sha256, one.file.frame) not in known:
                self._project.exemplars.add(
                    self._film_id,
                    one.data,
                    name=one.file.path.name,
                    frame=one.file.frame,
                    ranges=one.file.ranges,
                )

    # Memory

    def _alike(self, place: FrameRange) -> list[Remembered]:
        """Pictures of earlier shots that show what this one shows."""
        for take, shot in self._memory.unread:
            for frame in _glimpses(shot):
                self._memory.pictures.add(self._remembered(take, frame))
        self._memory.unread = []
        if not self._memory.pictures.entries:
            return []
        views = [view_of(self._look(self._luma(frame))) for frame in _glimpses(place)]
        return self._memory.pictures.likest(views, _CONSULTED)

    def _remembered(self, take: TakeRecord, frame: int) -> Remembered:
        self._control.checkpoint()
        colour = ColourLayer(self._project, self._film_id, take=take.id).at(frame)
        assert colour is not None  # the take is complete
        luma = self._luma(frame)
        name = take.request_key, frame
        return Remembered.of(name, luma, colour.chroma, self._look(luma))

    def _luma(self, frame: int) -> WorkingLuma:
        return working_luma(self._reader.read(frame), self._grid.luma)

    def _look(self, luma: WorkingLuma) -> Features:
        return self._sight(luma)

    @property
    def _sight(self) -> Look:
        """Loaded at the first glance."""
        if self._eyes is None:
            self._eyes = Look(self._load(), self._film.video.rotation)
        return self._eyes


def _glimpses(shot: FrameRange) -> list[int]:
    """Frames that stand for a shot: near its start and its end, away from fades and cuts."""
    last = shot.length - 1
    return sorted({shot.start + last // 10, shot.start + last - last // 10})
