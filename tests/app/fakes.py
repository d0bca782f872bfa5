"""An engine without a process and without a model: it paints everything one colour, at once."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal

from colorstudio.chroma.codec import encode_chunk
from colorstudio.chroma.grid import GridSize, grid_size
from colorstudio.engine.analysis import ThingsSeen
from colorstudio.engine.cast import Proposal, Proposals
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.events import Progress, ShotDone, ShotsFound, Stage
from colorstudio.engine.exemplars import exemplar_wishes
from colorstudio.engine.fixing import ThingSeen, rules_of
from colorstudio.engine.live import FrameColoured
from colorstudio.engine.moods import MoodSeen
from colorstudio.engine.object_masks import ObjectSeen
from colorstudio.engine.objects import masks_key, objects_of
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.points import points_of
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.scenes import FoundSet, SameSet
from colorstudio.engine.shot_source import save_shots
from colorstudio.engine.showing import Sighting
from colorstudio.engine.skin import SkinLooked
from colorstudio.engine.space_view import CloudSeen, SpaceSeen
from colorstudio.engine.suggest import Suggestion, Suggestions
from colorstudio.engine.trial import ExemplarMatch, Way
from colorstudio.engine.variations import Variation
from colorstudio.engine.worker.tasks import (
    ColorizeFilm,
    DetectShots,
    FindAgain,
    FindSet,
    LookAtMachine,
    LookAtSkin,
    MatchExemplar,
    MeasureMood,
    NameThings,
    OutlineObject,
    PreviewFrame,
    PreviewPoints,
    SeeCloud,
    SeeDepth,
    SeeThings,
    SuggestExemplars,
    Task,
)
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.mood import read_mood
from colorstudio.hints.objects import objects_within
from colorstudio.hints.wish import MatchShots
from colorstudio.models.installed import DEFAULT
from colorstudio.models.machine import Machine
from colorstudio.models.objects import finder_name
from colorstudio.project.document import Project
from colorstudio.project.ids import ShotNumber
from colorstudio.project.objects import StoredMasks
from colorstudio.scene.camera import CameraPath, Pose
from colorstudio.scene.cloud import Cloud
from colorstudio.scene.depth import Depth
from colorstudio.scene.packed import pack

SKIN = SkinLooked(())  # what is found of skin


def depth_seen(frame: int) -> SpaceSeen:
    """What is found of depth: the left half is near."""
    distance = np.repeat(np.float32([[1, 4]]), 40, axis=1).repeat(60, axis=0)
    points = np.float32([[0.25, 0.5]])
    return SpaceSeen(frame, "", Depth(distance, np.ones_like(distance)), points, 1.0)


def cloud_seen(place: FrameRange) -> CloudSeen:
    """What is found of points: a red wall before a camera that moves to the right."""
    xs, ys = np.meshgrid(np.linspace(-1, 1, 60), np.linspace(-1, 1, 60))
    points = np.stack([xs.ravel(), ys.ravel(), np.ones(3600)], axis=1).astype(np.float32)
    colours = np.tile(np.uint8([220, 20, 20]), (3600, 1))
    cloud = Cloud(points, colours, np.zeros(3600, np.uint8))
    poses = tuple(Pose(np.eye(3), np.array([-0.1 * x, 0.0, 0.0])) for x in range(4))
    path = CameraPath((120, 160), 150.0, poses, points.astype(float), (0, 3), 0.1)
    return CloudSeen(place, "", cloud, path)


class FakeBackend(QObject):
    """Holds jobs until :meth:`work` is called, then does them in order."""

    happened = Signal(int, object)
    finished = Signal(int)
    failed = Signal(int, str)
    cancelled = Signal(int)
    restarted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Task] = []
        self._waiting: dict[int, Task] = {}

    def work(self) -> None:
        """Do all that was asked."""
        while self._waiting:
            number = next(iter(self._waiting))
            self._perform(number, self._waiting.pop(number))
            self.finished.emit(number)

    def forget(self) -> None:
        """Do nothing more."""
        self._waiting.clear()

    def submit(self, task: Task) -> int:
        self.asked.append(task)
        self._waiting[len(self.asked)] = task
        return len(self.asked)

    def pause(self, job: int) -> None:
        pass

    def resume(self, job: int) -> None:
        pass

    def cancel(self, job: int) -> None:
        self._waiting.pop(job, None)
        self.cancelled.emit(job)

    def _perform(self, number: int, task: Task) -> None:
        match task:
            case ColorizeFilm(project, film, options):
                self._colour(number, project, film, options)
            case DetectShots(project, film):
                self._detect(number, project, film)
            case PreviewFrame(_, frame, _, ways):
                for way in ways:
                    rgb = np.full((6, 8, 3), way.seed % 255, np.uint8)
                    self.happened.emit(number, Variation(frame, way, rgb))
            case PreviewPoints(wish=wish):
                height, width = wish.luma.shape
                chroma = np.full((2, height // 2, width // 2), 0.2, np.float32)
                self.happened.emit(number, FrameColoured(wish.frame, chroma))
            case MatchExemplar(_, frame, _, picture):
                for match in _matched(frame, picture):
                    self.happened.emit(number, match)
            case SuggestExemplars():
                found = Suggestion(20, 1.5, (2, 3)), Suggestion(4, 0.5, (1,))
                self.happened.emit(number, Suggestions(found))
            case NameThings(frame, _, kinds):
                half = np.array([[1, 0]], np.float32)  # on the left
                for kind in kinds:
                    self.happened.emit(number, ThingSeen(frame, kind, half))
            case SeeThings(frame=frame):
                halves = np.repeat(np.uint8([[0, 1]]), 40, axis=1).repeat(60, axis=0)
                self.happened.emit(number, ThingsSeen(frame, halves, ("sky", "road")))
            case SeeDepth(frame=frame):
                self.happened.emit(number, depth_seen(frame))
            case SeeCloud(place=place):
                self.happened.emit(number, cloud_seen(place))
            case OutlineObject():
                self._outline(number, task)
            case FindAgain(name=name):
                self.happened.emit(number, _found_again(task.project, name))
            case FindSet(number=asked):
                alike = {1: 1.0, 3: 0.9, 2: 0.4} if asked == 1 else {asked: 1.0}
                same = (SameSet(ShotNumber(shot), share) for shot, share in alike.items())
                self.happened.emit(number, FoundSet(tuple(same)))
            case MeasureMood():
                self.happened.emit(number, MoodSeen(read_mood("sky=#4488cc*2")))
            case LookAtSkin():
                self.happened.emit(number, SKIN)
            case LookAtMachine():
                self.happened.emit(number, Machine("cpu", 8192.0))

    def _outline(self, number: int, task: OutlineObject) -> None:
        """A square around the first place that was pointed at, in all of the shot."""
        grid = working_grid(probe(task.film))
        x, y = task.thing.touches[0].path[0]
        row, column, by = int(y * grid.height), int(x * grid.width), grid.height // 8
        mask = np.zeros(grid, np.float32)
        mask[max(0, row - by) : row + by, max(0, column - by) : column + by] = 1
        self.happened.emit(number, ObjectSeen(task.thing.name, task.frame, mask))
        with Project.open(task.project) as opened:
            film = opened.films.all()[0].id
            key = masks_key(task.thing.touches, task.place, grid, finder_name())
            stored = StoredMasks(task.place, pack([mask] * task.place.length))
            opened.objects.keep_masks(film, key, stored)
        self.happened.emit(number, ObjectSeen(task.thing.name, task.frame))

    def _detect(self, number: int, project: Path, film: Path) -> None:
        info = probe(film)
        third = len(info.frames) // 3
        cuts = [0, third, 2 * third, len(info.frames)]
        with Project.open(project) as opened:
            shots = [Shot(a, b) for a, b in pairwise(cuts)]
            save_shots(opened, opened.films.add(info).id, shots)
        self.happened.emit(number, ShotsFound(3, complete=True))

    def _colour(self, number: int, project: Path, film: Path, options: ColorizeOptions) -> None:
        info = probe(film)
        with Project.open(project) as opened:
            film_id = opened.films.add(info).id
            for shot in opened.shots.of(film_id):
                if options.places is None or shot.range in options.places:
                    request = _request(opened, film_id, info, shot.range, options)
                    paint(opened, film_id, request)
                    self.happened.emit(number, ShotDone(shot.range, 1, 0.8))
        total = len(info.frames)
        self.happened.emit(number, Progress(Stage.COLOUR, total, total))


def _found_again(path: Path, name: str) -> Proposals:
    """In the third shot surely, in the second perhaps."""
    box = ((0.2, 0.3), (0.5, 0.7))
    with Project.open(path) as opened:
        shots = [shot.range for shot in opened.shots.of(opened.films.all()[0].id)]
    found = tuple(
        Proposal(name, ShotNumber(n), shots[n - 1], shots[n - 1].start + 2, box, sure)
        for n, sure in ((3, 0.91), (2, 0.52))
    )
    return Proposals(name, found)


SHOWN_AT = 20  # the frame of its film that a wide picture shows


def _matched(frame: int, picture: bytes) -> Iterator[ExemplarMatch]:
    """A picture in the film's shape is aligned, a wide one at another frame, others nowhere."""
    chroma, rgb = np.zeros((2, 3, 4), np.float32), np.full((6, 8, 3), 90, np.uint8)
    decoded = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    height, width = decoded.shape[:2]
    way, share = (Way.ALIGNED, 0.96) if 3 * width == 4 * height else (Way.NONE, 0.02)
    if 9 * width == 16 * height and frame == SHOWN_AT:
        way = Way.ALIGNED
    match = ExemplarMatch(frame, way, share, 0.9, chroma, rgb)
    yield match
    if 9 * width == 16 * height:
        yield replace(match, shows=Sighting(SHOWN_AT, 0.97))


