"""What is known of a film, as a folder of pictures and films for other programs.

``frames``, ``semantic_masks``, ``object_masks``, ``depth_maps``, ``point_clouds``, ``camera``,
``colorized_frames``, the coloured film and ``visualization``; what names and numbers mean stands in
``analysis.json``.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.hex_colour import to_hex
from colorstudio.colorizers.depth import load_estimator
from colorstudio.engine.analysis_space import SpaceWriter
from colorstudio.engine.comparison import Comparison
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import OnEvent, Progress, Stage
from colorstudio.engine.export import ExportJob, export_film
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.object_masks import folder_name, write_masks
from colorstudio.engine.objects import objects_of
from colorstudio.engine.open_film import OpenFilm, working_grid
from colorstudio.engine.painter import FramePainter
from colorstudio.engine.shot_source import detect, known_shots
from colorstudio.engine.sight import Sight
from colorstudio.errors import UsageError
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Picture
from colorstudio.film.reader import FilmReader
from colorstudio.film.turning import upright
from colorstudio.hints.motion import grid_luma
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.scene.bars import picture_inside_bars
from colorstudio.scene.indexed_png import Rgb, indexed_png, palette
from colorstudio.scene.labels import RADIUS, Labels, steady_labels

FRAMES, SEMANTIC, OBJECTS = "frames", "semantic_masks", "object_masks"
COLORIZED, SHOWN = "colorized_frames", "visualization"
FILM, COMPARED = "final_colorized_video.mp4", "comparison.mp4"
DESCRIBED = "analysis.json"
_FORMAT = "colorstudio-analysis"
_SENSITIVITY = 0.5  # of the search for shots that nobody knows yet
_VEIL = 0.55  # of the labels' colours over the picture
_LEAST = 0.02  # of a frame: smaller things are not named on pictures


@dataclass(frozen=True, slots=True)
class AnalysisJob:
    """What to write of a project's film; ``part`` None: all of it."""

    project: Path
    film: FilmInfo
    folder: Path
    part: FrameRange | None = None
    device: str = "auto"
    space: bool = True  # depth, camera and points too
    depth: str | None = None  # a depth model of the library


def begin(folder: Path) -> None:
    """Make a folder for an analysis, which says so from the start: a stopped run goes on in it."""
    folder.mkdir(exist_ok=True)
    if not is_begun(folder):
        (folder / DESCRIBED).write_text(json.dumps({"format": _FORMAT}) + "\n", encoding="utf-8")


