"""What a node does: look at shots, and colour one in a scratch copy of the project."""

import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from colorstudio import __version__
from colorstudio.claims import Claim
from colorstudio.colorizers.device import shared_among
from colorstudio.colorizers.features import load_features
from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.colorize import ColorizeJob, opencv_alone
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, Notice, OnEvent, Progress, ShotDone
from colorstudio.engine.farm.orders import (
    Board,
    ColourShot,
    Job,
    Look,
    MadeTake,
    NodeNews,
    Seen,
    Sketch,
)
from colorstudio.engine.farm.packing import chunks_of, take_in
from colorstudio.engine.farm.sending import found_film, found_model
from colorstudio.engine.open_film import OpenFilm, opened
from colorstudio.engine.request import ENGINE_VERSION
from colorstudio.engine.sight import Sight
from colorstudio.engine.sources import sources_of
from colorstudio.engine.sources.continued import is_one_scene
from colorstudio.engine.sources.earlier_shots import EarlierShots, PlannedShots
from colorstudio.engine.worker.models import ModelPool
from colorstudio.errors import ColorStudioError
from colorstudio.film.info import FilmInfo
from colorstudio.heap import share_one_heap
from colorstudio.hints.memory import Remembered
from colorstudio.hints.source import HintSource
from colorstudio.project.document import Project

VERSION = f"{__version__} (engine {ENGINE_VERSION})"
_NEWS_EVERY = 1.0  # seconds


class _Bench:
    """What a worker of a node keeps from one order to the next."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="colorstudio-node-")
        self._films: dict[str, FilmInfo] = {}
        self._model: str | None = None
        self._pool: ModelPool | None = None
        self._job: str | None = None

    def film(self, job: Job) -> FilmInfo:
        if job.film.fingerprint not in self._films:
            self._films[job.film.fingerprint] = found_film(job.film)
        return self._films[job.film.fingerprint]

    def load(self, job: Job) -> Callable[[str, str], Colorizer]:
        """Loads the job's model, whatever name is asked for."""
        if self._pool is None or self._model != job.model.weights_hash:
            entry = found_model(job.model)
            self._pool = ModelPool(lambda name, device: load_entry(entry, device))
            self._model = job.model.weights_hash
        return self._pool.load

    @contextmanager
    def scratch(self, job: Job) -> Iterator[Path]:
        """A fresh copy of the project as it was when the job began."""
        folder = Path(self._folder.name)
        kept = folder / "job.colorstudio"
        if self._job != job.key:
            kept.write_bytes(job.project.open())
            self._job = job.key
        with tempfile.TemporaryDirectory(dir=folder) as inside:
            yield Path(shutil.copy(kept, Path(inside) / "shot.colorstudio"))


_bench: _Bench | None = None


def look(job: Job, order: Look, board: Board) -> Seen:
    """Sketch frames, and find out which cuts are none. Raises ColorStudioError."""
    bench = _bench_for(job)
    film, device = bench.film(job), job.options.device
    found_model(job.model)  # said now rather than at the first shot
    sight = Sight(partial(load_features, job.options.features, device), device)
    with (
        bench.scratch(job) as scratch,
        _alone(scratch, job.threads),
        opened(scratch, film, JobControl()) as open_film,
    ):
        sketches = tuple(_sketch(open_film, sight, frame) for frame in order.frames)
        cuts = (cut for cut in order.cuts if is_one_scene(open_film, sight, *cut))
        return Seen(sketches, tuple(cuts))


