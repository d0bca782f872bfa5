"""Which jobs run, which wait, and which may start now."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import count

from colorstudio.engine.worker.tasks import Lane, Task
from colorstudio.film.frame_range import FrameRange

_OFTEN = 60.0  # seconds: an engine that dies so often is not worth its starts
_AT_ONCE = {Lane.COLOUR: 1, Lane.PREVIEW: 1, Lane.ADVICE: 1, Lane.EXPORT: 2, Lane.LIVE: 1}


@dataclass(slots=True)
class Job:
    """A task and how far it has come."""

    id: int
    task: Task
    started: bool = False
    paused: bool = False
    cancelled_at: float | None = None  # time.monotonic()
    deaths: list[float] = field(default_factory=list)  # of the engine under it; time.monotonic()
    finished: set[FrameRange] = field(default_factory=set)  # shots

    def note_shot(self, place: FrameRange, now: float) -> None:
        """A shot is finished: deaths before it were no standstill, unless they come too fast.

        A job that goes on after a death reports its finished shots again; that is no progress.
        """
        if place not in self.finished:
            self.finished.add(place)
            self.deaths = [death for death in self.deaths if now - death < _OFTEN]


class JobQueue:
    """Unfinished jobs in the order they came."""

    def __init__(self) -> None:
        self._jobs: dict[int, Job] = {}
        self._ids = count(1)

    def add(self, task: Task) -> Job:
        """Queue a task."""
        job = Job(next(self._ids), task)
        self._jobs[job.id] = job
        return job

    def get(self, job: int) -> Job | None:
        """The job, unless it has ended."""
        return self._jobs.get(job)

    def remove(self, job: int) -> None:
        """Forget a job that has ended."""
        self._jobs.pop(job, None)

    def all(self) -> list[Job]:
        """Every unfinished job."""
        return list(self._jobs.values())

    def started(self) -> list[Job]:
        """Those at work."""
        return [job for job in self._jobs.values() if job.started]

    def startable(self) -> list[Job]:
        """Those whose turn it is; paused ones let others pass."""
        busy = Counter(job.task.lane for job in self.started())
        turn: list[Job] = []
        earlier: list[Task] = []
        for job in self._jobs.values():
            is_free = busy[job.task.lane] < _AT_ONCE[job.task.lane]
            waits = job.started or job.paused or any(map(job.task.waits_for, earlier))
            if is_free and not waits:
                busy[job.task.lane] += 1
                turn.append(job)
            earlier.append(job.task)
        return turn