def is_begun(folder: Path) -> bool:
    """Whether an analysis was begun in a folder."""
    try:
        value = json.loads((folder / DESCRIBED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(value, dict) and value.get("format") == _FORMAT


def analyse(job: AnalysisJob, sight: Sight, control: JobControl, on_event: OnEvent) -> list[str]:
    """Write it all; gives the names of what was written.

    Raises UsageError where nothing can be written, and Cancelled.
    """
    try:
        with Project.open(job.project) as project:
            return _Analysis(job, project, sight, control, on_event).write()
    except OSError as error:
        raise UsageError(f"{job.folder} cannot be written: {error.strerror}.") from None


class _Analysis:
    def __init__(
        self,
        job: AnalysisJob,
        project: Project,
        sight: Sight,
        control: JobControl,
        on_event: OnEvent,
    ) -> None:
        self._job, self._project, self._sight = job, project, sight
        self._control, self._on_event = control, on_event
        self._film_id: FilmId = project.films.add(job.film).id
        self._part = job.part or FrameRange(0, len(job.film.frames))
        shots = known_shots(project, self._film_id, len(job.film.frames))
        if shots is None:  # as after a part was coloured
            grid = working_grid(job.film)
            found = detect(job.film, grid, self._part, _SENSITIVITY, control, on_event)
            shots = list(found)
        places = [FrameRange(shot.start, shot.stop).common(self._part) for shot in shots]
        self._places = [place for place in places if place.length > 0]

    def write(self) -> list[str]:
        with FilmReader(self._job.film) as reader:
            grid = working_grid(self._job.film)
            film = OpenFilm(
                self._project, self._film_id, self._job.film, reader, grid, self._control
            )
            name, device = self._job.depth, self._job.device
            estimator = None if name is None else load_estimator(name, device)
            space = SpaceWriter(film, self._job.folder, self._coloured, estimator)
            if self._job.space:
                for number, place in enumerate(self._places, 1):
                    space.look(number, place)
            written = [*self._pictures(), *self._labels(film, space), *self._objects()]
            written += space.write(lambda _: self._control.checkpoint())
        written += self._comparison()
        self._describe(written, space)
        return written

    def _coloured(self, frame: int) -> NDArray[np.uint8]:
        """The picture that was written of a frame, in colour where it has any; R, G, B."""
        name = f"{frame:06}.png"
        folders = (self._job.folder / folder for folder in (COLORIZED, FRAMES))
        path = next(folder / name for folder in folders if (folder / name).exists())
        picture = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None  # it was written a moment ago
        return np.asarray(picture[..., ::-1], np.uint8)

    def _pictures(self) -> Iterator[str]:
        """Every frame, grey and in colour."""
        layer = ColourLayer(self._project, self._film_id)
        painter: FramePainter | None = None
        coloured = False
        with FilmReader(self._job.film) as reader:
            for number, picture in enumerate(reader.frames(*self._part), 1):
                self._control.checkpoint()
                name = f"{picture.frame:06}.png"
                self._png(FRAMES, name, _grey(picture))
                if layer.at(picture.frame) is not None:
                    kind = picture.format
                    painter = painter or FramePainter(layer, kind, kind)
                    rgb = to_rgb(picture.y, *painter.chroma_planes(picture), kind)
                    self._png(COLORIZED, name, upright(rgb, picture.rotation, (0, 1))[..., ::-1])
                    coloured = True
                self._on_event(Progress(Stage.EXPORT, number, self._part.length))
        yield FRAMES
        if coloured:
            yield COLORIZED

    def _labels(self, film: OpenFilm, space: SpaceWriter) -> Iterator[str]:
        """What stands where, shot by shot, and a picture of each shot that says it in words."""
        namer = self._sight.namer
        colours = palette(len(namer.kinds))
        self._folder(SEMANTIC)
        keyframes = space.keyframes
        for number, place in enumerate(self._places, 1):
            middle = (place.start + place.stop) // 2
            for frame, labels in labels_in(film, place, self._sight):
                self._control.checkpoint()
                path = self._job.folder / SEMANTIC / f"{frame:06}.png"
                path.write_bytes(indexed_png(labels, colours))
                if frame in keyframes:
                    space.note_labels(frame, labels)
                if frame == middle:
                    seen = in_words(film.luma(frame), labels, namer.kinds, colours)
                    self._png(SHOWN, f"things-shot-{number:03}.png", seen[..., ::-1])
        yield SEMANTIC

    def _objects(self) -> Iterator[str]:
        things = objects_of(self._project, self._film_id)
        if things:
            path = self._job.film.path
            folder = self._job.folder / OBJECTS
            device, places = self._job.device, self._places
            write_masks(self._project, self._film_id, path, things, folder, device, places)
            yield OBJECTS

    def _comparison(self) -> Iterator[str]:
        """Original and colour side by side, where there is colour."""
        layer = ColourLayer(self._project, self._film_id)
        if all(layer.at(frame) is None for frame in range(*self._part)):
            return
        self._folder(SHOWN)
        job = ExportJob(
            self._job.film,
            self._job.folder / SHOWN / COMPARED,
            ExportSettings(),
            overwrite=True,
            start=self._part.start,
            stop=self._part.stop,
            comparison=Comparison.SIDE_BY_SIDE,
        )
        export_film(job, layer, self._control, self._on_event)
        yield f"{SHOWN}/{COMPARED}"

    def _describe(self, written: Sequence[str], space: SpaceWriter) -> None:
        kinds = self._sight.namer.kinds
        film = self._job.film
        value: dict[str, Any] = {
            "format": _FORMAT,
            "film": film.path.name,
            "frames": list(self._part),
            "shots": [list(place) for place in self._places],
            "written": [*written],
            "space": space.shots,
            "kinds": [
                {"number": number, "name": name, "colour": to_hex(rgb)}
                for number, (name, rgb) in enumerate(zip(kinds, palette(len(kinds)), strict=True))
            ],
            "objects": [
                {"name": thing.name, "folder": folder_name(thing.name)}
                for thing in objects_of(self._project, self._film_id)
            ],
        }
        text = json.dumps(value, indent=1, ensure_ascii=False) + "\n"
        (self._job.folder / DESCRIBED).write_text(text, encoding="utf-8")

    def _folder(self, name: str) -> Path:
        folder = self._job.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _png(self, folder: str, name: str, picture: NDArray[Any]) -> None:
        """BGR or grey, of 8 or 16 bits."""
        coded = cv2.imencode(".png", np.ascontiguousarray(picture))[1].tobytes()
        (self._folder(folder) / name).write_bytes(coded)


@dataclass(frozen=True, slots=True, eq=False)
class ThingsSeen:
    """What stands where in a frame, on the upright grid: numbers of ``kinds``.

    ``inside``: rows and columns of the picture between black bars, where there are any.
    """

    frame: int
    labels: Labels
    kinds: tuple[str, ...]
    inside: tuple[slice, slice] = (slice(None), slice(None))


def see_things(film: OpenFilm, frame: int, place: FrameRange, sight: Sight) -> ThingsSeen:
    """The labels that a frame of a shot has in an analysis."""
    start = max(place.start, frame - RADIUS)
    near = FrameRange(start, min(place.stop, frame + RADIUS + 1))
    found = list(labels_in(film, near, sight))
    small = grid_luma(film.luma(frame), film.grid)
    inside = picture_inside_bars(small)
    return ThingsSeen(frame, found[frame - start][1], tuple(sight.namer.kinds), inside)


def labels_in(film: OpenFilm, place: FrameRange, sight: Sight) -> Iterator[tuple[int, Labels]]:
    """What stands where in each frame of a shot, consistent in time, on the upright grid."""
    lumas = (luma for _, luma in ShotLumas(film, place).in_order())
    found = steady_labels(lumas, sight.named, film.grid)
    return zip(range(*place), found, strict=True)


def in_words(
    luma: NDArray[np.uint8], labels: Labels, kinds: Sequence[str], colours: Sequence[Rgb]
) -> NDArray[np.uint8]:
    """A frame (H, W, 3) under the colours of its labels, with their names on it."""
    height, width = luma.shape
    large = cv2.resize(labels, (width, height), interpolation=cv2.INTER_NEAREST)
    veil = np.array(colours, np.float32)[large]
    grey = np.repeat(luma[..., None].astype(np.float32), 3, axis=2)
    small = cv2.resize(luma, labels.shape[::-1], interpolation=cv2.INTER_AREA)
    inside = picture_inside_bars(small)
    seen = np.zeros(labels.shape, np.uint8)
    seen[inside] = 1
    share = _VEIL * cv2.resize(seen, (width, height), interpolation=cv2.INTER_NEAREST)[..., None]
    shown = np.ascontiguousarray((grey + share * (veil - grey)).astype(np.uint8))
    for place, text in named_places(labels, kinds, inside):
        at = int(place[0] * width), int(place[1] * height)
        for ink, weight in ((0, 3), (255, 1)):
            (w, h), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 0.45, 1)
            origin = at[0] - w // 2, at[1] + h // 2
            cv2.putText(
                *(shown, text, origin, cv2.FONT_HERSHEY_SIMPLEX, 0.45, (ink,) * 3, weight),
                cv2.LINE_AA,
            )
    return shown


def named_places(
    labels: Labels,
    kinds: Sequence[str],
    inside: tuple[slice, slice] = (slice(None), slice(None)),
) -> list[tuple[tuple[float, float], str]]:
    """Where to write which name: in the middle of each larger area, (x, y) as fractions.

    Only ``inside`` of these rows and columns; bars around a picture are no things.
    """
    height, width = labels.shape
    places = []
    for number in np.unique(labels[inside]).tolist():
        area = np.zeros(labels.shape, np.uint8)
        area[inside] = labels[inside] == number
        count, parts, stats, _ = cv2.connectedComponentsWithStats(area)
        for part in range(1, count):
            if stats[part, cv2.CC_STAT_AREA] < _LEAST * labels.size:
                continue
            padded = np.pad((parts == part).astype(np.uint8), 1)
            depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
            y, x = np.unravel_index(int(depth.argmax()), depth.shape)
            places.append((((x + 0.5) / width, (y + 0.5) / height), kinds[number]))
    return places


def _grey(picture: Picture) -> NDArray[Any]:
    """Luma as the film stores it, upright; more than 8 bits fill 16."""
    luma = upright(picture.y, picture.rotation, (0, 1))
    depth = picture.format.bit_depth
    return luma if depth == 8 else np.asarray(luma, np.uint16) << np.uint16(16 - depth)