def colour(job: Job, order: ColourShot, board: Board) -> MadeTake:
    """Colour a shot as the whole run would on one machine. Raises ColorStudioError."""
    bench = _bench_for(job)
    film, place = bench.film(job), order.asked.extent.shot
    news = _News(board, order.asked.number)
    with bench.scratch(job) as scratch, _alone(scratch, job.threads):
        with Project.open(scratch) as project:
            film_id = project.films.add(film).id
            _hide_later(project, order)
            for parcel in order.takes:
                take_in(project, film_id, parcel.open())
            before = {take.id for take in project.takes.of(film_id) if take.complete}
        run = _ShotRun(film, scratch, job, order, news, bench.load(job))
        run.colour()
        with Project.open(scratch, read_only=True) as project:
            take = project.takes.chosen_take(film_id, place)
            assert take is not None  # the run has just made or found it
            return MadeTake(
                place=place,
                frames=take.range,
                request=take.request,
                key=take.request_key,
                chunks=() if take.id in before else chunks_of(project, take),
                keyframes=tuple(project.keyframes.frames(take.id)),
                sampled=news.sampled,
                confidence=news.confidence,
                notices=tuple(news.notices),
                node=node_name(),
            )


def node_name() -> str:
    """What this machine is called in the farm: its name and its address there."""
    try:
        import ray

        address = ray.util.get_node_ip_address()
    except (ImportError, RuntimeError):
        return socket.gethostname()
    return f"{socket.gethostname()} ({address})"


class _News:
    """Hears a shot's run, and lets the head know now and then."""

    def __init__(self, board: Board, shot: int) -> None:
        self._board, self._shot = board, shot
        self._said = 0.0
        self.notices: list[str] = []
        self.sampled, self.confidence = 0, 1.0

    def __call__(self, event: Event) -> None:
        match event:
            case Notice(text):
                self.notices.append(text)
            case ShotDone(_, sampled, confidence):
                self.sampled, self.confidence = sampled, confidence
            case Progress(_, done, total):
                now = time.monotonic()
                if now - self._said >= _NEWS_EVERY:
                    self._said = now
                    self._board.post(NodeNews(node_name(), self._shot, done, total))
            case _:
                pass


class _ShotRun(ColorizeJob):
    """A run over one shot of a film whose plan is known."""

    def __init__(
        self,
        film: FilmInfo,
        scratch: Path,
        job: Job,
        order: ColourShot,
        on_event: OnEvent,
        load: Callable[[str, str], Colorizer],
    ) -> None:
        wanted = (order.asked.extent.shot,)
        options = replace(job.options, places=wanted, recolour=None, keep_tinted=False)
        super().__init__(film, scratch, options, None, JobControl(), on_event, load)
        self._order = order

    def colour(self) -> None:
        """Do it; the take is in the scratch project, and shown there."""
        share_one_heap()
        with Project.open(self._project) as project:
            film_id = project.films.add(self._film).id
        self._shots.put(self._order.asked)
        self._shots.put(None)
        self._colour_shots(film_id)

    def _sources(self, film: OpenFilm, sight: Sight) -> list[HintSource]:
        usual = sources_of(film, sight, self._say, self._crossings)
        others = [source for source in usual if not isinstance(source, EarlierShots)]
        return [*others, PlannedShots(film, sight, self._order.frames)]


def _hide_later(project: Project, order: ColourShot) -> None:
    """What a stopped run of the same job has made behind the shot was not there at its turn."""
    (film,) = {record.id for record in project.films.all()[:1]}
    for take in project.takes.of(film):
        if take.id > order.before_run and take.start >= order.asked.extent.shot.stop:
            project.takes.delete(take.id)


def _sketch(film: OpenFilm, sight: Sight, frame: int) -> Sketch:
    luma = film.luma(frame)
    grey = np.zeros((2, *film.grid), np.float32)
    picture = Remembered.of(("", frame), luma, grey, sight(luma))
    return Sketch(("", frame), picture.view, picture.bytes)


@contextmanager
def _alone(scratch: Path, threads: int) -> Iterator[None]:
    with Claim(scratch), opencv_alone(), shared_among(threads):
        yield


def _bench_for(job: Job) -> _Bench:
    global _bench
    if job.version != VERSION:
        raise ColorStudioError(
            f"The node {node_name()} has ColorStudio {VERSION}, and the head {job.version}; "
            "install the same version on both."
        )
    _bench = _bench or _Bench()
    return _bench
