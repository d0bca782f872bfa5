"""Keeps an engine process at work: queues jobs, starts it again when it dies, and goes on."""

import threading
import time
from collections.abc import Callable

from colorstudio.engine.events import ShotDone
from colorstudio.engine.worker.jobs import Job, JobQueue
from colorstudio.engine.worker.messages import (
    Cancel,
    Command,
    Failed,
    Finished,
    Happened,
    Pause,
    Ready,
    Report,
    Restarted,
    Resume,
    Start,
    Stopped,
    Stopping,
)
from colorstudio.engine.worker.process import EngineProcess
from colorstudio.engine.worker.tasks import Task

_TICK = 0.5  # seconds between looks at the clock
_CANCEL_PATIENCE = 10.0  # seconds after which a job that does not stop is stopped by force
_CLOSE_PATIENCE = 5.0
_DEATHS = 3  # of the process, after which a job or the start of the engine is given up


class EngineClient:
    """Submits jobs from any thread; ``run`` belongs to a thread of its own, which reports.

    A job stays queued until it finishes, fails or is cancelled, over any number of processes.
    ``on_report`` is called from the thread of ``run``, and from that of ``cancel``, which a job
    hears at once.
    """

    def __init__(
        self, on_report: Callable[[Report], None], model: str = "default", device: str = "auto"
    ) -> None:
        """``model`` and ``device`` are loaded ahead."""
        self._on_report = on_report
        self._model, self._device = model, device
        self._lock = threading.Lock()
        self._queue = JobQueue()
        self._process: EngineProcess | None = None
        self._false_starts = 0
        self._close_by: float | None = None
        self._wanted = threading.Event()
        self._wanted.set()

    # Asking

    def submit(self, task: Task) -> int:
        """Queue a task; returns the number of its job."""
        with self._lock:
            job = self._queue.add(task)
            self._start_next()
            self._wanted.set()
        return job.id

    def pause(self, job: int) -> None:
        """Let a job wait, at its next step or for its turn."""
        self._set_paused(job, True)

    def resume(self, job: int) -> None:
        """Let it go on."""
        self._set_paused(job, False)

    def cancel(self, job: int) -> None:
        """End a job; one that does not end by itself is ended by force."""
        with self._lock:
            found = self._queue.get(job)
            if found is None or found.cancelled_at is not None:
                return
            if found.started:
                found.cancelled_at = time.monotonic()
            else:
                self._queue.remove(job)
                self._start_next()  # somebody may have waited for it
        if not found.started:
            self._on_report(Stopped(job))
            return
        self._on_report(Stopping(job))  # before anything that may have to wait for the child
        with self._lock:
            self._send(Cancel(job))

    def close(self) -> None:
        """End the process and ``run``; jobs are dropped, what they finished is kept."""
        with self._lock:
            self._close_by = time.monotonic() + _CLOSE_PATIENCE
            if self._process:
                self._process.hang_up()
            self._wanted.set()

    @property
    def pid(self) -> int | None:
        """Process id of the engine, while there is one."""
        with self._lock:
            return self._process.pid if self._process else None

    def _set_paused(self, job: int, paused: bool) -> None:
        with self._lock:
            found = self._queue.get(job)
            if found is None:
                return
            found.paused = paused
            self._send(Pause(job) if paused else Resume(job))
            self._start_next()

    def _start_next(self) -> None:
        if self._process is None:
            return
        for job in self._queue.startable():
            job.started = True
            self._send(Start(job.id, job.task))

    def _send(self, command: Command) -> None:
        if self._process:
            self._process.send(command)

    # Listening

    def run(self) -> None:
        """Keep a process at work until :meth:`close`."""
        while self._is_wanted():
            try:
                process = EngineProcess(self._model, self._device)
            except OSError as error:
                self._report(self._give_up(str(error)))
            else:
                self._keep_at_work(process)

    def _is_wanted(self) -> bool:
        self._wanted.wait()
        return not self._is_closing()

    def _keep_at_work(self, process: EngineProcess) -> None:
        with self._lock:
            self._process = process
            if self._is_closing():
                process.hang_up()
            self._start_next()
        forced = self._listen(process)
        with self._lock:
            self._process = None
        cause = process.reap()
        if not self._is_closing():
            self._report(self._recover(cause, forced))

    def _is_closing(self) -> bool:
        return self._close_by is not None

    def _listen(self, process: EngineProcess) -> bool:
        """Pass reports on until the process is dead; returns whether it was ended by force."""
        forced = False
        while True:
            try:
                report = process.next_report(_TICK)
            except EOFError:
                return forced
            if report:
                self._take(report)
            if not forced and self._is_overdue():
                process.kill()
                forced = True

    def _take(self, report: Report) -> None:
        with self._lock:
            match report:
                case Finished(job) | Failed(job, _) | Stopped(job):
                    self._queue.remove(job)
                    self._start_next()
                case Happened(job, ShotDone(place)):
                    if found := self._queue.get(job):
                        found.note_shot(place, time.monotonic())
                case Ready():
                    self._false_starts = 0
        self._on_report(report)

    def _is_overdue(self) -> bool:
        now = time.monotonic()
        with self._lock:
            if self._close_by is not None and now > self._close_by:
                return True
            return any(
                job.cancelled_at is not None and now > job.cancelled_at + _CANCEL_PATIENCE
                for job in self._queue.started()
            )

    def _report(self, reports: list[Report]) -> None:
        for report in reports:
            self._on_report(report)

    # Going on after a death

    def _recover(self, cause: str, forced: bool) -> list[Report]:
        """Make the jobs ready for another process; what there is to say about it."""
        self._false_starts += not forced
        if self._false_starts >= _DEATHS:
            return self._give_up(cause)
        with self._lock:
            ended = [self._ended(job, cause, forced) for job in self._queue.started()]
            reports = [report for report in ended if report]
        return [Restarted(_sentence(cause, forced)), *reports]

    def _ended(self, job: Job, cause: str, forced: bool) -> Report | None:
        """What the death means for a job that was at work; None if it will go on."""
        job.started = False
        if not forced:
            job.deaths.append(time.monotonic())
        if job.cancelled_at is None and len(job.deaths) < _DEATHS:
            return None
        self._queue.remove(job.id)
        if job.cancelled_at is not None:
            return Stopped(job.id)
        return Failed(
            job.id,
            f"The engine broke down {_DEATHS} times at this job ({cause}); "
            "try a lower quality, or the CPU as the device.",
        )

    def _give_up(self, cause: str) -> list[Report]:
        """No process lives long enough to work: wait until somebody asks again."""
        self._false_starts = 0
        with self._lock:
            if not self._is_closing():
                self._wanted.clear()
            jobs = self._queue.all()
            for job in jobs:
                self._queue.remove(job.id)
        sentence = (
            f"The engine does not start ({cause}); run “colorstudio doctor” to see what is missing."
        )
        return [Failed(job.id, sentence) for job in jobs]


def _sentence(cause: str, forced: bool) -> str:
    if forced:
        return "A job did not stop when asked, so the engine was started again; other jobs go on."
    return f"The engine broke down ({cause}) and was started again; unfinished jobs go on."