def _request(
    project: Project, film_id: int, info: FilmInfo, place: FrameRange, options: ColorizeOptions
) -> ColorizeRequest:
    exemplars = [
        exemplar
        for exemplar in project.exemplars.of(film_id, place)
        if exemplar.id in options.exemplars
    ]
    beside = {MatchShots.PREVIOUS: place.start - 1, MatchShots.NEXT: place.stop}
    wish = replace(
        options.wish,
        points=points_of(project, film_id, place),
        exemplars=exemplar_wishes(exemplars),
        fixed=rules_of(project, film_id),
        objects=objects_within(objects_of(project, film_id), place),
    )
    matched = [f for side, f in beside.items() if wish.match in (side, MatchShots.BOTH)]
    sources = {
        "exemplars": tuple({"sha256": e.sha256, "frame": e.frame} for e in exemplars),
        "neighbours": tuple({"take": "other", "frame": frame} for frame in matched),
    }
    return ColorizeRequest(
        film_hash="film",
        place=place,
        grid=grid_size(info.video.display_aspect),
        wish=wish,
        model=DEFAULT if wish.model == "default" else wish.model,
        weights_hash="none",
        sources={name: said for name, said in sources.items() if said},
        features="fake" if wish.memory else "",
    )


@cache
def _warm(length: int, grid: GridSize) -> bytes:
    """So many frames of one warm colour, packed."""
    chroma = np.zeros((length, 2, *grid), np.float32)
    chroma[:, 0], chroma[:, 1] = -0.1, 0.12
    return encode_chunk(chroma)


def paint(project: Project, film_id: int, request: ColorizeRequest) -> int:
    """A complete, chosen take of one warm colour; returns its id."""
    length, start = request.place.length, request.place.start
    take = project.takes.start(film_id, *request.place, request.to_json(), request.key())
    confidence = np.full(length, 0.8, np.float32)
    confidence[: length // 4] = 0.2
    flicker = np.where(np.arange(*request.place) == 40, np.float32(0.01), 0)
    project.chunks.add(take.id, start, length, _warm(length, request.grid), confidence, flicker)
    project.takes.finish(take.id)
    project.takes.show_made(take.id, request.place)
    return take.id
