"""What the engine can be asked to do. Each task says where it queues and how it is done.

A task is made in one process and performed in the engine's, so what it performs with is imported
only there.
"""

from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Hashable
from contextlib import closing
from dataclasses import dataclass, replace
from enum import Enum, auto
from fractions import Fraction
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from colorstudio.engine.analysis import ThingsSeen, see_things
from colorstudio.engine.camera.session import LiveEnded, LiveShown, LiveWish, watch
from colorstudio.engine.cast import Proposals, object_named, propose
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.comparison import Comparison
from colorstudio.engine.conditions import makers
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import known_extents
from colorstudio.engine.events import Event, Stage
from colorstudio.engine.export import ExportJob, export_film
from colorstudio.engine.farm.running import colorize_on
from colorstudio.engine.fixing import Fixing, ThingSeen
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.live import (
    FrameColoured,
    PointedFrame,
    ShotToCome,
    beneath_frame,
    colour_pointed,
)
from colorstudio.engine.moods import MoodSeen, accepted, mood_of_shots
from colorstudio.engine.object_masks import ObjectSeen, outline, shots_of
from colorstudio.engine.open_film import opened, working_grid
from colorstudio.engine.own_colour import OwnColours, note
from colorstudio.engine.scenes import FoundSet, find_set
from colorstudio.engine.shot_source import detect, known_shots, save_shots
from colorstudio.engine.sight import Sight
from colorstudio.engine.skin import SkinLooked, look_at_skin
from colorstudio.engine.space_view import CloudSeen, SpaceSeen, see_cloud, see_depth
from colorstudio.engine.suggest import Suggestions, doubts, suggest_exemplars
from colorstudio.engine.trial import ExemplarMatch, match_exemplar
from colorstudio.engine.variations import Variation, Way, variations
from colorstudio.errors import UsageError
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.source import SEQUENCE_RATE
from colorstudio.hints.hint import Hint
from colorstudio.hints.objects import FilmObject, Mask
from colorstudio.models.machine import Machine
from colorstudio.project.document import Project
from colorstudio.project.ids import ShotNumber

if TYPE_CHECKING:
    from colorstudio.engine.worker.models import ModelPool

_FRAMES_AT_WORK = 4  # that a person lays points on in turn
_looked_up: OrderedDict[Hashable, Hint] = OrderedDict()

Answer = (
    Variation
    | FrameColoured
    | ExemplarMatch
    | Suggestions
    | FoundSet
    | Machine
    | ThingSeen
    | SkinLooked
    | ObjectSeen
    | Proposals
    | MoodSeen
    | ThingsSeen
    | LiveShown
    | LiveEnded
    | SpaceSeen
    | CloudSeen
)
Report = Callable[[Event | Answer], None]


class Lane(Enum):
    """Jobs of one lane wait for each other, those of different lanes run side by side."""

    COLOUR = auto()
    PREVIEW = auto()
    ADVICE = auto()
    EXPORT = auto()
    LIVE = auto()


class Task(ABC):
    """Something to be done in the engine's process; its fields are all that it needs to know."""

    lane: ClassVar[Lane]

    def waits_for(self, other: "Task") -> bool:
        """Whether it may not begin before another one, which was asked for earlier, has ended."""
        return False

    @abstractmethod
    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        """Do it to its end. Raises ColorStudioError, Cancelled among them."""


class FilmTask(Task):
    """Work on a project's film that a person waits for and sees listed."""

    stage: ClassVar[Stage]  # the one whose progress is its own
    project: Path
    film: Path

    @property
    @abstractmethod
    def title(self) -> str:
        """What it does, for a list of jobs and for the history."""


@dataclass(frozen=True)
class ColorizeFilm(FilmTask):
    """Colour shots of a film into their project; run again, it goes on where it stopped.

    With a ``cluster`` its machines colour them, and this process writes.
    """

    lane = Lane.COLOUR
    stage = Stage.COLOUR

    project: Path
    film: Path
    options: ColorizeOptions
    title: str = "Colorize film"
    cluster: str = ""  # "auto" or "ray://HOST:PORT"; empty: this machine alone

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film = _probed(self.film, self.project)
        if self.cluster:
            colorize_on(self.cluster, film, self.project, self.options, None, control, report)
            return
        ColorizeJob(film, self.project, self.options, None, control, report, models.load).run()


@dataclass(frozen=True)
class ExportFilm(FilmTask):
    """Write a film with the colour its project shows. ``part`` None: all of it.

    ``after_colour``: once the colouring that was asked for earlier is done.
    """

    lane = Lane.EXPORT
    stage = Stage.EXPORT

    project: Path
    film: Path
    target: Path
    settings: ExportSettings
    part: FrameRange | None = None
    overwrite: bool = False
    deinterlace: bool = False
    comparison: Comparison | None = None
    after_colour: bool = False

    def waits_for(self, other: Task) -> bool:
        return (
            self.after_colour
            and isinstance(other, ColorizeFilm | DetectShots)
            and other.project == self.project
        )

    @property
    def title(self) -> str:
        return f"Export {self.target.name}"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film = _probed(self.film, self.project)
        start, stop = self.part or _whole(film)
        job = ExportJob(
            film,
            self.target,
            self.settings,
            self.overwrite,
            start,
            stop,
            self.deinterlace,
            self.comparison,
        )
        with Project.open(self.project) as project:
            layer = ColourLayer(project, project.films.add(film).id)
            export_film(job, layer, control, report)


