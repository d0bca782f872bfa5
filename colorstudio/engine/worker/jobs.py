"""Which jobs run, which wait, and which may start now."""

from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto
from itertools import count

from colorstudio.engine.worker.messages import ExportFilm, PreviewFrame, Task


class Lane(Enum):
    """Jobs of one lane wait for each other, those of different lanes run side by side."""

    COLOUR = auto()
    PREVIEW = auto()
    EXPORT = auto()


_AT_ONCE = {Lane.COLOUR: 1, Lane.PREVIEW: 1, Lane.EXPORT: 2}


@dataclass(slots=True)
class Job:
    """A task and how far it has come."""

    id: int
    task: Task
    started: bool = False
    paused: bool = False
    cancelled_at: float | None = None  # time.monotonic()
    deaths: int = 0  # of the engine's process under this job, since its last finished shot

    @property
    def lane(self) -> Lane:
        """Where it queues."""
        match self.task:
            case ExportFilm():
                return Lane.EXPORT
            case PreviewFrame():
                return Lane.PREVIEW
        return Lane.COLOUR


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
        busy = Counter(job.lane for job in self.started())
        turn = []
        for job in self._jobs.values():
            if not job.started and not job.paused and busy[job.lane] < _AT_ONCE[job.lane]:
                busy[job.lane] += 1
                turn.append(job)
        return turn
