"""A prepared clip coloured by the engine that users run, or by a yardstick."""

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from colorstudio.chroma.display import to_rgb
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import OnEvent
from colorstudio.engine.exemplars import take_in
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.painter import FramePainter
from colorstudio.errors import UsageError
from colorstudio.evaluation.contenders import GREY, PLAIN_FLOW, Contender
from colorstudio.evaluation.metrics.flow import DisFlow, Flow, Luma, warped
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.evaluation.pictures import own_colour, painted
from colorstudio.evaluation.protocols import Shown
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Picture, Plane
from colorstudio.film.reader import FilmReader
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project

Load = Callable[[str, str], Colorizer]
Pairs = Iterator[tuple[Rgb, Rgb]]
"""(truth, result) of each frame in order."""


@dataclass(frozen=True, slots=True)
class Task:
    """One clip to colour; ``device`` as for the engine."""

    film: FilmInfo
    contender: Contender
    shown: Shown
    device: str
    project: Path


def colour(task: Task, load: Load, control: JobControl, on_event: OnEvent) -> float:
    """Colour the clip into its project; gives the seconds that took, NaN for a yardstick."""
    if task.contender.is_yardstick:
        return math.nan
    return _run_engine(task, load, control, on_event)


def pairs(task: Task) -> Pairs:
    """The coloured clip's frames. Raises UsageError where a yardstick lacks what it needs."""
    if task.contender.model == GREY:
        yield from _grey(task.film)
    elif task.contender.model == PLAIN_FLOW:
        if task.shown.frames[:1] != [0]:
            raise UsageError("plain-flow needs the first frame: use the protocol exemplar.")
        yield from _carried(task.film)
    else:
        with Project.open(task.project, read_only=True) as project:
            yield from _painted(task.film, ColourLayer(project, project.films.all()[0].id))


def _run_engine(task: Task, load: Load, control: JobControl, on_event: OnEvent) -> float:
    contender = task.contender
    if not task.project.exists():
        Project.create(task.project).close()
    options = ColorizeOptions(
        ShotWish(
            model=contender.model,
            settings=contender.settings,
            seed=contender.seed,
            temporal=contender.temporal,
        ),
        device=task.device,
        exemplars=_taken_in(task),
        points=task.shown.points or None,
    )
    load(contender.model, task.device).close()  # its start is no part of the measured time
    started = time.perf_counter()
    ColorizeJob(task.film, task.project, options, None, control, on_event, load).run()
    return time.perf_counter() - started


def _taken_in(task: Task) -> tuple[int, ...]:
    with Project.open(task.project) as project:
        return take_in(project, project.films.add(task.film).id, task.film, task.shown.exemplars)


def _painted(film: FilmInfo, layer: ColourLayer) -> Pairs:
    painter: FramePainter | None = None
    with FilmReader(film) as reader:
        for picture in reader.frames():
            painter = painter or FramePainter(layer, picture.format, picture.format)
            yield own_colour(picture), painted(picture, painter)


def _grey(film: FilmInfo) -> Pairs:
    with FilmReader(film) as reader:
        for picture in reader.frames():
            neutral = np.full_like(_chroma(picture)[0], 128)
            yield own_colour(picture), to_rgb(picture.y, neutral, neutral, picture.format)


def _carried(film: FilmInfo) -> Pairs:
    """Chroma of the first frame, carried from frame to frame by plain DIS flow."""
    flow_of = DisFlow()
    before: Picture | None = None
    planes: tuple[Plane, Plane] | None = None
    with FilmReader(film) as reader:
        for picture in reader.frames():
            if before is None or planes is None:
                planes = _chroma(picture)
            else:
                flow = flow_of(_luma(picture), _luma(before))
                planes = _moved(planes[0], flow), _moved(planes[1], flow)
            before = picture
            yield own_colour(picture), to_rgb(picture.y, *planes, picture.format)


def _luma(picture: Picture) -> Luma:
    return np.asarray(picture.y, np.uint8)


def _moved(plane: Plane, flow: Flow) -> Plane:
    return np.asarray(np.rint(warped(np.asarray(plane, np.uint8), flow)), np.uint8)


def _chroma(picture: Picture) -> tuple[Plane, Plane]:
    assert picture.cb is not None
    assert picture.cr is not None
    return picture.cb, picture.cr
