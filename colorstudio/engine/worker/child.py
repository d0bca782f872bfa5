"""The engine's process: obeys commands until its pipe closes, then ends with whoever held it."""

import contextlib
import logging
import os
import signal
import threading
import time
from functools import partial
from multiprocessing.connection import Connection

from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event
from colorstudio.engine.throttle import throttled
from colorstudio.engine.worker.messages import (
    Cancel,
    Command,
    Failed,
    Finished,
    Happened,
    Pause,
    Ready,
    Report,
    Resume,
    Start,
    Stopped,
)
from colorstudio.engine.worker.models import ModelPool
from colorstudio.engine.worker.tasks import Answer, Task
from colorstudio.errors import Cancelled, ColorStudioError
from colorstudio.heap import share_one_heap
from colorstudio.unforeseen import unforeseen

logger = logging.getLogger(__name__)

_PROGRESS_EVERY = 0.05  # seconds between reports of one stage
_LAST_WORDS = 3.0  # seconds that jobs have to tidy up when the process is to end
_NICENESS = 10  # the window comes first


def serve(
    commands: "Connection[object, Command]",
    reports: "Connection[Report, object]",
    model: str,
    device: str,
) -> None:
    """Run jobs until ``commands`` is closed, by intent or by the other process's death."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the other process to answer
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    share_one_heap()
    workshop = _Workshop(reports)
    threading.Thread(target=workshop.warm_up, args=(model, device), daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        while True:
            workshop.obey(commands.recv())
    workshop.close(_LAST_WORDS)
    os._exit(0)  # a thread deep in a model or an encoder would hold a tidy exit up


class _Workshop:
    """The jobs at work, each on a thread of its own."""

    def __init__(self, reports: "Connection[Report, object]") -> None:
        self._reports = reports
        self._sending = threading.Lock()
        self._models = ModelPool()
        self._controls: dict[int, JobControl] = {}
        self._threads: dict[int, threading.Thread] = {}

    def warm_up(self, model: str, device: str) -> None:
        """Load the model that the first job will want."""
        try:
            self._models.load(model, device).close()
        except ColorStudioError as error:
            logger.warning("%s", error)  # the job that wants the model will say so
        except Exception:
            logger.exception("loading the model %s ahead failed", model)
        self._report(Ready())

    def obey(self, command: Command) -> None:
        """Carry a command out; returns at once. Jobs that have ended take no commands."""
        if isinstance(command, Start):
            self._start(command)
            return
        control = self._controls.get(command.job)
        if control is None:
            return
        match command:
            case Pause():
                control.pause()
            case Resume():
                control.resume()
            case Cancel():
                control.cancel()

    def close(self, patience: float) -> None:
        """Cancel all jobs and wait a little for them to leave no half-written file."""
        deadline = time.monotonic() + patience
        for control in list(self._controls.values()):
            control.cancel()
        for thread in list(self._threads.values()):
            thread.join(max(0.0, deadline - time.monotonic()))

    def _start(self, command: Start) -> None:
        job = command.job
        control = self._controls[job] = JobControl()
        thread = threading.Thread(target=self._work, args=(job, command.task, control), daemon=True)
        self._threads[job] = thread
        thread.start()

    def _work(self, job: int, task: Task, control: JobControl) -> None:
        outcome = self._outcome(job, task, control)
        del self._controls[job], self._threads[job]
        self._report(outcome)

    def _outcome(self, job: int, task: Task, control: JobControl) -> Report:
        report = throttled(partial(self._happened, job), _PROGRESS_EVERY)
        try:
            task.perform(self._models, control, report)
        except Cancelled:
            return Stopped(job)
        except ColorStudioError as error:
            return Failed(job, str(error))
        except Exception as error:
            logger.exception("job %d failed", job)
            return Failed(job, str(unforeseen(error)))
        return Finished(job)

    def _happened(self, job: int, event: Event | Answer) -> None:
        self._report(Happened(job, event))

    def _report(self, report: Report) -> None:
        with self._sending, contextlib.suppress(OSError):  # nobody listens: the end is near
            self._reports.send(report)
