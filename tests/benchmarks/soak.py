"""``python -m tests.benchmarks.soak``: thousands of shots, with cancels; Linux.

A film of short shots is coloured again and again, with other seeds each time, by a tiny model in
the engine's process; every third job is cancelled at a moment drawn by chance. ``--through engine``
asks the engine itself, ``--through studio`` the studio's window, at which somebody moves the
playhead meanwhile. What both sides hold is looked at after each job: memory, handles, threads,
processes.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from itertools import accumulate
from pathlib import Path
from statistics import linear_regression, median

from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.events import ShotDone
from colorstudio.engine.worker.client import EngineClient
from colorstudio.engine.worker.messages import Failed, Finished, Happened, Ready, Report, Stopped
from colorstudio.engine.worker.tasks import ColorizeFilm
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests.colorizers.models import save_tiny_model
from tests.engine.working import Log, at_work, await_pid
from tests.media import grey_scene, make_film

LENGTHS = (1, 1, 1, 2) * 10  # frames of each shot of the film
JOBS_A_PROJECT = 15  # then a new one, as each job stores takes of its own
CANCELLED = 3  # one job in so many
_PAGE_MIB = os.sysconf("SC_PAGE_SIZE") / 2**20 if hasattr(os, "sysconf") else 0.0
_WARM = 4  # the first part of a run, one in so many: caches fill, and allocators learn


@dataclass(frozen=True)
class Usage:
    """What a process holds."""

    shots: int  # done before
    mib: float
    handles: int
    threads: int
    processes: int  # that it started


@dataclass(frozen=True)
class Growth:
    """How much more a process holds at the end than early on."""

    mib: float
    handles: int
    threads: int
    processes: int
    slope: float  # MiB for a thousand shots


def prepared(folder: Path) -> Path:
    """A film of short shots, and a model for it that is found by its name."""
    os.environ["COLORSTUDIO_MODELS"] = str(folder / "models")
    save_tiny_model(folder / "models" / "tiny")
    frames = sum(LENGTHS)
    return make_film(folder / "film.mkv", frames=frames, width=48, height=36, paint=grey_scene)


def shot_list() -> tuple[Shot, ...]:
    """The film's shots."""
    stops = tuple(accumulate(LENGTHS))
    return tuple(Shot(start, stop) for start, stop in zip((0, *stops), stops, strict=False))


def soak(folder: Path, shots: int, seed: int) -> Iterator[tuple[Usage, Usage]]:
    """Colour until so many shots are done; what the engine and its owner hold after each job."""
    dice, film = random.Random(seed), prepared(folder)
    wish = ShotWish(model="tiny", memory=False, settings=SampleSettings(quality="draft"))
    options = ColorizeOptions(wish, device="cpu", features="none", shot_list=shot_list())
    with at_work("tiny") as (client, log):
        log.wait(lambda report: isinstance(report, Ready))
        engine = await_pid(client)
        done = job = 0
        while done < shots:
            project = folder / f"{job // JOBS_A_PROJECT}.colorstudio"
            if job % JOBS_A_PROJECT == 0:
                Project.create(project).close()
            again = replace(options, wish=replace(wish, seed=job))
            done += _one(client, log, ColorizeFilm(project, film, again), stop_at(job, dice))
            job += 1
            log.reports.clear()
            yield usage(engine, done), usage(os.getpid(), done)


def stop_at(job: int, dice: random.Random) -> int | None:
    """The shot at which a job is cancelled; None: it is not."""
    return dice.randrange(len(LENGTHS)) if job % CANCELLED == CANCELLED - 1 else None


def _one(client: EngineClient, log: Log, task: ColorizeFilm, stop_at: int | None) -> int:
    """Run a job, or cancel it after so many shots; returns how many were coloured."""
    job = client.submit(task)
    if stop_at is not None:
        log.wait(lambda report: _is_shot(report, stop_at) or isinstance(report, Finished))
        client.cancel(job)
    end = log.wait(lambda report: isinstance(report, Finished | Failed | Stopped))
    if isinstance(end, Failed):
        raise SystemExit(f"A job failed: {end}")
    return sum(isinstance(event, ShotDone) for event in log.events(job))


def _is_shot(report: Report, number: int) -> bool:
    match report:
        case Happened(_, ShotDone(place)):
            return place.start >= shot_list()[number].start
    return False


def usage(process: int, shots: int) -> Usage:
    """As the system has it."""
    place = Path("/proc") / str(process)
    threads = list((place / "task").iterdir())
    return Usage(
        shots,
        int((place / "statm").read_text().split()[1]) * _PAGE_MIB,
        len(list((place / "fd").iterdir())),
        len(threads),
        sum(len((thread / "children").read_text().split()) for thread in threads),
    )


def growth(held: Sequence[Usage]) -> Growth:
    """From the first quarter after the warm-up to the last one, by medians."""
    warm = held[len(held) // _WARM :]
    part = max(1, len(warm) // 4)
    early, late = warm[:part], warm[-part:]

    def more(name: str) -> float:
        return median(getattr(u, name) for u in late) - median(getattr(u, name) for u in early)

    by_shots = linear_regression([u.shots for u in warm], [u.mib for u in warm])
    return Growth(
        more("mib"),
        round(more("handles")),
        round(more("threads")),
        round(more("processes")),
        1000 * by_shots.slope,
    )


def main() -> int:
    """Print what was held on the way, and by how much it grew."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--shots", type=int, default=10_000, metavar="N")
    options.add_argument("--through", choices=("engine", "studio"), default="engine")
    options.add_argument("--seed", type=int, default=0)
    args = options.parse_args()
    if sys.platform != "linux":
        raise SystemExit("This looks into /proc, which Linux alone has.")
    with tempfile.TemporaryDirectory() as folder:
        if args.through == "studio":
            from tests.benchmarks.soak_studio import soak_studio as run
        else:
            run = soak
        engine: list[Usage] = []
        owner: list[Usage] = []
        start, shown = time.monotonic(), 0
        print("| shots | engine: MiB, handles, threads | owner: the same | seconds |")
        print("| --- | --- | --- | --- |", flush=True)
        for of_engine, of_owner in run(Path(folder), args.shots, args.seed):
            engine.append(of_engine)
            owner.append(of_owner)
            if of_engine.shots - shown >= args.shots / 20 or of_engine.shots >= args.shots:
                shown = of_engine.shots
                held = [f"{u.mib:.1f}, {u.handles}, {u.threads}" for u in (of_engine, of_owner)]
                seconds = time.monotonic() - start
                print(f"| {shown} | {' | '.join(held)} | {seconds:.0f} |", flush=True)
        for name, side in (("engine", engine), ("owner", owner)):
            mib, *counts, slope = astuple(growth(side))
            print(
                f"{name}: {mib:+.1f} MiB ({slope:+.2f} a thousand shots), handles, threads and "
                f"processes {', '.join(f'{count:+d}' for count in counts)} in {len(side)} jobs"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
