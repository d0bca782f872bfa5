"""How fast a film is coloured on this machine: each work in a process of its own, by stages.

The yardstick is a plain transcode of the same film with the same encoder settings, in the same
run. Processor time counts, the sum over all cores: other work on the machine disturbs it little.
"""

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import Any, cast

import cv2
import numpy as np

from colorstudio.errors import ColorStudioError
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.decode import DECODE
from colorstudio.film.picture import Plane, PlaneFormat
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.writer import open_writer
from colorstudio.stages import measured, stage

START = "start"
ENCODE = "encode"
STAGES = {
    START: "imports, reading the film's index, looking for fields, tints and old colour",
    "load": "PyTorch and the model",
    DECODE: "all passes together, the codec's threads among it",
    "luma scaling": "pictures to the size at which they are looked at",
    "shots": "cuts and dissolves",
    "plan": "keyframes, and what nothing else counts",
    "flow": "motion between frames and to keyframes",
    "model": "keyframes through the model",
    "memory": "features and likeness: what is known from elsewhere",
    "fuse": "looking up along the motion, fusing, filling",
    "smooth": "in time",
    "store": "packing colour and writing it into the project",
    "unpack": "reading it again",
    "upsample": "from the grid to the film's planes",
    "merge": "grade, limits, sites",
    ENCODE: "the codec's threads, and writing the file",
}
"""What each stage is, in the order of the work."""

Work = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one work took. ``memory_mib`` is the peak of its process, where the system says so."""

    seconds: float
    memory_mib: float | None
    stages: Mapping[str, float]
    decoded: int = 0  # pictures


@dataclass(frozen=True, slots=True)
class FilmBench:
    """The costs of works by name, medians of ``runs``; the first is the yardstick."""

    film: str
    frames: int
    size: tuple[int, int]
    runs: int
    works: Mapping[str, Cost]

    def ratio(self, work: str) -> float:
        """How many times the yardstick's processor time."""
        yardstick = next(iter(self.works.values()))
        return self.works[work].seconds / yardstick.seconds

    def to_dict(self) -> dict[str, Any]:
        """Plain values; stages in milliseconds a frame."""
        works = {
            name: asdict(cost)
            | {"seconds": round(cost.seconds, 3), "ratio": round(self.ratio(name), 3)}
            | {"stages": {k: round(1e3 * v / self.frames, 2) for k, v in cost.stages.items()}}
            for name, cost in self.works.items()
        }
        return {
            "film": self.film,
            "frames": self.frames,
            "size": list(self.size),
            "runs": self.runs,
            "works": works,
        }


def bench_film(
    film: Path, works: Mapping[str, Work], runs: int, on_run: Callable[[str, int], None]
) -> FilmBench:
    """Do the works in turn, ``runs`` times; picklable ones, as each gets a fresh process.

    ``on_run`` hears what begins. Raises ColorStudioError where one fails.
    """
    info = probe(film)
    costs: dict[str, list[Cost]] = {name: [] for name in works}
    decoding: list[float] = []
    for run in range(runs):
        on_run(DECODE, run)
        decoding.append(_in_own_process(_Decoding(film)).seconds / len(info.frames))
        for name, work in works.items():
            on_run(name, run)
            costs[name].append(_in_own_process(work))
    per_picture = median(decoding)
    return FilmBench(
        film.name,
        len(info.frames),
        (info.video.width, info.video.height),
        runs,
        {name: _with_codecs(_middle(found), per_picture) for name, found in costs.items()},
    )


@dataclass(frozen=True, slots=True)
class Transcode:
    """Decode and encode, nothing else; neutral chroma where the film has none."""

    film: Path
    target: Path
    settings: ExportSettings

    def __call__(self) -> None:
        """Write the target."""
        info = probe(self.film)
        with (
            open_writer(self.target, info, self.settings, overwrite=True) as writer,
            FilmReader(info) as reader,
        ):
            plane = _grey(writer.format)
            fits = info.video.chroma_shift == writer.format.chroma_shift
            for picture in reader.frames():
                cb, cr = (picture.cb, picture.cr) if fits else (None, None)
                writer.write(
                    picture.frame,
                    picture.y,
                    plane if cb is None else cb,
                    plane if cr is None else cr,
                )


def _grey(planes: PlaneFormat) -> Plane:
    depth = planes.bit_depth
    kind = np.uint8 if depth == 8 else np.uint16
    return cast(Plane, np.full(planes.chroma_size, 1 << (depth - 1), kind))


@dataclass(frozen=True, slots=True)
class _Decoding:
    film: Path

    def __call__(self) -> None:
        with FilmReader(probe(self.film)) as reader:
            for _ in reader.frames():
                pass


def _in_own_process(work: Work) -> Cost:
    """What it takes, the process's own start included; of decoding only the work itself."""
    context = multiprocessing.get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_measure, args=(send, work))
    process.start()
    send.close()
    try:
        answer = receive.recv()
    except EOFError:
        raise ColorStudioError("A process of the measurement ended before its work.") from None
    finally:
        with suppress(BaseException):
            receive.close()
        process.join()
    if isinstance(answer, str):
        raise ColorStudioError(answer)
    cost: Cost = answer
    return cost


def _measure(send: Connection, work: Work) -> None:
    """Runs in the process that is measured; sends its cost, or a sentence of what went wrong."""
    _one_thread_for_arithmetic()
    begun = 0.0 if not isinstance(work, _Decoding) else time.process_time()
    started = time.thread_time()
    try:
        with measured() as clock, stage(START):
            work()
    except ColorStudioError as error:
        send.send(str(error))
        return
    seconds = time.process_time() - begun
    stages = dict(clock.seconds)
    stages[START] = stages.get(START, 0.0) + started
    send.send(Cost(seconds, _peak_mib(), stages, clock.items.get(DECODE, 0)))


def _one_thread_for_arithmetic() -> None:
    """Threads of libraries' own would be nobody's stage; codecs alone keep theirs."""
    os.environ["OMP_NUM_THREADS"] = "1"  # before PyTorch is there
    cv2.setNumThreads(1)


def _peak_mib() -> float | None:
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(round(peak / (2**20 if sys.platform == "darwin" else 2**10)))


def _middle(costs: Sequence[Cost]) -> Cost:
    """Medians."""
    names = {name for cost in costs for name in cost.stages}
    memory = [cost.memory_mib for cost in costs if cost.memory_mib is not None]
    return Cost(
        median(cost.seconds for cost in costs),
        max(memory) if memory else None,
        {name: median(cost.stages.get(name, 0.0) for cost in costs) for name in names},
        round(median(cost.decoded for cost in costs)),
    )


def _with_codecs(cost: Cost, per_picture: float) -> Cost:
    """With what codecs do on threads of their own, which no stage sees.

    What decoding takes by itself is known; the rest is the encoder's.
    """
    unseen = max(0.0, cost.seconds - sum(cost.stages.values()))
    own = cost.stages.get(DECODE, 0.0)
    decoder = min(unseen, max(0.0, cost.decoded * per_picture - own))
    stages = dict(cost.stages)
    stages[DECODE] = own + decoder
    stages[ENCODE] = stages.get(ENCODE, 0.0) + unseen - decoder
    ordered = {name: stages[name] for name in STAGES if name in stages}
    return Cost(cost.seconds, cost.memory_mib, ordered, cost.decoded)