@dataclass(frozen=True)
class DetectShots(FilmTask):
    """Find a film's shots and make them its project's list."""

    lane = Lane.COLOUR
    stage = Stage.SHOTS
    title = "Find shots"

    project: Path
    film: Path
    sensitivity: float

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film = _probed(self.film, self.project)
        grid = working_grid(film)
        shots, own = [], OwnColours(film)
        with closing(own), Project.open(self.project) as project:
            film_id = project.films.add(film).id
            for shot in detect(film, grid, _whole(film), self.sensitivity, control, report):
                shots.append(shot)
                place = FrameRange(shot.start, shot.stop)
                note(project, film_id, place, own.look(place))
            save_shots(project, film_id, shots)


@dataclass(frozen=True)
class PreviewFrame(Task):
    """Colour one frame in each of several ways: a Variation each; nothing is stored."""

    lane = Lane.PREVIEW

    film: Path
    frame: int
    options: ColorizeOptions
    ways: tuple[Way, ...]

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film, wish = _probed(self.film), self.options.wish
        sight = Sight(partial(models.features, self.options.device))
        fixing = Fixing(wish.fixed, sight.likely) if wish.fixed else None
        colorizer = models.load(wish.model, self.options.device)
        try:
            for one in variations(
                *(film, self.frame, colorizer, wish.settings, self.ways, control, fixing),
                makers(sight),
            ):
                report(one)
        finally:
            colorizer.close()


@dataclass(frozen=True)
class PreviewPoints(Task):
    """Colour one frame with the points laid on it: a FrameColoured; nothing is stored."""

    lane = Lane.PREVIEW

    wish: PointedFrame
    model: str = "default"
    device: str = "auto"
    shot: ShotToCome | None = None  # None: the frame is all there is, or has a base

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        colorizer = models.load(self.model, self.device)
        try:
            sight = Sight(partial(models.features, self.device))
            beneath = _beneath(self.shot, self.wish.frame, sight, control) if self.shot else None
            report(colour_pointed(self.wish, colorizer, control, sight, beneath))
        finally:
            colorizer.close()


@dataclass(frozen=True)
class MatchExemplar(Task):
    """See how a picture file's bytes fit a frame, and which frame they show: an ExemplarMatch, and
    a second one where that is looked for; nothing is stored.
    """

    lane = Lane.PREVIEW

    film: Path
    frame: int
    name: str
    picture: bytes
    device: str = "auto"
    shot: FrameRange | None = None  # looked through before the film

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film, load = _probed(self.film), partial(models.features, self.device)
        for match in match_exemplar(
            film, self.frame, self.name, self.picture, load, control, self.shot
        ):
            report(match)


@dataclass(frozen=True)
class SuggestExemplars(Task):
    """Name the frames whose colouring by hand would help a project's film most: Suggestions."""

    lane = Lane.ADVICE

    project: Path
    film: Path
    count: int
    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film = _probed(self.film, self.project)
        with Project.open(self.project) as project:
            film_id = project.films.add(film).id
            shots = known_shots(project, film_id, len(film.frames))
            if shots is None:
                raise UsageError("The shots are not known yet; detect them first.")
            unsure = doubts(project, film_id, shots)
        extractor = models.features(self.device)
        found = suggest_exemplars(film, shots, unsure, self.count, extractor, control)
        report(Suggestions(tuple(found)))


@dataclass(frozen=True)
class NameThings(Task):
    """Say what stands where in a frame, by the names of the default model: a ThingSeen each."""

    lane = Lane.PREVIEW

    frame: int
    luma: WorkingLuma
    kinds: tuple[str, ...]
    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        sight = Sight(partial(models.features, self.device))
        for kind in self.kinds:
            control.checkpoint()
            report(ThingSeen(self.frame, kind, sight.likely(kind, self.luma)))


@dataclass(frozen=True)
class OutlineObject(Task):
    """Find an object in a shot and keep its masks: an ObjectSeen for the frame that is looked at,
    where it was pointed at there, and one at the end.
    """

    lane = Lane.PREVIEW

    project: Path
    film: Path
    thing: FilmObject
    place: FrameRange
    frame: int
    seen: Mask | None = None  # what was known of that frame before
    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film = _probed(self.film, self.project)
        with opened(self.project, film, control) as work:
            finder = models.finder(self.device, self.thing.finder)
            outline(work, self.thing, self.place, self.frame, self.seen, finder, report)


@dataclass(frozen=True)
class FindAgain(Task):
    """Look for an object in the shots in which nobody has pointed at it: Proposals."""

    lane = Lane.ADVICE

    project: Path
    film: Path
    name: str
    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film, sight = _probed(self.film, self.project), Sight(partial(models.features, self.device))
        with opened(self.project, film, control) as work:
            thing = object_named(work.project, work.id, self.name)
            report(propose(work, thing, shots_of(work), sight))


@dataclass(frozen=True)
class SeeThings(Task):
    """Say what stands where in a frame, steady in time within its shot: a ThingsSeen."""

    lane = Lane.PREVIEW

    project: Path
    film: Path
    frame: int
    place: FrameRange | None = None  # the shot; None: nobody knows it
    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film, sight = _probed(self.film, self.project), Sight(partial(models.features, self.device))
        place = self.place or FrameRange(self.frame, self.frame + 1)
        with opened(self.project, film, control) as work:
            report(see_things(work, self.frame, place, sight))


@dataclass(frozen=True)
class MeasureMood(Task):
    """Say what colours things have in a project's approved shots: a MoodSeen."""

    lane = Lane.ADVICE

    project: Path
    film: Path
    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film, sight = _probed(self.film, self.project), Sight(partial(models.features, self.device))
        with opened(self.project, film, control) as work:
            report(MoodSeen(mood_of_shots(work, accepted(work.project, work.id), sight)))


@dataclass(frozen=True)
class LookAtSkin(Task):
    """Find the shots of a project's film whose skin is out of line: a SkinLooked."""

    lane = Lane.ADVICE

    project: Path
    film: Path
    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film, sight = _probed(self.film, self.project), Sight(partial(models.features, self.device))
        likely = partial(sight.likely, "skin")
        with Project.open(self.project) as project:
            report(look_at_skin(project, project.films.add(film).id, film, likely, control))


@dataclass(frozen=True)
class FindSet(Task):
    """Find the shots of a project's film that show the set of one of them: a FoundSet."""

    lane = Lane.ADVICE

    project: Path
    film: Path
    number: ShotNumber
    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        film = _probed(self.film, self.project)
        with Project.open(self.project) as project:
            known = known_extents(project, project.films.add(film).id)
        clean = [extent.clean for extent in known]
        report(find_set(film, clean, self.number, models.features(self.device), control))


@dataclass(frozen=True)
class SeeDepth(Task):
    """Say how far things are in a frame of a shot: a SpaceSeen."""

    lane = Lane.ADVICE  # it may take long

    project: Path
    film: Path
    frame: int
    place: FrameRange

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        with opened(self.project, _probed(self.film, self.project), control) as work:
            report(see_depth(work, self.frame, self.place))


@dataclass(frozen=True)
class SeeCloud(Task):
    """Find the points of a shot, in the colour that it has: a CloudSeen."""

    lane = Lane.ADVICE  # it may take long

    project: Path
    film: Path
    place: FrameRange

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        with opened(self.project, _probed(self.film, self.project), control) as work:
            report(see_cloud(work, self.place))


@dataclass(frozen=True)
class WatchLive(Task):
    """Colour a camera, a stream or a file as it comes: a LiveShown for each picture that is in
    time, and a LiveEnded once it ends or is cancelled.
    """

    lane = Lane.LIVE

    wish: LiveWish

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        watch(self.wish, models.load, control, report)


@dataclass(frozen=True)
class LookAtMachine(Task):
    """Find out which device a model would run on, and how much memory is free: a Machine."""

    lane = Lane.ADVICE

    device: str = "auto"

    def perform(self, models: "ModelPool", control: JobControl, report: Report) -> None:
        from colorstudio.colorizers.device import this_machine

        report(this_machine(self.device))


def _beneath(shot: ShotToCome, frame: int, sight: Sight, control: JobControl) -> Hint:
    """Looked up once for all points that are laid on a frame."""
    others = tuple(one for one in shot.wish.points if one.frame != frame)
    wish = replace(shot.wish, points=others)
    with opened(shot.project, _probed(shot.film, shot.project), control) as film:
        choices = film.project.takes.chosen(film.id, FrameRange(0, shot.place.start))
        key = shot.project, film.id, shot.place, wish, frame, tuple(choices)
        if key not in _looked_up:
            _looked_up[key] = beneath_frame(film, frame, shot.place, wish, sight)
            while len(_looked_up) > _FRAMES_AT_WORK:
                _looked_up.popitem(last=False)
        return _looked_up[key]


def _whole(film: FilmInfo) -> FrameRange:
    return FrameRange(0, len(film.frames))


def _probed(path: Path, project: Path | None = None) -> FilmInfo:
    """Probed once for all jobs, as long as the file stays the same."""
    try:
        state = path.stat()
    except OSError:
        return probe(path)  # it says what is wrong
    rate = _sequence_rate(path, project) if project and path.is_dir() else SEQUENCE_RATE
    return _probed_once(path, state.st_mtime_ns, state.st_size, rate)


def _sequence_rate(folder: Path, project: Path) -> Fraction:
    """The rate that the project knows a folder of pictures by."""
    with Project.open(project, read_only=True) as opened:
        rates = (film.sequence_rate for film in opened.films.all() if film.path == folder)
        return next(rates, SEQUENCE_RATE)


@lru_cache(maxsize=2)
def _probed_once(path: Path, _mtime_ns: int, _size: int, rate: Fraction) -> FilmInfo:
    return probe(path, rate)
